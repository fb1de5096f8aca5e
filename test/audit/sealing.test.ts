import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { readCheckpoint } from '../../subgraphs/kernel/audit/checkpoint.ts';
import { leafOf } from '../../subgraphs/kernel/audit/leaf.ts';
import { consistencyRanges, emptyRoot, GrowingTree, inclusionRanges, isConsistent, rootFromInclusion } from '../../subgraphs/kernel/audit/merkle.ts';
import { seal } from '../../subgraphs/kernel/audit/sealer.ts';
import { rangeRoots } from '../../subgraphs/kernel/audit/tree-store.ts';
import { roleOf } from '../../subgraphs/kernel/data/roles.ts';
import { type ClonedDatabase, cloneDatabase, rolePassword } from '../support/databases.ts';
import { connectOwner, type Owner } from '../kernel/data/owner.ts';
import { key, openLog, sealAll } from './support.ts';

let clone: ClonedDatabase;
let log: pg.Pool;
let owner: Owner;
let writers: pg.Pool;
const authorities = [newId('authority'), newId('authority'), newId('authority')];

beforeAll(async () => {
  clone = await cloneDatabase('hub_empty');
  log = openLog(clone.connection);
  owner = await connectOwner(clone.connection);
  writers = new pg.Pool({ ...clone.connection, user: roleOf('sites'), password: rolePassword, max: 12 });
});
afterAll(async () => {
  await Promise.all([writers.end(), log.end(), owner.close()]);
  await clone.drop();
});

/** Writes entries as an authority in one transaction, which may take its time before it commits or is given up. */
async function write(authority: string, count: number, { pause = 0, keep = true } = {}): Promise<string[]> {
  const client = await writers.connect();
  const ids = Array.from({ length: count }, () => newId('act'));
  try {
    await client.query('begin');
    await client.query(`select set_config('hub.authority', $1, true)`, [authority]);
    for (const id of ids) {
      const body = JSON.stringify({ record: newId('site'), by: { authority }, id });
      await client.query(`insert into audit.entry (id, source, authority_id, kind, at, body) values ($1, 'sites', $2, 'ACT', now(), $3)`, [id, authority, body]);
      if (pause > 0) await setTimeout(Math.random() * pause);
    }
    await client.query(keep ? 'commit' : 'rollback');
    return keep ? ids : [];
  } finally {
    client.release();
  }
}

/** The whole log as it is sealed, checked from the ground up. */
async function checkedLog() {
  const entries = await owner.query<{ index: string; id: string; authority: string; position: string; leaf: Buffer; body: string }>(
    `select s.index, s.entry_id as id, s.authority_id as authority, s.position, s.leaf, e.body from audit.sealed s join audit.entry e on e.seq = s.entry_seq order by s.index`);
  const checkpoints = await owner.query<{ size: string; text: string }>('select size, text from audit.checkpoint order by size');
  const next = new Map<string, number>();
  const tree = new GrowingTree();
  const roots = new Map<number, string>([[0, emptyRoot.toString('base64url')]]);
  for (const [place, { index, authority, position, leaf, body }] of entries.entries()) {
    expect(Number(index)).toBe(place);
    expect(Number(position), authority).toBe(next.get(authority) ?? 0);
    next.set(authority, Number(position) + 1);
    expect(leafOf({ index: place, authority, position: Number(position), body })).toEqual(leaf);
    tree.append(leaf);
    roots.set(place + 1, tree.root().toString('base64url'));
  }
  for (const { size, text } of checkpoints) expect(readCheckpoint(text)?.root).toBe(roots.get(Number(size)));
  return { ids: entries.map(({ id }) => id), leaves: entries.map(({ leaf }) => leaf), roots, sizes: checkpoints.map(({ size }) => Number(size)) };
}

describe('sealing', () => {
  test('gives every entry one place, without a gap, while writers commit late and give up', async () => {
    let writing = true;
    const sealers = [1, 2].map(async () => {
      while (writing) {
        await seal(log, key);
        await setTimeout(3);
      }
    });
    // However long the sealers wait for older transactions, each round is sealed before the next one begins: three checkpoints at least.
    const unsealed = () => owner.query('select 1 from audit.entry e where not exists (select 1 from audit.sealed s where s.entry_seq = e.seq) limit 1');
    const writes: string[][] = [];
    for (let round = 0; round < 3; round += 1) {
      writes.push(...(await Promise.all(Array.from({ length: 50 }, (_, turn) =>
        write(authorities[turn % 3]!, 1 + (turn % 4), { pause: turn % 5 === 0 ? 40 : 2, keep: turn % 7 !== 0 })))));
      while ((await unsealed()).length > 0) await setTimeout(5);
    }
    writing = false;
    await Promise.all(sealers);
    await sealAll(log);
    const { ids, sizes } = await checkedLog();
    expect([...ids].sort()).toEqual(writes.flat().sort());
    expect(sizes.length).toBeGreaterThan(2);
  });

  test('leaves an entry whose transaction is older than a running one, and takes it when that has ended', async () => {
    const open = await writers.connect();
    await open.query('begin');
    await open.query('select pg_current_xact_id()');
    const [late] = await write(authorities[0]!, 1);
    expect(await seal(log, key)).toBe(0);
    await open.query('commit');
    open.release();
    await sealAll(log);
    expect((await checkedLog()).ids.at(-1)).toBe(late);
  });

  test('goes on after the database was moved to another server, whose transactions have other numbers', async () => {
    await write(authorities[0]!, 2);
    // As a restored dump has it: numbers that this server has not come to yet, some entries sealed and some not.
    await sealAll(log);
    await owner.query(`update audit.entry set xid = (xid::text::bigint + 1000000000)::text::xid8`);
    await owner.query(`update audit.checkpoint set last_xid = (last_xid::text::bigint + 1000000000)::text::xid8`);
    const [unsealed] = await write(authorities[0]!, 1);
    await owner.query(`update audit.entry set xid = (xid::text::bigint + 1000000000)::text::xid8 where id = $1`, [unsealed]);
    const before = await checkedLog();
    await sealAll(log);
    const [later] = await write(authorities[0]!, 1);
    await sealAll(log);
    expect((await checkedLog()).ids.slice(before.ids.length)).toEqual([unsealed, later]);
    // And when its numbers have come to those of the old entries.
    await owner.query(`update audit.entry set xid = (xid::text::bigint - 1000000000)::text::xid8 where xid::text::bigint > 1000000000`);
    await owner.query(`update audit.checkpoint set last_xid = '3'`);
    expect(await seal(log, key)).toBe(0);
  });

  test('that finds nothing makes no checkpoint', async () => {
    await sealAll(log);
    const before = await owner.count('audit.checkpoint');
    expect(await seal(log, key)).toBe(0);
    expect(await owner.count('audit.checkpoint')).toBe(before);
  });

  test('that is killed half-way leaves nothing behind, and is done again from where it stood', async () => {
    const written = await write(authorities[1]!, 20);
    const before = await checkedLog();
    const killed = await killedAt(/insert into audit.node/);
    expect(killed).toBe(true);
    expect(await checkedLog()).toEqual(before);
    await sealAll(log);
    expect((await checkedLog()).ids.slice(before.ids.length).sort()).toEqual(written.sort());
  });

  test('keeps what proves any entry and any earlier tree by a few rows', async () => {
    await sealAll(log);
    const { leaves, roots, sizes } = await checkedLog();
    const size = leaves.length;
    const root = (of: number) => Buffer.from(roots.get(of)!, 'base64url');
    for (const index of [0, 1, Math.floor(size / 2), size - 1]) {
      const proof = await rangeRoots(log, inclusionRanges(index, size));
      expect(rootFromInclusion(leaves[index]!, index, size, proof)).toEqual(root(size));
    }
    for (const earlier of [1, ...sizes]) {
      const proof = await rangeRoots(log, consistencyRanges(earlier, size));
      expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)) + 1);
      expect(isConsistent({ size: earlier, root: root(earlier) }, { size, root: root(size) }, proof)).toBe(true);
    }
  });
});

/** Runs a sealer whose server process is ended when it reaches a statement; says whether that came to pass. */
async function killedAt(statement: RegExp): Promise<boolean> {
  let killed = false;
  const doomed = openLog(clone.connection);
  doomed.on('connect', (client) => {
    client.on('error', () => undefined);
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
    client.query = (async (...args: unknown[]) => {
      if (typeof args[0] === 'string' && statement.test(args[0])) {
        const { rows } = (await query('select pg_backend_pid() as pid')) as { rows: { pid: number }[] };
        await owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
        killed = true;
      }
      return query(...args);
    }) as never;
  });
  for (let turn = 0; turn < 400 && !killed; turn += 1) {
    await seal(doomed, key).catch(() => undefined);
    await setTimeout(5);
  }
  await doomed.end();
  return killed;
}
