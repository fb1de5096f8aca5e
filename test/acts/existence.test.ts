import { buildSchema, getNamedType, type GraphQLField, type GraphQLInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childId, newId } from '../../schema/ids.ts';
import { publicApiSdl } from '../../schema/sdl.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import type { Role } from '../../subgraphs/kernel/process/principal.ts';
import { leastCall } from '../flows/support/minimal-input.ts';
import { type Exchange, exchange } from '../flows/support/exchange.ts';
import { join, joinsBetween, type RecordSet, saveSet } from '../flows/support/small-world.ts';
import { asOwner, bringUp } from '../noninterference/support/store.ts';
import { withoutRowSecurity } from '../noninterference/support/tables.ts';
import { act } from '../support/acting.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';

const mutations = Object.values(buildSchema(publicApiSdl()).getMutationType()?.getFields() ?? {}) as GraphQLField<unknown, unknown>[];
const working: Role[] = ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER', 'DESK_STEWARD', 'SECRETARIAT'];
/** Whoever may try an act; an expert does nothing but answer. */
const stranger = (name: string): AskOptions =>
  ({ as: 'xb-heritage', officer: 'Nadia Nobody', ...(name === 'giveOpinion' ? { roles: ['EXPERT'], expertRequest: newId('act') } : { roles: working }) });

/** One identifier of each kind, all of them of things that the caller may not see, or all of nothing. */
type Ids = Record<string, string>;
const prefixes = ['site', 'object', 'seizure', 'item', 'case', 'listing', 'loss', 'link', 'collection', 'agreement', 'grant', 'webhook', 'file', 'track', 'claim', 'deadline', 'handover', 'paper', 'opinion', 'verification'] as const;
const nothing = (): Ids => Object.fromEntries(prefixes.map((prefix) => [prefix, newId(prefix)]));

const byField: Record<string, string> = { lossReport: 'loss', source: 'object', target: 'site', part: 'paper', parent: 'case', items: 'item', tracks: 'track', restsOn: 'link', records: 'object' };
const byMutation: Record<string, string> = {
  'eraseCasePersons.record': 'case', 'eraseListingPersons.record': 'listing', 'eraseObjectPersons.record': 'object', 'eraseSeizurePersons.record': 'seizure', 'eraseSitePersons.record': 'site',
  'decideLink.id': 'link', 'retractLink.id': 'link', 'reviseListing.id': 'listing', 'grantAccess.record': 'object', 'addToCollection.record': 'object', 'removeFromCollection.record': 'object',
};

/** The identifiers in an input that a caller may not be entitled to; authorities are open to all. */
function idFields({ name, args: [argument] }: GraphQLField<unknown, unknown>): { path: string; prefix: string; list: boolean }[] {
  const fields = Object.values((getNamedType(argument?.type) as GraphQLInputObjectType).getFields());
  return fields.flatMap(({ name: path, type }) => {
    // A filter may name what it likes: it opens nothing, and is asked of what the subscriber may see.
    if (String(getNamedType(type)) !== 'ID' || `${name}.${path}` === 'registerWebhook.collection') return [];
    const prefix = byMutation[`${name}.${path}`] ?? byField[path] ?? path;
    return (prefixes as readonly string[]).includes(prefix) ? [{ path, prefix, list: String(type).includes('[') }] : [];
  });
}

/** Each of the two walls must hold alone: the policy of the subgraphs where PostgreSQL's has fallen. */
describe.each([['', true], [', with row-level security switched off', false]])('what a mutation says of records that its caller may not read%s', (_, walled) => {
  let hub: TestHub;
  let own: RecordSet;
  const veils: Record<string, Ids> = {};
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    await saveSet(hub, 'xa-heritage', 'open', { tier: 'PUBLIC' });
    own = await saveSet(hub, 'xb-heritage', 'own', { tier: 'AUTHORITY' });
    for (const [name, tier] of [['veiled', 'AUTHORITY'], ['gone', 'PUBLIC'], ['spent', 'PUBLIC']] as const) {
      const who = name === 'spent' ? 'xb-heritage' : 'xa-heritage';
      const set = await saveSet(hub, who, name, { tier });
      await join(hub, who, joinsBetween(set, set));
      await bringUp(hub);
      const as = { as: who, roles: working };
      const { data, errors } = await hub.ask(`{ object(id: "${set.object}") { links(status: [PROPOSED, CONFIRMED, DISPUTED, REJECTED]) { nodes { id } } } }`, as);
      if (data === undefined) throw new Error(JSON.stringify(errors));
      veils[name] = { ...nothing(), ...set, loss: set.lossReport, link: data.object.links.nodes[0].id, deadline: childId('deadline', set.case, 'reply') };
      const { record: webhook } = await act(hub, 'registerWebhook', 'webhook', 'id', { url: 'https://example.org/hook' }, { as: who === 'xb-heritage' ? 'xb-customs' : who, roles: working });
      veils[name]['webhook'] = webhook.id;
      if (name === 'veiled') {
        // What is agreed and granted between others is theirs.
        const between = { purpose: 'A review', validFrom: new Date().toISOString() };
        const agreed = await act(hub, 'proposeAgreement', 'agreement', 'id', { title: 'Between others', grantees: [seededAuthorityId('xc-heritage')], kinds: ['OBJECT'], ...between }, as);
        const granted = await act(hub, 'grantAccess', 'grant', 'id', { record: set.object, grantee: seededAuthorityId('xc-heritage'), purpose: 'A review' }, as);
        if (agreed.record === null || granted.record === null) throw new Error(JSON.stringify([agreed, granted]));
        Object.assign(veils[name], { agreement: agreed.record.id, grant: granted.record.id });
      }
      if (name !== 'veiled') {
        for (const kind of ['Site', 'Object', 'Seizure', 'Case', 'Listing'] as const) {
          const [type, id] = [kind.toLowerCase(), set[kind.toLowerCase() as 'site']];
          const { version: ifVersion } = (await hub.ask(`{ record(id: "${id}") { version } }`, as)).data.record;
          const done = await act(hub, `withdraw${kind}`, type, 'id', { [type]: id, ifVersion, reason: 'Filed twice.' }, as);
          expect(done).toMatchObject({ refused: [], codes: [] });
        }
      }
    }
    await bringUp(hub);
    if (!walled) await asOwner(hub.connection, withoutRowSecurity);
  });
  afterAll(() => hub.close());

  const masked = ({ body, ...rest }: Exchange, ids: Ids) => ({ ...rest, body: prefixes.reduce((text, prefix) => text.replaceAll(ids[prefix] ?? '', prefix), body) });

  async function told(field: GraphQLField<unknown, unknown>, ids: Ids, more: Record<string, unknown>, only?: string): Promise<Exchange> {
    const { query, variables } = leastCall(field);
    const input = variables['input'] as Record<string, unknown>;
    const given = idFields(field).filter(({ path }) => only === undefined ? path in input : path === only);
    const named = Object.fromEntries(given.map(({ path, prefix, list }) => [path, list ? [ids[prefix]] : ids[prefix]]));
    const key = { idempotencyKey: newId('act') };
    return masked(await exchange(hub, query, { ...stranger(field.name), variables: { input: { ...input, ...more, ...named, ...key } } }), ids);
  }

  const makesNew = ['openCase', 'proposeAgreement', 'grantAccess'];
  const targeted = mutations.filter((field) => idFields(field).length > 0 && !makesNew.includes(field.name)).map((field): [string, GraphQLField<unknown, unknown>] => [field.name, field]);

  test.each(targeted)('%s is the same for what is hidden, withdrawn and absent', async (_, field) => {
    // A version is given where one must be, so that it does not tell either.
    const absent = await told(field, nothing(), {});
    expect(absent.body).toContain('"code":"NOT_FOUND"');
    for (const ids of Object.values(veils)) expect(await told(field, ids, {})).toEqual(absent);
  });

  /** What the caller does to its own, naming another's. */
  const beside: [string, string, () => Record<string, unknown>][] = [
    ['openCase', 'parent', () => ({ localId: newId('case'), titles: [{ value: 'A case' }] })],
    ['reviseCase', 'parent', () => ({ case: own.case })],
    ['advanceTrack', 'track', () => ({ case: own.case })],
    ['reopenCase', 'tracks', () => ({ case: own.case })],
    ['submitClaim', 'claim', () => ({ case: own.case, claimant: { name: 'X' }, statement: [{ value: 'Ours' }] })],
    ['answerClaim', 'claim', () => ({ case: own.case })],
    ['meetDeadline', 'deadline', () => ({ case: own.case })],
    ['checkAuthenticity', 'part', () => ({ case: own.case })],
    ['recordHandover', 'handover', () => ({ case: own.case })],
    ['recordRecovery', 'lossReport', () => ({ object: own.object })],
    ['addPhotograph', 'file', () => ({ object: own.object })],
    ['describeItem', 'item', () => ({ seizure: own.seizure })],
    ['transferCustody', 'item', () => ({ seizure: own.seizure, to: 'A depot' })],
    ['transferCustody', 'items', () => ({ seizure: own.seizure, to: 'A depot', item: own.item })],
    ['contestSeizure', 'items', () => ({ seizure: own.seizure })],
    ['giveOpinion', 'opinion', () => ({ seizure: own.seizure })],
    ['answerVerification', 'verification', () => ({ seizure: own.seizure })],
    ['assertLink', 'source', () => ({ target: own.site, predicate: 'FOUND_AT' })],
    ['assertLink', 'target', () => ({ source: own.object, predicate: 'FOUND_AT' })],
    ['proposeLink', 'restsOn', () => ({ source: own.object, target: own.site, predicate: 'FOUND_AT' })],
    ['grantAccess', 'record', () => ({ grantee: seededAuthorityId('xa-heritage') })],
    ['grantAccess', 'agreement', () => ({ record: own.object, grantee: seededAuthorityId('xa-heritage') })],
    ['proposeAgreement', 'records', () => ({ grantees: [seededAuthorityId('xa-heritage')], purpose: 'A review' })],
  ];

  test.each(beside)('%s is the same whatever hidden thing `%s` names', async (name, only, more) => {
    const field = mutations.find((one) => one.name === name);
    if (field === undefined) throw new Error(name);
    const absent = await told(field, nothing(), more(), only);
    expect(absent.body).toMatch(/"code":"/);
    for (const ids of Object.values(veils)) expect(await told(field, ids, more(), only)).toEqual(absent);
  });
});
