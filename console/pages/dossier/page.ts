import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { layout } from '../layout.ts';
import { inBothCalendars, locales } from '../calendars.ts';
import { type Ask, type PageRequest, type PageResponse, refusalOf } from '../page.ts';
import { facts, section, table } from '../record/blocks.ts';
import { text } from '../record/parts.ts';
import { refused } from '../record/refused.ts';
import { htmlResponse, jsonResponse, prefersLinkedData } from '../respond.ts';
import { collect, type Raw } from './collect.ts';
import { type Manifest, manifestOf, type Part } from './manifest.ts';
import { partsOf } from './parts.ts';
import { type DossierData, forReader } from './reader.ts';
import { dossierBody } from './view.ts';
import { dossierWords, type PartKind } from './words.ts';

/**
 * The claim dossier of a case, to print or as linked data: what this reader
 * may see of it, asked of the public API, and a manifest by which each part
 * can be checked.
 */
export async function dossierPage(id: string, voice: Voice, request: PageRequest, ask: Ask): Promise<PageResponse> {
  const kind = /^([a-z]{3,12})_[0-7][0-9a-hjkmnp-tv-z]{25}$/.exec(id)?.[1];
  if (kind !== 'case') return refused(kind === undefined ? 'malformed' : 'absent', voice, request);
  const { record, errors } = await collect(ask, id, voice.language);
  if (record === null) return refused(refusalOf(errors), voice, request);
  const parts = partsOf(record);
  const manifest = manifestOf(parts);
  const incomplete = errors.length > 0;
  if (prefersLinkedData(request.accept)) return jsonResponse(200, 'application/ld+json', linkedData(record, request, parts, manifest, incomplete));
  return htmlResponse(200, voice.language, document(voice, request, forReader(record, voice.language), parts, manifest, incomplete));
}

/** Relative identifiers are those of parts; the same parts give the same hashes at any address and in any language. */
function linkedData(record: Raw, { origin }: PageRequest, parts: readonly Part[], manifest: Manifest, incomplete: boolean): Record<string, unknown> {
  const address = `${origin}/id/${String(record['id'])}`;
  return {
    '@context': ['https://schema.org', { '@vocab': 'urn:turath:', '@base': `${address}/dossier` }],
    '@type': 'Dataset',
    '@id': `${address}/dossier`,
    additionalType: 'ClaimDossier',
    about: { '@id': address },
    synthetic: record['synthetic'],
    complete: !incomplete,
    disclaimer: 'No test in this dossier is legal advice.',
    hasPart: parts,
    manifest,
  };
}

function document(voice: Voice, request: PageRequest, record: DossierData, parts: readonly Part[], manifest: Manifest, incomplete: boolean): Html {
  const { say } = voice;
  const own = dossierWords[voice.language];
  const title = record[voice.language];
  const marked = record.synthetic ? `${say.synthetic}: ${title.value}` : title.value;
  return layout(voice, request, {
    title: `${own.dossier} · ${marked} · ${say.hub}`,
    linkedData: true,
    main: html`<article class="dossier">
${record.synthetic && html`<p class="synthetic" role="note">${say.syntheticBanner}</p>`}
<p class="kind">${own.dossier}</p>
<h1>${text(title)}</h1>
<p>${own.made} <bdi>${today(voice)}</bdi></p>
${incomplete && html`<p class="incomplete" role="status">${say.incomplete}</p>`}
${dossierBody(voice, record)}
${section('manifest', own.manifest, html`<p>${own.manifestNote}</p>`,
    facts([[own.whole, code(manifest.sha256)], ['JSON-LD', html`<code class="address" dir="ltr">${`${request.origin}/id/${record.id}/dossier.jsonld`}</code>`]]),
    table(own.manifest, [own.part, own.hash, own.file], manifest.entries.map(({ sha256, file }, index) => [named(voice, parts[index]), code(sha256), file === undefined ? null : code(file)])))}
</article>`,
  });
}

/** A part by its kind and its own title, so that the manifest can be read beside the pages before it. */
function named(voice: Voice, part: Part | undefined): Html | null {
  if (part === undefined) return null;
  const title = part['title'] ?? part['instrument'] ?? part['name'] ?? null;
  return html`${dossierWords[voice.language].partNames[part['@type'] as PartKind]}${typeof title === 'string' && html`: <bdi>${title}</bdi>`} <code class="address" dir="ltr">${part['@id']}</code>`;
}

function code(hash: string): Html {
  return html`<code class="address" dir="ltr">${hash}</code>`;
}

function today({ language }: Voice): string {
  const day = new Date().toISOString().slice(0, 10);
  const display = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return inBothCalendars({ display, calendar: 'GREGORIAN', earliest: day, latest: day }, language);
}
