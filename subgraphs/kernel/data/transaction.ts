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
  readonly #turns: Turns;
  readonly #lost = (error: Error) => {
    this.#broken = error;
  };
  #broken: Error | undefined;
  #cancelling: Promise<unknown> | undefined;
  #ended = false;

  constructor(client: pg.PoolClient, onStatement: StatementListener) {
    this.#client = client;
    this.#turns = new Turns(client);
    this.client = this.#turns.client;
    this.db = drizzleOver(this.client, onStatement);
    // A server that dies between two statements tells by an event, which would end the process if nobody listened.
    client.on('error', this.#lost);
  }

  /**
   * Ends the statement that runs and takes no further one, for nobody waits for
   * them. `tell` cancels what a backend does. The connection is kept until the
   * server knows, or another principal's statement could be meant.
   */
  cancel(tell: (backend: number) => Promise<unknown>): void {
    if (this.#ended || this.#cancelling !== undefined) return;
    const isBusy = this.#turns.close();
    const { processID } = this.#client as { processID?: number | null };
    if (isBusy && processID != null) this.#cancelling = tell(processID).catch(() => undefined);
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
      return await this.#turns.last(how);
    } catch (error) {
      this.#broken = error as Error;
      throw error;
    } finally {
      await this.#cancelling;
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

/** Runs work in a transaction and keeps nothing of it. */
export async function undone<T>(transaction: Transaction, work: (db: Drizzle) => Promise<T>): Promise<T> {
  try {
    return await work(transaction.db);
  } finally {
    await transaction.rollback();
  }
}

/** As the server tells of a statement that it was made to end. */
function cancelled(): Error {
  return Object.assign(new Error('Nobody waits for the statement.'), { code: '57014' });
}

/**
 * Resolvers ask at the same time and a connection answers one statement after
 * the other; pg leaves the queue to its user. An answer may be ready before all
 * of its resolvers are: an error that goes up to a parent leaves the parent's
 * other fields running. The end waits for what they still ask, so that the
 * number of statements does not hang on chance, and takes nothing after it,
 * since the connection is then another principal's.
 */
class Turns {
  readonly client: Queryable;
  readonly #send: (...given: unknown[]) => Promise<unknown>;
  #tail: Promise<unknown> = Promise.resolve();
  #running = 0;
  #closed = false;
  #ended = false;

  constructor(client: pg.PoolClient) {
    this.#send = (...args) => (client.query as (...given: unknown[]) => Promise<unknown>)(...args);
    const query = (...args: unknown[]) => (this.#ended ? Promise.reject(new Error('The transaction has ended.')) : this.#next(args));
    this.client = new Proxy(client, { get: (target, name) => (name === 'query' ? query : (Reflect.get(target, name) as unknown)) });
  }

  /** Takes no further statement but the last; whether one runs or waits. */
  close(): boolean {
    this.#closed = true;
    return this.#running > 0;
  }

  /** Sends the last statement when nothing more is asked. */
  async last(statement: string): Promise<{ command: string }> {
    for (let tail: Promise<unknown> | null = null; tail !== this.#tail; ) {
      tail = this.#tail;
      await tail;
      // A resolver that this statement has let go on asks within the same turn of the event loop.
      await new Promise(setImmediate);
    }
    this.#ended = true;
    return (await this.#send(statement)) as { command: string };
  }

  readonly #done = (): void => {
    this.#running -= 1;
  };

  #next(args: unknown[]): Promise<unknown> {
    this.#running += 1;
    const next = this.#tail.then(() => (this.#closed ? Promise.reject(cancelled()) : this.#send(...args)));
    this.#tail = next.then(this.#done, this.#done);
    return next;
  }
}
