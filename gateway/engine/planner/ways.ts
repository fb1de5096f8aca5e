import { Kind, type SelectionSetNode } from 'graphql';
import { has, type Joins } from './joins.ts';

/** One step from a subgraph to another: what is asked for, by which key, and under which type's name. */
export interface Hop {
  graph: string;
  type: string;
  key: SelectionSetNode;
  /** The subgraph before does not know all of the key: it is gathered from several. */
  isGathered?: boolean;
}

/**
 * The shortest way from a subgraph that has an object to one that is to be
 * asked for more of it, by keys; null if there is none. `type` is the object's
 * type, `goal` what the last subgraph knows it as. A way to the subgraph itself
 * asks it once more. The subgraph knows of the object what it was asked by, if
 * it was asked for it by a key.
 */
export type WayTo = (from: Known, type: string, to: string, goal: string) => readonly Hop[] | null;

/** A subgraph that has an object, and the key that it was asked for it by, if it was. */
export interface Known {
  graph: string;
  by: SelectionSetNode | null;
}

/** Ways are looked for once; an operation takes the same ones again and again. */
export function waysOver(joins: Joins, share: number): WayTo {
  const known = new Map<SelectionSetNode | null, Map<string, readonly Hop[] | null>>();
  return (from, type, to, goal) => {
    const ways = known.get(from.by) ?? new Map<string, readonly Hop[] | null>();
    known.set(from.by, ways);
    const name = `${from.graph} ${type} ${to} ${goal}`;
    const way = ways.get(name) ?? (ways.has(name) ? null : found(joins, share, from, type, to, goal));
    ways.set(name, way);
    return way;
  };
}

interface End extends Known {
  type: string;
  hops: Hop[];
}

function found(joins: Joins, share: number, from: Known, type: string, to: string, goal: string): Hop[] | null {
  const seen = new Set<string>();
  let ends: End[] = [{ ...from, type, hops: [] }];
  while (ends.length > 0) {
    const further = ends.flatMap((end) => hopsFrom(joins, share, end, goal).map((hop): End => ({ graph: hop.graph, by: hop.key, type: hop.type, hops: [...end.hops, hop] })));
    const there = further.find((end) => end.graph === to && end.type === goal);
    if (there !== undefined) return there.hops;
    ends = further.filter((end) => {
      const name = `${end.graph} ${end.type}`;
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    });
  }
  return null;
}

function hopsFrom(joins: Joins, share: number, { graph: from, by, type }: End, goal: string): Hop[] {
  return joins.graphs.flatMap((graph) =>
    [...new Set([type, goal])].flatMap((as) => {
      // An object of an interface whose member is not known can be asked for by the interface alone.
      if (as !== type && !joins.types.membersOf(as).has(type)) return [];
      const key = joins.keysIn(graph, as).find((each) => canGive(joins, share, { graph: from, by }, type, each));
      return key === undefined ? [] : [{ graph, type: as, key }];
    }),
  );
}

/** Whether a subgraph knows all fields of a key. */
function canGive(joins: Joins, share: number, { graph, by }: Known, type: string, { selections }: SelectionSetNode): boolean {
  return selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const name = selection.name.value;
    const resolution = joins.resolves(graph, type, name, share);
    if ((resolution === null || resolution.requires !== null || resolution.via !== null) && !has(by, name) && !joins.isKeyField(graph, type, name)) return false;
    const inner = joins.typeOf(type, name);
    const below = by?.selections.find((each) => each.kind === Kind.FIELD && each.name.value === name);
    return selection.selectionSet === undefined || (inner !== null && canGive(joins, share, { graph, by: below?.kind === Kind.FIELD ? (below.selectionSet ?? null) : null }, inner, selection.selectionSet));
  });
}

/**
 * The way to a subgraph by a key that no subgraph before it knows as a whole,
 * where each of its fields is within reach; null if there is none.
 */
export function gatheredWay(joins: Joins, share: number, wayTo: WayTo, from: Known, type: string, to: string, goal: string): readonly Hop[] | null {
  if (to === from.graph || (goal !== type && !joins.types.membersOf(goal).has(type))) return null;
  const key = joins.keysIn(to, goal).find((each) => canGather(joins, share, wayTo, from, type, each));
  return key === undefined ? null : [{ graph: to, type: goal, key, isGathered: true }];
}

/** Whether all fields of a key are in the subgraph at hand or in those to which there is a way. */
function canGather(joins: Joins, share: number, wayTo: WayTo, from: Known, type: string, { selections }: SelectionSetNode): boolean {
  return selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const { name: { value: name }, selectionSet } = selection;
    return joins.graphs.some((graph) => {
      const resolution = joins.resolves(graph, type, name, share);
      if (resolution === null || resolution.requires !== null || resolution.via !== null) return false;
      if (graph !== from.graph && wayTo(from, type, graph, type) === null) return false;
      const inner = joins.typeIn(graph, type, name);
      return selectionSet === undefined || (inner !== null && canGather(joins, share, wayTo, { graph, by: null }, inner, selectionSet));
    });
  });
}
