import { describe, expect, it } from 'vitest';
import type { FormatOptions } from '../../cli/import/format-options.ts';
import { worldHeritageFormat } from '../../cli/import/formats/world-heritage/format.ts';
import { fileKind, openRows } from '../../cli/import/readers/open.ts';
import type { CellValue, SourceRow } from '../../cli/import/row.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { differences } from '../../subgraphs/kernel/data/json.ts';
import type { FuzzyDateValue, LocalizedTextValue } from '../../subgraphs/kernel/values/types.ts';
import { projectSite } from '../../subgraphs/sites/data/project.ts';
import type { SiteDocument } from '../../subgraphs/sites/documents.ts';
import { hasRealData, realFile, withRealData } from './support.ts';

const OPTIONS: FormatOptions = { sharing: 'PUBLIC', licence: 'CC BY-SA 4.0', attribution: null, mapping: undefined, file: 'list.xlsx' };
type SiteDraft = RecordDraft<SiteDocument>;

function draftOf(row: SourceRow): { draft: SiteDraft; notices: string[] } {
  const mapped = worldHeritageFormat(OPTIONS).map(row);
  if (!mapped.ok) throw new Error(JSON.stringify(mapped.problems));
  expect(mapped.drafts).toHaveLength(1);
  return { draft: mapped.drafts[0]?.draft as SiteDraft, notices: mapped.notices.map(({ field }) => field) };
}

const row = (cells: Record<string, CellValue>): SourceRow => ({
  kind: 'row',
  line: 2,
  cells: { id_no: '7', name_en: 'A <em>Walled</em> Town ', date_inscribed: '1981', danger: '0', danger_list: '', criteria_txt: '(ii)', category: 'Cultural', states_name_en: 'Albania', iso_code: 'al', ...cells },
});

describe('a property of the World Heritage List as a site', () => {
  it('keeps its names verbatim and has plain titles, each with its language and script', () => {
    const { draft } = draftOf(row({ name_ar: 'مدينة مسوّرة' }));
    expect(draft.titles).toEqual([
      { value: 'A Walled Town', language: 'en', script: 'Latn', transliteration: null },
      { value: 'مدينة مسوّرة', language: 'ar', script: 'Arab', transliteration: null },
    ]);
    expect(draft.document.names.map(({ text, kind }) => [text.value, kind])).toEqual([['A <em>Walled</em> Town ', 'OFFICIAL'], ['مدينة مسوّرة', 'OFFICIAL']]);
  });

  it('carries each time in danger as a designation and as a period', () => {
    const { document } = draftOf(row({ danger: '1', danger_list: 'Y 2011 P 1996-2007', date_end: '2007' })).draft;
    expect(document.inDanger).toBe(true);
    const times = document.designations.filter(({ scheme }) => scheme === 'WORLD_HERITAGE_IN_DANGER');
    expect(times.map(({ number, from, until }) => [number, from?.edtf, until?.edtf ?? null])).toEqual([['7', '1996', '2007'], ['7', '2011', null]]);
    expect(document.dangerPeriods.map(({ from, until }) => [from?.edtf, until?.edtf ?? null])).toEqual([['1996', '2007'], ['2011', null]]);
  });

  it('never pairs a name with a code where there are several: each code has all the words beside it', () => {
    const { states } = draftOf(row({ states_name_en: 'Zambia,Zimbabwe', iso_code: 'zm,zw', transboundary: '1' })).draft.document;
    expect(states.map(({ state, role, text }) => [state, role, text])).toEqual([['ZM', 'NOMINATING', 'Zambia,Zimbabwe'], ['ZW', 'NOMINATING', 'Zambia,Zimbabwe']]);
  });

  it('has no state where the list gives none, and keeps the words of the list', () => {
    const { document } = draftOf(row({ states_name_en: 'Jerusalem (Site proposed by Jordan)', iso_code: '' })).draft;
    expect(document.states.map(({ state, text }) => [state, text])).toEqual([[null, 'Jerusalem (Site proposed by Jordan)']]);
    expect(projectSite({ document } as SiteDraft, 'site_1').children['states']).toEqual([]);
  });

  it('keeps a cell that it does not understand, whole, and reports it', () => {
    const long = `since ${'a long time '.repeat(20)}`.trim();
    const { draft, notices } = draftOf(row({ danger_list: long, area_hectares: '0' }));
    expect(notices).toEqual(['danger_list', 'area_hectares']);
    expect(draft.document.unread.map(({ field, value }) => [field, value])).toEqual([['danger_list', long], ['area_hectares', '0']]);
    expect(draft.document.areaHectares).toBeNull();
  });

  it('is published with the licence and the credit that go with it, and its exact place', () => {
    const { draft } = draftOf(row({ longitude: '20.5', latitude: '40.25' }));
    expect(draft.sharing).toEqual({ tier: 'PUBLIC' });
    expect(draft.rights).toEqual({ licence: 'CC BY-SA 4.0', attribution: 'UNESCO World Heritage Centre', redistributable: true });
    expect(draft.sources).toEqual([{ citation: expect.stringContaining('World Heritage List'), url: 'https://whc.unesco.org/en/list/7', retrievedAt: null }]);
    expect([draft.document.point, draft.document.placeDisclosure]).toEqual([{ longitude: 20.5, latitude: 40.25 }, 'EXACT']);
  });
});

describe.skipIf(!hasRealData)(withRealData('the published World Heritage Lists as sites'), () => {
  interface Read {
    row: SourceRow;
    draft: SiteDraft;
  }

  async function read(name: string): Promise<Read[]> {
    const file = realFile(`unesco-world-heritage/${name}`);
    const sites: Read[] = [];
    for await (const item of openRows(file, await fileKind(file))) {
      if (item.kind === 'bad') throw new Error(`line ${item.line} is bad`);
      sites.push({ row: item, draft: draftOf(item).draft });
    }
    return sites;
  }

  it('are 1,248 sites, none of them refused, and every one fits its registry', async () => {
    const sites = await read('whc-sites-2025.xlsx');
    expect(sites).toHaveLength(1248);
    expect(new Set(sites.map(({ draft }) => draft.localId)).size).toBe(1248);
    for (const { draft } of sites) projectSite(draft, 'site_1');
    const jerusalem = sites.find(({ draft }) => draft.localId === '148')?.draft.document;
    expect(jerusalem?.states.map(({ state }) => state)).toEqual([null]);
    expect(jerusalem?.designations[0]).toMatchObject({ scheme: 'WORLD_HERITAGE', number: '148', revision: 'Rev', criteria: ['ii', 'iii', 'vi'] });
    expect(jerusalem?.designations[1]).toMatchObject({ scheme: 'WORLD_HERITAGE_IN_DANGER', from: { edtf: '1982' }, until: null });
  });

  it('have every column of 30 rows across the file in the draft', async () => {
    const sites = await read('whc-sites-2025.xlsx');
    const chosen = Array.from({ length: 30 }, (_, index) => sites[Math.floor((index * (sites.length - 1)) / 29)]).filter((site) => site !== undefined);
    // Rows with the odd values are among them: several states, no state, no point, times in danger, a revision.
    chosen.push(...sites.filter(({ draft }) => ['148', '1133', '1567', '75'].includes(draft.localId)));
    let cells = 0;
    for (const { row: { cells: found, line }, draft } of chosen) {
      for (const [column, value] of Object.entries(found)) {
        expect(columnOf(column, draft), `line ${line}, ${column}`).toBe(expected(column, String(value), draft));
        cells += 1;
      }
    }
    expect(cells).toBe(34 * 49);
  });

  it('tell, from 2023 to 2025, what is new, renamed and changed in danger as their SOURCE.md counts', async () => {
    const [old, recent] = await Promise.all([read('whc-sites-2023.en-fr.csv.gz'), read('whc-sites-2025.en-fr-ar.csv.gz')]);
    const before = new Map(old.map(({ draft }) => [draft.localId, draft]));
    const after = new Set(recent.map(({ draft }) => draft.localId));
    const created = recent.filter(({ draft }) => !before.has(draft.localId));
    expect([created.length, old.filter(({ draft }) => !after.has(draft.localId)).length]).toEqual([50, 1]);
    const changes = recent.flatMap(({ draft }) => {
      const earlier = before.get(draft.localId);
      return earlier === undefined ? [] : [differences(earlier, draft)];
    });
    expect(changes.filter((fields) => fields.some(({ path }) => path === 'document.inDanger'))).toHaveLength(4);
    const english = (titles: unknown): string | undefined => (titles as SiteDocument['names']).find(({ text }) => text.language === 'en')?.text.value;
    const renamed = changes.filter((fields) =>
      fields.some(({ path, before: then, after: now }) => path === 'document.names[0].text.value' || (path === 'document.names' && english(then) !== english(now))),
    );
    expect(renamed).toHaveLength(26);
  });

  it('change nothing where the same file is read again', async () => {
    const [first, again] = await Promise.all([read('whc-sites-2025.xlsx'), read('whc-sites-2025.xlsx')]);
    expect(differences(first.map(({ draft }) => draft), again.map(({ draft }) => draft))).toEqual([]);
  });
});

/** What the draft holds of a column, written as the file writes it. */
function columnOf(column: string, { localId, document }: SiteDraft): string | undefined {
  const [listed, ...danger] = document.designations;
  const language = column.slice(-2);
  const text = (texts: LocalizedTextValue[]): string => texts.find((found) => found.language === language)?.value ?? '';
  const year = (date: FuzzyDateValue | null | undefined): string => date?.edtf ?? '';
  const stated = document.statements.find(({ key }) => key === column)?.value ?? '';
  const criterion = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'N7', 'N8', 'N9', 'N10'].indexOf(column);
  if (criterion >= 0) return listed?.criteria.includes(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][criterion] ?? '') ? '1' : '0';
  if (column.startsWith('name_')) return text(document.names.map((name) => name.text));
  if (column.startsWith('short_description_')) return text(document.description);
  if (column.startsWith('justification_')) return text(document.justification);
  if (column === 'states_name_en') return document.states[0]?.text ?? '';
  if (column === 'region_en') return document.region ?? '';
  const columns: Record<string, string | undefined> = {
    id_no: localId,
    rev_bis: listed?.revision ?? '',
    date_inscribed: year(listed?.from),
    secondary_dates: listed?.laterDates.map(year).join(','),
    danger: document.inDanger ? '1' : '0',
    date_end: year(danger.findLast(({ until }) => until !== null)?.until),
    danger_list: danger.map(({ from, until }) => (until === null ? `Y ${year(from)}` : `P ${year(from)}-${year(until)}`)).toSorted().toReversed().join(' '),
    longitude: document.point === null ? '' : String(document.point.longitude),
    latitude: document.point === null ? '' : String(document.point.latitude),
    area_hectares: String(document.areaHectares ?? document.unread.find(({ field }) => field === 'area_hectares')?.value ?? ''),
    criteria_txt: listed?.criteria.map((found) => `(${found})`).join(''),
    category: { CULTURAL: 'Cultural', NATURAL: 'Natural', MIXED: 'Mixed' }[document.category ?? 'MIXED'],
    category_short: { CULTURAL: 'C', NATURAL: 'N', MIXED: 'C/N' }[document.category ?? 'MIXED'],
    iso_code: document.states.map(({ state }) => state?.toLowerCase() ?? '').join(','),
    transboundary: document.transboundary ? '1' : '0',
  };
  return columns[column] ?? stated;
}

/** The cell, but for what carries no meaning: blanks around texts without markup, order of times in danger, figures written longer than they are. */
function expected(column: string, cell: string, { document }: SiteDraft): string {
  if (/^(?:longitude|latitude|area_hectares)$/.test(column)) return cell === '' ? '' : String(Number(cell));
  if (column === 'danger_list') return (cell.match(/[YP] [\d-]+/g) ?? []).toSorted().toReversed().join(' ');
  if (column === 'secondary_dates') return cell.replaceAll(' ', '');
  if (column === 'date_end' && cell === '') return document.dangerPeriods.findLast(({ until }) => until !== null)?.until?.edtf ?? '';
  if (/^(?:name|short_description|justification)_/.test(column)) return cell.trim() === '' ? '' : cell;
  return cell.trim();
}
