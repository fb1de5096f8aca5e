import type { MonthSystem, Token } from './tokens.ts';

/** The languages in which the hub writes dates. */
export type DateLanguage = 'ar' | 'en' | 'fr';

type Names = readonly string[];

/** Names for showing, January or Muharram or Farvardin first. */
export const MONTH_NAMES: Readonly<Record<MonthSystem, Readonly<Record<DateLanguage, Names>>>> = {
  GREGORIAN: {
    en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  },
  ISLAMIC: {
    en: ['Muharram', 'Safar', 'Rabi I', 'Rabi II', 'Jumada I', 'Jumada II', 'Rajab', 'Shaban', 'Ramadan', 'Shawwal', 'Dhu al-Qada', 'Dhu al-Hijja'],
    fr: ['mouharram', 'safar', 'rabia I', 'rabia II', 'joumada I', 'joumada II', 'rajab', 'chaabane', 'ramadan', 'chawwal', 'dhou al-qida', 'dhou al-hijja'],
    ar: ['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة'],
  },
  SOLAR_HIJRI: {
    en: ['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar', 'Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand'],
    fr: ['farvardin', 'ordibehecht', 'khordad', 'tir', 'mordad', 'chahrivar', 'mehr', 'aban', 'azar', 'dey', 'bahman', 'esfand'],
    ar: ['فروردين', 'أرديبهشت', 'خرداد', 'تير', 'مرداد', 'شهريور', 'مهر', 'آبان', 'آذر', 'دي', 'بهمن', 'إسفند'],
  },
};

/**
 * How month names are written, folded: English, French, Arabic of the Nile and
 * the Gulf, of the Levant and Iraq, of the Maghreb. `اذر` (Azar) and `اذار`
 * (March) are told apart by their alef.
 */
const GREGORIAN_SPELLINGS: Names = [
  'january|jan|janvier|janv|يناير|كانون الثاني|جانفي',
  'february|feb|fevrier|fevr|فبراير|شباط|فيفري',
  'march|mar|mars|مارس|اذار',
  'april|apr|avril|avr|ابريل|نيسان|افريل',
  'may|mai|مايو|ايار|ماي',
  'june|jun|juin|يونيو|يونيه|حزيران|جوان',
  'july|jul|juillet|juil|يوليو|يوليه|تموز|جويليه|يوليوز',
  'august|aug|aout|اغسطس|اب|اوت|غشت',
  'september|sept|sep|septembre|سبتمبر|ايلول|شتنبر',
  'october|oct|octobre|اكتوبر|تشرين الاول',
  'november|nov|novembre|نوفمبر|تشرين الثاني|نونبر',
  'december|dec|decembre|ديسمبر|كانون الاول|دجنبر',
];

const THE = '[ -]?(?:al|ul|el|l)?[ -]?';
const OF_DHU = `(?:dhu|dhou|dhi|zu|zi|zou)${THE}`;

const ISLAMIC_SPELLINGS: Names = [
  `m[ou]*harram(?:${THE}haram)?|محرم(?: الحرام)?`,
  'safar|صفر(?: الخير)?',
  `rabia?${THE}(?:awwal|avval|auwal|i|1|1st)|ربيع الاول`,
  `rabia?${THE}(?:thani|akhir|akhar|ii|2|2nd)|ربيع (?:الثاني|الاخر)`,
  `j[ou]+mada${THE}(?:ula|awwal|avval|i|1|1st)|جمادي (?:الاولي|الاول)`,
  `j[ou]+mada${THE}(?:thani|thaniya|thaniyah|akhir|akhira|akhirah|ii|2|2nd)|جمادي (?:الثانيه|الثاني|الاخره|الاخر)`,
  'rajab|radjab|رجب(?: الفرد)?',
  's?c?haa?bane?|شعبان',
  'ramadan|ramadhan|ramazan|رمضان(?: المبارك)?',
  's?c?ha(?:ww|vv)(?:al)?|شوال',
  `${OF_DHU}q[ai]+dah?|ذ[وي] القعده`,
  `${OF_DHU}hijjah?|${OF_DHU}hidjdja|ذ[وي] الحجه`,
];

/** Iranian names, then those of the signs of the zodiac, which Afghanistan uses. */
const SOLAR_SPELLINGS: Names = [
  'farvardin|فروردين|hamal|حمل',
  'ordibehesht|ordibehecht|ارديبهشت|sawr|ثور',
  'kh[ou]rdad|خرداد|jawza|جوزا',
  'tir|تير|saratan|سرطان',
  'mordad|مرداد|asad|اسد',
  'shahrivar|chahrivar|شهريور|sunbula|سنبله',
  'mehr|مهر|mizan|ميزان',
  'aban|ابان|aqrab|عقرب',
  'azar|اذر|qaws|قوس',
  'dey|دي|jadi|جدي',
  'bahman|بهمن|dalw|دلو',
  'esfand|اسفند|hut|حوت',
];

function words(system: MonthSystem, spellings: Names): (readonly [string, Token])[] {
  return spellings.map((spelling, index) => [`(?:${spelling})\\.?`, { is: 'MONTH', month: index + 1, system }] as const);
}

/** Patterns over folded text, with the month that each means. */
export const MONTH_WORDS: readonly (readonly [pattern: string, token: Token])[] = [
  ...words('ISLAMIC', ISLAMIC_SPELLINGS),
  ...words('SOLAR_HIJRI', SOLAR_SPELLINGS),
  ...words('GREGORIAN', GREGORIAN_SPELLINGS),
];
