import { refusal, type Refusal } from '../../kernel/acts/refusal.ts';
import type { CaseClaimStatus, CaseState } from '../documents.ts';

/** A step that the state machine does not have: from where, to where, and what it has instead. */
export function stateTransition(field: string, from: CaseState | CaseClaimStatus, to: CaseState | CaseClaimStatus, allowed: readonly string[]): Refusal {
  const listed = allowed.join(', ');
  return refusal('STATE_TRANSITION', field, {
    en: `From ${from} there is no step to ${to}. ${listed === '' ? 'No step leads on from there.' : `Allowed: ${listed}.`}`,
    fr: `De ${from}, aucun passage ne mène à ${to}. ${listed === '' ? 'Aucun passage ne mène plus loin.' : `Admis : ${listed}.`}`,
    ar: `لا انتقال من ${from} إلى ${to}. ${listed === '' ? 'لا خطوة بعد هذه الحالة.' : `المسموح: ${listed}.`}`,
  });
}

export const malformedHash = (field: string[]): Refusal => refusal('SHA256', field, {
  en: 'A SHA-256 has 64 hexadecimal digits.',
  fr: 'Un SHA-256 compte 64 chiffres hexadécimaux.',
  ar: 'بصمة SHA-256 من 64 رقمًا ست عشريًا.',
});

export const stillOpen = refusal('DEADLINE_STATUS', 'status', {
  en: 'What became of a deadline is not that it is open.',
  fr: 'OPEN n’est pas une suite donnée à une échéance.',
  ar: 'لا تكون OPEN نتيجةً لموعد نهائي.',
});

export const unknownPart = (field: string): Refusal => refusal('UNKNOWN_PART', field, {
  en: 'The case has no such entry.',
  fr: 'L’affaire n’a pas d’élément de ce nom.',
  ar: 'لا يوجد في القضية عنصر كهذا.',
});

export const caseEnded = refusal('CASE_CLOSED', 'case', {
  en: 'The case is closed. Open it again first.',
  fr: 'L’affaire est close. Rouvrez-la d’abord.',
  ar: 'القضية مغلقة. أعد فتحها أولًا.',
});

export const notEnded = refusal('CASE_NOT_CLOSED', 'case', {
  en: 'The case has not ended: only one that is closed, refused or withdrawn is opened again.',
  fr: 'L’affaire n’est pas terminée : seule une affaire close, rejetée ou retirée se rouvre.',
  ar: 'لم تنته القضية: لا تُفتح من جديد إلا قضية مغلقة أو مرفوضة أو مسحوبة.',
});

export const notEndedYet = refusal('CASE_NOT_CLOSED', 'closedAt', {
  en: 'The case has not ended: close it, or record first that it was refused or withdrawn.',
  fr: 'L’affaire n’est pas terminée : closez-la, ou consignez d’abord son rejet ou son retrait.',
  ar: 'لم تنته القضية: أغلقها، أو سجّل أولًا رفضها أو سحبها.',
});

export const outcomeRequired = refusal('OUTCOME_REQUIRED', 'case', {
  en: 'Record what came of the case first, or that it was withdrawn or refused on every track.',
  fr: 'Consignez d’abord l’issue de l’affaire, ou son retrait ou rejet sur chaque voie.',
  ar: 'سجّل أولًا ما آلت إليه القضية، أو أنها سُحبت أو رُفضت في كل مسار.',
});

export const tracksOpen = (states: readonly string[]): Refusal => refusal('TRACKS_UNDER_WAY', 'case', {
  en: `Tracks are still under way: ${states.join(', ')}.`,
  fr: `Des voies sont encore en cours : ${states.join(', ')}.`,
  ar: `ما زالت مسارات جارية: ${states.join(', ')}.`,
});

export const draftCase = refusal('CASE_IS_DRAFT', 'case', {
  en: 'The case is being written and not opened yet.',
  fr: 'L’affaire est en préparation et n’est pas encore ouverte.',
  ar: 'القضية قيد الإعداد ولم تُفتح بعد.',
});

export const unknownParent = refusal('UNKNOWN_PARENT', 'parent', {
  en: 'The framework agreement is another case of your own authority.',
  fr: 'L’accord-cadre est une autre affaire de votre propre autorité.',
  ar: 'الاتفاق الإطاري قضية أخرى لجهتكم نفسها.',
});

export const notYourClaim = (field: string): Refusal => refusal('OWN_CLAIM_ONLY', field, {
  en: 'A party submits and withdraws its own claims, and answers those of others.',
  fr: 'Une partie dépose et retire ses propres demandes, et répond à celles des autres.',
  ar: 'يقدّم الطرف مطالباته ويسحبها، ويجيب عن مطالبات غيره.',
});

export const notPrepared = refusal('CLAIM_NOT_PREPARED', 'claim', {
  en: 'This claim was submitted already.',
  fr: 'Cette demande a déjà été déposée.',
  ar: 'سبق تقديم هذه المطالبة.',
});

export const extendedTo = refusal('EXTENDED_TO', 'extendedTo', {
  en: 'An extension names the new day, and nothing else does.',
  fr: 'Une prolongation indique le nouveau jour, et elle seule.',
  ar: 'التمديد يذكر اليوم الجديد، ولا يذكره غيره.',
});

export const deadlineSettled = refusal('DEADLINE_SETTLED', 'deadline', {
  en: 'It is recorded already what became of this deadline.',
  fr: 'La suite donnée à cette échéance est déjà consignée.',
  ar: 'سُجّل من قبل مآل هذا الأجل.',
});

export const notScheduled = refusal('HANDOVER_NOT_SCHEDULED', 'handover', {
  en: 'This handover is no longer planned: it was held or cancelled.',
  fr: 'Cette remise n’est plus prévue : elle a eu lieu ou a été annulée.',
  ar: 'لم يعد هذا التسليم مقررًا: فقد جرى أو أُلغي.',
});

export const notHeld = refusal('HANDOVER_NOT_HELD', 'handover', {
  en: 'The protocol of a handover is signed once it was held.',
  fr: 'Le procès-verbal d’une remise se signe après la remise.',
  ar: 'يُوقَّع محضر التسليم بعد إتمامه.',
});

export const unnamedSide = refusal('SIDE_UNNAMED', 'side', {
  en: 'The protocol names no institution on this side.',
  fr: 'Le procès-verbal ne nomme aucune institution de ce côté.',
  ar: 'لا يذكر المحضر مؤسسة في هذا الجانب.',
});

export const signedAlready = refusal('ALREADY_SIGNED', 'side', {
  en: 'This side has signed the protocol.',
  fr: 'Ce côté a signé le procès-verbal.',
  ar: 'وقّع هذا الجانب المحضر.',
});

export const signsForItself = refusal('SIGNS_FOR_ITSELF', 'side', {
  en: 'An institution that is an authority of the hub signs for itself, and for itself alone.',
  fr: 'Une institution qui est une autorité de la plateforme signe pour elle-même, et pour elle seule.',
  ar: 'المؤسسة التي هي جهة في المنصة توقّع عن نفسها، وعن نفسها وحدها.',
});
