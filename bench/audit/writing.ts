import pg from 'pg';
import { newId } from '../../schema/ids.ts';
import { startSealer } from '../../subgraphs/kernel/audit/sealer.ts';
import { signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { PersonVault } from '../../subgraphs/kernel/data/vault.ts';
import { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import { migrate } from '../../subgraphs/kernel/data/migrate.ts';
import { auditRole, feedRoleOf, roleOf } from '../../subgraphs/kernel/data/roles.ts';
import { startEmbeddedPostgres } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { siteDraft } from './drafts.ts';
import { removeServerFolder, serverFolder } from '../../test/support/place.ts';

const password = 'for-one-measurement';
const rounds = 8;
const secondsOfRound = 2;
const target = 0.85;

/** A way of writing: so many writers at once, so many records in each transaction. */
interface Load {
  name: string;
  writers: number;
  batch: number;
}

const loads: Load[] = [
  { name: 'single acts, 16 writers', writers: 16, batch: 1 },
  { name: 'import, 2 writers, batches of 200', writers: 2, batch: 200 },
];

/**
 * Records written a second with the audit log against without: a real,
 * durable PostgreSQL, the sealer running, rounds of both taken in turn.
 */
export async function writing() {
  const dataDir = serverFolder('turath-bench-');
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    await migrate({ connection: server.connection, subgraphs: ['sites'], rolePassword: password });
    const as = (user: string) => ({ ...server.connection, user, password });
    const database = new SubgraphDatabase({ name: 'sites', connection: { ...as(roleOf('sites')), max: 16 }, feedConnection: as(feedRoleOf('sites')), vault: new PersonVault(new Uint8Array(32)) });
    const log = new pg.Pool({ ...as(auditRole), max: 2 });
    const sealer = startSealer(log, signingKey(new Uint8Array(32)), 200, (error) => process.stderr.write(`${String(error)}\n`));
    const results = [];
    for (const load of loads) results.push(await compare(database, load));
    await sealer.stop();
    await Promise.all([log.end(), database.close()]);
    return results;
  } finally {
    await server.stop();
    removeServerFolder(dataDir);
  }
}

async function compare(database: SubgraphDatabase, load: Load) {
  // What the database and the compiler do at first is no part of either.
  await round(database, load, true);
  await round(database, load, false);
  const ratios: number[] = [];
  const rates: { with: number[]; without: number[] } = { with: [], without: [] };
  for (let turn = 0; turn < rounds; turn += 1) {
    // Whichever comes first alternates, so that neither has the warmer or the fuller tables.
    const order = turn % 2 === 0 ? [true, false] : [false, true];
    for (const audited of order) rates[audited ? 'with' : 'without'].push(await round(database, load, audited));
    ratios.push(rates.with[turn]! / rates.without[turn]!);
  }
  const ratio = total(rates.with) / total(rates.without);
  const mean = (of: number[]) => Math.round(total(of) / of.length);
  process.stdout.write(
    `${load.name}: ${mean(rates.with)} records/s with the audit log, ${mean(rates.without)} without; ` +
    `ratio ${ratio.toFixed(3)} (rounds ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}; target ${target}: ${ratio >= target ? 'held' : 'missed'})\n`);
  return { load: load.name, with: mean(rates.with), without: mean(rates.without), ratio: Number(ratio.toFixed(3)), target, held: ratio >= target };
}

async function round(database: SubgraphDatabase, { writers, batch }: Load, audited: boolean): Promise<number> {
  const start = performance.now();
  const end = start + secondsOfRound * 1000;
  let written = 0;
  await Promise.all(Array.from({ length: writers }, async () => {
    const authority = newId('authority');
    for (let turn = 0; performance.now() < end; turn += 1) {
      const drafts = Array.from({ length: batch }, (_, at) => siteDraft(`${turn}-${at}`, turn * batch + at));
      await saveBatch(database, siteRegistry, { authority, actor: 'measurement' }, drafts, audited ? {} : { record: () => [] });
      written += batch;
    }
  }));
  return written / ((performance.now() - start) / 1000);
}

function total(of: number[]): number {
  return of.reduce((sum, value) => sum + value, 0);
}
