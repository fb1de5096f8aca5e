import type { DraftSharing } from '../../subgraphs/kernel/data/draft.ts';
import type { RightsValue, SharingTier } from '../../subgraphs/kernel/values/types.ts';

/** What the caller says about all rows of a file. It holds no time of import, so that the same file twice changes nothing. */
export interface FormatOptions {
  /** What the caller says of who may read the records; undefined where nothing is said. */
  sharing: SharingTier | undefined;
  licence: string | null;
  attribution: string | null;
  /** Mapping file of the generic formats. */
  mapping: string | undefined;
  /** The file imported, for formats that read a companion beside it. */
  file: string;
}

/** Licences that let anyone pass a text on, for any purpose, whole or in part. */
const OPEN_LICENCE = /^(?:cc0|cc[- ]by(?:[- ]sa)?(?:[- ]\d(?:\.\d)?)?$|pddl|odc[- ]by|odbl|ogl|public domain)/i;

/** The sharing of every record of an import: as the caller says, else as the mapping of the file says, else the authority alone. */
export function sharingOf({ sharing }: Pick<FormatOptions, 'sharing'>, mapped?: SharingTier): DraftSharing {
  return { tier: sharing ?? mapped ?? 'AUTHORITY' };
}

/** The rights of every record's text; a licence that is not known to be open allows no redistribution. `credit` stands where the caller names nobody. */
export function rightsOf({ licence, attribution }: Pick<FormatOptions, 'licence' | 'attribution'>, credit: string | null = null): RightsValue {
  return { licence, attribution: attribution ?? credit, redistributable: licence !== null && OPEN_LICENCE.test(licence.trim()) };
}
