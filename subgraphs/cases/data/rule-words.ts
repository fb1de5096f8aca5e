import type { Words } from '../../kernel/graph/languages.ts';

export const ownFramework: Words = {
  en: 'A case does not carry out itself.',
  fr: 'Une affaire ne se met pas en œuvre elle-même.',
  ar: 'لا تكون القضية تنفيذًا لنفسها.',
};

export const noStateCode: Words = {
  en: 'A state is given by its code of ISO 3166-1 alpha-2.',
  fr: 'Un État est désigné par son code ISO 3166-1 alpha-2.',
  ar: 'تُذكر الدولة برمزها في ISO 3166-1 alpha-2.',
};

export const malformedHash: Words = {
  en: 'A SHA-256 is written as 64 hexadecimal digits in lower case.',
  fr: 'Un SHA-256 s’écrit en 64 chiffres hexadécimaux, en minuscules.',
  ar: 'تُكتب بصمة SHA-256 في 64 رقمًا ست عشريًا بأحرف صغيرة.',
};
