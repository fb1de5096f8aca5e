import { html, type Html } from '../../html.ts';
import { reportWords } from '../../messages/report.ts';
import type { Voice } from '../../voice.ts';
import { withBothCalendars } from '../calendars.ts';
import { facts, items as listed, more, section, table } from '../record/blocks.ts';
import { country, date, institution, joined, longText, money, quantity, said, status, term, terms, text, words, yesNo } from '../record/parts.ts';
import { declaredOrigin, examination } from '../record/seizure.ts';
import type { DatedInFull, ReportData, ReportItem } from './query.ts';

/** The parts of the report, in the order of a procès-verbal: who, when and where; what was declared and found; each item; the signatures. */
export function reportBody(voice: Voice, record: ReportData, items: readonly ReportItem[], forfeited: boolean): Html {
  const { say } = voice;
  const its = reportWords[voice.language];
  return html`${facts([
    [its.reportNumber, words(record.localId)],
    [say.identifier, html`<code dir="ltr">${record.id}</code>`],
    [its.version, html`<code dir="ltr">${record.version}</code>`],
    [say.authority, institution(voice, record.authority) ?? html`<em>${say.notAnswering}</em>`],
    [its.seizedOn, inBoth(voice, record.seizedAt)],
    [say.type, voice.term('SeizureKind', record.kind)],
    [say.state, country(record.seizingState)],
    [say.office, joined([words(record.office?.name), words(record.office?.unlocode), words(record.seizingUnit)])],
    [say.direction, joined([term(voice, 'SeizureDirection', record.direction), term(voice, 'SeizureTransportMode', record.transportMode)])],
    [say.legalBasis, words(record.legalBasis)],
    [its.detectedBy, joined([term(voice, 'SeizureDetectionKind', record.means?.kind), words(record.detection?.text)])],
    [say.concealment, joined([words(record.concealment?.text), words(record.concealment?.packing)])],
    [its.consignor, words(record.consignor)],
    [its.consignee, words(record.consignee)],
    [its.persons, joined(record.persons.filter(({ role }) => role !== 'consignor' && role !== 'consignee').map(({ role, name }) => joined([words(name), words(role)], voice.say.comma)), voice.say.semicolon)],
    [its.storage, record.storage && joined([words(record.storage.place), words(record.storage.environment)])],
    [its.insured, yesNo(voice, record.storage?.insured)],
    [say.description, longText(voice, record.rights, record.description)],
  ])}
${examination(voice, record, items)}
${section('checks', its.verification, table(its.verification, [say.type, say.number, its.asked, say.when, say.authenticity, say.note], record.verifications.map((one) => [
    joined([words(one.type), words(one.issuer)]), words(one.number), institution(voice, one.asked),
    joined([inBoth(voice, one.requestedAt), inBoth(voice, one.answeredAt)], ' – '),
    one.authenticity === null ? its.awaited : voice.term('DocumentAuthenticity', one.authenticity), joined([words(one.question), words(one.note)]),
  ])))}
${section('items', say.items, html`<p>${say.count}: ${voice.number(record.items.totalCount)}</p>`, items.map((item, index) => itemPart(voice, record, item, index + 1)), more(voice, record.items, items.length))}
${section('outcome', say.disposition, record.disposition && joined([voice.term('SeizureDispositionKind', record.disposition.kind), words(record.disposition.at?.display), words(record.disposition.recipient), words(record.disposition.note)]))}
${section('sources', say.sources, listed(record.sources.map(said)))}
<section class="notes">
${forfeited && html`<p>${its.forfeitedNote}</p>`}
<p>${its.legalNote}</p>
<p>${its.bothCalendars}</p>
</section>
${section('signatures', its.signatures, html`<div class="signatures">${[its.forUnit, its.forHolder, its.forReceiver].map((who) => html`<div><p>${who}</p><p class="sign">${its.signHere}</p></div>`)}</div>`)}`;
}

function itemPart(voice: Voice, record: ReportData, item: ReportItem, number: number): Html {
  const { say } = voice;
  const its = reportWords[voice.language];
  return html`<section class="item" aria-labelledby="item-${number}">
<h3 id="item-${number}">${its.itemNumber} ${voice.number(number)} · ${text(item.label)}</h3>
${facts([
    [say.identifier, html`<code dir="ltr">${item.id}</code>`],
    [say.quantity, listed(item.quantities.map((one) => joined([quantity(voice, one.quantity), status(voice, one.status)])))],
    [say.type, terms(item.objectTypes)],
    [say.materials, terms(item.materials)],
    [say.measurements, joined(item.measurements.map(({ dimension, value, unit }) => html`${voice.term('Dimension', dimension)} <bdi dir="ltr">${value} ${unit}</bdi>`))],
    [say.description, longText(voice, record.rights, item.description)],
    [say.declared, joined([...item.declaredDescription.map(text), declaredOrigin(item.declaredOrigin), money(voice, item.declaredValue)])],
    [say.assessed, joined([...item.assessedOrigins.map((one) => joined([words(one.place), country(one.country), status(voice, one.status)], voice.say.comma)), ...item.assessedValues.map((one) => money(voice, one))])],
    [say.condition, listed(item.conditionReports.map((one) => joined([inBoth(voice, one.at), words(one.by), words(one.condition), words(one.note)])))],
    [say.legalStatus, term(voice, 'SeizureLegalStatus', item.legalStatus)],
  ])}
${table(say.legalTimeline, [say.legalStatus, say.when, say.basis, say.note, say.source], item.legalStatusTimeline.map((one) => [
    voice.term('SeizureLegalStatus', one.legalStatus), inBoth(voice, one.occurredAt) ?? say.undated, joined([words(one.by), words(one.basis)]), joined([words(one.note), status(voice, one.status)]), said(one.source),
  ]))}
${table(say.custodyTimeline, [say.when, say.from, say.to, say.seal, say.condition, its.signatures], item.custodyTimeline.map((one) => [
    inBoth(voice, one.at) ?? say.undated, words(one.from), joined([words(one.to), words(one.place)]),
    joined([words(one.sealNumber), one.itemListHash && html`<small>${its.itemListHash}: <code class="address" dir="ltr">${one.itemListHash}</code></small>`]),
    joined([one.gap === true && html`<strong>${say.gap}</strong>`, words(one.condition), words(one.note)]),
    joined([one.signedBySender === true && its.signedGiver, one.signedByReceiver === true && its.signedTaker, one.signedByReceiver === false && its.notSigned]),
  ]))}
${table(say.opinions, [say.opinions, say.when, its.culturalObject, say.authentic, say.certainty, say.note], item.opinions.nodes.map((one) => [
    joined([words(one.institution) ?? institution(voice, one.asked), one.expert && html`${its.expert} ${words(one.expert)}`]) ?? say.notTold, inBoth(voice, one.givenAt) ?? its.awaited,
    term(voice, 'OpinionAnswer', one.culturalObject), term(voice, 'OpinionAnswer', one.authentic), term(voice, 'Certainty', one.confidence),
    html`${joined([words(one.question), status(voice, one.status), said(one.source)])}${longText(voice, record.rights, one.text)}`,
  ]))}
${more(voice, item.opinions, item.opinions.nodes.length)}
</section>
`;
}

function inBoth(voice: Voice, value: DatedInFull | null): Html | null {
  return date(voice, value && withBothCalendars(value, voice.language));
}
