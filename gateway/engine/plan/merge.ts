import { type Data, isData, own } from '../data.ts';
import type { TypeRelations } from '../supergraph/types.ts';
import type { Intern } from './intern.ts';
import { adopt, type Entry, type Shape } from './shape.ts';

/**
 * Adds to an object of the tree what a fetch gave for it: what was asked for
 * and nothing else, so that a subgraph cannot speak for another. What is there
 * stays, for two fetches ask for the same only where it is the same.
 */
export function merge(target: Data, source: Data, shape: Shape, types: TypeRelations, intern: Intern | null = null): void {
  for (const entry of shape) {
    const value = own(source, entry.from, entry.inherited);
    if (value === undefined) continue;
    if (isOpen(target, entry)) target[entry.to] = taken(value, entry, intern);
    else mergePresent(target, value, entry, types);
  }
}

function isOpen(target: Data, { to }: Entry): boolean {
  const present = target[to];
  return present === undefined || present === null;
}

function taken(value: unknown, entry: Entry, intern: Intern | null): unknown {
  if (entry.shape === null || entry.whole) return value;
  return intern === null ? adopt(value, entry.shape) : intern.take(value, entry);
}

function mergePresent(target: Data, value: unknown, { to, shape, whole }: Entry, types: TypeRelations): void {
  const present = target[to];
  if (shape !== null && !whole) mergeInner(present, value, shape, types);
  // A subgraph with an interface object knows only the interface's name; the member's own name tells more.
  else if (to === '__typename' && types.isObject(String(value)) && !types.isObject(String(present))) target['__typename'] = value;
}

/** Lists are merged item by item; where their lengths differ the first one counts. */
function mergeInner(present: unknown, value: unknown, shape: Shape, types: TypeRelations): void {
  if (Array.isArray(present) && Array.isArray(value)) {
    if (present.length === value.length) present.forEach((item, index) => mergeInner(item, value[index], shape, types));
  } else if (isData(present) && isData(value)) {
    merge(present, value, shape, types);
  }
}
