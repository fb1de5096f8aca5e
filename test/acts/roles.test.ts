import { buildSchema, getNamedType, type GraphQLField, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { publicApiSdl } from '../../schema/sdl.ts';
import { roles, type Role } from '../../subgraphs/kernel/process/principal.ts';
import { join, joinsBetween, type RecordSet, saveSet } from '../flows/support/small-world.ts';
import { leastCall } from '../flows/support/minimal-input.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';

const mutations = Object.values(buildSchema(publicApiSdl()).getMutationType()?.getFields() ?? {}) as GraphQLField<unknown, unknown>[];

/** Who does what, written from the sharing table and the words of the contract and not from the policy. */
const keepers: Record<string, Role[]> = {
  site: ['REGISTRY_STEWARD'], object: ['REGISTRY_STEWARD'], lossReport: ['REGISTRY_STEWARD'], listing: ['REGISTRY_STEWARD'], seizure: ['CUSTOMS_OFFICER'], case: ['CASE_OFFICER'],
  link: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'],
  collection: ['DESK_STEWARD'],
  authority: ['SECRETARIAT', 'ADMINISTRATOR'],
  agreement: ['REGISTRY_STEWARD', 'DESK_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'],
  grant: ['REGISTRY_STEWARD', 'DESK_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'],
  webhook: ['RESEARCHER', 'REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER', 'DESK_STEWARD', 'SECRETARIAT', 'ADMINISTRATOR'],
};
/** Keepers of other kinds are let as far as the record, since a museum that is asked keeps none of seizures. */
const anyKeeper: Role[] = ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'];

const payloadOf = ({ type }: GraphQLField<unknown, unknown>) => Object.keys((getNamedType(type) as GraphQLObjectType).getFields())[0] ?? '';
const fieldsOf = ({ args: [argument] }: GraphQLField<unknown, unknown>) => Object.keys((getNamedType(argument?.type) as GraphQLInputObjectType).getFields());

/** The record that an act is done to, by the input that names it. */
function target(field: GraphQLField<unknown, unknown>): { input: string; kind: keyof RecordSet } | null {
  const payload = payloadOf(field) === 'lossReport' ? 'object' : payloadOf(field);
  if (!['site', 'object', 'seizure', 'case', 'listing'].includes(payload)) return null;
  const fields = fieldsOf(field);
  const input = [payload, 'record', 'id'].find((name) => fields.includes(name));
  return input === undefined ? null : { input, kind: payload as keyof RecordSet };
}

/** Root fields of one document. */
const mostAtOnce = 30;

const onRecords = mutations.filter((field) => target(field) !== null);

describe('an act by a role', () => {
  let hub: TestHub;
  let own: RecordSet;
  let open: RecordSet;
  let hidden: RecordSet;
  let openLink: string;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    own = await saveSet(hub, 'xa-heritage', 'own', { tier: 'AUTHORITY' });
    open = await saveSet(hub, 'xb-heritage', 'open', { tier: 'PUBLIC' });
    hidden = await saveSet(hub, 'xb-heritage', 'hidden', { tier: 'AUTHORITY' });
    await join(hub, 'xb-heritage', joinsBetween(open, open));
    await hub.index();
    openLink = (await hub.ask(`{ object(id: "${open.object}") { sites { edges { link { id } } } } }`)).data.object.sites.edges[0].link.id;
  });
  afterAll(() => hub.close());

  const asRole = (role: Role, as = 'xa-heritage'): AskOptions => ({ as, roles: [role], ...(role === 'EXPERT' ? { expertRequest: newId('act') } : {}) });

  /** What comes of acts, many in one request: by mutation, the code of its error or its refusals. */
  async function outcomes(fields: readonly GraphQLField<unknown, unknown>[], options: AskOptions, given: (field: GraphQLField<unknown, unknown>) => Record<string, unknown>): Promise<Record<string, string>> {
    if (fields.length > mostAtOnce) return { ...(await outcomes(fields.slice(0, mostAtOnce), options, given)), ...(await outcomes(fields.slice(mostAtOnce), options, given)) };
    const variables: Record<string, unknown> = {};
    const calls = fields.map((field) => {
      variables[field.name] = { ...(leastCall(field).variables['input'] as object), idempotencyKey: newId('act'), ...given(field) };
      return `${field.name}(input: $${field.name}) { userErrors { code } }`;
    });
    const declared = fields.map(({ name, args: [argument] }) => `$${name}: ${String(argument?.type)}`);
    const { data, errors = [] } = await hub.ask(`mutation (${declared.join(', ')}) { ${calls.join(' ')} }`, { ...options, variables });
    if (data == null) throw new Error(JSON.stringify(errors));
    return Object.fromEntries(fields.map(({ name }) => {
      const error = errors.find(({ path }) => path?.[0] === name);
      return [name, error?.extensions.code ?? data?.[name]?.userErrors.map(({ code }: { code: string }) => code).join()];
    }));
  }

  const to = (set: RecordSet) => (field: GraphQLField<unknown, unknown>) => {
    const found = target(field);
    if (found === null) return {};
    const parts: Record<string, string> = { item: set.item, opinion: newId('opinion'), verification: newId('verification') };
    return { [found.input]: set[found.kind], ...Object.fromEntries(fieldsOf(field).flatMap((name) => (parts[name] === undefined ? [] : [[name, parts[name]]]))) };
  };

  test.each(roles)('%s does what its role says, and is told of nothing else', async (role) => {
    const done = await outcomes(mutations, asRole(role), to(own));
    for (const field of mutations) {
      const entitled = field.name === 'giveOpinion' ? [] : (keepers[payloadOf(field)] ?? []);
      if (entitled.includes(role)) expect([field.name, done[field.name]]).not.toEqual([field.name, 'FORBIDDEN']);
      // To an expert its own institution's records are as hidden as anybody's.
      else expect([field.name, done[field.name]]).toEqual([field.name, role === 'EXPERT' && field.name === 'giveOpinion' ? 'NOT_FOUND' : 'FORBIDDEN']);
    }
  });

  // The others act on no record at all.
  test.each([...anyKeeper, 'EXPERT'] as Role[])('%s is refused what another authority shows, and does not find what it hides', async (role) => {
    const [shown, unseen] = [await outcomes(onRecords, asRole(role), to(open)), await outcomes(onRecords, asRole(role), to(hidden))];
    for (const field of onRecords) {
      const decidesAlone = !(field.name === 'giveOpinion' ? ['EXPERT'] : anyKeeper).includes(role);
      expect([field.name, shown[field.name]]).toEqual([field.name, 'FORBIDDEN']);
      expect([field.name, unseen[field.name]]).toEqual([field.name, decidesAlone ? 'FORBIDDEN' : 'NOT_FOUND']);
    }
  });

  test('on a link between records of others is refused, and a machine decides on none of its own', async () => {
    const links = mutations.filter(({ name }) => name === 'decideLink' || name === 'retractLink');
    for (const role of keepers['link'] ?? []) {
      expect(await outcomes(links, asRole(role), () => ({ id: openLink, reason: 'Seen.' }))).toEqual({ decideLink: 'FORBIDDEN', retractLink: 'FORBIDDEN' });
      const machine = await outcomes(links.slice(0, 1), asRole(role, 'xb-heritage'), () => ({ id: openLink, status: 'REJECTED', reason: 'Seen.' }));
      expect(machine).toEqual({ decideLink: 'NAMED_PERSON' });
    }
  });
});
