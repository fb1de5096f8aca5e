import { emptyCase } from '../../../subgraphs/cases/documents.ts';
import { caseRegistry } from '../../../subgraphs/cases/registry.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import { saveBatch } from '../../../subgraphs/kernel/data/act.ts';
import type { DraftSharing, RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { Registry } from '../../../subgraphs/kernel/data/registry.ts';
import type { Writer } from '../../../subgraphs/kernel/data/save.ts';
import { assertLinks, type LinkDraft, type LinkEndDraft, type LinkPredicate } from '../../../subgraphs/links/data/assert.ts';
import type { ListingDocument } from '../../../subgraphs/links/documents.ts';
import { listingRegistry } from '../../../subgraphs/links/registry.ts';
import { emptyObject } from '../../../subgraphs/objects/documents.ts';
import { objectRegistry } from '../../../subgraphs/objects/registry.ts';
import { emptyItem, emptySeizure } from '../../../subgraphs/seizures/documents.ts';
import { seizureRegistry } from '../../../subgraphs/seizures/registry.ts';
import { emptySite } from '../../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../../subgraphs/sites/registry.ts';
import { date, itemEnd, link, source, texts } from '../../../cli/demo/values.ts';
import { recordId } from '../../../cli/demo/world.ts';
import { childId } from '../../../schema/ids.ts';
import type { TestHub } from '../../support/hub.ts';

/** One record of each kind, under one name. */
export interface RecordSet {
  name: string;
  site: string;
  object: string;
  seizure: string;
  item: string;
  case: string;
  listing: string;
  lossReport: string;
}

export const itemKey = 'vessel';

export function setOf(name: string): RecordSet {
  const object = recordId.object(name);
  return {
    name, object,
    site: recordId.site(name), seizure: recordId.seizure(name), item: recordId.item(name, itemKey), case: recordId.case(name), listing: recordId.listing(name),
    lossReport: childId('loss', object, 'loss'),
  };
}

export function writerOf(authority: string): Writer {
  return { authority: seededAuthorityId(authority), actor: 'test' };
}

const said = source('A register');

function draft<D>(id: string, name: string, sharing: DraftSharing, document: D): RecordDraft<D> {
  return { id, localId: name, titles: texts({ en: `Gate of Qamar ${name}` }), sharing, sources: [said], synthetic: true, document };
}

const offer: ListingDocument = {
  venue: 'Qamar Sales', venueKind: 'AUCTION_HOUSE', city: null, country: 'XA', url: null, lotNumber: null, saleTitle: null, offeredAt: date('2019'), seenAt: null,
  prices: [], offerStatus: 'OFFERED', description: [], statedProvenance: [], unread: [],
};

/** Saves one record of each kind of one authority, which name the state XA each in its way. */
export async function saveSet(hub: TestHub, authority: string, name: string, sharing: DraftSharing, parent: string | null = null): Promise<RecordSet> {
  const set = setOf(name);
  const writer = writerOf(authority);
  const { databases } = hub;
  const loss = {
    key: 'loss', kind: 'THEFT' as const, claimedBy: 'Qamar Museum', issuedBy: null, number: name, occurredAt: date('2001'), discoveredAt: null, reportedAt: date('2002'),
    recoveredAt: null, place: null, circumstances: [], status: 'ASSERTED' as const, sources: [said],
  };
  const origin = {
    key: 'origin', place: 'Qamar', placeConcept: null, country: 'XA', level: 'REGION' as const, predicate: 'FOUND_AT' as const, certainty: null, status: 'ASSERTED' as const,
    statedAt: null, sources: [said],
  };
  const deadline = { key: 'reply', kind: 'DIPLOMATIC_REPLY' as const, dueAt: date('2027-01-01'), basis: null, status: 'OPEN' as const, renewable: null, note: null, source: said };
  const states = [{ state: 'XA', role: 'TERRITORIAL' as const, text: null, status: 'ASSERTED' as const, source: said }];
  await saved(databases.sites, siteRegistry, writer, draft(set.site, name, sharing, { ...emptySite(), states, category: 'CULTURAL' as const, inDanger: true }));
  await saved(databases.objects, objectRegistry, writer, draft(set.object, name, sharing, { ...emptyObject(), originAttributions: [origin], lossReports: [loss] }));
  const items = [{ ...emptyItem(itemKey), label: texts({ en: `Vessel ${name}` }) }];
  await saved(databases.seizures, seizureRegistry, writer, draft(set.seizure, name, sharing, { ...emptySeizure(), seizingState: 'XA', occurredAt: date('2020'), items }));
  await saved(databases.cases, caseRegistry, writer, draft(set.case, name, sharing, { ...emptyCase(), requestingStates: ['XA'], deadlines: [deadline], parent }));
  await saved(databases.links, listingRegistry, writer, draft(set.listing, name, sharing, offer));
  return set;
}

async function saved<D>(database: TestHub['databases']['links'], registry: Registry<D>, writer: Writer, record: RecordDraft<D>): Promise<void> {
  const [outcome] = await saveBatch(database, registry, writer, [record]);
  if (outcome === undefined || outcome.outcome === 'rejected') throw new Error(`The record was refused: ${JSON.stringify(outcome)}`);
}

/** Every join of the contract from one set to another: the near ends of the first, the far ends of the second. */
export function joinsBetween(from: RecordSet, to: RecordSet): LinkDraft[] {
  const item: LinkEndDraft = itemEnd(to.name, itemKey);
  const joins: [LinkPredicate, string, LinkEndDraft][] = [
    ['FOUND_AT', from.object, { id: to.site }],
    ['SEIZED_AS', from.object, item],
    ['OFFERED_AS', from.object, { id: to.listing }],
    ['CONCERNS', from.case, { id: to.object }],
    ['CONCERNS', from.case, item],
    ['CONCERNS', from.case, { id: to.seizure }],
    ['CONCERNS', from.case, { id: to.site }],
    ...(from === to ? [] : ([['SAME_AS', from.object, { id: to.object }]] as [LinkPredicate, string, LinkEndDraft][])),
  ];
  return joins.map(([predicate, near, far]) => link(predicate, { id: near }, far, 'As recorded.', said));
}

export async function join(hub: TestHub, authority: string, drafts: readonly LinkDraft[]): Promise<void> {
  await assertLinks(hub.databases.links, writerOf(authority), drafts);
}
