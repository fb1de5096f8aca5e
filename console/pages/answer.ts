import { readFileSync } from 'node:fs';
import { isLanguage, languageOf } from '../languages.ts';
import { createVoice } from '../voice.ts';
import type { Ask, PageRequest, PageResponse } from './page.ts';
import { recordPage } from './record/page.ts';
import { searchPage } from './search/page.ts';

const styles = readFileSync(new URL('./assets/pages.css', import.meta.url), 'utf8');

/** Answers a request for a page; null where no page has that address. */
export async function answerPage(request: PageRequest, ask: Ask): Promise<PageResponse | null> {
  const { path, parameters, acceptLanguage } = request;
  if (path === '/assets/pages.css') {
    return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' }, body: styles };
  }
  const chosen = parameters.get('lang');
  const voice = createVoice(languageOf(chosen, acceptLanguage), isLanguage(chosen));
  if (path === '/') return searchPage(voice, request, ask);
  const id = /^\/id\/([^/]+)$/.exec(path)?.[1];
  return id === undefined ? null : recordPage(id, voice, request, ask);
}
