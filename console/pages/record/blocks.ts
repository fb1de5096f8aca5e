import { type Content, html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { country, date, joined, longText, said, saidBy, status, text, words } from './parts.ts';
import type { Card, Country, Dated, Join, Nodes, Rights, Said, Statement, Text } from './shapes.ts';

/** A part of a page under its own heading; nothing where it would be empty. */
export function section(id: string, heading: string, ...body: Content[]): Html | null {
  const present = body.filter((part) => part !== null && part !== undefined && part !== false);
  if (present.length === 0) return null;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${present}
</section>
`;
}

/** Names and values; rows without a value are passed over. */
export function facts(rows: readonly (readonly [name: string, value: Content])[]): Html | null {
  const present = rows.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (present.length === 0) return null;
  return html`<dl>${present.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A table; null without rows. The first cell of each row is its heading. */
export function table(caption: string, headings: readonly string[], rows: readonly (readonly Content[])[]): Html | null {
  if (rows.length === 0) return null;
  return html`<div class="wide" role="group" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}

/** List items; null without any. */
export function items(entries: readonly Content[], ordered = false): Html | null {
  const present = entries.filter((entry) => entry !== null && entry !== undefined);
  if (present.length === 0) return null;
  const inside = present.map((entry) => html`<li>${entry}</li>`);
  return ordered ? html`<ol>${inside}</ol>` : html`<ul>${inside}</ul>`;
}

/** How many entries a list has beyond those shown. */
export function more(voice: Voice, page: { totalCount: number } | null | undefined, shown: number): Html | null {
  const rest = (page?.totalCount ?? shown) - shown;
  return rest > 0 ? html`<p class="more">${voice.say.more}: ${voice.number(rest)}</p>` : null;
}

/** Rival statements side by side, grouped by what they speak of; nothing is preferred. */
export function statements(voice: Voice, page: Nodes<Statement>): Html | null {
  const { say } = voice;
  const rows = [...page.nodes]
    .sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0))
    .map((one) => [words(one.field), words(one.value), status(voice, one.status), date(voice, one.statedAt), said(one.source)]);
  return section('statements', say.statements, table(say.statements, [say.field, say.value, say.status, say.when, say.source], rows), more(voice, page, rows.length));
}

/** A step of a timeline, whichever it is. */
export interface Step {
  occurredAt: Dated | null;
  what: string | null;
  parties: Content;
  place?: string | null;
  country?: Country | null;
  description?: Text[];
  status: string;
  sources: Said[];
}

export function timeline(voice: Voice, heading: string, steps: readonly Step[], rights: Rights | null): Html | null {
  if (steps.length === 0) return null;
  const entries = steps.map((step) => html`<p><span class="when">${date(voice, step.occurredAt) ?? voice.say.undated}</span> ${joined([step.what, step.parties, words(step.place), country(step.country), status(voice, step.status)])}</p>
${longText(voice, rights, step.description ?? [])}${step.sources.length > 0 && html`<p class="source">${saidBy(voice, step.sources)}</p>`}`);
  return html`<h3>${heading}</h3>${items(entries, true)}`;
}

/** Another record of the hub, by its persistent address. */
export function recordLink(voice: Voice, card: Card | null): Html {
  if (card === null) return html`<em>${voice.say.notAnswering}</em>`;
  return html`<a href="${voice.to(`/id/${card.id}`)}">${text(card.title ?? card.label) ?? words(card.id)}</a>`;
}

/** Linked records of one kind, each with what links it and the evidence. A registry that is down takes nothing with it. */
export function joinList(voice: Voice, heading: string, page: Join | null): Html | null {
  if (page === null) return html`<h3>${heading}</h3><p><em>${voice.say.notAnswering}</em></p>`;
  if (page.edges.length === 0) return null;
  const entries = page.edges.map(({ link, node }) => {
    const evidence = link.evidence.map(({ statement, source }) => html`<bdi>${statement}</bdi> ${said(source)}`);
    const kind = joined([voice.term('LinkPredicate', link.predicate), voice.term('LinkStatus', link.status), link.confidence && voice.term('Certainty', link.confidence)]);
    return html`<p>${recordLink(voice, node)} <small>${kind}</small></p>${items(evidence)}`;
  });
  return html`<h3>${heading}</h3>${items(entries)}${more(voice, page, entries.length)}`;
}
