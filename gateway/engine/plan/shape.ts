import { Kind, type SelectionSetNode } from 'graphql';
import { blank, isData, isInherited, own, type Path } from '../data.ts';
import { responseKey } from '../operation/fields.ts';

/** What a fetch was asked for at one level. */
export type Shape = Entry[];

export interface Entry {
  /** The key it stands under in the fetch's answer. */
  from: string;
  /** The key it goes by in the merged answer. */
  to: string;
  /** Whether objects inherit something under `from`. */
  inherited: boolean;
  /** Null for a leaf. */
  shape: Shape | null;
  /** Nothing but this fetch ever writes below, so that the answer's own objects may stand in the tree, and in many places of it. */
  whole: boolean;
}

/** The shape of a selection; fields of several types under one key are one, as their shapes must agree. `keys` are those that stand for others. */
export function shapeOf({ selections }: SelectionSetNode, keys: ReadonlyMap<string, string>, shape: Shape = []): Shape {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      shapeOf(selection.selectionSet, keys, shape);
    } else if (selection.kind === Kind.FIELD) {
      const from = responseKey(selection);
      let entry = shape.find((known) => known.from === from);
      if (entry === undefined) shape.push((entry = { from, to: keys.get(from) ?? from, inherited: isInherited(from), shape: null, whole: false }));
      if (selection.selectionSet !== undefined) entry.shape = shapeOf(selection.selectionSet, keys, entry.shape ?? []);
    }
  }
  return shape;
}

/** Lists in lists of the tree: more than any type has, and few enough to be walked by functions that call themselves. */
export const mostLists = 50;

/**
 * A copy of what was asked for and nothing else; what has not the shape that it
 * must have is taken as it is, for the projection to find. Of `lists` in which
 * it stands already, one too many is null.
 */
export function adopt(value: unknown, shape: Shape, lists = 0): unknown {
  if (Array.isArray(value)) return lists === mostLists ? null : value.map((item) => adopt(item, shape, lists + 1));
  if (!isData(value)) return value;
  const copy = blank();
  for (const entry of shape) {
    const inner = own(value, entry.from, entry.inherited);
    if (inner !== undefined) copy[entry.to] = entry.shape === null || entry.whole ? inner : adopt(inner, entry.shape);
  }
  return copy;
}

/** A path in a fetch's answer as the client knows it. */
export function renamedPath(shape: Shape, path: Path): Path {
  let level: Shape | null | undefined = shape;
  return path.map((segment) => {
    if (typeof segment === 'number') return segment;
    const entry: Entry | undefined = level?.find(({ from }) => from === segment);
    level = entry?.shape;
    return entry?.to ?? segment;
  });
}
