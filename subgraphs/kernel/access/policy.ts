import { type SQL, sql } from 'drizzle-orm';
import type { RecordTable } from '../data/registry.ts';
import type { Principal } from '../process/principal.ts';
import type { FieldClass, SharingTier } from '../values/types.ts';
import { type Action, actionRules, classRules, entrustedRoles, readRules, type RecordKind, type Relation } from './table.ts';
import { granted } from './granted.ts';

/** A grant or agreement in force on a record for the reader, and the classes that it opens. */
export interface GrantInForce {
  /** `grant_…`, or null where the agreement itself opens the record. */
  grant: string | null;
  /** `agreement_…` */
  agreement: string | null;
  classes: FieldClass[];
}

const all: readonly FieldClass[] = ['EXACT_PLACE', 'PERSON', 'STORAGE', 'HOLD_BACK', 'NEGOTIATION', 'VALUATION', 'INVESTIGATION'];

/** The authority as which a principal reads and acts beyond what it was entrusted with; null where it has none, or a role for one thing alone. */
export function actsFor({ authority, roles }: Principal): string | null {
  return roles.some((role) => entrustedRoles.includes(role)) ? null : authority;
}

/** The field classes open to a reader inside a record that it may read. */
export function classesOpen(principal: Principal, authorityId: string, grants: readonly GrantInForce[]): FieldClass[] {
  if (principal.authority === null) return [];
  const owner = principal.authority === authorityId;
  const ruled = (effect: 'ALLOW' | 'DENY', fieldClass: FieldClass) =>
    classRules.some((rule) => rule.effect === effect && rule.fieldClass === fieldClass && rule.roles.some((role) => principal.roles.includes(role)));
  return all.filter(
    (fieldClass) => ((owner && ruled('ALLOW', fieldClass)) || grants.some(({ classes }) => classes.includes(fieldClass))) && !ruled('DENY', fieldClass),
  );
}

/** The field classes that a principal's roles open in the records of its own authority. */
export function ownClasses(principal: Principal): FieldClass[] {
  return principal.authority === null ? [] : classesOpen(principal, principal.authority, []);
}

/** Whether a principal's roles let it act so, on its own authority's records of a kind or in the hub. */
export function mayAct(principal: Principal, action: Action, kind?: RecordKind): boolean {
  const ruled = (effect: 'ALLOW' | 'DENY') =>
    actionRules.some(
      (rule) =>
        rule.effect === effect && rule.action === action && (rule.kinds === undefined || kind === undefined || rule.kinds.includes(kind)) &&
        rule.roles.some((role) => principal.roles.includes(role)),
    );
  return principal.authority !== null && ruled('ALLOW') && !ruled('DENY');
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
  const stands = relations(principal, table, schema);
  const within = (tiers: readonly SharingTier[]) => sql`${table.tier} in (${sql.join(tiers.map((tier) => sql`${tier}`), sql`, `)})`;
  const open = readRules.flatMap(({ relation, tiers }) => {
    const standing = stands[relation];
    return relation === 'OWNER' || standing === null ? [] : [sql`(${within(tiers)} and ${standing})`];
  });
  const released = sql`(${table.embargoUntil} is null or ${table.embargoUntil} <= now())`;
  // An authority reads its own whatever the tier, embargoed or not.
  const own = readRules.some(({ relation }) => relation === 'OWNER') ? stands.OWNER : null;
  return sql`(${own ?? sql`false`} or (${released} and (${sql.join(open, sql` or `)})))`;
}

/** How the principal may stand to a row; null where it cannot. */
function relations(principal: Principal, table: ScopedTable, schema: SQL): Record<Relation, SQL | null> {
  const { member, sector } = principal;
  const authority = actsFor(principal);
  const meant = sector === null ? sql`${table.audience} = '{}'` : sql`(${table.audience} = '{}' or ${sector} = any(${table.audience}))`;
  return {
    OWNER: authority === null ? null : sql`${table.authorityId} = ${authority}`,
    GRANTEE: authority === null ? null : granted(principal, table, schema),
    MEMBER: authority === null || !member ? null : meant,
    ANYONE: sql`true`,
  };
}
