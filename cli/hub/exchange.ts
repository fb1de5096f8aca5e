import type { SubgraphName } from '../../schema/subgraphs.ts';
import { unknownAuthorities } from '../../subgraphs/directory/data/authorities.ts';
import { currentEpoch, grantSource, pullGrants } from '../../subgraphs/directory/data/grant-log.ts';
import { hearOwners } from '../../subgraphs/directory/data/owners.ts';
import { type ActPorts, alone, type IndexPort, type Trace } from '../../subgraphs/kernel/acts/ports.ts';
import { type FeedPosition, pullOwners } from '../../subgraphs/kernel/data/feed.ts';
import type { Registry } from '../../subgraphs/kernel/data/registry.ts';
import { GrantFollower } from '../../subgraphs/kernel/grants/follower.ts';
import { logPosition } from '../../subgraphs/kernel/audit/position.ts';
import type { FileStore } from '../../subgraphs/kernel/files/store.ts';
import { anonymousPrincipal, type Principal } from '../../subgraphs/kernel/process/principal.ts';
import type { GrantPage, GrantSource } from '../../subgraphs/kernel/grants/source.ts';
import { Repeater } from '../../subgraphs/kernel/process/repeater.ts';
import type { Doors } from '../../subgraphs/kernel/serve/http.ts';
import { type Indexer, startIndexer } from '../../subgraphs/links/index/indexer.ts';
import { ChangeListener } from './change-listener.ts';
import type { LocalMember } from './engine.ts';
import { Peer } from './peer.ts';
import { photographDoors } from './photographs.ts';
import { localOwners, localSources, remoteOwners, remoteSources } from './sources.ts';

/** What the subgraphs of a process tell the others and hear from them, beside the fetches of gateways. */
export interface Exchange {
  /** Null where `links` runs elsewhere. */
  indexer: Indexer | null;
  /** What the hub lends to the acts of a subgraph. */
  ports(name: SubgraphName): ActPorts;
  /** What a subgraph of this process answers to the others. */
  doors(name: SubgraphName): Doors;
  /** Asks a subgraph at one of its doors, in this process or in another. */
  ask<T>(name: SubgraphName, path: string, question: Record<string, unknown>, ms?: number): Promise<T>;
  /** Wakes whoever follows the change feed; null where `links` runs elsewhere. */
  changes: ChangeListener | null;
  /** How far each source of grants goes. */
  epochs(): Promise<Record<string, number>>;
  /** Hears everything that the others have to say now. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

export interface ExchangeOptions {
  members: readonly LocalMember[];
  /** GraphQL addresses of the subgraphs that run elsewhere. */
  urls: Partial<Record<SubgraphName, string>>;
  hopSecret: Uint8Array;
  report: (error: unknown) => void;
  /** Where the objects keep photographs; without it none is taken in. */
  files?: FileStore;
}

/** Milliseconds between two looks at the registries, and between two looks at the grants. */
const feedInterval = 250;
const grantInterval = 200;

export function startExchange(options: ExchangeOptions): Exchange {
  const { members, hopSecret, report } = options;
  const local = new Map(members.map((member) => [member.subgraph.name, member]));
  const remote = Object.entries(options.urls).filter(([name]) => !local.has(name as SubgraphName));
  const peers = new Map(remote.map(([name, url]) => [name as SubgraphName, new Peer(name, url, hopSecret)]));
  const links = local.get('links');
  const directory = local.get('directory');
  const changes = [...members.flatMap(({ subgraph, database }) => localSources(subgraph, database)), ...remoteSources(peers)];
  const indexer = links === undefined ? null : startIndexer(links.database.feed, changes, feedInterval, report);
  const source = directory === undefined ? remoteGrants(peers) : localGrants(directory);
  // The links come last in the list of subgraphs, so that what opens reaches them last.
  const follower = source === null || members.length === 0 ? null : new GrantFollower(source, members.map(({ database }) => ({ name: database.name, pool: database.feed })), grantInterval, report);
  const listener = links === undefined ? null : new ChangeListener(links.database.feed, report);
  const owners = directory === undefined ? null : new Repeater(() => hearOwners(directory.database.feed, ownerSources(members, peers)), feedInterval, report);
  for (const { database } of members) database.whenBehind = () => void follower?.wake();
  void follower?.wake();
  void owners?.wake();
  const index = indexPort(indexer, follower, peers);
  const listen = async (ms: number) => {
    const { promise: late, cancel } = after(ms);
    await Promise.race([owners?.wake(), late]);
    cancel();
  };
  const doors = (name: SubgraphName): Doors => {
    const member = local.get(name);
    if (member === undefined) return {};
    const indexing = name === 'links' && indexer !== null ? indexDoor(indexer) : {};
    const authorities = name === 'directory' ? authorityDoor(member) : {};
    const photographs = name === 'objects' && options.files !== undefined ? photographDoors(member.database, options.files) : {};
    return { ...ownerDoors(member), ...grantDoors(member, source, follower), ...indexing, ...authorities, ...photographs };
  };
  const ask = async <T>(name: SubgraphName, path: string, question: Record<string, unknown>, ms?: number) => {
    const door = doors(name)[path];
    if (door !== undefined) return (await door(question)) as T;
    const peer = peers.get(name);
    if (peer === undefined) throw new Error(`Nobody answers ${path} for ${name}.`);
    return peer.ask<T>(path, question, ms);
  };
  const askDirectory = (ids: readonly string[], ms: number) =>
    ask<{ unknown: string[] }>('directory', '/authorities/unknown', { ids }, ms).then(({ unknown }) => unknown, () => []);
  return {
    indexer,
    changes: listener,
    ports: (name) => {
      const database = local.get(name)?.database;
      const receipts = database === undefined ? alone.receipts : { position: (principal: Principal, act: string, ms: number) => logPosition(database, principal, act, ms) };
      return { index, receipts, listen: name === 'directory' ? listen : alone.listen, unknownAuthorities: askDirectory };
    },
    doors,
    ask,
    epochs: async () => {
      if (directory !== undefined) return { [grantSource]: await currentEpoch(directory.database.feed) };
      const peer = peers.get('directory');
      return peer === undefined ? {} : peer.ask('/grants/epoch', {}, 1000);
    },
    catchUp: async () => void (await Promise.all([indexer?.catchUp(), follower?.wake(), owners?.wake()])),
    stop: async () => {
      await Promise.all([indexer?.stop(), follower?.stop(), owners?.stop(), listener?.stop()]);
      await Promise.all([...peers.values()].map((peer) => peer.close()));
    },
  };
}

type Peers = ReadonlyMap<SubgraphName, Peer>;

function ownerSources(members: readonly LocalMember[], peers: Peers) {
  return [...members.flatMap(({ subgraph, database }) => localOwners(subgraph, database)), ...remoteOwners(peers)];
}

function localGrants({ database }: LocalMember): GrantSource {
  return { name: grantSource, since: (epoch) => pullGrants(database.feed, epoch) };
}

function remoteGrants(peers: Peers): GrantSource | null {
  const peer = peers.get('directory');
  return peer === undefined ? null : { name: grantSource, since: (epoch) => peer.ask<GrantPage>('/grants/since', { epoch }, 1000) };
}

/**
 * The index of this process or of another; where it is nobody knows, an act is
 * not indexed yet as far as it can tell. What changes grants waits for every
 * subgraph that can be asked, so that nobody reads by a grant that is known to
 * have ended; only the index counts for the answer, since a registry that is
 * down shows nothing and closes what rests on grants until it has caught up.
 */
function indexPort(indexer: Indexer | null, follower: GrantFollower | null, peers: Peers): IndexPort {
  const ask = async (name: SubgraphName, path: string, question: Record<string, unknown>, ms: number) => {
    const answer = peers.get(name)?.ask<{ applied: boolean }>(path, { ...question, ms }, ms);
    return answer === undefined ? false : answer.then(({ applied }) => applied, () => false);
  };
  const indexed = (source: string, changes: FeedPosition, ms: number) => indexer?.applied(source, changes, ms) ?? ask('links', '/index/applied', { source, changes }, ms);
  const closed = async (epoch: number, ms: number) => {
    const others = [...peers.keys()].filter((name) => name !== 'directory' && name !== 'links');
    const [here, there] = await Promise.all([
      follower?.applied(epoch, ms) ?? false,
      indexer !== null || ask('links', '/grants/applied', { epoch }, ms),
      ...others.map((name) => ask(name, '/grants/applied', { epoch }, ms)),
    ]);
    return here && there === true;
  };
  return {
    applied: async ({ source, changes, epochs }: Trace, ms) => {
      const epoch = epochs[grantSource];
      const [index, grants] = await Promise.all([
        changes === null || source === null || indexed(source, changes, ms),
        epoch === undefined || closed(epoch, ms),
      ]);
      return index && grants;
    },
  };
}

function authorityDoor({ database }: LocalMember): Doors {
  return { '/authorities/unknown': async ({ ids }) => ({ unknown: await database.read(anonymousPrincipal, (db) => unknownAuthorities(db, ids as string[])) }) };
}

function ownerDoors({ subgraph, database }: LocalMember): Doors {
  return Object.fromEntries(subgraph.registries.map((registry) => [
    `/owners/${registry.prefix}`,
    ({ since }) => pullOwners(database.feed, registry as Registry<never>, (since ?? null) as FeedPosition | null),
  ]));
}

function grantDoors({ subgraph, database }: LocalMember, source: GrantSource | null, follower: GrantFollower | null): Doors {
  const applied: Doors = { '/grants/applied': async ({ epoch, ms }) => ({ applied: follower !== null && (await follower.applied(Number(epoch), boundedWait(ms))) }) };
  if (subgraph.name !== 'directory' || source === null) return applied;
  return {
    ...applied,
    '/grants/since': ({ epoch }) => source.since(Number(epoch)),
    '/grants/epoch': async () => ({ [grantSource]: await currentEpoch(database.feed) }),
  };
}

function indexDoor(indexer: Indexer): Doors {
  return { '/index/applied': async ({ source, changes, ms }) => ({ applied: await indexer.applied(String(source), changes as FeedPosition, boundedWait(ms)) }) };
}

function boundedWait(ms: unknown): number {
  return Math.min(Number(ms) || 0, 5000);
}

function after(ms: number): { promise: Promise<void>; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
