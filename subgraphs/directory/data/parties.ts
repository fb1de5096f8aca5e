import { type SQL, sql } from 'drizzle-orm';
import { agreement, issuedGrant } from './tables.ts';

/** The agreements to which an authority is party; row-level security says the same. */
export function isParty(own: string | null): SQL {
  return own === null ? sql`false` : sql`(${agreement.grantorAuthorityId} = ${own} or ${own} = any(${agreement.granteeAuthorityIds}))`;
}

/** The grants that an authority made or was given, and those on its own records; row-level security says the same. */
export function isConcerned(own: string | null): SQL {
  return own === null ? sql`false` : sql`${own} in (${issuedGrant.ownerAuthorityId}, ${issuedGrant.issuedBy}, ${issuedGrant.granteeAuthorityId})`;
}
