import type { GrantInForce } from '../access/policy.ts';
import type { ReadBasis } from '../audit/entry.ts';
import type { RecordRead } from '../audit/reads.ts';
import type { Principal } from '../process/principal.ts';
import type { SharingTier } from '../values/types.ts';
import type { RowAccess } from './overlay.ts';
import type { Registry } from './registry.ts';

export interface NotedRow {
  id: string;
  authorityId: string;
  tier: SharingTier;
  embargoUntil: Date | null;
  access: RowAccess;
}

/** Collects the records that a reader was given and that not everybody may read, or not all of them. */
export class ReadNotes {
  readonly #rows = new Map<string, NotedRow>();
  readonly #taken = new Set<string>();
  readonly #parts = new Map<Registry<never>, Set<string>>();

  take(row: NotedRow): void {
    const { id, tier, embargoUntil, access } = row;
    this.#taken.add(id);
    const embargoed = embargoUntil !== null && embargoUntil > new Date();
    if (tier === 'PUBLIC' && !embargoed && access.shown.length === 0) return;
    this.#rows.set(id, row);
  }

  /** A part was given; its record may follow, and need not. */
  part(registry: Registry<never>, record: string): void {
    this.#parts.set(registry, (this.#parts.get(registry) ?? new Set()).add(record));
  }

  /** The records of which parts were given and not they themselves. */
  inPartAlone(): [Registry<never>, string[]][] {
    return [...this.#parts].map(([registry, records]): [Registry<never>, string[]] => [registry, [...records].filter((id) => !this.#taken.has(id))]).filter(([, ids]) => ids.length > 0);
  }

  list({ authority }: Principal): RecordRead[] {
    return [...this.#rows.values()].map(({ id, authorityId, access }) => ({
      record: id,
      authority: authorityId,
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
