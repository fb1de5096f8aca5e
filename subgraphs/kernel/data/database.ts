import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { contractError } from '../../../schema/errors.ts';
import type { EndSignal } from '../process/ending.ts';
import type { Principal } from '../process/principal.ts';
import type { PersonVault } from './vault.ts';
import { Session } from './session.ts';
import { grantsCheck, transactionSettings } from './settings.ts';
import { type Drizzle, type StatementListener, Transaction, undone, within } from './transaction.ts';

export type { Drizzle } from './transaction.ts';

/** Where a subgraph's PostgreSQL is: anything that `pg` connects with. */
export type ConnectionOptions = pg.PoolConfig;

export interface DatabaseOptions {
  name: SubgraphName;
  /** For the role that reads and writes under row-level security and owns nothing. */
  connection: ConnectionOptions;
  /** For the role that feeds the record index and follows the grants. */
  feedConnection: ConnectionOptions;
  /** Seals the names of private persons. */
  vault: PersonVault;
  /** Milliseconds for one statement of a read; 8 seconds if left out. */
  readTimeout?: number;
  /** Told of every statement that a read or act sends; tests count by it. */
  onStatement?: (statement: string) => void;
}

const beginnings = { read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', write: 'BEGIN' } as const;

/** How long a fetch waits for grants that the gateway has heard of and this subgraph has not, in milliseconds. */
const patience = 200;
const pause = 20;
/** Milliseconds for one statement of a read: below the gateway's patience, so that none goes on when nobody waits. */
const longestRead = 8_000;

/** One subgraph's database: a pool for its own role, a small one for its feed. */
export class SubgraphDatabase {
  readonly name: SubgraphName;
  readonly feed: pg.Pool;
  readonly vault: PersonVault;
  /** Told that a fetch waits for grants; whoever follows them sets it. */
  whenBehind: () => void = () => undefined;
  readonly #pool: pg.Pool;
  /** Tells the server of statements that nobody waits for; connects when there are any, since all others may be busy with such. */
  readonly #canceller: pg.Pool;
  readonly #onStatement: StatementListener;
  readonly #begins: Record<'read' | 'write', string>;

  constructor(options: DatabaseOptions) {
    this.name = options.name;
    this.vault = options.vault;
    this.#pool = new pg.Pool({ max: 8, ...options.connection });
    this.#canceller = new pg.Pool({ ...options.connection, max: 1, idleTimeoutMillis: 1000 });
    this.feed = new pg.Pool({ max: 3, ...options.feedConnection });
    this.#onStatement = options.onStatement;
    this.#begins = { ...beginnings, read: `${beginnings.read}; SET LOCAL statement_timeout TO ${Math.trunc(options.readTimeout ?? longestRead)}` };
    // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
    this.#pool.on('error', () => undefined);
    this.#canceller.on('error', () => undefined);
    this.feed.on('error', () => undefined);
    // Nor must one that breaks while a follower has it: its statement fails, and the follower looks again.
    this.feed.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Runs reads in one read-only transaction that acts for the principal; its statement ends when nobody waits for it any more. */
  async read<T>(principal: Principal, work: (db: Drizzle) => Promise<T>, signal?: EndSignal): Promise<T> {
    if (signal?.aborted === true) throw contractError('DEADLINE_EXCEEDED', 'Nobody waits for the answer any more.');
    const transaction = await this.#open('read', principal);
    if (signal === undefined) return within(transaction, work);
    const leave = (): void => transaction.cancel((backend) => this.#canceller.query('SELECT pg_cancel_backend($1)', [backend]));
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await within(transaction, work);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  /** Runs an act in one transaction that acts for the principal. */
  async write<T>(principal: Principal, work: (db: Drizzle) => Promise<T>): Promise<T> {
    return within(await this.#open('write', principal), work);
  }

  /** The same for an act that is only tried: its transaction is undone. */
  async tryOut<T>(principal: Principal, work: (db: Drizzle) => Promise<T>): Promise<T> {
    return undone(await this.#open('write', principal), work);
  }

  /** Runs the acts of one request and the reads that answer them, one after the other. */
  async session<T>(principal: Principal, work: (session: Session) => Promise<T>): Promise<T> {
    const session = new Session((mode) => this.#open(mode, principal), this.#onStatement);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  /** Whether the database answers; for readiness. */
  async ping(): Promise<void> {
    await this.#pool.query('select 1');
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool.end(), this.#canceller.end(), this.feed.end()]);
  }

  /** Waits a little for grants that are on their way; without them the transaction goes on with all of them closed. */
  async #open(mode: 'read' | 'write', principal: Principal): Promise<Transaction> {
    const limit = Date.now() + patience;
    for (;;) {
      const { transaction, behind } = await this.#begin(mode, principal);
      if (!behind || Date.now() >= limit) return transaction;
      await transaction.rollback();
      this.whenBehind();
      await sleep(pause);
    }
  }

  async #begin(mode: 'read' | 'write', principal: Principal): Promise<{ transaction: Transaction; behind: boolean }> {
    const transaction = new Transaction(await this.#connect(), this.#onStatement);
    const check = grantsCheck(this.name, principal);
    try {
      const results = await transaction.client.query(`${this.#begins[mode]}; ${transactionSettings(principal)}${check === null ? '' : `; ${check}`}`);
      const last = check === null ? undefined : (results as unknown as pg.QueryResult<{ grants: string }>[]).at(-1);
      return { transaction, behind: last?.rows[0]?.grants === 'off' };
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      const client = await this.#pool.connect();
      // A connection that ends under a transaction fails its statement; without a listener it would end the process too.
      if (client.listenerCount('error') === 0) client.on('error', () => undefined);
      return client;
    } catch {
      throw contractError('STORAGE_UNAVAILABLE', 'The registry cannot reach its storage.');
    }
  }
}
