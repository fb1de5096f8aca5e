import { describe, expect, it } from 'vitest';
import { parseListRow, type WorldHeritageRow } from '../../cli/import/formats/world-heritage/row.ts';
import { readDangerPeriods } from '../../cli/import/formats/world-heritage/danger.ts';
import { fileKind, openRows } from '../../cli/import/readers/open.ts';
import type { CellValue, SourceRow } from '../../cli/import/row.ts';
import { collect, hasRealData, realFile, rowsOf, withRealData } from './support.ts';

const COMPLETE: Record<string, CellValue> = {
  unique_number: '12', id_no: '7', rev_bis: 'Bis', name_en: 'A Walled Town', name_ar: 'مدينة مسوّرة', short_description_en: '<p>Text</p>', date_inscribed: '1981',
  secondary_dates: '1999, 2004', danger: '1', date_end: '2007', danger_list: 'Y 2011 P 1996-2007', longitude: '35.5', latitude: '-31', area_hectares: '70.25',
  C1: '0', C2: '1', C3: '0', C4: '1', C5: '0', C6: '0', N7: '0', N8: '0', N9: '0', N10: '1', criteria_txt: '(ii)(iv)(x)', category: 'Mixed', category_short: 'C/N',
  states_name_en: 'Albania,North Macedonia', region_en: 'Europe and North America', iso_code: 'al,mk', udnp_code: 'alb,mkd', transboundary: '1',
};

const source = (cells: Record<string, CellValue>): SourceRow => ({ kind: 'row', line: 2, cells: { ...COMPLETE, ...cells } });

const parse = (cells: Record<string, CellValue> = {}): { row: WorldHeritageRow; notices: string[] } => {
  const parsed = parseListRow(source(cells));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { row: parsed.row, notices: parsed.notices.map((notice) => notice.field) };
};

describe('a row of the World Heritage List', () => {
  it('is read in every column', () => {
    expect(parse()).toEqual({
      notices: [],
      row: {
        uniqueNumber: '12', idNo: '7', revision: 'Bis',
        names: [{ language: 'en', value: 'A Walled Town' }, { language: 'ar', value: 'مدينة مسوّرة' }],
        descriptions: [{ language: 'en', value: '<p>Text</p>' }], justifications: [],
        inscribed: 1981, secondaryYears: [1999, 2004], inDanger: true,
        dangerPeriods: [{ from: 1996, to: 2007 }, { from: 2011, to: undefined }], dangerEnded: 2007,
        longitude: 35.5, latitude: -31, areaHectares: 70.25, criteria: ['ii', 'iv', 'x'], category: 'MIXED',
        stateCodes: ['AL', 'MK'], stateCodes3: ['ALB', 'MKD'],
        stateNames: [{ language: 'en', names: ['Albania', 'North Macedonia'] }], regions: [{ language: 'en', names: ['Europe and North America'] }],
        transboundary: true,
      },
    });
  });

  it('may belong to no state', () => {
    const { row } = parse({ iso_code: '', udnp_code: '', states_name_en: 'Jerusalem (Site proposed by Jordan)', transboundary: '0' });
    expect([row.stateCodes, row.stateNames[0]?.names]).toEqual([[], ['Jerusalem (Site proposed by Jordan)']]);
  });

  it('keeps and reports what it cannot understand or what contradicts itself', () => {
    expect(parse({ criteria_txt: '(ii)(iv)' }).notices).toEqual(['criteria_txt']);
    expect(parse({ criteria_txt: '(ii) and more' })).toMatchObject({ notices: ['criteria_txt'], row: { criteria: ['ii', 'iv', 'x'] } });
    expect(parse({ danger_list: 'since 2011' })).toMatchObject({ notices: ['danger_list'], row: { inDanger: true, dangerPeriods: [] } });
    expect(parse({ danger: '0' }).notices).toEqual(['danger']);
    expect(parse({ date_end: '2008' }).notices).toEqual(['date_end']);
    expect(parse({ longitude: '500' })).toMatchObject({ notices: ['longitude'], row: { longitude: undefined, latitude: undefined } });
    expect(parse({ area_hectares: '0' })).toMatchObject({ notices: ['area_hectares'], row: { areaHectares: undefined } });
    expect(parse({ iso_code: 'Albania' }).notices).toEqual(['iso_code']);
    expect(parse({ secondary_dates: '1999, later' })).toMatchObject({ notices: ['secondary_dates'], row: { secondaryYears: [1999] } });
  });

  it.each([
    [{ id_no: '' }, 'id_no'],
    [{ name_en: ' ', name_ar: '' }, 'name_en'],
    [{ date_inscribed: '19xx' }, 'date_inscribed'],
    [{ category: 'Other', category_short: '' }, 'category'],
  ])('is refused without %j', (cells, field) => {
    const parsed = parseListRow(source(cells));
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.field)).toEqual([field]);
  });

  it.each([
    ['Y 1982', [[1982, undefined]]],
    ['P 1984-1988 P 2000-2006', [[1984, 1988], [2000, 2006]]],
    [undefined, []],
  ])('has its times in danger from %j', (text, expected) => {
    expect(readDangerPeriods(text).periods.map(({ from, to }) => [from, to])).toEqual(expected);
  });

  it.each(['P 2006-2000', 'Y2016', 'Y 2016 and on', 'P 2006'])('does not guess at %j', (text) => {
    expect(readDangerPeriods(text).understood).toBe(false);
  });
});

describe.skipIf(!hasRealData)(withRealData('the published World Heritage Lists'), () => {
  const read = async (name: string): Promise<{ rows: WorldHeritageRow[]; notices: Map<string, number>; columns: number }> => {
    const file = realFile(`unesco-world-heritage/${name}`);
    let columns = 0;
    const items = await collect(openRows(file, await fileKind(file), { onHeader: (found) => (columns = found.length) }));
    const notices = new Map<string, number>();
    const rows = rowsOf(items).map((item) => {
      const parsed = parseListRow(item);
      if (!parsed.ok) throw new Error(`line ${item.line} refused: ${JSON.stringify(parsed.problems)}`);
      for (const { field } of parsed.notices) notices.set(field, (notices.get(field) ?? 0) + 1);
      return parsed.row;
    });
    expect(rows).toHaveLength(items.length);
    return { rows, notices, columns };
  };

  it('are read without a row refused, in all three shapes, and only areas of 0 are reported', async () => {
    const [full, small, old] = await Promise.all([read('whc-sites-2025.xlsx'), read('whc-sites-2025.en-fr-ar.csv.gz'), read('whc-sites-2023.en-fr.csv.gz')]);
    expect([full.rows.length, full.columns, small.rows.length, small.columns, old.rows.length, old.columns]).toEqual([1248, 49, 1248, 38, 1199, 37]);
    for (const { notices } of [full, small, old]) expect([...notices]).toEqual([['area_hectares', 95]]);
  });

  it('say the same in the workbook and in the CSV', async () => {
    const [full, small] = await Promise.all([read('whc-sites-2025.xlsx'), read('whc-sites-2025.en-fr-ar.csv.gz')]);
    const reduced = full.rows.map((row) => ({
      ...row,
      ...Object.fromEntries((['names', 'descriptions', 'stateNames'] as const).map((key) => [key, row[key].filter((text) => ['en', 'fr', 'ar'].includes(text.language))])),
      justifications: [],
    }));
    expect(reduced).toEqual(small.rows);
  });

  it('differ between 2023 and 2025 as their SOURCE.md counts', async () => {
    const [old, recent] = await Promise.all([read('whc-sites-2023.en-fr.csv.gz'), read('whc-sites-2025.xlsx')]);
    const before = new Map(old.rows.map((row) => [row.idNo, row]));
    const after = new Map(recent.rows.map((row) => [row.idNo, row]));
    const both = recent.rows.filter((row) => before.has(row.idNo));
    expect(recent.rows.length - both.length).toBe(50);
    expect(old.rows.filter((row) => !after.has(row.idNo))).toHaveLength(1);
    expect(both.filter((row) => row.inDanger !== before.get(row.idNo)?.inDanger)).toHaveLength(4);
    const english = (row: WorldHeritageRow | undefined): string | undefined => row?.names.find((name) => name.language === 'en')?.value;
    expect(both.filter((row) => english(row) !== english(before.get(row.idNo)))).toHaveLength(26);
  });

  it('have one property without a state and one without a point', async () => {
    const { rows } = await read('whc-sites-2025.xlsx');
    expect(rows.filter((row) => row.stateCodes.length === 0).map((row) => row.idNo)).toEqual(['148']);
    expect(rows.filter((row) => row.longitude === undefined).map((row) => row.idNo)).toEqual(['1567']);
    expect(rows.filter((row) => row.stateCodes.length > 1)).toHaveLength(51);
  });
});
