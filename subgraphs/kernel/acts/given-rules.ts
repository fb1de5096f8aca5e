import { refusal, type Refusal } from './refusal.ts';
import { required } from './rules.ts';

const negative = (field: string[]): Refusal => refusal('NEGATIVE', field, {
  en: 'An amount or a measure is not below zero.',
  fr: 'Un montant ou une mesure ne sont pas inférieurs à zéro.',
  ar: 'لا يقلّ المبلغ ولا القياس عن الصفر.',
});

const unknownCurrency = (field: string[]): Refusal => refusal('CURRENCY', field, {
  en: 'ISO 4217 has no such currency, nor had it.',
  fr: 'ISO 4217 ne connaît pas cette monnaie et ne l’a pas connue.',
  ar: 'لا تعرف ISO 4217 هذه العملة، لا اليوم ولا من قبل.',
});

const noRange = (field: string[]): Refusal => refusal('QUANTITY_RANGE', field, {
  en: 'The least number is given or the greatest, none is below zero, and the least is not above the greatest.',
  fr: 'Le nombre minimal ou maximal est donné, aucun n’est négatif, et le minimum ne dépasse pas le maximum.',
  ar: 'يُذكر الحد الأدنى أو الأعلى، ولا يكون أيهما سالبًا، ولا يتجاوز الأدنى الأعلى.',
});

/** Old currencies have names here, too: prices of the 1990s are in francs. */
const currencies = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

/** XXX and XTS stand for no currency and for tests. */
const isCurrency = (code: string): boolean => code !== 'XXX' && code !== 'XTS' && currencies.of(code) !== undefined;

/** What is wrong in itself with money, measures, counts and sources, wherever in an input they stand: they are known by the fields of their type. */
export function valueRules(given: unknown, at: string[] = []): Refusal[] {
  if (typeof given !== 'object' || given === null) return [];
  return [
    ...rulesOf(given as Record<string, unknown>, at),
    ...Object.entries(given).flatMap(([field, inner]) => valueRules(inner, [...at, field])),
  ];
}

function rulesOf(given: Record<string, unknown>, at: string[]): Refusal[] {
  const { amount, currency, dimension, value, citation } = given;
  if (typeof amount === 'string' && typeof currency === 'string') {
    return [...(isBelowZero(amount) ? [negative([...at, 'amount'])] : []), ...(isCurrency(currency) ? [] : [unknownCurrency([...at, 'currency'])])];
  }
  if (typeof dimension === 'string' && typeof value === 'string') return isBelowZero(value) ? [negative([...at, 'value'])] : [];
  if (typeof citation === 'string') return citation.trim() === '' ? [required([...at, 'citation'])] : [];
  return isQuantity(at, given) && !hasRange(given) ? [noRange(at)] : [];
}

const isBelowZero = (decimal: string): boolean => Number(decimal) < 0;

/** Other inputs have a `basis`, too, so the name of the field decides. */
function isQuantity(at: string[], given: Record<string, unknown>): boolean {
  const last = at.at(-1);
  return typeof given['basis'] === 'string' && (last === 'quantity' || at.at(-2) === 'quantities');
}

function hasRange({ min, max }: { min?: unknown; max?: unknown }): boolean {
  const [least, most] = [min ?? null, max ?? null] as (number | null)[];
  return !(least === null && most === null) && (least ?? 0) >= 0 && (most ?? 0) >= 0 && (least ?? 0) <= (most ?? Infinity);
}
