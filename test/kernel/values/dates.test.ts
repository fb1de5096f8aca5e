import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsAsDays, mayOverlap } from '../../../subgraphs/kernel/values/dates/bounds.ts';
import { displayFuzzyDate } from '../../../subgraphs/kernel/values/dates/display.ts';
import { fuzzyDateFromEdtf, parseFuzzyDate, unreadDate } from '../../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import type { Calendar, FuzzyDateValue } from '../../../subgraphs/kernel/values/types.ts';

function date(text: string): FuzzyDateValue {
  const read = parseFuzzyDate(text);
  if (!read.ok) throw new Error(`${text} ${read.reason}`);
  return read.value;
}

const inThree = (value: FuzzyDateValue): string[] => (['en', 'fr', 'ar'] as const).map((language) => displayFuzzyDate(value, language));

describe('a date of a catalogue', () => {
  it.each([
    ['605 AH', '1208-07-23/1209-07-12', '1208-07-23', '1209-07-12', ['605 AH (1208–1209)', '605 H (1208–1209)', '605 هـ (1208–1209)']],
    ['-0799', '-0799', '-0799', '-0799', ['800 BCE', '800 av. J.-C.', '800 ق.م']],
    ['late 1970s', '1977/1979', '1977', '1979', ['1977–1979', '1977–1979', '1977–1979']],
    ['12th century', '1101/1200', '1101', '1200', ['12th century', 'XIIe siècle', 'القرن الثاني عشر']],
    ['1990/1993', '1990/1993', '1990', '1993', ['1990–1993', '1990–1993', '1990–1993']],
    ['c. 1500 BCE', '-1499~', '-1499', '-1499', ['c. 1500 BCE', 'vers 1500 av. J.-C.', 'نحو 1500 ق.م']],
    ['4th millennium BC', '-3999/-3000', '-3999', '-3000', ['4th millennium BCE', 'IVe millénaire av. J.-C.', 'الألف الرابع قبل الميلاد']],
    ['القرن الأول الميلادي', '0001/0100', '0001', '0100', ['1st century CE', 'Ier siècle apr. J.-C.', 'القرن الأول الميلادي']],
  ])('comes in and goes out with its own words: %s', (text, edtf, earliest, latest, shown) => {
    const value = date(text);
    expect(value).toMatchObject({ original: text, edtf, earliest, latest });
    expect(inThree(value)).toEqual(shown);
  });

  it.each([
    ['between 1900 and 1910', '1900/1910', ['1900–1910', '1900–1910', '1900–1910']],
    ['1976 or 1977', '1976/1977', ['1976–1977', '1976–1977', '1976–1977']],
    ['1985 and 1988', '1985/1988', ['1985–1988', '1985–1988', '1985–1988']],
    ['[1988,1976,1980]', '1976/1988', ['1976–1988', '1976–1988', '1976–1988']],
    ['{2022-08-21,2022-08-31}', '2022-08-21/2022-08-31', ['21 August 2022 – 31 August 2022', '21 août 2022 – 31 août 2022', '21 أغسطس 2022 – 31 أغسطس 2022']],
    ['[..1911]', '../1911', ['1911 or earlier', '1911 ou avant', '1911 أو قبل ذلك']],
    ['[1900]', '1900', ['1900', '1900', '1900']],
  ])('that has several is the time that they span, at level 1, beside its own words: %s', (text, edtf, shown) => {
    const value = date(text);
    expect(value).toMatchObject({ original: text, edtf });
    expect(inThree(value)).toEqual(shown);
  });

  it('keeps the year of its own calendar beside ours', () => {
    expect(date('605 AH')).toMatchObject({ nativeEdtf: '0605', calendar: 'ISLAMIC_CIVIL' });
    expect(date('۱۳۹۸')).toMatchObject({ nativeEdtf: '1398', calendar: 'SOLAR_HIJRI', earliest: '2019-03-21' });
    expect(date('1208')).toMatchObject({ nativeEdtf: null, calendar: 'GREGORIAN' });
  });

  it('reads through the damage that a PDF does to Arabic, and keeps the damaged words', () => {
    expect(date('القرن األول الميالدي')).toEqual({ ...date('القرن الأول الميلادي'), original: 'القرن األول الميالدي' });
  });

  it('reaches into deep time, where each language groups its figures', () => {
    expect(inThree(date('Y-12000'))).toEqual(['12,001 BCE', '12\u202f001 av. J.-C.', '12,001 ق.م']);
  });

  it.each([
    ['03/04/2012', /day and month/],
    ['1119/1707', /Hijri year/],
    ['1204-10', /a month or a span/],
    ['3500 BP', /calibrated/],
    ['unknown', /unknown/],
    ['لا تاريخ له هنا', /./],
    ['x'.repeat(600), /too long/],
  ])('is refused and not guessed where it has two readings or none: %s', (text, reason) => {
    const read = parseFuzzyDate(text);
    expect(read.ok ? '' : read.reason).toMatch(reason);
  });

  it('is shown as it stands where it was not understood, without marks that turn the text around', () => {
    expect(inThree(unreadDate(' some\u202E time '))).toEqual(['some time', 'some time', 'some time']);
  });

  it('has bounds for sorting and overlap, open ends included', () => {
    const days = (text: string) => boundsAsDays(date(text));
    expect(days('before 1911').from).toBeNull();
    expect(mayOverlap(days('12th century'), days('1150'))).toBe(true);
    expect(mayOverlap(days('12th century'), days('605 AH'))).toBe(false);
    expect(mayOverlap(days('../1911'), days('c. 1500 BCE'))).toBe(true);
  });
});

const pad = (number: number, width: number): string => String(number).padStart(width, '0');
const year = fc.integer({ min: -9998, max: 9998 }).map((number) => ({ number, text: `${number < 0 ? '-' : ''}${pad(Math.abs(number), 4)}` }));
const moment = fc
  .tuple(year, fc.option(fc.integer({ min: 1, max: 12 })), fc.option(fc.integer({ min: 1, max: 28 })), fc.constantFrom('', '?', '~', '%'))
  .map(([{ number, text }, month, day, mark]) => ({ number, text: `${text}${month === null ? '' : `-${pad(month, 2)}${day === null ? '' : `-${pad(day, 2)}`}`}${mark}` }));
const interval = fc
  .tuple(moment, moment)
  .filter(([a, b]) => a.number !== b.number)
  .map((ends) => ends.toSorted((a, b) => a.number - b.number).map(({ text }) => text))
  .chain(([from = '', to = '']) => fc.constantFrom(`${from}/${to}`, `../${to}`, `${from}/..`));
const expression = fc.oneof(moment.map(({ text }) => text), interval);
const set = fc
  .uniqueArray(moment, { minLength: 2, maxLength: 4, selector: ({ number }) => number })
  .chain((members) => fc.constantFrom(`[${members.map(({ text }) => text).join(',')}]`, `{${members.map(({ text }) => text).join(',')}}`));

describe('any EDTF set, which is level 2', () => {
  it('is no expression of a date, and a text that holds one is read as its span, at level 1', () => {
    fc.assert(
      fc.property(set, (text) => {
        expect(fuzzyDateFromEdtf(text).ok).toBe(false);
        const read = parseFuzzyDate(text);
        if (!read.ok) throw new Error(`${text} ${read.reason}`);
        expect(read.value.original).toBe(text);
        const spanned = fuzzyDateFromEdtf(read.value.edtf ?? '');
        expect(spanned).toMatchObject({ ok: true, value: { edtf: read.value.edtf, earliest: read.value.earliest, latest: read.value.latest } });
      }),
      { numRuns: 300 },
    );
  });
});

describe('any EDTF expression of levels 0 and 1', () => {
  it('is written as it was read, and read again gives the same date', () => {
    fc.assert(
      fc.property(expression, (edtf) => {
        const read = fuzzyDateFromEdtf(edtf);
        if (!read.ok) throw new Error(`${edtf} ${read.reason}`);
        expect(read.value.edtf).toBe(edtf);
        expect(fuzzyDateFromEdtf(read.value.edtf ?? '')).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  it('has its bounds in order, in every calendar, and as a date in ours', () => {
    const calendars: Calendar[] = ['GREGORIAN', 'JULIAN', 'ISLAMIC_CIVIL', 'ISLAMIC_TBLA', 'SOLAR_HIJRI'];
    let understood = 0;
    fc.assert(
      fc.property(expression, fc.constantFrom(...calendars), (edtf, calendar) => {
        const read = fuzzyDateFromEdtf(edtf, calendar);
        // A calendar has no year before its first, and no 30th of a short month.
        if (!read.ok) return;
        understood += 1;
        const { from, to } = boundsAsDays(read.value);
        expect(from !== null || to !== null).toBe(true);
        if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to);
        expect(read.value.nativeEdtf === null).toBe(calendar === 'GREGORIAN');
        for (const shown of inThree(read.value)) expect(shown).not.toBe('');
      }),
      { numRuns: 500 },
    );
    expect(understood).toBeGreaterThan(200);
  });

  it('never throws at any text, and gives bounds only with an expression', () => {
    const words = fc.constantFrom('late', '12th', 'century', 'BCE', 'AH', '605', '1970s', '/', '-', 'c.', 'القرن', 'الأول', 'before', 'early', 'X', '?', '..', '[', ']', '1500');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(words, { maxLength: 7 }).map((parts) => parts.join(' '))), (text) => {
        const read = parseFuzzyDate(text);
        if (!read.ok) expect(read.reason).not.toBe('');
        else expect(read.value).toMatchObject({ original: text, edtf: expect.any(String) });
      }),
      { numRuns: 500 },
    );
  });
});
