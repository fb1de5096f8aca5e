import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, refuseControl, safeForDisplay } from '../../../subgraphs/kernel/values/text/control.ts';
import { fold, foldLetters, westernDigits } from '../../../subgraphs/kernel/values/text/fold.ts';
import { languageTag } from '../../../subgraphs/kernel/values/text/language-tag.ts';

describe('folding for search', () => {
  it.each([
    ['الإسلامية', 'الاسلاميه'],
    ['مُحَمَّد', 'محمد'],
    ['كتـــاب', 'كتاب'],
    ['موسى', 'موسي'],
    ['ک ی', 'ك ي'],
    ['Qalʿat al-Ḥiṣn', 'Qalat al Hisn'],
    ["Sana'a", 'Sanaa'],
    ['Éléphantine', 'elephantine'],
    ['Straße', 'strasse'],
    ['١٢٣ ۴۵', '123 45'],
    ['ﻻ', 'لا'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps apart what readers keep apart', () => {
    for (const [one, other] of [['ثلاثة', 'ثالثة'], ['sites', 'sights'], ['عمان', 'عمّانة']]) expect(fold(one ?? '')).not.toBe(fold(other ?? ''));
  });

  it('changes nothing the second time, whatever the text', () => {
    const letters = fc.string({ unit: fc.constantFrom('ا', 'أ', 'ة', 'ّ', 'ـ', 'é', 'ß', 'İ', 'ʿ', '٣', '½', 'ﷺ', ' ', '-', 'A', '\u0301', 'ﻻ', '\u200f') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), letters), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).toBe(folded.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the places of digits where they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('٠', '۹', '5', 'a', 'ي') }), (text) => {
        expect(westernDigits(text)).toHaveLength(text.length);
        expect(westernDigits(text)).not.toMatch(/[٠-٩۰-۹]/);
      }),
    );
  });

  it('keeps punctuation where a reader of dates and measures needs it', () => {
    expect(foldLetters('٣٫٥ × ٢ سم (É)')).toBe('3٫5 × 2 سم (e)');
  });
});

describe('a language tag', () => {
  it.each([['AR', 'ar'], ['ar-latn', 'ar-Latn'], ['ar-Latn-x-IJMES', 'ar-Latn-x-ijmes'], ['fr-ca', 'fr-CA'], ['ota', 'ota']])('is canonical: %s is %s', (text, tag) => {
    expect(languageTag(text)).toEqual({ ok: true, value: tag });
  });

  it.each(['', 'no language', 'a', 'ar_EG', 'ar-', `ar${'-abcdefgh'.repeat(9)}`])('is refused where it is none: %j', (text) => {
    expect(languageTag(text).ok).toBe(false);
  });

  it('never throws, and is its own canonical form', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'R', '-', 'x', '1', 'é') }), (text) => {
        const read = languageTag(text);
        if (read.ok) expect(languageTag(read.value)).toEqual(read);
      }),
    );
  });
});

describe('a foreign text', () => {
  it.each([
    ['a\0b', /U\+0000 at character 2/],
    ['\u001b[31m', /U\+001B at character 1/],
    ['a\u007f', /U\+007F/],
    ['half \ud800', /half a surrogate pair U\+D800 at character 6/],
  ])('is refused for what no registry can store: %j', (text, reason) => {
    const read = refuseControl(text);
    expect(read.ok ? '' : read.reason).toMatch(reason);
  });

  it('is itself otherwise: tabs, line breaks, marks and letters of every script', () => {
    for (const text of ['two\r\nlines\t', 'تراث \u200f', '𐩣𐩬', '']) expect(refuseControl(text)).toEqual({ ok: true, value: text });
  });

  it('cannot turn the text around it, and keeps its honest marks', () => {
    expect(safeForDisplay('a\u202eb\u2066c\u200fd')).toBe('abc\u200fd');
    expect(isolated('x\u2069y')).toBe('\u2068xy\u2069');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\u202a', '\u202e', '\u2066', '\u2069', '\u200e') }), (text) => {
        expect(safeForDisplay(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
