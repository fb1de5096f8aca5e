import { fuzzyDateFromEdtf, parseFuzzyDate } from '../../subgraphs/kernel/values/dates/fuzzy-date.ts';
import type { LinkDraft, LinkEndDraft, LinkPredicate } from '../../subgraphs/links/data/assert.ts';
import type {
  Calendar, FuzzyDateValue, LocalizedTextValue, MoneyKind, MoneyValue, QuantityBasis, QuantityValue, SourceValue, TermValue,
} from '../../subgraphs/kernel/values/types.ts';
import { recordId } from './world.ts';

/** Texts in the languages of the hub, as far as they are given. */
export function texts(words: { en?: string; ar?: string; fr?: string }): LocalizedTextValue[] {
  const scripts = { en: 'Latn', ar: 'Arab', fr: 'Latn' } as const;
  return (['en', 'ar', 'fr'] as const).flatMap((language) => {
    const value = words[language];
    return value === undefined ? [] : [{ value, language, script: scripts[language], transliteration: null }];
  });
}

/** A date from words or EDTF; the demonstration world holds no date that cannot be read. */
export function date(text: string, calendar?: Calendar): FuzzyDateValue {
  const read = calendar === undefined ? parseFuzzyDate(text) : parseFuzzyDate(text, { calendar });
  const edtf = read.ok ? read : fuzzyDateFromEdtf(text);
  if (!edtf.ok) throw new Error(`The demonstration world holds a date that cannot be read: ${text} ${edtf.reason}.`);
  return edtf.value;
}

export function source(citation: string, url: string | null = null): SourceValue {
  return { citation, url, retrievedAt: null };
}

/** A term in the words of its source. */
export function term(text: string, concept: string | null = null): TermValue {
  return { text, concept, derived: false };
}

export function money(amount: string, currency: string, kind: MoneyKind, from: SourceValue | null = null, on: string | null = null): MoneyValue {
  return { amount, currency, kind, date: on === null ? null : date(on), source: from };
}

export function count(min: number | null, max: number | null, basis: QuantityBasis, from: SourceValue | null = null, asOf: string | null = null): QuantityValue {
  return { min, max, basis, asOf: asOf === null ? null : date(asOf), source: from };
}

/** An end of a link that is an item of a seizure. */
export function itemEnd(seizure: string, key: string): LinkEndDraft {
  return { id: recordId.item(seizure, key), recordId: recordId.seizure(seizure) };
}

/** A confirmed link that a source states. */
export function link(predicate: LinkPredicate, from: LinkEndDraft, to: LinkEndDraft, statement: string, said: SourceValue | null, rest: Partial<LinkDraft> = {}): LinkDraft {
  const method = rest.method ?? 'STATED_IN_SOURCE';
  return {
    predicate, source: from, target: to, status: 'CONFIRMED', method, confidence: 'DEFINITE',
    evidence: [{ kind: method, statement, source: said }],
    occurredAt: null, reason: 'Stated in the source.', ...rest,
  };
}
