import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { layout } from '../layout.ts';
import { type Ask, type PageRequest, type PageResponse, refusalOf } from '../page.ts';
import { htmlResponse } from '../respond.ts';
import { searchForm } from './form.ts';
import { greeting } from './greeting.ts';
import { type FacetNames, facetNamesQuery, type Found, searchQuery, type Welcome, welcomeQuery } from './query.ts';
import { filterOf, searchRequestOf, type SearchRequest } from './request.ts';
import { results } from './results.ts';

/** The operations behind the page, for whoever checks them against the schema. */
export const searchQueries = [searchQuery, facetNamesQuery, welcomeQuery];

/** The front page: a form, and either what was found or a greeting. */
export async function searchPage(voice: Voice, request: PageRequest, ask: Ask): Promise<PageResponse> {
  const wanted = searchRequestOf(request);
  const { status, content } = wanted.words === '' ? await welcome(voice, request, ask) : await found(voice, wanted, ask);
  const { say } = voice;
  const main = html`<h1>${say.hub}</h1>
<p class="lead">${say.lead}</p>
${searchForm(voice, wanted, request.parameters.get('lang'))}
${content}`;
  const title = wanted.words === '' ? say.hub : `${wanted.words} · ${say.hub}`;
  return htmlResponse(status, voice.language, layout(voice, request, { title, main }));
}

interface Part {
  status: number;
  content: Html;
}

async function welcome(voice: Voice, request: PageRequest, ask: Ask): Promise<Part> {
  const { data } = await ask<Welcome>(welcomeQuery, {}, [voice.language]);
  return { status: 200, content: greeting(voice, data, request.explorer) };
}

async function found(voice: Voice, wanted: SearchRequest, ask: Ask): Promise<Part> {
  const variables = { query: wanted.words, where: filterOf(wanted), after: wanted.after };
  const { data, errors } = await ask<{ search: Found | null }>(searchQuery, variables, [voice.language]);
  const search = data?.search ?? null;
  if (search === null) {
    const { say } = voice;
    const malformed = refusalOf(errors) === 'malformed';
    const told = malformed ? say.badSearch : say.unavailableText;
    return { status: malformed ? 400 : 503, content: html`<p class="incomplete" role="alert">${told}</p>` };
  }
  const authorities = valuesOf(search, 'AUTHORITY');
  const states = valuesOf(search, 'STATE');
  const names = authorities.length + states.length === 0 ? null : (await ask<FacetNames>(facetNamesQuery, { authorities, states }, [voice.language])).data;
  return { status: 200, content: results(voice, wanted, search, names) };
}

function valuesOf(search: Found, dimension: string): string[] {
  return (search.facets.find((facet) => facet.dimension === dimension)?.values ?? []).slice(0, 12).map(({ value }) => value);
}
