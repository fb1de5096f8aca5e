import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { items, table } from '../record/blocks.ts';
import { date, joined, longText, said, status, term, words } from '../record/parts.ts';
import type { Rights } from '../record/shapes.ts';
import type { Evidence, Paper } from './reader.ts';
import { dossierWords } from './words.ts';

/** The register of evidence. */
export function evidence(voice: Voice, rights: Rights, entries: readonly Evidence[]): Html | null {
  const { say } = voice;
  return table(say.evidence, [say.evidence, say.when, say.status, say.authenticity, say.source], entries.map((one) => [
    html`${words(one.title)} <small>${joined([voice.term('CaseEvidenceKind', one.kind), term(voice, 'CaseEvidenceWeight', one.weight)])}</small>${longText(voice, rights, one.description)}${file(voice, one)}`,
    date(voice, one.occurredAt), status(voice, one.status), checks(voice, one), said(one.source),
  ]));
}

/** The documents of the file. */
export function documents(voice: Voice, entries: readonly Paper[]): Html | null {
  const { say } = voice;
  const own = dossierWords[voice.language];
  return table(own.documents, [own.documents, say.when, say.issuer, say.authenticity, say.source], entries.map((one) => [
    html`${words(one.title)} <small>${joined([voice.term('CaseDocumentKind', one.kind), words(one.note)])}</small>${file(voice, one)}`,
    date(voice, one.issuedAt), words(one.issuer), checks(voice, one), said(one.source),
  ]));
}

function file(voice: Voice, { sha256, mediaType }: Pick<Paper, 'sha256' | 'mediaType'>): Html {
  const own = dossierWords[voice.language];
  return html`<p class="source">${own.file}: ${sha256 === null ? own.noFile : html`<code class="address" dir="ltr">${sha256}</code>`}${mediaType && html` <bdi>${mediaType}</bdi>`}</p>`;
}

/** Who was asked whether a paper is authentic, and when; that nobody was is said too. */
function checks(voice: Voice, { authenticity, translations }: Pick<Paper, 'authenticity' | 'translations'>): Html {
  const own = dossierWords[voice.language];
  const made = authenticity.map((one) => joined([
    voice.term('DocumentAuthenticity', one.status),
    one.askedOf && html`${own.askedOf} ${words(one.askedOf)}`,
    one.askedAt && html`${own.asked} ${date(voice, one.askedAt)}`,
    one.answeredAt && html`${own.answered} ${date(voice, one.answeredAt)}`,
    words(one.note), said(one.source),
  ]));
  const translated = translations.map((one) => joined([
    html`${own.translation}: <bdi>${one.language}</bdi>`, html`${own.certifiedBy} ${words(one.certifiedBy)}`, date(voice, one.certifiedAt),
    one.sha256 && html`<code class="address" dir="ltr">${one.sha256}</code>`, said(one.source),
  ]));
  return html`${made.length === 0 ? own.unverified : items(made)}${items(translated)}`;
}
