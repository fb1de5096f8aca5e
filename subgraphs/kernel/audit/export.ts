import type pg from 'pg';
import { checkpointDigest } from './checkpoint.ts';
import { checkpointText, endBodyText, endFormat, endText, entryText, exportFormat, headerText, lineDigest } from './export-format.ts';
import { inclusionRanges } from './merkle.ts';
import type { SigningKey } from './signing-key.ts';
import { type Query, rangeRoots } from './tree-store.ts';

export interface ExportOptions {
  key: SigningKey;
  /** Only the entries of this authority, each with its proof. */
  authority?: string;
  /** Told how many entries are written, of how many. */
  progress?: (written: number, total: number) => void;
}

/** Checkpoints or entries read at once. */
const batch = 1000;
/** Entries whose proofs are read at once. */
const proofBatch = 200;

interface StoredCheckpoint {
  size: string;
  text: string;
  signature: string;
  leaves: Buffer;
}

interface StoredEntry {
  index: string;
  authority: string;
  position: string;
  body: string;
}

/** The sealed log as it stands now, line by line; what is not sealed yet is left out. */
export async function* exportLog(pool: pg.Pool, options: ExportOptions): AsyncGenerator<string> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    yield* linesOf(client, options);
    await client.query('commit');
  } finally {
    // Whoever stops half-way leaves the transaction open; the connection ends with it.
    client.release(true);
  }
}

async function* linesOf(client: Query, options: ExportOptions): AsyncGenerator<string> {
  const { key, authority } = options;
  const { rows: logs } = await client.query<{ id: string }>('select id from audit.log');
  const header = headerText({ format: exportFormat, origin: logs[0]?.id ?? '', scope: authority ?? null, exportedAt: new Date().toISOString(), key: key.publicKey });
  yield header;
  const { rows } = await client.query<StoredCheckpoint>('select size, text, signature, leaves from audit.checkpoint order by size desc limit 1');
  const [last] = rows;
  let entries = 0;
  if (last !== undefined) {
    const lines = authority === undefined ? wholeLog(client, Number(last.size)) : ownLog(client, authority, last);
    const total = authority === undefined ? Number(last.size) : await ownTotal(client, authority);
    for await (const { line, isEntry } of lines) {
      yield line;
      if (!isEntry) continue;
      entries += 1;
      options.progress?.(entries, total);
    }
  }
  const end = endBodyText({ format: endFormat, header: lineDigest(header), checkpoint: last === undefined ? null : checkpointDigest(last), entries, key: key.publicKey });
  yield endText({ end, signature: key.sign(end) });
}

interface Line {
  line: string;
  isEntry: boolean;
}

async function* wholeLog(client: Query, size: number): AsyncGenerator<Line> {
  for (let done = 0; done < size; ) {
    const { rows: checkpoints } = await client.query<StoredCheckpoint>(
      'select size, text, signature, leaves from audit.checkpoint where size > $1 order by size limit $2', [done, batch]);
    for (const { size: to, text, signature, leaves } of checkpoints) {
      yield { line: checkpointText({ checkpoint: text, signature, leaves: leaves.toString('base64url') }), isEntry: false };
      yield* entriesBetween(client, done, Number(to));
      done = Number(to);
    }
  }
}

async function* entriesBetween(client: Query, from: number, to: number): AsyncGenerator<Line> {
  for (let start = from; start < to; start += batch) {
    const { rows } = await client.query<StoredEntry>(
      `select s.index, s.authority_id as authority, s.position, e.body from audit.sealed s join audit.entry e on e.seq = s.entry_seq
       where s.index >= $1 and s.index < $2 order by s.index`,
      [start, Math.min(start + batch, to)],
    );
    for (const { index, authority, position, body } of rows) {
      yield { line: entryText({ index: Number(index), authority, position: Number(position), body }), isEntry: true };
    }
  }
}

async function ownTotal(client: Query, authority: string): Promise<number> {
  const { rows } = await client.query<{ total: string }>('select coalesce(max(position) + 1, 0) as total from audit.sealed where authority_id = $1', [authority]);
  return Number(rows[0]?.total ?? 0);
}

async function* ownLog(client: Query, authority: string, last: StoredCheckpoint): AsyncGenerator<Line> {
  yield { line: checkpointText({ checkpoint: last.text, signature: last.signature, leaves: '' }), isEntry: false };
  for (let start = 0; ; start += proofBatch) {
    const { rows } = await client.query<StoredEntry>(
      `select s.index, s.authority_id as authority, s.position, e.body from audit.sealed s join audit.entry e on e.seq = s.entry_seq
       where s.authority_id = $1 and s.position >= $2 and s.position < $3 order by s.position`,
      [authority, start, start + proofBatch],
    );
    if (rows.length === 0) return;
    const ranges = rows.map(({ index }) => inclusionRanges(Number(index), Number(last.size)));
    const roots = await rangeRoots(client, ranges.flat());
    let at = 0;
    for (const [place, { index, position, body }] of rows.entries()) {
      const proof = roots.slice(at, (at += ranges[place]?.length ?? 0)).map((hash) => hash.toString('base64url'));
      yield { line: entryText({ index: Number(index), authority, position: Number(position), body, proof }), isEntry: true };
    }
  }
}
