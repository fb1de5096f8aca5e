import { describe, expect, it } from 'vitest';
import { countryCode } from '../../cli/import/country-words.ts';
import { molaFormat } from '../../cli/import/formats/mola/format.ts';
import { openText, personsOfText, SENTENCE_WITHHELD } from '../../cli/import/formats/mola/open-text.ts';
import { dealerNames } from '../../cli/import/formats/mola/persons.ts';
import { CASE_COLUMNS } from '../../cli/import/formats/mola/row.ts';
import type { ImportDraft } from '../../cli/import/drafts.ts';
import type { CellNotice } from '../../cli/import/format.ts';
import { openRows } from '../../cli/import/readers/open.ts';
import type { SourceRow } from '../../cli/import/row.ts';
import type { CaseDocument } from '../../subgraphs/cases/documents.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { stripMarkup } from '../../subgraphs/kernel/values/text/markup.ts';
import { collect, hasRealData, realFile, rowsOf, withRealData } from './support.ts';

const format = molaFormat({ sharing: 'AUTHORITY', licence: null, attribution: null, mapping: undefined, file: '' });

const empty = Object.fromEntries(CASE_COLUMNS.map((column) => [column, '']));
const row = (cells: Record<string, string>): SourceRow => ({ kind: 'row', line: 2, cells: { ...empty, id: '1', Title: 'A Krater', ...cells } });

function mapped(source: SourceRow): { draft: RecordDraft<CaseDocument>; notices: CellNotice[]; drafts: ImportDraft[] } {
  const result = format.map(source);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [first] = result.drafts;
  return { draft: first?.draft as RecordDraft<CaseDocument>, notices: result.notices, drafts: result.drafts };
}

const documentOf = (cells: Record<string, string>): CaseDocument => mapped(row(cells)).draft.document;

describe('a case of repatriation', () => {
  it('has an outcome for each date of return, and says what stands beside the date', () => {
    const { outcomes, state } = documentOf({ 'Repatriated?': 'Yes', 'Year Returned': '2006 (273 objects returned) | 2015 (to the museum)' });
    expect(state).toBe('RECEIVED');
    expect(outcomes.map(({ kind, decidedAt, quantity, terms }) => [kind, decidedAt?.edtf, decidedAt?.original, quantity?.max, terms])).toEqual([
      ['PHYSICAL_RETURN', '2006', '2006 (273 objects returned)', 273, '273 objects returned'],
      ['PHYSICAL_RETURN', '2015', '2015 (to the museum)', undefined, 'to the museum'],
    ]);
  });

  it('is no return to the place where the source says otherwise, or names the same museum as holder now', () => {
    const loan = documentOf({ 'Repatriated?': 'On indefinite loan', 'Year Returned': '2015' });
    expect([loan.outcomes[0]?.kind, loan.outcomes[0]?.terms, loan.state]).toEqual(['OTHER', 'On indefinite loan', 'AGREED']);
    const kept = documentOf({ 'Repatriated?': 'Yes', 'Year Returned': '2024', 'Museum Name': 'A Museum', 'Current Location': 'A Museum' });
    expect(kept.outcomes[0]?.kind).toBe('OTHER');
  });

  it('has codes only for words that name one state', () => {
    const { requestingStates, respondentStates, parties } = documentOf({
      'Sending Country': 'USA | UK | Somewhere', 'Receiving Country': 'Türkiye | Indigenous or sovereign nation/tribe', 'Museum Name': 'A Museum of Art',
    });
    expect([requestingStates, respondentStates]).toEqual([['TR'], ['US', 'GB']]);
    expect(parties.map(({ name, kind, role, state }) => [name, kind, role, state])).toEqual([
      ['A Museum of Art', 'MUSEUM', 'HOLDER', null],
      ['Türkiye', 'STATE', 'REQUESTING_STATE', 'TR'],
      ['Indigenous or sovereign nation/tribe', 'COMMUNITY', 'CLAIMANT', null],
    ]);
  });

  it('keeps a date that was not understood, in its event and as unread, and reports it', () => {
    const { draft, notices } = mapped(row({ 'Date Looted': 'late 1970s', 'Year Acquired': '1987 - 1992, in fragments' }));
    expect(draft.document.events.map(({ kind, occurredAt }) => [kind, occurredAt?.original, occurredAt?.earliest, occurredAt?.latest])).toEqual([
      ['looting', 'late 1970s', '1977', '1979'],
      ['acquisition', '1987 - 1992, in fragments', null, null],
    ]);
    expect(draft.document.unread).toMatchObject([{ field: 'Year Acquired', value: '1987 - 1992, in fragments' }]);
    expect(notices).toMatchObject([{ line: 2, field: 'Year Acquired' }]);
  });

  it('has an unknown date as the words of the source and no event', () => {
    const { events, statements, unread } = documentOf({ 'Date Looted': 'Unknown' });
    expect([events, unread]).toEqual([[], []]);
    expect(statements).toMatchObject([{ field: 'Date Looted', value: 'Unknown' }]);
  });

  it('has a count only where the title or the description begins with it', () => {
    const count = (cells: Record<string, string>) => documentOf(cells).quantities.map(({ max }) => max);
    expect(count({ Title: '49 Dacian coins' })).toEqual([49]);
    expect(count({ 'Description of Object(s)': '207 antiquities' })).toEqual([207]);
    for (const text of ['17 tons of coins', '12th century lintel', '2008 Seizure', '19 from Greece', '40,000 objects, 12 of gold']) {
      expect(count({ 'Description of Object(s)': text }), text).toEqual([]);
    }
  });

  it('has a track only where its words speak of one', () => {
    expect(documentOf({ Title: 'A Forfeiture' }).tracks.map(({ kind }) => kind)).toEqual(['FORFEITURE']);
    expect(documentOf({ Title: 'A Krater', 'Repatriated?': 'Yes' }).tracks).toEqual([]);
  });
});

it('a word has a code where it names one state of today, in English, French or Arabic', () => {
  expect(['Germany', 'Vietnam', 'Yemen', 'USA', 'Turkey', 'المملكة المتحدة', 'Égypte'].map(countryCode)).toEqual(['DE', 'VN', 'YE', 'US', 'TR', 'GB', 'EG']);
  expect(['Congo', 'European Union', 'Unknown', ''].map(countryCode)).toEqual([null, null, null, null]);
});

describe('a description', () => {
  it('loses the sentences on a sale that name somebody, and those whom it introduces', () => {
    const text = 'A bowl. It was sold by Ann Other to the Others in 1990. Found by archaeologist Jo Digger.';
    expect(openText(text, personsOfText(text))).toBe(`A bowl. ${SENTENCE_WITHHELD} Found by archaeologist [name withheld].`);
  });

  it('keeps rulers of antiquity, firms of painters and a sale that names nobody', () => {
    const text = 'Made by King Lycurgus and the Foundry Painter. The goat was bought in 1948 from a shop in Italy.';
    expect(openText(text, personsOfText(text))).toBe(text);
  });
});

describe.skipIf(!hasRealData)(withRealData('the published cases of MOLA as records'), () => {
  const sources = async (): Promise<SourceRow[]> => rowsOf(await collect(openRows(realFile('mola-repatriations/mola_extraction.csv'), 'csv')));

  it('are 177, each accepted by the registry of cases, and the same when mapped again', async () => {
    const rows = await sources();
    const first = rows.map((source) => mapped(source).drafts);
    expect(first.flat()).toHaveLength(177);
    expect(new Set(first.flat().map(({ localId }) => localId)).size).toBe(177);
    expect(JSON.stringify(rows.map((source) => mapped(source).drafts))).toBe(JSON.stringify(first));
    for (const draft of first.flat()) caseRegistry.project(draft.draft as RecordDraft<CaseDocument>, 'case_00000000000000000000000000');
  });

  it('name no dealer and no collector in what readers and the index get', async () => {
    const rows = await sources();
    const dealers = new Set(rows.flatMap((source) => dealerNames(String(source.cells['Dealer']))));
    for (const source of rows) {
      const { draft } = mapped(source);
      const { persons = [], sourceRow: _row, ...open } = draft;
      const seen = JSON.stringify([open, caseRegistry.index(draft, 'case_00000000000000000000000000')]);
      for (const name of [...dealers, ...persons.map((person) => person.name)]) expect(seen.includes(name), `line ${source.line}`).toBe(false);
    }
  });

  it('hold the five rows of statistics as records that say so', async () => {
    const noticed = (await sources()).map(mapped).filter(({ notices }) => notices.some(({ reason }) => reason.includes('may be no case')));
    expect(noticed).toHaveLength(5);
    expect(new Set(noticed.map(({ draft }) => draft.document.state))).toEqual(new Set(['DRAFT']));
    expect(noticed.every(({ draft }) => draft.document.unread.length > 0 && draft.document.outcomes.length === 0)).toBe(true);
  });

  it('say every cell of twelve rows across the file, column by column, but for names that are withheld', async () => {
    const rows = await sources();
    const chosen = Array.from({ length: 12 }, (_, index) => rows[Math.floor((index * rows.length) / 12)]).flatMap((source) => source ?? []);
    for (const source of chosen) {
      const { draft } = mapped(source);
      const { persons = [], sourceRow, ...open } = draft;
      expect(sourceRow).toEqual(source.cells);
      const said = strings(open).join('\n');
      for (const column of CASE_COLUMNS) {
        if (column === 'Dealer') {
          expect(persons.filter(({ role }) => role === 'dealer').map(({ name }) => name)).toEqual(dealerNames(String(source.cells[column])));
          continue;
        }
        for (const piece of pieces(String(source.cells[column]), column)) expect(kept(piece, said, persons.map(({ name }) => name)), `line ${source.line}, ${column}: ${piece}`).toBe(true);
      }
    }
  });
});

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The values of a cell as the mapper may split it. */
function pieces(cell: string, column: string): string[] {
  if (column === 'Description of Object(s)') return [cell.includes('<') ? stripMarkup(cell) : cell].map((text) => text.trim()).filter((text) => text !== '');
  return cell.split(/[|;\n]/).map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '' && !(column === 'Repatriated?' && part === 'Yes'));
}

function kept(piece: string, said: string, names: readonly string[]): boolean {
  return said.includes(piece) || names.some((name) => piece.includes(name.split(' ').at(-1) ?? name));
}
