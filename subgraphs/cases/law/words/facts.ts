import type { Words } from '../../../kernel/graph/languages.ts';
import type { LegalFactKind } from '../kinds.ts';
import type { Gap } from '../known.ts';

/** What each fact is called. */
export const factWords: Record<LegalFactKind, Words> = {
  CLAIMANT_STATE: { en: 'the claiming state', fr: 'l’État demandeur', ar: 'الدولة المطالِبة' },
  RESPONDENT_STATE: { en: 'the state to which the claim is made', fr: 'l’État requis', ar: 'الدولة المطلوب منها' },
  STATE_PARTY: { en: 'since when the state is party to the treaty', fr: 'depuis quand l’État est partie au traité', ar: 'منذ متى والدولة طرف في المعاهدة' },
  IMPORTED: { en: 'the date of the import', fr: 'la date de l’importation', ar: 'تاريخ الاستيراد' },
  EXPORTED: { en: 'the date of the export', fr: 'la date de l’exportation', ar: 'تاريخ التصدير' },
  TAKEN: { en: 'the date of the theft or removal', fr: 'la date du vol ou de l’enlèvement', ar: 'تاريخ السرقة أو النقل' },
  LOCATION_KNOWN: { en: 'when the claimant knew where it is', fr: 'quand le demandeur a su où il se trouve', ar: 'متى عرف المطالِب مكانه' },
  POSSESSOR_KNOWN: { en: 'when the claimant knew who possesses it', fr: 'quand le demandeur a su qui le possède', ar: 'متى عرف المطالِب حائزه' },
  CLAIM_BROUGHT: { en: 'when the claim was brought', fr: 'quand la demande a été introduite', ar: 'متى رُفعت المطالبة' },
  EXPORT_LAW: { en: 'the export law and since when it was in force', fr: 'la loi sur l’exportation et depuis quand elle est en vigueur', ar: 'قانون التصدير وتاريخ نفاذه' },
  VESTING_LAW: { en: 'the law that vests it in the state and since when it was in force', fr: 'la loi qui l’attribue à l’État et depuis quand elle est en vigueur', ar: 'القانون الذي يجعله ملكا للدولة وتاريخ نفاذه' },
  RESTRICTION: { en: 'from when to when the restriction was in force', fr: 'de quand à quand la restriction était en vigueur', ar: 'مدة نفاذ القيد' },
  LIMIT_DECLARED: { en: 'whether a state declared a limit of 75 years or more', fr: 'si un État a déclaré un délai d’au moins 75 ans', ar: 'هل أعلنت دولة مدة لا تقل عن 75 سنة' },
  STOLEN: { en: 'whether it was stolen', fr: 's’il a été volé', ar: 'هل سُرق' },
  FROM_MUSEUM_OR_MONUMENT: { en: 'whether it was in a museum, a public monument or a similar institution', fr: 's’il était dans un musée, un monument public ou une institution similaire', ar: 'هل كان في متحف أو مبنى أثري عام أو مؤسسة مماثلة' },
  INVENTORIED: { en: 'an entry in the inventory', fr: 'une inscription à l’inventaire', ar: 'قيد في قائمة الجرد' },
  THROUGH_DIPLOMATIC_OFFICES: { en: 'whether the request went through diplomatic offices', fr: 'si la demande a suivi la voie diplomatique', ar: 'هل قُدم الطلب عبر القنوات الدبلوماسية' },
  UNLAWFULLY_EXCAVATED: { en: 'whether it was unlawfully excavated', fr: 's’il provient de fouilles illicites', ar: 'هل استُخرج بتنقيب غير مشروع' },
  EXCAVATION_IS_THEFT: { en: 'whether the law of the state of excavation calls that theft', fr: 'si la loi de l’État de la fouille y voit un vol', ar: 'هل يعدّ قانون دولة التنقيب ذلك سرقة' },
  LOCATED_IN_CONTRACTING_STATE: { en: 'whether it is in a contracting state since the entry into force there', fr: 's’il se trouve dans un État contractant depuis l’entrée en vigueur', ar: 'هل يوجد في دولة متعاقدة بعد نفاذ الاتفاقية فيها' },
  PUBLIC_COLLECTION_OR_SITE: { en: 'whether it belonged to a public collection or was part of an identified monument or site', fr: 's’il relevait d’une collection publique, d’un monument ou d’un site identifié', ar: 'هل كان من مجموعة عامة أو جزءا من مبنى أو موقع أثري محدد' },
  CERTIFICATE_ISSUED: { en: 'whether an export certificate was issued', fr: 'si un certificat d’exportation a été délivré', ar: 'هل صدرت شهادة تصدير' },
  OWNERS_ACTION: { en: 'whether its rightful owner brought an action', fr: 'si son propriétaire légitime a intenté une action', ar: 'هل رفع مالكه الشرعي دعوى' },
  INALIENABLE: { en: 'whether it was declared inalienable', fr: 's’il a été déclaré inaliénable', ar: 'هل أُعلن غير قابل للتصرف' },
  IN_JEOPARDY: { en: 'whether the heritage is in jeopardy from pillage', fr: 'si le patrimoine est mis en danger par le pillage', ar: 'هل التراث مهدد بالنهب' },
  CLAIMED_BY_STATE: { en: 'whether a state claims', fr: 'si un État est demandeur', ar: 'هل المطالِب دولة' },
  INTEREST_IMPAIRED: { en: 'whether an interest of Article 5(3) is impaired', fr: 'si un intérêt de l’article 5(3) est atteint', ar: 'هل تضررت مصلحة من مصالح المادة 5(3)' },
  SIGNIFICANT_IMPORTANCE: { en: 'whether it is of significant cultural importance to the state', fr: 's’il a une importance culturelle significative pour l’État', ar: 'هل له أهمية ثقافية كبيرة للدولة' },
  TAKEN_FROM_TERRITORY: { en: 'whether it was taken from the territory of the state', fr: 's’il a été enlevé du territoire de l’État', ar: 'هل أُخذ من إقليم الدولة' },
  FACTS_OF_THEFT_STATED: { en: 'whether facts of a theft can be stated', fr: 'si des faits de vol peuvent être articulés', ar: 'هل يمكن بيان وقائع السرقة' },
  BARRED_BY_FORUM: { en: 'whether limitation or laches of the forum bar it', fr: 'si la prescription ou la forclusion du for l’atteint', ar: 'هل سقط الحق بالتقادم أو التراخي أمام المحكمة' },
  REQUEST_MADE: { en: 'whether the competent authority made a request', fr: 'si l’autorité compétente a présenté une demande', ar: 'هل قدمت السلطة المختصة طلبا' },
  DUAL_CRIMINALITY: { en: 'whether the act is a crime in both states', fr: 'si le fait est punissable dans les deux États', ar: 'هل الفعل مجرَّم في الدولتين' },
  DESIGNATED_CATEGORY: { en: 'whether it is of a designated category', fr: 's’il relève d’une catégorie désignée', ar: 'هل هو من فئة محددة في الاتفاق' },
  TALKS_FAILED: { en: 'whether talks between the two sides failed', fr: 'si les pourparlers ont échoué', ar: 'هل أخفقت المحادثات بين الطرفين' },
  COVERED_OTHERWISE: { en: 'whether another procedure covers it', fr: 's’il relève d’une autre procédure', ar: 'هل يشمله إجراء آخر' },
};

/** Why what is there does not tell; `fact` stands before it. */
export const gapWords: Record<Gap['why'], Words> = {
  UNKNOWN: { en: 'not recorded', fr: 'non consigné', ar: 'غير مسجل' },
  IMPRECISE: { en: 'not known exactly enough', fr: 'pas connu assez précisément', ar: 'غير معروف بدقة كافية' },
  RIVAL: { en: 'the statements disagree', fr: 'les déclarations se contredisent', ar: 'البيانات متعارضة' },
};

/** What is missing, as one line. */
export function gapText({ fact, state, why }: Gap): Words {
  const line = (language: keyof Words) => `${factWords[fact][language]}${state === null ? '' : ` (${state})`}: ${gapWords[why][language]}`;
  return { en: line('en'), fr: line('fr'), ar: line('ar') };
}
