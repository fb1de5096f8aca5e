import { fileURLToPath } from 'node:url';
import { type Started, start } from './processes.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const tsx = ['--import', 'tsx'];

export interface World {
  supergraphFile: string;
  /** Subgraphs by name. */
  urls: Readonly<Record<string, string>>;
}

/** A gateway under measure, by how it is started. */
export interface Contestant {
  name: string;
  what: string;
  start(world: World): Promise<Started>;
}

/** The first is what the others are compared with. */
export const contestants: readonly Contestant[] = [
  { name: 'apollo', what: '@apollo/gateway 2.14.4 behind Apollo Server 5.5.1', start: ({ supergraphFile }) => start('apollo', [here('baselines/apollo.mjs'), supergraphFile], 'gateway') },
  { name: 'hive', what: 'Hive Gateway (runtime 2.12.1), Rust planner 0.0.38', start: ({ supergraphFile }) => start('hive', [here('baselines/hive.mjs'), supergraphFile], 'gateway') },
  {
    name: 'mercurius', what: 'mercurius 16.10.1 with @mercuriusjs/gateway 5.2.0, JIT',
    start: ({ supergraphFile, urls }) => start('mercurius', [here('baselines/mercurius.mjs'), supergraphFile, ...Object.entries(urls).map(([name, url]) => `${name}=${url}`)], 'gateway'),
  },
  {
    name: 'ours', what: '`hub gateway`, all its bounds on',
    start: ({ supergraphFile }) => start('ours', [here('../../cli/bin/hub.mjs'), 'gateway', '--supergraph', supergraphFile, '--port', '0'], 'gateway', { METRICS_PORT: 'off', LOG_LEVEL: 'silent' }),
  },
  { name: 'bare', what: 'our engine without Apollo Server and without bounds', start: ({ supergraphFile }) => start('bare', [...tsx, here('gateways/bare.ts'), supergraphFile], 'gateway') },
];
