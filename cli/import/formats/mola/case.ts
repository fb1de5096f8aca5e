import { type CaseDocument, type CaseEvent, type CaseTrack, emptyCase } from '../../../../subgraphs/cases/documents.ts';
import type { PersonDetail, RecordDraft } from '../../../../subgraphs/kernel/data/draft.ts';
import { scriptOf } from '../../../../subgraphs/kernel/values/text/script.ts';
import type { LocalizedTextValue, RivalStatement, SourceValue, UnreadValue } from '../../../../subgraphs/kernel/values/types.ts';
import { rightsOf, sharingOf, type FormatOptions } from '../../format-options.ts';
import type { CellNotice } from '../../format.ts';
import { excerpt, type SourceRow } from '../../row.ts';
import { readDate } from './dates.ts';
import { countOf, outcomesOf, standingOf } from './outcomes.ts';
import { partiesOf, statesOf } from './parties.ts';
import type { RepatriationRow, StatedDate } from './row.ts';
import { slug, statement, statementsOf } from './statements.ts';

const CREDIT = 'MOLA, Museum of Looted Antiquities (mola.omeka.net)';

/**
 * One case of the museum's list. Objects, materials and places stay the words of
 * the list, as statements; nothing names a dealer or a collector but `persons`
 * and the verbatim row, both of field class PERSON.
 */
export function repatriationCase(row: RepatriationRow, notices: readonly CellNotice[], raw: SourceRow, options: FormatOptions): { draft: RecordDraft<CaseDocument>; notices: CellNotice[] } {
  const source: SourceValue = { citation: `MOLA, Museum of Looted Antiquities, case ${row.id}`, url: 'https://mola.omeka.net', retrievedAt: null };
  const dates = [datedEvents('Date Looted', 'looting', row.looted, source), datedEvents('Year Acquired', 'acquisition', row.acquired, source)];
  const unread = [
    ...notices.map(({ field, value, reason }): UnreadValue => ({ field, value, reason })),
    ...unreadReturns(row),
    ...dates.flatMap((read) => read.unread),
  ];
  const count = countOf(row, source);
  const document: CaseDocument = {
    ...emptyCase(),
    ...standingOf(row),
    summary: row.description === undefined ? [] : [english(row.description)],
    tracks: tracksOf(row),
    parties: partiesOf(row, source),
    outcomes: outcomesOf(row, source),
    events: dates.flatMap((read) => read.events),
    statements: [...statementsOf(row, source), ...dates.flatMap((read) => read.statements)],
    requestingStates: statesOf(row.receivingCountries),
    respondentStates: statesOf(row.sendingCountries),
    quantities: count === null ? [] : [count],
    unread,
  };
  return {
    notices: [...notices, ...unread.slice(notices.length).map(({ field, value, reason }) => ({ line: raw.line, field, value: excerpt(value), reason }))],
    draft: {
      localId: row.id,
      titles: [english(row.title)],
      sharing: sharingOf(options),
      rights: rightsOf(options, CREDIT),
      sources: [source],
      synthetic: false,
      document,
      persons: personsOf(row),
      sourceRow: raw.cells,
    },
  };
}

interface DatedEvents {
  events: CaseEvent[];
  statements: RivalStatement[];
  unread: UnreadValue[];
}

/** The dates of a column as events; a word that gives no date ("Unknown") stays a statement. */
function datedEvents(column: string, kind: string, dates: readonly StatedDate[], source: SourceValue): DatedEvents {
  const found: DatedEvents = { events: [], statements: [], unread: [] };
  dates.forEach((stated, index) => {
    const read = readDate(stated);
    if (read.said === 'NOTHING') {
      found.statements.push(statement(column, stated.verbatim, index, source));
      return;
    }
    if (read.said === 'UNREAD') found.unread.push({ field: column, value: stated.verbatim, reason: read.reason });
    const description = stated.note === undefined ? [] : [english(stated.note)];
    found.events.push({ key: `${slug(column)}-${index + 1}`, occurredAt: read.date, kind, description, status: 'ASSERTED', source });
  });
  return found;
}

/** The outcome keeps such a date as its text alone. */
function unreadReturns(row: RepatriationRow): UnreadValue[] {
  return row.returned.flatMap((stated) => {
    const read = readDate(stated);
    return read.said === 'UNREAD' ? [{ field: 'Year Returned', value: stated.verbatim, reason: read.reason }] : [];
  });
}

/** The list has no column for the way a case took; only a title or a description may say it. */
function tracksOf({ title, description }: RepatriationRow): CaseTrack[] {
  const said = `${title}\n${description ?? ''}`;
  const track = (kind: 'FORFEITURE' | 'CRIMINAL', word: string): CaseTrack => ({
    key: kind.toLowerCase(), kind, state: 'CRIMINAL_OR_FORFEITURE', stateReason: `The source speaks of a ${word}.`,
    channel: null, forum: null, startedAt: null, endedAt: null, events: [],
  });
  return [
    ...(/\bforfeit/i.test(said) ? [track('FORFEITURE', 'forfeiture')] : []),
    ...(/\bseiz(?:ed|ures?)\b/i.test(said) ? [track('CRIMINAL', 'seizure')] : []),
  ];
}

function personsOf({ dealers, unnamedDealers, titled, persons }: RepatriationRow): PersonDetail[] {
  const role = (name: string): string => (dealers.includes(name) ? 'dealer' : titled.includes(name) ? 'collector' : 'named in the description');
  return [
    ...persons.map((name) => ({ role: role(name), name, path: titled.includes(name) ? 'titles' : dealers.includes(name) ? 'parties' : 'summary' })),
    ...unnamedDealers.map((name) => ({ role: 'dealer, not named', name, path: 'parties' })),
  ];
}

function english(value: string): LocalizedTextValue {
  return { value, language: 'en', script: scriptOf(value), transliteration: null };
}
