import { GraphQLError } from 'graphql';
import { type ErrorCode, isErrorCode } from '../../schema/errors.ts';
import type { Place } from './places.ts';

type Path = readonly (string | number)[];

/** An error as a subgraph gives it, parsed from JSON or made by graphql-js. */
export interface SubgraphError {
  message: string;
  path?: Path | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** What went wrong during one request, and which entities were simply not there for the reader. */
export class Failures {
  readonly errors: GraphQLError[] = [];
  readonly #absent: string[] = [];

  /** A whole fetch failed: one error for each place that it would have filled. */
  fetchFailed(service: string, code: ErrorCode, message: string, places: readonly Path[]): void {
    for (const path of places) this.#add(service, code, message, path);
  }

  /** An error that a subgraph gave; unknown ones say nothing of the inside. */
  given(service: string, error: SubgraphError, pathOf: (path: Path) => Path[]): void {
    const code = error.extensions?.['code'];
    const known = isErrorCode(code);
    const message = known ? String(error.message) : 'Something went wrong in the registry.';
    for (const path of pathOf(error.path ?? [])) this.#add(service, known ? code : 'INTERNAL', message, path);
  }

  /** The entity at these places may not be read or is not there: null and no error. */
  absent(places: readonly Place[]): void {
    for (const { path } of places) this.#absent.push(keyOf(path));
  }

  /** Whether a missing value at a path is already told of, or was never to be seen. */
  explains(path: Path): boolean {
    const at = keyOf(path);
    const told = this.errors.some((error) => isWithin(at, keyOf(error.path ?? [])) || isWithin(keyOf(error.path ?? []), at));
    return told || this.#absent.some((place) => isWithin(at, place));
  }

  #add(service: string, code: ErrorCode, message: string, path: Path): void {
    this.errors.push(new GraphQLError(message, { path: [...path], extensions: { code, service } }));
  }
}

function keyOf(path: Path): string {
  return `/${path.join('/')}/`.replace('//', '/');
}

function isWithin(path: string, outer: string): boolean {
  return path.startsWith(outer);
}
