import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { fuzzyDateFromEdtf } from '../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import type { FuzzyDateValue, LocalizedTextValue, MoneyValue, SharingTier } from '../../subgraphs/kernel/values/types.ts';
import {
  type CustodyTransfer, emptyDeclaration, emptyItem, emptyOpinion, emptySeizure, type SeizureDocument, type SeizureItemDocument, type SeizureLegalStatus,
} from '../../subgraphs/seizures/documents.ts';

export function date(edtf: string): FuzzyDateValue {
  const read = fuzzyDateFromEdtf(edtf);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

export const english = (value: string): LocalizedTextValue => ({ value, language: 'en', script: 'Latn', transliteration: null });

export const money = (amount: string, currency: string, kind: MoneyValue['kind']): MoneyValue => ({ amount, currency, kind, date: null, source: null });

export const became = (status: SeizureLegalStatus) =>
  ({ status, occurredAt: null, basis: null, by: null, note: null, statementStatus: 'ASSERTED', source: null }) as const;

export const handOver = (from: string | null, to: string | null): CustodyTransfer => ({
  from, to, at: null, place: 'Warehouse 12', sealNumber: null, itemListHash: null, condition: null, signedBySender: true, signedByReceiver: true, note: null, source: null,
});

export function draft(localId: string, document: SeizureDocument, tier: SharingTier = 'PUBLIC'): RecordDraft<SeizureDocument> {
  return { localId, titles: [english(`Seizure ${localId}`)], sharing: { tier }, sources: [], synthetic: false, document };
}

/** The statue of a mourning woman that was declared as stone for decoration, after the public record of the case. */
export function statueItem(): SeizureItemDocument {
  return {
    ...emptyItem('statue'),
    label: [english('Funerary statue')],
    description: [english('Marble half-figure of a woman')],
    declaredOrigin: { state: 'TR', text: 'stone decoration from Turkey' },
    assessedOrigins: [
      { place: 'Cyrenaica', country: 'LY', level: 'REGION', certainty: 'HIGH', status: 'ASSERTED', source: null },
      { place: null, country: 'SY', level: 'COUNTRY', certainty: null, status: 'REFUTED', source: null },
    ],
    quantities: [
      { quantity: { min: 2, max: 2, basis: 'DECLARED', asOf: null, source: null }, status: 'REFUTED' },
      { quantity: { min: 1, max: 1, basis: 'COUNTED', asOf: null, source: null }, status: 'ASSERTED' },
    ],
    datings: ['-0199/-0099', '-0629'].map((text) => ({ date: date(text), status: 'ASSERTED', source: null })),
    legalStatusTimeline: [became('DETAINED'), became('SEIZED'), became('FORFEITED')],
    custodyTimeline: [handOver('Carrier', 'Customs'), handOver('Customs', 'British Museum'), handOver('Customs', 'Embassy'), handOver(null, 'Museum')],
    locationTimeline: [
      { kind: 'STORE', place: 'Warehouse 12', country: 'GB', from: null, until: null, status: 'ASSERTED', source: null },
      { kind: 'DISPLAY', place: 'British Museum', country: 'GB', from: null, until: null, status: 'ASSERTED', source: null },
    ],
    opinions: ['first', 'second', 'third'].map((key) => ({ ...emptyOpinion(key), institution: `Museum ${key}`, culturalObject: 'YES' })),
  };
}

export function statueSeizure(): SeizureDocument {
  return {
    ...emptySeizure('BORDER'),
    office: { name: 'London Heathrow', unlocode: 'GBLHR' },
    seizingState: 'GB',
    direction: 'IMPORT',
    transportMode: 'AIR',
    occurredAt: date('2013'),
    declarations: [
      {
        ...emptyDeclaration(),
        number: 'DECL-4711',
        declaredDescription: [english('marble stone piece for home decoration')],
        declaredOrigin: { state: 'TR', text: 'Turkey' },
        declaredHs: '6802.91',
        assessedHs: '9705.10',
        declaredValue: money('110000', 'USD', 'DECLARED'),
      },
    ],
    valuations: [
      { value: money('1500000', 'GBP', 'ASSESSED'), by: 'British Museum', status: 'ASSERTED' },
      { value: money('2000000', 'EUR', 'REPORTED'), by: null, status: 'REFUTED' },
    ],
    detection: { kind: 'TIP', text: 'a caller named the flight' },
    riskIndicators: ['DEALER_FLAGGED' as const, 'POOR_PACKING' as const].map((indicator) => ({ indicator, text: null, source: null })),
    storage: { place: 'Warehouse 12', environment: null, insured: true },
    items: [statueItem(), { ...emptyItem('base'), label: [english('Modern plinth')], legalStatusTimeline: [became('DETAINED'), became('REPLICA')] }],
    statements: [{ key: 's1', field: 'occurredAt', value: '2011', status: 'DISPUTED', statedAt: null, source: null }],
  };
}
