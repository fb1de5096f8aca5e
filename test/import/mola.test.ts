import { describe, expect, it } from 'vitest';
import { dealerNames, personsOfTitle, unnamedDealers, withholdNames, WITHHELD } from '../../cli/import/formats/mola/persons.ts';
import { parseCaseRow, type RepatriationRow } from '../../cli/import/formats/mola/row.ts';
import { openRows } from '../../cli/import/readers/open.ts';
import type { SourceRow } from '../../cli/import/row.ts';
import { collect, hasRealData, realFile, rowsOf, withRealData } from './support.ts';

const row = (cells: Record<string, string>): SourceRow => ({ kind: 'row', line: 2, cells: { id: '1', Title: 'A Krater', ...cells } });

const parse = (cells: Record<string, string>): RepatriationRow => {
  const parsed = parseCaseRow(row(cells));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.row;
};

describe('a row of repatriation', () => {
  it('is split by " | " and keeps each date as written, apart from what stands beside it', () => {
    const { returned, acquired, sendingCountries } = parse({
      'Year Returned': '2018 (Colombia) | 2019 (China)',
      'Year Acquired': '1985\n1988',
      'Sending Country': 'USA | UK',
      'Date Looted': 'late 1970s',
    });
    expect(returned).toEqual([
      { verbatim: '2018 (Colombia)', date: '2018', note: 'Colombia' },
      { verbatim: '2019 (China)', date: '2019', note: 'China' },
    ]);
    expect(acquired.map((date) => date.date)).toEqual(['1985', '1988']);
    expect(sendingCountries).toEqual(['USA', 'UK']);
  });

  it('is refused without an identifier or a title', () => {
    expect(parseCaseRow(row({ Title: ' ' }))).toMatchObject({ ok: false, problems: [{ field: 'Title', code: 'MISSING_VALUE' }] });
  });

  it('names a dealer nowhere but in the field for persons', () => {
    const { dealers, titled, persons, ...open } = parse({
      Title: 'Person Collection',
      Dealer: 'Jörg Änder | Unnamed French dealer | Ann and Bob Person (London)',
      'Description of Object(s)': 'Shown by JORG ANDER to Bob (aka Bo) Person; Ander’s photographs. Wanderings.',
      'Current Location': 'With Ann Person, then the museum',
    });
    expect(dealers).toEqual(['Jörg Änder', 'Ann and Bob Person (London)']);
    expect(JSON.stringify(open)).not.toMatch(/[ÄA]nder’|Person|ANDER/u);
    expect(open.description).toBe(`Shown by ${WITHHELD} to ${WITHHELD}; ${WITHHELD}’s photographs. Wanderings.`);
    expect(titled).toEqual(['Person']);
    expect(persons).toContain('Person');
  });
});

describe('names', () => {
  it('are no names where the cell says that there is none', () => {
    const cell = 'Unknown | various | A Chicago antiquities dealer | unnamed Munich dealer | Real Name ';
    expect(dealerNames(cell)).toEqual(['Real Name']);
    expect(unnamedDealers(cell)).toEqual(['A Chicago antiquities dealer', 'unnamed Munich dealer']);
  });

  it('leave a text untouched where no one of them stands in it', () => {
    const text = 'Head of Alexander, é décomposé: é';
    expect(withholdNames(text, ['Some One'])).toBe(text);
    expect(withholdNames(text, [])).toBe(text);
  });

  it('of a collector are withheld, of a place they are kept', () => {
    expect(personsOfTitle('Jane Doe Collection of Antiquities', ['Apulia'])).toEqual(['Jane Doe']);
    expect(personsOfTitle('The Machu Picchu Collection', ['Machu Picchu, Peru'])).toEqual([]);
    expect(personsOfTitle('Capt. John Doe Returns to Benin', [])).toEqual(['Capt. John Doe']);
    expect(personsOfTitle('Head of Alexander', [])).toEqual([]);
  });
});

describe.skipIf(!hasRealData)(withRealData('the published cases of MOLA'), () => {
  it('are 177, none refused, and no text of any of them holds the name of any dealer', async () => {
    const items = await collect(openRows(realFile('mola-repatriations/mola_extraction.csv'), 'csv'));
    const sources = rowsOf(items);
    expect([items.length, sources.length]).toEqual([177, 177]);
    const all = new Set(sources.flatMap((source) => dealerNames(String(source.cells['Dealer']))));
    expect(all.size).toBeGreaterThan(100);
    for (const source of sources) {
      const parsed = parseCaseRow(source);
      if (!parsed.ok) throw new Error(`line ${source.line} refused`);
      const { dealers, titled: _titled, persons, ...open } = parsed.row;
      const text = JSON.stringify(open);
      for (const name of [...all, ...dealers, ...persons]) expect(text.includes(name), `line ${source.line}`).toBe(false);
    }
  });
});
