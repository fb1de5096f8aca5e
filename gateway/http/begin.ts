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
  // In the order of arrival; nothing of those that began is kept, however long others wait.
  const waiting = new Set<() => void>();
  let begun = 0;

  const nextTurn = (): void => {
    begun = 0;
    for (const start of waiting) {
      if (begun === mostInATurn) break;
      begun += 1;
      waiting.delete(start);
      start();
    }
    if (begun > 0) setImmediate(nextTurn);
  };

  return () => {
    if (begun === 0) setImmediate(nextTurn);
    if (begun < mostInATurn) {
      begun += 1;
      return undefined;
    }
    return new Promise((resolve) => void waiting.add(resolve));
  };
}
