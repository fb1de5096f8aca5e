import type { Words } from '../../kernel/graph/languages.ts';

export const borderWords: Words = {
  en: 'Office, direction and declared value belong to a seizure at a border alone.',
  fr: 'Bureau, sens et valeur déclarée ne concernent que les saisies à la frontière.',
  ar: 'المكتب والاتجاه والقيمة المصرح بها تخص الضبط عند الحدود وحده.',
};

export const unlocodeWords: Words = {
  en: 'A UN/LOCODE has five signs, such as GBSTN.',
  fr: 'Un code UN/LOCODE compte cinq signes, par exemple GBSTN.',
  ar: 'رمز UN/LOCODE من خمس علامات، مثل GBSTN.',
};

export const rangeWords: Words = {
  en: 'The least number is greater than the greatest.',
  fr: 'Le nombre minimal dépasse le nombre maximal.',
  ar: 'الحد الأدنى أكبر من الحد الأعلى.',
};
