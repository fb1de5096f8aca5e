import { type Content, html, type Html } from '../html.ts';
import { directionOf, type Language, languages } from '../languages.ts';
import type { Voice } from '../voice.ts';
import type { PageRequest } from './page.ts';

const endonyms: Record<Language, string> = { ar: 'العربية', fr: 'Français', en: 'English' };

export interface PageParts {
  /** Of the browser's tab; plain text. */
  title: string;
  /** Of the `main` landmark. */
  main: Content;
  /** Address of the same in JSON-LD, where there is one. */
  linkedData?: boolean;
}

/** The frame of every page: landmarks, a way past the header, the three languages. */
export function layout(voice: Voice, request: PageRequest, { title, main, linkedData = false }: PageParts): Html {
  const { say, language } = voice;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/assets/pages.css">
<link rel="icon" href="data:,">
${linkedData && html`<link rel="alternate" type="application/ld+json" href="${request.path}">`}
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header>
<p class="name"><a href="${voice.to('/')}">${say.hub}</a></p>
<nav class="languages" aria-label="${say.languages}"><ul>${languages.map((one) => languageLink(request, one, one === language))}</ul></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<nav aria-label="${say.elsewhere}"><ul>
${request.explorer && html`<li><a href="/explorer">${say.explorer}</a></li>`}
<li><a href="/schema.graphql">${say.schema}</a></li>
</ul></nav>
<p>${say.footer}</p>
</footer>
</body>
</html>
`;
}

function languageLink(request: PageRequest, language: Language, current: boolean): Html {
  const query = new URLSearchParams(request.parameters);
  query.set('lang', language);
  const attributes = html`href="${`${request.path}?${query}`}" lang="${language}" hreflang="${language}" dir="${directionOf(language)}"`;
  return html`<li><a ${attributes}${current && html` aria-current="true"`}>${endonyms[language]}</a></li>`;
}

/** A page that says one thing: an address without a record, a registry that is down. */
export function notice(voice: Voice, request: PageRequest, heading: string, text: string): Html {
  const main = html`<h1>${heading}</h1>
<p>${text}</p>
<p><a href="${voice.to('/')}">${voice.say.toSearch}</a></p>`;
  return layout(voice, request, { title: `${heading} · ${voice.say.hub}`, main });
}
