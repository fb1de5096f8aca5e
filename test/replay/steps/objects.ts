import type { PersonDetail, RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import type { FuzzyDateValue } from '../../../subgraphs/kernel/values/types.ts';
import { type GivenDate, givenDate, ifGiven } from '../../../subgraphs/kernel/values/given.ts';
import type { ObjectDocument, ObjectParty, TimelineEvent } from '../../../subgraphs/objects/documents.ts';
import { date, quantity, source, sourceOrNull, term, text, textOrNull } from './given.ts';
import { making, ofRecord, type Step } from './step.ts';

/** An act of the contract, by its name and what it is given beside the key, the object and its version. */
export interface ObjectAct {
  name: string;
  input: Record<string, unknown>;
}

type Draft = RecordDraft<ObjectDocument>;

/** The acts by which an institution would have made a record of the demonstration world. */
export function stepsOf(draft: Draft): { register: Record<string, unknown>; steps: ObjectAct[] } {
  const { document } = draft;
  const persons = draft.persons ?? [];
  return {
    register: registration(draft, persons),
    steps: [
      ...document.originAttributions.map(({ key: _key, statedAt, sources, ...rest }) => ({ name: 'attributeOrigin', input: { ...rest, occurredAt: date(statedAt), sources: sources.map(source) } })),
      ...document.titleTimeline.map((event) => ({ name: 'recordTitleEvent', input: { ...told(event), kind: event.kind, ...sides('titleTimeline', event, persons) } })),
      ...document.custodyTimeline.map((event) => ({ name: 'recordCustodyEvent', input: { ...told(event), kind: event.kind, place: event.place, ...sides('custodyTimeline', event, persons) } })),
      ...document.locationTimeline.map((event) => ({ name: 'recordLocationEvent', input: { ...told(event), place: event.place, country: event.country, storage: event.storage } })),
      ...document.legalStatusTimeline.map((event) => ({ name: 'recordLegalStatus', input: { ...told(event), legalStatus: event.legalStatus, decidedBy: party(event.decidedBy) } })),
      ...document.statements.map(({ field, value, status, statedAt, source: from }) => ({ name: 'stateObject', input: { field, value, status, occurredAt: date(statedAt), source: from === null ? null : source(from) } })),
      ...document.lossReports.map(({ key: _key, recoveredAt: _recovered, occurredAt, discoveredAt, reportedAt, circumstances, sources, ...rest }) => ({
        name: 'reportLoss',
        input: { ...rest, occurredAt: date(occurredAt), discoveredAt: date(discoveredAt), reportedAt: date(reportedAt), circumstances: circumstances.map(text), sources: sources.map(source) },
      })),
      ...document.photographs.map(({ caption, credit, url, view, holdBack }) => ({ name: 'addPhotograph', input: { caption: caption === null ? null : text(caption), credit, url, view, holdBack } })),
    ],
  };
}

/** The same acts as steps: each timeline a list of its own. */
export function objectSteps(draft: Draft): Step[] {
  const { register, steps } = stepsOf(draft);
  return ofRecord(draft.id ?? '', 'object', [
    making('registerObject', null, () => register),
    ...steps.map(({ name, input }) => ({ act: name, at: ifGiven(input['occurredAt'] as GivenDate | null | undefined, givenDate), list: name, input: () => input })),
  ]);
}

function registration({ localId, titles, sharing, rights, sources, document }: Draft, persons: PersonDetail[]): Record<string, unknown> {
  const { extent, quantity: counted, condition, humanRemains, sacred } = document;
  return {
    localId, titles: titles.map(text), sharing, rights, sources: sources.map(source), extent, condition, humanRemains, sacred,
    quantity: counted === null ? null : quantity(counted),
    quantities: document.quantities.map(quantity),
    parts: document.parts.map(({ label, description, quantity: many }) => ({ label, description: description.map(text), quantity: many === null ? null : quantity(many) })),
    ...Object.fromEntries((['objectTypes', 'materials', 'techniques', 'subjects', 'cultures', 'protectedCategories'] as const).map((name) => [name, document[name].map(term)])),
    measurements: document.measurements.map(({ source: from, ...rest }) => ({ ...rest, source: sourceOrNull(from) })),
    inscriptions: document.inscriptions.map(({ text: words, translation, source: from, ...rest }) => ({ ...rest, text: textOrNull(words), translation: textOrNull(translation), source: sourceOrNull(from) })),
    datings: document.datings.map(({ date: when, period, status, statedAt, source: from }) => ({ date: date(when), period: period === null ? null : term(period), status, statedAt: date(statedAt), source: sourceOrNull(from) })),
    makers: document.makers.map(({ source: from, ...rest }) => ({ ...rest, source: sourceOrNull(from) })),
    distinguishingFeatures: document.distinguishingFeatures.map(({ text: words, ...rest }) => ({ ...rest, text: text(words) })),
    description: document.description.map(text),
    identifiers: document.identifiers.map(({ source: from, ...rest }) => ({ ...rest, source: sourceOrNull(from) })),
    provenanceStatements: document.provenanceStatements.map(({ text: words, occurredAt, source: from, ...rest }) => ({ ...rest, text: text(words), occurredAt: date(occurredAt), source: sourceOrNull(from) })),
    persons: persons.filter(({ path }) => path === 'photographs').map(({ role, name }) => ({ role, name, concerns: 'PHOTOGRAPHS' })),
  };
}

function told({ occurredAt, description, status, certainty, sources }: TimelineEvent): Record<string, unknown> {
  return { occurredAt: date(occurredAt), description: description.map(text), status, certainty, sources: sources.map(source) };
}

function sides(list: string, { key, from, to }: { key: string; from: ObjectParty | null; to: ObjectParty | null }, persons: PersonDetail[]): Record<string, unknown> {
  const nameAt = (side: string) => persons.find(({ path }) => path === `${list}/${key}/${side}`)?.name;
  return { from: party(from, nameAt('from')), to: party(to, nameAt('to')) };
}

function party(given: ObjectParty | null, personName?: string): Record<string, unknown> | null {
  return given === null ? null : { ...given, ...(personName === undefined ? {} : { personName }) };
}

/**
 * A draft without what an act decides by itself: its keys, and whether it is
 * invented. A date that its importer left unread is read as a caller's would be.
 */
export function comparable({ titles, sharing, rights, sources, document, persons = [] }: Draft): unknown {
  const named = persons.map(({ name, path }) => ({ name, list: path.split('/')[0], side: path.split('/')[2] })).toSorted((a, b) => a.name.localeCompare(b.name));
  const said = { titles, tier: sharing?.tier, rights, sources, document, named };
  return JSON.parse(JSON.stringify(said), (name, value: unknown) => {
    if (name === 'key') return undefined;
    return isUnread(value) ? givenDate({ text: value.original, calendar: value.calendar }) : value;
  });
}

function isUnread(value: unknown): value is FuzzyDateValue {
  return typeof value === 'object' && value !== null && 'original' in value && 'edtf' in value && value.edtf === null;
}
