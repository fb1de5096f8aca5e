import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import type { LinkDraft } from '../../../subgraphs/links/data/assert.ts';
import { itemEnd, link } from '../values.ts';
import { recordId } from '../world.ts';

/** An item of a seizure by both names. */
export type ItemName = readonly [seizure: string, key: string];

/** What a case concerns: names of records, items, and identifiers of sites. */
export interface Concern {
  objects?: readonly string[];
  seizures?: readonly string[];
  items?: readonly ItemName[];
  sites?: readonly string[];
}

/** A case's links to everything that it concerns. */
export function concerns(caseName: string, { objects = [], seizures = [], items = [], sites = [] }: Concern, said: SourceValue): LinkDraft[] {
  const to = (target: LinkDraft['target'], what: string) =>
    link('CONCERNS', { id: recordId.case(caseName) }, target, `The accounts of the case name this ${what}.`, said);
  return [
    ...objects.map((name) => to({ id: recordId.object(name) }, 'object')),
    ...seizures.map((name) => to({ id: recordId.seizure(name) }, 'seizure')),
    ...items.map(([seizure, key]) => to(itemEnd(seizure, key), 'item')),
    ...sites.map((id) => to({ id }, 'site')),
  ];
}

/** The object is what was seized as that item. */
export function seizedAs(object: string, [seizure, key]: ItemName, statement: string, said: SourceValue, rest: Partial<LinkDraft> = {}): LinkDraft {
  return link('SEIZED_AS', { id: recordId.object(object) }, itemEnd(seizure, key), statement, said, rest);
}

export function offeredAs(object: string, listing: string, statement: string, said: SourceValue, rest: Partial<LinkDraft> = {}): LinkDraft {
  return link('OFFERED_AS', { id: recordId.object(object) }, { id: recordId.listing(listing) }, statement, said, rest);
}

/** A findspot or a removal, which are two things. */
export function fromPlace(
  predicate: 'FOUND_AT' | 'REMOVED_FROM', object: string, siteId: string, statement: string, said: SourceValue, rest: Partial<LinkDraft> = {},
): LinkDraft {
  return link(predicate, { id: recordId.object(object) }, { id: siteId }, statement, said, rest);
}
