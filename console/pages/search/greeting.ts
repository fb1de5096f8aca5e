import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { facts } from '../record/blocks.ts';
import { text } from '../record/parts.ts';
import type { Welcome } from './query.ts';

/** A first query to copy: it works as it stands on the demonstration world. */
export const firstQuery = `{
  search(query: "القدس", first: 5) {
    totalCount
    nodes { record { __typename id title { value } } }
    coverage { note }
  }
}`;

/** Searches to try; each finds something in the demonstration world, and without it none is offered. */
export const examples = ['القدس', 'Eshmun', 'Hatra', 'Gilgamesh', 'Tell Qasab'];

/** What a newcomer reads under the search form. */
export function greeting(voice: Voice, welcome: Welcome | null, explorer: boolean): Html {
  const { say } = voice;
  const demonstration = (welcome?.invented?.totalCount ?? 0) > 0;
  const count = (list: { totalCount: number } | null) => (list === null ? say.notAnswering : voice.number(list.totalCount));
  const collections = welcome?.collections?.nodes ?? [];
  return html`${demonstration && html`<p class="examples">${say.examples}: ${examples.map((words, index) => html`${index > 0 && ' · '}<a href="${voice.to('/', { q: words })}"><bdi>${words}</bdi></a>`)}</p>`}
<section aria-labelledby="what"><h2 id="what">${say.whatHeading}</h2>
<p>${say.whatText}</p>
${demonstration && html`<p>${say.whatDemo}</p>`}${isEmpty(welcome) && html`<p>${say.whatEmpty} <code dir="ltr">npx hub import --help</code></p>`}
${welcome && facts([
  [voice.term('RecordKind', 'SITE'), count(welcome.sites)],
  [voice.term('RecordKind', 'OBJECT'), count(welcome.objects)],
  [voice.term('RecordKind', 'SEIZURE'), count(welcome.seizures)],
  [voice.term('RecordKind', 'CASE'), count(welcome.cases)],
  [voice.term('RecordKind', 'LISTING'), count(welcome.listings)],
])}
</section>
${collections.length > 0 && html`<section aria-labelledby="collections"><h2 id="collections">${say.collections}</h2>
<ul>${collections.map(({ id, title }) => html`<li><a href="${voice.to(`/id/${id}`)}">${text(title)}</a></li>`)}</ul></section>`}
<section aria-labelledby="first-query"><h2 id="first-query">${say.firstQuery}</h2>
<p>${say.firstQueryText}${explorer && html` <a href="/explorer">${say.explorer}</a>`}</p>
<pre dir="ltr" tabindex="0"><code>${firstQuery}</code></pre></section>`;
}

/** Whether every registry answered that it has no record for this reader. */
function isEmpty(welcome: Welcome | null): boolean {
  if (welcome === null) return false;
  return [welcome.sites, welcome.objects, welcome.seizures, welcome.cases, welcome.listings].every((list) => list?.totalCount === 0);
}
