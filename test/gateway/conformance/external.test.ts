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

const first = `schema @core(feature: "https://specs.apollo.dev/core/v0.1") @core(feature: "https://specs.apollo.dev/join/v0.1") { query: Query }
  directive @core(feature: String!) repeatable on SCHEMA
  directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet) on FIELD_DEFINITION
  directive @join__type(graph: join__Graph!, key: join__FieldSet) repeatable on OBJECT | INTERFACE
  directive @join__owner(graph: join__Graph!) on OBJECT | INTERFACE
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  scalar join__FieldSet
  enum join__Graph { USERS @join__graph(name: "users", url: "http://users.invalid") POSTS @join__graph(name: "posts", url: "http://posts.invalid") }
  type Query { me: User @join__field(graph: USERS) posts: [Post!]! @join__field(graph: POSTS) }
  type User @join__owner(graph: USERS) @join__type(graph: USERS, key: "id") @join__type(graph: POSTS, key: "id") {
    id: ID! @join__field(graph: USERS) name: String @join__field(graph: USERS) born: Span posts: [Post!]! @join__field(graph: POSTS) signature: String @join__field(graph: POSTS, requires: "name")
  }
  type Post { text: String written: Span author: User @join__field(graph: POSTS, provides: "name") }
  type Span { from: Int to: Int }`;

describeBothWays(
  'A supergraph of the first join specification',
  {
    users: { typeDefs: `type Query { me: User } type User @key(fields: "id") { id: ID! name: String @shareable born: Span } type Span @shareable { from: Int to: Int }`, resolvers: { Query: { me: () => ({ id: '1', name: 'Amal', born: { from: 1970 } }) }, User: { __resolveReference: ({ id }: Given) => ({ id, name: 'Amal', born: { from: 1970 } }) } } },
    posts: {
      typeDefs: `type Query { posts: [Post!]! } extend type User @key(fields: "id") { id: ID! @external name: String @external posts: [Post!]! signature: String @requires(fields: "name") } type Post { text: String written: Span author: User @provides(fields: "name") } type Span @shareable { from: Int to: Int }`,
      resolvers: { Query: { posts: () => [{ text: 'one', written: { from: 2020 }, author: { id: '1', name: 'A.' } }] }, User: { posts: () => [{ text: 'of hers' }], signature: ({ name }: Given) => `— ${name}` } },
    },
  },
  (federation) => {
    test('is served: values by everybody, entities by their owners and those who extend them', async () => {
      expect(await federation.ask('{ me { name born { from } signature posts { text } } }')).toEqual({ data: { me: { name: 'Amal', born: { from: 1970 }, signature: '— Amal', posts: [{ text: 'of hers' }] } } });
      expect(federation.services()).toEqual(['users', 'posts']);
      expect(await federation.ask('{ posts { written { from } author { id name } } }')).toEqual({ data: { posts: [{ written: { from: 2020 }, author: { id: '1', name: 'A.' } }] } });
      expect(federation.services()).toEqual(['posts']);
      expect(await federation.ask('{ posts { author { born { from } } } }')).toEqual({ data: { posts: [{ author: { born: { from: 1970 } } }] } });
    });
  },
  { supergraphSdl: first },
);
