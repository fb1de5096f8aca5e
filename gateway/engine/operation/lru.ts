/** Something that was made, and how much room it takes. */
export interface Weighed<Value> {
  value: Value;
  weight: number;
}

/** What was made lately, the least used dropped first. */
export class Lru<Value> {
  readonly #kept = new Map<string, Weighed<Value>>();
  readonly #most: { entries: number; weight: number };
  #weight = 0;

  /** Keeps at most so many entries, and no more than weigh so much together; one that is heavier by itself is kept alone. */
  constructor(most: { entries: number; weight: number }) {
    this.#most = most;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** What is kept under the key, made now if nothing is. */
  take(key: string, make: () => Weighed<Value>): Value {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.value;
    }
    const made = make();
    this.#kept.set(key, made);
    this.#weight += made.weight;
    this.#dropOldest();
    return made.value;
  }

  #dropOldest(): void {
    for (const [key, { weight }] of this.#kept) {
      if (this.#kept.size === 1 || (this.#kept.size <= this.#most.entries && this.#weight <= this.#most.weight)) return;
      this.#kept.delete(key);
      this.#weight -= weight;
    }
  }
}
