import { genericCase } from './kinds/case.ts';
import { genericListing } from './kinds/listing.ts';
import { genericObject } from './kinds/object.ts';
import { genericSeizure } from './kinds/seizure.ts';
import { genericSite } from './kinds/site.ts';
import type { GenericKind } from './paths.ts';

/** The kinds that a mapping file may name. */
export const GENERIC_KINDS = { site: genericSite, object: genericObject, seizure: genericSeizure, case: genericCase, listing: genericListing } as const;

export type GenericKindName = keyof typeof GENERIC_KINDS;

type AnyDocument = ReturnType<(typeof GENERIC_KINDS)[GenericKindName]['empty']>;

/**
 * The kind of a name. Its paths write into its own empty document alone, so the
 * five are handled as one.
 */
export function genericKind(name: GenericKindName): GenericKind<AnyDocument> {
  return GENERIC_KINDS[name] as unknown as GenericKind<AnyDocument>;
}
