import type pg from 'pg';
import type { FeedPage, FeedPosition } from '../../kernel/data/feed.ts';
import { applyPage, indexPosition } from './apply.ts';

/** A registry as the record index hears it, wherever it runs. */
export interface ChangeSource {
  name: string;
  pull(since: FeedPosition | null): Promise<FeedPage>;
}

/** Follows the registries and keeps the record index current. */
export interface Indexer {
  /** Applies everything that the registries have to say now. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Applies what each source has to say until there is no more; gives the number of records applied. */
export async function catchUp(pool: pg.Pool, sources: readonly ChangeSource[]): Promise<number> {
  const counts = await Promise.all(sources.map((source) => follow(pool, source)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function follow(pool: pg.Pool, source: ChangeSource): Promise<number> {
  let applied = 0;
  for (;;) {
    const since = await indexPosition(pool, source.name);
    const page = await source.pull(since);
    const fresh = page.position !== null && (page.position.xid !== since?.xid || page.position.seq !== since.seq);
    if (fresh) await applyPage(pool, source.name, page);
    applied += page.records.length + page.removed.length;
    if (!page.more) return applied;
  }
}

/**
 * Follows the sources for as long as the hub runs. A registry that does not
 * answer is asked again; the others go on meanwhile.
 *
 * @param interval Milliseconds between two looks.
 */
export function startIndexer(pool: pg.Pool, sources: readonly ChangeSource[], interval: number, report: (error: unknown) => void): Indexer {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const round = async () => {
    for (const source of sources) {
      if (!stopped) await follow(pool, source).then(() => undefined, report);
    }
  };
  const tick = () => {
    running = running.then(round).then(() => {
      if (!stopped) timer = setTimeout(tick, interval);
    });
  };
  tick();
  return {
    catchUp: () => {
      const now = running.then(round);
      running = now;
      return now;
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
