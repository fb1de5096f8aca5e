import { type GraphQLLeafType, isEnumType } from 'graphql';
import type { Complete } from './complete.ts';

/** Checks a leaf against what clients see of its type; a value of a custom scalar is its subgraph's matter. */
export function leaf(type: GraphQLLeafType): Complete {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return counted((value, run) => (names.has(value) ? value : run.breach()));
  }
  return counted(scalars.get(type.name) ?? ((value) => value));
}

function counted(check: Complete): Complete {
  return (value, run) => {
    run.grow(typeof value === 'string' ? value.length : typeof value === 'object' ? charactersIn(value) : number);
    return check(value, run);
  };
}

/** Characters of most numbers. */
const number = 5;

/** Of a value of a scalar's own shape, which may be nested as deeply as it likes. */
function charactersIn(value: object | null): number {
  let characters = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const inner = open.pop();
    if (typeof inner === 'string') characters += inner.length;
    else if (typeof inner !== 'object' || inner === null) characters += number;
    else for (const [key, each] of Object.entries(inner)) {
      characters += Array.isArray(inner) ? 1 : key.length + 4;
      open.push(each);
    }
  }
  return characters;
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
