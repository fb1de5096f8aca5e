import { refusal, type Refusal } from '../../kernel/acts/refusal.ts';

export const blankText = (field: string): Refusal => refusal('BLANK_TEXT', field, {
  en: 'A text is left out or has words; it is not empty.',
  fr: 'Un texte est omis ou contient des mots ; il n’est pas vide.',
  ar: 'النص إما أن يُترك أو يحوي كلمات؛ ولا يكون فارغًا.',
});

export const emptyDating = refusal('DATING_EMPTY', 'datings', {
  en: 'A dating names a date or a period.',
  fr: 'Une datation nomme une date ou une période.',
  ar: 'التأريخ يذكر تاريخًا أو حقبة.',
});

export const sourceMissing = refusal('SOURCE_MISSING', 'sources', {
  en: 'Every statement says who says so: give at least one source.',
  fr: 'Toute déclaration dit qui l’affirme : donnez au moins une source.',
  ar: 'كل قول يذكر قائله: اذكر مصدرًا واحدًا على الأقل.',
});

/** Law 3, after Linked Art: these are transfers of custody. */
export const custodyNotTitle = refusal('CUSTODY_NOT_TITLE', 'kind', {
  en: 'Theft, loss, loan and the sale of stolen goods are transfers of custody and pass no title. Record them with recordCustodyEvent.',
  fr: 'Le vol, la perte, le prêt et la vente de biens volés sont des transferts de garde et ne transmettent aucun titre. Consignez-les par recordCustodyEvent.',
  ar: 'السرقة والفقدان والإعارة وبيع المسروقات انتقالٌ للحيازة لا تنتقل به الملكية. سجّلها بواسطة recordCustodyEvent.',
});

export const stolenPassesNoTitle = refusal('STOLEN_PASSES_NO_TITLE', 'kind', {
  en: 'The object stands as stolen or looted at that time, and no title passes by handing it on. Record the custody event SALE_OF_STOLEN_GOODS, or state the title claimed as DISPUTED or REFUTED.',
  fr: 'L’objet est alors consigné comme volé ou pillé, et sa transmission ne transfère aucun titre. Consignez l’événement de garde SALE_OF_STOLEN_GOODS, ou déclarez le titre prétendu comme DISPUTED ou REFUTED.',
  ar: 'القطعة مسجلة آنذاك مسروقةً أو منهوبة، ولا تنتقل ملكيتها بتداولها. سجّل حدث الحيازة SALE_OF_STOLEN_GOODS، أو اذكر الملكية المدّعاة بصفة DISPUTED أو REFUTED.',
});

export const saleOfStolenGoods = refusal('SALE_OF_STOLEN_GOODS', 'kind', {
  en: 'The object stands as stolen or looted at that time: its sale is a SALE_OF_STOLEN_GOODS.',
  fr: 'L’objet est alors consigné comme volé ou pillé : sa vente est une SALE_OF_STOLEN_GOODS.',
  ar: 'القطعة مسجلة آنذاك مسروقةً أو منهوبة: فبيعها SALE_OF_STOLEN_GOODS.',
});

export const clearedByNobody = refusal('CLEARED_BY_WHOM', 'decidedBy', {
  en: 'An object is cleared by a competent authority that is named. That nothing was found clears nothing.',
  fr: 'C’est une autorité compétente, nommée, qui lève tout soupçon. N’avoir rien trouvé ne blanchit rien.',
  ar: 'تُبرأ القطعة بقرار جهة مختصة مسمّاة. عدم العثور على شيء لا يبرئ شيئًا.',
});

/** Law 10: the name of a private person has a place of its own. */
export const personNamedOpenly = (field: string): Refusal => refusal('PRIVATE_PERSON_NAMED', [field, 'name'], {
  en: 'A private person is named in personName, which is withheld from others, and never in name.',
  fr: 'Une personne privée est nommée dans personName, réservé à certains, et jamais dans name.',
  ar: 'يُذكر اسم الشخص الخاص في personName المحجوب عن الآخرين، ولا يُذكر في name أبدًا.',
});

export const twoClaimants = refusal('ONE_CLAIMANT', 'claimedByPerson', {
  en: 'A loss is reported by an institution or by a private person, not by both.',
  fr: 'Une perte est déclarée par une institution ou par une personne privée, non par les deux.',
  ar: 'يُبلغ عن الفقدان من مؤسسة أو من شخص خاص، لا من كليهما.',
});

export const unknownLossReport = refusal('UNKNOWN_LOSS_REPORT', 'lossReport', {
  en: 'The object has no such loss report.',
  fr: 'L’objet n’a pas de telle déclaration de perte.',
  ar: 'ليس للقطعة بلاغ فقدان كهذا.',
});

export const recoveredAlready = refusal('RECOVERED_ALREADY', 'lossReport', {
  en: 'This loss was answered by a recovery already.',
  fr: 'Cette perte a déjà trouvé réponse dans une récupération.',
  ar: 'سبق أن سُجّل استرداد لهذا الفقدان.',
});

export const recoveredBeforeLost = refusal('RECOVERED_BEFORE_LOST', 'occurredAt', {
  en: 'A thing is not found again before it was lost.',
  fr: 'Une chose n’est pas retrouvée avant d’avoir été perdue.',
  ar: 'لا يُعثر على الشيء قبل فقدانه.',
});

export const emptyPhotograph = refusal('PHOTOGRAPH_EMPTY', 'file', {
  en: 'A photograph has a file, an address or at least a caption.',
  fr: 'Une photographie a un fichier, une adresse ou au moins une légende.',
  ar: 'للصورة ملف أو عنوان أو تعليق على الأقل.',
});

export const unknownFile = refusal('UNKNOWN_FILE', 'file', {
  en: 'Your authority has sent no such file.',
  fr: 'Votre autorité n’a pas envoyé de tel fichier.',
  ar: 'لم ترسل جهتكم ملفًا كهذا.',
});

export const shownAlready = refusal('SHOWN_ALREADY', 'file', {
  en: 'The object shows this photograph already.',
  fr: 'L’objet montre déjà cette photographie.',
  ar: 'هذه الصورة معروضة مع القطعة أصلًا.',
});
