import type { Step } from './steps.ts';

/** Steps that are one request to a subgraph, and the batches that it waits for. */
export interface Batch {
  steps: Step[];
  after: number[];
}

/**
 * Steps in batches, each after those that it waits for. What can be asked of a
 * subgraph at one time is one request; and a step that nobody waits for is put
 * off to a later one of its subgraph, which takes a request less.
 */
export function batchesOf(steps: readonly Step[]): Batch[] {
  const levels = levelsOf(steps);
  const awaited = new Set(steps.flatMap(({ after }) => after));
  const canWait = (step: Step) => step.entities !== null && !awaited.has(step);
  const batches: { level: number; graph: string | null; steps: Step[] }[] = [];
  const place = (step: Step, level: number) => {
    // Root fields are a request of their own.
    const graph = step.entities === null ? null : step.graph;
    const batch = graph === null ? undefined : batches.find((each) => each.level === level && each.graph === graph);
    if (batch === undefined) batches.push({ level, graph, steps: [step] });
    else batch.steps.push(step);
  };
  for (const step of steps) if (!canWait(step)) place(step, levels.get(step) ?? 0);
  const byLevel = (a: { level: number }, b: { level: number }) => a.level - b.level;
  for (const step of steps.filter(canWait).toSorted((a, b) => (levels.get(b) ?? 0) - (levels.get(a) ?? 0))) {
    const level = levels.get(step) ?? 0;
    const later = batches.filter((batch) => batch.graph === step.graph && batch.level >= level).toSorted(byLevel)[0];
    place(step, later?.level ?? level);
  }
  const inOrder = batches.toSorted(byLevel);
  const at = new Map(inOrder.flatMap((batch, index) => batch.steps.map((step) => [step, index] as const)));
  return inOrder.map(({ steps: own }, index) => {
    const after = new Set(own.flatMap((step) => step.after.map((before) => at.get(before) ?? 0)));
    if (after.has(index)) throw new Error('A batch waits for itself.');
    return { steps: own, after: [...after].toSorted((a, b) => a - b) };
  });
}

/** How many steps must be done before each, one after the other. */
function levelsOf(steps: readonly Step[]): Map<Step, number> {
  const levels = new Map<Step, number>();
  const levelOf = (step: Step): number => {
    const level = levels.get(step) ?? step.after.reduce((most, before) => Math.max(most, levelOf(before) + 1), 0);
    levels.set(step, level);
    return level;
  };
  for (const step of steps) levelOf(step);
  return levels;
}
