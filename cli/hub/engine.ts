import { createEngine, type Engine } from '../../gateway/engine/engine.ts';
import { overHttp } from '../../gateway/engine/http.ts';
import { inProcess } from '../../gateway/engine/in-process.ts';
import type { Transport } from '../../gateway/engine/transport.ts';
import { publicApiSdl, supergraphSdl } from '../../schema/sdl.ts';
import { type SubgraphName, subgraphNames } from '../../schema/subgraphs.ts';
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
  report: (error: unknown) => void;
  onFetch?: (service: string, operation: string) => void;
}

/** The engine over the hub's own supergraph; each subgraph is asked in this process or over HTTP. */
export function hubEngine(options: HubEngineOptions): Engine {
  const transports = new Map<string, Transport>();
  for (const name of subgraphNames) {
    const member = options.members.find(({ subgraph }) => subgraph.name === name);
    const url = options.urls[name];
    if (url !== undefined) transports.set(name, overHttp({ name, url, secret: options.hopSecret, timeout: options.timeout }));
    else if (member !== undefined) transports.set(name, local(member, options));
    else throw new Error(`The subgraph ${name} neither runs here nor has an address (SUBGRAPH_URL_${name.toUpperCase()}).`);
  }
  return createEngine({
    supergraphSdl: supergraphSdl(),
    publicSdl: publicApiSdl(),
    transports,
    ...(options.onFetch === undefined ? {} : { onFetch: options.onFetch }),
  });
}

function local({ subgraph, database }: LocalMember, { cursors, timeout, report }: HubEngineOptions): Transport {
  return inProcess((request, caller) => executeSubgraph(subgraph, database, cursors, request, caller, report), timeout);
}
