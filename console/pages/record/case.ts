import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { dossierWords } from '../dossier/words.ts';
import { facts, items, joinList, more, recordLink, section, statements, table, timeline } from './blocks.ts';
import { type CaseData, caseQuery } from './case-query.ts';
import type { RecordKind } from './kind.ts';
import { country, date, joined, longText, money, quantity, said, span, states, status, term, words } from './parts.ts';
import { descriptions, schemaOrg } from './schema-org.ts';

export const caseKind: RecordKind<CaseData> = {
  query: caseQuery,
  sections,
  linkedData: (record, address) => schemaOrg('Dataset', record, address, {
    additionalType: 'RepatriationCase',
    description: descriptions(record, record.summary),
    isPartOf: record.parent === null ? null : { '@id': address(record.parent.id) },
    creativeWorkStatus: record.state,
  }),
};

function sections(voice: Voice, record: CaseData): Html {
  const { say } = voice;
  return html`<p><a href="${voice.to(`/id/${record.id}/dossier`)}">${dossierWords[voice.language].openDossier}</a></p>
${section('about', say.about, facts([
    [say.caseState, joined([voice.term('CaseState', record.state), words(record.stateReason)])],
    [say.remedy, term(voice, 'CaseRemedy', record.remedySought)],
    [say.requesting, states(voice, record.requestingStates)],
    [say.respondent, states(voice, record.respondentStates)],
    [say.opened, date(voice, record.openedAt)],
    [say.closed, date(voice, record.closedAt)],
    [say.quantity, items(record.quantities.map((one) => quantity(voice, one)))],
    [say.parentCase, record.parent && recordLink(voice, record.parent)],
    [say.implementations, items(record.implementations.nodes.map((one) => recordLink(voice, one)))],
    [say.summary, longText(voice, record.rights, record.summary)],
  ]))}
${section('outcomes', say.outcomes, outcomes(voice, record))}
${section('tracks', say.tracks, tracks(voice, record), more(voice, record.tracks, record.tracks.nodes.length))}
${section('deadlines', say.deadlines, table(say.deadlines, [say.deadline, say.due, say.status, say.basis, say.source], record.deadlines.nodes.map((one) => [
    voice.term('CaseDeadlineKind', one.kind), date(voice, one.dueAt) ?? say.undated, voice.term('CaseDeadlineStatus', one.status), joined([words(one.basis), words(one.note)]), said(one.source),
  ])))}
${section('claims', say.claims, items(record.claims.nodes.map((one) => html`<p>${joined([joined([words(one.claimant.name), country(one.claimant.state)], voice.say.comma), term(voice, 'CaseRemedy', one.claimedAs), voice.term('CaseClaimStatus', one.status), date(voice, one.submittedAt), money(voice, one.amount), said(one.source)])}</p>${longText(voice, record.rights, one.statement)}`)))}
${section('legal', say.legalBases, legalBases(voice, record))}
${section('evidence', say.evidence, items(record.evidence.nodes.map((one) => html`<p><bdi>${one.title}</bdi> ${joined([voice.term('CaseEvidenceKind', one.kind), term(voice, 'CaseEvidenceWeight', one.weight), status(voice, one.status), date(voice, one.occurredAt), said(one.source)])}</p>${longText(voice, record.rights, one.description)}`)), more(voice, record.evidence, record.evidence.nodes.length))}
${section('parties', say.parties, table(say.parties, [say.party, say.role, say.state, say.note], record.parties.nodes.map((one) => [
    words(one.name), voice.term('CasePartyRole', one.role), country(one.state), words(one.note),
  ])))}
${section('handovers', say.handovers, table(say.handovers, [say.when, say.status, say.place, say.parties, say.quantity, say.source], record.handovers.map((one) => [
    date(voice, one.occurredAt) ?? say.undated, voice.term('CaseHandoverStatus', one.status), words(one.place), joined([words(one.from), words(one.to)], ` ${say.arrow} `), quantity(voice, one.quantity), said(one.source),
  ])))}
${section('history', say.history,
    timeline(voice, say.events, record.events.nodes.map((one) => ({ ...one, what: null, parties: words(one.kind), sources: one.source === null ? [] : [one.source] })), record.rights),
    more(voice, record.events, record.events.nodes.length),
    table(say.suspensions, [say.when, say.reason, say.source], record.suspensions.map((one) => [span(voice, one.from, one.until) ?? say.undated, words(one.reason), said(one.source)])))}
${statements(voice, record.statements)}
${section('linked', say.linked, joinList(voice, say.objects, record.objects), joinList(voice, say.items, record.items), joinList(voice, say.seizures, record.seizures), joinList(voice, say.sites, record.sites))}`;
}

/** Several outcomes may stand side by side; none of them is the case's state. */
function outcomes(voice: Voice, record: CaseData): Html | null {
  const { say } = voice;
  return table(say.outcomes, [say.outcome, say.when, say.concerned, say.terms, say.status, say.source], record.outcomes.nodes.map((one) => [
    voice.term('CaseOutcomeKind', one.kind), date(voice, one.decidedAt), joined([words(one.objectsDescribed), quantity(voice, one.quantity)]), joined([words(one.terms), money(voice, one.amount)]), status(voice, one.status), said(one.source),
  ]));
}

function tracks(voice: Voice, record: CaseData): Html | null {
  const entries = record.tracks.nodes.map((track) => {
    const head = joined([voice.term('CaseTrackKind', track.kind), voice.term('CaseState', track.state), words(track.stateReason), words(track.forum), span(voice, track.startedAt, track.endedAt)]);
    return html`<p>${head}</p>${items(track.events.map((step) => joined([date(voice, step.occurredAt) ?? voice.say.undated, term(voice, 'CaseState', step.state), words(step.note), said(step.source)])), true)}`;
  });
  return items(entries);
}

/** Unknown is not no: what is missing is named, and nothing here is legal advice. */
function legalBases(voice: Voice, record: CaseData): Html | null {
  const { say } = voice;
  const rows = record.legalBases.map((one) => [
    joined([words(one.instrument), words(one.article)]), joined([voice.term('CaseLegalBasisKind', one.kind), country(one.jurisdiction)]),
    joined([voice.term('CaseLegalAssessment', one.assessment), one.missing.length > 0 && html`${say.missing}: ${words(one.missing.join(voice.say.comma))}`]), words(one.note), said(one.source),
  ]);
  const found = table(say.legalBases, [say.instrument, say.type, say.assessment, say.note, say.source], rows);
  return found && html`<p class="remark">${say.notAdvice}</p>${found}`;
}
