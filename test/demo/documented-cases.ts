import { caseStories } from '../../cli/demo/cases/all.ts';
import type { CaseDocument } from '../../subgraphs/cases/documents.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import type { IndexDocument } from '../../subgraphs/kernel/data/registry.ts';
import type { FuzzyDateValue, QuantityValue } from '../../subgraphs/kernel/values/types.ts';
import type { LinkPredicate } from '../../subgraphs/links/data/assert.ts';
import type { ListingDocument } from '../../subgraphs/links/documents.ts';
import { listingRegistry } from '../../subgraphs/links/registry.ts';
import type { ObjectDocument } from '../../subgraphs/objects/documents.ts';
import { objectRegistry } from '../../subgraphs/objects/registry.ts';
import type { SeizureDocument } from '../../subgraphs/seizures/documents.ts';
import { seizureRegistry } from '../../subgraphs/seizures/registry.ts';
import type { SiteDocument } from '../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';

export const stories = caseStories();
const all = <D>(pick: (story: (typeof stories)[number]) => RecordDraft<D>[] | undefined) => stories.flatMap((story) => pick(story) ?? []);
export const sites = all<SiteDocument>(({ sites }) => sites);
export const objects = all<ObjectDocument>(({ objects }) => objects);
export const seizures = all<SeizureDocument>(({ seizures }) => seizures);
export const cases = all<CaseDocument>(({ cases }) => cases);
export const listings = all<ListingDocument>(({ listings }) => listings);
export const links = stories.flatMap(({ links }) => links ?? []);
export const records = [...sites, ...objects, ...seizures, ...cases, ...listings];

/** The document of the record with that name. */
export function named<D>(drafts: RecordDraft<D>[], name: string): D {
  const found = drafts.find(({ localId }) => localId === name);
  if (found === undefined) throw new Error(`No record ${name}.`);
  return found.document;
}
export const caseOf = (name: string) => named(cases, name);
export const objectOf = (name: string) => named(objects, name);
export const seizureOf = (name: string) => named(seizures, name);
export const listingOf = (name: string) => named(listings, name);
export const itemOf = (seizure: string, key: string) => {
  const item = seizureOf(seizure).items.find((entry) => entry.key === key);
  if (item === undefined) throw new Error(`No item ${key}.`);
  return item;
};

export const edtf = (date: FuzzyDateValue | null | undefined) => date?.edtf ?? null;
export const counts = (quantities: QuantityValue[]) => quantities.map(({ max }) => max);
export const linked = (predicate: LinkPredicate, from: string) => links.filter((link) => link.predicate === predicate && link.source.id === from).map(({ target }) => target.id);
export const tracksOf = (name: string) => Object.fromEntries(caseOf(name).tracks.map(({ kind, state }) => [kind, state]));
export const outcomesOf = (name: string) => caseOf(name).outcomes.map(({ kind, decidedAt }) => [kind, edtf(decidedAt)]);

/** What the record index would hold of every record. */
export function indexes(): IndexDocument[] {
  return [
    ...sites.map((draft) => siteRegistry.index(siteRegistry.disclosed(draft), draft.id ?? '')),
    ...objects.map((draft) => objectRegistry.index(objectRegistry.disclosed(draft), draft.id ?? '')),
    ...seizures.map((draft) => seizureRegistry.index(seizureRegistry.disclosed(draft), draft.id ?? '')),
    ...cases.map((draft) => caseRegistry.index(caseRegistry.disclosed(draft), draft.id ?? '')),
    ...listings.map((draft) => listingRegistry.index(listingRegistry.disclosed(draft), draft.id ?? '')),
  ];
}

/** Every date anywhere in a value. */
export function datesIn(value: unknown): FuzzyDateValue[] {
  if (Array.isArray(value)) return value.flatMap(datesIn);
  if (value === null || typeof value !== 'object') return [];
  if ('edtf' in value && 'original' in value) return [value as FuzzyDateValue];
  return Object.values(value).flatMap(datesIn);
}
