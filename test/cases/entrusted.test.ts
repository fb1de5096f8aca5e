import { parse } from 'graphql';
import pg from 'pg';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, parseId } from '../../schema/ids.ts';
import { caseById } from '../../subgraphs/cases/data/cases.ts';
import type { CaseDocument } from '../../subgraphs/cases/documents.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import { cases } from '../../subgraphs/cases/subgraph.ts';
import { type Act, type ActInput, mutation } from '../../subgraphs/kernel/acts/act.ts';
import { entrustedRecord, type EntrustedTarget, entrustedVersion, saveEntrusted } from '../../subgraphs/kernel/acts/entrusted.ts';
import { alone } from '../../subgraphs/kernel/acts/ports.ts';
import { saveBatch, servicePrincipal } from '../../subgraphs/kernel/data/act.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import { defineSubgraph, executeSubgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { cloneDatabase, openDatabases } from '../support/databases.ts';
import { type Answer, date, draft, officer } from './support.ts';

interface NoteInput extends ActInput {
  case: string;
  reason: string;
}

const [keeper, party, reader, expert] = [newId('authority'), newId('authority'), newId('authority'), newId('authority')];
const as = (authority: string): Principal => ({ ...officer(authority, 'CASE_OFFICER'), clientId: `client of ${authority}`, subject: `officer of ${authority}` });

/** Under which authority the transaction stood at the end of the last act. */
let stoodUnder: unknown;

/** The state's reason, written by whoever is party; the expert was entrusted without the case being open to it. */
const acting = defineSubgraph({
  name: 'cases',
  registries: cases.registries,
  resolvers: {
    ...cases.resolvers,
    Mutation: {
      ...cases.resolvers['Mutation'],
      withdrawCase: mutation<NoteInput, EntrustedTarget<CaseDocument>>({
        operation: 'withdrawCase', payload: 'case', action: 'KEEP_RECORDS', version: entrustedVersion,
        target: (act) => entrustedRecord(act, caseRegistry, parseId('case', act.input.case), mandate, async ({ authority }) => (authority === expert ? keeper : null)),
        perform: async (act, target) => {
          const outcome = await saveEntrusted(act, caseRegistry, target, { document: { ...target.draft.document, stateReason: act.input.reason } });
          stoodUnder = (await act.db.execute<{ one: string }>(sql`select current_setting('hub.authority') || ' ' || current_setting('hub.roles') as one`)).rows[0]?.one;
          return outcome;
        },
        show: (id, of) => caseById(of, id),
      }),
    },
  },
});

function mandate({ document }: { document: CaseDocument }, { authority }: Principal): boolean {
  return document.parties.some(({ authorityId }) => authorityId === authority) || (authority === expert && document.tracks.length > 0);
}

let database: SubgraphDatabase;
let owner: pg.Client;
let close: () => Promise<void>;
beforeAll(async () => {
  const clone = await cloneDatabase('hub_empty');
  const opened = openDatabases(clone.connection);
  database = opened.databases.cases;
  owner = new pg.Client(clone.connection);
  await owner.connect();
  close = async () => {
    await owner.end();
    await opened.close();
    await clone.drop();
  };
});
afterAll(() => close());

let count = 0;
/** A case with a party, a private person and a note of the keeper's own side. */
async function newCase(tier: 'PUBLIC' | 'PARTIES' | 'AUTHORITY', document: Partial<CaseDocument> = {}): Promise<{ id: string; version: string }> {
  const role = { kind: 'MINISTRY', role: 'CLAIMANT', state: null, note: null, source: null } as const;
  const made = {
    ...draft(`case-${(count += 1)}`, tier, {
      parties: [{ ...role, key: 'party', name: 'A ministry', authorityId: party }], notes: [{ text: 'CANARY-NOTE', occurredAt: null }], ...document,
    }),
    persons: [{ role: 'dealer', name: 'CANARY-PERSON', path: 'parties' }],
  };
  const [outcome] = await saveBatch(database, caseRegistry, { authority: keeper, actor: 'test' }, [made]);
  const id = (outcome as { id: string }).id;
  return { id, version: await versionFor(id, as(party)) };
}

async function ask(query: string, principal: Principal, variables: Record<string, unknown>): Promise<{ data: Answer; codes: unknown[] }> {
  const result = await executeSubgraph(acting, database, new CursorCodec(new Uint8Array(32)), { document: parse(query), variables }, { principal, languages: ['en'] }, () => undefined, alone);
  return { data: JSON.parse(JSON.stringify(result.data ?? {})) as Answer, codes: (result.errors ?? []).map(({ extensions }) => extensions['code']) };
}

async function versionFor(id: string, principal: Principal): Promise<string> {
  const { data } = await ask('query ($id: ID!) { case(id: $id) { version } }', principal, { id });
  return String(data['case']?.['version'] ?? '');
}

const withdraw = (principal: Principal, { id, version }: { id: string; version: string }, reason: string) =>
  ask(
    `mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) {
      case { stateReason notes { text } persons { name } } userErrors { code } receipt { actId logPosition } } }`,
    principal, { input: { idempotencyKey: newId('act'), case: id, ifVersion: version, reason } },
  );

/** Everything that a write leaves. */
async function traces(): Promise<unknown> {
  const { rows } = await owner.query(`select (select count(*) from cases.revision) as revisions, (select count(*) from cases.change_entry) as changes,
    (select count(*) from audit.entry) as entries, (select count(*) from cases.act) as acts, (select max(revision) from cases.repatriation_case) as revision`);
  return rows[0];
}

describe('an act on another authority’s record', () => {
  test('is done by who holds a mandate on it; the log of the owner and the revision name who acted', async () => {
    const target = await newCase('PARTIES');
    const { data, codes } = await withdraw(as(party), target, 'said by the party');
    expect(codes).toEqual([]);
    expect(data).toMatchObject({ withdrawCase: { case: { stateReason: 'said by the party', notes: [], persons: [] }, userErrors: [], receipt: { logPosition: null } } });
    expect(stoodUnder).toBe(`${party} CASE_OFFICER`);
    const { rows } = await owner.query<{ authority_id: string; body: string }>(`select authority_id, body from audit.entry where record_id = $1 and kind = 'ACT' order by seq desc limit 1`, [target.id]);
    expect(rows[0]?.authority_id).toBe(keeper);
    expect(JSON.parse(rows[0]?.body ?? '')).toMatchObject({ operation: 'withdrawCase', authority: keeper, revision: 2, by: { authority: party, client: `client of ${party}` } });
    const { rows: openings } = await owner.query(`select part, authority_id from audit.opening where record_id = $1 and entry_id = $2 order by part`, [target.id, String(data['withdrawCase']?.['receipt']?.['actId'])]);
    expect(openings).toEqual([{ part: 'ACTOR', authority_id: party }, { part: 'PERSONS', authority_id: keeper }]);
    const { rows: revisions } = await owner.query(`select authority_id, recorded_by from cases.revision where record_id = $1 and revision = 2`, [target.id]);
    expect(revisions).toEqual([{ authority_id: keeper, recorded_by: `client of ${party}` }]);
  });

  test('keeps what the acting authority may not see, and never shows it', async () => {
    const target = await newCase('PARTIES');
    const answer = await withdraw(as(party), target, 'said by the party');
    expect(JSON.stringify(answer)).not.toContain('CANARY');
    const { data } = await ask('query ($id: ID!) { case(id: $id) { notes { text } persons { name } } }', as(keeper), { id: target.id });
    expect(data).toEqual({ case: { notes: [{ text: 'CANARY-NOTE' }], persons: [{ name: 'CANARY-PERSON' }] } });
  });

  test('takes the version that the acting authority reads', async () => {
    const target = await newCase('PARTIES');
    await withdraw(as(party), target, 'first');
    expect((await withdraw(as(party), target, 'second')).data).toMatchObject({ withdrawCase: { case: null, userErrors: [{ code: 'VERSION_CONFLICT' }] } });
  });

  test('without a mandate is FORBIDDEN where the record is readable and NOT_FOUND where it is not, and writes nothing', async () => {
    const [open, closed] = [await newCase('PUBLIC'), await newCase('AUTHORITY')];
    const before = await traces();
    expect((await withdraw(as(reader), open, 'x')).codes).toEqual(['FORBIDDEN']);
    // A tier that is not open to parties does not open by being one.
    for (const principal of [as(reader), as(party)]) expect((await withdraw(principal, closed, 'x')).codes).toEqual(['NOT_FOUND']);
    expect((await withdraw(as(reader), { id: newId('case'), version: 'x' }, 'x')).codes).toEqual(['NOT_FOUND']);
    expect(await traces()).toEqual(before);
  });

  test.each(['enable', 'disable'])('is done under a mandate alone where a part was entrusted, and answers without the record (%s row-level security)', async (wall) => {
    await owner.query(`alter table cases.repatriation_case ${wall} row level security`);
    const target = await newCase('AUTHORITY', { tracks: [{ key: 't', kind: 'DIPLOMATIC', state: 'OPENED', stateReason: null, channel: null, forum: null, startedAt: date('2020'), endedAt: null, events: [] }] });
    const { data, codes } = await withdraw(as(expert), { id: target.id, version: '' }, 'said by the expert');
    expect(codes).toEqual([]);
    expect(data).toMatchObject({ withdrawCase: { case: null, userErrors: [] } });
    expect((await ask('query ($id: ID!) { case(id: $id) { stateReason } }', as(keeper), { id: target.id })).data).toEqual({ case: { stateReason: 'said by the expert' } });
    // What is said elsewhere proves nothing: the document does.
    expect((await withdraw(as(expert), { id: (await newCase('AUTHORITY')).id, version: '' }, 'x')).codes).toEqual(['NOT_FOUND']);
    await owner.query('alter table cases.repatriation_case enable row level security');
  });
});

describe('PostgreSQL', () => {
  test('takes no row of another authority’s record where no mandate was proven', async () => {
    const { id } = await newCase('PARTIES');
    const before = await traces();
    const principal = servicePrincipal(party, 'client');
    const stored = { owner: keeper, row: null, draft: draft('case-forged', 'PUBLIC', {}) };
    const forged = database.write(principal, (db) => saveEntrusted({ db, principal, authority: party, operation: 'withdrawCase' } as Act<unknown>, caseRegistry, stored, { document: stored.draft.document }));
    await expect(forged).rejects.toThrow('proven mandate');
    const direct = await database.write(principal, async (db) => (await db.execute(sql`update cases.repatriation_case set state_reason = 'x' where id = ${id}`)).rowCount);
    expect(direct).toBe(0);
    await expect(database.write(principal, (db) => db.execute(sql`insert into cases.revision (record_id, revision, authority_id, draft) values (${id}, 9, ${keeper}, '{}')`))).rejects.toThrow();
    expect(await traces()).toEqual(before);
  });
});
