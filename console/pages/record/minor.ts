import { html } from '../../html.ts';
import { facts, items, more, recordLink, section } from './blocks.ts';
import { list, withFragments } from './fragments.ts';
import type { PageKind } from './kind.ts';
import { country, date, institution, joined, longText, saidBy, status, term, text, words } from './parts.ts';
import type { Card, Country, Dated, Institution, Nodes, Rights, Said, Text } from './shapes.ts';

interface LossData {
  id: string;
  object: (Card & { synthetic: boolean; rights: Rights }) | null;
  kind: string;
  claimedBy: string | null;
  issuedBy: string | null;
  number: string | null;
  occurredAt: Dated | null;
  discoveredAt: Dated | null;
  reportedAt: Dated | null;
  recoveredAt: Dated | null;
  place: string | null;
  circumstances: Text[];
  status: string;
  sources: Said[];
}

/** A loss report: who claims the loss, of what and when. */
export const lossKind: PageKind<LossData> = {
  query: withFragments(`query LossPage($id: ID!) {
    record: lossReport(id: $id) {
      id object { __typename id title { ...Text } synthetic rights { licence attribution redistributable } } kind claimedBy issuedBy number
      occurredAt { ...Dated } discoveredAt { ...Dated } reportedAt { ...Dated } recoveredAt { ...Dated } place circumstances { ...Text } status sources { ...Said }
    }
  }`),
  view: (voice, loss) => ({
    kind: voice.say.lossReport,
    title: loss.object?.title ?? { value: voice.term('LossKind', loss.kind), language: voice.language },
    synthetic: loss.object?.synthetic === true,
    body: section('about', voice.say.about, facts([
      [voice.say.object, recordLink(voice, loss.object)],
      [voice.say.type, voice.term('LossKind', loss.kind)],
      [voice.say.claimedBy, words(loss.claimedBy)],
      [voice.say.issuer, words(loss.issuedBy)],
      [voice.say.number, words(loss.number)],
      [voice.say.when, date(voice, loss.occurredAt)],
      [voice.say.discovered, date(voice, loss.discoveredAt)],
      [voice.say.reported, date(voice, loss.reportedAt)],
      [voice.say.recovered, date(voice, loss.recoveredAt)],
      [voice.say.place, words(loss.place)],
      [voice.say.status, status(voice, loss.status)],
      [voice.say.description, longText(voice, loss.object?.rights, loss.circumstances)],
      [voice.say.sources, saidBy(voice, loss.sources)],
    ])),
  }),
  linkedData: (loss, address) => ({
    '@context': 'https://schema.org', '@type': 'Dataset', '@id': address(loss.id), additionalType: 'LossReport', identifier: loss.number ?? undefined,
    about: loss.object === null ? undefined : { '@id': address(loss.object.id), name: loss.object.title?.value },
  }),
};

interface CollectionData {
  id: string;
  title: Text;
  description: Text[];
  authority: Institution | null;
  stewards: Institution[];
  members: Nodes<(Card & { synthetic: boolean }) | null>;
}

/** A collection across the registries, independent of countries. */
export const collectionKind: PageKind<CollectionData> = {
  query: withFragments(`query CollectionPage($id: ID!) {
    record: collection(id: $id) {
      id title { ...Text } description { ...Text } authority { ...Institution } stewards { ...Institution }
      members(first: 100) { totalCount nodes { __typename id title { ...Text } synthetic } }
    }
  }`),
  view: (voice, collection) => ({
    kind: voice.say.collection,
    title: collection.title,
    synthetic: false,
    body: html`${collection.description.map((one) => html`<p>${text(one)}</p>`)}
${facts([
  [voice.say.authority, institution(voice, collection.authority)],
  [voice.say.stewards, joined(collection.stewards.map((one) => institution(voice, one)))],
])}
${section('members', voice.say.records, html`<p>${voice.say.count}: ${voice.number(collection.members.totalCount)}</p>`,
  items(collection.members.nodes.map((one) => html`${recordLink(voice, one)} ${one && html`<small>${voice.term('RecordType', one.__typename)}${one.synthetic && html` · ${voice.say.synthetic}`}</small>`}`)),
  more(voice, collection.members, collection.members.nodes.length))}`,
  }),
  linkedData: (collection, address) => ({
    '@context': 'https://schema.org', '@type': 'Collection', '@id': address(collection.id), name: collection.title.value,
    hasPart: collection.members.nodes.filter((one) => one !== null).map(({ id, title }) => ({ '@id': address(id), name: title?.value })),
  }),
};

interface AuthorityData {
  id: string;
  name: Text;
  names: Text[];
  state: Country | null;
  kind: string;
  sector: string | null;
  website: string | null;
  description: Text[];
  synthetic: boolean;
  records: Nodes<Card | null> | null;
}

/** An institution and the records that it answers for. */
export const authorityKind: PageKind<AuthorityData> = {
  query: withFragments(`query AuthorityPage($id: ID!) {
    record: authority(id: $id) {
      id name { ...Text } names { ...Text } state { ...Country } kind sector website description { ...Text } synthetic
      ${list('records', '__typename id title { ...Text }')}
    }
  }`),
  view: (voice, authority) => ({
    kind: voice.say.authority,
    title: authority.name,
    synthetic: authority.synthetic,
    body: html`${facts([
      [voice.say.type, voice.term('AuthorityKind', authority.kind)],
      [voice.say.sector, term(voice, 'Audience', authority.sector)],
      [voice.say.state, country(authority.state) ?? voice.say.none],
      [voice.say.names, joined(authority.names.map(text))],
      [voice.say.address, authority.website && html`<code class="address" dir="ltr">${authority.website}</code>`],
    ])}
${authority.description.map((one) => html`<p>${text(one)}</p>`)}
${authority.records === null ? html`<p><em>${voice.say.notAnswering}</em></p>` : section('records', voice.say.records, html`<p>${voice.say.count}: ${voice.number(authority.records.totalCount)}</p>`,
  items(authority.records.nodes.map((one) => html`${recordLink(voice, one)} ${one && html`<small>${voice.term('RecordType', one.__typename)}</small>`}`)), more(voice, authority.records, authority.records.nodes.length))}`,
  }),
  linkedData: (authority, address) => ({ '@context': 'https://schema.org', '@type': 'Organization', '@id': address(authority.id), name: authority.name.value }),
};
