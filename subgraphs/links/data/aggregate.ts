import { and, type SQL, sql } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import { parseId, type RecordPrefix } from '../../../schema/ids.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { typeOfKind } from './entities.ts';
import { scopeOf } from './scope.ts';
import { recordIndex } from './tables.ts';

export interface AggregateFilter {
  authority?: string[] | null;
  state?: string[] | null;
  excludeSynthetic?: boolean | null;
  having?: { dimension: string; in: string[] }[] | null;
}

const mostGroups = 500;

/** What can be counted of every kind, and of each kind besides. */
const commonDimensions = ['AUTHORITY', 'STATE', 'TIER'] as const;
export const ownDimensions: Record<Uppercase<RecordPrefix>, readonly string[]> = {
  SITE: ['CATEGORY', 'DANGER', 'CONDITION', 'THREAT', 'DISTURBANCE', 'DESIGNATION', 'YEAR'],
  OBJECT: ['OBJECT_TYPE', 'MATERIAL', 'LOSS', 'LEGAL_STATUS', 'YEAR'],
  SEIZURE: ['SEIZURE_KIND', 'DIRECTION', 'LEGAL_STATUS', 'RISK_INDICATOR', 'OBJECT_TYPE', 'MATERIAL', 'YEAR'],
  CASE: ['CATEGORY', 'CASE_STATE', 'OUTCOME', 'LEGAL_BASIS', 'YEAR'],
  LISTING: ['VENUE', 'YEAR'],
};

/** Refuses what a kind does not have: a count of nothing would read as a finding. */
function checkDimension(kind: string, dimension: string): void {
  const known = [...commonDimensions, ...ownDimensions[kind as keyof typeof ownDimensions]];
  if (!known.includes(dimension)) throw contractError('BAD_USER_INPUT', `Records of the kind ${kind} have no dimension ${dimension}; they have ${known.join(', ')}.`);
}

/** The values of a record in a dimension, as an SQL text array. */
function valuesOf(dimension: string): SQL {
  if (dimension === 'AUTHORITY') return sql`array[${recordIndex.authorityId}]`;
  if (dimension === 'STATE') return sql`${recordIndex.states}`;
  if (dimension === 'TIER') return sql`array[${recordIndex.tier}]`;
  return sql`coalesce((select array_agg(v) from jsonb_array_elements_text(${recordIndex.facets}->${dimension}) v), '{}')`;
}

/** Counts the readable records of a kind by a dimension, in one statement. */
export async function aggregate(reader: Reader, kind: string, filter: AggregateFilter, dimension: string) {
  for (const named of [dimension, ...(filter.having ?? []).map((one) => one.dimension)]) checkDimension(kind, named);
  const authorities = filter.authority?.map((id) => parseId('authority', id));
  const where = and(
    scopeOf(reader, recordIndex),
    sql`${recordIndex.kind} = ${typeOfKind(kind)}`,
    authorities === undefined ? undefined : sql`${recordIndex.authorityId} = any(${sql.param(authorities)})`,
    filter.state == null ? undefined : sql`${recordIndex.states} && ${sql.param(filter.state)}::text[]`,
    filter.excludeSynthetic === true ? sql`not ${recordIndex.synthetic}` : undefined,
    ...(filter.having ?? []).map((one) => sql`${valuesOf(one.dimension)} && ${sql.param(one.in)}::text[]`),
  );
  const { rows } = await reader.db.execute<{ key: string | null; count: string }>(sql`
    with chosen as (select ${recordIndex.id} as id, ${valuesOf(dimension)} as vals from ${recordIndex} where ${where})
    (select 'TOTAL' as what, null as key, count(*) as count from chosen)
    union all (select 'WITHOUT', null, count(*) from chosen where vals = '{}')
    union all (select 'GROUP', val, count(*) from chosen, unnest(vals) val group by val order by 3 desc, 2 limit ${mostGroups})`);
  const counted = rows as { what: string; key: string | null; count: string }[];
  const single = (what: string) => Number(counted.find((row) => row.what === what)?.count ?? 0);
  return {
    totalCount: single('TOTAL'),
    withoutValue: single('WITHOUT'),
    groups: counted.filter(({ what }) => what === 'GROUP').map(({ key, count }) => ({ key: key ?? '', count: Number(count) })),
  };
}
