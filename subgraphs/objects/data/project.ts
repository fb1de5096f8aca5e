import { childId } from '../../../schema/ids.ts';
import { DraftError, type RecordDraft, refuseSharedKeys } from '../../kernel/data/draft.ts';
import type { Row } from '../../kernel/data/registry.ts';
import type { Words } from '../../kernel/graph/languages.ts';
import { boundsAsDays } from '../../kernel/values/dates/bounds.ts';
import type { FuzzyDateValue, StatementStatus, TermValue } from '../../kernel/values/types.ts';
import type { ObjectDocument, ObjectParty } from '../documents.ts';

/** What of a list still stands: all but the refuted. */
export function standing<T extends { status: StatementStatus }>(statements: readonly T[]): T[] {
  return statements.filter(({ status }) => status !== 'REFUTED');
}

/** Countries of the origins that are not refuted, each once. */
export function originStates({ originAttributions }: ObjectDocument): string[] {
  return distinct(standing(originAttributions).flatMap(({ country }) => (country === null ? [] : [country])));
}

/** The rows of an object. Throws `DraftError` where two parts share a key or a private person is named. */
export function projectObject({ document }: RecordDraft<ObjectDocument>, id: string): { columns: Row; children: Record<string, Row[]> } {
  refuseNamedPersons(document);
  return { columns: columnsOf(document), children: childrenOf(document, id) };
}

function columnsOf(document: ObjectDocument): Row {
  const {
    originAttributions, titleTimeline: _title, custodyTimeline, locationTimeline, legalStatusTimeline, statements: _statements, lossReports, ...own
  } = document;
  const location = standing(locationTimeline).at(-1);
  const spans = standing(document.datings).flatMap(({ date }) => (date === null ? [] : [boundsAsDays(date)])).filter(({ from, to }) => from !== null || to !== null);
  const firstDays = spans.flatMap(({ from }) => (from === null ? [] : [from]));
  return {
    ...own,
    currentCustodian: standing(custodyTimeline).at(-1)?.to ?? null,
    currentLegalStatus: standing(legalStatusTimeline).at(-1)?.legalStatus ?? null,
    currentStorage: location?.storage === true ? location.place : null,
    typeWords: words(document.objectTypes),
    materialWords: words(document.materials),
    cultureWords: words(document.cultures),
    identifierValues: distinct(document.identifiers.map(({ value }) => value)),
    originStates: originStates(document),
    originLevels: distinct(standing(originAttributions).map(({ level }) => level)),
    datingFrom: firstDays.length === 0 ? null : Math.min(...firstDays),
    datingSpans: spans.map(({ from, to }) => ({ first_day: from, last_day: to })),
    hasLossReport: standing(lossReports).length > 0,
  };
}

function childrenOf(document: ObjectDocument, objectId: string): Record<string, Row[]> {
  const rows = <T extends { key: string }>(list: keyof ObjectDocument, prefix: string, parts: readonly T[], more: (part: T) => Row = () => ({})): Row[] => {
    refuseSharedKeys(parts, `document.${list}`);
    return parts.map((part, position) => {
      const { key, ...own } = part;
      return { ...own, ...more(part), id: childId(prefix, objectId, prefix === 'loss' ? key : `${list}/${key}`), objectId, position };
    });
  };
  refuseSharedKeys(document.parts, 'document.parts');
  return {
    originAttributions: rows('originAttributions', 'origin', document.originAttributions),
    originStates: originStates(document).map((state) => ({ objectId, state })),
    titleTimeline: rows('titleTimeline', 'event', document.titleTimeline),
    custodyTimeline: rows('custodyTimeline', 'event', document.custodyTimeline),
    locationTimeline: apartFromStays(rows('locationTimeline', 'event', document.locationTimeline)),
    legalStatusTimeline: rows('legalStatusTimeline', 'event', document.legalStatusTimeline),
    statements: rows('statements', 'statement', document.statements),
    lossReports: rows('lossReports', 'loss', document.lossReports, ({ occurredAt, reportedAt }) => ({
      ...daysOf('occurred', occurredAt),
      ...daysOf('reported', reportedAt),
    })),
  };
}

/**
 * Numbers the moves that everybody sees as if there were no stays in a store,
 * and each stay after the move before it: otherwise the cursors would change
 * with what is hidden (Law 4).
 */
function apartFromStays(events: Row[]): Row[] {
  let position = 0;
  let stay = 0;
  return events.map((event) => {
    if (event['storage'] === true) stay += 1;
    else [position, stay] = [position + 1, 0];
    return { ...event, position, stay };
  });
}

function daysOf(name: string, date: FuzzyDateValue | null): Row {
  const { from, to } = date === null ? { from: null, to: null } : boundsAsDays(date);
  return { [`${name}From`]: from, [`${name}To`]: to };
}

const personNamed: Words = {
  en: 'A private person is not named in a timeline; the name goes to `persons`.',
  fr: 'Une personne privée n’est pas nommée dans une chronologie ; son nom va dans `persons`.',
  ar: 'لا يُذكر اسم شخص خاص في تسلسل زمني؛ مكان الاسم `persons`.',
};

/** Law 10: a private person is never named where every reader of the record reads. */
function refuseNamedPersons({ titleTimeline, custodyTimeline, legalStatusTimeline }: ObjectDocument): void {
  const check = (party: ObjectParty | null, field: string) => {
    if (party?.kind === 'PRIVATE_PERSON' && party.name !== null) {
      throw new DraftError(personNamed, field);
    }
  };
  for (const [list, events] of Object.entries({ titleTimeline, custodyTimeline })) {
    for (const { key, from, to } of events) {
      check(from, `document.${list}/${key}/from`);
      check(to, `document.${list}/${key}/to`);
    }
  }
  for (const { key, decidedBy } of legalStatusTimeline) check(decidedBy, `document.legalStatusTimeline/${key}/decidedBy`);
}

function words(terms: readonly TermValue[]): string[] {
  return distinct(terms.map(({ text }) => text));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
