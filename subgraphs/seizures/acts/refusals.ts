import { refusal, type Refusal } from '../../kernel/acts/refusal.ts';
import { borderWords, unlocodeWords } from '../data/rule-words.ts';
import type { SeizureLegalStatus } from '../documents.ts';

/** A step that the state machine does not have: from where, to where, and where one may go instead. */
export function stateTransition(field: string | string[], from: SeizureLegalStatus | null, to: SeizureLegalStatus, allowed: readonly SeizureLegalStatus[]): Refusal {
  const list = allowed.join(', ');
  return refusal('STATE_TRANSITION', field, {
    en: `From ${from ?? 'no status'} an item does not go to ${to}; ${list === '' ? 'this status is the last' : `allowed: ${list}`}.`,
    fr: `${from === null ? 'D’aucun statut' : `De ${from}`}, un objet ne passe pas à ${to} ; ${list === '' ? 'ce statut est le dernier' : `étapes admises : ${list}`}.`,
    ar: `لا تنتقل القطعة من ${from ?? 'انعدام الوضع'} إلى ${to}؛ ${list === '' ? 'هذا الوضع هو الأخير' : `المسموح: ${list}`}.`,
  });
}

export const sourceNeeded = refusal('SOURCE_NEEDED', 'source', {
  en: 'Where steps in between are not known to the record, a source must be given.',
  fr: 'Quand les étapes intermédiaires sont inconnues de la fiche, une source est requise.',
  ar: 'يلزم ذكر المصدر حين تكون الخطوات الوسيطة مجهولة في السجل.',
});

export const onlyBorder = (field: string | string[]): Refusal => refusal('ONLY_BORDER', field, borderWords);

export const malformedUnlocode = refusal('UNLOCODE', 'officeUnlocode', unlocodeWords);

export const ownAuthority = (field: string): Refusal => refusal('OWN_AUTHORITY', field, {
  en: 'This is your own authority; record its word yourself.',
  fr: 'C’est votre propre autorité ; consignez vous-même sa réponse.',
  ar: 'هذه جهتكم نفسها؛ سجّلوا قولها بأنفسكم.',
});

export const deadlinePassed = refusal('DEADLINE', 'deadline', {
  en: 'The deadline must not have passed.',
  fr: 'Le délai ne doit pas être déjà passé.',
  ar: 'يجب ألا يكون الموعد قد فات.',
});

export const alreadyAnswered = (field: string): Refusal => refusal('ALREADY_ANSWERED', field, {
  en: 'This was answered already.',
  fr: 'Une réponse a déjà été donnée.',
  ar: 'سبق الجواب عن هذا.',
});

export const custodyOpen = (field: string | string[]): Refusal => refusal('CUSTODY_OPEN', field, {
  en: 'The last handover of this item waits for its receiver’s signature.',
  fr: 'La dernière remise de cet objet attend la signature du réceptionnaire.',
  ar: 'التسليم الأخير لهذه القطعة ينتظر توقيع المستلم.',
});

export const nothingToConfirm = refusal('NOTHING_TO_CONFIRM', 'item', {
  en: 'No handover of this item waits for a signature.',
  fr: 'Aucune remise de cet objet n’attend de signature.',
  ar: 'لا تسليم لهذه القطعة ينتظر توقيعًا.',
});

export const receiverConfirms = refusal('RECEIVER_CONFIRMS', 'item', {
  en: 'The receiver is an authority of the hub and confirms itself.',
  fr: 'Le réceptionnaire est une autorité du hub et confirme lui-même.',
  ar: 'المستلم جهة في المنصة وتؤكد الاستلام بنفسها.',
});

export const malformedHash = refusal('ITEM_LIST_HASH', 'itemListHash', {
  en: 'The hash of an item list is SHA-256 in 64 hexadecimal digits, small letters.',
  fr: 'L’empreinte de la liste est un SHA-256 en 64 chiffres hexadécimaux, en minuscules.',
  ar: 'بصمة القائمة هي SHA-256 في 64 رقمًا ست عشريًا بأحرف صغيرة.',
});

export const otherItemList = refusal('ITEM_LIST_MISMATCH', 'itemListHash', {
  en: 'This is not the list of items that was handed over.',
  fr: 'Ce n’est pas la liste des objets remis.',
  ar: 'هذه ليست قائمة القطع التي سُلِّمت.',
});

export const unknownPaper = refusal('UNKNOWN_PAPER', 'number', {
  en: 'No paper of this type, issuer and number was recorded as presented.',
  fr: 'Aucun document de ce type, de cet émetteur et de ce numéro n’a été consigné.',
  ar: 'لم تُسجَّل ورقة بهذا النوع والمُصدر والرقم.',
});

export const verdictNeeded = refusal('VERDICT_NEEDED', 'authenticity', {
  en: 'An answer says what the check found; UNVERIFIED is none.',
  fr: 'Une réponse dit ce que le contrôle a établi ; UNVERIFIED n’en est pas une.',
  ar: 'الجواب يذكر نتيجة الفحص؛ وUNVERIFIED ليس جوابًا.',
});

export const notAFake = refusal('NOT_A_FAKE', 'kind', {
  en: 'Nothing is destroyed as a fake that nobody has found to be one.',
  fr: 'Rien n’est détruit comme faux sans que quelqu’un l’ait établi.',
  ar: 'لا يُتلف شيء على أنه مزيف ما لم يثبت ذلك أحد.',
});

export const itemsOpen = refusal('ITEMS_OPEN', 'item', {
  en: 'The whole is disposed of once each of its items is disposed of or released.',
  fr: 'L’ensemble a une destination finale quand chacun de ses objets en a une ou est libéré.',
  ar: 'يُبت في الكل بعد أن يُبت في كل قطعة أو يُفرج عنها.',
});

export const alreadyDisposed = refusal('ALREADY_DISPOSED', 'item', {
  en: 'What became of this is recorded already.',
  fr: 'La destination finale est déjà consignée.',
  ar: 'المآل مسجَّل من قبل.',
});

export const emptyLeg = refusal('LEG_EMPTY', 'place', {
  en: 'A leg of the route names a place, a country, a mode, a carrier or a date.',
  fr: 'Une étape du trajet nomme un lieu, un pays, un mode, un transporteur ou une date.',
  ar: 'تذكر مرحلة المسار مكانًا أو بلدًا أو وسيلة نقل أو ناقلًا أو تاريخًا.',
});

export const nothingFound = refusal('OPINION_EMPTY', 'text', {
  en: 'An opinion says something: answer a question, or give an origin, a period, a value or a text.',
  fr: 'Un avis dit quelque chose : répondez à une question, ou donnez une origine, une période, une valeur ou un texte.',
  ar: 'يقول الرأي شيئًا: أجب عن سؤال، أو اذكر أصلًا أو فترة أو قيمة أو نصًا.',
});

export const malformedHs = (field: string[]): Refusal => refusal('HS_CODE', field, {
  en: 'A code of the Harmonized System has 4 to 12 digits, with points or spaces between them or without, such as 9705.10.',
  fr: 'Un code du Système harmonisé compte de 4 à 12 chiffres, avec ou sans points ou espaces, par exemple 9705.10.',
  ar: 'رمز النظام المنسق من 4 إلى 12 رقمًا، بنقاط أو مسافات بينها أو بدونها، مثل 9705.10.',
});
