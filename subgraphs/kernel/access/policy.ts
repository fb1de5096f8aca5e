import { type SQL, sql } from 'drizzle-orm';
import type { Principal, Role } from '../process/principal.ts';
import type { FieldClass, SharingTier } from '../values/types.ts';
import type { RecordTable } from '../data/registry.ts';
import { granted } from './granted.ts';

/**
 * Inside the record's own authority: which roles open which field class.
 * Nobody else opens any, except by a grant that names the class. A class or
 * role that is not listed is closed.
 */
const classesOpenTo: Record<FieldClass, readonly Role[]> = {
  EXACT_PLACE: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL'],
  PERSON: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER', 'CASE_PARTY_COUNSEL'],
  STORAGE: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'],
  HOLD_BACK: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER'],
  NEGOTIATION: ['CASE_OFFICER', 'CASE_PARTY_COUNSEL'],
  VALUATION: ['CASE_OFFICER', 'CASE_PARTY_COUNSEL', 'CUSTOMS_ANALYST'],
  INVESTIGATION: ['CUSTOMS_OFFICER', 'CUSTOMS_ANALYST', 'CASE_OFFICER'],
};

/** What the policy needs to know of a record. */
export interface RecordAccess {
  authorityId: string;
  tier: SharingTier;
}

/** What one principal may see inside one record that it may read. */
export interface View {
  /** Whether the principal acts for the record's authority. */
  own: boolean;
  open(fieldClass: FieldClass): boolean;
}

export function viewOf(principal: Principal, access: RecordAccess): View {
  const own = principal.authority !== null && principal.authority === access.authorityId;
  return {
    own,
    open: (fieldClass) => own && classesOpenTo[fieldClass].some((role) => principal.roles.includes(role)),
  };
}

/** The field classes that a principal's roles open in the records of its own authority. */
export function openClasses(principal: Principal): FieldClass[] {
  if (principal.authority === null) return [];
  const classes = Object.entries(classesOpenTo) as [FieldClass, readonly Role[]][];
  return classes.filter(([, roles]) => roles.some((role) => principal.roles.includes(role))).map(([fieldClass]) => fieldClass);
}

/** The columns by which the policy decides who reads a record. */
export type ScopedTable = Pick<RecordTable, 'id' | 'authorityId' | 'tier' | 'audience' | 'embargoUntil'>;

/**
 * The subgraph's own wall: which rows of a record table the principal may
 * read. `schema` holds this subgraph's projection of grants and agreements. The
 * sharing table is stated once more in SQL by `migrations/kernel`, so that each
 * wall holds when the other falls.
 */
export function scope(principal: Principal, table: ScopedTable, schema: SQL): SQL {
  const own = principal.authority === null ? sql`false` : sql`${table.authorityId} = ${principal.authority}`;
  const open: SQL[] = [sql`${table.tier} = 'PUBLIC'`];
  if (principal.authority !== null && principal.member) {
    const meant =
      principal.sector === null
        ? sql`${table.audience} = '{}'`
        : sql`(${table.audience} = '{}' or ${principal.sector} = any(${table.audience}))`;
    open.push(sql`(${table.tier} = 'COMMUNITY' and ${meant})`);
  }
  if (principal.authority !== null) {
    open.push(sql`(${table.tier} = 'PARTIES' and ${granted(principal, table, schema)})`);
  }
  const released = sql`(${table.embargoUntil} is null or ${table.embargoUntil} <= now())`;
  return sql`(${own} or (${released} and (${sql.join(open, sql` or `)})))`;
}
