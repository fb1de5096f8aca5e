import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { FeedPosition } from '../../kernel/data/feed.ts';
import { indexPosition } from './apply.ts';

interface Waiter {
  mark: FeedPosition;
  resolve(applied: boolean): void;
}

/** Milliseconds between two looks at a registry that has a change not yet given by its feed. */
const pause = 10;

/**
 * Those who wait until the index has applied a change of theirs. All that wait
 * for one registry share its next look, however many they are.
 */
export class IndexWaiters {
  readonly #pool: pg.Pool;
  readonly #hear: (source: string) => Promise<void>;
  readonly #waiting = new Map<string, Set<Waiter>>();

  /** @param hear Applies what a registry has to say now. */
  constructor(pool: pg.Pool, hear: (source: string) => Promise<void>) {
    this.#pool = pool;
    this.#hear = hear;
  }

  /** True as soon as the index has applied the change, false after that many milliseconds. */
  async applied(source: string, mark: FeedPosition, ms: number): Promise<boolean> {
    const waiters = this.#waiting.get(source) ?? new Set<Waiter>();
    if (!this.#waiting.has(source)) {
      this.#waiting.set(source, waiters);
      void this.#serve(source, waiters);
    }
    return new Promise((resolve) => {
      const waiter: Waiter = {
        mark,
        resolve: (applied) => {
          clearTimeout(timer);
          waiters.delete(waiter);
          resolve(applied);
        },
      };
      const timer = setTimeout(() => waiter.resolve(false), ms);
      waiters.add(waiter);
    });
  }

  async #serve(source: string, waiters: Set<Waiter>): Promise<void> {
    do {
      // A registry or an index that does not answer keeps nobody waiting beyond their time.
      const position = await this.#hear(source).then(() => indexPosition(this.#pool, source)).catch(() => null);
      for (const waiter of waiters) if (position !== null && reaches(position, waiter.mark)) waiter.resolve(true);
      if (waiters.size > 0) await sleep(pause);
    } while (waiters.size > 0);
    this.#waiting.delete(source);
  }
}

/** Both are in the feed's order: the writing transaction, then the entry. */
function reaches(position: FeedPosition, mark: FeedPosition): boolean {
  const [at, wanted] = [BigInt(position.xid), BigInt(mark.xid)];
  return at > wanted || (at === wanted && BigInt(position.seq) >= BigInt(mark.seq));
}
