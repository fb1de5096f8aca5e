import { html, type Html } from '../../html.ts';
import { directionOf } from '../../languages.ts';
import type { Voice } from '../../voice.ts';
import { institution, text } from '../record/parts.ts';
import type { FacetNames, Facet, Found, Hit } from './query.ts';
import { parametersOf, type SearchRequest } from './request.ts';

/** What was found, how many, and what that does not prove. */
export function results(voice: Voice, request: SearchRequest, found: Found, names: FacetNames | null): Html {
  const { say } = voice;
  const next = found.pageInfo.hasNextPage && found.pageInfo.endCursor;
  return html`<section aria-labelledby="results"><h2 id="results">${say.results}: ${voice.number(found.totalCount)}</h2>
<p class="coverage" role="note"><strong>${say.notClean}</strong> ${found.coverage.note} ${say.searched}: ${voice.number(found.coverage.records)}.</p>
${facets(voice, request, found.facets, names)}
${found.nodes.length === 0 ? html`<p>${say.nothing}</p>` : html`<ol class="hits">${found.nodes.map((hit) => hitItem(voice, hit))}</ol>`}
<nav class="pages" aria-label="${say.pages}">${request.after !== null && html`<a href="${voice.to('/', parametersOf(request))}">${say.firstPage}</a> `}${next && html`<a rel="next" href="${voice.to('/', { ...parametersOf(request), after: next })}">${say.nextPage}</a>`}</nav>
</section>`;
}

function hitItem(voice: Voice, { record, highlights }: Hit): Html {
  if (record === null) return html`<li><em>${voice.say.notAnswering}</em></li>`;
  // A description whose licence forbids redistribution is searched, not quoted.
  const quoted = highlights.filter(({ field }) => field !== 'title' && (field !== 'description' || record.rights.redistributable));
  return html`<li>
<h3><a href="${voice.to(`/id/${record.id}`)}">${text(record.title)}</a></h3>
<p>${voice.term('RecordType', record.__typename)}${record.authority && html` · ${institution(voice, record.authority)}`}${record.synthetic && html` · <span class="synthetic-mark">${voice.say.synthetic}</span>`}</p>
${quoted.slice(0, 2).map((highlight) => html`<p class="highlight">${fragment(highlight)}</p>`)}
</li>`;
}

/** The API sets the match between « and »; here it is marked. A fragment may quote such marks itself, so only one pair is. */
function fragment({ fragment: value, language }: Hit['highlights'][number]): Html {
  const match = /^([^«]*)«([^«»]*)»([\s\S]*)$/.exec(value);
  const inside = match === null ? html`${value}` : html`${match[1]}<mark>${match[2]}</mark>${match[3]}`;
  return language === null ? html`<bdi>${inside}</bdi>` : html`<bdi lang="${language}" dir="${directionOf(language)}">${inside}</bdi>`;
}

const parameterOf = { KIND: 'kind', AUTHORITY: 'authority', STATE: 'state' } as const;
const mostValues = 12;

function facets(voice: Voice, request: SearchRequest, list: readonly Facet[], names: FacetNames | null): Html | null {
  const present = list.filter(({ values }) => values.length > 0);
  if (present.length === 0) return null;
  return html`<nav class="facets" aria-label="${voice.say.narrow}">${present.map((facet) => facetList(voice, request, facet, names))}</nav>`;
}

function facetList(voice: Voice, request: SearchRequest, { dimension, values }: Facet, names: FacetNames | null): Html {
  const { say } = voice;
  const parameter = parameterOf[dimension];
  const heading = { KIND: say.kind, AUTHORITY: say.authority, STATE: say.state }[dimension];
  const entries = values.slice(0, mostValues).map(({ value, count }) => {
    const chosen = request[parameter] === value;
    const address = voice.to('/', { ...parametersOf(request), [parameter]: chosen ? null : value });
    return html`<li><a href="${address}"${chosen && html` aria-current="true"`}>${nameOf(voice, dimension, value, names)}</a> <small>${voice.number(count)}</small>${chosen && html` <small>(${say.chosen})</small>`}</li>`;
  });
  return html`<div><h3>${heading}</h3><ul>${entries}</ul></div>`;
}

function nameOf(voice: Voice, dimension: Facet['dimension'], value: string, names: FacetNames | null): Html | string {
  if (dimension === 'KIND') return voice.term('RecordKind', value);
  const name = dimension === 'AUTHORITY' ? names?.authorities?.nodes.find(({ id }) => id === value)?.name : names?.states?.nodes.find(({ code }) => code === value)?.name;
  return text(name) ?? value;
}
