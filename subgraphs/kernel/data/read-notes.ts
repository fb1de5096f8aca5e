import type { GrantInForce } from '../access/policy.ts';
import type { ReadBasis } from '../audit/entry.ts';
import type { RecordRead } from '../audit/reads.ts';
import type { Principal } from '../process/principal.ts';
import type { RowAccess } from './overlay.ts';

interface NotedRow {
  id?: unknown;
  authorityId?: unknown;
  tier?: unknown;
  embargoUntil?: unknown;
  access: RowAccess;
}

/** Collects the records that a reader was given and that not everybody may read, or not all of them. */
export class ReadNotes {
  readonly #rows = new Map<string, NotedRow>();

  take(row: NotedRow): void {
    const { id, authorityId, tier } = row;
    if (typeof id !== 'string' || typeof authorityId !== 'string' || typeof tier !== 'string') return;
    const embargoed = row.embargoUntil instanceof Date && row.embargoUntil > new Date();
    if (tier === 'PUBLIC' && !embargoed && row.access.shown.length === 0) return;
    this.#rows.set(id, row);
  }

  list({ authority }: Principal): RecordRead[] {
    return [...this.#rows.values()].map(({ id, authorityId, access }) => ({
      record: String(id),
      authority: String(authorityId),
      ...restsOn(authority === authorityId, access.granted),
      classes: access.shown,
    }));
  }
}

/** On what a reading rests: the reader's own record, a grant or agreement in force, or being a member. */
export function restsOn(own: boolean, granted: readonly GrantInForce[]): Pick<RecordRead, 'basis' | 'grants' | 'agreements'> {
  if (own) return { basis: 'OWN' };
  const grants = granted.flatMap(({ grant }) => (grant === null ? [] : [grant]));
  const agreements = [...new Set(granted.flatMap(({ agreement }) => (agreement === null ? [] : [agreement])))];
  const basis: ReadBasis = agreements.length > 0 ? 'AGREEMENT' : grants.length > 0 ? 'GRANT' : 'MEMBER';
  return { basis, grants, agreements };
}
