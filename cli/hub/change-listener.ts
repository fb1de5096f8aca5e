import pg from 'pg';
import type { ChangeSignal } from '../../gateway/http/changes/wake.ts';

/** Milliseconds after which a connection that was lost is made again. */
const pause = 1000;

/**
 * Hears of changes by PostgreSQL's own notifications, on one connection for
 * all who listen, made when the first of them does. A signal carries nothing;
 * what is lost while there is no connection, the followers find by looking.
 */
export class ChangeListener {
  readonly #pool: pg.Pool;
  readonly #report: (error: unknown) => void;
  readonly #wakes = new Set<() => void>();
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #started = false;
  #stopped = false;

  /** @param pool Whose server to listen to; the connection is none of the pool's. */
  constructor(pool: pg.Pool, report: (error: unknown) => void) {
    this.#pool = pool;
    this.#report = report;
  }

  readonly subscribe: ChangeSignal = (wake) => {
    this.#wakes.add(wake);
    if (!this.#started) void this.#connect();
    this.#started = true;
    return () => void this.#wakes.delete(wake);
  };

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client(this.#pool.options);
    client.on('notification', () => {
      for (const wake of this.#wakes) wake();
    });
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    this.#client = client;
    try {
      await client.connect();
      await client.query('listen hub_changes');
      if (this.#stopped) await client.end();
    } catch (error) {
      if (!this.#stopped) this.#report(error);
      this.#lost(client);
    }
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    void client.end().catch(() => undefined);
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#connect(), pause);
  }
}
