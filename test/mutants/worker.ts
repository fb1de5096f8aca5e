import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { template } from '../support/cluster.ts';
import { git } from './git.ts';
import type { Fate, Mutant } from './mutant.ts';

/** Milliseconds for the tests of one mutant; what has not failed by then counts as missed. */
const patience = 900_000;

/** The fate of a mutant, with what went wrong on the way that says nothing about it. */
export type Tried = Fate & { unclear?: string[] };

/** One copy of the tree with a PostgreSQL of its own, in which one mutant after the other is tried. */
export class Worker {
  readonly #folder: string;
  readonly #server: EmbeddedPostgres;
  #end: () => void = () => undefined;

  private constructor(folder: string, server: EmbeddedPostgres) {
    this.#folder = folder;
    this.#server = server;
  }

  static async start(root: string, folder: string, commit: string): Promise<Worker> {
    mkdirSync(folder, { recursive: true });
    git(root, ['worktree', 'add', '--quiet', '--detach', join(folder, 'tree'), commit]);
    symlinkSync(join(root, 'node_modules'), join(folder, 'tree', 'node_modules'));
    const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
    const server = await startEmbeddedPostgres({ dataDir: join(folder, 'pg'), settings });
    await template(server.connection, 'hub_unchanged', null);
    return new Worker(folder, server);
  }

  /** What becomes of a mutant: by the tests that are given, until the first of them fails. */
  async try({ file, text }: Pick<Mutant, 'file' | 'text'>, tests: readonly string[]): Promise<Tried> {
    const path = join(this.#folder, 'tree', file);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, text);
    try {
      return await this.#run(tests, file.startsWith('migrations/'));
    } finally {
      writeFileSync(path, whole);
    }
  }

  /** Ends the tests that run, whatever they would say. */
  interrupt(): void {
    this.#end();
  }

  async stop(root: string): Promise<void> {
    await this.#server.stop();
    git(root, ['worktree', 'remove', '--force', join(this.#folder, 'tree')]);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #run(tests: readonly string[], migrated: boolean): Promise<Tried> {
    const report = join(this.#folder, 'report');
    rmSync(report, { force: true });
    const env = {
      ...process.env,
      MUTANTS_CLUSTER: JSON.stringify(this.#server.connection), MUTANTS_TEMPLATE: migrated ? 'own' : 'unchanged', MUTANTS_TESTS: tests.join(), MUTANTS_REPORT: report, MUTANTS_CACHE: join(this.#folder, 'cache'),
      NONINTERFERENCE_SEED: '29', NONINTERFERENCE_TRIALS: '500',
    };
    const vitest = join(this.#folder, 'tree', 'node_modules', 'vitest', 'vitest.mjs');
    // In a group of its own, so that it can be ended with its forks at the first failure.
    const child = spawn(process.execPath, [vitest, 'run', '--config', 'test/mutants/vitest.config.ts'], { cwd: join(this.#folder, 'tree'), env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(0, 10_000)));
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    const end = () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    this.#end = end;
    const watching = setInterval(() => {
      if (existsSync(report)) end();
    }, 100);
    const timer = setTimeout(end, patience);
    await ended;
    clearInterval(watching);
    clearTimeout(timer);
    this.#end = () => undefined;
    if (existsSync(report)) return JSON.parse(readFileSync(report, 'utf8')) as Tried;
    return { caughtBy: null, unclear: [`the tests ended without a word: ${said.slice(0, 300)}`] };
  }
}
