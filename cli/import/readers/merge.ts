import { createHash } from 'node:crypto';
import { ImportFileError } from '../errors.ts';
import type { CellValue, ReadItem, SourceRow } from '../row.ts';
import { detached } from './text.ts';

/** Most rows, and most characters of them, held in memory while the last row of their thing is awaited. */
const MOST_HELD = 50_000;
const MOST_HELD_TEXT = 50_000_000;
/** A longer key is remembered by its digest. */
const LONGEST_KEY = 100;

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
  let text = 0;

  for await (const item of open()) {
    const name = item.kind === 'row' ? keyOf(item, key) : undefined;
    const remaining = name === undefined ? undefined : awaited.get(name);
    if (item.kind === 'bad' || name === undefined || remaining === undefined) {
      yield item;
      continue;
    }
    const first = held.get(name);
    if (first) (first.repeats ??= []).push(item);
    else held.set(name, item);
    count += 1;
    text += rowLength(item);
    if (count > MOST_HELD || text > MOST_HELD_TEXT) {
      const held = count > MOST_HELD ? `${MOST_HELD} rows wait` : `${MOST_HELD_TEXT} characters of rows wait`;
      throw new ImportFileError('TOO_MANY_REPEATS', `more than ${held} for a later row of the same thing; sort the file by its identifier`, { line: item.line });
    }
    if (remaining > 1) awaited.set(name, remaining - 1);
    else {
      const merged = first ?? item;
      held.delete(name);
      awaited.delete(name);
      count -= 1 + (merged.repeats?.length ?? 0);
      text -= [merged, ...(merged.repeats ?? [])].reduce((sum, row) => sum + rowLength(row), 0);
      yield merged;
    }
  }
}

/** How often each key occurs that occurs more than once. */
async function repeatedKeys(rows: AsyncIterable<ReadItem>, key: (row: SourceRow) => string | undefined): Promise<Map<string, number>> {
  const seen = new Set<string>();
  const repeated = new Map<string, number>();
  for await (const row of rows) {
    const name = row.kind === 'row' ? keyOf(row, key) : undefined;
    if (name === undefined) continue;
    if (seen.has(name)) repeated.set(name, (repeated.get(name) ?? 1) + 1);
    else seen.add(name);
  }
  return repeated;
}

function keyOf(row: SourceRow, key: (row: SourceRow) => string | undefined): string | undefined {
  const name = key(row);
  if (name === undefined) return undefined;
  return name.length > LONGEST_KEY ? createHash('sha256').update(name).digest('base64') : detached(name);
}

/** The characters of a row's cells. */
function rowLength({ cells, geometry }: SourceRow): number {
  const length = (value: CellValue | undefined): number => (typeof value === 'string' ? value.length : value === undefined ? 0 : JSON.stringify(value).length);
  return Object.values(cells).reduce<number>((sum, value) => sum + length(value), length(geometry));
}
