import type { Position } from '../../kernel/data/cursor.ts';

/** A page that a subscriber was given: up to which entry it went, and how far the view's log stood then. */
export interface Step {
  to: bigint;
  head: bigint;
}

/**
 * Where a subscriber stands in the log of a view, with the pages that it was
 * given on the way. An entry of a record is given only while the record may be
 * read, so the pages tell which records this subscriber was given: the one over
 * the entry that opened a record shows the record if it was made before the
 * entry that withdrew it. A withdrawal names no other record.
 */
export interface Place {
  /** Of the view; another one once it has been forgotten. */
  serial: bigint;
  /** Oldest first; none at the beginning. */
  steps: readonly Step[];
}

/** Steps that a cursor carries at most. */
const mostSteps = 16;

export function standsAt({ steps }: Place): bigint {
  return steps.at(-1)?.to ?? 0n;
}

/** The place after a page. Steps that no withdrawal to come can tell apart are one. */
export function after({ serial, steps }: Place, step: Step): Place {
  const all: Step[] = [];
  for (const next of [...steps, step]) {
    const last = all.at(-1);
    const alike = last !== undefined && (last.head === next.head || next.head <= step.to);
    if (alike) all.pop();
    all.push(next);
  }
  // Too many changes came during a first walk: those of two pages count as seen by the earlier one, so that no withdrawal is kept back.
  while (all.length > mostSteps) {
    const [first, second] = all.splice(0, 2) as [Step, Step];
    all.unshift({ to: second.to, head: first.head });
  }
  return { serial, steps: all };
}

/** Whether what retention has dropped may concern the subscriber. */
export function isExpired(place: Place, pruned: bigint): boolean {
  const first = place.steps[0];
  return first !== undefined && standsAt(place) < pruned && first.head < pruned;
}

export function positionOf({ serial, steps }: Place): Position {
  return [serial, ...steps.flatMap(({ to, head }) => [to, head])].map(String);
}

export function placeOf([serial, ...numbers]: Position): Place {
  const steps: Step[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) steps.push({ to: BigInt(numbers[index] ?? 0), head: BigInt(numbers[index + 1] ?? 0) });
  return { serial: BigInt(serial ?? 0), steps };
}
