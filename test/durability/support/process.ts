import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { developmentPrincipal } from '../../../cli/demo/clients.ts';
import { developmentKey, issueDevelopmentToken } from '../../../gateway/identity/development-keys.ts';
import { attachEmbeddedPostgres } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import { placesOf } from '../../../subgraphs/kernel/process/postgres/places.ts';
import { serverUser } from '../../../subgraphs/kernel/process/postgres/server-user.ts';
import { freePort } from '../../support/free-port.ts';
import type { Send } from './acts.ts';

const command = fileURLToPath(new URL('../../../cli/bin/hub.mjs', import.meta.url));
/** Milliseconds for a start, on a machine with other work. */
const patience = 120_000;

/** The hub as an operator starts it, on a data folder of its own, to be killed and started again. */
export class HubProcess {
  readonly dataDir: string;
  readonly url: string;
  readonly #port: number;
  #child: ChildProcess | null = null;
  #output = '';

  private constructor(dataDir: string, port: number) {
    this.dataDir = dataDir;
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(dataDir: string): Promise<HubProcess> {
    const hub = new HubProcess(dataDir, await freePort());
    await hub.start();
    return hub;
  }

  async start(): Promise<void> {
    this.#child = this.#command(['start']);
    await this.ready();
  }

  /** Waits until the hub answers and its database with it. */
  async ready(): Promise<void> {
    const limit = Date.now() + patience;
    for (;;) {
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      if (answer?.status === 200) return;
      // Killing the server never ends the hub.
      if (this.#child?.exitCode !== null || Date.now() > limit) throw new Error(`The hub is not there: ${this.#output.slice(-4000)}`);
      await sleep(50);
    }
  }

  /** What the hub has said of itself since the beginning. */
  output(): string {
    return this.#output;
  }

  async killHub(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  killPostgres(): void {
    const { cluster } = placesOf(this.dataDir, serverUser());
    process.kill(Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  }

  /** One process of the server, in the middle of a transaction if there is one; the server then ends all others and recovers. */
  async killBackend(): Promise<void> {
    const [row] = await this.rows<{ pid: number }>(`
      select pid from pg_stat_activity where usename like 'turath\\_%' order by xact_start is not null and state <> 'idle' desc, random() limit 1`);
    if (row === undefined) throw new Error('Nobody is connected.');
    process.kill(row.pid, 'SIGKILL');
  }

  /** Reads as the administrator, whom no row-level security holds back. */
  async rows<R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    const connection = await attachEmbeddedPostgres(this.dataDir);
    if (connection === null) throw new Error('The server does not run.');
    const client = new pg.Client({ ...connection, database: 'turath' });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<R>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Another of the hub's commands on the same folder; throws with what it says where it fails. */
  async run(args: string[]): Promise<string> {
    const child = this.#command(args);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
    if (code !== 0) throw new Error(`hub ${args.join(' ')}: ${code}\n${text}`);
    return text;
  }

  async token(client: string): Promise<string> {
    const principal = developmentPrincipal(client, []);
    if (principal === null) throw new Error(`There is no client ${client}.`);
    return issueDevelopmentToken(await developmentKey(this.dataDir), principal);
  }

  /** Sends requests as clients of the demonstration do. */
  sender(): Send {
    const tokens = new Map<string, Promise<string>>();
    return async (as, query, variables) => {
      const token = tokens.get(as) ?? this.token(as);
      tokens.set(as, token);
      const response = await fetch(`${this.url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` }, body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Awaited<ReturnType<Send>>;
    };
  }

  #command(args: string[]): ChildProcess {
    // oxlint-disable-next-line no-process-env -- a command needs these; no setting of this run goes on to it
    const { PATH = '', HOME = '' } = process.env as { PATH?: string; HOME?: string };
    const env = { PATH, HOME, LOG_LEVEL: 'error', METRICS_PORT: 'off', DATA_DIR: this.dataDir, PORT: String(this.#port) };
    const child = spawn(process.execPath, [command, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    return child;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}
