import { ImportFileError } from '../errors.ts';
import type { ReadItem, SourceRow } from '../row.ts';

/** Most rows held in memory while the last row of their thing is awaited. */
const MOST_HELD = 50_000;

/**
 * Joins the rows of one thing (one site given once per geometry) into the first
 * of them, its `repeats` in file order, wherever in the file they stand.
 *
 * Reads the file twice: once to count the keys, once for the rows, so that only
 * rows still waiting for a repeat are held. Rows without a key pass through.
 */
export async function* mergeRepeats(
  open: () => AsyncIterable<ReadItem>,
  key: (row: SourceRow) => string | undefined,
): AsyncGenerator<ReadItem> {
  const awaited = await repeatedKeys(open(), key);
  const held = new Map<string, SourceRow>();
  let count = 0;

  for await (const item of open()) {
    const name = item.kind === 'row' ? key(item) : undefined;
    const remaining = name === undefined ? undefined : awaited.get(name);
    if (item.kind === 'bad' || name === undefined || remaining === undefined) {
      yield item;
      continue;
    }
    const first = held.get(name);
    if (first) (first.repeats ??= []).push(item);
    else held.set(name, item);
    count += 1;
    if (count > MOST_HELD) {
      throw new ImportFileError('TOO_MANY_REPEATS', `more than ${MOST_HELD} rows wait for a later row of the same thing; sort the file by its identifier`, {
        line: item.line,
      });
    }
    if (remaining > 1) awaited.set(name, remaining - 1);
    else {
      const merged = first ?? item;
      held.delete(name);
      awaited.delete(name);
      count -= 1 + (merged.repeats?.length ?? 0);
      yield merged;
    }
  }
}

/** How often each key occurs that occurs more than once. */
async function repeatedKeys(rows: AsyncIterable<ReadItem>, key: (row: SourceRow) => string | undefined): Promise<Map<string, number>> {
  const seen = new Set<string>();
  const repeated = new Map<string, number>();
  for await (const row of rows) {
    const name = row.kind === 'row' ? key(row) : undefined;
    if (name === undefined) continue;
    const own = detached(name);
    if (seen.has(own)) repeated.set(own, (repeated.get(own) ?? 1) + 1);
    else seen.add(own);
  }
  return repeated;
}

/** A copy that does not keep the piece of file alive that the key was cut from. */
function detached(text: string): string {
  return Buffer.from(text).toString();
}
