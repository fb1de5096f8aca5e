import { and, type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import { rootConnection, type ShownConnection, shownAs } from '../../kernel/data/connection.ts';
import {
  arrayFilter, booleanFilter, type BooleanFilter, type Combinable, combine, type EnumFilter, enumFilter, fuzzyDateFilter, type FuzzyDateFilter, idFilter, type IdFilter,
  type StringFilter,
} from '../../kernel/data/filters.ts';
import { namedOrder, type PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { loadSeizure, type SeizureItemEntity } from '../data/entities.ts';
import { seizure, seizureItem } from '../data/tables.ts';
import { textsFilter } from './lists.ts';

export interface SeizureItemFilter extends Combinable<SeizureItemFilter> {
  id?: IdFilter | null;
  seizure?: IdFilter | null;
  authority?: IdFilter | null;
  occurredAt?: FuzzyDateFilter | null;
  label?: StringFilter | null;
  objectType?: StringFilter | null;
  material?: StringFilter | null;
  legalStatus?: EnumFilter | null;
  isLot?: BooleanFilter | null;
  identified?: BooleanFilter | null;
  declaredOrigin?: EnumFilter | null;
  assessedOrigin?: EnumFilter | null;
}

const whole = alias(seizure, 'whole');
const ofSeizure = (column: PgColumn) => sql`(select ${column} from ${seizure} ${sql.identifier('whole')} where ${whole.id} = ${seizureItem.seizureId})`;

const sortColumns = {
  OCCURRED_AT: { column: ofSeizure(whole.occurredFrom), type: 'bigint' },
  CREATED_AT: { column: ofSeizure(whole.createdAt), type: 'timestamptz' },
};

/** Whether the item's seizure, under the name `whole`, is so. */
function seizureIs(condition: SQL | undefined): SQL | undefined {
  if (condition === undefined) return undefined;
  return sql`exists (select 1 from ${seizure} ${sql.identifier('whole')} where ${whole.id} = ${seizureItem.seizureId} and ${condition})`;
}

/** A text of each element of a JSON list. */
const said = (column: PgColumn, key: string) => sql`(select element->>${key} as said from jsonb_array_elements(${column}) element)`;

function conditions(filter: SeizureItemFilter): (SQL | undefined)[] {
  const assessed = sql`array(select origin->>'country' from jsonb_array_elements(${seizureItem.assessedOrigins}) origin where origin->>'status' <> 'REFUTED' and origin->>'country' is not null)`;
  return [
    idFilter(seizureItem.id, filter.id),
    idFilter(seizureItem.seizureId, filter.seizure),
    seizureIs(idFilter(whole.authorityId, filter.authority)),
    seizureIs(fuzzyDateFilter(whole.occurredFrom, whole.occurredTo, filter.occurredAt)),
    textsFilter(said(seizureItem.label, 'value'), filter.label),
    textsFilter(said(seizureItem.objectTypes, 'text'), filter.objectType),
    textsFilter(said(seizureItem.materials, 'text'), filter.material),
    enumFilter(seizureItem.legalStatus, filter.legalStatus),
    booleanFilter(seizureItem.isLot, filter.isLot),
    booleanFilter(seizureItem.identified, filter.identified),
    enumFilter(sql`${seizureItem.declaredOrigin}->>'state'`, filter.declaredOrigin),
    arrayFilter(assessed, filter.assessedOrigin),
  ];
}

/** Items across seizures: the scope of the seizure stands in the query, and its row comes with every item that is asked for. */
export async function itemList(reader: Reader, args: PageArgs & { where?: SeizureItemFilter | null; orderBy: string }): Promise<ShownConnection<Promise<SeizureItemEntity>>> {
  const where = and(seizureIs(reader.scope(whole as never)), combine(args.where, conditions));
  const page = await rootConnection(reader, { table: seizureItem, order: namedOrder('seizure items', sortColumns, args.orderBy), where }, args);
  return shownAs(page, async (item) => {
    const record = await loadSeizure(reader, item.seizureId);
    if (record === null) throw new Error('An item was listed whose seizure may not be read.');
    return { ...item, record };
  });
}
