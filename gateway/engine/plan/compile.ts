import type { PlanTypes } from '../supergraph/types.ts';
import type { Execution, Step } from './execution.ts';
import { entityFetch } from './fetch-entities.ts';
import { rootFetch } from './fetch-root.ts';
import type { Plan } from './nodes.ts';
import { newPlace } from './writers.ts';

/**
 * Makes a plan ready to be run any number of times: documents parsed, routes,
 * representations and merges prepared. A step is run as soon as those that it
 * waits for are done.
 */
export function compilePlan(plan: Plan, types: PlanTypes): Step {
  const root = newPlace();
  const drafts = plan.steps.map(({ fetch }) => (fetch.kind === 'root' ? rootFetch(fetch, types) : entityFetch(fetch, types)));
  for (const draft of drafts) draft.note(root);
  const steps = drafts.map((draft, index) => ({ run: draft.step(root), after: plan.steps[index]?.after ?? [] }));
  const [first, ...others] = steps;
  if (first === undefined) return () => undefined;
  return others.length === 0 ? first.run : (execution) => runAll(steps, execution);
}

async function runAll(steps: readonly { run: Step; after: readonly number[] }[], execution: Execution): Promise<void> {
  const running: (Promise<void> | undefined)[] = [];
  for (const { run, after } of steps) {
    // Steps stand after those that they wait for.
    running.push(after.length === 0 ? run(execution) : Promise.all(after.map((index) => running[index])).then(() => run(execution)));
  }
  await Promise.all(running);
}
