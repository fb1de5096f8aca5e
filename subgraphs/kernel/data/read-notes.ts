import type { GrantInForce } from '../access/policy.ts';
import type { Principal } from '../process/principal.ts';
import type { FieldClass } from '../values/types.ts';
import type { RowAccess } from './overlay.ts';

/** On what a reading of a record that is not public rests. */
export type ReadBasis = 'OWN' | 'MEMBER' | 'GRANT' | 'AGREEMENT' | 'PUBLIC';

/** One record that a reader was given and that not everybody may read, or not all of it. */
export interface ReadNote {
  recordId: string;
  /** The authority that answers for the record, in whose log the reading stands. */
  authorityId: string;
  basis: ReadBasis;
  grants: string[];
  agreements: string[];
  /** Classes that were open and withheld something. */
  classes: FieldClass[];
}

interface NotedRow {
  id?: unknown;
  authorityId?: unknown;
  tier?: unknown;
  embargoUntil?: unknown;
  access: RowAccess;
}

/** Collects what has to stand in the audit before the answer leaves. */
export class ReadNotes {
  readonly #rows = new Map<string, NotedRow>();

  take(row: NotedRow): void {
    const { id, authorityId, tier } = row;
    if (typeof id !== 'string' || typeof authorityId !== 'string' || typeof tier !== 'string') return;
    const embargoed = row.embargoUntil instanceof Date && row.embargoUntil > new Date();
    if (tier === 'PUBLIC' && !embargoed && row.access.mark === '') return;
    this.#rows.set(id, row);
  }

  list({ authority }: Principal): ReadNote[] {
    return [...this.#rows.values()].map(({ id, authorityId, tier, access }) => ({
      recordId: String(id),
      authorityId: String(authorityId),
      basis: basisOf(authority === authorityId, String(tier), access.granted),
      grants: access.granted.flatMap(({ grant }) => (grant === null ? [] : [grant])),
      agreements: [...new Set(access.granted.flatMap(({ agreement }) => (agreement === null ? [] : [agreement])))],
      classes: access.shown,
    }));
  }
}

function basisOf(own: boolean, tier: string, granted: readonly GrantInForce[]): ReadBasis {
  if (own) return 'OWN';
  if (granted.some(({ agreement }) => agreement !== null)) return 'AGREEMENT';
  if (granted.length > 0) return 'GRANT';
  return tier === 'COMMUNITY' ? 'MEMBER' : 'PUBLIC';
}
