import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  'Introspection',
  {
    sites: {
      typeDefs: `"""What can be asked.""" type Query { site(id: ID! = "1"): Site old: Int @deprecated(reason: "Ask for new.") } """A place.""" type Site @key(fields: "id") { id: ID! kind: Kind } enum Kind { TELL MOSQUE } scalar Date @specifiedBy(url: "https://example.org/date") input Where { on: Date = "2000" } directive @live(every: Int = 5) on QUERY`,
      resolvers: { Query: { site: () => ({ id: '1', kind: 'TELL' }) } },
    },
    visits: { typeDefs: `type Site @key(fields: "id") { id: ID! visits(where: Where): Int } scalar Date @specifiedBy(url: "https://example.org/date") input Where { on: Date = "2000" } directive @live(every: Int = 5) on QUERY`, resolvers: {} },
  },
  (federation) => {
    test('shows the merged schema, and nothing of how it is merged', async () => {
      const { data, errors } = await federation.ask(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }));
      expect(errors).toBeUndefined();
      const sdl = printSchema(buildClientSchema(data));
      expect(sdl).toContain('"""A place."""\ntype Site {\n  id: ID!\n  kind: Kind\n  visits(where: Where): Int\n}');
      expect(sdl).toContain('old: Int @deprecated(reason: "Ask for new.")');
      expect(sdl).toContain('scalar Date @specifiedBy(url: "https://example.org/date")');
      expect(sdl).not.toMatch(/join__|link__|_Entity|_Service|_Any|@key/);
      expect(federation.fetches).toEqual([]);
    });

    test('stands beside data, in fragments, under aliases and with variables', async () => {
      const query = 'query ($name: String!) { ...Both site { kind } } fragment Both on Query { type: __type(name: $name) { ...Type } __schema { queryType { name } } t: __typename } fragment Type on __Type { name kind }';
      expect(await federation.ask(query, { variables: { name: 'Kind' } })).toEqual({ data: { type: { name: 'Kind', kind: 'ENUM' }, __schema: { queryType: { name: 'Query' } }, t: 'Query', site: { kind: 'TELL' } } });
      expect((await federation.ask(query, { variables: { name: 'Nothing' } })).data.type).toBeNull();
    });

    test('heeds conditions', async () => {
      const query = 'query ($deep: Boolean!) { __schema @include(if: $deep) { queryType { name @skip(if: $deep) kind } } __typename }';
      expect(await federation.ask(query, { variables: { deep: false } })).toEqual({ data: { __typename: 'Query' } });
      expect(await federation.ask(query, { variables: { deep: true } })).toEqual({ data: { __schema: { queryType: { kind: 'OBJECT' } }, __typename: 'Query' } });
    });
  },
);
