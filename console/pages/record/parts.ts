import { type Content, html, type Html } from '../../html.ts';
import { directionOf } from '../../languages.ts';
import type { TermKind } from '../../messages/terms/en.ts';
import type { Voice } from '../../voice.ts';
import type { Amount, Country, Dated, Institution, Many, Rights, Said, TermText, Text } from './shapes.ts';

/** A text of a record in its own language and direction, kept apart from the order of what surrounds it. */
export function text(value: Text | null | undefined): Html | null {
  if (value == null || value.value === '') return null;
  const direction = directionOf(value.language);
  return value.language === null ? html`<bdi>${value.value}</bdi>` : html`<bdi lang="${value.language}" dir="${direction}">${value.value}</bdi>`;
}

/** Words of a record whose language is not told. */
export function words(value: string | null | undefined): Html | null {
  return value == null || value === '' ? null : html`<bdi>${value}</bdi>`;
}

/** Long texts in each of their languages, the reader's first, or a word that the licence keeps them back. */
export function longText(voice: Voice, rights: Rights | null | undefined, values: readonly (Text | null)[]): Html | null {
  const own = values.filter((value) => value?.language === voice.language);
  const present = [...own, ...values.filter((value) => !own.includes(value))].map(text).filter((value) => value !== null);
  if (present.length === 0) return null;
  if (rights?.redistributable !== true) return html`<p class="left-out">${voice.say.leftOut}</p>`;
  return html`${present.map((value) => html`<p>${value}</p>`)}`;
}

/** A date as it is displayed, with the original words where they say it otherwise. */
export function date(voice: Voice, value: Dated | null | undefined): Html | null {
  if (value == null) return null;
  const original = ['', value.display, value.edtf].includes(value.original) ? null : html` <small>(${voice.say.original}: <bdi>${value.original}</bdi>)</small>`;
  return html`<bdi>${value.display}</bdi>${original}`;
}

/** From and until, where either is known. */
export function span(voice: Voice, from: Dated | null | undefined, until: Dated | null | undefined): Html | null {
  if (from == null && until == null) return null;
  return html`${date(voice, from) ?? '…'} – ${date(voice, until) ?? '…'}`;
}

export function money(voice: Voice, value: Amount | null | undefined): Html | null {
  if (value == null) return null;
  const amount = Number(value.amount);
  const figure = Number.isSafeInteger(Math.round(amount)) ? voice.number(amount) : value.amount;
  return html`<span class="amount"><bdi>${figure} ${value.currency}</bdi> <small>${voice.term('MoneyKind', value.kind)}</small>${aside(voice, value.date, value.source)}</span>`;
}

export function quantity(voice: Voice, value: Many | null | undefined): Html | null {
  if (value == null) return null;
  const { min, max } = value;
  const figure = min !== null && min === max ? voice.number(min) : `${min === null ? '…' : voice.number(min)}–${max === null ? '…' : voice.number(max)}`;
  return html`<span class="amount"><bdi>${figure}</bdi> <small>${voice.term('QuantityBasis', value.basis)}</small>${aside(voice, value.asOf, value.source)}</span>`;
}

function aside(voice: Voice, when: Dated | null, source: Said | null): Html {
  return html`${when && html` <small>${date(voice, when)}</small>`}${source && html` <small>${said(source)}</small>`}`;
}

export function country(value: Country | null | undefined): Html | null {
  if (value == null) return null;
  return value.name === null ? html`<bdi>${value.code}</bdi>` : text(value.name);
}

export function institution(voice: Voice, value: Institution | null | undefined): Html | null {
  if (value == null) return null;
  return html`<a href="${voice.to(`/id/${value.id}`)}">${text(value.name) ?? words(value.id)}</a>`;
}

/** A source. Its address is text that can be copied, never a link: nobody is sent to a foreign host by a click. */
export function said(source: Said | null | undefined): Html | null {
  if (source == null) return null;
  return html`<cite><bdi>${source.citation}</bdi></cite>${source.url && html` <code class="address" dir="ltr">${source.url}</code>`}`;
}

export function saidBy(voice: Voice, sources: readonly Said[]): Html | null {
  return sources.length === 0 ? null : html`${joined(sources.map(said), voice.say.semicolon)}`;
}

export function status(voice: Voice, value: string): Html {
  return html`<span class="status status-${value.toLowerCase()}">${voice.term('StatementStatus', value)}</span>`;
}

export function terms(values: readonly TermText[]): Html | null {
  return values.length === 0 ? null : html`${joined(values.map((value) => words(value.text)))}`;
}

export function term(voice: Voice, kind: TermKind, value: string | null | undefined): string | null {
  return value == null ? null : voice.term(kind, value);
}

export function yesNo(voice: Voice, value: boolean | null | undefined): string | null {
  return value == null ? null : value ? voice.say.yes : voice.say.no;
}

/** Parts one after another, absent ones passed over. */
export function joined(parts: readonly Content[], separator = ' · '): Html | null {
  const present = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '');
  if (present.length === 0) return null;
  return html`${present.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`;
}

export function states(voice: Voice, list: readonly Country[]): Html | null {
  return joined(list.map(country), voice.say.comma);
}
