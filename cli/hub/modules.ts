import type { SubgraphName } from '../../schema/subgraphs.ts';
import type { Subgraph } from '../../subgraphs/kernel/graph/subgraph.ts';

/** The subgraph of a name: its folder exports it under that name, so that the list of names stays the only list. */
export async function loadSubgraph(name: SubgraphName): Promise<Subgraph> {
  const module = (await import(`../../subgraphs/${name}/subgraph.ts`)) as Record<string, Subgraph | undefined>;
  const subgraph = module[name];
  if (subgraph === undefined) throw new Error(`subgraphs/${name}/subgraph.ts does not export ${name}.`);
  return subgraph;
}
