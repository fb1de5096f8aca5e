import { printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSupergraph } from '../../../gateway/engine/supergraph/supergraph.ts';

const head = (links = '') => `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) ${links} { query: Query }
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__type(graph: join__Graph!, key: join__FieldSet) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
directive @join__field(graph: join__Graph) repeatable on FIELD_DEFINITION
directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
scalar join__FieldSet scalar link__Import enum link__Purpose { SECURITY EXECUTION }
enum join__Graph { A_ONE @join__graph(name: "a-one", url: "http://a.invalid/graphql") B @join__graph(name: "b", url: "") }
`;

describe('A supergraph', () => {
  test('names its subgraphs as they name themselves', () => {
    expect(readSupergraph(`${head()} type Query @join__type(graph: A_ONE) { a: Int }`).graphs).toEqual([{ name: 'a-one', url: 'http://a.invalid/graphql' }, { name: 'b', url: '' }]);
  });

  test('may link its specifications under other names', () => {
    const links = '@link(url: "https://specs.apollo.dev/inaccessible/v0.2", as: "private", for: SECURITY) @link(url: "https://specs.apollo.dev/authenticated/v0.1", import: [{ name: "@authenticated", as: "@signedIn" }], for: SECURITY) @link(url: "https://example.org/mine/v1.0", import: ["@mine", "Mine"])';
    const { schema, access } = readSupergraph(`${head(links)} directive @private on FIELD_DEFINITION | ENUM_VALUE directive @signedIn on FIELD_DEFINITION directive @mine on FIELD_DEFINITION scalar Mine scalar private__Thing
      type Query @join__type(graph: A_ONE) { a: Int @mine b: Int @private c: Int @signedIn }`);
    expect(printSchema(schema)).toBe('type Query {\n  a: Int\n  c: Int\n}');
    expect([access.ofField('Query', 'a'), access.ofField('Query', 'c')?.alternatives]).toEqual([null, []]);
  });

  test('keeps what clients may see of definitions', () => {
    const { schema } = readSupergraph(`${head()} "Who asks." directive @cached(for: Int = 5) on QUERY "All." type Query @join__type(graph: A_ONE) { a(by: By): Int @deprecated(reason: "old") } input By @oneOf @join__type(graph: A_ONE) { id: ID name: String }`);
    const sdl = printSchema(schema);
    for (const part of ['"""Who asks."""\ndirective @cached(for: Int = 5) on QUERY', '"""All."""', '@deprecated(reason: "old")', 'input By @oneOf']) expect(sdl).toContain(part);
  });

  test('leaves types that are hidden out of unions and interfaces', () => {
    const links = '@link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)';
    const { schema } = readSupergraph(`${head(links)} directive @inaccessible on OBJECT | INTERFACE type Query @join__type(graph: A_ONE) { a: Any } union Any @join__type(graph: A_ONE) = Shown | Hidden
      interface Secret @inaccessible { id: ID } type Shown implements Secret { id: ID } type Hidden @inaccessible { id: ID }`);
    expect(printSchema(schema)).toBe('type Query {\n  a: Any\n}\n\nunion Any = Shown\n\ntype Shown {\n  id: ID\n}');
  });
});
