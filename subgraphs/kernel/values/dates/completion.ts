import { refused, understood, type Result } from '../result.ts';
import { isBare, isYear, type Figure, type Statement } from './statement.ts';

/** How the two sides are joined; in ISO a hyphen may also join a year and a month. */
export type Joint = 'RANGE' | 'ALTERNATIVE';

/**
 * Lets two sides of `3rd–4th century BC`, `8–10 July 1967`, `1665–90` or `early
 * to mid-19th century` complete each other, as a reader does. Whatever could be
 * completed in two ways is refused.
 */
export function complete(left: Statement, right: Statement, joint: Joint): Result<[Statement, Statement]> {
  let [a, b] = [left, right];
  if (isBare(b)) b = { ...withFigures(b, a), part: b.part };
  if (isBare(a)) a = { ...withFigures(a, b), part: a.part };
  b = completeMonth(b, a);
  a = completeMonth(a, b);
  b = completeUnit(b, a);
  a = completeUnit(a, b);
  const eras = completeEras(a, b);
  if (!eras.ok) return eras;
  [a, b] = eras.value;
  return understood([a, joint === 'RANGE' ? expandYear(a, b) : b]);
}

/** A side that says only `early`, or only `AD`, means the other side's date. */
function withFigures(bare: Statement, full: Statement): Statement {
  const { figures, unit, decade, tens, month, season, numeric } = full;
  return { ...bare, figures, unit, decade, tens, month, season, numeric };
}

/** `June 22–24, 1955`, `8–10 July 1967`, `July–August 1966`. */
function completeMonth(side: Statement, other: Statement): Statement {
  if (side.unit || side.decade !== null || side.numeric || !other.month) return side;
  const otherYear = other.figures.find(isYear);
  const hasYear = side.figures.some(isYear);
  const days = side.figures.filter((figure) => !isYear(figure));
  const otherHasDay = other.figures.some((figure) => !isYear(figure));
  const month = side.month ?? (days.length === 1 && otherHasDay ? other.month : null);
  if (!month) return side;
  return { ...side, month, figures: hasYear || !otherYear ? side.figures : [...side.figures, otherYear] };
}

/** `القرن الأول – الثاني`, `3rd–4th c.`: the unit stands on one side only. */
function completeUnit(side: Statement, other: Statement): Statement {
  const [figure, ...more] = side.figures;
  const isCount = figure !== undefined && more.length === 0 && !isYear(figure);
  const hasOwn = side.unit || side.month || side.decade !== null || side.tens !== null || side.numeric;
  return isCount && !hasOwn && other.unit ? { ...side, unit: other.unit } : side;
}

/**
 * One era at the end holds for both sides. One at the beginning holds for both
 * unless it is BCE: `300 BC – 200` may end in 200 BC or AD 200. Only where the
 * numbers do not fall must the end be of our era: `3rd c. BC – 3rd c.`
 */
function completeEras(left: Statement, right: Statement): Result<[Statement, Statement]> {
  if (left.era === null) return understood([{ ...left, era: right.era, calendar: left.calendar ?? right.calendar }, right]);
  if (right.era !== null) return understood([left, right]);
  if (left.era.era !== 'BCE') return understood([left, { ...right, era: left.era, calendar: right.calendar ?? left.calendar }]);
  const [from, to] = [leading(left), leading(right)];
  if (from === null || to === null || to.value < from.value) {
    return refused('does not say whether it ends before or in the common era');
  }
  return understood([left, { ...right, era: { era: 'CE', arabic: left.era.arabic } }]);
}

function leading({ figures }: Statement): Figure | null {
  return figures.find(isYear) ?? figures[0] ?? null;
}

/** `1665–90` is 1665–1690 and `1502–4` is 1502–1504; before the common era years are not cut short. */
function expandYear(left: Statement, right: Statement): Statement {
  const [from] = left.figures;
  const [to] = right.figures;
  if (!from || !to || left.figures.length > 1 || right.figures.length > 1 || !isYear(from) || isYear(to)) return right;
  if (to.ordinal || right.unit || right.month || right.era?.era === 'BCE') return right;
  const digits = from.digits.slice(0, from.digits.length - to.digits.length) + to.digits;
  return Number(digits) <= from.value ? right : { ...right, figures: [{ ...to, value: Number(digits), digits }] };
}
