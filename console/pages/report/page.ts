import { html, type Html } from '../../html.ts';
import { reportWords } from '../../messages/report.ts';
import type { Voice } from '../../voice.ts';
import { layout } from '../layout.ts';
import { type Answer, type Ask, type PageRequest, type PageResponse, refusalOf } from '../page.ts';
import { refused } from '../record/refused.ts';
import { text } from '../record/parts.ts';
import { htmlResponse } from '../respond.ts';
import { type ItemPage, type ReportData, type ReportItem, reportItemsQuery, reportQuery } from './query.ts';
import { reportBody } from './seizure.ts';

/** How many times further items are asked for; a report beyond that is no paper, and says how many items it leaves out. */
const mostPages = 50;

/** The report of a seizure, for printing: what its reader may see of it, and nothing in place of the rest. */
export async function seizureReport(id: string, voice: Voice, request: PageRequest, ask: Ask): Promise<PageResponse> {
  const asHtml = { ...request, accept: 'text/html' };
  if (!/^[a-z]{3,12}_[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(id)) return refused('malformed', voice, asHtml);
  if (!id.startsWith('seizure_')) return refused('absent', voice, asHtml);
  const { data, errors } = await ask<{ viewer: { authority: { id: string } | null } | null; record: ReportData | null }>(reportQuery, { id, after: null }, [voice.language]);
  const found = data?.record ?? null;
  if (found === null) return refused(refusalOf(errors), voice, asHtml);
  const own = found.authority !== null && data?.viewer?.authority?.id === found.authority.id;
  const record = own ? { ...found, rights: { ...found.rights, redistributable: true } } : found;
  const items = await allItems(record, voice, ask);
  if (items === 'changed') return seizureReport(id, voice, request, ask);
  return htmlResponse(200, voice.language, document(voice, request, record, items, errors.length > 0));
}

/** The items of one version: where it changes in between, the report is made anew. */
async function allItems({ id, version, items }: ReportData, voice: Voice, ask: Ask): Promise<ReportItem[] | 'changed'> {
  const all = [...items.nodes];
  let { pageInfo } = items;
  for (let pages = 0; pageInfo.hasNextPage && pages < mostPages; pages += 1) {
    const { data }: Answer<{ record: { version: string; items: ItemPage } | null }> = await ask(reportItemsQuery, { id, after: pageInfo.endCursor }, [voice.language]);
    if (data?.record == null || data.record.version !== version) return 'changed';
    all.push(...data.record.items.nodes);
    ({ pageInfo } = data.record.items);
  }
  return all;
}

function document(voice: Voice, request: PageRequest, record: ReportData, items: readonly ReportItem[], incomplete: boolean): Html {
  const { say } = voice;
  const heading = headingOf(voice, items);
  const marked = record.synthetic ? `${say.synthetic}: ${record.title.value}` : record.title.value;
  return layout(voice, request, {
    title: `${heading} · ${marked}`,
    main: html`<article class="report">
${record.synthetic && html`<p class="synthetic" role="note">${say.syntheticBanner}</p>`}
<h1>${heading}</h1>
<p class="kind">${text(record.title)}</p>
${incomplete && html`<p class="incomplete" role="status">${say.incomplete}</p>`}
${reportBody(voice, record, items, isForfeited(items))}
</article>`,
  });
}

/** It tells of a confiscation only once that has happened, to each item. */
function headingOf(voice: Voice, items: readonly ReportItem[]): string {
  const say = reportWords[voice.language];
  return isForfeited(items) ? say.confiscationReport : say.seizureReport;
}

function isForfeited(items: readonly ReportItem[]): boolean {
  return items.length > 0 && items.every(({ legalStatusTimeline }) => legalStatusTimeline.some(({ legalStatus, status }) => legalStatus === 'FORFEITED' && status !== 'REFUTED'));
}
