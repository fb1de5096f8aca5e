import type { Words } from '../../../kernel/graph/languages.ts';
import type { LegalTestKind } from '../kinds.ts';

/** What the tests are called. */
export const testWords: Record<LegalTestKind, Words> = {
  UNESCO_1970_ARTICLE_3: {
    en: 'UNESCO Convention of 1970, Article 3: illicit export', fr: 'Convention de l’UNESCO de 1970, article 3 : exportation illicite',
    ar: 'اتفاقية اليونسكو لعام 1970، المادة 3: تصدير غير مشروع',
  },
  UNESCO_1970_ARTICLE_7: {
    en: 'UNESCO Convention of 1970, Article 7(b)(ii): theft from a museum or monument', fr: 'Convention de l’UNESCO de 1970, article 7 b) ii) : vol dans un musée ou un monument',
    ar: 'اتفاقية اليونسكو لعام 1970، المادة 7(ب)(2): سرقة من متحف أو مبنى أثري',
  },
  UNESCO_1970_ARTICLE_9: {
    en: 'UNESCO Convention of 1970, Article 9: heritage in jeopardy from pillage', fr: 'Convention de l’UNESCO de 1970, article 9 : patrimoine mis en danger par le pillage',
    ar: 'اتفاقية اليونسكو لعام 1970، المادة 9: تراث يهدده النهب',
  },
  UNESCO_1970_ARTICLE_13: {
    en: 'UNESCO Convention of 1970, Article 13: restitution', fr: 'Convention de l’UNESCO de 1970, article 13 : restitution', ar: 'اتفاقية اليونسكو لعام 1970، المادة 13: الرد',
  },
  UNIDROIT_1995_STOLEN: {
    en: 'UNIDROIT Convention of 1995, Chapter II: stolen objects', fr: 'Convention d’UNIDROIT de 1995, chapitre II : biens volés', ar: 'اتفاقية يونيدروا لعام 1995، الفصل الثاني: الممتلكات المسروقة',
  },
  UNIDROIT_1995_EXPORTED: {
    en: 'UNIDROIT Convention of 1995, Chapter III: illegally exported objects', fr: 'Convention d’UNIDROIT de 1995, chapitre III : biens illicitement exportés',
    ar: 'اتفاقية يونيدروا لعام 1995، الفصل الثالث: الممتلكات المصدَّرة بطرق غير مشروعة',
  },
  PATRIMONY_LAW: {
    en: 'Law that vests antiquities in the state, and theft', fr: 'Loi attribuant les antiquités à l’État, et vol', ar: 'قانون يجعل الآثار ملكا للدولة، والسرقة',
  },
  CRIMINAL_ASSISTANCE: {
    en: 'Seizure in a criminal procedure and legal assistance', fr: 'Saisie pénale et entraide judiciaire', ar: 'الضبط الجنائي والمساعدة القانونية',
  },
  BILATERAL_RESTRICTION: {
    en: 'Restriction on import by agreement of two states', fr: 'Restriction d’importation par accord de deux États', ar: 'قيد على الاستيراد باتفاق دولتين',
  },
  SECURITY_COUNCIL_1483: {
    en: 'United Nations Security Council, resolution 1483 (2003)', fr: 'Conseil de sécurité des Nations Unies, résolution 1483 (2003)', ar: 'مجلس الأمن التابع للأمم المتحدة، القرار 1483 (2003)',
  },
  SECURITY_COUNCIL_2199: {
    en: 'United Nations Security Council, resolutions 2199 (2015) and 2347 (2017)', fr: 'Conseil de sécurité des Nations Unies, résolutions 2199 (2015) et 2347 (2017)',
    ar: 'مجلس الأمن التابع للأمم المتحدة، القراران 2199 (2015) و2347 (2017)',
  },
  GOOD_OFFICES: {
    en: 'Good offices, mediation or conciliation of the Intergovernmental Committee', fr: 'Bons offices, médiation ou conciliation du Comité intergouvernemental',
    ar: 'المساعي الحميدة أو الوساطة أو التوفيق من اللجنة الدولية الحكومية',
  },
};

export const notLegalAdvice: Words = {
  en: 'Computed from what is recorded. This is not legal advice.',
  fr: 'Calculé à partir de ce qui est consigné. Ceci n’est pas un avis juridique.',
  ar: 'محسوب مما هو مسجل. هذا ليس مشورة قانونية.',
};
