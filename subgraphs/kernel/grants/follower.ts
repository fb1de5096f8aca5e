import type pg from 'pg';
import { applyGrants, grantEpoch } from './apply.ts';
import type { GrantSource } from './source.ts';

/** A subgraph that keeps a projection of grants. */
export interface GrantMember {
  name: string;
  pool: pg.Pool;
}

/** Milliseconds after which a source that does not answer is asked again at the latest. */
const longestPause = 2000;

interface Waiter {
  epoch: number;
  resolve(applied: boolean): void;
}

/**
 * Follows one source of grants for the subgraphs of a process: asked at an
 * interval and at once when woken. Subgraphs are brought up in the order given,
 * so that `links` as the last shows nothing that its registry does not open yet.
 */
export class GrantFollower {
  readonly #source: GrantSource;
  readonly #members: readonly GrantMember[];
  readonly #interval: number;
  readonly #report: (error: unknown) => void;
  readonly #epochs = new Map<string, number>();
  readonly #waiters = new Set<Waiter>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #failures = 0;

  constructor(source: GrantSource, members: readonly GrantMember[], interval: number, report: (error: unknown) => void) {
    this.#source = source;
    this.#members = members;
    this.#interval = interval;
    this.#report = report;
  }

  /** Looks now, and again if it is looking already. */
  wake(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#stopped) return Promise.resolve();
    if (this.#running !== null) this.#again = true;
    this.#running ??= this.#look().finally(() => {
      this.#running = null;
      this.#rest();
    });
    return this.#running;
  }

  /** Whether every subgraph of this process has applied an epoch: true as soon as all have, false after that many milliseconds. */
  applied(epoch: number, ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const waiter: Waiter = {
        epoch,
        resolve: (applied) => {
          clearTimeout(timer);
          this.#waiters.delete(waiter);
          resolve(applied);
        },
      };
      const timer = setTimeout(() => waiter.resolve(false), ms);
      this.#waiters.add(waiter);
      void this.wake();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #rest(): void {
    if (this.#stopped) return;
    const pause = Math.min(this.#interval * 2 ** this.#failures, Math.max(this.#interval, longestPause));
    this.#timer = setTimeout(() => void this.wake(), pause);
  }

  async #look(): Promise<void> {
    try {
      do {
        this.#again = false;
        while (await this.#next());
      } while (this.#again && !this.#stopped);
      this.#failures = 0;
    } catch (error) {
      // Told of once; it is asked again until it answers.
      if (this.#failures === 0) this.#report(error);
      this.#failures += 1;
    }
  }

  /** Takes one page and brings every subgraph up to it; whether there is more. */
  async #next(): Promise<boolean> {
    for (const { name, pool } of this.#members) {
      if (!this.#epochs.has(name)) this.#epochs.set(name, await grantEpoch(pool, name, this.#source.name));
    }
    const page = await this.#source.since(this.#lowest());
    for (const { name, pool } of this.#members) {
      if ((this.#epochs.get(name) ?? 0) < page.epoch) this.#epochs.set(name, await applyGrants(pool, name, this.#source.name, page));
    }
    for (const waiter of this.#waiters) if (this.#lowest() >= waiter.epoch) waiter.resolve(true);
    return page.more;
  }

  #lowest(): number {
    return Math.min(...this.#members.map(({ name }) => this.#epochs.get(name) ?? 0));
  }
}
