import { Kind, type SelectionSetNode } from 'graphql';
import type { PlanPath, Required } from '../plan/nodes.ts';
import type { Joins, Resolution } from './joins.ts';
import type { Selection } from './selection.ts';
import type { Step } from './steps.ts';
import type { Want } from './wants.ts';
import { gatheredWay, type Hop, type WayTo } from './ways.ts';

/** Where an object stands while its fields are planned. */
export interface Spot {
  graph: string;
  type: string;
  path: PlanPath;
  /** The key that the subgraph was asked for it by; null where it gives it by a field. */
  by: SelectionSetNode | null;
  /** The fetch that gives it, and what is going to be asked for there. */
  step: Step;
  asked: Selection;
  /** What `@provides` gives of it. */
  provided: readonly SelectionSetNode[];
}

/** A field that is looked for in other subgraphs, and those that were tried in vain. */
export interface Sought {
  want: Want;
  tried: ReadonlySet<string>;
}

/** What fields require of their object: the steps that bring it, and how it is handed on. */
export interface Needed {
  after: readonly Step[];
  needs: readonly Required[];
}

/** What a subgraph can give of fields that are sought, and how it is reached. */
export interface Offer {
  graph: string;
  /** The type that it knows the object by. */
  goal: string;
  way: readonly Hop[];
  able: readonly { each: Sought; resolution: Resolution }[];
}

/** The offer of most fields, by the shortest way, with the most below them; null if there is none. */
export function bestOffer(joins: Joins, share: number, wayTo: WayTo, spot: Spot, sought: readonly Sought[]): Offer | null {
  if (sought.length === 0) return null;
  const direct = joins.graphs.flatMap((graph) => offersOf(joins, share, wayTo, spot, graph, sought));
  // A key is gathered only where nothing is reached without.
  const offers = direct.length > 0 ? direct : joins.graphs.flatMap((graph) => offersOf(joins, share, (...way) => gatheredWay(joins, share, wayTo, ...way), spot, graph, sought));
  const [best, ...others] = offers.toSorted((a, b) => b.able.length - a.able.length || a.way.length - b.way.length);
  if (best === undefined) return null;
  const equal = others.filter(({ able, way }) => able.length === best.able.length && way.length === best.way.length);
  if (equal.length === 0) return best;
  const given = new Map([best, ...equal].map((offer) => [offer, offer.able.reduce((sum, { each }) => sum + leavesIn(joins, share, offer.graph, offer.goal, each.want), 0)]));
  return [best, ...equal].toSorted((a, b) => (given.get(b) ?? 0) - (given.get(a) ?? 0))[0] ?? null;
}

/** How many leaves of a field a subgraph has itself. */
function leavesIn(joins: Joins, share: number, graph: string, owner: string, { name, type: merged, below }: Want): number {
  if (below === null) return 1;
  const given = joins.typeIn(graph, owner, name) ?? merged;
  const types = joins.isAbstractIn(graph, given) ? joins.membersIn(graph, given) : [given];
  const leaves = types.flatMap((type) => below.of(type).map((want) => (joins.resolves(graph, type, want.name, share) === null ? 0 : leavesIn(joins, share, graph, type, want))));
  return leaves.reduce((sum, each) => sum + each, 0);
}

function offersOf(joins: Joins, share: number, wayTo: WayTo, spot: Spot, graph: string, sought: readonly Sought[]): Offer[] {
  const able = sought.flatMap((each): { each: Sought; resolution: Resolution }[] => {
    const resolution = each.tried.has(graph) ? null : joins.resolves(graph, spot.type, each.want.name, share);
    return resolution === null ? [] : [{ each, resolution }];
  });
  const goalOf = ({ via }: Resolution) => via ?? spot.type;
  return [...new Set(able.map(({ resolution }) => goalOf(resolution)))].flatMap((goal) => {
    const way = wayTo(spot, spot.type, graph, goal);
    return way === null ? [] : [{ graph, goal, way, able: able.filter(({ resolution }) => goalOf(resolution) === goal) }];
  });
}

/** What is left of fields is sought anew, elsewhere. */
export function again(left: readonly Want[], before: readonly Sought[], graph: string): Sought[] {
  return left.map((want) => ({ want, tried: new Set([...(want.tried ?? []), ...(before.find((each) => each.want.key === want.key)?.tried ?? []), graph]) }));
}

/** What `@provides` gives of a field; null if it does not give the field. */
export function providedOf(joins: Joins, { type, provided }: Spot, name: string): SelectionSetNode[] | null {
  const found = provided.flatMap((set) => fieldsIn(joins, set, type, name));
  return found.length === 0 ? null : found.filter((set) => set !== null);
}

function fieldsIn(joins: Joins, { selections }: SelectionSetNode, type: string, name: string): (SelectionSetNode | null)[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection.selectionSet ?? null] : [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const condition = selection.typeCondition?.name.value ?? type;
    return joins.types.mayBe(type, condition) ? fieldsIn(joins, selection.selectionSet, type, name) : [];
  });
}
