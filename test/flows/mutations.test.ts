import { buildSchema, type GraphQLField, isNonNullType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicApiSdl } from '../../schema/sdl.ts';
import { layouts, openTestHub, type TestHub } from '../support/hub.ts';
import { leastCall } from './support/minimal-input.ts';

const mutations = Object.values(buildSchema(publicApiSdl()).getMutationType()?.getFields() ?? {}) as GraphQLField<unknown, unknown>[];
/** Those that are done already, each with tests of its own. */
const done = new Set([
  'registerAuthority', 'reviseAuthority', 'proposeAgreement', 'acceptAgreement', 'revokeAgreement', 'grantAccess', 'revokeGrant',
  'stateSite', 'withdrawSite',
  'openCase', 'reviseCase', 'closeCase', 'reopenCase', 'withdrawCase', 'openTrack', 'advanceTrack', 'suspendTrack', 'resumeTrack', 'noteTrack', 'submitClaim', 'answerClaim',
  'addLegalBasis', 'addEvidence', 'attachDocument', 'checkAuthenticity', 'recordCaseEvent', 'setDeadline', 'meetDeadline', 'addParty', 'recordOutcome', 'scheduleHandover', 'recordHandover', 'signHandover', 'addNote', 'stateCase',
  'eraseSitePersons', 'eraseObjectPersons', 'eraseSeizurePersons', 'eraseCasePersons', 'eraseListingPersons',
]);
const table = mutations.map((field): [string, GraphQLField<unknown, unknown>] => [field.name, field]);

describe('the mutations of the contract', () => {
  test('are all there', () => {
    const names = mutations.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(60);
    expect(names).toEqual(expect.arrayContaining(['fileSeizure', 'transferCustody', 'openCase', 'submitClaim', 'assertLink', 'decideLink']));
  });

  test.each(table)('%s takes one input with an idempotency key and gives userErrors and a receipt', (_, field) => {
    expect(field.args.map(({ name }) => name)).toEqual(['input']);
    const [argument] = field.args;
    expect(argument !== undefined && isRequiredArgument(argument)).toBe(true);
    const input = argument !== undefined && isNonNullType(argument.type) ? argument.type.ofType : argument?.type;
    expect(input).toHaveProperty('name');
    const { variables } = leastCall(field);
    expect(variables['input']).toHaveProperty('idempotencyKey');
  });
});

describe.each(layouts)('with the subgraphs run %s', (layout) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty', layout);
  });
  afterAll(() => hub.close());

  test.each(table.filter(([name]) => !done.has(name)))('%s is not available yet and says so as an expected refusal', async (name, field) => {
    const { query, variables } = leastCall(field);
    for (const options of [{ variables }, { variables, as: 'xa-heritage' }]) {
      const { data, errors } = await hub.ask(query, options);
      expect(errors).toBeUndefined();
      const answer = data[name] as Record<string, unknown> & { userErrors: { code: string; message: string }[] };
      const { userErrors, receipt, ...records } = answer;
      expect(userErrors.map(({ code }) => code)).toEqual(['NOT_YET']);
      expect(userErrors[0]?.message).toContain(name);
      expect(receipt).toBeNull();
      expect(Object.values(records).every((value) => value === null)).toBe(true);
    }
  });

  test('several in one request each answer', async () => {
    const pair = mutations.filter(({ name }) => !done.has(name)).slice(0, 2).map((field) => ({ field, call: leastCall(field) }));
    const [a, b] = pair;
    if (a === undefined || b === undefined) throw new Error('There are mutations.');
    const query = `mutation M($a: ${String(a.field.args[0]?.type)}, $b: ${String(b.field.args[0]?.type)}) { ${a.field.name}(input: $a) { userErrors { code } } ${b.field.name}(input: $b) { userErrors { code } } }`;
    const { data, errors } = await hub.ask(query, { variables: { a: a.call.variables['input'], b: b.call.variables['input'] } });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ [a.field.name]: { userErrors: [{ code: 'NOT_YET' }] }, [b.field.name]: { userErrors: [{ code: 'NOT_YET' }] } });
  });
});

test('what is not available yet is said in the language of whoever asks', async () => {
  const hub = await openTestHub('hub_empty');
  const input = `{ idempotencyKey: "k", object: "object_00000000000000000000000000", ifVersion: "v", reason: "r" }`;
  const said = async (languages: string) => {
    const { data, errors } = await hub.ask(`mutation { withdrawObject(input: ${input}) { userErrors { code message } } }`, { languages });
    expect(errors).toBeUndefined();
    return data.withdrawObject.userErrors[0] as { code: string; message: string };
  };
  expect(await said('ar')).toEqual({ code: 'NOT_YET', message: expect.stringContaining('ليس متاحاً بعد') as string });
  expect((await said('fr')).message).toContain('pas encore disponible');
  expect((await said('en')).message).toContain('not available yet');
  await hub.close();
});

test('what is a query and not a mutation and is not available yet refuses with a code', async () => {
  const hub = await openTestHub('hub_demo');
  const { data: found } = await hub.ask('{ sites(first: 1) { nodes { id } } }');
  const { data, errors } = await hub.ask(`{ matches(record: "${found.sites.nodes[0].id}") { nodes { score } } changes(first: 1) { nodes { at } } }`);
  expect(data).toEqual({ matches: null, changes: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining('`matches`') as string, expect.stringContaining('`changes`') as string]);
  const malformed = await hub.ask('{ matches(record: "bogus") { nodes { score } } }');
  expect(malformed.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  await hub.close();
});
