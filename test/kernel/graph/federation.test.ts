import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { execute, GraphQLEnumType, type GraphQLSchema, GraphQLString, isObjectType, lexicographicSortSchema, parse, printType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { developmentPrincipal } from '../../../cli/demo/clients.ts';
import { demoStories } from '../../../cli/demo/stories.ts';
import { loadSubgraph } from '../../../cli/hub/modules.ts';
import { demoId } from '../../../schema/ids.ts';
import { subgraphSdl } from '../../../schema/sdl.ts';
import { type SubgraphName, subgraphNames } from '../../../schema/subgraphs.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { buildFederatedSchema } from '../../../subgraphs/kernel/graph/federation/build.ts';
import type { ResolverMap } from '../../../subgraphs/kernel/graph/federation/resolvers.ts';
import { scalars } from '../../../subgraphs/kernel/graph/scalars.ts';
import { executeSubgraph, type Subgraph } from '../../../subgraphs/kernel/graph/subgraph.ts';
import { valueFields } from '../../../subgraphs/kernel/graph/value-fields.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';

const cursors = new CursorCodec(new Uint8Array(32));
let hub: TestHub;
const ours = new Map<SubgraphName, Subgraph>();
const stock = new Map<SubgraphName, Subgraph>();

beforeAll(async () => {
  hub = await openTestHub('hub_demo');
  for (const name of subgraphNames) {
    const subgraph = await loadSubgraph(name);
    const resolvers = { ...scalars, ...valueFields, ...subgraph.resolvers };
    ours.set(name, subgraph);
    stock.set(name, { ...subgraph, schema: buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(name)), resolvers: resolvers as never }]) });
  }
});
afterAll(() => hub.close());

async function sdlOf(schema: GraphQLSchema): Promise<string> {
  const { data } = await execute({ schema, document: parse('{ _service { sdl } }') });
  return (data as { _service: { sdl: string } })._service.sdl;
}

/** The supergraph of six subgraphs as their `_service` describes them. */
async function composed(subgraphs: Map<SubgraphName, Subgraph>): Promise<string> {
  const services = await Promise.all([...subgraphs].map(async ([name, { schema }]) => ({ name, url: `http://${name}.invalid/graphql`, typeDefs: parse(await sdlOf(schema)) })));
  const result = composeServices(services);
  expect(result.errors ?? []).toEqual([]);
  return result.supergraphSdl ?? '';
}

/** Each type of ours as it is printed, in alphabetical order of everything in it. */
function printed(schema: GraphQLSchema): Record<string, string> {
  const types = Object.values(lexicographicSortSchema(schema).getTypeMap()).filter(({ name }) => !/^(?:__|federation__|link__)/.test(name) && !['Boolean', 'Float', 'ID', 'Int', 'String'].includes(name));
  return Object.fromEntries(types.map((type) => [type.name, type.name.startsWith('_') ? printType(type).replace(/^"""[^]*?"""\n/, '').replace(/ {2}"""[^]*?"""\n/, '') : printType(type)]));
}

const records = demoStories().flatMap(({ sites = [], objects = [], seizures = [], cases = [], listings = [] }) => [
  ...sites.slice(0, 4).map(({ id }) => ({ __typename: 'HeritageSite', id })),
  ...objects.slice(0, 4).map(({ id }) => ({ __typename: 'CulturalObject', id })),
  ...seizures.slice(0, 4).map(({ id }) => ({ __typename: 'Seizure', id })),
  ...cases.slice(0, 4).map(({ id }) => ({ __typename: 'RepatriationCase', id })),
  ...listings.slice(0, 4).map(({ id }) => ({ __typename: 'MarketListing', id })),
]);
const others = [
  { __typename: 'State', code: 'EG' },
  { __typename: 'State', code: 'XA' },
  { __typename: 'Authority', id: seededAuthorityId('xa-heritage') },
  { __typename: 'HeritageSite', id: demoId('site', 'none') },
  { __typename: 'RepatriationCase', id: demoId('case', 'none') },
];

/** What a subgraph may be asked of a type beside its key: every field without arguments that holds a text, an enum or a number. */
function selection(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) return '';
  const plain = Object.values(type.getFields()).filter(({ args, type: of, astNode }) => {
    const bare = String(of).replace('!', '');
    const foreign = astNode?.directives?.some((directive) => directive.name.value === 'external') === true;
    return args.length === 0 && !foreign && ([GraphQLString.name, 'ID', 'Int', 'Boolean'].includes(bare) || schema.getType(bare) instanceof GraphQLEnumType);
  });
  return `... on ${name} { ${['__typename', ...plain.map((field) => `${name}_${field.name}: ${field.name}`)].join(' ')} }`;
}

describe.each(subgraphNames)('the subgraph %s, built by our own builder', (name) => {
  test('has the types, fields, arguments and descriptions that the stock builder gives it', () => {
    // Without resolvers: it lets the scalars of a library take the place of the contract's descriptions.
    expect(printed(ours.get(name)!.schema)).toEqual(printed(buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(name)) }])));
  });

  test.each(['the public', 'xa-customs'])('answers the entities that %s asks for as the stock builder does', async (client) => {
    const { schema } = ours.get(name)!;
    const types = (schema.getType('_Entity') as unknown as { getTypes(): { name: string }[] }).getTypes().map((type) => type.name);
    const interfaces = name === 'links' ? records.slice(0, 3).map(({ id }) => ({ __typename: 'Record', id })) : [];
    const representations = [...[...records, ...others].filter(({ __typename }) => types.includes(__typename)), ...interfaces];
    expect(representations.length).toBeGreaterThan(0);
    const document = parse(`query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${types.map((type) => selection(schema, type)).join(' ')} } }`);
    const principal = developmentPrincipal(client, []) ?? { kind: 'public', authority: null, state: null, member: false, sector: null, roles: [], scopes: [] };
    const ask = async (subgraph: Subgraph) => {
      hub.forget();
      const answer = await executeSubgraph(subgraph, hub.databases[name], cursors, { document, variables: { of: representations } }, { principal: principal as never, languages: ['en'] });
      return { answer: JSON.parse(JSON.stringify(answer)) as { data: { _entities: unknown[] } }, statements: hub.statements.length };
    };
    const [own, theirs] = [await ask(ours.get(name)!), await ask(stock.get(name)!)];
    expect(own).toEqual(theirs);
    expect(own.answer.data._entities.some((entity) => entity !== null)).toBe(true);
  });
});

test('the subgraphs describe themselves so that the same supergraph is composed', async () => {
  expect(await composed(ours)).toBe(await composed(stock));
});

describe('the builder', () => {
  const contract = parse(/* GraphQL */ `
    schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) { query: Query }
    type Query { colour(of: Colour): Colour, now: Day }
    interface Thing { id: ID! }
    type Cat implements Thing @key(fields: "id") { id: ID!, name: String }
    type Dog implements Thing @key(fields: "id") { id: ID! }
    enum Colour { RED GREEN }
    scalar Day
  `);
  const resolvers: ResolverMap = {
    Query: { colour: (_: unknown, { of }: { of: number }) => of, now: () => 5 },
    Colour: { RED: 1 },
    Day: { serialize: (value: unknown) => `day ${String(value)}`, parseValue: Number },
    Dog: { __isTypeOf: () => false },
    Cat: {
      __resolveReference: ({ id }: { id: string }) => {
        if (id === 'bad') throw new Error('no such cat');
        return id === 'gone' ? null : { id, name: `cat ${id}` };
      },
    },
    Absent: { field: () => 1 },
  };
  const schema = buildFederatedSchema(contract, resolvers);
  const ask = async (query: string, variableValues = {}) => JSON.parse(JSON.stringify(await execute({ schema, document: parse(query), variableValues }))) as unknown;

  test('gives enums their values and scalars their functions', async () => {
    expect(await ask('{ a: colour(of: RED) b: colour(of: GREEN) now }')).toEqual({ data: { a: 'RED', b: 'GREEN', now: 'day 5' } });
  });

  test('answers each entity for itself: one that fails takes no other with it', async () => {
    const of = ['a', 'gone', 'bad', 'b'].map((id) => ({ __typename: 'Cat', id }));
    expect(await ask('query ($of: [_Any!]!) { _entities(representations: $of) { ... on Cat { name } } }', { of: [...of, { __typename: 'Horse' }] })).toMatchObject({
      data: { _entities: [{ name: 'cat a' }, null, null, { name: 'cat b' }, null] },
      errors: [{ message: 'no such cat', path: ['_entities', 2] }, { message: 'There is no entity of the type Horse.', path: ['_entities', 4] }],
    });
  });

  test('refuses a contract that uses what Federation has not', () => {
    expect(() => buildFederatedSchema(parse('type Query { a: Int @magic }'), {})).toThrow('Unknown directive "@magic"');
  });
});
