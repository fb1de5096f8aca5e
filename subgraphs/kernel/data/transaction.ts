import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';

export type Drizzle = NodePgDatabase;

/** What a query is sent with: a connection, or something that stands for one. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/** Told of every statement that a read or act sends. */
export type StatementListener = ((statement: string) => void) | undefined;

/** Drizzle over a connection, or over anything that answers queries as one does. */
export function drizzleOver(client: Queryable, onStatement: StatementListener): Drizzle {
  return onStatement === undefined
    ? drizzle({ client: client as pg.PoolClient })
    : drizzle({ client: client as pg.PoolClient, logger: { logQuery: (statement) => onStatement(statement) } });
}

/** A transaction on a connection of its own, which goes back to the pool when it ends. */
export class Transaction {
  readonly client: Queryable;
  readonly db: Drizzle;
  readonly #client: pg.PoolClient;
  readonly #lost = (error: Error) => {
    this.#broken = error;
  };
  #broken: Error | undefined;
  #ended = false;

  constructor(client: pg.PoolClient, onStatement: StatementListener) {
    this.#client = client;
    this.client = inTurn(client);
    this.db = drizzleOver(this.client, onStatement);
    // A server that dies between two statements tells by an event, which would end the process if nobody listened.
    client.on('error', this.#lost);
  }

  /** Throws where the server did not commit: a statement had failed, and nothing of the transaction is kept. */
  async commit(): Promise<void> {
    const { command } = await this.#end('COMMIT');
    if (command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
  }

  /** Ends what has not ended; never throws, so that the error which led here is the one that is told. */
  async rollback(): Promise<void> {
    await this.#end('ROLLBACK').catch(() => undefined);
  }

  async #end(how: 'COMMIT' | 'ROLLBACK'): Promise<{ command: string }> {
    if (this.#ended) return { command: how };
    this.#ended = true;
    try {
      return await this.client.query(how);
    } catch (error) {
      this.#broken = error as Error;
      throw error;
    } finally {
      this.#client.off('error', this.#lost);
      // A connection whose end failed is in an unknown state and must not serve another principal.
      this.#client.release(this.#broken);
    }
  }
}

/** Runs work in a transaction and ends it. */
export async function within<T>(transaction: Transaction, work: (db: Drizzle) => Promise<T>): Promise<T> {
  try {
    const result = await work(transaction.db);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

/** Resolvers ask at the same time and a connection answers one statement after the other; pg leaves the queue to its user. */
function inTurn(client: pg.PoolClient): Queryable {
  let last: Promise<unknown> = Promise.resolve();
  const query = (...args: unknown[]) => {
    const next = last.then(() => (client.query as (...given: unknown[]) => Promise<unknown>)(...args));
    last = next.catch(() => undefined);
    return next;
  };
  return new Proxy(client, { get: (target, name) => (name === 'query' ? query : (Reflect.get(target, name) as unknown)) });
}
