import { type SQL, sql } from 'drizzle-orm';
import type { Principal } from '../process/principal.ts';
import type { ScopedTable } from './policy.ts';

/** Whether a grant in force opens the row to the principal, from the projection of grants in the subgraph's schema. */
export function grantOpens(principal: Principal, schema: SQL, table: ScopedTable): SQL {
  return sql`exists (
    select 1 from ${schema}.access_grant g
    where g.record_id = ${table.id} and g.grantor_authority_id = ${table.authorityId}
      and g.grantee_authority_id = ${principal.authority}
      and g.valid_from <= now() and (g.valid_until is null or g.valid_until > now()))`;
}
