import type { Words } from '../../kernel/graph/languages.ts';
import type { CaseLegalFact } from '../documents.ts';
import { shortestDeclared } from './limitation.ts';
import { type LegalFactShape, legalFactShapes } from './kinds.ts';

/** What is missing where a fact does not tell what its kind takes. */
const wantedWords: Record<LegalFactShape, Words> = {
  STATE: { en: 'a state', fr: 'un État', ar: 'دولة' },
  PARTY: { en: 'a state, and a date or that it is party or not', fr: 'un État, et une date ou s’il est partie ou non', ar: 'دولة، مع تاريخ أو بيان أنها طرف أو ليست طرفًا' },
  DAY: { en: 'a date, or that it has not come about', fr: 'une date, ou que le fait n’a pas eu lieu', ar: 'تاريخ، أو بيان أن الأمر لم يقع' },
  SPAN: { en: 'a date from which it was in force, or that there was none', fr: 'une date d’entrée en vigueur, ou qu’il n’y en avait pas', ar: 'تاريخ بدء النفاذ، أو بيان أنه لم يكن ثمة شيء نافذ' },
  YEARS: { en: 'a number of years, or that there is none', fr: 'un nombre d’années, ou qu’il n’y en a pas', ar: 'عدد السنوات، أو بيان أنه لا مدة' },
  ANSWER: { en: 'yes or no', fr: 'oui ou non', ar: 'نعم أو لا' },
};

const tooShort: Words = {
  en: `A declared limit is of ${shortestDeclared} years or more.`,
  fr: `Un délai déclaré est d’au moins ${shortestDeclared} ans.`,
  ar: `لا تقل المدة المعلنة عن ${shortestDeclared} سنة.`,
};

/** What is wrong with a fact; null where it tells what its kind takes. */
export function wrongFact(fact: CaseLegalFact): Words | null {
  const { kind, years } = fact;
  if (years !== null && (!Number.isInteger(years) || years < shortestDeclared)) return tooShort;
  const shape = legalFactShapes[kind];
  if (isTold(shape, fact)) return null;
  const { en, fr, ar } = wantedWords[shape];
  return { en: `${kind} takes ${en}.`, fr: `${kind} demande ${fr}.`, ar: `المطلوب في ${kind}: ${ar}.` };
}

function isTold(shape: LegalFactShape, { state, years, date, holds }: CaseLegalFact): boolean {
  switch (shape) {
    case 'STATE': return state !== null;
    case 'PARTY': return state !== null && (date !== null || holds !== null);
    case 'DAY':
    case 'SPAN': return date !== null || holds === false;
    case 'YEARS': return years !== null || holds === false;
    case 'ANSWER': return holds !== null;
  }
}
