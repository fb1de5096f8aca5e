import { type SQL, sql } from 'drizzle-orm';
import { classesOpen, type GrantInForce } from '../access/policy.ts';
import type { Principal } from '../process/principal.ts';
import type { FieldClass } from '../values/types.ts';
import type { Row } from './registry.ts';
import { classesOf, type Withholding } from './withheld.ts';

/** How the rows of a table carry what is withheld of them: as records, as parts of records, or not at all. */
export type OverlayKind = 'RECORD' | 'PART' | 'NONE';

/** What a reader may see of one row beside its disclosed columns. */
export interface RowAccess {
  /** Classes open to the reader in the record. */
  open: FieldClass[];
  /** Grants and agreements that it rests on; none for the record's own authority. */
  granted: GrantInForce[];
  /** Those of the open classes by which the record's authority withholds something here. */
  shown: FieldClass[];
  /** Changes whenever something that is withheld from others and open to this reader does. */
  mark: string;
  /** When that last changed, ISO 8601; null if nothing of the kind is open. */
  changedAt: string | null;
}

interface WithheldPart {
  part: string;
  class: Withholding;
  authority: string;
  revision: number;
  at: string;
  granted: GrantInForce[];
  value: Row | null;
}

const nothing: RowAccess = { open: [], granted: [], shown: [], mark: '', changedAt: null };

/**
 * Columns to select beside a row's own: what row-level security opens of the
 * withheld parts, and on what that rests. It is one statement with them as
 * without; the public, to whom nothing is open, does without.
 *
 * @param id The row's id, as it is called where the columns stand.
 * @param authorityId Of records: the authority that answers for them.
 */
export function overlayColumns(principal: Principal, schema: SQL, id: SQL, authorityId: SQL | undefined): Record<string, SQL.Aliased> {
  if (principal.authority === null) return {};
  const ofRow = authorityId === undefined ? sql`w.part_id = ${id}` : sql`w.record_id = ${id}`;
  const withheld = sql`(
    select jsonb_agg(jsonb_build_object('part', w.part_id, 'class', w.field_class, 'authority', w.authority_id, 'revision', w.revision, 'at', w.changed_at,
      'granted', ${schema}.granted_by(w.record_id, w.authority_id), 'value', case when w.part_id = ${id} then w.value end))
    from ${schema}.withheld w where ${ofRow})`;
  if (authorityId === undefined) return { withheldParts: withheld.as('withheld_parts') };
  return { withheldParts: withheld.as('withheld_parts'), grantedBy: sql`${schema}.granted_by(${id}, ${authorityId})`.as('granted_by') };
}

/**
 * The row as the principal may see it: withheld columns over the disclosed
 * ones, class by class, as the policy opens them.
 */
export function overlaid<R extends Row>(principal: Principal, selected: R): R & { access: RowAccess } {
  const { withheldParts, grantedBy: granted = [], ...row } = selected as R & { withheldParts?: WithheldPart[] | null; grantedBy?: GrantInForce[] };
  if (principal.authority === null) return { ...(row as unknown as R), access: nothing };
  const authorityId = row['authorityId'];
  const ofRecord = ({ authority }: WithheldPart) => authorityId === undefined || authority === authorityId;
  const isOpen = (part: WithheldPart) => classesOf(part.class).every((fieldClass) => classesOpen(principal, part.authority, part.granted).includes(fieldClass));
  const parts = (withheldParts ?? [])
    // What another authority keeps for itself in the record is that one's alone, whatever was granted.
    .filter((part) => (ofRecord(part) || part.authority === principal.authority) && isOpen(part))
    // What two classes open together says more than what either does.
    .sort((a, b) => classesOf(a.class).length - classesOf(b.class).length);
  const values = parts.flatMap(({ part, value }) => (part === row['id'] && value !== null ? [value] : []));
  return {
    ...(Object.assign({}, row, ...values) as R),
    access: {
      open: typeof authorityId === 'string' ? classesOpen(principal, authorityId, granted) : [],
      granted,
      shown: [...new Set(parts.filter(ofRecord).flatMap((part) => classesOf(part.class)))].sort(),
      mark: parts.map((part) => `${part.part} ${part.class} ${part.revision}`).sort().join('\n'),
      changedAt: parts.reduce<string | null>((last, { at }) => (last === null || new Date(at) > new Date(last) ? at : last), null),
    },
  };
}
