import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { direction, type PageLanguage, words } from './page-words.ts';

const style = `
:root{color-scheme:light dark}
body{font:1.05rem/1.6 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1.5rem;background:Canvas;color:CanvasText}
nav ul{list-style:none;display:flex;gap:1rem;padding:0;margin:0}
h1{font-size:1.6rem;margin:1.2rem 0 .4rem}h2{font-size:1.1rem;margin:1.4rem 0 .6rem}
form ul{list-style:none;padding:0;margin:0;display:grid;gap:.6rem}
button{font:inherit;text-align:start;inline-size:100%;padding:.7rem 1rem;border:1px solid;border-radius:.4rem;background:ButtonFace;color:ButtonText;cursor:pointer}
button:focus-visible,a:focus-visible{outline:3px solid Highlight;outline-offset:2px}
button span{display:block}button .name{font-weight:600}
`;
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Nothing is loaded from anywhere and no script runs; the form goes to this host alone. */
const pageHeaders = {
  'content-security-policy': `default-src 'none'; style-src ${styleHash}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  vary: 'accept-language, cookie',
  // The browser says where a form comes from only to the hub itself.
  'referrer-policy': 'same-origin',
};

/** A page of the sign-in; title and body are HTML already. */
export function sendPage(response: Response, status: number, language: PageLanguage, title: string, body: string): void {
  response.status(status).set({ ...pageHeaders, 'content-language': language }).type('html').send(
    `<!doctype html><html lang="${language}" dir="${direction(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Turath Hub</title><style>${style}</style></head><body>${body}</body></html>`,
  );
}

/** Tells a person that signing in did not work, in words that say nothing of why to a stranger. */
export function sendFailurePage(response: Response, language: PageLanguage, status: number, again: string): void {
  sendPage(response, status, language, words.failed[language], `
<main><h1>${words.failed[language]}</h1><ul><li><a href="${escape(again)}">${words.again[language]}</a></li><li><a href="/">${words.home[language]}</a></li></ul></main>`);
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
