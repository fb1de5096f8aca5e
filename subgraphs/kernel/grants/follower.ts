import type pg from 'pg';
import { Repeater } from '../process/repeater.ts';
import { applyGrants, grantEpoch } from './apply.ts';
import type { GrantSource } from './source.ts';

/** A subgraph that keeps a projection of grants. */
export interface GrantMember {
  name: string;
  pool: pg.Pool;
}

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
  readonly #repeater: Repeater;
  readonly #epochs = new Map<string, number>();
  readonly #waiters = new Set<Waiter>();

  constructor(source: GrantSource, members: readonly GrantMember[], interval: number, report: (error: unknown) => void) {
    this.#source = source;
    this.#members = members;
    this.#repeater = new Repeater(() => this.#look(), interval, report);
  }

  /** Looks now, and again if it is looking already. */
  wake(): Promise<void> {
    return this.#repeater.wake();
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

  stop(): Promise<void> {
    return this.#repeater.stop();
  }

  async #look(): Promise<void> {
    for (const { name, pool } of this.#members) {
      if (!this.#epochs.has(name)) this.#epochs.set(name, await grantEpoch(pool, name, this.#source.name));
    }
    while (await this.#next());
  }

  /** Takes one page and brings every subgraph up to it; whether there is more. */
  async #next(): Promise<boolean> {
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
