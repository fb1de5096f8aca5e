import type { Response } from 'express';
import { direction, languageNames, type PageLanguage, pageLanguages, words } from '../identity/page-words.ts';
import { escape, sendPage } from '../identity/plain-page.ts';
import type { DemonstrationOfficer } from './officers.ts';
import { roleNames } from './role-names.ts';

export interface SignInPage {
  language: PageLanguage;
  officers: readonly DemonstrationOfficer[];
  /** Hidden fields: the authorization request and the token against forged forms. */
  fields: Record<string, string>;
  /** This page in another language. */
  inLanguage: (language: PageLanguage) => string;
}

export function sendSignInPage(response: Response, { language, officers, fields, inLanguage }: SignInPage): void {
  const hidden = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`).join('');
  const buttons = officers.map(({ id, names, institution, principal }) => {
    const roles = principal.roles.map((role) => roleNames[role][language]).join(language === 'ar' ? '، ' : ', ');
    return `<li><button name="officer" value="${escape(id)}"><span class="name">${escape(names[language])}</span> <span>${escape(institution[language])}</span> <span>${escape(roles)}</span></button></li>`;
  });
  const others = pageLanguages.filter((other) => other !== language).map((other) =>
    `<li><a href="${escape(inLanguage(other))}" lang="${other}" hreflang="${other}" dir="${direction(other)}">${languageNames[other]}</a></li>`);
  sendPage(response, 200, language, words.title[language], `
<nav aria-label="${words.languages[language]}"><ul>${others.join('')}</ul></nav>
<main><h1>${words.title[language]}</h1><p>${words.notice[language]}</p>
<form method="post"><h2 id="choose">${words.choose[language]}</h2>${hidden}<ul aria-labelledby="choose">${buttons.join('\n')}</ul></form></main>`);
}
