import type { FormattedExecutionResult } from 'graphql';
import { dataAsJson } from '../engine/answer/repeated.ts';

/** Levels of an answer: those of the deepest document, lists in lists, and values of a scalar's own shape. */
const deepest = 200;
const mostTold = 100;

/** An answer as text. What a registry nested beyond that in a value of its own shape is cut off, and told of. */
export function stringify(result: FormattedExecutionResult): string {
  try {
    return `${resultText(result)}\n`;
  } catch (error) {
    // Only then is it looked through: answers are large, and such values are rare.
    if (!(error instanceof RangeError)) throw error;
    const cuts: (string | number)[][] = [];
    const data = cut(result.data, [], cuts);
    const errors = [...(result.errors ?? []), ...cuts.map((path) => ({ message: 'A registry gave a value that is nested too deeply.', path, extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } }))];
    return `${JSON.stringify({ ...result, errors, data })}\n`;
  }
}

/** As `JSON.stringify` has it, parts in the order in which they are given. */
function resultText(result: FormattedExecutionResult): string {
  const parts = Object.entries(result).flatMap(([name, part]: [string, unknown]) => {
    const text = name === 'data' ? dataAsJson(part as object | null | undefined) : JSON.stringify(part);
    return text === undefined ? [] : [`"${name}":${text}`];
  });
  return `{${parts.join(',')}}`;
}

function cut(value: unknown, path: (string | number)[], cuts: (string | number)[][]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (path.length === deepest) {
    if (cuts.length < mostTold) cuts.push(path);
    return null;
  }
  if (Array.isArray(value)) return value.map((item, index) => cut(item, [...path, index], cuts));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cut(item, [...path, key], cuts)]));
}
