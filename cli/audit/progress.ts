import { Presets, SingleBar } from 'cli-progress';

/** Shows how far long work is: a bar on a terminal, silence elsewhere. */
export interface Progress {
  /** @param share 0 to 1 */
  show(share: number, entries: number): void;
  stop(): void;
}

export function entryProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ stream, clearOnComplete: true, hideCursor: true, format: '{bar} {percentage}%  {entries} entries' }, Presets.shades_classic);
  bar.start(100, 0, { entries: 0 });
  return { show: (share, entries) => bar.update(Math.floor(share * 100), { entries }), stop: () => bar.stop() };
}
