/** Fetches that are looked back upon. */
const lookedAt = 40;

/** Leaves a subgraph alone for a while when most fetches fail, instead of letting every request wait for it. */
export interface Breaker {
  /** Whether a fetch may be tried now. While open, one is let through after each pause to see how things stand. */
  mayTry(): boolean;
  succeeded(): void;
  failed(): void;
}

export interface BreakerOptions {
  /** Failures among the last fetches, and more of them than of successes, that open it. */
  failures: number;
  /** Milliseconds. */
  pause: number;
  now?: () => number;
}

/**
 * Opens by proportion, not by a run of failures: a client whose own queries are
 * too slow must not be able to close a registry to the others.
 */
export function createBreaker({ failures, pause, now = () => performance.now() }: BreakerOptions): Breaker {
  let outcomes: boolean[] = [];
  let openUntil = 0;
  let open = false;

  const note = (success: boolean): void => {
    outcomes.push(success);
    if (outcomes.length > lookedAt) outcomes.shift();
  };

  return {
    mayTry() {
      if (!open) return true;
      if (now() < openUntil) return false;
      openUntil = now() + pause;
      return true;
    },
    succeeded() {
      if (open) outcomes = [];
      open = false;
      note(true);
    },
    failed() {
      note(false);
      const bad = outcomes.filter((success) => !success).length;
      if (open) openUntil = now() + pause;
      else if (bad >= failures && bad * 2 > outcomes.length) {
        open = true;
        openUntil = now() + pause;
      }
    },
  };
}
