import { type Refusal, upToList } from '../access/refusal.ts';
import type { Data } from '../data.ts';
import type { Failures } from '../plan/failures.ts';

/** What a value became, and how many objects and characters stand in that. */
interface Shaped {
  completed: unknown;
  objects: number;
  characters: number;
}

/** Characters of an answer, about: few enough to be one text, escapes and all. What one registry gives once may be asked for at any number of places. */
const largest = 64 * 1024 * 1024;

/** An answer that grew beyond that. */
export class TooLarge extends Error {}

/**
 * One answer being shaped. The way is kept on a stack that only errors read,
 * since almost every answer is shaped without one.
 */
export class Run {
  /** Response keys and indexes down to the value at hand; what lies beyond `depth` is stale. */
  readonly way: (string | number)[] = [];
  /** The object at each level of the way; undefined where a list stands. */
  readonly objects: (Data | undefined)[] = [];
  depth = 0;
  readonly failures: Failures;
  /** The client's variables as they were given; introspection takes them. */
  readonly variables: Record<string, unknown>;
  /** Values of the merged answer that stand in many places. */
  readonly lent: ReadonlySet<unknown>;
  /** What became of those, by what was asked of them. */
  readonly shaped = new Map<object, Map<unknown, Shaped>>();
  /** Values of the shaped answer that stand in many places of it. */
  readonly repeated = new Set<unknown>();
  /** Objects that were shaped, and those that were taken as they had been shaped before. */
  made = 0;
  spared = 0;
  #characters = 0;
  /** Places that were found to be wrong, told of or not. */
  wrong = 0;

  constructor(failures: Failures, variables: Record<string, unknown>, lent: ReadonlySet<unknown>) {
    this.failures = failures;
    this.variables = variables;
    this.lent = lent;
  }

  get characters(): number {
    return this.#characters;
  }

  /** Counts characters of the answer. @throws TooLarge where they are too many. */
  grow(characters: number): void {
    this.#characters += characters;
    if (this.#characters > largest) throw new TooLarge();
  }

  /** A null where none may be; told of unless something else explains it. */
  hole(): undefined {
    this.wrong += 1;
    const path = this.way.slice(0, this.depth);
    const objects = this.objects.slice(0, this.depth).filter((object) => object !== undefined);
    if (!this.failures.explains(path, objects)) this.#tell();
    return undefined;
  }

  /** A value that its type does not have. */
  breach(): undefined {
    this.#tell();
    return undefined;
  }

  /** An object of a type that the caller may not see; told once for the field, however many of them its lists hold. */
  refusal({ code, message }: Refusal): undefined {
    this.wrong += 1;
    this.failures.found(code, message, upToList(this.way.slice(0, this.depth)));
    return undefined;
  }

  #tell(): void {
    this.wrong += 1;
    this.failures.breach(this.way.slice(0, this.depth));
  }
}
