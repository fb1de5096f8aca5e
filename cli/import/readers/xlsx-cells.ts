import type { Workbook } from './xlsx-workbook.ts';

/** One cell as the sheet's XML has it. */
export interface RawCell {
  type: string;
  style: number;
  /** Text of `v`, or of all `t` of an inline string. */
  text: string;
}

const DAY = 86_400_000;
/** Day 60 of the 1900 system is the 29 February that 1900 never had. */
const PHANTOM_DAY = 60;

/**
 * The value of a cell as text, as a person reads it in the sheet; undefined
 * where a shared string is missing. Numbers lose the digits that binary floats
 * add (64.515888888900007 is 64.5158888889), dates become ISO 8601.
 */
export function cellValue(cell: RawCell, workbook: Workbook): string | undefined {
  switch (cell.type) {
    case 's':
      return workbook.strings[Number(cell.text)];
    case 'b':
      return cell.text === '1' ? 'true' : 'false';
    case 'str':
    case 'inlineStr':
    case 'e':
    case 'd':
      return cell.text;
    default: {
      if (cell.text.trim() === '') return '';
      const number = Number(cell.text);
      if (!Number.isFinite(number)) return cell.text;
      return workbook.dateStyles.has(cell.style) ? serialDate(number, workbook.from1904) : String(Number(number.toPrecision(15)));
    }
  }
}

/** An Excel serial number as ISO date, with the time where it has one, or the time alone below one day. */
export function serialDate(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + 1462 : serial;
  if (days < 0 || days > 2_958_466) return String(serial);
  const origin = days < PHANTOM_DAY ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const iso = new Date(origin + Math.round(days * DAY)).toISOString();
  const time = iso.slice(11, 19);
  if (days < 1) return time;
  return time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)}T${time}`;
}

/** The column index of a reference such as AB12 (27); undefined where it is none. */
export function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
