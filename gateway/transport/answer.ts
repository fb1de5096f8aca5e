import type { ExecutionResult } from 'graphql';
import { TransportFailure } from '../engine/transport.ts';

/** Errors of one answer that are looked at; a subgraph may not make the gateway write a million. */
const mostErrors = 1000;

/** Characters of a message, and steps of a path, that any error has: what is longer would be told at every place of its entity. */
const longestMessage = 10_000;
const longestPath = 200;

type Path = (string | number)[];

/** An answer is an object with `data` or `errors` of the right shapes; anything else is refused as a whole. */
export function answerOf(text: string): ExecutionResult {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (error) {
    throw new TransportFailure('SUBGRAPH_BAD_RESPONSE', error);
  }
  if (!isObject(answer)) throw new TransportFailure('SUBGRAPH_BAD_RESPONSE');
  const { data, errors } = answer as { data?: unknown; errors?: unknown };
  const dataFits = data === undefined || data === null || isObject(data);
  const errorsFit = errors === undefined || errors === null || (Array.isArray(errors) && errors.every(isObject));
  const told = Array.isArray(errors) && errors.length > 0;
  // No data without a reason.
  if (!dataFits || !errorsFit || (!isObject(data) && !told)) throw new TransportFailure('SUBGRAPH_BAD_RESPONSE');
  const answered = { data: data ?? null, ...(told ? { errors: errors.slice(0, mostErrors).map(errorOf) } : {}) };
  return answered as unknown as ExecutionResult;
}

/** The parts of an error that are used, where they are what they should be. */
function errorOf({ message, path, extensions }: { message?: unknown; path?: unknown; extensions?: unknown }): { message: string; path?: Path; extensions?: object } {
  return {
    message: typeof message === 'string' ? message.slice(0, longestMessage) : '',
    ...(isPath(path) ? { path } : {}),
    ...(isObject(extensions) ? { extensions } : {}),
  };
}

function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.length <= longestPath && value.every((step) => typeof step === 'string' || typeof step === 'number');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
