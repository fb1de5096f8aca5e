import type { Words } from '../../../kernel/graph/languages.ts';
import type { LegalConditionKind } from '../kinds.ts';

/** What each condition asks. */
export const conditionWords: Record<LegalConditionKind, Words> = {
  CLAIMANT_STATE_PARTY: { en: 'The claiming state was party on the day that counts', fr: 'L’État demandeur était partie au jour qui compte', ar: 'كانت الدولة المطالِبة طرفا في اليوم المعتبر' },
  RESPONDENT_STATE_PARTY: { en: 'The state of the claim was party on the day that counts', fr: 'L’État requis était partie au jour qui compte', ar: 'كانت الدولة المطلوب منها طرفا في اليوم المعتبر' },
  STOLEN_FROM_COLLECTION: {
    en: 'Stolen from a museum, a religious or secular public monument or a similar institution', fr: 'Volé dans un musée, un monument public civil ou religieux ou une institution similaire',
    ar: 'مسروق من متحف أو مبنى أثري عام ديني أو مدني أو مؤسسة مماثلة',
  },
  INVENTORIED: { en: 'Documented in the inventory of that institution', fr: 'Inscrit à l’inventaire de cette institution', ar: 'موثق في قائمة جرد تلك المؤسسة' },
  DIPLOMATIC_REQUEST: { en: 'Requested through diplomatic offices', fr: 'Demandé par la voie diplomatique', ar: 'طُلب عبر القنوات الدبلوماسية' },
  ILLICIT_EXPORT: { en: 'Exported without a certificate, against a law in force on that day', fr: 'Exporté sans certificat, contre une loi en vigueur ce jour-là', ar: 'صُدّر دون شهادة خلافا لقانون نافذ في ذلك اليوم' },
  GROUND_OF_ARTICLE_13: {
    en: 'Illicitly exported, or claimed by its rightful owner, or declared inalienable', fr: 'Exporté illicitement, revendiqué par son propriétaire légitime ou déclaré inaliénable',
    ar: 'مصدَّر بطريقة غير مشروعة، أو يطالب به مالكه الشرعي، أو أُعلن غير قابل للتصرف',
  },
  HERITAGE_IN_JEOPARDY: { en: 'The heritage of the claiming state is in jeopardy from pillage', fr: 'Le patrimoine de l’État demandeur est mis en danger par le pillage', ar: 'تراث الدولة المطالِبة مهدد بالنهب' },
  STOLEN_OR_EXCAVATED: {
    en: 'Stolen, or unlawfully excavated where the law of that state calls it theft', fr: 'Volé, ou issu de fouilles illicites que la loi de cet État tient pour un vol',
    ar: 'مسروق، أو مستخرج بتنقيب غير مشروع يعدّه قانون تلك الدولة سرقة',
  },
  THREE_YEARS: { en: 'Claimed within three years of knowing the place and the possessor', fr: 'Demandé dans les trois ans de la connaissance du lieu et du possesseur', ar: 'طولب به خلال ثلاث سنوات من معرفة المكان والحائز' },
  FIFTY_YEARS: {
    en: 'Claimed within fifty years, or within a longer limit that holds for public collections, monuments and sites', fr: 'Demandé dans les cinquante ans, ou dans le délai plus long des collections publiques, monuments et sites',
    ar: 'طولب به خلال خمسين سنة أو خلال المدة الأطول المقررة للمجموعات العامة والمباني والمواقع الأثرية',
  },
  STATE_CLAIMS: { en: 'The claim is that of a state', fr: 'La demande est celle d’un État', ar: 'المطالبة صادرة عن دولة' },
  INTEREST: { en: 'An interest of Article 5(3) is impaired, or the object is of significant importance', fr: 'Un intérêt de l’article 5(3) est atteint, ou le bien a une importance significative', ar: 'تضررت مصلحة من مصالح المادة 5(3) أو للقطعة أهمية كبيرة' },
  VESTED_AT_REMOVAL: { en: 'The law that vests it in the state was in force when it was taken', fr: 'La loi qui l’attribue à l’État était en vigueur lors de l’enlèvement', ar: 'كان القانون الذي يجعله ملكا للدولة نافذا عند أخذه' },
  TAKEN_FROM_TERRITORY: { en: 'Taken from the territory of that state', fr: 'Enlevé du territoire de cet État', ar: 'أُخذ من إقليم تلك الدولة' },
  THEFT_STATED: { en: 'Facts of a theft can be stated: missing is not stolen', fr: 'Des faits de vol peuvent être articulés : manquant n’est pas volé', ar: 'يمكن بيان وقائع السرقة: المفقود ليس مسروقا بالضرورة' },
  NOT_BARRED: { en: 'Not barred by limitation or laches of the forum', fr: 'Non prescrit ni forclos devant le for', ar: 'لم يسقط بالتقادم أو بالتراخي أمام المحكمة' },
  REQUEST_MADE: { en: 'The competent authority has made its request', fr: 'L’autorité compétente a présenté sa demande', ar: 'قدمت السلطة المختصة طلبها' },
  DUAL_CRIMINALITY: { en: 'The act is a crime in both states', fr: 'Le fait est punissable dans les deux États', ar: 'الفعل مجرَّم في الدولتين' },
  DESIGNATED_CATEGORY: { en: 'The object is of a designated category', fr: 'Le bien relève d’une catégorie désignée', ar: 'القطعة من فئة محددة في الاتفاق' },
  RESTRICTION_IN_FORCE: { en: 'The restriction was in force at the import', fr: 'La restriction était en vigueur lors de l’importation', ar: 'كان القيد نافذا عند الاستيراد' },
  STATE_CONCERNED: { en: 'The resolution speaks of the claiming state', fr: 'La résolution vise l’État demandeur', ar: 'القرار يخص الدولة المطالِبة' },
  TAKEN_IN_WINDOW: { en: 'Removed since the day that the resolution names', fr: 'Enlevé depuis le jour que fixe la résolution', ar: 'نُقل منذ اليوم الذي يحدده القرار' },
  TALKS_FAILED: { en: 'Talks between the two sides have failed', fr: 'Les pourparlers entre les deux parties ont échoué', ar: 'أخفقت المحادثات بين الطرفين' },
  NOT_COVERED_OTHERWISE: { en: 'Not covered by another procedure', fr: 'Ne relève pas d’une autre procédure', ar: 'لا يشمله إجراء آخر' },
};
