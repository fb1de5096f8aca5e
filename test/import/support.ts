import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utf8Text } from '../../cli/import/readers/text.ts';
import { readCsv, type CsvOptions } from '../../cli/import/readers/csv.ts';
import { readGeoJson } from '../../cli/import/readers/geojson.ts';
import { DEFAULT_LIMITS, type BadRow, type ReadItem, type ReadLimits, type SourceRow } from '../../cli/import/row.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The path of a real file, which lives outside the repository, and whether it is there. */
export function realFile(path: string): string {
  return join(DATA, path);
}

export const hasRealData = existsSync(DATA);

/** Name of a describe block that is skipped, saying so, where the real files are absent. */
export function withRealData(name: string): string {
  return hasRealData ? name : `${name} (skipped: ../shared/data is absent)`;
}

export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-import-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Bytes in pieces of a given size, to put every boundary somewhere once. */
export async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function csv(text: string | Buffer, options: Partial<CsvOptions> & { piece?: number } = {}): Promise<ReadItem[]> {
  const { piece = 7, ...rest } = options;
  return collect(readCsv(utf8Text(pieces(Buffer.from(text), piece)), { limits: DEFAULT_LIMITS, ...rest }));
}

export function geojson(text: string | Buffer, limits: ReadLimits = DEFAULT_LIMITS, piece = 11): Promise<ReadItem[]> {
  return collect(readGeoJson(utf8Text(pieces(Buffer.from(text), piece)), { limits }));
}

export function rowsOf(items: readonly ReadItem[]): SourceRow[] {
  return items.filter((item) => item.kind === 'row');
}

export function badOf(items: readonly ReadItem[]): BadRow[] {
  return items.filter((item) => item.kind === 'bad');
}
