import { boundsAsDays, isBefore } from '../values/dates/bounds.ts';
import { gregorianDayNumber } from '../values/dates/day-number.ts';
import { fold } from '../values/text/fold.ts';
import type { FuzzyDateValue } from '../values/types.ts';
import { refusal, type Refusal } from './refusal.ts';

export const required = (field: string | string[]): Refusal => refusal('REQUIRED', field, {
  en: 'This must be given and not be empty.',
  fr: 'Ce champ est obligatoire et ne peut pas être vide.',
  ar: 'هذا الحقل مطلوب ولا يجوز أن يكون فارغًا.',
});

export const tooLong = (field: string | string[], most: number): Refusal => refusal('TOO_LONG', field, {
  en: `This may have at most ${most} entries or characters.`,
  fr: `Ce champ admet au plus ${most} éléments ou caractères.`,
  ar: `لا يتجاوز هذا الحقل ${most} عنصرًا أو حرفًا.`,
});

/** That a text or list is given and is not longer than that. */
export function sizeRule(field: string | string[], value: { length: number }, most: number): Refusal[] {
  if (value.length === 0) return [required(field)];
  return value.length > most ? [tooLong(field, most)] : [];
}

/** A reason is always said, in words. */
export function reasonRule(reason: string, field = 'reason'): Refusal[] {
  return sizeRule(field, reason.trim(), 2000);
}

/** That each text of a list says something and is not longer than that. */
export function textsRule(field: string, texts: readonly { value: string }[] | null | undefined, most: number): Refusal[] {
  return (texts ?? []).flatMap(({ value }, place) => sizeRule([field, String(place), 'value'], value.trim(), most));
}

const inTheFuture = (field: string | string[]): Refusal => refusal('IN_THE_FUTURE', field, {
  en: 'What is recorded has happened; this date is yet to come.',
  fr: 'Ce qui est consigné a eu lieu ; cette date est à venir.',
  ar: 'ما يُسجَّل قد وقع؛ وهذا التاريخ لم يأتِ بعد.',
});

/** That something may have happened by now: a date of which some part has passed, or which is not understood. */
export function pastRule(field: string | string[], date: FuzzyDateValue | null): Refusal[] {
  const from = date === null ? null : boundsAsDays(date).from;
  const now = new Date();
  // A day more, since somewhere on earth it is tomorrow already.
  const tomorrow = gregorianDayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()) + 1;
  return from !== null && from > tomorrow ? [inTheFuture(field)] : [];
}

const endsFirst = (field: string | string[]): Refusal => refusal('ENDS_BEFORE_IT_BEGINS', field, {
  en: 'The end lies before the beginning.',
  fr: 'La fin précède le début.',
  ar: 'النهاية تسبق البداية.',
});

/** That an end does not for certain lie before its beginning. */
export function orderRule(field: string | string[], from: FuzzyDateValue | null, until: FuzzyDateValue | null): Refusal[] {
  return isBefore(until, from) ? [endsFirst(field)] : [];
}

export const tooEarly = (field: string | string[]): Refusal => refusal('TIME_ORDER', field, {
  en: 'This lies before the event that it is to follow.',
  fr: 'Cette date précède l’événement auquel celui-ci doit succéder.',
  ar: 'هذا التاريخ أسبق من الحدث الذي ينبغي أن يليه.',
});

/** That what follows something does not for certain lie before it. */
export function followsRule(field: string | string[], before: FuzzyDateValue | null | undefined, date: FuzzyDateValue | null): Refusal[] {
  return isBefore(date, before ?? null) ? [tooEarly(field)] : [];
}

const sameHolder = (field: string): Refusal => refusal('SAME_HOLDER', field, {
  en: 'Who receives is not who gives.',
  fr: 'Qui reçoit n’est pas qui remet.',
  ar: 'من يتسلّم غير من يسلّم.',
});

/** That a thing does not pass from a holder to the same one, where both are named. */
export function holdersRule(field: string, from: string | null | undefined, to: string | null | undefined): Refusal[] {
  return from != null && to != null && fold(from) === fold(to) ? [sameHolder(field)] : [];
}

const emptyOrigin = (field: string | string[]): Refusal => refusal('ORIGIN_EMPTY', field, {
  en: 'An origin names a place or a country, or its level is UNKNOWN.',
  fr: 'Une origine nomme un lieu ou un pays, ou son niveau est UNKNOWN.',
  ar: 'المصدر يذكر مكانًا أو بلدًا، أو يكون مستواه UNKNOWN.',
});

/** That a statement of origin says where from, or that it is not known. */
export function originRule(field: string | string[], level: string, places: readonly (string | null | undefined)[]): Refusal[] {
  return level !== 'UNKNOWN' && places.every((place) => place == null || place.trim() === '') ? [emptyOrigin(field)] : [];
}
