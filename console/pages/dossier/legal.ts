import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { items, table } from '../record/blocks.ts';
import { country, date, joined, said, text, words } from '../record/parts.ts';
import type { Basis, Fact, Test } from './reader.ts';
import { dossierWords } from './words.ts';

/** Each legal basis with its test: what was found of each condition, on what it rests, what is missing. */
export function legalBases(voice: Voice, bases: readonly Basis[]): Html | null {
  if (bases.length === 0) return null;
  const { say } = voice;
  const own = dossierWords[voice.language];
  return html`${bases.map((basis) => html`<h3>${joined([words(basis.instrument), words(basis.article)])}</h3>
<p>${joined([voice.term('CaseLegalBasisKind', basis.kind), country(basis.jurisdiction), words(basis.note), said(basis.source)])}</p>
<p>${own.recorderSays}: ${voice.term('CaseLegalAssessment', basis.assessment)}${basis.missing.length > 0 && html` · ${say.missing}: ${words(basis.missing.join(voice.say.comma))}`}</p>
${basis.test === null ? html`<p>${own.noTest}</p>` : test(voice, basis.test)}`)}
<p class="remark">${say.notAdvice}</p>`;
}

function test(voice: Voice, { name, result, notLegalAdvice, conditions }: Test): Html {
  const { say } = voice;
  const own = dossierWords[voice.language];
  const rows = conditions.map((one) => [
    text(one.text),
    joined([voice.term('CaseLegalFinding', one.result), one.endsAt && html`${own.periodEnds}: ${date(voice, one.endsAt)}`]),
    items(one.facts.map((given) => fact(voice, given))),
    items(one.missing.map((gap) => text(gap.text))),
  ]);
  return html`<p><strong>${own.computed}: ${voice.term('CaseLegalAssessment', result)}</strong> · ${text(name)}</p>
${table(name.value, [own.condition, own.finding, own.restsOn, say.missing], rows)}
<p class="remark">${text(notLegalAdvice)}</p>`;
}

function fact(voice: Voice, one: Fact): Html {
  const own = dossierWords[voice.language];
  const told = joined([
    country(one.state),
    one.holds === null ? null : one.holds ? own.isSo : own.isNot,
    one.until === null ? date(voice, one.date) : html`${own.since} ${date(voice, one.date)} ${own.until} ${date(voice, one.until)}`,
    one.years === null ? null : `${voice.number(one.years)} ${own.years}`,
  ], voice.say.comma);
  return html`${text(one.label)}: ${told} <small>(${joined([voice.term('CaseLegalFactOrigin', one.origin), said(one.source)])})</small>`;
}
