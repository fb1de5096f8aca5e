import { gregorianDayNumber } from './day-number.ts';

/**
 * The Umm al-Qura calendar of Saudi Arabia is a published table, not a rule.
 * The table is the one that ICU carries (1300–1600 AH); outside it ICU falls
 * back to arithmetic, which would be a guess, so those years are not offered.
 */
export const UMALQURA_YEARS = { first: 1300, last: 1600 } as const;

const UNIX_EPOCH = gregorianDayNumber(1970, 1, 1);
const DAY_IN_MILLISECONDS = 86_400_000;

const reader = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** Month starts already looked up, by `year * 12 + month`. */
const starts = new Map<number, number>();

function beginsMonth(dayNumber: number, year: number, month: number): boolean {
  const parts = new Map(
    reader.formatToParts((dayNumber - UNIX_EPOCH) * DAY_IN_MILLISECONDS).map(({ type, value }) => [type, value]),
  );
  return parts.get('year') === String(year) && parts.get('month') === String(month) && parts.get('day') === '1';
}

/**
 * The day number of the first of a month.
 *
 * @param near the same day in the tabular calendar, which is never more than three days off
 */
export function umalquraMonthStart(year: number, month: number, near: number): number {
  const key = year * 12 + month;
  const known = starts.get(key);
  if (known !== undefined) return known;
  for (const offset of [0, 1, -1, 2, -2, 3, -3]) {
    if (beginsMonth(near + offset, year, month)) {
      starts.set(key, near + offset);
      return near + offset;
    }
  }
  throw new RangeError(`The Umm al-Qura table has no month ${month} in ${year} AH.`);
}
