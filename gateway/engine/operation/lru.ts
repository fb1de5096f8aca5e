/** What was made lately, the least used dropped first. */
export class Lru<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** What is kept under the key, made now if nothing is. */
  take(key: string, make: () => Value): Value {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const made = make();
    this.#kept.set(key, made);
    const oldest = this.#kept.size > this.#capacity ? this.#kept.keys().next().value : undefined;
    if (oldest !== undefined) this.#kept.delete(oldest);
    return made;
  }
}
