import { GraphQLError } from 'graphql';
import { type ErrorCode, isErrorCode } from '../../../schema/errors.ts';
import type { Data, Path } from '../data.ts';

/** An error as a subgraph gives it, parsed from JSON or made by graphql-js. */
export interface SubgraphError {
  message?: unknown;
  path?: unknown;
  extensions?: unknown;
}

/** Beyond these, and characters of them, an answer full of errors tells no one more. */
const most = 1000;
const mostCharacters = 1_000_000;

/** What went wrong during one request, and which entities were simply not there for the reader. */
export class Failures {
  readonly errors: GraphQLError[] = [];
  readonly #told = new Set<string>();
  readonly #absent = new Set<Data>();
  #index: Node | null = null;
  #characters = 0;

  /** Whether nothing more is told. */
  get areFull(): boolean {
    return this.errors.length >= most || this.#characters >= mostCharacters;
  }

  /** In the order of their paths, so that equal answers are equal texts whichever fetch came back first. */
  inOrder(): GraphQLError[] {
    return this.errors.length === 0 ? this.errors : this.errors.toSorted((one, other) => byPath(one.path ?? [], other.path ?? []) || compare(one.message, other.message));
  }

  /** A whole fetch failed: one error for each place that it would have filled. */
  fetchFailed(service: string, code: ErrorCode, message: string, places: readonly Path[]): void {
    for (const path of places) this.#add(service, code, message, path);
  }

  /** An error that a subgraph gave; unknown ones say nothing of the inside. */
  given(service: string, { message, extensions }: SubgraphError, places: readonly Path[]): void {
    const code = typeof extensions === 'object' && extensions !== null ? (extensions as Data)['code'] : undefined;
    const known = isErrorCode(code);
    const told = known && typeof message === 'string' ? message : 'Something went wrong in the registry.';
    for (const path of places) this.#add(service, known ? code : 'INTERNAL', told, path);
  }

  /** What a registry gave cannot be what it was asked for. */
  breach(path: Path): void {
    this.found('SUBGRAPH_BAD_RESPONSE', 'A registry gave an answer that breaks the contract.', path);
  }

  /** What the answer itself shows to be wrong. */
  found(code: ErrorCode, message: string, path: Path): void {
    this.#add(null, code, message, path);
  }

  /** These entities may not be read or are not there: null and no error. */
  absent(objects: readonly Data[]): void {
    for (const object of objects) this.#absent.add(object);
  }

  /** Whether a missing value is already told of at its path or around it, or was never to be seen in one of the objects that it stands in. */
  explains(path: Path, objects: readonly Data[]): boolean {
    return objects.some((object) => this.#absent.has(object)) || this.#isTold(path);
  }

  #add(service: string | null, code: ErrorCode, message: string, path: Path): void {
    if (this.areFull) return;
    const key = JSON.stringify([service, code, message, path]);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#characters += key.length;
    this.errors.push(new GraphQLError(message, { path, extensions: service === null ? { code } : { code, service } }));
    this.#index = null;
  }

  #isTold(path: Path): boolean {
    this.#index ??= indexOf(this.errors);
    let node: Node = this.#index;
    for (const segment of path) {
      if (node.isEnd) return true;
      const inner = node.inner.get(segment);
      if (inner === undefined) return false;
      node = inner;
    }
    // An error stands here or further inside.
    return node.isEnd || node.inner.size > 0;
  }
}

function byPath(one: Path, other: Path): number {
  for (const [index, segment] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (segment !== against) return compare(segment, against);
  }
  return one.length - other.length;
}

/** Indexes by number, everything else by its text. */
function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0;
}

interface Node {
  isEnd: boolean;
  inner: Map<string | number, Node>;
}

function indexOf(errors: readonly GraphQLError[]): Node {
  const root: Node = { isEnd: false, inner: new Map() };
  for (const { path } of errors) {
    let node = root;
    for (const segment of path ?? []) {
      const inner = node.inner.get(segment) ?? { isEnd: false, inner: new Map() };
      node.inner.set(segment, inner);
      node = inner;
    }
    node.isEnd = true;
  }
  return root;
}
