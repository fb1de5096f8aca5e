import { registryNames, type SubgraphName } from '../../schema/subgraphs.ts';
import type { OwnerSource } from '../../subgraphs/directory/data/owners.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import { pullFeed, pullOwners } from '../../subgraphs/kernel/data/feed.ts';
import type { Registry } from '../../subgraphs/kernel/data/registry.ts';
import type { Subgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import type { ChangeSource } from '../../subgraphs/links/index/indexer.ts';
import type { Peer } from './peer.ts';

/** The changes of a subgraph that runs in this process. */
export function localSources(subgraph: Subgraph, database: SubgraphDatabase): ChangeSource[] {
  return subgraph.registries.map((registry) => ({
    name: `${subgraph.name}/${registry.prefix}`,
    pull: (since) => pullFeed(database.feed, registry as Registry<never>, since),
  }));
}

/** Whose records a subgraph keeps that runs in this process. */
export function localOwners(subgraph: Subgraph, database: SubgraphDatabase): OwnerSource[] {
  return subgraph.registries.map((registry) => ({
    name: `${subgraph.name}/${registry.prefix}`,
    pull: (since) => pullOwners(database.feed, registry as Registry<never>, since),
  }));
}

/** The one kind of record that each registry keeps, and the listings of the links. */
const prefixes = { sites: 'site', objects: 'object', seizures: 'seizure', cases: 'case', links: 'listing' } as const satisfies Record<(typeof registryNames)[number] | 'links', string>;

type Peers = ReadonlyMap<SubgraphName, Peer>;

/** The changes of registries that run elsewhere. */
export function remoteSources(peers: Peers): ChangeSource[] {
  return registryNames.flatMap((name) => {
    const peer = peers.get(name);
    return peer === undefined ? [] : [{ name: `${name}/${prefixes[name]}`, pull: (since) => peer.ask(`/feed/${prefixes[name]}`, { since }) }];
  });
}

/** Whose records registries keep that run elsewhere. */
export function remoteOwners(peers: Peers): OwnerSource[] {
  return ([...registryNames, 'links'] as const).flatMap((name) => {
    const peer = peers.get(name);
    return peer === undefined ? [] : [{ name: `${name}/${prefixes[name]}`, pull: (since) => peer.ask(`/owners/${prefixes[name]}`, { since }) }];
  });
}
