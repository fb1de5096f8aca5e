import { parse } from 'graphql';
import type { Resilience } from '../../gateway/config.ts';
import { createEngine, type Engine } from '../../gateway/engine/engine.ts';
import { overHttp } from '../../gateway/engine/http.ts';
import { inProcess } from '../../gateway/engine/in-process.ts';
import type { Transport } from '../../gateway/engine/transport.ts';
import { type Epochs, withEpochs } from '../../gateway/identity/epochs.ts';
import { type Weights, weightsOf } from '../../gateway/limits/cost/weights.ts';
import { publicApiSdl, supergraphSdl } from '../../schema/sdl.ts';
import { type SubgraphName, subgraphNames } from '../../schema/subgraphs.ts';
import type { ActPorts } from '../../subgraphs/kernel/acts/ports.ts';
import type { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import { executeSubgraph, type Subgraph } from '../../subgraphs/kernel/graph/subgraph.ts';

/** A subgraph that runs in this process. */
export interface LocalMember {
  subgraph: Subgraph;
  database: SubgraphDatabase;
}

export interface HubEngineOptions {
  members: readonly LocalMember[];
  /** GraphQL addresses of the subgraphs that run elsewhere. */
  urls: Partial<Record<SubgraphName, string>>;
  cursors: CursorCodec;
  hopSecret: Uint8Array;
  timeout: number;
  /** How subgraphs that are slow or down are borne, wherever they run. */
  resilience: Resilience;
  report: (error: unknown) => void;
  /** What the hub lends to the acts of a subgraph; nothing if left out. */
  ports?: (name: SubgraphName) => ActPorts;
  /** How far the grants go; the subgraphs are held to it. */
  epochs?: Epochs;
  onFetch?: (service: string, operation: string) => void;
}

/** The engine over the hub's own supergraph; each subgraph is asked in this process or over HTTP. */
export function hubEngine(options: HubEngineOptions): Engine {
  const transports = new Map<string, Transport>();
  for (const name of subgraphNames) {
    const transport = transportTo(name, options);
    transports.set(name, options.epochs === undefined ? transport : withEpochs(name, transport, options.epochs));
  }
  return createEngine({
    supergraphSdl: supergraphSdl(),
    publicSdl: publicApiSdl(),
    transports,
    ...(options.onFetch === undefined ? {} : { onFetch: options.onFetch }),
  });
}

/** What the hub's own supergraph says about cost. */
export function hubWeights(): Weights {
  return weightsOf(parse(supergraphSdl(), { noLocation: true }));
}

function transportTo(name: SubgraphName, options: HubEngineOptions): Transport {
  const url = options.urls[name];
  if (url !== undefined) return overHttp({ name, url, secret: options.hopSecret, timeout: options.timeout, resilience: options.resilience });
  const member = options.members.find(({ subgraph }) => subgraph.name === name);
  if (member === undefined) throw new Error(`The subgraph ${name} neither runs here nor has an address (SUBGRAPH_URL_${name.toUpperCase()}).`);
  return local(member, options);
}

function local({ subgraph, database }: LocalMember, { cursors, timeout, resilience, report, ports }: HubEngineOptions): Transport {
  const { name } = subgraph;
  return inProcess((request, caller) => executeSubgraph(subgraph, database, cursors, request, caller, report, ports?.(name)), timeout, { name, resilience });
}
