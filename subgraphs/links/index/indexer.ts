import type pg from 'pg';
import type { FeedPage, FeedPosition } from '../../kernel/data/feed.ts';
import { applyPage, indexPosition } from './apply.ts';
import { releaseEmbargoes } from './embargoes.ts';
import { IndexWaiters } from './waiters.ts';

/** A registry as the record index hears it, wherever it runs. */
export interface ChangeSource {
  name: string;
  pull(since: FeedPosition | null): Promise<FeedPage>;
}

/** Milliseconds after which a registry that was down is asked again at the latest. */
const longestPause = 10_000;

/** Follows the registries and keeps the record index current. */
export interface Indexer {
  /** Applies everything that the registries have to say now. */
  catchUp(): Promise<void>;
  /** Looks at a source at once: true as soon as its change is applied, false after that many milliseconds. */
  applied(source: string, mark: FeedPosition, ms: number): Promise<boolean>;
  stop(): Promise<void>;
}

/** Applies what each source has to say until there is no more; gives the number of records applied. */
export async function catchUp(pool: pg.Pool, sources: readonly ChangeSource[]): Promise<number> {
  const counts = await Promise.all(sources.map((source) => follow(pool, source)));
  await releaseEmbargoes(pool);
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
  // A registry that is down is told of once, and asked less often until it answers.
  const silent = new Map<string, { until: number; pause: number }>();
  const look = async (source: ChangeSource, hurry: boolean) => {
    const known = silent.get(source.name);
    if (stopped || (!hurry && known !== undefined && known.until > Date.now())) return;
    try {
      await follow(pool, source);
      silent.delete(source.name);
    } catch (error) {
      const pause = Math.min((known?.pause ?? interval) * 2, longestPause);
      silent.set(source.name, { until: Date.now() + pause, pause });
      if (known === undefined) report(error);
    }
  };
  const round = async (hurry: boolean) => {
    for (const source of sources) await look(source, hurry);
    if (!stopped) await releaseEmbargoes(pool).catch(report);
  };
  const tick = () => {
    running = running.then(() => round(false)).then(() => {
      if (!stopped) timer = setTimeout(tick, interval);
    });
  };
  const waiters = new IndexWaiters(pool, async (name) => {
    const source = sources.find((one) => one.name === name);
    if (source !== undefined && !stopped) await follow(pool, source);
  });
  tick();
  return {
    applied: (source, mark, ms) => waiters.applied(source, mark, ms),
    catchUp: () => {
      const now = running.then(() => round(true));
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
