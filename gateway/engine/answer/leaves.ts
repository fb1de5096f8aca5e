import { type GraphQLLeafType, isEnumType } from 'graphql';
import type { Complete } from './complete.ts';

/** Checks a leaf against what clients see of its type; a value of a custom scalar is its subgraph's matter. */
export function leaf(type: GraphQLLeafType): Complete {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value, run) => (names.has(value) ? value : run.breach());
  }
  return scalars.get(type.name) ?? ((value) => value);
}

const largest = 2 ** 31 - 1;

const scalars = new Map<string, Complete>([
  ['String', (value, run) => (typeof value === 'string' ? value : run.breach())],
  ['Boolean', (value, run) => (typeof value === 'boolean' ? value : run.breach())],
  ['Float', (value, run) => (Number.isFinite(value) ? value : run.breach())],
  ['Int', (value, run) => (Number.isInteger(value) && Math.abs(value as number) <= largest + 1 && value !== largest + 1 ? value : run.breach())],
  // Subgraphs in other languages give numbers for identifiers.
  ['ID', (value, run) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : run.breach())],
]);
