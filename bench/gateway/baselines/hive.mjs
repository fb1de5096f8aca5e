// Hive Gateway's runtime with the Rust planner, its two kinds of in-flight dedupe off.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const [, , supergraph] = process.argv;
const gateway = createGatewayRuntime({
  supergraph: readFileSync(supergraph, 'utf8'),
  unifiedGraphHandler,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
  inboundInflightRequestDeduplication: false,
  logging: false,
  landingPage: false,
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`));
