/**
 * The one list of subgraphs. A further one is a line here, an SDL beside this
 * file and a folder under `subgraphs/`.
 */
export const subgraphNames = ['directory', 'sites', 'objects', 'seizures', 'cases', 'links'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/** The subgraphs that keep records and declare `interface Record` without a key; `links` declares the keyed one. */
export const registryNames = ['sites', 'objects', 'seizures', 'cases'] as const satisfies readonly SubgraphName[];

export type RegistryName = (typeof registryNames)[number];

export function isSubgraphName(text: string): text is SubgraphName {
  return (subgraphNames as readonly string[]).includes(text);
}
