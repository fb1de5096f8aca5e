import type { Part } from './tokens.ts';

/**
 * What years a span in words means. There is no ISO rule for these; the hub's
 * conventions are stated here once, and every span derived from a text follows
 * them:
 *
 * - a **century** runs from its year 1 to its year 100: the 12th is 1101–1200,
 *   the 1st BCE 100–1 BCE, as historians count it (there is no year 0); a
 *   **millennium** likewise: the 4th BCE is 4000–3001 BCE;
 * - a **decade** is its ten numbers: the 1970s are 1970–1979, since that is a
 *   name made of digits and not a count;
 * - **early, mid, late** (beginning, middle, end) are thirds; early and late are
 *   each a third rounded down and mid has the rest, so that both are equally
 *   long: the late 1970s are 1977–1979, the early 20th century 1901–1933. Three
 *   parts that do not overlap keep "early" and "late" from meaning the same
 *   years; a reader who wants tolerance widens the bounds when comparing;
 * - **halves and quarters** are what they say.
 */
export interface Span {
  first: number;
  last: number;
}

/** The years of the n-th century or millennium, astronomical if before the common era. */
export function spanOfUnit(unit: 'CENTURY' | 'MILLENNIUM', n: number, beforeEra: boolean): Span {
  const length = unit === 'CENTURY' ? 100 : 1000;
  return beforeEra
    ? { first: 1 - n * length, last: -(n - 1) * length }
    : { first: (n - 1) * length + 1, last: n * length };
}

/** The years of a decade named by its first year; the 370s BCE are 379–370 BCE. */
export function spanOfDecade(year: number, beforeEra: boolean): Span {
  return beforeEra ? { first: 1 - (year + 9), last: 1 - year } : { first: year, last: year + 9 };
}

/** A part of a span of years, or of the months of a year, or of the days of a month. */
export function partOfSpan({ first, last }: Span, part: Part): Span {
  const length = last - first + 1;
  const third = Math.floor(length / 3);
  const half = Math.floor(length / 2);
  const quarter = Math.floor(length / 4);
  switch (part) {
    case 'EARLY':
      return { first, last: first + third - 1 };
    case 'MID':
      return { first: first + third, last: last - third };
    case 'LATE':
      return { first: last - third + 1, last };
    case 'FIRST_HALF':
      return { first, last: first + half - 1 };
    case 'SECOND_HALF':
      return { first: first + half, last };
    case 'FIRST_QUARTER':
      return { first, last: first + quarter - 1 };
    case 'SECOND_QUARTER':
      return { first: first + quarter, last: first + 2 * quarter - 1 };
    case 'THIRD_QUARTER':
      return { first: first + 2 * quarter, last: first + 3 * quarter - 1 };
    case 'LAST_QUARTER':
      return { first: first + 3 * quarter, last };
  }
}
