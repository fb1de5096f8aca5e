import type { CellNotice } from '../../format.ts';
import { cellText, excerpt, type RowProblem, type SourceRow } from '../../row.ts';
import { readCriteria, type Criterion } from './criteria.ts';
import { readDangerPeriods, type DangerPeriod } from './danger.ts';

/** One text of the list in one language, verbatim to the blank: names and descriptions hold HTML and stray spaces. */
export interface ListedText {
  language: ListLanguage;
  value: string;
}

/** Languages of the official export; smaller exports have some of them. */
export const LIST_LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
export type ListLanguage = (typeof LIST_LANGUAGES)[number];

export type SiteCategory = 'CULTURAL' | 'NATURAL' | 'MIXED';

/**
 * One property of the World Heritage List, in every column of the official
 * export. Values a column gives twice (criteria, danger) come from the fuller
 * one; where the two disagree a notice says so.
 */
export interface WorldHeritageRow {
  /** Number of the row's record in the World Heritage Centre's database. */
  uniqueNumber: string | undefined;
  /** Number of the property on the List, its identifier. */
  idNo: string;
  /** Revisions of the dossier ("Rev", "Bis", "-894 Rev"), verbatim. */
  revision: string | undefined;
  names: ListedText[];
  descriptions: ListedText[];
  justifications: ListedText[];
  /** Year of inscription. */
  inscribed: number;
  /** Years of extensions and later changes, in the list's order. */
  secondaryYears: number[];
  inDanger: boolean;
  dangerPeriods: DangerPeriod[];
  /** Year the property last left the List in Danger. */
  dangerEnded: number | undefined;
  /** Degrees, WGS 84. One point also for a serial property, which may lie in several states. */
  longitude: number | undefined;
  latitude: number | undefined;
  areaHectares: number | undefined;
  criteria: Criterion[];
  category: SiteCategory;
  /** ISO 3166-1 alpha-2, upper case; empty for the Old City of Jerusalem, which is listed with no state. */
  stateCodes: string[];
  /** ISO 3166-1 alpha-3, upper case. */
  stateCodes3: string[];
  /** The states' names, one list per language. Each list has its own order, so names do not pair with codes by place. */
  stateNames: { language: ListLanguage; names: string[] }[];
  regions: { language: ListLanguage; names: string[] }[];
  transboundary: boolean;
}

export type ParsedListRow = { ok: true; row: WorldHeritageRow; notices: CellNotice[] } | { ok: false; problems: RowProblem[] };

/** Columns every export has; coordinates are `longitude` in some and `Longitude` in others. */
export const LIST_COLUMNS = ['id_no', 'name_en', 'date_inscribed', 'danger', 'danger_list', 'criteria_txt', 'category', 'states_name_en', 'iso_code'] as const;

const CATEGORIES = new Map<string, SiteCategory>([['Cultural', 'CULTURAL'], ['Natural', 'NATURAL'], ['Mixed', 'MIXED']]);
const SHORT_CATEGORIES = new Map<string, SiteCategory>([['C', 'CULTURAL'], ['N', 'NATURAL'], ['C/N', 'MIXED']]);

/** Reads a row of any of the exports. Only a row without identifier, name, year or category is refused. */
export function parseListRow(source: SourceRow): ParsedListRow {
  const problems: RowProblem[] = [];
  const notices: CellNotice[] = [];
  const { line } = source;
  const text = (column: string): string | undefined => cellText(source, column) ?? cellText(source, column[0]?.toUpperCase() + column.slice(1));
  const notice = (field: string, reason: string): void => void notices.push({ line, field, value: excerpt(text(field) ?? ''), reason });
  const problem = (field: string, code: RowProblem['code'], reason: string): void =>
    void problems.push({ line, field, value: excerpt(text(field) ?? ''), code, reason });
  const number = (field: string, low: number, high: number): number | undefined => {
    const value = text(field);
    if (value === undefined) return undefined;
    const read = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
    if (read >= low && read <= high) return read;
    notice(field, `not a number from ${low} to ${high}`);
    return undefined;
  };
  const flag = (field: string): boolean | undefined => {
    const value = text(field);
    if (value === '1' || value === '0') return value === '1';
    if (value !== undefined) notice(field, 'neither 0 nor 1');
    return undefined;
  };

  const idNo = text('id_no');
  if (idNo === undefined) problem('id_no', 'MISSING_VALUE', 'the property has no number');
  const names = texts(source, 'name');
  if (names.length === 0) problem('name_en', 'MISSING_VALUE', 'the property has no name');
  const inscribed = year(text('date_inscribed'));
  if (inscribed === undefined) problem('date_inscribed', 'BAD_VALUE', 'not a year');
  const category = CATEGORIES.get(text('category') ?? '') ?? SHORT_CATEGORIES.get(text('category_short') ?? '');
  if (category === undefined) problem('category', 'BAD_VALUE', 'neither Cultural, Natural nor Mixed');
  if (idNo === undefined || inscribed === undefined || category === undefined || problems.length > 0) return { ok: false, problems };

  const criteria = readCriteria(source, notice);
  const danger = readDangerPeriods(text('danger_list'));
  if (!danger.understood) notice('danger_list', 'not a list of periods such as "Y 2016" or "P 1996-2007"');
  const listed = danger.periods.some((period) => period.to === undefined);
  const flagged = flag('danger');
  if (flagged !== undefined && danger.understood && flagged !== listed) notice('danger', 'differs from danger_list');
  const ended = number('date_end', 1978, 2100);
  if (ended !== undefined && danger.understood && !danger.periods.some((period) => period.to === ended)) notice('date_end', 'differs from danger_list');

  const longitude = number('longitude', -180, 180);
  const latitude = number('latitude', -90, 90);
  const area = number('area_hectares', 0, 1e9);
  // No property is without area: the list writes 0 where it states none.
  if (area === 0) notice('area_hectares', 'an area of 0 hectares is taken as not stated');
  const stateCodes = codes(text('iso_code'), 2);
  if (!stateCodes) notice('iso_code', 'not a list of two-letter country codes');
  const stateCodes3 = codes(text('udnp_code'), 3);
  if (!stateCodes3) notice('udnp_code', 'not a list of three-letter country codes');
  const secondary = (text('secondary_dates') ?? '').split(/[\s,;]+/).filter((part) => part !== '');
  const secondaryYears = secondary.map((part) => year(part)).filter((read) => read !== undefined);
  if (secondaryYears.length < secondary.length) notice('secondary_dates', 'not a list of years');

  return {
    ok: true,
    notices,
    row: {
      uniqueNumber: text('unique_number'),
      idNo,
      revision: text('rev_bis'),
      names,
      descriptions: texts(source, 'short_description'),
      justifications: texts(source, 'justification'),
      inscribed,
      secondaryYears,
      inDanger: flagged ?? listed,
      dangerPeriods: danger.periods,
      dangerEnded: ended,
      longitude: latitude === undefined ? undefined : longitude,
      latitude: longitude === undefined ? undefined : latitude,
      areaHectares: area === 0 ? undefined : area,
      criteria,
      category,
      stateCodes: stateCodes ?? [],
      stateCodes3: stateCodes3 ?? [],
      stateNames: lists(source, 'states_name'),
      regions: lists(source, 'region'),
      transboundary: flag('transboundary') ?? (stateCodes ?? []).length > 1,
    },
  };
}

function texts(source: SourceRow, column: string): ListedText[] {
  return LIST_LANGUAGES.flatMap((language) => {
    const value = source.cells[`${column}_${language}`];
    return typeof value !== 'string' || value.trim() === '' ? [] : [{ language, value }];
  });
}

function lists(source: SourceRow, column: string): { language: ListLanguage; names: string[] }[] {
  return texts(source, column).map(({ language, value }) => ({ language, names: value.split(',').map((name) => name.trim()) }));
}

function year(value: string | undefined): number | undefined {
  return value !== undefined && /^(19|20)\d\d$/.test(value) ? Number(value) : undefined;
}

function codes(value: string | undefined, length: number): string[] | undefined {
  if (value === undefined) return [];
  const parts = value.split(',').map((part) => part.trim().toUpperCase());
  return parts.every((part) => /^[A-Z]+$/.test(part) && part.length === length) ? parts : undefined;
}
