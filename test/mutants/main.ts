import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { derivedMutants } from './derived.ts';
import { git } from './git.ts';
import { handmadeMutants } from './handmade.ts';
import type { Mutant, Result } from './mutant.ts';
import { report } from './report.ts';
import { relevantTests } from './tests.ts';
import { Worker } from './worker.ts';

/**
 * `npm run mutants -- [--workers 2] [--only <text>] [--missed | --anew] [--proved] [--results <file>]`:
 * tries every mutant of the committed tree, and writes what caught it to
 * docs/mutants.md. What is known already is not tried again, but for the
 * missed where `--missed` is given and for all where `--anew` is. `--proved`
 * leaves out the proof that the tests pass without any mutant.
 */
const root = resolve(fileURLToPath(import.meta.url), '../../..');
const option = (name: string) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined);
const file = option('results') ?? join(root, 'test', 'mutants', 'results.json');
const known = existsSync(file) && !process.argv.includes('--anew') ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : [];
const only = option('only') ?? '';

const keyOf = ({ file: of, name }: Pick<Result, 'file' | 'name'>) => `${of} ${name}`;
const all: Mutant[] = [...handmadeMutants(root), ...derivedMutants(root)];
/** What was found of a mutant before; which ones are equivalent is said in the source alone. */
const stands = ({ caughtBy, stillborn, equivalent }: Result) => equivalent === undefined && (caughtBy !== null || stillborn !== undefined || !process.argv.includes('--missed'));
const results = new Map(known.filter(stands).map((result) => [keyOf(result), result]));
for (const { name, file: of, equivalent } of all) {
  if (equivalent !== undefined) results.set(keyOf({ name, file: of }), { name, file: of, caughtBy: null, equivalent });
}
if (new Set(all.map(keyOf)).size < all.length) throw new Error('Two mutants have one name.');
const waiting = all.filter((mutant) => !results.has(keyOf(mutant)) && keyOf(mutant).includes(only));
// The quickest first: what tables of rules and of PostgreSQL say is asked of one or two files.
const dear = ({ file: of }: Mutant) => (of.endsWith('table.ts') ? 0 : of.startsWith('migrations/') ? 1 : 2);
waiting.sort((one, other) => dear(one) - dear(other));

/** How many stages of its tests a mutant has met. */
const escaped = new Map<Mutant, number>();

const folder = mkdtempSync(join(tmpdir(), 'turath-mutants-'));
const commit = git(root, ['rev-parse', 'HEAD']);

function keep(): void {
  const found = all.flatMap((mutant) => results.get(keyOf(mutant)) ?? []);
  writeFileSync(file, JSON.stringify(found, null, 1));
  writeFileSync(join(root, 'docs', 'mutants.md'), report(found, all.length));
}

/** Tests that fail by themselves would catch every mutant: all are run on the unchanged tree first, each worker some of them. */
async function proveUnchanged(): Promise<void> {
  const tests = relevantTests('').flat();
  const of = 'subgraphs/kernel/access/table.ts';
  await Promise.all(workers.map(async (worker, part) => {
    const { caughtBy, stillborn, unclear = [] } = await worker.try({ file: of, text: readFileSync(join(root, of), 'utf8') }, tests.filter((_, at) => at % workers.length === part));
    if (caughtBy !== null || stillborn !== undefined || unclear.length > 0) throw new Error(`Without any mutant, tests fail: ${caughtBy ?? stillborn ?? unclear.join()}`);
  }));
  say('the unchanged tree passes the tests');
}

const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** All meet the tests that are likeliest to catch them; those that escape them meet the next, until none are left. */
async function work(worker: Worker): Promise<void> {
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    const { name, file: of } = mutant;
    const stage = escaped.get(mutant) ?? 0;
    const stages = relevantTests(of);
    const { unclear = [], ...fate } = await worker.try(mutant, stages[stage] ?? []);
    if (ending) return;
    for (const problem of unclear) say(`  unclear: ${problem}`);
    if (fate.caughtBy === null && fate.stillborn === undefined && stage + 1 < stages.length) {
      say(`escaped ${stage + 1} of ${stages.length} ${of}: ${name}`);
      escaped.set(mutant, stage + 1);
      waiting.push(mutant);
      continue;
    }
    results.set(keyOf(mutant), { name, file: of, ...fate });
    say(`${fate.caughtBy !== null ? 'caught' : fate.stillborn !== undefined ? 'stillborn' : 'MISSED'} ${of}: ${name} (${fate.caughtBy ?? fate.stillborn ?? 'by all'})`);
    keep();
  }
}

const count = Number(option('workers') ?? 2);
// What was found is kept, and what was begun is taken down; a second signal ends at once.
let ending = false;
process.once('SIGINT', () => {
  ending = true;
  waiting.length = 0;
  for (const worker of workers) worker.interrupt();
});
// Roles are made with each cluster, one after the other so that a failure is one's own.
const workers: Worker[] = [];
try {
  for (let at = 0; at < Math.min(count, waiting.length); at += 1) workers.push(await Worker.start(root, join(folder, String(at)), commit));
  if (workers.length > 0 && !process.argv.includes('--proved')) await proveUnchanged();
  await Promise.all(workers.map(work));
} finally {
  for (const worker of workers) await worker.stop(root);
  rmSync(folder, { recursive: true, force: true });
}
keep();
