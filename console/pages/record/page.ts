import { html, type Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import { layout, notice } from '../layout.ts';
import { type Ask, type PageRequest, type PageResponse, type Refusal, refusalOf } from '../page.ts';
import { htmlResponse, jsonResponse, prefersLinkedData } from '../respond.ts';
import { caseKind } from './case.ts';
import { framed } from './frame.ts';
import { itemKind } from './item.ts';
import type { PageKind, View } from './kind.ts';
import { listingKind } from './listing.ts';
import { authorityKind, collectionKind, lossKind } from './minor.ts';
import { objectKind } from './object.ts';
import { text } from './parts.ts';
import { seizureKind } from './seizure.ts';
import { siteKind } from './site.ts';

/** What has a page, by the prefix of its identifier. */
const kinds = {
  site: answerer(framed(siteKind)),
  object: answerer(framed(objectKind)),
  seizure: answerer(framed(seizureKind)),
  case: answerer(framed(caseKind)),
  listing: answerer(framed(listingKind)),
  item: answerer(itemKind),
  loss: answerer(lossKind),
  collection: answerer(collectionKind),
  authority: answerer(authorityKind),
};

/** The operations behind the pages, for whoever checks them against the schema. */
export const recordQueries = [siteKind, objectKind, seizureKind, caseKind, listingKind, itemKind, lossKind, collectionKind, authorityKind].map(({ query }) => query);

type Answerer = (id: string, voice: Voice, request: PageRequest, ask: Ask) => Promise<PageResponse>;

/** The page of `/id/{id}`, or the record as linked data where that is what the client takes. */
export async function recordPage(id: string, voice: Voice, request: PageRequest, ask: Ask): Promise<PageResponse> {
  const match = /^([a-z]{3,12})_[0-7][0-9a-hjkmnp-tv-z]{25}$/.exec(id);
  if (match === null) return refused('malformed', voice, request);
  const answer: Answerer | undefined = Object.hasOwn(kinds, match[1] ?? '') ? kinds[match[1] as keyof typeof kinds] : undefined;
  return answer === undefined ? refused('absent', voice, request) : answer(id, voice, request, ask);
}

function answerer<Data extends { id: string }>(kind: PageKind<Data>): Answerer {
  return async (id, voice, request, ask) => {
    const { data, errors } = await ask<{ record: Data | null }>(kind.query, { id }, [voice.language]);
    const record = data?.record ?? null;
    if (record === null) return refused(refusalOf(errors), voice, request);
    if (prefersLinkedData(request.accept)) {
      return jsonResponse(200, 'application/ld+json', kind.linkedData(record, (one) => `${request.origin}/id/${one}`));
    }
    return htmlResponse(200, voice.language, document(voice, request, kind.view(voice, record), errors.length > 0));
  };
}

function document(voice: Voice, request: PageRequest, view: View, incomplete: boolean): Html {
  const { say } = voice;
  const marked = view.synthetic ? `${say.synthetic}: ${view.title.value}` : view.title.value;
  return layout(voice, request, {
    title: `${marked} · ${say.hub}`,
    linkedData: true,
    main: html`${view.synthetic && html`<p class="synthetic" role="note">${say.syntheticBanner}</p>`}
<p class="kind">${view.kind}</p>
<h1>${text(view.title)}</h1>
${incomplete && html`<p class="incomplete" role="status">${say.incomplete}</p>`}
${view.body}`,
  });
}

const statuses: Record<Refusal, 400 | 404 | 503> = { malformed: 400, absent: 404, unavailable: 503 };

/** One answer for a hidden and an absent record, in the client's format. */
export function refused(why: Refusal, voice: Voice, request: PageRequest): PageResponse {
  const { say } = voice;
  const status = statuses[why];
  const [heading, explanation] = { malformed: [say.malformed, say.malformedText], absent: [say.absent, say.absentText], unavailable: [say.unavailable, say.unavailableText] }[why] as [string, string];
  if (prefersLinkedData(request.accept)) return jsonResponse(status, 'application/problem+json', { title: heading, status, detail: explanation });
  return htmlResponse(status, voice.language, notice(voice, request, heading, explanation));
}
