import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type Principal, statedPurpose } from '../process/principal.ts';

/**
 * What grants and agreements of a record's authority, or being party to it, open to the principal now,
 * as a condition on the record's row; `standing()` in
 * `migrations/kernel/005_agreements.sql` says the same. What rests on an
 * agreement takes its purpose to be stated.
 */
export function granted(principal: Principal, record: { id: PgColumn; authorityId: PgColumn }, schema: SQL): SQL {
  const purpose = statedPurpose(principal);
  const meant = (column: SQL) => (purpose === null ? sql`false` : sql`lower(btrim(${column})) = ${purpose}`);
  const inForce = (row: SQL) => sql`${row}.valid_from <= now() and (${row}.valid_until is null or ${row}.valid_until > now())`;
  const byGrant = sql`exists (
    select 1 from ${schema}.access_grant g
    where g.record_id = ${record.id} and g.grantor_authority_id = ${record.authorityId} and g.grantee_authority_id = ${principal.authority}
      and ${inForce(sql`g`)} and (g.agreement_id is null or ${meant(sql`g.purpose`)}))`;
  const byAgreement = sql`exists (
    select 1 from ${schema}.access_agreement a
    where a.grantor_authority_id = ${record.authorityId} and ${principal.authority} = any(a.grantee_authority_ids)
      and upper(split_part(${record.id}, '_', 1)) = any(a.kinds) and (a.record_ids = '{}' or ${record.id} = any(a.record_ids))
      and ${inForce(sql`a`)} and ${meant(sql`a.purpose`)})`;
  const asParty = sql`exists (
    select 1 from ${schema}.record_party p
    where p.record_id = ${record.id} and p.authority_id = ${record.authorityId} and p.party_authority_id = ${principal.authority})`;
  return sql`(${asParty} or (current_setting('hub.grants', true) is distinct from 'off' and (${byGrant} or ${byAgreement})))`;
}
