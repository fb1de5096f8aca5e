import { and, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  arrayFilter, type BooleanFilter, type Combinable, combine, type EnumFilter, enumFilter, fuzzyDateFilter, type FuzzyDateFilter, recordFilter,
  type RecordFilter, stringFilter, type StringFilter,
} from '../../kernel/data/filters.ts';
import { namedOrder, type OrderSpec, recordSortColumns } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { caseParty, type CaseRow, ownKey, repatriationCase } from './tables.ts';

/** `RepatriationCaseFilter`. */
export interface CaseFilter extends RecordFilter, Combinable<CaseFilter> {
  state?: EnumFilter | null;
  trackKind?: EnumFilter | null;
  remedySought?: EnumFilter | null;
  outcome?: EnumFilter | null;
  requestingState?: EnumFilter | null;
  respondentState?: EnumFilter | null;
  party?: StringFilter | null;
  openedAt?: FuzzyDateFilter | null;
  hasParent?: BooleanFilter | null;
}

const framework = alias(repatriationCase, 'framework');

/** The readable cases that a filter means. */
export function casesWhere(reader: Reader, filter: CaseFilter | null | undefined): SQL | undefined {
  return and(
    reader.scope(repatriationCase),
    combine(filter, (leaf) => [
      ...recordFilter(repatriationCase, leaf),
      enumFilter(repatriationCase.state, leaf.state),
      arrayFilter(repatriationCase.trackKinds, leaf.trackKind),
      enumFilter(repatriationCase.remedySought, leaf.remedySought),
      arrayFilter(repatriationCase.outcomeKinds, leaf.outcome),
      arrayFilter(repatriationCase.requestingStates, leaf.requestingState),
      arrayFilter(repatriationCase.respondentStates, leaf.respondentState),
      partyFilter(leaf.party),
      fuzzyDateFilter(repatriationCase.openedFrom, repatriationCase.openedTo, leaf.openedAt),
      parentFilter(reader, leaf.hasParent),
    ]),
  );
}

/** One party must meet all that is asked of its name. */
function partyFilter(filter: StringFilter | null | undefined): SQL | undefined {
  if (filter == null) return undefined;
  const { present, ...name } = filter;
  const having = (such: SQL | undefined) =>
    sql`exists (select 1 from ${caseParty} where ${and(sql`${caseParty.caseId} = ${repatriationCase.id}`, such)})`;
  const named = stringFilter(caseParty.name, name);
  return and(named === undefined ? undefined : having(named), present == null ? undefined : sql`${having(undefined)} = ${present}`);
}

/** A framework agreement that the reader may not see is not there (Law 4). */
function parentFilter(reader: Reader, filter: BooleanFilter | null | undefined): SQL | undefined {
  if (filter?.eq == null) return undefined;
  return sql`exists (
    select 1 from ${repatriationCase} as ${sql.identifier('framework')}
    where ${framework.authorityId} = ${repatriationCase.authorityId} and ${framework.ownLocalId} = ${repatriationCase.parentLocalId}
      and ${reader.scope(framework)}) = ${filter.eq}`;
}

const sortColumns = { ...recordSortColumns(repatriationCase), OPENED_AT: { column: repatriationCase.openedFrom, type: 'bigint' } };

/** The order behind a value of `RepatriationCaseOrder`. */
export const caseOrder = (name: string): OrderSpec => namedOrder('cases', sortColumns, name);

/** A readable case by its id. */
export function caseById(reader: Reader, id: string): Promise<CaseRow | null> {
  return reader.records('case', repatriationCase).load(id);
}

/** A readable case by its authority and that authority's own identifier, as `ownKey` joins them. */
export function caseByOwnKey(reader: Reader, key: string): Promise<CaseRow | null> {
  return reader
    .loader<CaseRow>('case by own key', async (keys) => {
      const authorities = keys.map((one) => one.slice(0, one.indexOf(' ')));
      const localIds = keys.map((one) => one.slice(one.indexOf(' ') + 1));
      const rows = await reader.db
        .select({ ...getTableColumns(repatriationCase), ...reader.overlay(repatriationCase) })
        .from(repatriationCase)
        .where(
          and(
            sql`(${repatriationCase.authorityId}, ${repatriationCase.ownLocalId}) in (select * from unnest(${sql.param(authorities)}::text[], ${sql.param(localIds)}::text[]))`,
            reader.scope(repatriationCase),
          ),
        );
      return new Map(rows.map((row) => [ownKey(row), reader.present(repatriationCase, row)]));
    })
    .load(key);
}
