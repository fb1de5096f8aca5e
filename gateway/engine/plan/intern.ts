import { blank, type Data, isData, own } from '../data.ts';
import { type Entry, mostLists } from './shape.ts';

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

/** Where the row of values that leads here goes on, and what is kept for that row. Most rows go on in one way only. */
class Row {
  #key: unknown;
  #next: Row | null = null;
  #others: Map<unknown, Row> | null = null;
  value: unknown = undefined;
  isLent = false;

  step(key: unknown): Row {
    if (this.#next === null) {
      this.#key = key;
      return (this.#next = new Row());
    }
    if (this.#key === key) return this.#next;
    this.#others ??= new Map();
    let other = this.#others.get(key);
    if (other === undefined) this.#others.set(key, (other = new Row()));
    return other;
  }
}

/** Values of one entry: objects by what stands in them, lists by their items. */
interface Table {
  objects: Row;
  lists: Row;
}

/**
 * Takes what a fetch gave into the tree: what was asked for and nothing else,
 * and equal values once where they may be one. Answers say the same of the same
 * entities again and again, and all that comes after is then done once for each.
 */
export class Intern {
  readonly #entries: ReadonlySet<Entry>;
  readonly #lent: Set<unknown>;
  readonly #tables = new Map<Entry, Table>();
  /** What stands in the values that are being taken; what lies beyond `top` is stale. */
  readonly #inner: unknown[] = [];
  #top = 0;
  taken = 0;
  equal = 0;

  /** `lent` is told of every value that is given out again. */
  constructor(entries: ReadonlySet<Entry>, lent: Set<unknown>) {
    this.#entries = entries;
    this.#lent = lent;
  }

  take(value: unknown, entry: Entry): unknown {
    return this.#take(value, entry, this.#tableOf(entry), 0);
  }

  #tableOf(entry: Entry): Table | null {
    if (!this.#entries.has(entry)) return null;
    let table = this.#tables.get(entry);
    if (table === undefined) this.#tables.set(entry, (table = { objects: new Row(), lists: new Row() }));
    return table;
  }

  /** What has not the shape that it must have is taken as `adopt` takes it. */
  #take(value: unknown, entry: Entry, table: Table | null, lists: number): unknown {
    if (Array.isArray(value)) return lists === mostLists ? null : this.#list(value, entry, table, lists + 1);
    return isData(value) && entry.shape !== null ? this.#object(value, entry.shape, table) : value;
  }

  #list(list: readonly unknown[], entry: Entry, table: Table | null, lists: number): unknown {
    if (table === null) return list.map((item) => this.#take(item, entry, null, lists));
    const at = this.#top;
    let row = table.lists;
    for (let index = 0; index < list.length; index++) {
      const item = this.#take(list[index], entry, table, lists);
      this.#inner[this.#top++] = item;
      row = row.step(item);
    }
    if (!this.#isKnown(row)) row.value = this.#inner.slice(at, this.#top);
    this.#top = at;
    return row.value;
  }

  #object(object: Data, shape: readonly Entry[], table: Table | null): unknown {
    const at = this.#top;
    let row = table?.objects;
    for (let index = 0; index < shape.length; index++) {
      const entry = shape[index] as Entry;
      const given = own(object, entry.from, entry.inherited);
      const inner = entry.shape === null || entry.whole ? given : this.take(given, entry);
      this.#inner[this.#top++] = inner;
      row = row?.step(inner);
    }
    this.#top = at;
    if (row === undefined) return this.#copy(shape, at);
    if (!this.#isKnown(row)) row.value = this.#copy(shape, at);
    return row.value;
  }

  #copy(shape: readonly Entry[], at: number): Data {
    const copy = blank();
    for (let index = 0; index < shape.length; index++) {
      const inner = this.#inner[at + index];
      if (inner !== undefined) copy[(shape[index] as Entry).to] = inner;
    }
    return copy;
  }

  #isKnown(row: Row): boolean {
    this.taken += 1;
    if (row.value === undefined) return false;
    this.equal += 1;
    if (!row.isLent) this.#lent.add(row.value);
    row.isLent = true;
    return true;
  }
}
