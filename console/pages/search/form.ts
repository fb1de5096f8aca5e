import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { recordKinds, type SearchRequest } from './request.ts';

/** The search form; it works without a script and keeps what was asked. */
export function searchForm(voice: Voice, request: SearchRequest, chosenLanguage: string | null): Html {
  const { say } = voice;
  const hidden = (name: string, value: string | null) => value !== null && html`<input type="hidden" name="${name}" value="${value}">`;
  return html`<form role="search" action="/" method="get">
<p><label for="q">${say.searchFor}</label>
<input id="q" name="q" type="search" value="${request.words}" dir="auto" maxlength="200" autocomplete="off" required></p>
<p><label for="kind">${say.kind}</label>
<select id="kind" name="kind"><option value="">${say.allKinds}</option>${recordKinds.map((kind) => html`<option value="${kind}"${kind === request.kind && html` selected`}>${voice.term('RecordKind', kind)}</option>`)}</select></p>
${hidden('authority', request.authority)}${hidden('state', request.state)}${hidden('lang', chosenLanguage)}
<p><button type="submit">${say.search}</button></p>
</form>`;
}
