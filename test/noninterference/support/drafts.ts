import { count, date, money, source, term, texts } from '../../../cli/demo/values.ts';
import { emptyCase } from '../../../subgraphs/cases/documents.ts';
import { caseRegistry } from '../../../subgraphs/cases/registry.ts';
import type { DraftSharing, RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { Registry } from '../../../subgraphs/kernel/data/registry.ts';
import type { FieldClass, SharingTier } from '../../../subgraphs/kernel/values/types.ts';
import { listingRegistry } from '../../../subgraphs/links/registry.ts';
import type { ListingDocument } from '../../../subgraphs/links/documents.ts';
import { emptyObject } from '../../../subgraphs/objects/documents.ts';
import { objectRegistry } from '../../../subgraphs/objects/registry.ts';
import { emptyDeclaration, emptyItem, emptySeizure } from '../../../subgraphs/seizures/documents.ts';
import { seizureRegistry } from '../../../subgraphs/seizures/registry.ts';
import { emptySite } from '../../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../../subgraphs/sites/registry.ts';
import type { ModelRecord } from './model.ts';
import { canary, digits, type WorldRecord } from './world.ts';

export const itemKey = 'vessel';

export const registryOf = {
  SITE: siteRegistry, OBJECT: objectRegistry, SEIZURE: seizureRegistry, CASE: caseRegistry, LISTING: listingRegistry,
} as const as unknown as Record<ModelRecord['kind'], Registry<unknown>>;

export const databaseOf = { SITE: 'sites', OBJECT: 'objects', SEIZURE: 'seizures', CASE: 'cases', LISTING: 'links' } as const;

/** The word of a class's value, or nothing where the record has none. */
function held(record: WorldRecord, fieldClass: FieldClass): string | null {
  const version = record.held[fieldClass];
  return version === null ? null : canary(record.id, fieldClass, version);
}

/** The place of a site: within one cell, whatever its version, so that what everybody sees of it stays the same. */
function placeOf(record: WorldRecord): { latitude: string; longitude: string } | null {
  const version = record.held.EXACT_PLACE;
  if (version === null) return null;
  return { latitude: `${record.degree}.${digits(record.id, 'latitude', version)}`, longitude: `${record.degree + 30}.${digits(record.id, 'longitude', version)}` };
}

/** All words and digits that tell what is open in a record: whoever reads the record finds these. */
export function openCanaries(record: WorldRecord): string[] {
  return [canary(record.id, 'words', record.words)];
}

/** By class, the words and digits that must show where it is open and nowhere else. */
export function heldCanaries(record: WorldRecord): [FieldClass, string[]][] {
  const place = placeOf(record);
  const words = (fieldClass: FieldClass): [FieldClass, string[]][] => {
    const word = held(record, fieldClass);
    return word === null ? [] : [[fieldClass, [word]]];
  };
  const places: [FieldClass, string[]][] = record.kind === 'SITE' && place !== null && !record.exact
    ? [['EXACT_PLACE', [fraction(place.latitude), fraction(place.longitude), held(record, 'EXACT_PLACE') ?? '']]]
    : [];
  const valuation: [FieldClass, string[]][] = record.held.VALUATION === null ? [] : [['VALUATION', [digits(record.id, 'valuation', record.held.VALUATION)]]];
  switch (record.kind) {
    case 'SITE':
      return [...places, ...words('PERSON')];
    case 'OBJECT':
      return [...words('PERSON'), ...words('STORAGE'), ...words('HOLD_BACK')];
    case 'SEIZURE':
      return [...words('PERSON'), ...words('STORAGE'), ...words('INVESTIGATION')];
    case 'CASE':
      return [...words('PERSON'), ...words('STORAGE'), ...words('NEGOTIATION'), ...words('INVESTIGATION'), ...valuation];
    case 'LISTING':
      return words('PERSON');
  }
}

const fraction = (degrees: string) => degrees.slice(degrees.indexOf('.') + 1);

export function sharingOf(record: WorldRecord, tier: SharingTier = record.tier): DraftSharing {
  const until = { none: null, ended: '2020-01-01T00:00:00.000Z', running: '2100-01-01T00:00:00.000Z' }[record.embargo];
  return { tier, audience: [...record.audience], embargoUntil: until };
}

/** The record as its authority would give it, with a value in every field class that its kind has. */
export function draftOf(record: WorldRecord, sharing: DraftSharing = sharingOf(record)): RecordDraft<unknown> {
  const word = canary(record.id, 'words', record.words);
  const place = record.kind === 'SITE' ? placeOf(record) : null;
  const person = held(record, 'PERSON');
  const at = place === null ? '' : ` at ${place.latitude}, ${place.longitude}`;
  return {
    id: record.id,
    localId: record.name,
    titles: texts({ en: `Gate of Qamar ${word}${at}`, ar: `باب القمر ${word}` }),
    sharing,
    sources: [source(`A register${at}`)],
    synthetic: true,
    document: documentOf(record, word, at),
    persons: person === null ? [] : [{ role: 'consignor', name: `Person ${person}`, path: record.kind === 'LISTING' ? 'seller' : 'consignor' }],
    ...(person === null ? {} : { sourceRow: { name: person } }),
  };
}

function documentOf(record: WorldRecord, word: string, at: string): unknown {
  switch (record.kind) {
    case 'SITE':
      return siteOf(record, word, at);
    case 'OBJECT':
      return objectOf(record, word);
    case 'SEIZURE':
      return seizureOf(record, word);
    case 'CASE':
      return caseOf(record, word);
    case 'LISTING':
      return listingOf(record, word);
  }
}

const said = source('A register');
const unreadOf = (record: WorldRecord) => (record.held.PERSON === null ? [] : [{ field: 'note', value: `Signed ${held(record, 'PERSON')}`, reason: 'unknown' }]);

function siteOf(record: WorldRecord, word: string, at: string) {
  const place = placeOf(record);
  const point = place === null ? null : { latitude: Number(place.latitude), longitude: Number(place.longitude) };
  return {
    ...emptySite(),
    names: [{ text: texts({ en: `Tell ${word}` })[0], kind: 'TOPONYM' }],
    description: texts({ en: `A gate ${word}${at} by the road` }),
    category: record.year % 2 === 0 ? 'CULTURAL' : 'NATURAL',
    placeDisclosure: record.exact ? 'EXACT' : 'CELL',
    point,
    geometries: point === null ? [] : [{ geojson: { type: 'Point', coordinates: [point.longitude, point.latitude] }, qualifier: null, extentCertainty: null, locationCertainty: null }],
    address: place === null ? null : `Lane ${held(record, 'EXACT_PLACE')}`,
    states: [{ state: record.state, role: 'TERRITORIAL', text: null, status: 'ASSERTED', source: said }],
    designations: [{ scheme: 'NATIONAL_REGISTER', number: `N${word}`, revision: null, name: null, criteria: [], from: date(String(record.year)), until: null, laterDates: [], status: 'ASSERTED', source: said }],
    inDanger: record.year % 2 === 0,
    components: point === null ? [] : [{ elementId: 'a', name: `Part${at}`, state: record.state, areaHectares: 2, point }],
    assessments: [{ key: 'a', assessedAt: date('2020'), kinds: [], investigatorRole: null, condition: 'POOR', damageExtent: null, priority: null, recommendations: [], imageryDate: null, note: `Seen${at}`, source: said }],
    lootingReports: [{ key: 'a', occurredAt: date('2015'), reportedAt: null, kind: 'ILLICIT_EXCAVATION', description: texts({ en: `Pits${at}` }), extent: null, status: 'ASSERTED', source: said }],
    unread: unreadOf(record),
  };
}

function objectOf(record: WorldRecord, word: string) {
  const [mark, store] = [held(record, 'HOLD_BACK'), held(record, 'STORAGE')];
  const text = (value: string) => texts({ en: value })[0];
  const event = { occurredAt: date('2001'), description: [], status: 'ASSERTED', certainty: null, sources: [said] };
  return {
    ...emptyObject(),
    objectTypes: [term('vessel')], materials: [term(`clay ${word}`)],
    description: texts({ en: `A vessel of the gate ${word}` }),
    distinguishingFeatures: [{ text: text('A chip'), kind: 'DAMAGE', holdBack: false }, ...(mark === null ? [] : [{ text: text(`A mark ${mark}`), kind: 'DEFECT', holdBack: true }])],
    photographs: mark === null ? [] : [{ caption: text(`Under the foot ${mark}`), credit: null, url: null, view: 'DETAIL', holdBack: true }],
    originAttributions: [{ key: 'a', place: 'Qamar', placeConcept: null, country: record.state, level: 'REGION', predicate: 'FOUND_AT', certainty: null, status: 'ASSERTED', statedAt: null, sources: [said] }],
    locationTimeline: [
      { ...event, key: 'shown', place: 'Hall', country: record.state, storage: false },
      ...(store === null ? [] : [{ ...event, key: 'stored', place: `Store ${store}`, country: record.state, storage: true }]),
    ],
    lossReports: [{ key: 'loss', kind: 'THEFT', claimedBy: 'Qamar Museum', issuedBy: null, number: `L${word}`, occurredAt: date(String(record.year)), discoveredAt: null, reportedAt: date('2002'), recoveredAt: null, place: null, circumstances: [], status: 'ASSERTED', sources: [said] }],
    unread: unreadOf(record),
  };
}

function seizureOf(record: WorldRecord, word: string) {
  const [store, lead] = [held(record, 'STORAGE'), held(record, 'INVESTIGATION')];
  const stay = { country: record.state, from: date('2020'), until: null, status: 'ASSERTED', source: said };
  return {
    ...emptySeizure('BORDER'),
    seizingState: record.state, direction: 'EXPORT', occurredAt: date(String(record.year)), description: texts({ en: `Taken at the gate ${word}` }),
    declarations: [{ ...emptyDeclaration(), declaredHs: '970530', number: lead === null ? null : `D${lead}` }],
    detection: { kind: 'TIP', text: lead === null ? null : `Told ${lead}` },
    riskIndicators: [{ indicator: 'POOR_PACKING', text: null, source: said }, ...(lead === null ? [] : [{ indicator: 'DEALER_FLAGGED', text: `Flagged ${lead}`, source: said }])],
    storage: store === null ? null : { place: `Depot ${store}`, environment: null, insured: null },
    items: [{
      ...emptyItem(itemKey), label: texts({ en: `Vessel ${word}` }),
      custodyTimeline: [{ from: 'Customs', to: 'Museum', at: date('2020'), place: store === null ? null : `Depot ${store}`, sealNumber: null, itemListHash: null, condition: null, signedBySender: null, signedByReceiver: null, note: null, source: said }],
      locationTimeline: [{ ...stay, kind: 'DISPLAY', place: 'Hall' }, ...(store === null ? [] : [{ ...stay, kind: 'STORE', place: `Shelf ${store}` }])],
    }],
    unread: unreadOf(record),
  };
}

function caseOf(record: WorldRecord, word: string) {
  const [note, store, lead] = [held(record, 'NEGOTIATION'), held(record, 'STORAGE'), held(record, 'INVESTIGATION')];
  const evidence = { kind: 'TESTIMONY', description: [], occurredAt: date('2010'), weight: 'STRONG', status: 'ASSERTED', source: said };
  return {
    ...emptyCase(),
    summary: texts({ en: `The matter of the gate ${word}` }), openedAt: date(String(record.year)), parent: record.parent, requestingStates: [record.state],
    evidence: [{ ...evidence, key: 'open', title: 'Letter', withheld: false }, ...(lead === null ? [] : [{ ...evidence, key: 'lead', title: `Informant ${lead}`, withheld: true }])],
    deadlines: [{ key: 'reply', kind: 'DIPLOMATIC_REPLY', dueAt: date('2027-01-01'), basis: `Note ${word}`, status: 'OPEN', renewable: null, note: null, source: said }],
    handovers: [{
      key: 'first', status: 'SCHEDULED', occurredAt: null, place: store === null ? null : `Quay ${store}`, from: 'Museum', to: 'Ministry', quantity: count(1, 1, 'COUNTED'), protocolNumber: null, note: null, source: said,
      transport: store === null ? null : { scheduledFor: date('2027-02-01'), route: `Road ${store}`, carrier: null, note: null },
    }],
    notes: note === null ? [] : [{ text: `Would settle ${note}`, occurredAt: date('2026') }],
    valuations: record.held.VALUATION === null ? [] : [money(`${digits(record.id, 'valuation', record.held.VALUATION)}.00`, 'USD', 'ESTIMATE', said)],
    unread: unreadOf(record),
  };
}

function listingOf(record: WorldRecord, word: string): ListingDocument {
  return {
    venue: 'Qamar Sales', venueKind: 'AUCTION_HOUSE', city: null, country: record.state, url: null, lotNumber: word, saleTitle: null, offeredAt: date(String(record.year)), seenAt: null,
    prices: [money('100.00', 'USD', 'ASKING_PRICE', said)], offerStatus: 'OFFERED', description: texts({ en: `A vessel from the gate ${word}` }), statedProvenance: [], unread: unreadOf(record),
  };
}
