import { isData, own } from '../data.ts';
import type { Shape } from './shape.ts';

/** Objects and items of lists that one request may copy to further places. */
const most = 5_000_000;

/** How much more a request may copy: what a registry gives of one entity goes to each of its places. */
export class Room {
  #left = most;

  /** Whether there is room for a value at so many places; it is taken then. */
  take(value: unknown, shape: Shape, places: number): boolean {
    if (places < 2) return true;
    const needed = (places - 1) * sizeOf(value, shape);
    if (needed > this.#left) return false;
    this.#left -= needed;
    return true;
  }
}

/** Lists in lists are counted as one: what is nested beyond its type is not copied. */
function sizeOf(value: unknown, shape: Shape): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + (Array.isArray(item) ? item.length : sizeOf(item, shape)), 0);
  if (!isData(value)) return 1;
  return shape.reduce((sum, entry) => sum + (entry.shape === null || entry.whole ? 0 : sizeOf(own(value, entry.from, entry.inherited), entry.shape)), 1);
}
