import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Edge, openEdge } from './support/edge.ts';
import { expectAnswered } from './support/honest.ts';

describe('the cost of an operation', () => {
  let edge: Edge;
  beforeAll(async () => {
    edge = await openEdge({ env: { COST_LIMIT: '100' } });
  });
  afterAll(() => edge.close());

  test('is told with its answer, beside the limit', async () => {
    const { extensions } = await edge.ask('{ sites(first: 5) { nodes { objects(first: 2) { totalCount } } } }');
    expect(extensions).toEqual({ cost: { requested: 1 + 5 * 2, limit: 100 } });
  });

  test('heeds the directives of the supergraph', async () => {
    expect((await edge.ask('{ dear }')).extensions).toEqual({ cost: { requested: 40, limit: 100 } });
    expect((await edge.ask('{ a: dear b: dear c: dear }')).errors).toMatchObject([{ extensions: { code: 'COST_LIMIT' } }]);
    expect((await edge.ask('{ counted { id } }')).extensions?.cost?.requested).toBe(50);
  });

  test('is reckoned with the variables', async () => {
    const query = 'query Q($n: Int) { sites(first: $n) { nodes { id } } }';
    expect((await edge.ask(query, { n: 3 })).extensions?.cost?.requested).toBe(4);
    expect((await edge.ask(query, { n: 30 })).extensions?.cost?.requested).toBe(31);
  });

  test('above the limit is refused, told of, and nothing is fetched', async () => {
    edge.heard.length = 0;
    const query = '{ sites(first: 30) { nodes { objects(first: 30) { nodes { id } } } } }';
    const legacy = await edge.post({ query });
    expect(legacy.status).toBe(200);
    expect(legacy.answer).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT' } }], extensions: { cost: { requested: 1 + 30 * 32, limit: 100 } } });
    expect((await edge.post({ query }, { accept: 'application/graphql-response+json' })).status).toBe(400);
    expect(edge.heard).toEqual([]);
  });

  test('is the same for everybody', async () => {
    const query = '{ sites(first: 5) { nodes { id } } }';
    const [one, other] = await Promise.all([edge.post({ query }), edge.post({ query }, { authorization: 'Bearer customs' })]);
    expect(one.answer.extensions).toEqual(other.answer.extensions);
  });

  test('is not asked of introspection, whose size is bounded', async () => {
    expect((await edge.ask('{ __schema { types { name fields { name type { name } } } } }')).errors).toBeUndefined();
    const many = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: __schema { types { name fields { name args { name type { name kind } } type { name kind ofType { name kind ofType { name kind } } } isDeprecated description } enumValues { name description isDeprecated deprecationReason } interfaces { name kind description } possibleTypes { name kind description } inputFields { name type { name kind } } kind description specifiedByURL } }`).join(' ')} }`;
    expect((await edge.ask(many)).errors).toMatchObject([{ message: expect.stringContaining('fields of the schema itself') as string, extensions: { code: 'COST_LIMIT' } }]);
    const aliased = (count: number) => `{ a: __schema { types { ${Array.from({ length: count - 1 }, (_, n) => `a${n}: fields { name }`).join(' ')} } } }`;
    expect((await edge.ask(aliased(20))).errors).toBeUndefined();
    expect((await edge.ask(aliased(21))).errors).toMatchObject([{ message: expect.stringContaining('at most 20 aliases among fields of the schema itself') as string, extensions: { code: 'COST_LIMIT' } }]);
  });
});

test('without a limit the cost is not told', async () => {
  const edge = await openEdge({ env: { COST_LIMIT: 'off' } });
  expect(await edge.ask('{ dear }')).toEqual({ data: { dear: 'gold' } });
  await edge.close();
});

describe('the size of a document', () => {
  const wide = (count: number, of: (index: number) => string) => `{ ${Array.from({ length: count }, (_, index) => of(index)).join(' ')} }`;
  let edge: Edge;
  beforeAll(async () => {
    edge = await openEdge({ env: { DEPTH_LIMIT: '5', ALIAS_LIMIT: '6', DIRECTIVE_LIMIT: '4', ROOT_FIELD_LIMIT: '7', FIELD_LIMIT: '20', SELECTION_LIMIT: '12', TOKEN_LIMIT: '300' } });
  });
  afterAll(() => edge.close());

  test.each([
    ['5 levels', '{ sites { nodes { objects { nodes { id } } } } }', '{ sites { nodes { objects { nodes { site { id } } } } } }', 'at most 5 levels'],
    ['6 aliases', wide(6, (n) => `a${n}: dear`), wide(7, (n) => `a${n}: dear`), 'at most 6 aliases'],
    ['6 aliases of what the schema says of itself', wide(6, (n) => `a${n}: __typename`), `{ __schema { types { ${'abcdefg'.split('').map((n) => `${n}: name`).join(' ')} } } }`, 'at most 6 aliases'],
    ['20,000 characters in aliases', `{ ${'a'.repeat(19_999)}: dear b: dear }`, `{ ${'a'.repeat(20_000)}: dear b: __typename }`, 'at most 20000 characters in aliases'],
    ['4 directives', wide(4, () => 'dear @include(if: true)'), wide(5, () => 'dear @include(if: true)'), 'at most 4 directives'],
    ['7 root fields', wide(7, () => 'dear'), wide(8, () => 'dear'), 'at most 7 root fields'],
    ['7 root fields through fragments', '{ ...F ...F ...F } fragment F on Query { dear echo }', '{ ...F ...F ...F ...F } fragment F on Query { dear echo }', 'at most 7 root fields'],
    ['20 fields', `{ site(id: 1) { ${'id '.repeat(19)} } }`, `{ site(id: 1) { ${'id '.repeat(20)} } }`, 'at most 20 fields'],
    ['12 selections', `{ site(id: 1) { ${'... { id } '.repeat(10)} } }`, `{ site(id: 1) { ${'... { id } '.repeat(11)} } }`, 'at most 12 selections'],
    ['32 levels in a value', `{ echo(filter: ${'{ not: '.repeat(31)}{}${' }'.repeat(31)}) }`, `{ echo(filter: ${'{ not: '.repeat(32)}{}${' }'.repeat(32)}) }`, 'at most 32 levels in a value'],
  ])('may be %s and no more', async (_, just, over, message) => {
    expect((await edge.ask(just)).errors).toBeUndefined();
    edge.heard.length = 0;
    expect((await edge.ask(over)).errors).toMatchObject([{ message: expect.stringContaining(message) as string, extensions: { code: 'COST_LIMIT' } }]);
    expect(edge.heard).toEqual([]);
  });

  test('is bounded in tokens before it is parsed to the end', async () => {
    expect((await edge.ask(`{ site(id: 1) { ${'id '.repeat(300)} } }`)).errors).toMatchObject([{ message: 'The document is too large: at most 300 tokens.', extensions: { code: 'COST_LIMIT' } }]);
    await expectAnswered(edge);
  });
});
