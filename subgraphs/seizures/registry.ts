import type { RecordDraft } from '../kernel/data/draft.ts';
import type { IndexDocument, IndexText, Registry } from '../kernel/data/registry.ts';
import type { FuzzyDateValue, LocalizedTextValue } from '../kernel/values/types.ts';
import { assessedOriginsOf, itemId, legalStatusesOf, projectSeizure } from './data/project.ts';
import { expertOpinion, seizure, seizureItem, seizureStatement } from './data/tables.ts';
import type { RiskIndicator, SeizureDocument, SeizureItemDocument } from './documents.ts';

/** Seizures as a kind of record. */
export const seizureRegistry: Registry<SeizureDocument> = {
  kind: 'Seizure',
  prefix: 'seizure',
  schema: 'seizures',
  table: seizure,
  children: [
    { name: 'items', table: seizureItem, recordId: seizureItem.seizureId },
    { name: 'opinions', table: expertOpinion, recordId: expertOpinion.seizureId },
    { name: 'statements', table: seizureStatement, recordId: seizureStatement.seizureId },
  ],
  project: projectSeizure,
  index: indexOf,
  publicPart,
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
      RISK_INDICATOR: [...new Set(openIndicators(riskIndicators).map(({ indicator }) => indicator))],
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

/** A flagged dealer is of the class INVESTIGATION. */
const openIndicators = (indicators: RiskIndicator[]): RiskIndicator[] => indicators.filter(({ indicator }) => indicator !== 'DEALER_FLAGGED');

/** Without what is of the classes STORAGE and INVESTIGATION, and without what only its authority sees. */
function publicPart({ document }: RecordDraft<SeizureDocument>): unknown {
  const { unread: _unread, storage: _storage, detection, declarations, riskIndicators, items, ...open } = document;
  return {
    ...open,
    detection: detection?.kind ?? null,
    declarations: declarations.map(({ number: _number, ...declaration }) => declaration),
    riskIndicators: openIndicators(riskIndicators),
    items: items.map(publicItem),
  };
}

function publicItem({ custodyTimeline, locationTimeline, ...item }: SeizureItemDocument): unknown {
  return {
    ...item,
    custodyTimeline: custodyTimeline.map(({ place: _place, ...event }) => event),
    locationTimeline: locationTimeline.filter(({ kind }) => kind === 'DISPLAY'),
  };
}
