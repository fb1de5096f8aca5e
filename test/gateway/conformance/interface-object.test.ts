import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

const media: Given = { b1: { __typename: 'Book', id: 'b1', title: 'A book', pages: 100 }, f1: { __typename: 'Film', id: 'f1', title: 'A film', minutes: 90 } };

describeBothWays(
  '@interfaceObject',
  {
    media: {
      typeDefs: `type Query { media: [Media!]! book: Book }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      resolvers: { Query: { media: () => [media.b1, media.f1], book: () => media.b1 }, Media: { __resolveReference: ({ id }: Given) => media[id] ?? null }, Book: { __resolveReference: ({ id }: Given) => media[id] }, Film: { __resolveReference: ({ id }: Given) => media[id] } },
    },
    reviews: {
      typeDefs: `type Media @key(fields: "id") @interfaceObject { id: ID! title: String @external reviews: [Review!]! stars(outOf: Int = 5): Int spine: String @requires(fields: "title") } type Review { text: String of: Media } type Query { reviews: [Review!]! latest: Media lost: Media }`,
      resolvers: {
        Query: { reviews: () => [{ text: 'good', of: { id: 'b1' } }, { text: 'long', of: { id: 'f1' } }], latest: () => ({ id: 'b1' }), lost: () => ({ id: 'gone' }) },
        Media: { __resolveReference: (given: Given) => given, reviews: ({ id }: Given) => [{ text: `review of ${id}`, of: { id } }], stars: (_: Given, { outOf }: Given) => outOf - 1, spine: ({ title }: Given) => `| ${title} |` },
      },
    },
  },
  (federation) => {
    test('adds fields to all members of an interface', async () => {
      expect(await federation.ask('{ media { __typename title reviews { text } } book { pages stars(outOf: 3) } }')).toEqual({
        data: { media: [{ __typename: 'Book', title: 'A book', reviews: [{ text: 'review of b1' }] }, { __typename: 'Film', title: 'A film', reviews: [{ text: 'review of f1' }] }], book: { pages: 100, stars: 2 } },
      });
    });

    test('adds them under a member’s name too, beside those of the interface', async () => {
      expect(await federation.ask('{ media { stars ... on Book { pages reviews { text } } ... on Film { minutes stars } } }')).toEqual({
        data: { media: [{ stars: 4, pages: 100, reviews: [{ text: 'review of b1' }] }, { stars: 4, minutes: 90 }] },
      });
    });

    test('is asked alone where nothing hangs on the member’s type', async () => {
      expect(await federation.ask('{ latest { id reviews { text of { id } } } }')).toEqual({ data: { latest: { id: 'b1', reviews: [{ text: 'review of b1', of: { id: 'b1' } }] } } });
      expect(federation.services()).toEqual(['reviews']);
    });

    test('leads from the object to the members: their types and their fields', async () => {
      expect(await federation.ask('{ latest { __typename title ... on Book { pages } } reviews { of { title ... on Film { minutes } ... on Book { kind: __typename } } } }')).toEqual({
        data: { latest: { __typename: 'Book', title: 'A book', pages: 100 }, reviews: [{ of: { title: 'A book', kind: 'Book' } }, { of: { title: 'A film', minutes: 90 } }] },
      });
    });

    test('leads to the members where nothing but the type of one of them is asked for', async () => {
      expect(await federation.ask('{ latest { id ... on Book { __typename } } }')).toEqual({ data: { latest: { id: 'b1', __typename: 'Book' } } });
      expect(await federation.ask('{ latest { id ...kind } } fragment kind on Film { kind: __typename }')).toEqual({ data: { latest: { id: 'b1' } } });
    });

    test('heeds conditions on members for fields of the object itself', async () => {
      expect(await federation.ask('{ latest { ... on Book { reviews { text } } ... on Film { stars } } }')).toEqual({ data: { latest: { reviews: [{ text: 'review of b1' }] } } });
      expect(await federation.ask('{ reviews { of { ... on Book { stars } ... on Film { stars(outOf: 9) } } } }')).toEqual({ data: { reviews: [{ of: { stars: 4 } }, { of: { stars: 8 } }] } });
      expect(await federation.ask('{ reviews { of { ... on Book { id reviews { text } } ... on Film { id } } } }')).toEqual({ data: { reviews: [{ of: { id: 'b1', reviews: [{ text: 'review of b1' }] } }, { of: { id: 'f1' } }] } });
    });

    test('requires fields of the interface', async () => {
      expect(await federation.ask('{ latest { spine } media { spine } }')).toEqual({ data: { latest: { spine: '| A book |' }, media: [{ spine: '| A book |' }, { spine: '| A film |' }] } });
    });

    test('gives null for what the interface’s subgraph does not know', async () => {
      expect(await federation.ask('{ lost { id title } }')).toEqual({ data: { lost: { id: 'gone', title: null } } });
    });
  },
);
