import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { getNamedType, type GraphQLArgument, isEnumType } from 'graphql';
import { developmentPrincipal } from '../../../cli/demo/clients.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import type { Role } from '../../../subgraphs/kernel/process/principal.ts';
import type { Audience } from '../../../subgraphs/kernel/values/types.ts';
import { type Exchange, exchange } from '../../flows/support/exchange.ts';
import { cloneDatabase, openDatabases } from '../../support/databases.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { edited } from './edits.ts';
import { heldCanaries, openCanaries } from './drafts.ts';
import { type ModelReader, opens, reads } from './model.ts';
import { listsOf, type Operation } from './operations.ts';
import { apply, gathered, load } from './store.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Watch, watch } from './watch.ts';
import { type World, worldArb } from './world.ts';

/** Somebody who asks: a client of the demonstration, with roles and a purpose. */
export interface Asker {
  as?: string;
  roles?: Role[];
  purpose?: string;
}

/** The public, owners in several roles, grantees with and without a purpose, members and others. */
export const askers: readonly Asker[] = [
  {},
  { as: 'xb-customs', purpose: 'research' },
  { as: 'xa-heritage', roles: ['REGISTRY_STEWARD'] },
  { as: 'xf-museum', purpose: 'Restitution' },
  { as: 'xc-heritage', purpose: 'research' },
  { as: 'xa-justice' },
  { as: 'xb-heritage', roles: ['AUDITOR', 'REGISTRY_STEWARD'] },
  { as: 'xd-heritage', roles: ['RESEARCHER'], purpose: 'restitution' },
  { as: 'xa-customs', roles: ['CUSTOMS_ANALYST'] },
  { as: 'xa-heritage', roles: ['CASE_OFFICER'], purpose: 'research' },
  { as: 'xc-heritage' },
  { as: 'xa-customs', roles: ['RESEARCHER'] },
];

export function readerOf({ as, roles = [], purpose }: Asker): ModelReader {
  const principal = as === undefined ? null : developmentPrincipal(as, roles);
  if (as === undefined || principal === null) return { authority: null, member: false, sector: null, roles: [], purpose: null };
  return { authority: as, member: principal.member, sector: principal.sector as Audience | null, roles: principal.roles, purpose: purpose ?? null };
}

/** A world in a hub. */
export interface Side {
  world: World;
  hub: TestHub;
  watch: Watch;
}

export interface Pair {
  asker: Asker;
  reader: ModelReader;
  sides: readonly [Side, Side];
  words: Vocabulary;
  ask(operation: Operation): Promise<[Exchange, Exchange]>;
  /** Words and digits that must not be answered to the asker, in either world. */
  hidden: readonly string[];
  close(): Promise<void>;
}

/** A world that was written once and is cloned for each pair. */
export interface Base {
  seed: number;
  world: World;
  database: string;
  drop(): Promise<void>;
}

/** A deterministic draw. */
function drawn<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (value === undefined) throw new Error('Nothing was drawn.');
  return value;
}

export async function baseOf(seed: number): Promise<Base> {
  const world = drawn(worldArb, seed);
  const clone = await cloneDatabase('hub_empty');
  const { databases, close } = openDatabases(clone.connection);
  try {
    await load({ connection: clone.connection, databases }, world);
  } finally {
    await close();
  }
  return { seed, world, database: clone.connection.database, drop: clone.drop };
}

const cursorKey = new Uint8Array(32).fill(11);

/** Two hubs whose worlds differ only in what the asker may not see. */
export async function pairOf(base: Base, asker: Asker, seed: number): Promise<Pair> {
  const reader = readerOf(asker);
  const other = drawn(edited(base.world, reader), seed);
  // A database can be cloned by one session at a time.
  const side = async (world: World): Promise<Side> => {
    const watching = watch();
    return { world, watch: watching, hub: await openTestHub(base.database, 'one process', { cursorKey, watched: watching.watched }) };
  };
  const sides: Pair['sides'] = [await side(base.world), await side(other)];
  const hubs = [sides[0].hub, sides[1].hub] as const;
  await apply(hubs[1], base.world, other);
  const worlds = sides.map(({ world }) => world);
  const own = new Set(worlds.flatMap(({ records }) => records.filter(({ owner }) => owner === reader.authority).map(({ id }) => id)));
  const agreed = worlds.flatMap(({ grants, agreements }) => [
    ...grants.map(({ id, owner, grantee }) => ({ id, parties: [owner, grantee] })), ...agreements.map(({ id, owner, grantees }) => ({ id, parties: [owner, ...grantees] })),
  ]);
  const concerning = new Set(agreed.filter(({ parties }) => reader.authority !== null && parties.includes(reader.authority)).map(({ id }) => id));
  const words = new Vocabulary(worlds, (id) => !own.has(id) && !concerning.has(id));
  const pair: Pair = {
    asker, reader, sides, words,
    ask: ({ query, languages }) => Promise.all([exchange(hubs[0], query, { ...asker, languages }), exchange(hubs[1], query, { ...asker, languages })]),
    hidden: hiddenFrom(reader, worlds),
    close: async () => void (await Promise.all(hubs.map((hub) => hub.close()))),
  };
  await gatherCursors(pair);
  await beginLogs(pair);
  return pair;
}

/** Lets access logs be asked for what is read from now on: before, each world was asked questions of its own. */
export async function beginLogs({ words }: Pair): Promise<void> {
  words.logFrom = new Date(Date.now() + 1);
  // Whatever is read from here on is read at that time or after it, in both worlds.
  await setTimeout(5);
}

/** The canaries of both worlds that the reader sees in neither. */
function hiddenFrom(reader: ModelReader, worlds: readonly World[]): string[] {
  const seen = new Set(worlds.flatMap((world) => world.records.flatMap((record) => canariesFor(reader, record, world))));
  const all = worlds.flatMap((world) => world.records.flatMap((record) => [...openCanaries(record), ...heldCanaries(record).flatMap(([, words]) => words)]));
  return [...new Set(all)].filter((word) => !seen.has(word));
}

export function canariesFor(reader: ModelReader, record: World['records'][number], world: World): string[] {
  if (!reads(reader, record, world)) return [];
  const open = heldCanaries(record).filter(([fieldClass]) => opens(reader, record, fieldClass, world));
  return [...openCanaries(record), ...open.flatMap(([, words]) => words)];
}

const oneOf = { site: 'HeritageSite', object: 'CulturalObject', seizure: 'Seizure', case: 'RepatriationCase', listing: 'MarketListing', authority: 'Authority', collection: 'Collection' } as const;

/** Lists asked for in one request. */
const together = 12;

/** Cursors of the asker and of the lists' owners, in every order; the hubs share a key, so either may be given either's. */
async function gatherCursors({ sides, asker, words }: Pair): Promise<void> {
  const list = '(first: 5) { edges { cursor } }';
  const kept: [string, string, string[]][] = [];
  const queries = listsOf('Query').flatMap(({ name, args }): [string, string][] => [
    [`Query.${name} `, `${name}${list}`],
    ...ordersOf(args).map((order): [string, string] => [`Query.${name} orderBy: ${order}`, `${name}(first: 5, orderBy: ${order}) { edges { cursor } }`]),
  ]);
  const ids = { ...Object.fromEntries(sides[0].world.records.filter((record) => canariesFor(readerOf(asker), record, sides[0].world).length > 0).map(({ kind, id }) => [kind.toLowerCase(), id])), authority: seededAuthorityId('xa-heritage'), collection: gathered };
  for (const [root, type] of Object.entries(oneOf)) {
    const id = (ids as Record<string, string>)[root];
    if (id !== undefined) queries.push(...listsOf(type).map(({ name }): [string, string] => [`${type}.${name} `, `${root}(id: "${id}") { ${name}${list} }`]));
  }
  queries.push(['Query.search ', `search(query: "gate", first: 5) { edges { cursor } }`]);
  // The same is asked in both worlds, since the access log counts it.
  await Promise.all(sides.map(async ({ hub }, side) => {
    for (const who of [asker, { as: 'xa-heritage' }]) {
      const own = queries.filter(([name]) => who === asker || name.endsWith(' '));
      // Some lists in one request: asking for each alone took half of the time that a pair takes.
      for (let from = 0; from < own.length; from += together) {
        const some = own.slice(from, from + together);
        const { data } = await hub.ask(`{ ${some.map(([, query], at) => `q${at}: ${query}`).join(' ')} }`, who);
        for (const [at, [name]] of some.entries()) {
          const found = JSON.stringify(data[`q${at}`]).matchAll(/"cursor":"([^"]+)"/g);
          // Kept in one order, whichever hub answers first.
          if (side === 0 || who !== asker) kept.push([`${side} ${name}`, name, [...found].map(([, cursor]) => cursor ?? '')]);
        }
      }
    }
  }));
  for (const [, name, cursors] of kept.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))) words.keepCursors(name, cursors);
}

function ordersOf(args: readonly GraphQLArgument[]): string[] {
  const type = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}
