import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeasurements } from '../../../subgraphs/kernel/values/measures.ts';

const read = (text: string): string[] => readMeasurements(text).values.map(({ dimension, value, unit }) => `${dimension} ${value} ${unit}`);
const reasons = (text: string): string[] => readMeasurements(text).unread.map(({ reason }) => reason);

describe('a text on measurements', () => {
  it.each([
    ['H. 23.5 cm', ['HEIGHT 23.5 cm']],
    ['Hauteur : 12 cm ; largeur : 5,5 cm', ['HEIGHT 12 cm', 'WIDTH 5.5 cm']],
    ['ارتفاع28 سم وعرض23 سم', ['HEIGHT 28 cm', 'WIDTH 23 cm']],
    ['الوزن 9,20 جرام، الارتفاع ٣٫٣ سم', ['WEIGHT 9.20 g', 'HEIGHT 3.3 cm']],
    ['33 ارتفاع سم', ['HEIGHT 33 cm']],
    ['14 سم ارتفاع، 10.8 سم في القطر', ['HEIGHT 14 cm', 'DIAMETER 10.8 cm']],
    ['10 cm in diameter', ['DIAMETER 10 cm']],
    ['Ø 5 mm', ['DIAMETER 5 mm']],
    ['3 5/8 بوصة ارتفاع × 2 1/2 بوصة عرض', ['HEIGHT 3.625 [in_i]', 'WIDTH 2.5 [in_i]']],
    ['العرض 9 × الارتفاع 33 × العمق 1 سم', ['WIDTH 9 cm', 'HEIGHT 33 cm', 'DEPTH 1 cm']],
    ['االرتفاع 40.4 سم', ['HEIGHT 40.4 cm']],
  ])('is read where it names its axes: %s', (text, values) => {
    expect([read(text), reasons(text)]).toEqual([values, []]);
  });

  it.each([
    ['12 x 8 in.', ['UNNAMED 12 [in_i]', 'UNNAMED 8 [in_i]']],
    ['18 مم، 1.95 جم', ['UNNAMED 18 mm', 'WEIGHT 1.95 g']],
    ['16.2 سم. الارتفاع 20.3 سم', ['UNNAMED 16.2 cm', 'HEIGHT 20.3 cm']],
  ])('leaves an axis unnamed that is not named: %s', (text, values) => {
    expect([read(text), reasons(text)]).toEqual([values, []]);
  });

  it.each([
    ['height 10 1/2 in. (26.7 cm)', ['HEIGHT 10.5 [in_i]']],
    ['12¾ in. (32.4 cm)', ['UNNAMED 12.75 [in_i]']],
    ['20 × 13 سم؛ 7 7/8 × 5 1/8 بوصة', ['UNNAMED 20 cm', 'UNNAMED 13 cm']],
    ['14 3/4 in. 37.5 cm.', ['UNNAMED 14.75 [in_i]']],
    ['10½ in. (26.7 cm', ['UNNAMED 10.5 [in_i]']],
    ['1 7/16 بوصة (3.7 سم) طويل', ['LENGTH 1.4375 [in_i]']],
  ])('gives a measure once that is repeated in other units: %s', (text, values) => {
    expect([read(text), reasons(text)]).toEqual([values, []]);
  });

  it('gives both where the repetition disagrees', () => {
    expect(read('بارتفاع 5 بوصات (14 سم)')).toEqual(['HEIGHT 5 [in_i]', 'HEIGHT 14 cm']);
  });

  it('tells length from width, and depth from diameter, only by what else is named', () => {
    expect(read('L: 140mm / W: 210mm')).toEqual(['LENGTH 140 mm', 'WIDTH 210 mm']);
    expect(read('H. 4 in., W. 3 in., D. 2 in.')).toEqual(['HEIGHT 4 [in_i]', 'WIDTH 3 [in_i]', 'DEPTH 2 [in_i]']);
    expect([read('L. 7 cm'), reasons('L. 7 cm')]).toEqual([['UNNAMED 7 cm'], ['may mean length or, in French, width']]);
    expect([read('D: 15.7mm'), reasons('D: 15.7mm')]).toEqual([['UNNAMED 15.7 mm'], ['may mean depth or diameter']]);
  });

  it.each([
    ['ارتفاع 24.5 سم مع الحامل', /more than a measurement: "مع"/],
    ['قطر القاعدة 7.5 سم', /more than a measurement/],
    ['folio 13 1/8 x 8¾in.', /more than a measurement: "folio"/],
    ['157/8 in.', /fraction that is none/],
    ['10 1/3 in.', /without an exact decimal/],
    ['10-12 cm', /known way|more than a measurement/],
    ['29.5', /no unit/],
    ['1,250 mm', /thousands or decimals/],
    ['10,5/8 بوصة', /known way/],
    ['سمك 0 سم', /measure of 0/],
    ['14 × بوصة11', /unit before its number/],
    ['5 cm width 8 cm', /which of two numbers/],
    ['5\' 3"', /feet and inches/],
    ['height 5 kg', /another kind/],
    ['غير واضحة', /more than a measurement/],
  ])('is refused whole where it has no clear reading: %s', (text, reason) => {
    expect(read(text)).toEqual([]);
    expect(readMeasurements(text).unread).toEqual([{ ok: false, text, reason: expect.stringMatching(reason) }]);
  });

  it('keeps what stands in brackets after a text that was not understood with it', () => {
    expect([read('157/8 in. (40.3 cm)'), reasons('157/8 in. (40.3 cm)')[1]]).toEqual([[], 'repeats a text that was not understood']);
  });

  it('says that a measure is approximate', () => {
    expect([read('قطر10 سم تقريبا'), reasons('قطر10 سم تقريبا')]).toEqual([['DIAMETER 10 cm'], ['is approximate, which a measurement cannot say']]);
  });

  it('never throws, gives only positive decimals, and reads what it wrote', () => {
    const word = fc.constantFrom('H.', 'ارتفاع', 'x', '×', 'cm', 'in.', '(', ')', '/', ',', '1/2', '½', '12', '3,5', ';', 'D', 'سم', '-', '"');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(word, { maxLength: 14 }).map((words) => words.join(' '))), (text) => {
        for (const { dimension, value, unit } of readMeasurements(text).values) {
          expect(value).toMatch(/^\d+(?:\.\d+)?$/);
          expect(Number(value)).toBeGreaterThan(0);
          if (dimension === 'HEIGHT') expect(read(`height ${value} ${unit === '[in_i]' ? 'in.' : unit}`)).toEqual([`HEIGHT ${value} ${unit}`]);
        }
      }),
    );
  });
});

const CATALOGUE = fileURLToPath(new URL('../../../../shared/data/yemen-looted-catalogue/catalogue_ar.csv', import.meta.url));

describe.skipIf(!existsSync(CATALOGUE))(`the catalogue of Yemen${existsSync(CATALOGUE) ? '' : ' (skipped: ../shared/data is absent)'}`, () => {
  const texts = (): string[] => {
    const rows = parse(readFileSync(CATALOGUE), { columns: true, bom: true }) as { dimensions: string }[];
    return rows.map(({ dimensions }) => dimensions).filter((text) => text.trim() !== '');
  };

  it('is read or refused text by text, and no number is both lost and unreported', () => {
    let whole = 0;
    for (const text of texts()) {
      const { values, unread } = readMeasurements(text);
      expect(values.length + unread.length, text).toBeGreaterThan(0);
      if (unread.length === 0) whole += 1;
      for (const { text: piece } of unread) {
        if (!/^[DL] [\d.]+$/.test(piece)) expect(text).toContain(piece);
      }
    }
    expect(texts()).toHaveLength(339);
    expect(whole).toBeGreaterThan(255);
  });
});
