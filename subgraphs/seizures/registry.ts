import type { RecordDraft } from '../kernel/data/draft.ts';
import type { IndexDocument, IndexText, Registry } from '../kernel/data/registry.ts';
import { disclosure } from '../kernel/data/disclosure.ts';
import { anyOther } from '../kernel/data/withheld.ts';
import type { FuzzyDateValue, LocalizedTextValue } from '../kernel/values/types.ts';
import { itemId } from './data/ids.ts';
import { assessedOriginsOf, legalStatusesOf, projectSeizure } from './data/project.ts';
import { expertOpinion, seizure, seizureItem, seizureRequest, seizureStatement } from './data/tables.ts';
import type { SeizureDocument, SeizureItemDocument } from './documents.ts';

/** Seizures as a kind of record. */
export const seizureRegistry: Registry<SeizureDocument> = {
  kind: 'Seizure',
  prefix: 'seizure',
  schema: 'seizures',
  table: seizure,
  children: [
    { name: 'items', table: seizureItem, recordId: seizureItem.seizureId },
    { name: 'opinions', table: expertOpinion, recordId: expertOpinion.seizureId },
    { name: 'requests', table: seizureRequest, recordId: seizureRequest.seizureId },
    { name: 'statements', table: seizureStatement, recordId: seizureStatement.seizureId },
  ],
  project: projectSeizure,
  index: indexOf,
  ...disclosure((draft) => ({ ...draft, document: hiddenDocument(draft.document) })),
  withheld: {
    record: { storage: 'STORAGE', detection: 'INVESTIGATION', declarations: 'INVESTIGATION', riskIndicators: 'INVESTIGATION', unread: 'PERSON', [anyOther]: 'EXACT_PLACE' },
    items: { custodyTimeline: 'STORAGE', locationTimeline: 'STORAGE', [anyOther]: 'EXACT_PLACE' },
    opinions: { [anyOther]: 'EXACT_PLACE' },
    requests: { [anyOther]: 'EXACT_PLACE' },
    statements: { [anyOther]: 'EXACT_PLACE' },
  },
};

const texts = (kind: IndexText['kind'], values: LocalizedTextValue[]): IndexText[] => values.map(({ value, language }) => ({ kind, value, language }));

function indexOf({ titles, localId, document }: RecordDraft<SeizureDocument>, id: string): IndexDocument {
  const { items, kind, direction, seizingState, occurredAt, description, riskIndicators } = document;
  const terms = (pick: 'objectTypes' | 'materials') => [...new Set(items.flatMap((item) => item[pick].map(({ text }) => text)))];
  return {
    texts: [
      ...texts('title', titles),
      { kind: 'identifier', value: localId, language: null },
      ...texts('description', description),
      ...items.flatMap((item) => [...texts('name', item.label), ...texts('description', item.description), ...texts('description', item.declaredDescription)]),
    ],
    facets: {
      SEIZURE_KIND: [kind],
      DIRECTION: direction === null ? [] : [direction],
      LEGAL_STATUS: legalStatusesOf(document),
      RISK_INDICATOR: [...new Set(riskIndicators.map(({ indicator }) => indicator))],
      OBJECT_TYPE: terms('objectTypes'),
      MATERIAL: terms('materials'),
      YEAR: yearOf(occurredAt),
    },
    states: [...new Set([...(seizingState === null ? [] : [seizingState]), ...assessedOriginsOf(document)])],
    items: items.map(({ key, label }) => ({ id: itemId(id, key), titles: label })),
  };
}

/** The year of the seizure, if it is one year for certain. */
function yearOf(date: FuzzyDateValue | null): string[] {
  const from = date?.earliest?.slice(0, 4);
  const to = date?.latest?.slice(0, 4);
  return from !== undefined && from === to && /^\d{4}$/.test(from) ? [from] : [];
}

/** The seizure without what is of the classes STORAGE and INVESTIGATION, and without what was not understood. */
function hiddenDocument(document: SeizureDocument): SeizureDocument {
  const { detection, declarations, riskIndicators, items } = document;
  return {
    ...document,
    unread: [],
    storage: null,
    detection: detection === null ? null : { ...detection, text: null },
    declarations: declarations.map((declaration) => ({ ...declaration, number: null })),
    riskIndicators: riskIndicators.filter(({ indicator }) => indicator !== 'DEALER_FLAGGED'),
    items: items.map(hiddenItem),
  };
}

function hiddenItem(item: SeizureItemDocument): SeizureItemDocument {
  return {
    ...item,
    custodyTimeline: item.custodyTimeline.map((event) => ({ ...event, place: null })),
    locationTimeline: item.locationTimeline.filter(({ kind }) => kind === 'DISPLAY'),
  };
}
