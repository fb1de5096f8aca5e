import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { facts, items, section, statements, table, timeline } from '../record/blocks.ts';
import { country, date, institution, joined, longText, money, quantity, said, span, states, status, term, text, words } from '../record/parts.ts';
import { legalBases } from './legal.ts';
import { filed, handedOver } from './parts.ts';
import type { DossierData, DossierObject, Titled } from './reader.ts';
import { documents, evidence } from './register.ts';
import { dossierWords } from './words.ts';

/** The body of a dossier, but for its manifest. */
export function dossierBody(voice: Voice, record: DossierData): Html {
  const { say } = voice;
  const own = dossierWords[voice.language];
  return html`<p class="remark">${own.handOver}</p>
${section('about', say.about, facts([
    [say.authority, institution(voice, record.authority) ?? html`<em>${say.notAnswering}</em>`],
    [say.localId, words(record.localId)],
    [say.identifier, html`<code dir="ltr">${record.id}</code>`],
    [own.caseVersion, html`<code dir="ltr">${record.version}</code>`],
    [say.requesting, states(voice, record.requestingStates)],
    [say.respondent, states(voice, record.respondentStates)],
    [say.remedy, term(voice, 'CaseRemedy', record.remedySought)],
    [say.caseState, joined([voice.term('CaseState', record.state), words(record.stateReason)])],
    [say.opened, date(voice, record.openedAt)],
    [say.closed, date(voice, record.closedAt)],
    [say.quantity, items(record.quantities.map((one) => quantity(voice, one)))],
    [say.summary, longText(voice, record.rights, record.summary)],
  ]))}
${section('objects', say.objects, record.objects === null ? html`<p><em>${say.notAnswering}</em></p>` : record.objects.edges.map(({ node }) => node && object(voice, node)))}
${section('claims', say.claims, filed(record.claims.nodes).map((one) => html`<p>${joined([joined([words(one.claimant.name), country(one.claimant.state)], voice.say.comma), term(voice, 'CaseRemedy', one.claimedAs), voice.term('CaseClaimStatus', one.status), date(voice, one.submittedAt), money(voice, one.amount), said(one.source)])}</p>
${longText(voice, record.rights, one.statement)}${legalBases(voice, one.legalBases)}`))}
${section('legal', own.tests, legalBases(voice, record.legalBases))}
${section('evidence', say.evidence, evidence(voice, record.rights, handedOver(record.evidence.nodes)))}
${section('documents', own.documents, documents(voice, record.documents))}
${statements(voice, { nodes: record.statements.nodes, totalCount: record.statements.nodes.length })}
${section('history', say.history, timeline(voice, say.events, record.events.nodes.map((one) => ({ ...one, what: null, parties: words(one.kind), sources: one.source === null ? [] : [one.source] })), record.rights))}
${proceedings(voice, record)}
${section('linked', say.linked, linked(voice, say.items, record.items?.edges), linked(voice, say.seizures, record.seizures?.edges), linked(voice, say.sites, record.sites?.edges))}
${section('sources', say.sources, items(record.sources.map(said)))}`;
}

/** How it was pursued and what came of it. */
function proceedings(voice: Voice, record: DossierData): Html {
  const { say } = voice;
  return html`${section('tracks', say.tracks, table(say.tracks, [say.type, say.caseState, say.when, say.note], record.tracks.nodes.map((one) => [
    voice.term('CaseTrackKind', one.kind), voice.term('CaseState', one.state), span(voice, one.startedAt, one.endedAt) ?? say.undated, joined([words(one.forum), words(one.stateReason)]),
  ])), table(say.suspensions, [say.when, say.reason, say.source], record.suspensions.map((one) => [span(voice, one.from, one.until) ?? say.undated, words(one.reason), said(one.source)])))}
${section('deadlines', say.deadlines, table(say.deadlines, [say.deadline, say.due, say.status, say.basis, say.source], record.deadlines.nodes.map((one) => [
    voice.term('CaseDeadlineKind', one.kind), date(voice, one.dueAt) ?? say.undated, voice.term('CaseDeadlineStatus', one.status), joined([words(one.basis), words(one.note)]), said(one.source),
  ])))}
${section('parties', say.parties, table(say.parties, [say.party, say.role, say.state, say.note], record.parties.nodes.map((one) => [
    words(one.name), voice.term('CasePartyRole', one.role), country(one.state), joined([words(one.note), said(one.source)]),
  ])))}
${section('outcomes', say.outcomes, table(say.outcomes, [say.outcome, say.when, say.concerned, say.terms, say.status, say.source], record.outcomes.nodes.map((one) => [
    voice.term('CaseOutcomeKind', one.kind), date(voice, one.decidedAt), joined([words(one.objectsDescribed), quantity(voice, one.quantity)]), joined([words(one.terms), money(voice, one.amount)]), status(voice, one.status), said(one.source),
  ])))}
${section('handovers', say.handovers, table(say.handovers, [say.when, say.status, say.place, say.parties, say.quantity, say.source], record.handovers.map((one) => [
    date(voice, one.occurredAt) ?? say.undated, voice.term('CaseHandoverStatus', one.status), one.status === 'SCHEDULED' ? null : words(one.place), joined([words(one.from), words(one.to)], ` ${say.arrow} `), joined([quantity(voice, one.quantity), words(one.protocolNumber)]), said(one.source),
  ])))}`;
}

/** An object with its rival dates side by side and its images. */
function object(voice: Voice, one: DossierObject): Html {
  const { say } = voice;
  const own = dossierWords[voice.language];
  const dates = one.datings.map(({ date: when, period, status: how, source }) => [joined([date(voice, when), words(period?.text)]), status(voice, how), said(source)]);
  const images = one.photographs.map(({ caption, credit, url, view }) => joined([one.rights.redistributable && text(caption), words(credit), view.toLowerCase(), url && html`<code class="address" dir="ltr">${url}</code>`]));
  return html`<h3>${titleOf(voice, one)}</h3>
${facts([
    [say.identifier, html`<code dir="ltr">${one.id}</code>`],
    [say.localId, words(one.localId)],
    [say.identifiers, items(one.identifiers.map(({ scheme, value, source }) => joined([voice.term('ObjectIdentifierScheme', scheme), words(value), said(source)])))],
    [own.images, items(images)],
  ])}
${table(own.rivalDates, [say.dating, say.status, say.source], dates)}`;
}

function linked(voice: Voice, heading: string, edges: readonly { node: Titled | null }[] | undefined): Html | null {
  const entries = (edges ?? []).flatMap(({ node }) => (node === null ? [] : [html`${titleOf(voice, node)} <code dir="ltr">${node.id}</code>`]));
  return entries.length === 0 ? null : html`<h3>${heading}</h3>${items(entries)}`;
}

function titleOf(voice: Voice, one: Titled): Html | null {
  return text(one[voice.language]);
}
