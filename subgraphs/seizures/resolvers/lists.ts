import { and, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  arrayFilter, type Combinable, combine, type EnumFilter, enumFilter, fuzzyDateFilter, type FuzzyDateFilter, recordFilter, type RecordFilter,
  type StringFilter,
} from '../../kernel/data/filters.ts';
import { namedOrder, type OrderSpec, recordSortColumns } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { seizure } from '../data/tables.ts';

export interface SeizureFilter extends RecordFilter, Combinable<SeizureFilter> {
  kind?: EnumFilter | null;
  direction?: EnumFilter | null;
  transportMode?: EnumFilter | null;
  seizingState?: EnumFilter | null;
  office?: StringFilter | null;
  occurredAt?: FuzzyDateFilter | null;
  legalStatus?: EnumFilter | null;
  itemText?: StringFilter | null;
  declaredOrigin?: EnumFilter | null;
  assessedOrigin?: EnumFilter | null;
  declaredHs?: StringFilter | null;
}

const sortColumns = { ...recordSortColumns(seizure), OCCURRED_AT: { column: seizure.occurredFrom, type: 'bigint' } };

export const seizureOrder = (name: string): OrderSpec => namedOrder('seizures', sortColumns, name);

export function seizureConditions(reader: Reader, filter: SeizureFilter | null | undefined): SQL | undefined {
  return and(reader.scope(seizure), combine(filter, conditions));
}

function conditions(filter: SeizureFilter): (SQL | undefined)[] {
  return [
    ...recordFilter(seizure, filter),
    enumFilter(seizure.kind, filter.kind),
    enumFilter(seizure.direction, filter.direction),
    enumFilter(seizure.transportMode, filter.transportMode),
    enumFilter(seizure.seizingState, filter.seizingState),
    anyTextFilter(seizure.officeTexts, filter.office),
    fuzzyDateFilter(seizure.occurredFrom, seizure.occurredTo, filter.occurredAt),
    arrayFilter(seizure.legalStatuses, filter.legalStatus),
    anyTextFilter(seizure.itemTexts, filter.itemText),
    arrayFilter(seizure.declaredOrigins, filter.declaredOrigin),
    arrayFilter(seizure.assessedOrigins, filter.assessedOrigin),
    anyTextFilter(seizure.declaredHs, filter.declaredHs),
  ];
}

/** Columns that hold several texts: whether one of them matches the whole filter. */
function anyTextFilter(column: PgColumn, filter: StringFilter | null | undefined): SQL | undefined {
  return textsFilter(sql`unnest(${column})`, filter);
}

/** Whether one of several texts, given as rows, matches the whole filter. */
export function textsFilter(texts: SQL, filter: StringFilter | null | undefined): SQL | undefined {
  if (filter == null) return undefined;
  const { eq, in: oneOf, contains, startsWith, present } = filter;
  const like = (text: string, before: string) =>
    sql`seizures.fold(said) like ${before} || seizures.fold(${text.replace(/[\\%_]/g, '\\$&')}) || '%'`;
  const matches = and(
    enumFilter(sql`said`, { eq, in: oneOf }),
    contains == null ? undefined : like(contains, '%'),
    startsWith == null ? undefined : like(startsWith, ''),
  );
  return and(
    matches === undefined ? undefined : sql`exists (select 1 from ${texts} as texts (said) where ${matches})`,
    present == null ? undefined : sql`exists (select 1 from ${texts} as texts (said)) = ${present}`,
  );
}
