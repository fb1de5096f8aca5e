import { and, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  arrayFilter, booleanFilter, type BooleanFilter, type Combinable, enumFilter, type EnumFilter, fuzzyDateFilter, type FuzzyDateFilter, recordFilter,
  type RecordFilter, type StringFilter,
} from '../../kernel/data/filters.ts';
import { namedOrder, type OrderSpec, recordSortColumns } from '../../kernel/data/keyset.ts';
import { object } from './tables.ts';

/** `CulturalObjectFilter` of the contract. */
export interface ObjectFilter extends RecordFilter, Combinable<ObjectFilter> {
  objectType?: StringFilter | null;
  material?: StringFilter | null;
  culture?: StringFilter | null;
  identifier?: StringFilter | null;
  extent?: EnumFilter | null;
  country?: EnumFilter | null;
  originLevel?: EnumFilter | null;
  dating?: FuzzyDateFilter | null;
  legalStatus?: EnumFilter | null;
  hasLossReport?: BooleanFilter | null;
}

/** The conditions of one filter object. */
export function objectConditions(filter: ObjectFilter): (SQL | undefined)[] {
  return [
    ...recordFilter(object, filter),
    wordsFilter(object.typeWords, object.foldedTypes, filter.objectType),
    wordsFilter(object.materialWords, object.foldedMaterials, filter.material),
    wordsFilter(object.cultureWords, object.foldedCultures, filter.culture),
    wordsFilter(object.identifierValues, object.foldedIdentifiers, filter.identifier),
    enumFilter(object.extent, filter.extent),
    arrayFilter(object.originStates, filter.country),
    arrayFilter(object.originLevels, filter.originLevel),
    datingFilter(filter.dating),
    enumFilter(object.currentLegalStatus, filter.legalStatus),
    booleanFilter(object.hasLossReport, filter.hasLossReport),
  ];
}

/** Several words in one column, folded a line each in another: whether one of them matches. */
function wordsFilter(words: PgColumn, folded: PgColumn, filter: StringFilter | null | undefined): SQL | undefined {
  if (filter == null) return undefined;
  const { eq, in: oneOf, contains, startsWith, present } = filter;
  const pattern = (text: string) => sql`objects.fold(${text.replace(/[\\%_]/g, '\\$&')}) || '%'`;
  return and(
    arrayFilter(words, { eq: eq ?? null, in: oneOf ?? null }),
    contains == null ? undefined : sql`${folded} like '%' || ${pattern(contains)}`,
    startsWith == null ? undefined : sql`(${folded} like ${pattern(startsWith)} or ${folded} like ${'%\n'} || ${pattern(startsWith)})`,
    present == null ? undefined : sql`(cardinality(${words}) > 0) = ${present}`,
  );
}

/** Rival datings are asked one by one: the years between two of them are nobody's statement. */
function datingFilter(filter: FuzzyDateFilter | null | undefined): SQL | undefined {
  const condition = fuzzyDateFilter(sql`span.first_day`, sql`span.last_day`, filter);
  return condition === undefined
    ? undefined
    : sql`exists (select 1 from jsonb_to_recordset(${object.datingSpans}) as span(first_day bigint, last_day bigint) where ${condition})`;
}

const sortColumns = { ...recordSortColumns(object), DATING: { column: object.datingFrom, type: 'bigint' } };

/** A value of `CulturalObjectOrder`. */
export const objectOrder = (name: string): OrderSpec => namedOrder('objects', sortColumns, name);
