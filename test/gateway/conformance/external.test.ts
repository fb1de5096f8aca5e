import { expect, test } from 'vitest';
import type { Given } from '../engine/support/federation.ts';
import { describeBothWays } from './both-ways.ts';

describeBothWays(
  'Extended types in the manner of Federation 1',
  {
    users: { typeDefs: `type Query { users: [User!]! } type User @key(fields: "id") { id: ID! name: String }`, resolvers: { Query: { users: () => [{ id: '1', name: 'Amal' }] }, User: { __resolveReference: ({ id }: Given) => ({ id, name: 'Amal' }) } } },
    posts: {
      typeDefs: `extend type Query { posts: [Post!]! } extend type User @key(fields: "id") { id: ID! @external name: String @external posts: [Post!]! signature: String @requires(fields: "name") } type Post { text: String author: User }`,
      resolvers: { Query: { posts: () => [{ text: 'one', author: { id: '1' } }] }, User: { posts: ({ id }: Given) => [{ text: `of ${id}`, author: { id } }], signature: ({ name }: Given) => `— ${name}` } },
    },
    likes: { typeDefs: `type User @key(fields: "id") @extends { id: ID! @external likes: Int }`, resolvers: { User: { likes: () => 3 } } },
  },
  (federation) => {
    test('are one type with the type that they extend', async () => {
      expect(await federation.ask('{ users { name likes signature posts { text } } }')).toEqual({ data: { users: [{ name: 'Amal', likes: 3, signature: '— Amal', posts: [{ text: 'of 1' }] }] } });
    });

    test('are left for the owner of an external field', async () => {
      expect(await federation.ask('{ posts { author { id name } } }')).toEqual({ data: { posts: [{ author: { id: '1', name: 'Amal' } }] } });
    });
  },
);
