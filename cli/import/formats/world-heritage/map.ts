import { type Designation, emptySite, type SiteDocument, type SiteStateStatement } from '../../../../subgraphs/sites/documents.ts';
import type { RecordDraft } from '../../../../subgraphs/kernel/data/draft.ts';
import { parseFuzzyDate, unreadDate } from '../../../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import { stripMarkup } from '../../../../subgraphs/kernel/values/text/markup.ts';
import { scriptOf } from '../../../../subgraphs/kernel/values/text/script.ts';
import type { FuzzyDateValue, LocalizedTextValue, RivalStatement, SourceValue, UnreadValue } from '../../../../subgraphs/kernel/values/types.ts';
import { rightsOf, sharingOf, type FormatOptions } from '../../format-options.ts';
import type { CellNotice } from '../../format.ts';
import { cellText, type SourceRow } from '../../row.ts';
import type { ListedText, WorldHeritageRow } from './row.ts';

const CREDIT = 'UNESCO World Heritage Centre';

/**
 * One property of the List as a site: the list's words verbatim, its columns in
 * their places. What the list says and the document has no place for (its own
 * record number, names of states and regions in further languages) stands as a
 * statement. The List is published, so its points are exact.
 */
export function listedSite(row: WorldHeritageRow, notices: readonly CellNotice[], raw: SourceRow, options: FormatOptions): RecordDraft<SiteDocument> {
  const source = sourceOf(row);
  return {
    localId: row.idNo,
    titles: row.names.map(({ language, value }) => localized({ language, value: stripMarkup(value) })),
    sharing: sharingOf(options),
    rights: rightsOf(options, CREDIT),
    sources: [source],
    synthetic: false,
    document: {
      ...emptySite(),
      names: row.names.map((name) => ({ text: localized(name), kind: 'OFFICIAL' })),
      description: row.descriptions.map(localized),
      justification: row.justifications.map(localized),
      category: row.category,
      point: row.longitude === undefined || row.latitude === undefined ? null : { longitude: row.longitude, latitude: row.latitude },
      placeDisclosure: 'EXACT',
      region: cellText(raw, 'region_en') ?? row.regions[0]?.names.join(',') ?? null,
      states: statesOf(row, raw, source),
      designations: [inscription(row, source), ...timesInDanger(row, source)],
      inDanger: row.inDanger,
      dangerPeriods: row.dangerPeriods.map(({ from, to }) => ({ from: yearDate(from), until: to === undefined ? null : yearDate(to) })),
      areaHectares: row.areaHectares ?? null,
      transboundary: row.transboundary,
      statements: statementsOf(raw, source),
      unread: notices.map((notice) => unread(notice, raw)),
    },
  };
}

function sourceOf({ idNo }: WorldHeritageRow): SourceValue {
  return { citation: `UNESCO World Heritage Centre, World Heritage List (DataHub whc001), property ${idNo}`, url: `https://whc.unesco.org/en/list/${idNo}`, retrievedAt: null };
}

function localized({ language, value }: ListedText): LocalizedTextValue {
  return { value, language, script: scriptOf(value), transliteration: null };
}

/**
 * Who proposed the site. The lists of codes and of names have their own order in
 * every language, so a code of several keeps the whole list of names beside it;
 * where the list gives no code (Old City of Jerusalem) no state is named, and
 * its words stand alone.
 */
function statesOf(row: WorldHeritageRow, raw: SourceRow, source: SourceValue): SiteStateStatement[] {
  const text = cellText(raw, 'states_name_en') ?? row.stateNames[0]?.names.join(',') ?? null;
  const said = { role: 'NOMINATING', text, status: 'ASSERTED', source } as const;
  if (row.stateCodes.length === 0) return text === null ? [] : [{ state: null, ...said }];
  return row.stateCodes.map((state) => ({ state, ...said }));
}

function inscription(row: WorldHeritageRow, source: SourceValue): Designation {
  return {
    scheme: 'WORLD_HERITAGE',
    number: row.idNo,
    revision: row.revision ?? null,
    name: row.names[0]?.value ?? null,
    criteria: row.criteria,
    from: yearDate(row.inscribed),
    until: null,
    laterDates: row.secondaryYears.map(yearDate),
    status: 'ASSERTED',
    source,
  };
}

/** Each time on the List in Danger is a designation of its own. */
function timesInDanger(row: WorldHeritageRow, source: SourceValue): Designation[] {
  // Listed by the flag alone: since when is not known.
  const periods = row.inDanger && row.dangerPeriods.length === 0 ? [{ from: undefined, to: undefined }] : row.dangerPeriods;
  return periods.map(({ from, to }) => ({
    scheme: 'WORLD_HERITAGE_IN_DANGER',
    number: row.idNo,
    revision: null,
    name: null,
    criteria: [],
    from: from === undefined ? null : yearDate(from),
    until: to === undefined ? null : yearDate(to),
    laterDates: [],
    status: 'ASSERTED',
    source,
  }));
}

function yearDate(year: number): FuzzyDateValue {
  const read = parseFuzzyDate(String(year));
  return read.ok ? read.value : unreadDate(String(year));
}

/** Columns whose words have no other place, by the column they stand in. */
const STATED = /^(?:unique_number|udnp_code|(?:states_name|region)_(?!en$)[a-z]{2})$/;

function statementsOf(raw: SourceRow, source: SourceValue): RivalStatement[] {
  return Object.keys(raw.cells).flatMap((column): RivalStatement[] => {
    const value = STATED.test(column) ? cellText(raw, column) : undefined;
    return value === undefined ? [] : [{ key: column, field: column, value, status: 'ASSERTED', statedAt: null, source }];
  });
}

/** A notice quotes the beginning of a cell; the record keeps all of it. */
function unread({ field, value, reason }: CellNotice, raw: SourceRow): UnreadValue {
  const column = Object.keys(raw.cells).find((name) => name.toLowerCase() === field.toLowerCase());
  return { field, value: column === undefined ? value : (cellText(raw, column) ?? value), reason };
}
