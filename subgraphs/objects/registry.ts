import type { RecordDraft } from '../kernel/data/draft.ts';
import type { IndexDocument, IndexText, Registry } from '../kernel/data/registry.ts';
import { disclosure } from '../kernel/data/disclosure.ts';
import { anyOther, wholePart } from '../kernel/data/withheld.ts';
import type { LocalizedTextValue, TermValue } from '../kernel/values/types.ts';
import { originStates, projectObject, standing } from './data/project.ts';
import {
  custodyEvent, legalStatusEvent, locationEvent, lossReport, object, objectStatement, originAttribution, originState, titleEvent,
} from './data/tables.ts';
import type { ObjectDocument } from './documents.ts';

/** Cultural objects as a kind of record. */
export const objectRegistry: Registry<ObjectDocument> = {
  kind: 'CulturalObject',
  prefix: 'object',
  schema: 'objects',
  table: object,
  children: [
    { name: 'originAttributions', table: originAttribution, recordId: originAttribution.objectId },
    { name: 'originStates', table: originState, recordId: originState.objectId },
    { name: 'titleTimeline', table: titleEvent, recordId: titleEvent.objectId },
    { name: 'custodyTimeline', table: custodyEvent, recordId: custodyEvent.objectId },
    { name: 'locationTimeline', table: locationEvent, recordId: locationEvent.objectId },
    { name: 'legalStatusTimeline', table: legalStatusEvent, recordId: legalStatusEvent.objectId },
    { name: 'statements', table: objectStatement, recordId: objectStatement.objectId },
    { name: 'lossReports', table: lossReport, recordId: lossReport.objectId },
  ],
  project: projectObject,
  index: indexOf,
  ...disclosure((draft) => ({ ...draft, document: hiddenDocument(draft.document) })),
  withheld: {
    record: { distinguishingFeatures: 'HOLD_BACK', photographs: 'HOLD_BACK', currentStorage: 'STORAGE', unread: 'PERSON', [anyOther]: 'EXACT_PLACE' },
    originAttributions: { [anyOther]: 'EXACT_PLACE' },
    titleTimeline: { [anyOther]: 'EXACT_PLACE' },
    custodyTimeline: { [anyOther]: 'EXACT_PLACE' },
    locationTimeline: { [wholePart]: 'STORAGE', [anyOther]: 'EXACT_PLACE' },
    legalStatusTimeline: { [anyOther]: 'EXACT_PLACE' },
    statements: { [anyOther]: 'EXACT_PLACE' },
    lossReports: { [anyOther]: 'EXACT_PLACE' },
  },
};

/** The document without what is held back, stored away or not understood. */
function hiddenDocument(document: ObjectDocument): ObjectDocument {
  return {
    ...document,
    distinguishingFeatures: document.distinguishingFeatures.filter(({ holdBack }) => !holdBack),
    photographs: document.photographs.filter(({ holdBack }) => !holdBack),
    locationTimeline: document.locationTimeline.filter(({ storage }) => !storage),
    unread: [],
  };
}

function indexOf({ titles, localId, document }: RecordDraft<ObjectDocument>): IndexDocument {
  const { objectTypes, materials, cultures, extent, description, identifiers, inscriptions, legalStatusTimeline } = document;
  const status = standing(legalStatusTimeline).at(-1)?.legalStatus;
  const readings = inscriptions.flatMap(({ text, translation }) => [text, translation]).filter((text) => text !== null);
  return {
    texts: [
      ...texts('title', titles),
      ...[localId, ...identifiers.map(({ value }) => value)].map((value) => ({ kind: 'identifier' as const, value, language: null })),
      ...[...objectTypes, ...materials, ...cultures].map(({ text }) => ({ kind: 'name' as const, value: text, language: null })),
      ...texts('description', description),
      ...texts('description', readings),
    ],
    facets: {
      OBJECT_TYPE: distinctWords(objectTypes),
      MATERIAL: distinctWords(materials),
      CULTURE: distinctWords(cultures),
      EXTENT: [extent],
      LEGAL_STATUS: status === undefined ? [] : [status],
      LOSS: [...new Set(standing(document.lossReports).map(({ kind }) => kind))],
      YEAR: yearsOfLoss(document),
    },
    states: originStates(document),
  };
}

function texts(kind: IndexText['kind'], values: readonly LocalizedTextValue[]): IndexText[] {
  return values.map(({ value, language }) => ({ kind, value, language }));
}

function distinctWords(terms: readonly TermValue[]): string[] {
  return [...new Set(terms.map(({ text }) => text))];
}

/** The years of the losses that are not refuted, where each is one year for certain. */
function yearsOfLoss({ lossReports }: ObjectDocument): string[] {
  const years = standing(lossReports).flatMap(({ occurredAt }) => {
    const from = occurredAt?.earliest?.slice(0, 4);
    const to = occurredAt?.latest?.slice(0, 4);
    return from !== undefined && from === to && /^\d{4}$/.test(from) ? [from] : [];
  });
  return [...new Set(years)];
}
