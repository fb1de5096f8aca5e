import { refusal, type Refusal } from '../../kernel/acts/refusal.ts';

export const unknownState = refusal('UNKNOWN_STATE', 'state', {
  en: 'The directory has no country of this code.',
  fr: 'L’annuaire ne connaît aucun pays portant ce code.',
  ar: 'لا يعرف الدليل بلدًا بهذا الرمز.',
});

export const ownAuthority = (field: string): Refusal => refusal('OWN_AUTHORITY', field, {
  en: 'An authority reads its own records anyway; name another one.',
  fr: 'Une autorité lit déjà ses propres fiches ; nommez-en une autre.',
  ar: 'الجهة تقرأ سجلاتها أصلًا؛ اذكر جهة أخرى.',
});

export const purposeCode = refusal('PURPOSE_CODE', 'purpose', {
  en: 'A purpose is a code of 1 to 128 Latin letters, digits and signs, since readers state it in a header.',
  fr: 'Le but est un code de 1 à 128 lettres latines, chiffres et signes, car les lecteurs l’indiquent dans un en-tête.',
  ar: 'الغرض رمز من 1 إلى 128 من الحروف اللاتينية والأرقام والعلامات، لأن القارئ يذكره في ترويسة الطلب.',
});

export const endsBeforeItBegins = refusal('VALIDITY', 'validUntil', {
  en: 'The end must come after the beginning, and not have passed.',
  fr: 'La fin doit suivre le début et ne pas être passée.',
  ar: 'يجب أن تلي النهايةُ البدايةَ وألا تكون قد مضت.',
});

export const kindMissing = refusal('NOT_COVERED', 'records', {
  en: 'Each record must be of one of the kinds that the agreement names.',
  fr: 'Chaque fiche doit être de l’un des types que l’accord nomme.',
  ar: 'يجب أن يكون كل سجل من أحد الأنواع التي يذكرها الاتفاق.',
});

export const alreadyAccepted = refusal('ALREADY_ACCEPTED', 'agreement', {
  en: 'Your authority has accepted this agreement already.',
  fr: 'Votre autorité a déjà accepté cet accord.',
  ar: 'سبق لجهتكم أن قبلت هذا الاتفاق.',
});

export const ended = (field: string): Refusal => refusal('ENDED', field, {
  en: 'It was revoked, was left, or its time is over.',
  fr: 'Il a été révoqué, quitté, ou son terme est passé.',
  ar: 'أُلغي أو جرى الانسحاب منه أو انقضت مدته.',
});

export const notInForce = refusal('AGREEMENT_NOT_IN_FORCE', 'agreement', {
  en: 'The agreement is not in force: not accepted by all, not begun, or ended.',
  fr: 'L’accord n’est pas en vigueur : non accepté par tous, pas encore commencé ou terminé.',
  ar: 'الاتفاق غير نافذ: لم يقبله الجميع أو لم يبدأ بعد أو انتهى.',
});

export const notCovered = refusal('NOT_COVERED', 'record', {
  en: 'The agreement does not cover this record.',
  fr: 'L’accord ne couvre pas cette fiche.',
  ar: 'لا يشمل الاتفاق هذا السجل.',
});

export const onwardBanned = refusal('ONWARD_SHARING_BANNED', 'agreement', {
  en: 'The agreement does not allow passing records on.',
  fr: 'L’accord n’autorise pas la transmission des fiches à des tiers.',
  ar: 'لا يسمح الاتفاق بتمرير السجلات إلى غير أطرافه.',
});

export const notAParty = refusal('NOT_A_PARTY', 'grantee', {
  en: 'Under its own agreement an authority grants to those who are party to it.',
  fr: 'Dans le cadre de son propre accord, une autorité n’ouvre ses fiches qu’aux parties.',
  ar: 'تمنح الجهة بموجب اتفاقها أطرافَه وحدهم.',
});

export const wider = (field: string): Refusal => refusal('WIDER_THAN_AGREEMENT', field, {
  en: 'A grant under an agreement is never wider than the agreement.',
  fr: 'Un accès accordé en vertu d’un accord n’est jamais plus large que l’accord.',
  ar: 'لا يكون المنح بموجب اتفاق أوسع من الاتفاق نفسه.',
});

export const otherPurpose = refusal('PURPOSE_MISMATCH', 'purpose', {
  en: 'Under an agreement the purpose is the agreement’s.',
  fr: 'Dans le cadre d’un accord, le but est celui de l’accord.',
  ar: 'الغرض بموجب الاتفاق هو غرض الاتفاق.',
});
