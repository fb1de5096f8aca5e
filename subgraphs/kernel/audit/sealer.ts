import type pg from 'pg';
import { inTransaction } from '../data/in-transaction.ts';
import { newId } from '../../../schema/ids.ts';
import { checkpointDigest, leavesDigest, signCheckpoint } from './checkpoint.ts';
import { leafOf, shortLeaf } from './leaf.ts';
import type { GrowingTree, HashedNode } from './merkle.ts';
import type { SigningKey } from './signing-key.ts';
import { openTree, type Query } from './tree-store.ts';

/** Entries of one checkpoint at most, so that no transaction of the sealer is long. */
const most = 5000;

// Any number; the same for all hubs, so that one process seals a database at a time.
const lockKey = 7_318_204_502;

/** Where sealing stands. */
interface State {
  origin: string;
  size: number;
  /** Digest of the last checkpoint. */
  previous: string | null;
  lastXid: string;
  lastSeq: string;
}

interface Unsealed {
  seq: string;
  xid: string;
  /** The oldest running transaction. */
  xmin: string;
  id: string;
  authority_id: string;
  body: string;
}

/** An entry with the place that it is given. */
interface Placed extends Unsealed {
  index: number;
  position: number;
  leaf: Buffer;
}

/**
 * Seals what can be sealed and gives the number of entries. Only entries whose
 * transaction is older than every running one are taken, in the order of their
 * transactions, so that one which commits late is never passed over. All of a
 * checkpoint is one transaction: a sealer that is killed leaves nothing behind.
 *
 * Numbers of transactions belong to a server. Where a database was moved to
 * another one, entries of numbers that are yet to come there are from before.
 */
export async function seal(pool: pg.Pool, key: SigningKey): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await sealOnce(pool, key);
    sealed += count;
    if (count < most) return sealed;
  }
}

async function sealOnce(pool: pg.Pool, key: SigningKey): Promise<number> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [lockKey]);
    return rows[0]?.mine === true ? sealNext(client, key) : 0;
  });
}

async function sealNext(client: Query, key: SigningKey): Promise<number> {
  const state = await currentState(client);
  const { rows: entries } = await client.query<Unsealed>(
    // Ordered by the numbers: a bare `xid` would mean the text that is given out.
    `select e.seq, e.xid::text as xid, pg_snapshot_xmin(pg_current_snapshot())::text as xmin, e.id, e.authority_id, e.body from audit.entry e
     where (e.xid, e.seq) > ($1::xid8, $2::bigint)
       and (e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.xid >= pg_snapshot_xmax(pg_current_snapshot()))
       and not exists (select 1 from audit.sealed s where s.entry_seq = e.seq)
     order by e.xid, e.seq limit $3`,
    [state.lastXid, state.lastSeq, most],
  );
  const last = entries.at(-1);
  if (last === undefined) return 0;
  const placed = place(entries, state.size, await nextPositions(client, entries));
  const tree = await openTree(client, state.size);
  const nodes = placed.flatMap(({ leaf }) => tree.append(leaf));
  await insertSealed(client, placed);
  await insertNodes(client, nodes);
  const everything = entries.length < most;
  await insertCheckpoint(client, key, state, placed, tree, everything ? { xid: last.xmin, seq: '0' } : last);
  return entries.length;
}

async function currentState(client: Query): Promise<State> {
  const { rows } = await client.query<{ size: string; text: string; signature: string; last_xid: string; last_seq: string; moved: boolean }>(
    `select size, text, signature, last_xid::text as last_xid, last_seq, last_xid > pg_snapshot_xmax(pg_current_snapshot()) as moved
     from audit.checkpoint order by size desc limit 1`);
  const [row] = rows;
  const origin = await originOf(client);
  if (row === undefined) return { origin, size: 0, previous: null, lastXid: '0', lastSeq: '0' };
  const from = row.moved ? { lastXid: '0', lastSeq: '0' } : { lastXid: row.last_xid, lastSeq: row.last_seq };
  return { origin, size: Number(row.size), previous: checkpointDigest(row), ...from };
}

/** What the log is called, for good; made by the first sealer. */
async function originOf(client: Query): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from audit.log');
  if (rows[0] !== undefined) return rows[0].id;
  const id = newId('log');
  await client.query('insert into audit.log (id) values ($1)', [id]);
  return id;
}

async function nextPositions(client: Query, entries: readonly Unsealed[]): Promise<Map<string, number>> {
  const { rows } = await client.query<{ authority: string; position: string }>(
    `select authority, coalesce((select s.position + 1 from audit.sealed s where s.authority_id = authority order by s.position desc limit 1), 0) as position
     from unnest($1::text[]) authority`,
    [[...new Set(entries.map(({ authority_id }) => authority_id))]],
  );
  return new Map(rows.map(({ authority, position }) => [authority, Number(position)]));
}

function place(entries: readonly Unsealed[], size: number, next: Map<string, number>): Placed[] {
  return entries.map((entry, offset) => {
    const index = size + offset;
    const position = next.get(entry.authority_id) ?? 0;
    next.set(entry.authority_id, position + 1);
    return { ...entry, index, position, leaf: leafOf({ index, authority: entry.authority_id, position, body: entry.body }) };
  });
}

async function insertSealed(client: Query, placed: readonly Placed[]): Promise<void> {
  await client.query(
    `insert into audit.sealed (index, entry_seq, entry_id, authority_id, position, leaf)
     select * from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::bigint[], $6::bytea[])`,
    [
      placed.map(({ index }) => index), placed.map(({ seq }) => seq), placed.map(({ id }) => id),
      placed.map(({ authority_id }) => authority_id), placed.map(({ position }) => position), placed.map(({ leaf }) => leaf),
    ],
  );
}

async function insertNodes(client: Query, nodes: readonly HashedNode[]): Promise<void> {
  if (nodes.length === 0) return;
  await client.query('insert into audit.node (level, index, hash) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])', [
    nodes.map(({ level }) => level), nodes.map(({ index }) => index), nodes.map(({ hash }) => hash),
  ]);
}

async function insertCheckpoint(client: Query, key: SigningKey, state: State, placed: readonly Placed[], tree: GrowingTree, last: Pick<Unsealed, 'xid' | 'seq'>): Promise<void> {
  const leaves = Buffer.concat(placed.map(({ leaf }) => leaf.subarray(0, shortLeaf)));
  const { text, signature } = signCheckpoint({
    origin: state.origin, size: tree.size, root: tree.root().toString('base64url'), at: new Date().toISOString(),
    previous: state.previous, leaves: leavesDigest(leaves),
  }, key);
  await client.query(
    'insert into audit.checkpoint (size, text, signature, leaves, last_xid, last_seq) values ($1, $2, $3, $4, $5::xid8, $6)',
    [tree.size, text, signature, leaves, last.xid, last.seq],
  );
}

/** Seals for as long as the process runs. */
export interface Sealer {
  stop(): Promise<void>;
}

/**
 * Looks for new entries in an interval. Writers do not notify the sealer:
 * PostgreSQL lets transactions that notify commit one after the other only.
 *
 * @param interval Milliseconds between two looks.
 */
export function startSealer(pool: pg.Pool, key: SigningKey, interval: number, report: (error: unknown) => void): Sealer {
  let stopped = false;
  let failing = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const tick = () => {
    const start = Date.now();
    let pause = interval;
    running = seal(pool, key)
      .then((count) => {
        failing = false;
        // A long look that found nothing, as after a move, is not taken at once again.
        if (count === 0) pause = Math.max(interval, 4 * (Date.now() - start));
      })
      .catch((error: unknown) => {
        // A database that is down is told of once.
        if (!failing && !stopped) report(error);
        failing = true;
      })
      .then(() => {
        if (!stopped) timer = setTimeout(tick, pause);
      });
  };
  tick();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
