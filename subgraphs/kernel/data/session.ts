import { type Drizzle, drizzleOver, type Queryable, type StatementListener, type Transaction, undone, within } from './transaction.ts';

/** Begins a transaction that acts for the session's principal. */
export type Begin = (mode: 'read' | 'write') => Promise<Transaction>;

/**
 * One principal's acts and reads in the order of a request. Each act is a
 * transaction of its own; the reads between two acts share one, begun by the
 * first of them, so that they see every act that came before. No connection is
 * held in between: an act that waits for others to hear of it keeps none.
 */
export class Session {
  /** Reads, after every act that has been done. */
  readonly db: Drizzle;
  readonly #begin: Begin;
  #reading: Promise<Transaction> | null = null;
  #closed = false;

  constructor(begin: Begin, onStatement: StatementListener) {
    this.#begin = begin;
    const lazy = { query: (...args: unknown[]) => this.#read(args) } as unknown as Queryable;
    this.db = drizzleOver(lazy, onStatement);
  }

  /** Runs an act in a transaction of its own, after ending the one of the reads before it. */
  async write<T>(work: (db: Drizzle) => Promise<T>): Promise<T> {
    await this.end();
    return within(await this.#begin('write'), work);
  }

  /** The same for an act that is only tried: its transaction is undone. */
  async tryOut<T>(work: (db: Drizzle) => Promise<T>): Promise<T> {
    await this.end();
    return undone(await this.#begin('write'), work);
  }

  /** Ends the transaction of the reads, if one is open. */
  async end(): Promise<void> {
    const reading = await this.#reading?.catch(() => null);
    this.#reading = null;
    // There is nothing to keep of reads, and one that failed has already been told of.
    await reading?.rollback();
  }

  /** Ends the session: a resolver that goes on after its answer begins no further transaction, which nobody would end. */
  async close(): Promise<void> {
    do await this.end();
    while (this.#reading !== null);
    this.#closed = true;
  }

  async #read(args: unknown[]): Promise<unknown> {
    if (this.#closed) throw new Error('The session has ended.');
    this.#reading ??= this.#begin('read');
    const { client } = await this.#reading;
    return (client.query as (...given: unknown[]) => Promise<unknown>)(...args);
  }
}
