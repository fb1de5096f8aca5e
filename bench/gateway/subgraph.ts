import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { type BenchSubgraph, resolvers, sdl } from './world.ts';

/**
 * A subgraph that costs nothing: it works an answer out once and then sends the
 * same bytes to the same request, so that gateways alone are measured. It counts
 * what it is asked, at `/count`.
 */
const name = process.argv[2] as BenchSubgraph;
const schema = buildSubgraphSchema({ typeDefs: parse(sdl[name]), resolvers: resolvers[name] as never });
const known = new Map<string, Buffer>();
let count = 0;

const server = createServer(async (request, response) => {
  if (request.url === '/count') return void response.end(String(count));
  count += 1;
  const body = await textOf(request);
  const bytes = known.get(body) ?? (await answer(body));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.end(bytes);
});
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`));

async function answer(body: string): Promise<Buffer> {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const bytes = Buffer.from(JSON.stringify(await graphql({ schema, source: query, variableValues: variables ?? {} })));
  known.set(body, bytes);
  return bytes;
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });
}
