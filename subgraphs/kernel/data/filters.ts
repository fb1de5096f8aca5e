import { and, not, or, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { contractError } from '../../../schema/errors.ts';
import { parseId } from '../../../schema/ids.ts';
import { boundsAsDays } from '../values/dates/bounds.ts';
import { fuzzyDateFromEdtf } from '../values/dates/fuzzy-date.ts';
import type { RecordTable } from './registry.ts';

type Column = PgColumn | SQL;
type Maybe<T> = T | null | undefined;

/** The filter inputs of `schema/common.graphql`. */
export interface StringFilter { eq?: Maybe<string>; in?: Maybe<string[]>; contains?: Maybe<string>; startsWith?: Maybe<string>; present?: Maybe<boolean> }
export interface IdFilter { eq?: Maybe<string>; in?: Maybe<string[]> }
export interface IntFilter { eq?: Maybe<number>; in?: Maybe<number[]>; gte?: Maybe<number>; lte?: Maybe<number> }
export interface FloatFilter { gte?: Maybe<number>; lte?: Maybe<number> }
export interface BooleanFilter { eq?: Maybe<boolean> }
export interface DateTimeFilter { gte?: Maybe<Date>; lt?: Maybe<Date> }
export interface FuzzyDateFilter { overlaps?: Maybe<string>; before?: Maybe<string>; after?: Maybe<string> }
export interface EnumFilter { eq?: Maybe<string>; in?: Maybe<string[]>; not?: Maybe<string> }
export interface RecordFilter {
  id?: Maybe<IdFilter>;
  localId?: Maybe<StringFilter>;
  authority?: Maybe<IdFilter>;
  title?: Maybe<StringFilter>;
  tier?: Maybe<EnumFilter>;
  synthetic?: Maybe<BooleanFilter>;
  createdAt?: Maybe<DateTimeFilter>;
  updatedAt?: Maybe<DateTimeFilter>;
}
/** A filter that may be combined with others of its kind. */
export interface Combinable<F> { and?: Maybe<F[]>; or?: Maybe<F[]>; not?: Maybe<F> }

/** What has titles, whole and folded, a line each. */
type TitledTable = Pick<RecordTable, 'id' | 'titles' | 'foldedTitles'>;

const greatestList = 100;
const greatestDepth = 8;

/** Joins the conditions of one filter object with those of its `and`, `or` and `not`. */
export function combine<F extends Combinable<F>>(filter: Maybe<F>, leaf: (filter: F) => (SQL | undefined)[], depth = 0): SQL | undefined {
  if (filter == null) return undefined;
  if (depth > greatestDepth) throw contractError('BAD_USER_INPUT', `Filters nest at most ${greatestDepth} deep.`);
  const inner = (next: F) => combine(next, leaf, depth + 1) ?? sql`true`;
  return and(
    ...leaf(filter),
    ...(filter.and ?? []).map(inner),
    filter.or == null ? undefined : filter.or.length === 0 ? sql`false` : or(...filter.or.map(inner)),
    // A comparison with an absent value is neither true nor false; `not` means every record that does not match.
    filter.not == null ? undefined : sql`(${not(inner(filter.not))}) is not false`,
  );
}

/** The filters that every kind of record has. */
export function recordFilter(table: RecordTable, filter: RecordFilter): (SQL | undefined)[] {
  return [
    idFilter(table.id, filter.id),
    stringFilter(table.localId, filter.localId),
    idFilter(table.authorityId, filter.authority),
    titleFilter(table, filter.title),
    enumFilter(table.tier, filter.tier),
    booleanFilter(table.synthetic, filter.synthetic),
    dateTimeFilter(table.createdAt, filter.createdAt),
    // What only the owner sees must not show in when a record changed.
    dateTimeFilter(table.publicUpdatedAt, filter.updatedAt),
  ];
}

/** Titles in any language: letter for letter by `eq`, folded otherwise. */
export function titleFilter(table: TitledTable, filter: Maybe<StringFilter>): SQL | undefined {
  if (filter == null) return undefined;
  const { eq, in: oneOf, contains, startsWith, present } = filter;
  const anyTitle = (titles: string[]) =>
    sql`exists (select 1 from jsonb_array_elements(${table.titles}) t where t->>'value' = any(${sql.param(titles)}))`;
  return and(
    eq == null ? undefined : anyTitle([eq]),
    oneOf == null ? undefined : anyTitle(bounded(oneOf)),
    contains == null ? undefined : sql`${table.foldedTitles} like ${foldedPattern(table, contains, '%', '%')}`,
    startsWith == null ? undefined : sql`(${table.foldedTitles} like ${foldedPattern(table, startsWith, '', '%')} or ${table.foldedTitles} like ${foldedPattern(table, startsWith, '%\n', '%')})`,
    present == null ? undefined : sql`(${table.foldedTitles} <> '') = ${present}`,
  );
}

function foldedPattern(table: TitledTable, text: string, before: string, after: string): SQL {
  const schema = schemaOf(table.id);
  return sql`${before} || ${sql.identifier(schema)}.fold(${likeEscaped(text)}) || ${after}`;
}

/** Text columns: letter for letter by `eq` and `in`, folded by `contains` and `startsWith`. */
export function stringFilter(column: PgColumn, filter: Maybe<StringFilter>): SQL | undefined {
  if (filter == null) return undefined;
  const { eq, in: oneOf, contains, startsWith, present } = filter;
  const fold = (value: SQL) => sql`${sql.identifier(schemaOf(column))}.fold(${value})`;
  const like = (text: string, before: string) => sql`${fold(sql`${column}`)} like ${before} || ${fold(sql`${likeEscaped(text)}`)} || '%'`;
  return and(
    eq == null ? undefined : sql`${column} = ${eq}`,
    oneOf == null ? undefined : sql`${column} = any(${sql.param(bounded(oneOf))})`,
    contains == null ? undefined : like(contains, '%'),
    startsWith == null ? undefined : like(startsWith, ''),
    present == null ? undefined : sql`(${column} is not null) = ${present}`,
  );
}

/** Identifiers; malformed ones are refused. */
export function idFilter(column: PgColumn, filter: Maybe<IdFilter>): SQL | undefined {
  if (filter == null) return undefined;
  const prefixes = ['site', 'object', 'seizure', 'case', 'listing', 'authority', 'item', 'loss', 'collection', 'link'];
  const checked = (ids: string[]) => bounded(ids).map((id) => parseId(prefixes, id));
  return and(
    filter.eq == null ? undefined : sql`${column} = ${checked([filter.eq])[0]}`,
    filter.in == null ? undefined : sql`${column} = any(${sql.param(checked(filter.in))})`,
  );
}

/** Enums and country codes. */
export function enumFilter(column: Column, filter: Maybe<EnumFilter>): SQL | undefined {
  if (filter == null) return undefined;
  return and(
    filter.eq == null ? undefined : sql`${column} = ${filter.eq}`,
    filter.in == null ? undefined : sql`${column} = any(${sql.param(bounded(filter.in))})`,
    filter.not == null ? undefined : sql`${column} is distinct from ${filter.not}`,
  );
}

/** Columns that hold several enum values or codes: whether one of them matches. */
export function arrayFilter(column: Column, filter: Maybe<EnumFilter>): SQL | undefined {
  if (filter == null) return undefined;
  return and(
    filter.eq == null ? undefined : sql`${filter.eq} = any(${column})`,
    filter.in == null ? undefined : sql`${column} && ${sql.param(bounded(filter.in))}::text[]`,
    filter.not == null ? undefined : sql`not coalesce(${filter.not} = any(${column}), false)`,
  );
}

export function intFilter(column: Column, filter: Maybe<IntFilter>): SQL | undefined {
  if (filter == null) return undefined;
  return and(
    filter.eq == null ? undefined : sql`${column} = ${filter.eq}`,
    filter.in == null ? undefined : sql`${column} = any(${sql.param(bounded(filter.in))})`,
    filter.gte == null ? undefined : sql`${column} >= ${filter.gte}`,
    filter.lte == null ? undefined : sql`${column} <= ${filter.lte}`,
  );
}

export function floatFilter(column: Column, filter: Maybe<FloatFilter>): SQL | undefined {
  return intFilter(column, filter);
}

export function booleanFilter(column: Column, filter: Maybe<BooleanFilter>): SQL | undefined {
  return filter?.eq == null ? undefined : sql`coalesce(${column}, false) = ${filter.eq}`;
}

export function dateTimeFilter(column: Column, filter: Maybe<DateTimeFilter>): SQL | undefined {
  if (filter == null) return undefined;
  return and(
    filter.gte == null ? undefined : sql`${column} >= ${filter.gte.toISOString()}::timestamptz`,
    filter.lt == null ? undefined : sql`${column} < ${filter.lt.toISOString()}::timestamptz`,
  );
}

/** Uncertain dates, stored as the first and the last day that they may mean: a date matches if it may fall there. */
export function fuzzyDateFilter(from: Column, to: Column, filter: Maybe<FuzzyDateFilter>): SQL | undefined {
  if (filter == null) return undefined;
  const { overlaps, before, after } = filter;
  const known = sql`(${from} is not null or ${to} is not null)`;
  const meant = overlaps == null ? null : daysOf(overlaps);
  return and(
    known,
    meant?.to == null ? undefined : sql`(${from} is null or ${from} <= ${meant.to})`,
    meant?.from == null ? undefined : sql`(${to} is null or ${to} >= ${meant.from})`,
    before == null ? undefined : sql`(${from} is null or ${from} < ${daysOf(before).from})`,
    after == null ? undefined : sql`(${to} is null or ${to} > ${daysOf(after).to})`,
  );
}

function daysOf(edtf: string): { from: number | null; to: number | null } {
  const date = fuzzyDateFromEdtf(edtf);
  if (!date.ok) throw contractError('BAD_USER_INPUT', `A date filter takes EDTF, such as 1990 or 1990/1993; the one given ${date.reason}.`);
  return boundsAsDays(date.value);
}

function likeEscaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function bounded<T>(values: T[]): T[] {
  if (values.length > greatestList) throw contractError('BAD_USER_INPUT', `A filter takes at most ${greatestList} values.`);
  return values;
}

function schemaOf(column: PgColumn): string {
  const { schema } = getTableConfig(column.table as PgTable);
  if (schema === undefined) throw new Error('Every table of a subgraph stands in its schema.');
  return schema;
}

