import { ImportFileError } from '../errors.ts';
import type { ReadLimits } from '../row.ts';
import { detached, utf8Text } from './text.ts';
import type { XlsxArchive } from './xlsx-archive.ts';
import { xmlEvents, type XmlEvent } from './xml-events.ts';

const WORKBOOK = 'xl/workbook.xml';
/** Built-in number formats that show a date or a time (ECMA-376 part 1, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Shared strings must all be in memory, so their length is bounded, in characters; a string costs some however short it is. */
const MOST_SHARED_TEXT = 100_000_000;
const COST_OF_STRING = 20;
/** Parts besides sheets and strings are small; a larger one is made to fill the memory. */
const LARGEST_PART = 16_000_000;
/** A sheet is nested about eight deep. */
export const DEEPEST = 64;

/** What the cells of a sheet refer to. */
export interface Workbook {
  /** Path of the sheet's part. */
  sheet: string;
  /** Shared strings by index. */
  strings: string[];
  /** Cell styles (by index) whose numbers are dates. */
  dateStyles: Set<number>;
  /** True where day 0 is 1904-01-01 (workbooks from old Macintosh versions). */
  from1904: boolean;
}

/** Reads everything of a workbook but the rows. `sheetName` left out means the first sheet. */
export async function readWorkbook(archive: XlsxArchive, limits: ReadLimits, sheetName?: string): Promise<Workbook> {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  await each(archive, WORKBOOK, limits, (event) => {
    if (event.kind !== 'open') return;
    if (event.name === 'workbookPr') from1904 = ['1', 'true'].includes(event.attributes['date1904'] ?? '');
    if (event.name === 'sheet') sheets.push({ name: event.attributes['name'] ?? '', id: relationId(event.attributes) });
  });
  const chosen = sheetName === undefined ? sheets[0] : sheets.find((sheet) => sheet.name === sheetName);
  if (!chosen) {
    const names = sheets.map((sheet) => `"${sheet.name}"`).join(', ') || 'none';
    throw new ImportFileError('WRONG_FILE', `the XLSX file has no sheet${sheetName ? ` "${sheetName}"` : ''}; sheets found: ${names}`);
  }
  const targets = await relations(archive, limits);
  const target = targets.get(chosen.id) ?? '';
  return {
    sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    strings: await sharedStrings(archive, limits),
    dateStyles: await dateStyles(archive, limits),
    from1904,
  };
}

/** The prefix of the relationships namespace is the writer's choice, mostly `r`. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

async function relations(archive: XlsxArchive, limits: ReadLimits): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await each(archive, 'xl/_rels/workbook.xml.rels', limits, (event) => {
    // An external target would be another file or host: never followed.
    if (event.kind === 'open' && event.name === 'Relationship' && event.attributes['TargetMode'] !== 'External') {
      targets.set(event.attributes['Id'] ?? '', event.attributes['Target'] ?? '');
    }
  });
  return targets;
}

async function sharedStrings(archive: XlsxArchive, limits: ReadLimits): Promise<string[]> {
  const strings: string[] = [];
  const part = 'xl/sharedStrings.xml';
  if (!archive.has(part)) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  let total = 0;
  const cost = (characters: number): void => {
    total += characters;
    if (total > MOST_SHARED_TEXT) throw new ImportFileError('FILE_TOO_LARGE', `the XLSX file has more than ${MOST_SHARED_TEXT} characters of shared strings`);
  };
  await read(archive, part, limits, (event) => {
    if (event.kind === 'text') {
      if (!inText || inPhonetic) return;
      text += event.text;
      cost(event.text.length);
      return;
    }
    const opened = event.kind === 'open';
    if (event.name === 't') inText = opened;
    // Phonetic guides repeat the text in another script; they are no part of the value.
    else if (event.name === 'rPh') inPhonetic = opened;
    else if (event.name === 'si' && opened) text = '';
    else if (event.name === 'si') {
      cost(COST_OF_STRING);
      strings.push(detached(text));
    }
  });
  return strings;
}

async function dateStyles(archive: XlsxArchive, limits: ReadLimits): Promise<Set<number>> {
  const dates = new Set(DATE_FORMATS);
  const styles = new Set<number>();
  if (!archive.has('xl/styles.xml')) return styles;
  let inCellStyles = false;
  let index = 0;
  await each(archive, 'xl/styles.xml', limits, (event) => {
    if (event.kind === 'text') return;
    if (event.name === 'cellXfs') inCellStyles = event.kind === 'open';
    if (event.kind !== 'open') return;
    if (event.name === 'numFmt' && showsDate(event.attributes['formatCode'] ?? '')) {
      dates.add(Number(event.attributes['numFmtId']));
    }
    if (event.name === 'xf' && inCellStyles) {
      if (dates.has(Number(event.attributes['numFmtId']))) styles.add(index);
      index += 1;
    }
  });
  return styles;
}

/** A format code shows a date when a day, month, year, hour or second stands outside its quoted and bracketed parts. */
function showsDate(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, ''));
}

/** Hears every event of a small part. */
async function each(archive: XlsxArchive, part: string, limits: ReadLimits, take: (event: XmlEvent) => void): Promise<void> {
  if (archive.size(part) > LARGEST_PART) throw new ImportFileError('FILE_TOO_LARGE', `the part ${part} of the XLSX file is larger than ${LARGEST_PART} bytes`);
  await read(archive, part, limits, take);
}

async function read(archive: XlsxArchive, part: string, limits: ReadLimits, take: (event: XmlEvent) => void): Promise<void> {
  for await (const events of xmlEvents(utf8Text(archive.part(part)), { part, longest: limits.cell, deepest: DEEPEST })) events.forEach(take);
}
