import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { facts, items, joinList, more, recordLink, section, table, timeline } from './blocks.ts';
import { join, list, withFragments } from './fragments.ts';
import type { PageKind } from './kind.ts';
import { country, date, joined, longText, money, quantity, said, span, status, term, terms, words, yesNo } from './parts.ts';
import type { Amount, Card, Country, Dated, Join, Many, Nodes, Rights, Said, TermText, Text } from './shapes.ts';

interface ItemData {
  id: string;
  label: Text;
  seizure: (Card & { synthetic: boolean; rights: Rights }) | null;
  description: Text[];
  quantities: { quantity: Many; status: string }[];
  objectTypes: TermText[];
  materials: TermText[];
  periods: TermText[];
  declaredDescription: Text[];
  declaredOrigin: { state: Country | null; text: string | null } | null;
  declaredValue: Amount | null;
  assessedOrigins: { place: string | null; country: Country | null; status: string; source: Said | null }[];
  assessedValues: Amount[];
  identified: boolean;
  legalStatusTimeline: { legalStatus: string; occurredAt: Dated | null; basis: string | null; by: string | null; status: string; source: Said | null }[];
  titleTimeline: { kind: string; holder: string | null; occurredAt: Dated | null; status: string; source: Said | null }[];
  custodyTimeline: { from: string | null; to: string | null; at: Dated | null; place: string | null; sealNumber: string | null; gap: boolean; note: string | null; source: Said | null }[];
  locationTimeline: { kind: string; place: string | null; country: Country | null; from: Dated | null; until: Dated | null; status: string; source: Said | null }[];
  opinions: Nodes<{ institution: string | null; question: string | null; givenAt: Dated | null; authentic: string | null; confidence: string | null; text: Text[]; status: string; source: Said | null }>;
  objects: Join | null;
  cases: Join | null;
}

const query = withFragments(`query ItemPage($id: ID!) {
  record: seizureItem(id: $id) {
    id label { ...Text } seizure { __typename id title { ...Text } synthetic rights { licence attribution redistributable } }
    description { ...Text } quantities { quantity { ...Many } status } objectTypes { text } materials { text } periods { text }
    declaredDescription { ...Text } declaredOrigin { state { ...Country } text } declaredValue { ...Amount }
    assessedOrigins { place country { ...Country } status source { ...Said } } assessedValues { ...Amount } identified
    legalStatusTimeline { legalStatus: status occurredAt { ...Dated } basis by status: statementStatus source { ...Said } }
    titleTimeline { kind holder occurredAt { ...Dated } status source { ...Said } }
    custodyTimeline { from to at { ...Dated } place sealNumber gap note source { ...Said } }
    locationTimeline { kind place country { ...Country } from { ...Dated } until { ...Dated } status source { ...Said } }
    ${list('opinions', 'institution question givenAt { ...Dated } authentic confidence text { ...Text } status source { ...Said }')}
    ${join('objects')} ${join('cases')}
  }
}`);

export const itemKind: PageKind<ItemData> = {
  query,
  view: (voice, item) => ({ kind: voice.say.item, title: item.label, synthetic: item.seizure?.synthetic === true, body: body(voice, item) }),
  linkedData: (item, address) => ({
    '@context': 'https://schema.org', '@type': 'Thing', '@id': address(item.id), name: item.label.value, additionalType: 'SeizureItem',
    ...(item.seizure === null ? {} : { subjectOf: { '@type': 'Dataset', '@id': address(item.seizure.id) } }),
  }),
};

function body(voice: Voice, item: ItemData): Html {
  const { say } = voice;
  const rights = item.seizure?.rights ?? null;
  const cited = (source: Said | null): Said[] => (source === null ? [] : [source]);
  return html`${section('about', say.about, facts([
    [say.seizure, recordLink(voice, item.seizure)],
    [say.type, terms(item.objectTypes)],
    [say.materials, terms(item.materials)],
    [say.periods, terms(item.periods)],
    [say.quantity, items(item.quantities.map((one) => joined([quantity(voice, one.quantity), status(voice, one.status)])))],
    [say.identified, yesNo(voice, item.identified)],
    [say.description, longText(voice, rights, item.description)],
  ]))}
${section('declared', say.declaredAssessed, table(say.declaredAssessed, [say.field, say.declared, say.assessed], [
    [say.description, longText(voice, rights, item.declaredDescription), null],
    [say.origin, item.declaredOrigin && joined([country(item.declaredOrigin.state), words(item.declaredOrigin.text)]), joined(item.assessedOrigins.map((one) => joined([words(one.place), country(one.country), status(voice, one.status), said(one.source)])), voice.say.semicolon)],
    [say.value, money(voice, item.declaredValue), joined(item.assessedValues.map((one) => money(voice, one)), voice.say.semicolon)],
  ]))}
${section('custody', say.custodyTimeline, table(say.custodyTimeline, [say.when, say.from, say.to, say.place, say.seal, say.note, say.source], item.custodyTimeline.map((one) => [
    date(voice, one.at) ?? say.undated, words(one.from), words(one.to), words(one.place), words(one.sealNumber), joined([one.gap && html`<strong>${say.gap}</strong>`, words(one.note)]), said(one.source),
  ])))}
${section('timelines', say.timelines,
    timeline(voice, say.legalTimeline, item.legalStatusTimeline.map((one) => ({ ...one, what: voice.term('SeizureLegalStatus', one.legalStatus), parties: joined([words(one.by), words(one.basis)]), sources: cited(one.source) })), rights),
    timeline(voice, say.titleTimeline, item.titleTimeline.map((one) => ({ ...one, what: voice.term('ItemTitleEventKind', one.kind), parties: words(one.holder), sources: cited(one.source) })), rights),
    timeline(voice, say.locationTimeline, item.locationTimeline.map((one) => ({ ...one, occurredAt: one.from, what: voice.term('ItemLocationKind', one.kind), parties: one.until && span(voice, null, one.until), sources: cited(one.source) })), rights))}
${section('opinions', say.opinions, items(item.opinions.nodes.map((one) => html`<p>${joined([words(one.institution), words(one.question), date(voice, one.givenAt), one.authentic && html`${say.authentic}: ${voice.term('OpinionAnswer', one.authentic)}`, term(voice, 'Certainty', one.confidence), status(voice, one.status), said(one.source)])}</p>${longText(voice, rights, one.text)}`)), more(voice, item.opinions, item.opinions.nodes.length))}
${section('linked', say.linked, joinList(voice, say.objects, item.objects), joinList(voice, say.cases, item.cases))}`;
}
