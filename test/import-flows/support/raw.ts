import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { openPromise } from 'yauzl';

/** The bytes of a real file, unpacked where its name says that it is packed. */
function bytesOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** A CSV file read by a parser that is not the importer's. */
export function rawCsv(file: string): Record<string, string>[] {
  return parse(bytesOf(file), { columns: true, bom: true }) as Record<string, string>[];
}

export interface RawFeature {
  properties: Record<string, string | null>;
  geometry: { type: string; coordinates: unknown } | null;
}

export function rawFeatures(file: string): RawFeature[] {
  return (JSON.parse(bytesOf(file).toString('utf8')) as { features: RawFeature[] }).features;
}

/** The first sheet of an XLSX file by its header, read with regular expressions: enough for one known file, and not the importer's way. */
export async function rawSheet(file: string): Promise<Record<string, string>[]> {
  const parts = await unzipped(file);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item]) => textIn(item ?? ''));
  const rows = [...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row]) => cellsOf(row ?? '', strings));
  const [header = new Map<string, string>(), ...body] = rows;
  return body.map((row) => Object.fromEntries([...header].map(([column, name]) => [name, row.get(column) ?? ''])));
}

function cellsOf(row: string, strings: readonly string[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [, attributes = '', inner = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const column = /r="([A-Z]+)/.exec(attributes)?.[1] ?? '';
    const value = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '';
    cells.set(column, /t="s"/.test(attributes) ? (strings[Number(value)] ?? '') : /t="inlineStr"/.test(attributes) ? textIn(inner) : number(plain(value)));
  }
  return cells;
}

/** A number as a spreadsheet shows it: fifteen digits of the seventeen in the file. */
function number(value: string): string {
  return value === '' ? '' : String(Number(Number(value).toPrecision(15)));
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<t(?: [^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text]) => plain(text ?? '')).join('');
}

function plain(xml: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  const decoded = xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, dec?: string, name?: string) =>
    hex !== undefined ? String.fromCodePoint(parseInt(hex, 16)) : dec !== undefined ? String.fromCodePoint(Number(dec)) : (entities[name ?? ''] ?? ''));
  return decoded.replaceAll('\r\n', '\n');
}

async function unzipped(file: string): Promise<Map<string, string>> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  zip.close();
  return parts;
}
