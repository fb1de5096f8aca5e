import { and, inArray, type SQL, sql } from 'drizzle-orm';
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

/** The values of a record in a dimension, as an SQL text array. */
function valuesOf(dimension: string): SQL {
  if (dimension === 'AUTHORITY') return sql`array[${recordIndex.authorityId}]`;
  if (dimension === 'STATE') return sql`${recordIndex.states}`;
  if (dimension === 'TIER') return sql`array[${recordIndex.tier}]`;
  return sql`coalesce((select array_agg(v) from jsonb_array_elements_text(${recordIndex.facets}->${dimension}) v), '{}')`;
}

/** Counts the readable records of a kind by a dimension, in one statement. */
export async function aggregate(reader: Reader, kind: string, filter: AggregateFilter, dimension: string) {
  const where = and(
    scopeOf(reader, recordIndex),
    sql`${recordIndex.kind} = ${typeOfKind(kind)}`,
    filter.authority == null ? undefined : inArray(recordIndex.authorityId, filter.authority.length === 0 ? [''] : filter.authority),
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
