import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { newId } from '../../schema/ids.ts';
import { actEntries } from '../../subgraphs/kernel/audit/acts.ts';
import { signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import { verifyFile } from '../../subgraphs/kernel/audit/verify-file.ts';
import { canonicalJson } from '../../subgraphs/kernel/data/json.ts';
import { exportOf, type Written } from '../../test/audit/logs.ts';

const limit = 60;

/** Verifies an invented export: entries as acts leave them, checkpoints of 1 to 20 entries as of a hub that is seldom busy. */
export async function verifying(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'turath-bench-'));
  const file = join(folder, 'export.jsonl');
  try {
    const key = signingKey(new Uint8Array(32).fill(1));
    const out = createWriteStream(file);
    for (const line of exportOf(entries(count), sizes(count), key)) if (!out.write(`${line}\n`)) await once(out, 'drain');
    out.end();
    await once(out, 'finish');
    const start = performance.now();
    const verdict = await verifyFile(file, { keys: [key.publicKey] });
    const seconds = (performance.now() - start) / 1000;
    if (verdict.problem !== null || verdict.entries !== count) throw new Error(`The export was not verified: ${JSON.stringify(verdict)}`);
    const megabytes = Math.round(statSync(file).size / 1e6);
    process.stdout.write(`${count} entries (${megabytes} MB) verified in ${seconds.toFixed(1)} s; limit ${limit} s: ${seconds <= limit ? 'held' : 'missed'}\n`);
    return { entries: count, megabytes, seconds: Number(seconds.toFixed(2)), limit, held: seconds <= limit, cores: cpus().length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* entries(count: number): Generator<Written> {
  const authorities = Array.from({ length: 50 }, () => newId('authority'));
  for (let index = 0; index < count; index += 1) {
    const authority = authorities[(index * 7) % 50]!;
    const [entry] = actEntries([{
      id: newId('act'), source: 'sites', operation: 'reviseSite', record: newId('site'), authority, revision: 1 + (index % 9),
      by: { authority, client: 'a registry' }, written: index, persons: index,
    }]);
    yield { authority, body: canonicalJson(entry!.body) };
  }
}

function* sizes(count: number): Generator<number> {
  for (let size = 0, step = 1; size < count; step = (step * 13) % 23 || 1) {
    size = Math.min(count, size + (step % 20) + 1);
    yield size;
  }
}
