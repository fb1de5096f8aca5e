import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { facts, items, joinList, more, section, statements, table, timeline } from './blocks.ts';
import type { RecordKind } from './kind.ts';
import { objectLinkedData } from './linked-art.ts';
import { type ObjectData, objectQuery, type Party } from './object-query.ts';
import { country, date, joined, longText, quantity, said, saidBy, status, term, terms, text, words } from './parts.ts';

export const objectKind: RecordKind<ObjectData> = { query: objectQuery, sections, linkedData: objectLinkedData };

function sections(voice: Voice, object: ObjectData): Html {
  const { say } = voice;
  return html`${objectId(voice, object)}
${section('origins', say.origins, origins(voice, object), more(voice, object.originAttributions, object.originAttributions.nodes.length))}
${timelines(voice, object)}
${section('loss', say.lossReports, items(object.lossReports.nodes.map((report) => html`<a href="${voice.to(`/id/${report.id}`)}">${voice.term('LossKind', report.kind)}</a> ${joined([date(voice, report.occurredAt), report.claimedBy && html`${say.claimedBy} ${words(report.claimedBy)}`, words(report.issuedBy), status(voice, report.status)])} ${saidBy(voice, report.sources)}`)))}
${provenance(voice, object)}
${statements(voice, object.statements)}
${section('linked', say.linked,
  joinList(voice, say.sites, object.sites), joinList(voice, say.seizures, object.seizures), joinList(voice, say.items, object.seizureItems),
  joinList(voice, say.listings, object.listings), joinList(voice, say.cases, object.cases), joinList(voice, say.relatedObjects, object.relatedObjects))}`;
}

/** The categories of the Object ID standard in their order (ICOM, 1999). */
function objectId(voice: Voice, object: ObjectData): Html | null {
  const { say } = voice;
  const complete = object.objectIdComplete;
  const missing = complete.missing.map((category) => voice.term('ObjectIdCategory', category));
  const sheet = facts([
    [say.type, terms(object.objectTypes)],
    [say.extent, voice.term('ObjectExtent', object.extent)],
    [say.quantity, joined(object.quantities.map((one) => quantity(voice, one)))],
    [say.materials, joined([terms(object.materials), terms(object.techniques)])],
    [say.measurements, joined(object.measurements.map((one) => html`<bdi>${one.statement}</bdi> ${said(one.source)}`))],
    [say.inscriptions, joined(object.inscriptions.map((one) => html`${text(one.text)} ${joined([words(one.location), text(one.translation)])}`))],
    [say.dating, items(object.datings.map((one) => html`${joined([date(voice, one.date), words(one.period?.text), status(voice, one.status), said(one.source)])}`))],
    [say.maker, joined([...object.makers.map((one) => html`${words(one.name)} ${words(one.role)}`), terms(object.cultures)])],
    [say.subject, terms(object.subjects)],
    [say.titles, joined(object.titles.map(text))],
    [say.features, items(object.distinguishingFeatures.map((one) => text(one.text)))],
    [say.condition, words(object.condition)],
    [say.identifiers, items(object.identifiers.map((one) => html`<bdi>${one.value}</bdi> <small>${voice.term('ObjectIdentifierScheme', one.scheme)}</small> ${said(one.source)}`))],
    [say.photographs, items(object.photographs.map((one) => joined([text(one.caption), words(one.credit)])))],
    [say.description, longText(voice, object.rights, object.description)],
  ]);
  const judged = complete.sufficientForSearch ? say.objectIdSufficient : say.objectIdInsufficient;
  return section('object-id', say.objectId, html`<p>${judged}${missing.length > 0 && html` ${say.missing}: ${missing.join(voice.say.comma)}.`}</p>`, sheet);
}

function origins(voice: Voice, object: ObjectData): Html | null {
  const { say } = voice;
  return table(say.origins, [say.place, say.relation, say.certainty, say.status, say.source], object.originAttributions.nodes.map((one) => [
    joined([words(one.place), country(one.country), html`<small>${voice.term('OriginLevel', one.level)}</small>`]),
    voice.term('OriginPredicate', one.predicate), term(voice, 'Certainty', one.certainty), status(voice, one.status), saidBy(voice, one.sources),
  ]));
}

function timelines(voice: Voice, { rights, ...object }: ObjectData): Html | null {
  const { say } = voice;
  const now = facts([
    [say.currentCustodian, party(voice, object.currentCustodian)],
    [say.currentLegalStatus, term(voice, 'ObjectLegalStatus', object.currentLegalStatus)],
  ]);
  const moved = (from: Party | null, to: Party | null) => (from === null && to === null ? null : html`${party(voice, from) ?? '?'} ${say.arrow} ${party(voice, to) ?? '?'}`);
  return section('timelines', say.timelines, now,
    timeline(voice, say.titleTimeline, object.titleTimeline.nodes.map((one) => ({ ...one, what: voice.term('ObjectTitleKind', one.kind), parties: moved(one.from, one.to) })), rights),
    timeline(voice, say.custodyTimeline, object.custodyTimeline.nodes.map((one) => ({ ...one, what: voice.term('ObjectCustodyKind', one.kind), parties: moved(one.from, one.to) })), rights),
    timeline(voice, say.locationTimeline, object.locationTimeline.nodes.map((one) => ({ ...one, what: null, parties: null })), rights),
    timeline(voice, say.legalTimeline, object.legalStatusTimeline.nodes.map((one) => ({ ...one, what: voice.term('ObjectLegalStatus', one.legalStatus), parties: party(voice, one.decidedBy) })), rights));
}

/** An institution as a timeline names it; a private person has no name here, only a kind. */
function party(voice: Voice, value: Party | null): Html | null {
  return value === null ? null : joined([words(value.name), country(value.state)], voice.say.comma);
}

function provenance(voice: Voice, object: ObjectData): Html | null {
  const { say } = voice;
  return section('provenance', say.provenance, items(object.provenanceStatements.map((one) => html`${longText(voice, object.rights, [one.text])}<p>${joined([one.claimedBy && html`${say.claimedBy} ${words(one.claimedBy)}`, status(voice, one.status), words(one.reason), said(one.source)])}</p>`)));
}
