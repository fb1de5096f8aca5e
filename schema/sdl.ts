import { readFileSync } from 'node:fs';
import { type RegistryName, registryNames, type SubgraphName } from './subgraphs.ts';

function file(name: string): string {
  return readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8');
}

/** The whole SDL of one subgraph: what all share, the record interface where it keeps records, the log of their readings, and its own text. */
export function subgraphSdl(name: SubgraphName): string {
  const isRegistry = registryNames.includes(name as RegistryName);
  const hasReadings = isRegistry || name === 'links';
  return [file('common'), ...(isRegistry ? [file('record')] : []), ...(hasReadings ? [file('access')] : []), file(name)].join('\n');
}

/** The composed supergraph, Apollo Federation v2, as checked in. */
export function supergraphSdl(): string {
  return file('supergraph');
}

/** The public API, as clients see it. */
export function publicApiSdl(): string {
  return file('api');
}
