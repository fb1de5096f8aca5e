import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { contractError } from '../../../schema/errors.ts';
import type { Principal } from '../process/principal.ts';
import type { PersonVault } from './vault.ts';

export type Drizzle = NodePgDatabase;

/** Where a subgraph's PostgreSQL is: anything that `pg` connects with. */
export type ConnectionOptions = pg.PoolConfig;

export interface DatabaseOptions {
  name: SubgraphName;
  /** For the role that reads and writes under row-level security and owns nothing. */
  connection: ConnectionOptions;
  /** For the role that feeds the record index. */
  feedConnection: ConnectionOptions;
  /** Seals the names of private persons. */
  vault: PersonVault;
  /** Told of every statement that a read or act sends; tests count by it. */
  onStatement?: (statement: string) => void;
}

/** One subgraph's database: a pool for its own role, a small one for its feed. */
export class SubgraphDatabase {
  readonly name: SubgraphName;
  readonly feed: pg.Pool;
  readonly vault: PersonVault;
  readonly #pool: pg.Pool;
  readonly #onStatement: ((statement: string) => void) | undefined;

  constructor(options: DatabaseOptions) {
    this.name = options.name;
    this.vault = options.vault;
    this.#pool = new pg.Pool({ max: 8, ...options.connection });
    this.feed = new pg.Pool({ max: 2, ...options.feedConnection });
    this.#onStatement = options.onStatement;
    // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
    this.#pool.on('error', () => undefined);
    this.feed.on('error', () => undefined);
  }

  /** Runs reads in one read-only transaction that acts for the principal. */
  async read<T>(principal: Principal, work: (db: Drizzle) => Promise<T>): Promise<T> {
    return this.#transaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', principal, work);
  }

  /** Runs an act in one transaction that acts for the principal. */
  async write<T>(principal: Principal, work: (db: Drizzle) => Promise<T>): Promise<T> {
    return this.#transaction('BEGIN', principal, work);
  }

  /** Whether the database answers; for readiness. */
  async ping(): Promise<void> {
    await this.#pool.query('select 1');
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool.end(), this.feed.end()]);
  }

  async #transaction<T>(begin: string, principal: Principal, work: (db: Drizzle) => Promise<T>): Promise<T> {
    const client = await this.#connect();
    let broken: Error | undefined;
    try {
      await client.query(`${begin}; ${transactionSettings(principal)}`);
      const result = await work(this.#drizzle(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      // A connection whose rollback failed is in an unknown state and must not serve another principal.
      client.release(broken);
    }
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch {
      throw contractError('STORAGE_UNAVAILABLE', 'The registry cannot reach its storage.');
    }
  }

  #drizzle(client: pg.PoolClient): Drizzle {
    const onStatement = this.#onStatement;
    const ordered = inTurn(client);
    return onStatement === undefined
      ? drizzle({ client: ordered })
      : drizzle({ client: ordered, logger: { logQuery: (statement) => onStatement(statement) } });
  }
}

/** Resolvers ask at the same time and a connection answers one statement after the other; pg leaves the queue to its user. */
function inTurn(client: pg.PoolClient): pg.PoolClient {
  let last: Promise<unknown> = Promise.resolve();
  const query = (...args: unknown[]) => {
    const next = last.then(() => (client.query as (...given: unknown[]) => Promise<unknown>)(...args));
    last = next.catch(() => undefined);
    return next;
  };
  return new Proxy(client, { get: (target, name) => (name === 'query' ? query : (Reflect.get(target, name) as unknown)) });
}

/** `SET LOCAL` ends with the transaction, so a pooled connection never carries one principal's identity to the next. */
function transactionSettings(principal: Principal): string {
  const settings = {
    'hub.authority': principal.authority ?? '',
    'hub.member': principal.member ? 'on' : 'off',
    'hub.sector': principal.sector ?? '',
    'hub.roles': principal.roles.join(','),
    // From where on `<%` takes two words for alike; a transposed pair in a word of seven letters still is.
    'pg_trgm.word_similarity_threshold': '0.3',
  };
  return Object.entries(settings)
    .map(([name, value]) => `SET LOCAL ${name} TO ${pg.escapeLiteral(value)}`)
    .join('; ');
}
