import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const fixtures = {
  objects: {
    typeDefs: `type Query { objects: [Object!]! object: Object dossier: Dossier vault: Int @authenticated must: Int! @authenticated kept: [Kept!]! code: Code }
      type Mutation { move(to: String): Object @authenticated look: Object }
      type Object @key(fields: "id") { id: ID! title: String storage: String @authenticated value: Int @authenticated dossier: Dossier }
      type Dossier @key(fields: "id") @authenticated { id: ID! notes: String }
      union Kept = Object | Dossier
      scalar Code @authenticated`,
    resolvers: {
      Query: {
        objects: () => ['1', '2'].map((id) => ({ id, title: `object ${id}`, storage: 'shelf', value: 5, dossier: { id: 'd' } })),
        object: () => ({ id: '1', title: 'object 1', storage: 'shelf', value: 5, dossier: { id: 'd' } }),
        dossier: () => ({ id: 'd' }),
        vault: () => 7,
        must: () => 8,
        kept: () => [{ __typename: 'Object', id: '1', title: 'object 1' }],
        code: () => 'code',
      },
      Mutation: { move: () => ({ id: '1', title: 'moved' }), look: () => ({ id: '1', title: 'seen' }) },
    },
  },
  prices: {
    typeDefs: `type Object @key(fields: "id") { id: ID! value: Int @external price: Int @requires(fields: "value") @authenticated keeper: String! @authenticated colour: String } type Dossier @key(fields: "id") { id: ID! pages: Int }`,
    resolvers: { Object: { __resolveReference: (given: Given) => given, price: ({ value }: Given) => value * 2, keeper: () => 'Amal', colour: () => 'red' }, Dossier: { pages: () => 12 } },
  },
};
const someone = { caller: { authenticated: true, scopes: [] } };
const asked = (fetches: { operation: string }[]) => fetches.map(({ operation }) => operation).join(' ');

describeBothWays('@authenticated', fixtures, (federation) => {
  test('shows everything to whoever is authenticated', async () => {
    expect(await federation.ask('{ object { title storage price dossier { id pages } } vault must code }', someone)).toEqual({
      data: { object: { title: 'object 1', storage: 'shelf', price: 10, dossier: { id: 'd', pages: 12 } }, vault: 7, must: 8, code: 'code' },
    });
  });

  test('hides a field from all others: null, one error that does not name it, and no subgraph asked for it', async () => {
    const answer = await federation.ask('{ object { title storage colour } vault }');
    expect(answer.data).toEqual({ object: { title: 'object 1', storage: null, colour: 'red' }, vault: null });
    expect(answer.errors).toEqual([['object', 'storage'], ['vault']].map((path) => ({ message: 'A part of the request is answered to authenticated callers only.', path, extensions: { code: 'UNAUTHENTICATED' } })));
    expect(asked(federation.fetches)).not.toMatch(/storage|vault/);
  });

  test('hides it once for a whole list', async () => {
    const answer = await federation.ask('{ objects { title storage } }');
    expect(answer.data).toEqual({ objects: [{ title: 'object 1', storage: null }, { title: 'object 2', storage: null }] });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['objects']]);
  });

  test('hides a type wherever it stands', async () => {
    const answer = await federation.ask('{ dossier { id pages } object { dossier { id } } code }');
    expect(answer.data).toEqual({ dossier: null, object: { dossier: null }, code: null });
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['dossier'], 'UNAUTHENTICATED'], [['object', 'dossier'], 'UNAUTHENTICATED'], [['code'], 'UNAUTHENTICATED']]);
    expect(asked(federation.fetches)).not.toMatch(/dossier|pages|code/);
  });

  test('hides what could not be computed without what is hidden', async () => {
    const answer = await federation.ask('{ object { title price } }');
    expect(answer.data).toEqual({ object: { title: 'object 1', price: null } });
    expect(answer.errors).toHaveLength(1);
    expect(federation.services()).toEqual(['objects']);
    expect(asked(federation.fetches)).not.toMatch(/value|price/);
  });

  test('lets the null of a hidden field bubble without a second error', async () => {
    const answer = await federation.ask('{ object { title keeper } }');
    expect(answer.data).toEqual({ object: null });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['object', 'keeper']]);
    expect((await federation.ask('{ must object { title } }')).data).toBeNull();
  });

  test('does not do a hidden mutation', async () => {
    const answer = await federation.ask('mutation { move(to: "x") { title } look { title } }');
    expect(answer.data).toEqual({ move: null, look: { title: 'seen' } });
    expect(asked(federation.fetches)).not.toContain('move');
  });

  test('sees through aliases, fragments and conditions', async () => {
    const query = 'query ($if: Boolean!) { object { a: storage ...Hidden @include(if: $if) } } fragment Hidden on Object { ... on Object { b: storage @skip(if: false) } c: title }';
    const answer = await federation.ask(query, { variables: { if: true } });
    expect(answer.data).toEqual({ object: { a: null, b: null, c: 'object 1' } });
    expect(answer.errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual(['object.a', 'object.b']);
    expect((await federation.ask(query, { variables: { if: false } })).errors).toHaveLength(1);
  });

  test('keeps what it decided for one caller from another', async () => {
    const query = '{ object { storage } }';
    expect((await federation.ask(query)).data.object.storage).toBeNull();
    expect(await federation.ask(query, someone)).toEqual({ data: { object: { storage: 'shelf' } } });
    expect((await federation.ask(query)).data.object.storage).toBeNull();
  });

  test('asks nobody where everything is hidden', async () => {
    expect((await federation.ask('{ vault }')).data).toEqual({ vault: null });
    expect(federation.fetches).toEqual([]);
  });
});

describeBothWays(
  '@authenticated, refusing requests',
  fixtures,
  (federation) => {
    test('refuses a request that asks for what is hidden, and fetches nothing', async () => {
      const answer = await federation.ask('{ object { title storage } vault }');
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['object', 'storage'], 'UNAUTHENTICATED'], [['vault'], 'UNAUTHENTICATED']]);
      expect(federation.fetches).toEqual([]);
    });

    test('answers every other', async () => {
      expect(await federation.ask('{ object { title } }')).toEqual({ data: { object: { title: 'object 1' } } });
      expect(await federation.ask('{ vault }', someone)).toEqual({ data: { vault: 7 } });
    });
  },
  { hidden: 'refuse' },
);

describeBothWays(
  '@authenticated on members of interfaces and unions',
  {
    records: {
      typeDefs: `type Query { records: [Record] record: Record found: [Found] opened: Open }
        interface Record { id: ID! name: String } interface Plain { id: ID! secret: String }
        type Secret implements Record @authenticated { id: ID! name: String } type Open implements Record & Plain { id: ID! name: String secret: String @authenticated } type Other implements Plain { id: ID! secret: String }
        union Found = Secret | Open`,
      resolvers: {
        Query: {
          records: () => [{ __typename: 'Open', id: '1', name: 'open' }, { __typename: 'Secret', id: '2', name: 'secret' }],
          record: () => ({ __typename: 'Open', id: '1', name: 'open' }),
          found: () => [{ __typename: 'Open', id: '1', name: 'open' }, { __typename: 'Secret', id: '2', name: 'secret' }],
          opened: () => ({ __typename: 'Open', id: '1', name: 'open', secret: 'secret' }),
        },
      },
    },
  },
  (federation) => {
    test('asks of an interface what any of its members asks', async () => {
      const answer = await federation.ask('{ record { name } }');
      expect(answer.data).toEqual({ record: null });
      expect(answer.errors).toHaveLength(1);
      expect(federation.fetches).toEqual([]);
      expect(await federation.ask('{ record { name } records { __typename } }', someone)).toEqual({ data: { record: { name: 'open' }, records: [{ __typename: 'Open' }, { __typename: 'Secret' }] } });
    });

    test('asks of an interface’s field what any member’s field asks', async () => {
      const answer = await federation.ask('{ opened { name ... on Plain { id secret } } }');
      expect(answer.data).toEqual({ opened: { name: 'open', id: '1', secret: null } });
      expect(answer.errors?.map(({ path }) => path)).toEqual([['opened', 'secret']]);
    });

    test('hides single members of a union: no field of theirs is asked for, and none of them is shown', async () => {
      const answer = await federation.ask('{ found { __typename ... on Open { name } ... on Secret { name } } }');
      expect(answer.data).toEqual({ found: [{ __typename: 'Open', name: 'open' }, null] });
      expect(new Set(answer.errors?.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`))).toEqual(new Set(['found UNAUTHENTICATED']));
      expect(JSON.stringify(answer)).not.toMatch(/Secret|secret/);
      expect(asked(federation.fetches)).not.toMatch(/on Secret/);
    });
  },
);
