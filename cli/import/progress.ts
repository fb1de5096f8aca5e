import { Presets, SingleBar } from 'cli-progress';
import type { RowCounts } from './tally.ts';

/** Shows how far an import is. */
export interface ImportProgress {
  /** Share of the file read, 0 to 1. */
  share(share: number): void;
  rows(counts: Readonly<RowCounts>): void;
  stop(): void;
}

/** A bar with rows per second on a terminal; silence elsewhere, so that logs stay readable. */
export function importProgress(stream: NodeJS.WriteStream): ImportProgress {
  if (!stream.isTTY) return { share: () => undefined, rows: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { stream, clearOnComplete: true, hideCursor: true, format: '{bar} {percentage}%  {read} rows, {rate} rows/s, {rejected} rejected' },
    Presets.shades_classic,
  );
  const start = performance.now();
  const shown = { read: 0, rate: 0, rejected: 0 };
  bar.start(100, 0, shown);
  return {
    share: (share) => bar.update(Math.floor(share * 100), shown),
    rows: ({ read, rejected }) => {
      Object.assign(shown, { read, rejected, rate: Math.round(read / ((performance.now() - start) / 1000)) });
      bar.update(shown);
    },
    stop: () => bar.stop(),
  };
}
