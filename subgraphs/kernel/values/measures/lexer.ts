import { MEASURE_WORDS, VULGAR_FRACTIONS, type MeasureToken } from '../measure-words.ts';
import { refused, understood, type Result } from '../result.ts';
import { repairArabicLigatures } from '../text/arabic-ligatures.ts';
import { foldLetters } from '../text/fold.ts';

/** A word or number of a measurement; `value` is an exact decimal. */
export type Lexeme = MeasureToken | { is: 'NUMBER'; value: string } | { is: 'ABOUT'; word: string };

/** Words that announce a measurement and add nothing to it. */
const ANNOUNCES = /(?:sizes?|dimensions?|dims?\.?|measure(?:s|ments?)?|overall|confirmed|taille|ال?حجم|ال?مقاس(?:ات)?|ال?ابعاد)(?!\p{L})/uy;
const ABOUT = /(?:approx(?:imately)?\.?|about|circa|ca?\.|c(?=\s*\d)|environ|env\.|تقريبا|حوالي|نحو)(?!\p{L})/uy;
/** `10 cm in diameter`, `10 سم في القطر`. */
const BEFORE_DIMENSION = /(?:in|en|de|في)(?=\s+(?:the\s+|la\s+)?(?:diam|heig|widt|leng|dept|thick|haut|larg|long|prof|epai|ال?قطر|ال?ارتفاع|ال?عرض|ال?طول|ال?عمق))/uy;
const FRACTION = /(?:(\d+)\s+)?(\d+)\s*\/\s*(\d+)(?![\d/]|[.,]\d)/uy;
const DECIMAL = /(\d+)(?:[.,](\d+))?(?!\d|\s*\/|[.,]\d)/uy;
const BLANK = /[\s:.]+/uy;

/** Thirds and the like have no exact decimal; instruments are marked in halves of halves. */
const DENOMINATORS = new Set([2, 4, 5, 8, 10, 16, 32, 64]);

/** The words and numbers of one piece, or what in it is none. */
export function lexemesOf(piece: string): Result<Lexeme[]> {
  const text = foldLetters(repairArabicLigatures(spelledOut(piece)));
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length; ) {
    const found = blankAt(text, at) ?? wordAt(text, at) ?? numberAt(text, at);
    if (found === undefined) return refused(`says more than a measurement: "${/\S+/u.exec(text.slice(at))?.[0] ?? ''}"`);
    if (!found.ok) return found;
    lexemes.push(...found.value.lexemes);
    at = found.value.end;
  }
  return understood(lexemes);
}

/** Fractions of one character and the marks of feet and inches, which folding would lose. */
function spelledOut(piece: string): string {
  return piece
    .replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/gu, (sign) => ` ${VULGAR_FRACTIONS[sign] ?? sign}`)
    .replaceAll('⁄', '/')
    .replaceAll('٫', '.')
    .replace(/(?<=\p{Nd}\s?)(?:″|”|''|′′)/gu, ' in ')
    .replace(/(?<=\p{Nd}\s?)['′’]/gu, ' ft ')
    .replace(/ø/giu, ' diameter ');
}

interface Step {
  lexemes: Lexeme[];
  end: number;
}

function step(end: number, ...lexemes: Lexeme[]): Result<Step> {
  return understood({ lexemes, end });
}

function blankAt(text: string, at: number): Result<Step> | undefined {
  const end = endOf(BLANK, text, at);
  return end === undefined ? undefined : step(end);
}

function wordAt(text: string, at: number): Result<Step> | undefined {
  const skipped = endOf(ANNOUNCES, text, at) ?? endOf(BEFORE_DIMENSION, text, at);
  if (skipped !== undefined) return step(skipped);
  const about = endOf(ABOUT, text, at);
  if (about !== undefined) return step(about, { is: 'ABOUT', word: text.slice(at, about) });
  for (const { pattern, token } of MEASURE_WORDS) {
    const end = endOf(pattern, text, at);
    if (end !== undefined) return step(end, token);
  }
  return undefined;
}

function numberAt(text: string, at: number): Result<Step> | undefined {
  FRACTION.lastIndex = at;
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, whole = '0', numerator = '', denominator = ''] = fraction;
    const value = fractionValue(Number(whole), Number(numerator), Number(denominator));
    return value.ok ? step(FRACTION.lastIndex, { is: 'NUMBER', value: value.value }) : value;
  }
  DECIMAL.lastIndex = at;
  const decimal = DECIMAL.exec(text);
  if (!decimal) return /\d/u.test(text.charAt(at)) ? refused('has a number that is written in no known way') : undefined;
  const [written, whole = '', places] = decimal;
  if (places?.length === 3 && written.includes(',') && !/^0*$/.test(whole)) return refused(`may mean thousands or decimals: "${written}"`);
  const value = `${whole.replace(/^0+(?=\d)/, '')}${places === undefined ? '' : `.${places}`}`;
  if (Number(value) === 0) return refused('gives a measure of 0');
  return step(DECIMAL.lastIndex, { is: 'NUMBER', value });
}

/** A proper fraction beside a whole number; `157/8` is fifteen and seven eighths run together, or something else. */
function fractionValue(whole: number, numerator: number, denominator: number): Result<string> {
  if (numerator >= denominator || numerator === 0) return refused(`has a fraction that is none: "${numerator}/${denominator}"`);
  if (!DENOMINATORS.has(denominator)) return refused(`has a fraction without an exact decimal: "${numerator}/${denominator}"`);
  return understood(String(whole + numerator / denominator));
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || match[0] === '' ? undefined : pattern.lastIndex;
}
