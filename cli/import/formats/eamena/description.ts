import { scriptOf } from '../../../../subgraphs/kernel/values/text/script.ts';
import type { LocalizedTextValue, RivalStatement, SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { Designation, DesignationScheme, SiteDocument, SiteName, SiteStateStatement } from '../../../../subgraphs/sites/documents.ts';
import { sideBySide } from './cells.ts';
import { certaintyOf } from './certainty.ts';
import { termValue, type SiteCells } from './site-cells.ts';

const NAME_KINDS: Record<string, SiteName['kind']> = { TOPONYM: 'TOPONYM', ALTERNATIVE_REFERENCE: 'ALTERNATIVE', DESIGNATION: 'OFFICIAL' };

const SCHEMES: Record<string, DesignationScheme> = {
  UNESCO_WORLD_HERITAGE: 'WORLD_HERITAGE',
  UNESCO_TENTATIVE: 'WORLD_HERITAGE_TENTATIVE',
  UNESCO_IN_DANGER: 'WORLD_HERITAGE_IN_DANGER',
  HAGUE_ENHANCED_PROTECTION: 'HAGUE_ENHANCED_PROTECTION',
  NATIONAL_REGISTER_IRAN: 'NATIONAL_REGISTER',
  NATIONAL_REGISTER: 'NATIONAL_REGISTER',
};

/**
 * Names with their kinds, and the titles among them. A project's reference
 * ("CVNS-IR", shared by many sites) is an alternative name and no title.
 */
export function namesOf(cells: SiteCells): { names: SiteName[]; titles: LocalizedTextValue[] } {
  const whole = cells.text('Resource Name');
  if (whole === undefined) return { names: [], titles: [] };
  const types = cells.terms('Name Type');
  const parts = cells.list('Resource Name');
  const fits = types.length === 0 || types.length === parts.length;
  if (!fits) cells.keep('Name Type', `has ${types.length} values for ${parts.length} names`);
  const found = (fits ? parts : [whole]).flatMap((name, place) => (name === null ? [] : [{ name, kind: fits ? NAME_KINDS[types[place]?.code ?? ''] : undefined }]));
  const titled = found.filter(({ kind }) => kind !== 'ALTERNATIVE');
  return {
    names: found.map(({ name, kind }) => ({ text: unnamedLanguage(name), kind: kind ?? 'ALTERNATIVE' })),
    titles: [...new Set(titled.map(({ name }) => name))].map(unnamedLanguage),
  };
}

/** Texts about the site; the identifiers of an older database that stand among them are statements. */
export function descriptionOf(cells: SiteCells, source: SourceValue): { description: LocalizedTextValue[]; statements: RivalStatement[] } {
  const whole = cells.text('General Description');
  if (whole === undefined) return { description: [], statements: [] };
  const types = cells.list('General Description Type');
  const parts = cells.list('General Description');
  const pairs = types.length === parts.length ? sideBySide({ text: parts, type: types }) : undefined;
  const texts = pairs?.flatMap(({ text, type }) => (text === null ? [] : [{ text, type }])) ?? [{ text: whole, type: null }];
  const isOldId = ({ type }: { type: string | null }): boolean => type === 'Old ArchesID';
  return {
    description: texts.filter((text) => !isOldId(text)).map(({ text }) => unnamedLanguage(text)),
    statements: texts.filter(isOldId).map(({ text, type }, place) => statement(`old-arches-id-${place + 1}`, type ?? '', text, source)),
  };
}

export function functionsOf(cells: SiteCells): SiteDocument['functions'] {
  const functions = cells.terms('Heritage Place Function');
  const rows = sideBySide({ said: functions, certainty: cells.terms('Heritage Place Function Certainty') });
  if (!rows) cells.keep('Heritage Place Function Certainty', `differs in length from the list of ${functions.length} functions`);
  const said = (rows ?? functions.map((place) => ({ said: place, certainty: null }))).flatMap((row) =>
    row.said ? [{ function: termValue(row.said), certainty: certaintyOf(row.certainty) }] : [],
  );
  return [...new Map(said.map((row) => [`${row.function.concept} ${row.certainty}`, row])).values()];
}

/**
 * Periods and sub-periods. Probable and Possible are no steps of the common
 * scale of certainty, so such words stand as statements beside the period.
 */
export function periodsOf(cells: SiteCells, source: SourceValue): { periods: SiteDocument['periods']; statements: RivalStatement[] } {
  const periods: SiteDocument['periods'] = [];
  const statements: RivalStatement[] = [];
  for (const kind of ['Cultural Period', 'Cultural Sub-period'] as const) {
    const said = cells.terms(`${kind} Type`);
    const rows = sideBySide({ said, certainty: cells.terms(`${kind} Certainty`) });
    if (!rows) cells.keep(`${kind} Certainty`, `differs in length from the list of ${said.length} periods`);
    for (const { said: period, certainty } of rows ?? said.map((place) => ({ said: place, certainty: null }))) {
      if (!period) continue;
      periods.push({ period: termValue(period), certainty: certaintyOf(certainty), date: null });
      if (certainty && certaintyOf(certainty) === null) {
        statements.push(statement(`period-certainty-${periods.length}`, `Certainty of the period ${period.word}`, certainty.word, source));
      }
    }
  }
  return { periods, statements };
}

export function designationsOf(cells: SiteCells, source: SourceValue): Designation[] {
  const designations = cells.terms('Designation');
  const rows = sideBySide({ said: designations, from: cells.list('Designation From Date'), until: cells.list('Designation To Date') });
  if (!rows) for (const column of ['Designation From Date', 'Designation To Date']) cells.keep(column, `differs in length from the list of ${designations.length} designations`);
  return (rows ?? designations.map((said) => ({ said, from: null, until: null }))).flatMap(({ said, from, until }): Designation[] =>
    !said
      ? []
      : [{
          scheme: SCHEMES[said.code] ?? 'OTHER',
          number: null,
          revision: null,
          name: said.word,
          criteria: [],
          from: cells.date('Designation From Date', from),
          until: cells.date('Designation To Date', until),
          laterDates: [],
          status: 'ASSERTED',
          source,
        }],
  );
}

/** In which country the site is said to lie. */
export function statesOf(cells: SiteCells, source: SourceValue): SiteStateStatement[] {
  const said = cells.distinct('Country Type');
  const base = { role: 'TERRITORIAL', status: 'ASSERTED', source } as const;
  if (said.length > 0) return said.map(({ code, word }) => ({ ...base, state: code, text: word }));
  const text = cells.text('Country Type');
  return text === undefined ? [] : [{ ...base, state: null, text }];
}

export function statement(key: string, field: string, value: string, source: SourceValue): RivalStatement {
  return { key, field, value, status: 'ASSERTED', statedAt: null, source };
}

/** The exports do not say in which language a text is. */
function unnamedLanguage(value: string): LocalizedTextValue {
  return { value, language: null, script: scriptOf(value), transliteration: null };
}
