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
