import type { Run } from './run.ts';

/**
 * Makes of a value that is not null what the client gets. Undefined if it
 * cannot be: the value's place then becomes null, or what it stands in does.
 */
export type Complete = (value: unknown, run: Run) => unknown;

/** A place that may be null. */
export function nullable(inner: Complete): Complete {
  return (value, run) => {
    if (value === null || value === undefined) return null;
    const completed = inner(value, run);
    return completed === undefined ? null : completed;
  };
}

/** A place that may not be null; undefined passes the null on to what it stands in. */
export function required(inner: Complete): Complete {
  return (value, run) => (value === null || value === undefined ? run.hole() : inner(value, run));
}

export function list(item: Complete): Complete {
  return (value, run) => {
    if (!Array.isArray(value)) return run.breach();
    const { length } = value;
    run.grow(length);
    const items: unknown[] = [];
    const at = run.depth++;
    for (let index = 0; index < length; index++) {
      run.way[at] = index;
      run.objects[at] = undefined;
      const completed = item(value[index], run);
      if (completed === undefined) {
        run.depth = at;
        return undefined;
      }
      items.push(completed);
    }
    run.depth = at;
    return items;
  };
}

/** Shapes what stands in many places once, unless something is wrong with it: that is told of at each of them. */
export function once(inner: Complete): Complete {
  const key = {};
  return (value, run) => {
    if (run.lent.size === 0 || !run.lent.has(value)) return inner(value, run);
    let shaped = run.shaped.get(key);
    if (shaped === undefined) run.shaped.set(key, (shaped = new Map()));
    const known = shaped.get(value);
    if (known !== undefined) {
      run.repeated.add(known.completed);
      run.spared += known.objects;
      run.grow(known.characters);
      return known.completed;
    }
    const { wrong, characters } = run;
    const before = run.made + run.spared;
    const completed = inner(value, run);
    if (run.wrong === wrong) shaped.set(value, { completed, objects: run.made + run.spared - before, characters: run.characters - characters });
    return completed;
  };
}
