import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { facts, items, section } from './blocks.ts';
import type { PageKind, RecordKind } from './kind.ts';
import { institution, joined, said, text, words, yesNo } from './parts.ts';
import type { RecordFacts } from './shapes.ts';

/** A kind of record in the frame of all records: who answers for it, who may read it, whose words they are. */
export function framed<Data extends RecordFacts>(kind: RecordKind<Data>): PageKind<Data> {
  return {
    query: kind.query,
    view: (voice, record) => ({
      kind: voice.term('RecordType', record.__typename),
      title: record.title,
      synthetic: record.synthetic,
      body: html`${head(voice, record)}
${kind.sections(voice, record)}
${section('sources', voice.say.sources, items(record.sources.map(said)))}`,
    }),
    linkedData: kind.linkedData,
  };
}

function head(voice: Voice, record: RecordFacts): Html | null {
  const { say } = voice;
  const { sharing, rights } = record;
  return facts([
    [say.authority, institution(voice, record.authority) ?? html`<em>${say.notAnswering}</em>`],
    [say.localId, words(record.localId)],
    [say.identifier, html`<code dir="ltr">${record.id}</code>`],
    [say.sharing, joined([voice.term('SharingTier', sharing.tier), ...sharing.audience.map((one) => voice.term('Audience', one)), sharing.embargoUntil && html`${say.embargo} ${day(sharing.embargoUntil)}`])],
    [say.licence, words(rights.licence) ?? say.notTold],
    [say.attribution, words(rights.attribution)],
    [say.redistributable, yesNo(voice, rights.redistributable)],
    [say.collections, record.collections && joined(record.collections.map((one) => html`<a href="${voice.to(`/id/${one.id}`)}">${text(one.title)}</a>`))],
    [say.recorded, html`${day(record.createdAt)} · ${say.updated} ${day(record.updatedAt)}`],
  ]);
}

/** The day of a time stamp, as ISO 8601 writes it in every language. */
function day(stamp: string): Html {
  return html`<time datetime="${stamp}" dir="ltr">${stamp.slice(0, 10)}</time>`;
}
