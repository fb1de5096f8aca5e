import { blank, type Data, isData, own } from '../data.ts';
import type { Entry } from './shape.ts';

/** How often values were equal to others before: where they seldom are, looking for it is not worth its time. */
export class Habit {
  #taken = 0;
  #equal = 0;
  #passed = 0;

  isWorth(): boolean {
    if (this.#equal * leastShare >= this.#taken) return true;
    // Another time it may be otherwise.
    this.#passed = (this.#passed + 1) % retried;
    return this.#passed === 0;
  }

  note(taken: number, equal: number): void {
    // What was long ago counts less and less.
    const keep = this.#taken > lookedAt ? 0.5 : 1;
    this.#taken = this.#taken * keep + taken;
    this.#equal = this.#equal * keep + equal;
  }
}

const leastShare = 5;
const retried = 50;
const lookedAt = 5000;

interface Known {
  value: unknown;
  name: string;
}
type Table = Map<string, Known>;

/**
 * Takes what a fetch gave into the tree: what was asked for and nothing else,
 * and equal values once where they may be one. Answers say the same of the same
 * entities again and again, and all that comes after is then done once for each.
 */
export class Intern {
  readonly #entries: ReadonlySet<Entry>;
  readonly #lent: Set<unknown>;
  readonly #tables = new Map<Entry, Table>();
  /** Tells the value that was taken last from others under its entry. */
  #name = '';
  taken = 0;
  equal = 0;

  /** `lent` is told of every value that is given out again. */
  constructor(entries: ReadonlySet<Entry>, lent: Set<unknown>) {
    this.#entries = entries;
    this.#lent = lent;
  }

  take(value: unknown, entry: Entry): unknown {
    return this.#take(value, entry, this.#tableOf(entry));
  }

  #tableOf(entry: Entry): Table | null {
    if (!this.#entries.has(entry)) return null;
    let table = this.#tables.get(entry);
    if (table === undefined) this.#tables.set(entry, (table = new Map()));
    return table;
  }

  /** What has not the shape that it must have is taken as it is, for the projection to find. */
  #take(value: unknown, entry: Entry, table: Table | null): unknown {
    if (Array.isArray(value)) return this.#list(value, entry, table);
    if (isData(value) && entry.shape !== null && !entry.whole) return this.#object(value, entry.shape, table);
    this.#name = this.#nameOf(value);
    return value;
  }

  #list(value: readonly unknown[], entry: Entry, table: Table | null): unknown {
    const items: unknown[] = [];
    let text = '[';
    for (let index = 0; index < value.length; index++) {
      items.push(this.#take(value[index], entry, table));
      if (table !== null) text += this.#name;
    }
    return table === null ? items : this.#once(items, text, table);
  }

  #object(value: Data, shape: readonly Entry[], table: Table | null): unknown {
    const copy = blank();
    let text = '';
    for (let index = 0; index < shape.length; index++) {
      const entry = shape[index] as Entry;
      const inner = own(value, entry.from, entry.inherited);
      if (inner === undefined) {
        if (table !== null) text += 'u;';
      } else if (entry.shape === null || entry.whole) {
        copy[entry.to] = inner;
        if (table !== null) text += this.#nameOf(inner);
      } else {
        copy[entry.to] = this.#take(inner, entry, this.#tableOf(entry));
        if (table !== null) text += this.#name;
      }
    }
    return table === null ? copy : this.#once(copy, text, table);
  }

  #once(made: unknown, text: string, table: Table): unknown {
    this.taken += 1;
    const known = table.get(text);
    if (known === undefined) {
      this.#name = `#${this.taken};`;
      table.set(text, { value: made, name: this.#name });
      return made;
    }
    this.equal += 1;
    this.#lent.add(known.value);
    this.#name = known.name;
    return known.value;
  }

  /** Equal for equal values, and such that no row of names reads as another. A scalar with a shape of its own is like no other. */
  #nameOf(value: unknown): string {
    switch (typeof value) {
      case 'string': return `${value.length}"${value}`;
      case 'object': return value === null ? 'n;' : `?${(this.taken += 1)};`;
      default: return `${String(value)};`;
    }
  }
}
