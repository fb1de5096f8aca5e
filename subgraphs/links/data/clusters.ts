import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Reader } from '../../kernel/data/reader.ts';
import { scopeOf } from './scope.ts';
import { recordIndex } from './tables.ts';

/** A record of the same thing. */
export interface Same {
  id: string;
  kind: string;
}

/** The largest cluster that is shown. */
const most = 200;

/**
 * The records that confirmed SAME_AS links join with a record, one through
 * another. The walk takes only records, and those that the reader may read, so a hidden
 * record joins no two others, and is not told of by their being together. All
 * records of a level in one statement.
 */
export async function sameAs(reader: Reader, id: string): Promise<Same[]> {
  const far = alias(recordIndex, 'far');
  const near = alias(recordIndex, 'near');
  const cluster = await reader
    .loader('same as', async (ids) => {
      const { rows } = await reader.db.execute<{ root: string; id: string; kind: string }>(sql`
        with recursive cluster (root, id, kind) as (
          select near.id, near.id, near.kind from links.record_index near where near.id = any(${sql.param([...ids])}) and ${scopeOf(reader, near)}
          union
          select c.root, far.id, far.kind
          from cluster c
          join links.link_end l on l.near_id = c.id and l.predicate = 'SAME_AS' and l.status = 'CONFIRMED'
          join links.record_index far on far.id = l.far_id and far.id = far.record_id and ${scopeOf(reader, far)}
        )
        select root, id, kind from (select *, row_number() over (partition by root order by id) as place from cluster where id <> root) one
        where place <= ${most} order by root, id`);
      const byRoot = new Map<string, Same[]>();
      for (const { root, id: same, kind } of rows) byRoot.set(root, [...(byRoot.get(root) ?? []), { id: same, kind }]);
      return byRoot;
    })
    .load(id);
  return cluster ?? [];
}
