/**
 * Choices read from a list of numbers. Where the list has ended every choice is
 * the first one, the simplest, so that fast-check finds a small case by making
 * the list shorter and its numbers smaller.
 */
export class Tape {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 up to, not including, the bound. */
  below(bound: number): number {
    const number = this.#numbers[this.#at++] ?? 0;
    return bound <= 1 ? 0 : number % bound;
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in so many of a hundred; the simplest choice is false. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  one<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    if (items.length === 0) throw new Error('There is nothing to choose from.');
    return items[this.below(items.length)] as Item;
  }

  /** Each item with the given chance, in their order. */
  some<Item>(items: readonly Item[], percent: number): Item[] {
    return items.filter(() => this.chance(percent));
  }
}
