export const pageLanguages = ['ar', 'en', 'fr'] as const;
export type PageLanguage = (typeof pageLanguages)[number];
export type Words = Record<PageLanguage, string>;

/** What the sign-in pages say. */
export const words = {
  title: { ar: 'تسجيل الدخول', en: 'Sign in', fr: 'Se connecter' },
  choose: { ar: 'اختر موظفاً من العرض التجريبي', en: 'Choose an officer of the demonstration', fr: 'Choisissez un agent de la démonstration' },
  notice: {
    ar: 'جميع الأشخاص والمؤسسات هنا من نسج الخيال، ولا حاجة إلى كلمة مرور. هذه الصفحة غير موجودة في التشغيل الفعلي، حيث يتولى مزوّد الهوية لديكم تسجيل الدخول.',
    en: 'All persons and institutions here are fictional, and there is no password. This page does not exist in production, where your own identity provider signs officers in.',
    fr: 'Toutes les personnes et institutions de cette page sont fictives et il n’y a pas de mot de passe. Cette page n’existe pas en production : votre fournisseur d’identité y authentifie les agents.',
  },
  failed: { ar: 'تعذّر تسجيل الدخول', en: 'Signing in did not work', fr: 'La connexion a échoué' },
  again: { ar: 'حاول مرة أخرى', en: 'Try again', fr: 'Réessayer' },
  home: { ar: 'إلى الصفحة الرئيسية', en: 'To the start page', fr: 'Vers la page d’accueil' },
  languages: { ar: 'اللغات', en: 'Languages', fr: 'Langues' },
} as const satisfies Record<string, Words>;

export const languageNames: Words = { ar: 'العربية', en: 'English', fr: 'Français' };

/** The language of a page: the one that was asked for, or the best of those that the reader takes. */
export function pageLanguage(asked: unknown, accepted: readonly string[]): PageLanguage {
  const wanted = [...(typeof asked === 'string' ? asked.split(' ') : []), ...accepted].map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.find((tag) => tag === 'ar' || tag === 'en' || tag === 'fr') ?? 'en';
}

export function direction(language: PageLanguage): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
