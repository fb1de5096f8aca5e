import { Kind, type SelectionSetNode } from 'graphql';
import type { Joins } from './joins.ts';

/** One step from a subgraph to another: what is asked for, by which key, and under which type's name. */
export interface Hop {
  graph: string;
  type: string;
  key: SelectionSetNode;
}

/**
 * The shortest way from a subgraph that has an object to one that is to be
 * asked for more of it, by keys; null if there is none. `type` is the object's
 * type, `goal` what the last subgraph knows it as. A way to the subgraph itself
 * asks it once more.
 */
export type WayTo = (from: string, type: string, to: string, goal: string) => readonly Hop[] | null;

/** Ways are looked for once; an operation takes the same ones again and again. */
export function waysOver(joins: Joins, share: number): WayTo {
  const known = new Map<string, readonly Hop[] | null>();
  return (from, type, to, goal) => {
    const name = `${from} ${type} ${to} ${goal}`;
    const way = known.get(name) ?? (known.has(name) ? null : found(joins, share, from, type, to, goal));
    known.set(name, way);
    return way;
  };
}

function found(joins: Joins, share: number, from: string, type: string, to: string, goal: string): Hop[] | null {
  const seen = new Set<string>();
  let ends: { graph: string; type: string; hops: Hop[] }[] = [{ graph: from, type, hops: [] }];
  while (ends.length > 0) {
    const further = ends.flatMap((end) => hopsFrom(joins, share, end.graph, end.type, goal).map((hop) => ({ graph: hop.graph, type: hop.type, hops: [...end.hops, hop] })));
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

function hopsFrom(joins: Joins, share: number, from: string, type: string, goal: string): Hop[] {
  return joins.graphs.flatMap((graph) =>
    [...new Set([type, goal])].flatMap((as) => {
      // An object of an interface whose member is not known can be asked for by the interface alone.
      if (as !== type && !joins.types.membersOf(as).has(type)) return [];
      const key = joins.keysIn(graph, as).find((each) => canGive(joins, share, from, type, each));
      return key === undefined ? [] : [{ graph, type: as, key }];
    }),
  );
}

/** Whether a subgraph knows all fields of a key. */
function canGive(joins: Joins, share: number, graph: string, type: string, { selections }: SelectionSetNode): boolean {
  return selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const name = selection.name.value;
    const resolution = joins.resolves(graph, type, name, share);
    if ((resolution === null || resolution.requires !== null || resolution.via !== null) && !joins.isKeyField(graph, type, name)) return false;
    const inner = joins.typeOf(type, name);
    return selection.selectionSet === undefined || (inner !== null && canGive(joins, share, graph, inner, selection.selectionSet));
  });
}
