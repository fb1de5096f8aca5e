import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { agreedTerm, saysNothing, sideBySide, splitPlain, splitTerms } from '../../cli/import/formats/eamena/cells.ts';
import { TERM_COLUMNS } from '../../cli/import/formats/eamena/columns.ts';
import type { Vocabulary } from '../../cli/import/formats/eamena/terms.ts';
import { CATEGORY, CAUSE, CERTAINTY, CONDITION, EFFECT } from '../../cli/import/formats/eamena/vocabulary/condition.ts';
import { SUB_PERIOD } from '../../cli/import/formats/eamena/vocabulary/periods.ts';
import { COUNTRY, INTERVENTION } from '../../cli/import/formats/eamena/vocabulary/site.ts';
import { mergeRepeats } from '../../cli/import/readers/merge.ts';
import { fileKind, openRows } from '../../cli/import/readers/open.ts';
import { cellText } from '../../cli/import/row.ts';
import { collect, hasRealData, realFile, rowsOf, withRealData } from './support.ts';

const codes = (cell: string | null, vocabulary: Vocabulary): unknown => {
  const read = splitTerms(cell, vocabulary);
  return read.understood ? read.terms.map((term) => term?.code ?? null) : read.verbatim;
};

describe('a list of terms joined by ", "', () => {
  it('is split by its vocabulary, whose terms hold commas themselves', () => {
    expect(codes('Conservation, Restoration, and Maintenance Activities, Emergency Actions', INTERVENTION)).toEqual([
      'CONSERVATION_RESTORATION_AND_MAINTENANCE_ACTIVITIES',
      'EMERGENCY_ACTIONS',
    ]);
    expect(codes(', Palestine, State of, Jordan', COUNTRY)).toEqual([null, 'PS', 'JO']);
    expect(codes('Islamic, Late (Ottoman) (Levant/Arabia), Byzantine (Levant/Mesopotamia)', SUB_PERIOD)).toHaveLength(2);
    expect(codes('Neolithic, Late/Ceramic/Pottery, Late (Levant/Mesopotamia)', SUB_PERIOD)).toHaveLength(1);
  });

  it('keeps empty places, since sibling columns run side by side', () => {
    expect(codes('Natural, , ', CATEGORY)).toEqual(['NATURAL', null, null]);
    expect(codes('None, Natural', CATEGORY)).toEqual([null, 'NATURAL']);
  });

  it('says nothing where every place is null, blank or None', () => {
    expect(['', 'None', 'None, None', ', ', '  '].map((cell) => saysNothing(cell))).toEqual([true, true, true, true, true]);
    expect([null, undefined].map((cell) => saysNothing(cell))).toEqual([true, true]);
    expect(saysNothing('None, Good')).toBe(false);
  });

  it('is kept verbatim as a whole where one value is not known', () => {
    expect(codes('Good, Splendid', CONDITION)).toBe('Good, Splendid');
  });

  it('takes the Arabic labels of the same vocabulary', () => {
    expect(codes('جيد', CONDITION)).toEqual(['GOOD']);
    expect(codes('High, مؤكد, متوسط', CERTAINTY)).toEqual(['HIGH', 'DEFINITE', 'MEDIUM']);
  });

  it.each(Object.entries(TERM_COLUMNS).map(([column, found]) => [column, found] as const))('of any terms of %s comes back as those terms', (_, found) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...found.terms), { minLength: 1, maxLength: 6 }), (terms) => {
        expect(codes(terms.map((term) => term.en).join(', '), found)).toEqual(terms.map((term) => term.code));
      }),
      { numRuns: 50 },
    );
  });

  it('pairs with its neighbours only where their lists are of one length', () => {
    const terms = (cell: string, found: Vocabulary) => {
      const read = splitTerms(cell, found);
      return read.understood ? read.terms : [];
    };
    const cause = terms('Ploughing, Fire', CAUSE);
    expect(sideBySide({ cause, certainty: terms('High, Low', CERTAINTY), effect: terms('', EFFECT) })?.map((row) => [row.cause?.code, row.certainty?.code, row.effect])).toEqual([
      ['PLOUGHING', 'HIGH', null],
      ['FIRE', 'LOW', null],
    ]);
    expect(sideBySide({ cause, certainty: terms('High', CERTAINTY) })).toBeUndefined();
  });

  it('gives one value where its repeats agree, and null where they do not', () => {
    const terms = (cell: string) => {
      const read = splitTerms(cell, CERTAINTY);
      return read.understood ? read.terms : [];
    };
    expect([agreedTerm(terms('High, High'))?.code, agreedTerm(terms('High, Low')), agreedTerm(terms('None'))]).toEqual(['HIGH', null, undefined]);
  });

  it('splits dates and counts, which hold no commas', () => {
    expect(splitPlain('2018-12-01, None, ')).toEqual(['2018-12-01', null, null]);
    expect(splitPlain('None, None')).toEqual([]);
  });
});

describe('the vocabularies', () => {
  it('give every term a code of its own that a contract can carry', () => {
    for (const { name, terms } of Object.values(TERM_COLUMNS)) {
      const found = terms.map((term) => term.code);
      expect(new Set(found).size, name).toBe(found.length);
      if (!['country', 'unit'].includes(name)) for (const code of found) expect(code).toMatch(/^[A-Z][A-Z0-9_]*$/);
    }
  });

  it('hold the 25 categories of the field', () => {
    expect(CATEGORY.terms).toHaveLength(25);
  });
});

const FILES = ['eamena_caravanserais_iran.geojson.gz', 'eamena_desert_kites.geojson.gz', 'eamena_bulk_upload_template_heritage_place.csv'];

describe.skipIf(!hasRealData)(withRealData('the published EAMENA files'), () => {
  it('are understood cell by cell, or kept and reported', async () => {
    const kept = new Map<string, number>();
    let cells = 0;
    for (const name of FILES) {
      const file = realFile(`eamena/${name}`);
      for (const row of rowsOf(await collect(openRows(file, await fileKind(file))))) {
        for (const [column, found] of Object.entries(TERM_COLUMNS)) {
          expect(row.cells, `${name} has ${column}`).toHaveProperty([column]);
          cells += 1;
          const read = splitTerms(row.cells[column], found);
          if (!read.understood) kept.set(`${column}: ${read.verbatim.trim()}`, row.line);
        }
      }
    }
    expect(cells).toBe((424 + 406 + 1592) * Object.keys(TERM_COLUMNS).length);
    // A unit that differs by country, and a label that no vocabulary has: kept in the words of the source.
    expect([...kept.keys()].sort()).toEqual(['Geometry Qualifier: نقطة لظوهر قائمة,', 'Measurement Unit: dunam']);
  });

  it('give the caravanserais of Iran as 221 sites, not 424', async () => {
    const file = realFile('eamena/eamena_caravanserais_iran.geojson.gz');
    const sites = rowsOf(await collect(mergeRepeats(() => openRows(file, 'geojson'), (row) => cellText(row, 'EAMENA ID'))));
    expect(sites).toHaveLength(221);
    expect(sites.reduce((sum, site) => sum + 1 + (site.repeats?.length ?? 0), 0)).toBe(424);
    for (const site of sites) for (const repeat of site.repeats ?? []) expect(repeat.cells).toEqual(site.cells);
  });

  it('keep the columns that the bulk template has twice', async () => {
    const columns: string[] = [];
    const rows = await collect(openRows(realFile('eamena/eamena_bulk_upload_template_heritage_place.csv'), 'csv', { onHeader: (found) => columns.push(...found) }));
    expect(rows).toHaveLength(1592);
    expect(columns).toHaveLength(106);
    expect(columns.filter((column) => column.endsWith('(2)'))).toEqual([
      'Disturbance Date Occurred On (2)',
      'Disturbance Date From (2)',
      'Disturbance Date To (2)',
      'Disturbance Date Occurred Before (2)',
    ]);
  });

  it('are read in full where they hold points alone', async () => {
    const rows = await collect(openRows(realFile('eamena/eamena_heritage_places_created_2023_points.csv.gz'), 'csv'));
    expect(rowsOf(rows)).toHaveLength(11_886);
  });
});
