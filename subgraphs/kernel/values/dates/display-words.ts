import type { Calendar } from '../types.ts';
import type { DateLanguage } from './month-names.ts';
import type { Season } from './reading.ts';

/** How one language puts dates into words. Digits are Western in all three, so that dates compare at a glance. */
export interface DateWords {
  /** Tag for number separators, with Western digits. */
  numbers: string;
  beforeEra: string;
  commonEra: string;
  /** The same after a century or millennium. */
  beforeEraOfUnit: string;
  commonEraOfUnit: string;
  /** What stands after a year of another calendar. */
  calendars: Readonly<Record<Exclude<Calendar, 'GREGORIAN'>, string>>;
  seasons: Readonly<Record<Season, string>>;
  about: string;
  questionMark: string;
  day(day: number): string;
  decade(year: number): string | null;
  century(n: number): string;
  millennium(n: number): string;
  orEarlier(date: string): string;
  orLater(date: string): string;
}

const ARABIC_ORDINALS = [
  'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر', 'الحادي عشر',
  'الثاني عشر', 'الثالث عشر', 'الرابع عشر', 'الخامس عشر', 'السادس عشر', 'السابع عشر', 'الثامن عشر', 'التاسع عشر',
  'العشرون', 'الحادي والعشرون',
];
const ARABIC_TENS = ['عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'];
const ROMAN: readonly (readonly [number, string])[] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function englishOrdinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

function frenchOrdinal(n: number): string {
  if (n >= 40) return `${n}e`;
  let rest = n;
  let roman = '';
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      roman += letter;
      rest -= value;
    }
  }
  return n === 1 ? 'Ier' : `${roman}e`;
}

/** In an idafa, `القرن العشرين`; the names of the first nineteen do not change their spelling. */
function arabicOrdinal(n: number, genitive = false): string {
  const ordinal = ARABIC_ORDINALS[n - 1] ?? String(n);
  return genitive ? ordinal.replace(/ون$/u, 'ين') : ordinal;
}

function arabicDecade(year: number): string | null {
  const tens = ARABIC_TENS[Math.floor((year % 100) / 10) - 2];
  return tens === undefined || year < 100 ? null : `${tens} القرن ${arabicOrdinal(Math.floor(year / 100) + 1, true)}`;
}

export const DATE_WORDS: Readonly<Record<DateLanguage, DateWords>> = {
  en: {
    numbers: 'en',
    beforeEra: 'BCE',
    commonEra: 'CE',
    beforeEraOfUnit: 'BCE',
    commonEraOfUnit: 'CE',
    calendars: { JULIAN: 'Julian', ISLAMIC_CIVIL: 'AH', ISLAMIC_UMALQURA: 'AH', ISLAMIC_TBLA: 'AH', SOLAR_HIJRI: 'SH' },
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    about: 'c.',
    questionMark: '?',
    day: (day) => String(day),
    decade: (year) => `${year}s`,
    century: (n) => `${englishOrdinal(n)} century`,
    millennium: (n) => `${englishOrdinal(n)} millennium`,
    orEarlier: (date) => `${date} or earlier`,
    orLater: (date) => `${date} or later`,
  },
  fr: {
    numbers: 'fr',
    beforeEra: 'av. J.-C.',
    commonEra: 'apr. J.-C.',
    beforeEraOfUnit: 'av. J.-C.',
    commonEraOfUnit: 'apr. J.-C.',
    calendars: {
      JULIAN: 'julien', ISLAMIC_CIVIL: 'H', ISLAMIC_UMALQURA: 'H', ISLAMIC_TBLA: 'H', SOLAR_HIJRI: 'de l’hégire solaire',
    },
    seasons: { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' },
    about: 'vers',
    questionMark: ' ?',
    day: (day) => (day === 1 ? '1er' : String(day)),
    decade: (year) => `années ${year}`,
    century: (n) => `${frenchOrdinal(n)} siècle`,
    millennium: (n) => `${frenchOrdinal(n)} millénaire`,
    orEarlier: (date) => `${date} ou avant`,
    orLater: (date) => `${date} ou après`,
  },
  ar: {
    numbers: 'ar-u-nu-latn',
    beforeEra: 'ق.م',
    commonEra: 'م',
    beforeEraOfUnit: 'قبل الميلاد',
    commonEraOfUnit: 'الميلادي',
    calendars: { JULIAN: 'يولياني', ISLAMIC_CIVIL: 'هـ', ISLAMIC_UMALQURA: 'هـ', ISLAMIC_TBLA: 'هـ', SOLAR_HIJRI: 'هـ.ش' },
    seasons: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
    about: 'نحو',
    questionMark: '؟',
    day: (day) => String(day),
    decade: arabicDecade,
    century: (n) => `القرن ${arabicOrdinal(n)}`,
    millennium: (n) => `الألف ${arabicOrdinal(n)}`,
    orEarlier: (date) => `${date} أو قبل ذلك`,
    orLater: (date) => `${date} أو بعد ذلك`,
  },
};
