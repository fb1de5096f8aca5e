import { readFileSync } from 'node:fs';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { Command } from 'commander';
import { parse, print, valueFromASTUntyped } from 'graphql';
import { createEngine } from '../../gateway/engine/engine.ts';
import { overHttp } from '../../gateway/engine/http.ts';
import type { Transport } from '../../gateway/engine/transport.ts';
import { createApp } from '../../gateway/http/app.ts';
import { listen } from '../../gateway/http/listen.ts';
import { Epochs, withEpochs } from '../../gateway/identity/epochs.ts';
import { isSubgraphName } from '../../schema/subgraphs.ts';
import { type Config, readConfig } from '../../subgraphs/kernel/process/config.ts';
import { createLog } from '../../subgraphs/kernel/process/log.ts';
import { hubSecrets } from '../../subgraphs/kernel/process/secret.ts';
import { EXIT } from '../exit.ts';
import { Peer } from '../hub/peer.ts';
import { requirePort } from '../hub/port.ts';
import { trustOf } from '../hub/trust.ts';
import { stopSignal } from './stop-signal.ts';

/** `hub gateway`: the gateway alone, over any Federation v2 supergraph. */
export function gatewayCommand(done: (code: number) => void): Command {
  return new Command('gateway')
    .description('Run the gateway alone over a composed Apollo Federation v2 supergraph')
    .requiredOption('--supergraph <file>', 'the supergraph SDL')
    .option('--port <n>', 'the port; PORT or 4000 if left out')
    .addHelpText('after', '\nSubgraphs are asked at the addresses of the supergraph, or at SUBGRAPH_URL_<NAME> where it is set.\n')
    .action(async ({ supergraph, port }: { supergraph: string; port?: string }) => done(await run(readFileSync(supergraph, 'utf8'), readConfig({ PORT: port }))));
}

async function run(supergraphSdl: string, config: Config): Promise<number> {
  const log = createLog(config.logLevel);
  const report = (error: unknown) => log.error({ err: error }, 'unexpected error');
  await requirePort(config);
  const stopped = stopSignal();
  const publicSdl = print(transformSupergraphToPublicSchema(parse(supergraphSdl)));
  const secrets = hubSecrets(config, config.dataDir);
  const directory = addressesOf(supergraphSdl, config).find(({ name }) => name === 'directory');
  const peer = directory === undefined ? null : new Peer('directory', directory.url, secrets.hop);
  const epochs = new Epochs(async () => (peer === null ? {} : peer.ask('/grants/epoch', {}, 1000)));
  const engine = createEngine({ supergraphSdl, publicSdl, transports: transportsOf(supergraphSdl, config, secrets.hop, epochs) });
  const { app, stop } = await createApp({ engine, publicSdl, ...(await trustOf({ config, secret: secrets.issuer, report })), ready: async () => true, report });
  const listening = await listen(app, config.port, config.host);
  process.stdout.write(`The gateway answers at http://${config.host}:${listening.port}/graphql\n`);
  await stopped;
  await listening.close();
  await stop();
  epochs.stop();
  await peer?.close();
  await engine.close();
  return EXIT.done;
}

function transportsOf(supergraphSdl: string, config: Config, hop: Uint8Array, epochs: Epochs): Map<string, Transport> {
  // Subgraphs of the hub check signed hops; foreign ones know nothing of them and are asked without.
  return new Map(
    addressesOf(supergraphSdl, config).map(({ name, url }) => {
      const transport = overHttp({ name, url, secret: isSubgraphName(name) ? hop : null, timeout: config.subgraphTimeout });
      return [name, isSubgraphName(name) ? withEpochs(name, transport, epochs) : transport];
    }),
  );
}

/** Where each subgraph of a supergraph is asked. */
function addressesOf(supergraphSdl: string, config: Config): { name: string; url: string }[] {
  return subgraphsOf(supergraphSdl).map(({ name, url }) => ({ name, url: (isSubgraphName(name) ? config.subgraphUrls[name] : undefined) ?? url }));
}

/** The subgraphs that a supergraph joins, by the join specification's `@join__graph(name, url)`. */
export function subgraphsOf(supergraphSdl: string): { name: string; url: string }[] {
  return parse(supergraphSdl, { noLocation: true }).definitions.flatMap((definition) => {
    if (definition.kind !== 'EnumTypeDefinition' || definition.name.value !== 'join__Graph') return [];
    return (definition.values ?? []).flatMap((value) => {
      const graph = value.directives?.find((directive) => directive.name.value === 'join__graph');
      const given = Object.fromEntries((graph?.arguments ?? []).map((argument) => [argument.name.value, String(valueFromASTUntyped(argument.value))]));
      return given['name'] === undefined || given['url'] === undefined ? [] : [{ name: given['name'], url: given['url'] }];
    });
  });
}
