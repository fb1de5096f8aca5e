import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  '@inaccessible',
  {
    finds: {
      typeDefs: `type Query { finds: [Find!]! things: [Thing] thing: Thing anything: [Anything] kinds: [Kind] kind(of: Kind, where: Where): Kind secretRoot: Int @inaccessible }
        interface Thing { id: ID! } interface Hidden @inaccessible { id: ID! }
        union Anything = Find | Draft
        type Find implements Thing & Hidden @key(fields: "serial") { id: ID! serial: ID! @inaccessible weight(unit: Unit, exact: Boolean = true @inaccessible): Int }
        type Draft implements Thing @inaccessible { id: ID! }
        enum Kind { COIN VASE FORGERY @inaccessible } enum Unit { G KG }
        input Where { name: String secret: Boolean = true @inaccessible }`,
      resolvers: {
        Query: {
          finds: () => [{ id: '1', serial: 's1' }],
          things: () => [{ __typename: 'Find', id: '1', serial: 's1' }, { __typename: 'Draft', id: 'd' }],
          thing: () => ({ __typename: 'Draft', id: 'd' }),
          anything: () => [{ __typename: 'Draft', id: 'd' }, { __typename: 'Find', id: '1' }],
          kinds: () => ['COIN', 'FORGERY'],
          kind: (_: Given, { of, where }: Given) => (where?.secret === true ? 'VASE' : of),
        },
        Find: { weight: (_: Given, { exact }: Given) => (exact ? 7 : 0) },
      },
    },
    labels: { typeDefs: `type Find @key(fields: "serial") { serial: ID! label: String }`, resolvers: { Find: { __resolveReference: ({ serial }: Given) => ({ serial, label: `label ${serial}` }) } } },
  },
  (federation) => {
    test('keeps fields, types, arguments, values and roots out of the schema', async () => {
      const { data } = await federation.ask('{ __schema { types { name fields { name args { name } } possibleTypes { name } interfaces { name } enumValues { name } inputFields { name } } directives { name } } }');
      const text = JSON.stringify(data);
      for (const name of ['serial', 'Draft', 'Hidden', 'FORGERY', 'secretRoot', 'exact', '"secret"', 'join__', 'link__', 'inaccessible']) expect(text).not.toContain(name);
      expect(text).toContain('COIN');
      expect(data.__schema.directives.map(({ name }: Given) => name).toSorted()).toEqual(['deprecated', 'include', 'oneOf', 'skip', 'specifiedBy']);
    });

    test('refuses whoever asks for them, without a fetch', async () => {
      for (const query of ['{ secretRoot }', '{ finds { serial } }', '{ things { ... on Draft { id } } }', '{ kind(of: FORGERY) }', '{ finds { weight(exact: false) } }', '{ kind(where: { secret: false }) }']) {
        const { data, errors } = await federation.ask(query);
        expect(data).toBeUndefined();
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
        expect(federation.fetches).toEqual([]);
      }
    });

    test('refuses them in variables', async () => {
      expect((await federation.ask('query ($kind: Kind) { kind(of: $kind) }', { variables: { kind: 'FORGERY' } })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect((await federation.ask('query ($where: Where) { kind(where: $where) }', { variables: { where: { secret: true } } })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(federation.fetches).toEqual([]);
    });

    test('may serve as a key', async () => {
      expect(await federation.ask('{ finds { id label } }')).toEqual({ data: { finds: [{ id: '1', label: 'label s1' }] } });
    });

    test('leaves defaults of hidden arguments to the subgraph', async () => {
      expect(await federation.ask('{ finds { weight } kind(of: COIN, where: { name: "n" }) }')).toEqual({ data: { finds: [{ weight: 7 }], kind: 'VASE' } });
    });

    test('makes objects of hidden types null, with an error that does not name the type', async () => {
      const answer = await federation.ask('{ things { id } thing { __typename } anything { __typename } }');
      expect(answer.data).toEqual({ things: [{ id: '1' }, null], thing: null, anything: [null, { __typename: 'Find' }] });
      expect(answer.errors?.map(({ path }) => path)).toEqual([['anything', 0], ['thing'], ['things', 1]]);
      expect(JSON.stringify(answer.errors)).not.toContain('Draft');
    });

    test('makes hidden values null, with an error that does not name them', async () => {
      const answer = await federation.ask('{ kinds }');
      expect(answer.data).toEqual({ kinds: ['COIN', null] });
      expect(answer.errors).toHaveLength(1);
      expect(JSON.stringify(answer)).not.toContain('FORGERY');
    });
  },
);
