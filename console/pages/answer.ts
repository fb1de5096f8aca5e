import { readFileSync } from 'node:fs';
import { explorerState } from '../explorer/build.ts';
import { dossierPage } from './dossier/page.ts';
import { isLanguage, languageOf } from '../languages.ts';
import { createVoice } from '../voice.ts';
import type { Ask, PageRequest, PageResponse } from './page.ts';
import { notice } from './layout.ts';
import { recordPage } from './record/page.ts';
import { seizureReport } from './report/page.ts';
import { htmlResponse, namesHtml } from './respond.ts';
import { searchPage } from './search/page.ts';

const styles = readFileSync(new URL('./assets/pages.css', import.meta.url), 'utf8');

/** A request as the server gives it; whether there is an explorer is looked up where it does not say. */
export type GivenRequest = Omit<PageRequest, 'explorer'> & { explorer?: boolean };

/** Answers a request for a page; null where no page has that address, unless a person's browser asks, which is told so in the person's language. */
export async function answerPage({ explorer = explorerState() !== 'missing', ...rest }: GivenRequest, ask: Ask): Promise<PageResponse | null> {
  const parameters = withLanguage(rest.parameters);
  const request = { ...rest, parameters, explorer };
  const { path, acceptLanguage } = request;
  if (path === '/assets/pages.css') {
    return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' }, body: styles };
  }
  const chosen = parameters.get('lang') ?? parameters.get('language');
  const voice = createVoice(languageOf(chosen, acceptLanguage), isLanguage(chosen));
  if (path === '/') return searchPage(voice, request, ask);
  // Asked here only where the bundle did not answer.
  if (path === '/explorer' && !explorer) return htmlResponse(404, voice.language, notice(voice, request, voice.say.noExplorer, voice.say.noExplorerText));
  const dossier = /^\/id\/([^/]+)\/dossier(\.jsonld)?$/.exec(path);
  if (dossier !== null) {
    const [, of = '', linked] = dossier;
    return dossierPage(of, voice, linked === undefined ? request : { ...request, accept: 'application/ld+json' }, ask);
  }
  const reported = /^\/id\/([^/]+)\/report$/.exec(path)?.[1];
  if (reported !== undefined) return seizureReport(reported, voice, request, ask);
  const id = /^\/id\/([^/]+)$/.exec(path)?.[1];
  if (id !== undefined) return recordPage(id, voice, request, ask);
  return namesHtml(request.accept) ? htmlResponse(404, voice.language, notice(voice, request, voice.say.nowhere, voice.say.nowhereText)) : null;
}

/** `language=ar` says the same as `lang=ar`. */
function withLanguage(given: URLSearchParams): URLSearchParams {
  const language = given.get('language');
  if (language === null) return given;
  const parameters = new URLSearchParams(given);
  parameters.delete('language');
  if (!parameters.has('lang')) parameters.set('lang', language);
  return parameters;
}
