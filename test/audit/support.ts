import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { auditRole } from '../../subgraphs/kernel/data/roles.ts';
import { exportLog } from '../../subgraphs/kernel/audit/export.ts';
import type { Verdict } from '../../subgraphs/kernel/audit/verify.ts';
import { verifyFile } from '../../subgraphs/kernel/audit/verify-file.ts';
import { seal } from '../../subgraphs/kernel/audit/sealer.ts';
import { signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import type { AdminConnection } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { rolePassword } from '../support/databases.ts';

/** The key of a test's hub. */
export const key = signingKey(new Uint8Array(32).fill(3));

/** A pool of the sealer's own role. */
export function openLog(connection: AdminConnection): pg.Pool {
  const pool = new pg.Pool({ ...connection, user: auditRole, password: rolePassword, max: 4 });
  pool.on('error', () => undefined);
  return pool;
}

/** Seals everything that is committed by now; other test files' transactions on the server have to end first. */
export async function sealAll(log: pg.Pool): Promise<void> {
  const { rows } = await log.query<{ now: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as now');
  for (;;) {
    await seal(log, key);
    const { rowCount } = await log.query('select 1 where pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8', [rows[0]?.now]);
    if (rowCount !== 0) break;
    await setTimeout(5);
  }
  await seal(log, key);
}

/** Exports the whole log and verifies the file, as an auditor does. */
export async function exportAndVerify(log: pg.Pool, folder: string): Promise<Verdict> {
  const file = join(folder, 'log.jsonl');
  const lines: string[] = [];
  for await (const line of exportLog(log, { key })) lines.push(line);
  await writeFile(file, lines.map((line) => (line.endsWith('\n') ? line : `${line}\n`)).join(''));
  return verifyFile(file, { keys: [key.publicKey] });
}
