import { boundsAsDays } from '../../subgraphs/kernel/values/dates/bounds.ts';
import type { Step } from './steps/step.ts';

/** The steps in the order in which they happened: lists keep their own order, an undated step follows the one before it at once, and nothing comes before what it needs. */
export function inCourse(steps: readonly Step[], before: Iterable<string> = []): Step[] {
  const lists = new Map<string, Step[]>();
  for (const step of steps) {
    const list = `${step.record} ${step.list}`;
    lists.set(list, [...(lists.get(list) ?? []), step]);
  }
  const there = new Set<string>(before);
  const course: Step[] = [];
  for (;;) {
    const heads = [...lists.values()].flatMap(([head]) => (head === undefined ? [] : [head]));
    if (heads.length === 0) return course;
    const left = [...lists.values()].flat();
    const ready = heads.filter((step) => mayFollow(step, there, left));
    const next = ready.toSorted((a, b) => dayOf(a) - dayOf(b))[0];
    if (next === undefined) throw new Error(`No step may follow: ${heads.map(({ act, record }) => `${act} ${record}`).join(', ')}`);
    lists.get(`${next.record} ${next.list}`)?.shift();
    for (const name of [next.record, ...(next.makes ?? [])]) there.add(name);
    course.push(next);
  }
}

function mayFollow({ record, list, needs = [], last = false }: Step, there: ReadonlySet<string>, left: readonly Step[]): boolean {
  if (list !== 'making' && !there.has(record)) return false;
  if (last && left.some((step) => step.record === record && step.last !== true)) return false;
  return needs.every((name) => there.has(name));
}

/** The day on which a step may first have happened. */
function dayOf({ at }: Step): number {
  if (at === null) return Number.NEGATIVE_INFINITY;
  const { from, to } = boundsAsDays(at);
  return from ?? to ?? Number.NEGATIVE_INFINITY;
}
