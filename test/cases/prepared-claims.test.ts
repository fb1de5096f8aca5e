import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPage } from '../../console/pages/answer.ts';
import type { Ask } from '../../console/pages/page.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import type { Role } from '../../subgraphs/kernel/process/principal.ts';
import { follow, told } from '../links/support.ts';
import { withoutRowSecurity } from '../noninterference/support/tables.ts';
import { act, type Acted } from '../support/acting.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub('hub_empty');
});
afterAll(() => hub.close());

/** The prosecution keeps the case, a state claims and a museum holds; a third state has no part in it. */
const [keeper, claimant, holder, outsider] = ['xa-justice', 'xb-heritage', 'xf-museum', 'xd-heritage'] as const;
type Client = typeof keeper | typeof claimant | typeof holder | typeof outsider | undefined;
const officer: Role[] = ['CASE_OFFICER'];

const fields = `id version updatedAt state claims { totalCount nodes { id status submittedAt { edtf } statement { value } answers { status } } edges { cursor } }
  pageOne: claims(first: 1) { pageInfo { hasNextPage } } notes { text }
  revisions { totalCount nodes { version document changes { path before after } } }`;
const everything = `query ($id: ID!, $asOf: DateTime!) { case(id: $id) { ${fields} revision(asOf: $asOf) { version document } } record(id: $id) { version updatedAt }
  cases { totalCount nodes { id version claims { totalCount } } } search(query: "Sahrat") { totalCount } }`;

/** A case as a client reads it: its shape is what the tests assert. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Case = any;

const text = (value: string) => [{ value, language: 'en' }];
const claim = (words: string, more = {}) => ({ claimant: { name: 'Sahrat', state: 'XB' }, statement: text(words), ...more });

async function seenBy(id: string, as: Client, roles: Role[] = officer): Promise<Case> {
  return (await hub.ask(everything, { ...(as === undefined ? {} : { as, roles }), variables: { id, asOf: '2999-01-01T00:00:00Z' } })).data;
}

async function tried(id: string, name: string, input: Record<string, unknown>, as: string): Promise<Acted> {
  const { data } = await hub.ask('query ($id: ID!) { case(id: $id) { version } }', { as, roles: officer, variables: { id } });
  return act(hub, name, 'case', fields, { case: id, ifVersion: data.case.version as string, ...input }, { as, roles: officer });
}

async function done(id: string, name: string, input: Record<string, unknown>, as: string): Promise<Case> {
  const acted = await tried(id, name, input, as);
  expect([...acted.codes, ...acted.messages]).toEqual([]);
  return acted.record as Case;
}

let count = 0;
async function opened(tier: string): Promise<string> {
  count += 1;
  const { record } = await act(hub, 'openCase', 'case', 'id', { localId: `prepared-${count}`, titles: text('A relief'), sharing: { tier }, rights: { licence: 'CC0-1.0', redistributable: true } }, { as: keeper, roles: officer });
  const { id } = record as { id: string };
  for (const [party, role] of [[claimant, 'CLAIMANT'], [holder, 'HOLDER']] as const) await done(id, 'addParty', { name: party, kind: 'OTHER', role, authority: seededAuthorityId(party) }, keeper);
  return id;
}

/** What the others see of the case and hear of it, in full, so that two moments are compared. */
async function others(id: string, side: Client) {
  await hub.index();
  const readers: Client[] = [keeper, claimant, holder, outsider, undefined].filter((one) => one !== side) as Client[];
  const seen: unknown[] = [];
  for (const as of readers) seen.push([as ?? 'the public', await seenBy(id, as), told(await follow(hub, as === undefined ? {} : { as, roles: officer }))]);
  return seen;
}

/** The classes of fields that each reading showed, as the case's own authority reads its access log. */
async function readings(id: string, reader: string): Promise<unknown> {
  const query = 'query ($id: ID!, $reader: ID!) { accessLog { cases(record: $id, reader: $reader, first: 1) { nodes { classes } } } }';
  return (await hub.ask(query, { as: keeper, roles: officer, variables: { id, reader: seededAuthorityId(reader) } })).data.accessLog.cases.nodes;
}

describe.each([['the authority that answers for the case', keeper], ['a party of the case', claimant]] as const)('a claim that %s prepares', (_, side) => {
  test.each(['PARTIES', 'PUBLIC'])('is its own side’s alone until it is filed: to everybody else the case is as it was (%s)', async (tier) => {
    const id = await opened(tier);
    const before = await others(id, side);
    const { version } = (await seenBy(id, side)).case;

    const prepared = await done(id, 'submitClaim', claim('CANARY-FIRST', { prepared: true, claimedAs: 'RETURN' }), side);
    expect(prepared.claims).toMatchObject({ totalCount: 1, nodes: [{ status: 'PREPARED', submittedAt: null, statement: [{ value: 'CANARY-FIRST' }] }] });
    const own = prepared.claims.nodes[0].id as string;
    expect(prepared.version).not.toBe(version);
    // An officer of the same side who has not seen it does not write over it.
    const late = await act(hub, 'submitClaim', 'case', 'id', { case: id, ifVersion: version, ...claim('Another', { prepared: true }) }, { as: side, roles: officer });
    expect(late.refused).toEqual(['VERSION_CONFLICT']);
    await done(id, 'submitClaim', claim('CANARY-SECOND', { prepared: true, claim: own }), side);
    const aside = await done(id, 'submitClaim', claim('CANARY-ASIDE', { prepared: true }), side);
    const given = aside.claims.nodes.find(({ id: one }: Case) => one !== own).id as string;
    const withdrawn = await done(id, 'answerClaim', { claim: given, status: 'WITHDRAWN', note: 'Given up' }, side);
    expect(withdrawn.claims.nodes.map(({ status }: Case) => status)).toEqual(['PREPARED', 'WITHDRAWN']);
    expect((await tried(id, 'submitClaim', claim('x', { claim: given }), side)).refused).toEqual(['CLAIM_NOT_PREPARED']);

    expect(await others(id, side)).toEqual(before);
    // Counsel of the side reads it, an officer without that role does not.
    expect((await seenBy(id, side, ['CASE_PARTY_COUNSEL'])).case.claims.totalCount).toBe(2);
    expect((await seenBy(id, side, ['REGISTRY_STEWARD'])).case?.claims.totalCount ?? 0).toBe(0);
    // Whoever names it is told what is told of a claim that is not there.
    for (const as of [keeper, claimant].filter((one) => one !== side)) {
      expect((await tried(id, 'submitClaim', claim('x', { claim: own }), as)).refused).toEqual(['UNKNOWN_PART']);
      expect((await tried(id, 'answerClaim', { claim: own, status: 'WITHDRAWN', note: 'x' }, as)).refused).toEqual(['UNKNOWN_PART']);
    }
    expect((await tried(id, 'answerClaim', { claim: own, status: 'REFUSED' }, holder)).refused).toEqual(['UNKNOWN_PART']);
    // What others write to the case leaves it where it is, and tells nothing of it.
    await done(id, 'openTrack', { kind: 'DIPLOMATIC' }, keeper);
    expect((await seenBy(id, side)).case.claims.totalCount).toBe(2);
    expect(JSON.stringify(await others(id, side))).not.toContain('CANARY');

    const filed = await done(id, 'submitClaim', claim('Filed', { claim: own, occurredAt: { text: '2024-05' } }), side);
    expect(filed.claims.nodes).toContainEqual({ id: own, status: 'SUBMITTED', submittedAt: { edtf: '2024-05' }, statement: [{ value: 'Filed' }], answers: [] });
    const after = await others(id, side);
    expect(JSON.stringify(after)).not.toContain('CANARY');
    for (const as of [keeper, claimant, holder]) {
      const { claims } = (await seenBy(id, as)).case;
      expect(claims.nodes.filter(({ status }: Case) => status !== 'WITHDRAWN')).toMatchObject([{ id: own, status: 'SUBMITTED' }]);
      expect(claims.totalCount).toBe(as === side ? 2 : 1);
    }
    // Its earlier words are its side's to read back: of the case's own authority in the versions.
    if (side === keeper) expect(JSON.stringify((await hub.ask(everything, { as: keeper, roles: ['CASE_OFFICER', 'REGISTRY_STEWARD'], variables: { id, asOf: '2999-01-01T00:00:00Z' } })).data.case.revisions)).toContain('CANARY-FIRST');
  });
});

test('what a party notes and prepares moves its own version of the case and tells the log of who reads nothing', async () => {
  const id = await opened('PUBLIC');
  await seenBy(id, claimant);
  const [before, log] = [await others(id, claimant), await readings(id, claimant)];
  const { version, updatedAt } = (await seenBy(id, claimant)).case;
  const noted = await done(id, 'addNote', { text: 'CANARY' }, claimant);
  expect(noted.version).not.toBe(version);
  expect(noted.updatedAt > updatedAt).toBe(true);
  await done(id, 'submitClaim', claim('CANARY', { prepared: true }), claimant);
  await seenBy(id, claimant);
  expect([await others(id, claimant), await readings(id, claimant)]).toEqual([before, log]);
  // The whole table under the rights of another authority of the case, and of the public.
  const as = (authority: string | null) => ({ kind: 'client' as const, clientId: 'x', authority, state: 'XA', member: true, sector: 'JUSTICE' as const, roles: officer, scopes: [] });
  for (const reader of [keeper, holder]) {
    const rows = await hub.databases.cases.read(as(seededAuthorityId(reader)), (db) => db.execute("select 1 from cases.case_claim where side is not null union all select 1 from cases.withheld where value = '{}'"));
    expect(rows.rows).toEqual([]);
  }
});

test.each([keeper, claimant])('the dossier that %s hands over has the claims that were filed, and none that it prepares or gave up', async (side) => {
  const id = await opened('PUBLIC');
  const claimed = async (words: string, more = {}) => {
    const { claims } = await done(id, 'submitClaim', claim(words, more), side);
    return claims.nodes.find(({ statement }: Case) => statement[0].value === words).id as string;
  };
  await claimed('CANARY prepared', { prepared: true });
  for (const one of [await claimed('Filed and withdrawn'), await claimed('CANARY given up', { prepared: true })]) await done(id, 'answerClaim', { claim: one, status: 'WITHDRAWN', note: 'No more' }, side);
  const read = await hub.ask('query ($id: ID!) { case(id: $id) { claims { nodes { status filed statement { value } } } } }', { as: side, roles: officer, variables: { id } });
  expect(new Map(read.data.case.claims.nodes.map(({ status, filed, statement }: Case) => [statement[0].value, [status, filed]]))).toEqual(
    new Map([['CANARY prepared', ['PREPARED', false]], ['Filed and withdrawn', ['WITHDRAWN', true]], ['CANARY given up', ['WITHDRAWN', false]]]));

  const dossier = async (as: Client, accept: string) => {
    const ask: Ask = async <Data>(query: string, variables: Record<string, unknown>, languages: readonly string[]) => {
      const { data, errors } = await hub.ask(query, { ...(as === undefined ? {} : { as, roles: officer }), variables, languages: languages.join() });
      return { data: data as Data | null, errors: errors ?? [] };
    };
    return (await answerPage({ path: `/id/${id}/dossier`, parameters: new URLSearchParams(), accept, acceptLanguage: 'en', origin: 'https://hub.test' }, ask))?.body ?? '';
  };
  for (const as of [keeper, claimant, holder, undefined] as const) {
    for (const accept of ['text/html', 'application/ld+json']) {
      const body = await dossier(as, accept);
      expect(body).toContain('Filed and withdrawn');
      expect(body).not.toContain('CANARY');
    }
  }
  // Both sides hand over the same claims, so that either may check the other's manifest.
  const claims = async (as: Client) => JSON.parse(await dossier(as, 'application/ld+json')).manifest.entries.filter(({ type }: Case) => type === 'claim');
  expect(await claims(side)).toHaveLength(1);
  expect(await claims(side)).toEqual(await claims(holder));
});

test('what a party prepares stands in the order in which it was begun, whatever is filed meanwhile', async () => {
  const id = await opened('PUBLIC');
  const words = async () => (await seenBy(id, claimant)).case.claims.nodes.map(({ statement }: Case) => statement[0].value);
  const first = (await done(id, 'submitClaim', claim('1', { prepared: true }), claimant)).claims.nodes[0].id as string;
  for (const one of ['2', '3']) await done(id, 'submitClaim', claim(one, { prepared: true }), claimant);
  await done(id, 'submitClaim', claim('1', { claim: first }), claimant);
  for (const one of ['4', '5', '6']) await done(id, 'submitClaim', claim(one, { prepared: true }), claimant);
  expect(await words()).toEqual(['1', '2', '3', '4', '5', '6']);
});

/** The last one: nothing behind the policy holds after it. */
test('what two sides prepare and note is each one’s alone by the policy of the subgraph, where PostgreSQL’s wall has fallen', async () => {
  const id = await opened('PUBLIC');
  await done(id, 'submitClaim', claim('CANARY of the keeper', { prepared: true }), keeper);
  await done(id, 'submitClaim', claim('CANARY of the claimant', { prepared: true }), claimant);
  await done(id, 'addNote', { text: 'CANARY noted' }, claimant);
  const owner = new pg.Client(hub.connection);
  await owner.connect();
  await withoutRowSecurity(owner);
  await owner.end();
  for (const as of [holder, outsider, undefined] as const) {
    const seen = await seenBy(id, as);
    expect(seen.case.claims.totalCount).toBe(0);
    expect(JSON.stringify(seen)).not.toContain('CANARY');
  }
  for (const [as, whose] of [[keeper, 'CANARY of the keeper'], [claimant, 'CANARY of the claimant']] as const) {
    expect((await seenBy(id, as)).case.claims).toMatchObject({ totalCount: 1, nodes: [{ statement: [{ value: whose }] }] });
    expect((await seenBy(id, as, ['REGISTRY_STEWARD'])).case).toMatchObject({ claims: { totalCount: 0 }, notes: [] });
  }
  expect((await seenBy(id, claimant)).case.notes).toEqual([{ text: 'CANARY noted' }]);
});
