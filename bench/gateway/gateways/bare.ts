import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DocumentNode, type FormattedExecutionResult, parse } from 'graphql';
import { createEngine } from '../../../gateway/engine/engine.ts';
import { overHttp } from '../../../gateway/engine/http.ts';
import { joinedGraphs } from '../../../gateway/engine/supergraph/join.ts';
import { stringify } from '../../../gateway/http/stringify.ts';
import type { Hop } from '../../../gateway/engine/transport.ts';
import { anonymousPrincipal } from '../../../subgraphs/kernel/process/principal.ts';

/** The engine with as little as possible around it: what the edge costs is the difference to `hub gateway`. */
const supergraphSdl = readFileSync(process.argv[2] ?? '', 'utf8');
const transports = new Map(joinedGraphs(parse(supergraphSdl)).map(({ name, url }) => [name, overHttp({ name, url, secret: null, timeout: 10_000 })]));
const engine = createEngine({ supergraphSdl, transports });
const documents = new Map<string, DocumentNode>();
const never = new AbortController().signal;
const hop: Hop = { principal: anonymousPrincipal, languages: [], requestId: 'bench', signal: never };

const server = createServer(async (request, response) => {
  const { query, variables } = JSON.parse(await textOf(request)) as { query: string; variables?: Record<string, unknown> };
  const document = documents.get(query) ?? parse(query, { noLocation: true });
  documents.set(query, document);
  const answer = stringify((await engine.execute({ document, variables, validatedBy: engine.schema }, hop)) as FormattedExecutionResult);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
  response.end(answer);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`));

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });
}
