import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type GraphQLSchema, printSchema } from 'graphql';
import { type GatewaySettings, readGatewaySettings } from '../../gateway/config.ts';
import { createEngine } from '../../gateway/engine/engine.ts';
import { overHttp } from '../../gateway/engine/http.ts';
import { createReloadable } from '../../gateway/engine/reload.ts';
import { type JoinedGraph, joinedGraphs } from '../../gateway/engine/supergraph/join.ts';
import { parseSupergraph } from '../../gateway/engine/supergraph/supergraph.ts';
import type { Transport } from '../../gateway/engine/transport.ts';
import { createApp } from '../../gateway/http/app.ts';
import { listen } from '../../gateway/http/listen.ts';
import { createPhotographs } from '../../gateway/http/photographs.ts';
import { watchSupergraph } from '../../gateway/http/watch-supergraph.ts';
import { Epochs, withEpochs } from '../../gateway/identity/epochs.ts';
import type { TokenVerifier } from '../../gateway/identity/tokens.ts';
import { noWeights, type Weights, weightsOf } from '../../gateway/limits/cost/weights.ts';
import { startObserving } from '../../gateway/observe/start.ts';
import { isSubgraphName, type SubgraphName } from '../../schema/subgraphs.ts';
import { type Config, ConfigError, readConfig } from '../../subgraphs/kernel/process/config.ts';
import { createLog } from '../../subgraphs/kernel/process/log.ts';
import { anonymousPrincipal } from '../../subgraphs/kernel/process/principal.ts';
import { hubSecrets } from '../../subgraphs/kernel/process/secret.ts';
import { EXIT } from '../exit.ts';
import { Peer } from '../hub/peer.ts';
import { photographPort } from '../hub/photographs.ts';
import { requirePort } from '../hub/port.ts';
import { trustOf } from '../hub/trust.ts';
import { stopSignal } from './stop-signal.ts';

interface Options {
  supergraph: string;
  port?: string;
  graphUrl?: Record<string, string>;
  documents?: string;
  documentsMode?: string;
}

const help = `
Subgraphs are asked where --graph-url says, otherwise at SUBGRAPH_URL_<NAME> for
those of the hub, otherwise at the addresses of the supergraph. Bounds, metrics
and the rest are environment variables; the README lists them.
`;

/** `hub gateway`: the gateway alone, over any Federation v2 supergraph. */
export function gatewayCommand(done: (code: number) => void): Command {
  return new Command('gateway')
    .description('Run the gateway alone over a composed Apollo Federation v2 supergraph')
    .requiredOption('--supergraph <file>', 'the supergraph SDL')
    .option('--port <n>', 'the port; PORT or 4000 if left out')
    .option('--graph-url <name=url>', 'where a subgraph answers; may be given several times', graphUrl)
    .option('--documents <path>', 'trusted documents: a folder of .graphql files, or a manifest of SHA-256 → document; DOCUMENTS if left out')
    .option('--documents-mode <mode>', 'off, prefer or only; DOCUMENTS_MODE if left out')
    .addHelpText('after', help)
    .action(async (options: Options) => done(await run(options)));
}

async function run(options: Options): Promise<number> {
  const config = readConfig({ PORT: options.port });
  const supergraphSdl = readFileSync(options.supergraph, 'utf8');
  const joined = joinedGraphs(parseSupergraph(supergraphSdl));
  const ours = isOfTheHub(joined, config);
  const settings = readGatewaySettings(ours ? {} : foreign, { DOCUMENTS: options.documents, DOCUMENTS_MODE: options.documentsMode });
  const log = createLog(config.logLevel);
  const report = (error: unknown) => log.error({ err: error }, 'unexpected error');
  await requirePort(config);
  const stopped = stopSignal();
  // A foreign supergraph needs no secret of ours, and leaves no file behind.
  const secrets = ours ? hubSecrets(config, config.dataDir) : null;
  const weights = new WeakMap<GraphQLSchema, Weights>();
  const peerOf = (wanted: SubgraphName): Peer | null => {
    if (secrets === null) return null;
    const graph = addressed(joined, options.graphUrl ?? {}, config).find(({ name }) => name === wanted);
    return graph === undefined ? null : new Peer(wanted, graph.url, secrets.hop);
  };
  const peer = peerOf('directory');
  const objects = peerOf('objects');
  const epochs = new Epochs(async () => (peer === null ? {} : peer.ask('/grants/epoch', {}, 1000)));
  const engine = createReloadable((sdl) => {
    const document = parseSupergraph(sdl);
    const graphs = addressed(joinedGraphs(document), options.graphUrl ?? {}, config);
    const built = createEngine({ supergraphSdl: sdl, transports: transportsTo(graphs, secrets === null ? null : { secret: secrets.hop, epochs }, config, settings) });
    weights.set(built.schema, weightsOf(document));
    return built;
  }, supergraphSdl);
  const observing = await startObserving(settings, log);
  const trust = secrets === null ? { verify: everybodyIsThePublic } : await trustOf({ config, secret: secrets.issuer, report });
  const { app, stop } = await createApp({
    engine, settings, log, report, ...trust,
    publicSdl: () => printSchema(engine.schema),
    weightsOf: (schema) => weights.get(schema) ?? noWeights,
    ready: async () => true,
    ...(objects === null ? {} : { photographs: createPhotographs({ engine, port: photographPort({ ask: (_, path, question, ms) => objects.ask(path, question, ms) }) }) }),
    ...(observing.observer === null ? {} : { observer: observing.observer }),
  });
  const listening = await listen(app, config.port, config.host);
  const unwatch = watchSupergraph(options.supergraph, supergraphSdl, engine, log);
  process.stdout.write(`The gateway answers at http://${config.host}:${listening.port}/graphql\n`);
  await stopped;
  unwatch();
  await listening.close();
  await stop();
  epochs.stop();
  await Promise.all([peer?.close(), objects?.close()]);
  await engine.close();
  await observing.close();
  return EXIT.done;
}

/** Lists of a foreign schema may be as long as they like, so that a cost would be a guess; whoever sets a limit has it. */
const foreign = { COST_LIMIT: 'off', COST_LARGEST_PAGE: 'off' };

/** Tokens of a foreign supergraph are its subgraphs' business, if FORWARD_HEADERS hands them on. */
const everybodyIsThePublic: TokenVerifier = async () => ({ ok: true, principal: anonymousPrincipal });

/** A supergraph of the hub's subgraphs; with others beside them only where the operator has given it the hub's secret. */
function isOfTheHub(graphs: readonly JoinedGraph[], { secret }: Config): boolean {
  const own = graphs.filter(({ name }) => isSubgraphName(name));
  return own.length > 0 && (own.length === graphs.length || secret !== null);
}

/** Subgraphs of the hub check signed hops and are held to the epochs; foreign ones know nothing of either. */
function transportsTo(graphs: readonly JoinedGraph[], hub: { secret: Uint8Array; epochs: Epochs } | null, config: Config, { subgraphs: resilience }: GatewaySettings): Map<string, Transport> {
  return new Map(
    graphs.map(({ name, url }) => {
      const own = isSubgraphName(name) ? hub : null;
      const transport = overHttp({ name, url, resilience, secret: own?.secret ?? null, timeout: config.subgraphTimeout });
      return [name, own === null ? transport : withEpochs(name, transport, own.epochs)];
    }),
  );
}

/** The subgraphs with the addresses at which they are to be asked. */
function addressed(graphs: readonly JoinedGraph[], given: Readonly<Record<string, string>>, { subgraphUrls }: Config): JoinedGraph[] {
  const unknown = Object.keys(given).find((name) => !graphs.some((graph) => graph.name.toLowerCase() === name));
  if (unknown !== undefined) throw new ConfigError(`--graph-url names ${unknown}, but the supergraph joins ${graphs.map(({ name }) => name).join(', ')}.`);
  return graphs.map(({ name, url }) => {
    const address = given[name.toLowerCase()] ?? (isSubgraphName(name) ? subgraphUrls[name] : undefined) ?? url;
    if (!/^https?:/.test(address) || !URL.canParse(address)) throw new ConfigError(`The subgraph ${name} has no HTTP address; say --graph-url ${name}=<url>.`);
    return { name, url: address };
  });
}

function graphUrl(text: string, before: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new ConfigError(`--graph-url is NAME=URL, not ${text}.`);
  return { ...before, [text.slice(0, at).toLowerCase()]: text.slice(at + 1) };
}
