import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { execute, type GraphQLSchema, parse } from 'graphql';

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize", "@shareable"])\n`;

const typeDefs = {
  sites: `${federation}
    type Query { site(id: ID!): Site  sites(first: Int, last: Int, after: String): SiteConnection  echo(text: String, filter: Filter): String  dear: String @cost(weight: 40)  kindOf: Kind  counted: [Site!] @listSize(assumedSize: 50) }
    type Mutation { rename(id: ID!, title: String!): Site }
    input Filter { not: Filter  words: [String!]  kind: Kind }
    enum Kind { RUIN  CAVE }
    type SiteConnection { nodes: [Site]  totalCount: Int! }
    type Site @key(fields: "id") { id: ID!  title: String  kind: Kind }`,
  objects: `${federation}
    type Query { objects(first: Int): ObjectConnection }
    type ObjectConnection { nodes: [Artefact]  totalCount: Int! }
    type Artefact @key(fields: "id") { id: ID!  name: String  site: Site }
    scalar Anything
    type Site @key(fields: "id") { id: ID!  objects(first: Int): ObjectConnection  notes: Anything }`,
};

export type GraphName = keyof typeof typeDefs;
const names = Object.keys(typeDefs) as GraphName[];

const sites = Array.from({ length: 30 }, (_, index) => ({ __typename: 'Site', id: `site-${index}`, title: `Site ${index}`, kind: 'RUIN' }));
const objects = Array.from({ length: 30 }, (_, index) => ({ __typename: 'Artefact', id: `object-${index}`, name: `Object ${index}`, site: { __typename: 'Site', id: `site-${index}` } }));
const page = <Entry>(all: readonly Entry[], first = 3) => ({ nodes: all.slice(0, first), totalCount: all.length });

const resolvers = {
  sites: {
    Query: {
      site: (_: unknown, { id }: { id: string }) => sites.find((site) => site.id === id),
      sites: (_: unknown, { first }: { first?: number }) => page(sites, first),
      echo: (_: unknown, { text }: { text?: string }) => text,
      dear: () => 'gold',
      counted: () => sites,
    },
    Mutation: { rename: (_: unknown, { id, title }: { id: string; title: string }) => ({ ...sites.find((site) => site.id === id), title }) },
    Site: { __resolveReference: ({ id }: { id: string }) => sites.find((site) => site.id === id) },
  },
  objects: {
    Query: { objects: (_: unknown, { first }: { first?: number }) => page(objects, first) },
    Site: { __resolveReference: (site: object) => site, objects: (_: unknown, { first }: { first?: number }) => page(objects, first) },
    Artefact: { __resolveReference: ({ id }: { id: string }) => objects.find((object) => object.id === id) },
  },
};

/** What a subgraph was asked. */
export interface Heard {
  graph: GraphName;
  query: string;
  headers: IncomingMessage['headers'];
}

/** Answers in place of a subgraph; false to let the subgraph answer. */
export type Instead = (heard: Heard, response: ServerResponse, request: IncomingMessage) => boolean;

export interface Subgraphs {
  supergraphSdl: string;
  urls: Record<GraphName, string>;
  /** Since the last time that it was emptied. */
  heard: Heard[];
  close(): Promise<void>;
}

/** Two plain subgraphs over HTTP that lead to one another, and their supergraph. */
export async function openSubgraphs(instead: Instead = () => false): Promise<Subgraphs> {
  const heard: Heard[] = [];
  const servers = await Promise.all(names.map((graph) => serve(graph, buildSubgraphSchema([{ typeDefs: parse(typeDefs[graph]), resolvers: resolvers[graph] as never }]), heard, instead)));
  const urls = Object.fromEntries(names.map((graph, index) => [graph, servers[index]?.url ?? ''])) as Record<GraphName, string>;
  const composed = composeServices(names.map((name) => ({ name, url: urls[name], typeDefs: parse(typeDefs[name]) })));
  if (compositionHasErrors(composed)) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return { supergraphSdl: composed.supergraphSdl, urls, heard, close: async () => void (await Promise.all(servers.map(({ close }) => close()))) };
}

async function serve(graph: GraphName, schema: GraphQLSchema, all: Heard[], instead: Instead): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables?: Record<string, unknown> };
    const heard = { graph, query, headers: request.headers };
    all.push(heard);
    if (instead(heard, response, request)) return;
    const answer = await execute({ schema, document: parse(query), variableValues: variables });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, close };
}
