import { parseFuzzyDate, unreadDate } from '../../../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import { readWkt } from '../../../../subgraphs/kernel/values/geo/wkt.ts';
import { refused, understood, type Refusal, type Result } from '../../../../subgraphs/kernel/values/result.ts';
import { westernDigits } from '../../../../subgraphs/kernel/values/text/fold.ts';
import { scriptOf } from '../../../../subgraphs/kernel/values/text/script.ts';
import { countryCode } from '../../country-words.ts';
import type { LocalizedTextValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { MappedColumn } from './mapping.ts';
import type { ReadAs, ReadKind } from './paths.ts';

/** What a reading gives: a value, a reason why not, or (a date) both: then the text is kept in its place and reported. */
export type CellReading = Refusal | { ok: true; value: ReadAs[ReadKind]; doubt?: Refusal };

/** A map, since a cell may say "constructor". */
const FLAGS = new Map([
  ...['yes', 'true', '1', 'oui', 'vrai', 'نعم'].map((word) => [word, true] as const),
  ...['no', 'false', '0', 'non', 'faux', 'لا'].map((word) => [word, false] as const),
]);

/** One value of a cell as what its place takes. */
export function readCell(as: Exclude<ReadKind, 'point'>, text: string, cell: MappedColumn): CellReading {
  switch (as) {
    case 'text':
      return understood(localized(text, cell.language ?? null));
    case 'term':
      return understood({ text, concept: null, derived: false });
    case 'number':
      return readNumber(text);
    case 'flag': {
      const flag = FLAGS.get(text.toLowerCase());
      return flag === undefined ? refused('is neither yes nor no') : understood(flag);
    }
    case 'code': {
      const code = /^[A-Z]{2}$/.test(text.toUpperCase()) ? text.toUpperCase() : countryCode(text);
      return code === null ? refused('names no state, or more than one') : understood(code);
    }
    case 'date': {
      const read = parseFuzzyDate(text, { ...(cell.calendar ? { calendar: cell.calendar } : {}), ...(cell.language ? { language: cell.language } : {}) });
      return read.ok ? read : { ok: true, value: unreadDate(text, cell.calendar), doubt: read };
    }
  }
}

/** A point from a column each of latitude and longitude. */
export function readPoint(latitude: string, longitude: string): Result<ReadAs['point']> {
  const [north, east] = [readNumber(latitude), readNumber(longitude)];
  if (!north.ok || !east.ok) return refused('is no pair of decimal degrees');
  if (Math.abs(north.value) > 90 || Math.abs(east.value) > 180) return refused('lies outside -90 to 90 and -180 to 180 degrees');
  return understood({ latitude: north.value, longitude: east.value });
}

/** A point as well-known text, which puts the longitude first; of a bare pair nobody can tell which is which. */
export function readPointText(text: string): Result<ReadAs['point']> {
  const read = readWkt(text);
  if (!read.ok) return read;
  if (read.value.type !== 'Point') return refused('is no point');
  const [longitude, latitude] = read.value.coordinates;
  return understood({ longitude, latitude });
}

export function localized(value: string, language: string | null): LocalizedTextValue {
  return { value, language, script: scriptOf(value), transliteration: null };
}

/** A decimal with a point; of a comma nobody can tell whether it parts thousands. */
function readNumber(text: string): Result<number> {
  const plain = westernDigits(text).replaceAll('٫', '.').replaceAll('\u2212', '-');
  if (!/^[-+]?\d+(?:\.\d+)?$/.test(plain)) return refused('is no number written with a decimal point');
  const number = Number(plain);
  return Number.isFinite(number) ? understood(number) : refused('is too large a number');
}
