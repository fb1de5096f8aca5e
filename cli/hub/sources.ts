import { Pool } from 'undici';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { registryNames } from '../../schema/subgraphs.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import { type FeedPage, pullFeed } from '../../subgraphs/kernel/data/feed.ts';
import type { Registry } from '../../subgraphs/kernel/data/registry.ts';
import type { Subgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import { signHop } from '../../subgraphs/kernel/process/identity.ts';
import { anonymousPrincipal } from '../../subgraphs/kernel/process/principal.ts';
import type { ChangeSource } from '../../subgraphs/links/index/indexer.ts';

/** The changes of a subgraph that runs in this process. */
export function localSources(subgraph: Subgraph, database: SubgraphDatabase): ChangeSource[] {
  return subgraph.registries.map((registry) => ({
    name: `${subgraph.name}/${registry.prefix}`,
    pull: (since) => pullFeed(database.feed, registry as Registry<never>, since),
  }));
}

/** The one kind of record that each registry keeps. */
const prefixes = { sites: 'site', objects: 'object', seizures: 'seizure', cases: 'case' } as const satisfies Record<(typeof registryNames)[number], string>;

/** The changes of registries that run elsewhere, over HTTP. */
export function remoteSources(urls: Partial<Record<SubgraphName, string>>, hopSecret: Uint8Array): { sources: ChangeSource[]; close: () => Promise<void> } {
  const pools: Pool[] = [];
  const sources = registryNames.flatMap((name) => {
    const url = urls[name];
    if (url === undefined) return [];
    const pool = new Pool(new URL(url).origin, { connections: 2 });
    pools.push(pool);
    const path = `/feed/${prefixes[name]}`;
    return [{ name: `${name}/${prefixes[name]}`, pull: (since: unknown) => pullOver(pool, { subgraph: name, path }, since, hopSecret) }];
  });
  return { sources, close: async () => void (await Promise.all(pools.map((pool) => pool.close()))) };
}

async function pullOver(pool: Pool, { subgraph, path }: { subgraph: string; path: string }, since: unknown, hopSecret: Uint8Array): Promise<FeedPage> {
  const body = JSON.stringify({ since });
  // The feed is for the index, which acts for nobody; the signature says that a part of the hub asks.
  const identity = await signHop(hopSecret, anonymousPrincipal, { subgraph, method: 'POST', path, requestId: 'record-index' }, body);
  const response = await pool.request({ method: 'POST', path, body, headers: { 'content-type': 'application/json', 'turath-hop': identity } });
  if (response.statusCode !== 200) {
    await response.body.dump();
    throw new Error(`The feed ${path} answered ${response.statusCode}.`);
  }
  return (await response.body.json()) as FeedPage;
}
