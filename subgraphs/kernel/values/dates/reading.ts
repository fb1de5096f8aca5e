import type { Calendar } from '../types.ts';

/** One date, at whatever precision it was given. */
export interface Moment {
  /** Astronomical: 0 is 1 BCE. With unspecified digits, the year with zeros in their place. */
  year: number;
  /** How many digits at the end of the year are `X`. */
  unspecifiedDigits: number;
  /** 1–12. */
  month: number | null;
  day: number | null;
  /** 21 spring, 22 summer, 23 autumn, 24 winter: of no stated hemisphere. */
  season: Season | null;
  uncertain: boolean;
  approximate: boolean;
}

export type Season = 21 | 22 | 23 | 24;

/** One end of an interval: `..` is open, nothing at all is unknown. */
export type End = Moment | 'OPEN' | 'UNKNOWN';

export interface Stretch {
  from: End;
  to: End;
}

/** A whole EDTF expression of level 0 or 1. */
export type Reading = { form: 'MOMENT'; moment: Moment } | ({ form: 'INTERVAL' } & Stretch);

/** A reading with the calendar that its numbers are of. */
export interface DatedReading {
  reading: Reading;
  calendar: Calendar;
}
