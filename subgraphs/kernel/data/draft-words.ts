import type { Words } from '../graph/languages.ts';

export const withdrawnIdentifier: Words = {
  en: 'The record under this identifier was withdrawn; the identifier is not used again.',
  fr: 'La fiche qui portait cet identifiant a été retirée ; il n’est pas réutilisé.',
  ar: 'سُحب السجل الذي حمل هذا المعرّف؛ ولا يُستعمل المعرّف مرة أخرى.',
};

export const unfitValue: Words = {
  en: 'A value does not fit its field.',
  fr: 'Une valeur ne convient pas à son champ.',
  ar: 'ثمة قيمة لا تناسب حقلها.',
};

export const tooLargeValue: Words = {
  en: 'A value is larger than the registry can keep.',
  fr: 'Une valeur dépasse ce que le registre peut conserver.',
  ar: 'ثمة قيمة أكبر مما تحفظه المنصة.',
};

export const brokenConstraint: Words = {
  en: 'The record breaks a rule of the registry.',
  fr: 'La fiche enfreint une règle du registre.',
  ar: 'يخالف السجل قاعدة من قواعد المنصة.',
};
