import type { Want } from './wants.ts';

/** What a subgraph is going to be asked for at one level; it grows while the plan is made. */
export class Selection {
  readonly #fields = new Map<string, { text: string; below: Selection | null }>();
  readonly #byType = new Map<string, Selection>();
  readonly #variables: Set<string>;
  #tellsType = false;

  constructor(variables: Set<string> = new Set()) {
    this.#variables = variables;
  }

  /** The variables that are used at this level and below. */
  get variables(): readonly string[] {
    return [...this.#variables];
  }

  /** How many fields it asks for, at this level and below. */
  get size(): number {
    const below = [...this.#fields.values()].map(({ below: inner }) => 1 + (inner?.size ?? 0));
    return [...below, ...[...this.#byType.values()].map(({ size }) => size)].reduce((sum, each) => sum + each, 0);
  }

  /** Asks for a field; what is asked below it is for the caller to say. */
  take({ key, name, args, variables, below }: Want): Selection {
    const known = this.#fields.get(key);
    for (const variable of variables) this.#variables.add(variable);
    const inner = known?.below ?? new Selection(this.#variables);
    if (known === undefined) this.#fields.set(key, { text: `${key === name ? name : `${key}: ${name}`}${args}`, below: below === null ? null : inner });
    return inner;
  }

  on(type: string): Selection {
    const known = this.#byType.get(type) ?? new Selection(this.#variables);
    this.#byType.set(type, known);
    return known;
  }

  tellType(): void {
    this.#tellsType = true;
  }

  toString(): string {
    const fields = [...this.#fields.values()].map(({ text, below }) => (below === null ? text : `${text} ${String(below)}`));
    const byType = [...this.#byType].map(([type, inner]) => `... on ${type} ${String(inner)}`);
    const isEmpty = fields.length + byType.length === 0;
    return `{ ${[...(this.#tellsType || isEmpty ? ['__typename'] : []), ...fields, ...byType].join(' ')} }`;
  }
}
