import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Plan } from '../plan/nodes.ts';
import type { RootTypes } from '../supergraph/types.ts';
import type { Joins } from './joins.ts';
import { ObjectPlanning } from './objects.ts';
import { again, type Sought } from './spot.ts';
import type { Step } from './steps.ts';
import { Unplannable } from './unplannable.ts';
import { type Want, wantsOf } from './wants.ts';
import { written } from './write.ts';

/**
 * Plans an operation, its root fields by the subgraph that has the most of
 * them. Mutations are planned one after the other, by that which has the most
 * of the next.
 */
export function planOperation(joins: Joins, document: DocumentNode, operation: OperationDefinitionNode, roots: RootTypes, share: number): Plan {
  const root = roots[operation.operation];
  const inOrder = operation.operation === OperationTypeNode.MUTATION;
  const wants = wantsOf(joins, document);
  const planning = () => new ObjectPlanning(joins, wants, roots.query, share);

  /** A fetch of root fields with all that hangs on them; what is left of them is given back. */
  const ask = (objects: ObjectPlanning, graph: string, after: readonly Step[], asked: readonly Want[]) => {
    const step = objects.step(graph, [], after, null);
    return { step, left: objects.fields({ graph, type: root, path: [], by: null, step, asked: step.asked, provided: [] }, asked) };
  };

  /** Of several subgraphs that have the same root fields, the one from which the rest is reached with the fewest steps, and the least of it is asked of others. */
  const cheapest = (offers: readonly RootOffer[]): RootOffer | undefined => {
    if (offers.length < 2) return offers[0];
    const priced = offers.map((offer) => {
      const trial = planning();
      const { left } = ask(trial, offer.graph, [], offer.able.map(({ want }) => want));
      // What is left is asked of one more subgraph at least.
      const cost = trial.steps.length + Math.min(left.length, 1);
      const elsewhere = trial.steps.slice(1).reduce((sum, { asked }) => sum + asked.size, 0);
      return { offer, cost, elsewhere };
    });
    return priced.toSorted((a, b) => a.cost - b.cost || a.elsewhere - b.elsewhere)[0]?.offer;
  };

  const objects = planning();
  let rest: Sought[] = wants(root, operation.selectionSet).of(root).map((want) => ({ want, tried: new Set() }));
  let before: Step[] = [];
  while (rest.length > 0) {
    const offers = joins.graphs.map((graph) => {
      const able = rest.filter(({ want, tried }) => !tried.has(graph) && joins.resolves(graph, root, want.name, share) !== null);
      const until = rest.findIndex((each) => !able.includes(each));
      return { graph, able: inOrder && until !== -1 ? rest.slice(0, until) : able };
    });
    const most = Math.max(...offers.map(({ able }) => able.length));
    const best = most === 0 ? undefined : cheapest(offers.filter(({ able }) => able.length === most));
    if (best === undefined) throw new Unplannable(`No subgraph gives ${root}.${rest[0]?.want.name}.`);
    const { step, left } = ask(objects, best.graph, inOrder ? before : [], best.able.map(({ want }) => want));
    before = [step];
    rest = [...again(left, best.able, best.graph), ...rest.filter((each) => !best.able.includes(each))];
  }
  return written(objects.steps, operation);
}

interface RootOffer {
  graph: string;
  able: readonly Sought[];
}
