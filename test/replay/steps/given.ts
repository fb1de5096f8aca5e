import type { Calendar, FuzzyDateValue, LocalizedTextValue, MoneyValue, QuantityValue, SourceValue, TermValue } from '../../../subgraphs/kernel/values/types.ts';
import type { ItemOrigin } from '../../../subgraphs/seizures/documents.ts';

/*
 * Values of a draft as a caller would give them: what the hub derives of them,
 * a script, an interval, is left to the hub.
 */

export function date(given: FuzzyDateValue | null): { text: string; calendar: Calendar } | null {
  return given === null ? null : { text: given.original, calendar: given.calendar };
}

/** Every act takes it; one that nobody dated is given none. */
export const on = (when: FuzzyDateValue | null) => ({ occurredAt: date(when) });

export const text = ({ value, language, transliteration }: LocalizedTextValue) => ({ value, language, transliteration });
export const textOrNull = (given: LocalizedTextValue | null) => (given === null ? null : text(given));
export const term = ({ text: word, concept }: TermValue) => ({ text: word, concept });
export const source = ({ citation, url, retrievedAt }: SourceValue) => ({ citation, url, retrievedAt });
export const sourceOrNull = (given: SourceValue | null) => (given === null ? null : source(given));
export const quantity = ({ min, max, basis, asOf, source: from }: QuantityValue) => ({ min, max, basis, asOf: date(asOf), source: sourceOrNull(from) });
export const quantityOrNull = (given: QuantityValue | null) => (given === null ? null : quantity(given));
export const money = ({ amount, currency, kind, date: when, source: from }: MoneyValue) => ({ amount, currency, kind, date: date(when), source: sourceOrNull(from) });
export const moneyOrNull = (given: MoneyValue | null) => (given === null ? null : money(given));
export const origin = ({ source: from, ...rest }: ItemOrigin) => ({ ...rest, source: sourceOrNull(from) });
