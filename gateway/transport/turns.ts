import type { EndSignal } from '../../subgraphs/kernel/process/ending.ts';

/** Ends a turn, so that the next one may begin. */
export type End = () => void;

/** Lets some tasks run at once and some more wait; what cannot wait is turned away. */
export interface Turns {
  /** `full` if too many wait already; otherwise the end of the turn, at once or when it comes. Rejects with the signal's reason. */
  take(signal: EndSignal): End | Promise<End> | 'full';
}

export function createTurns(atOnce: number, mayWait: number): Turns {
  // In the order of arrival; whoever gives up is taken out from anywhere.
  const queue = new Set<() => void>();
  let running = 0;

  const end: End = () => {
    const next = queue.values().next();
    if (next.done === true) {
      running -= 1;
    } else {
      queue.delete(next.value);
      next.value();
    }
  };

  return {
    take(signal) {
      if (running < atOnce) {
        running += 1;
        return end;
      }
      if (queue.size >= mayWait) return 'full';
      return new Promise<End>((resolve, reject) => {
        const begin = () => {
          signal.removeEventListener('abort', leave);
          resolve(end);
        };
        const leave = () => {
          queue.delete(begin);
          reject(signal.reason as Error);
        };
        queue.add(begin);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
