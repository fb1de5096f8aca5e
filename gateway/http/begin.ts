/**
 * Requests that begin in one turn of the event loop. Beyond these a request waits
 * for a later turn, in the order of arrival: between two turns those that run get
 * their answers from the registries, so that they are finished before more are
 * begun. A crowd that comes at once would otherwise go through every step side by
 * side, and all of it would stand in memory at once.
 */
const mostInATurn = 4;

/** Undefined where a request may begin now, otherwise when its turn comes. */
export type Begin = () => Promise<void> | undefined;

export function createBegin(): Begin {
  const waiting: (() => void)[] = [];
  let begun = 0;
  let first = 0;

  const nextTurn = (): void => {
    const until = Math.min(waiting.length, first + mostInATurn);
    begun = until - first;
    while (first < until) (waiting[first++] as () => void)();
    if (first === waiting.length) waiting.length = first = 0;
    if (begun > 0) setImmediate(nextTurn);
  };

  return () => {
    if (begun === 0) setImmediate(nextTurn);
    if (begun < mostInATurn) {
      begun += 1;
      return undefined;
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
}
