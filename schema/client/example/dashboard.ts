import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Change, changes } from '../changes.ts';
import { TurathClient } from '../client.ts';
import { nodes } from '../pages.ts';
import { CasesDocument, type CasesQuery, FiguresDocument } from './operations.ts';

/*
 * A dashboard on a hub: what there is, the cases with their objects, and what changes while one looks.
 *   npx tsx schema/client/example/dashboard.ts --hub http://localhost:4000 --language ar
 */

const words = {
  ar: { title: 'لوحة تراث', sites: 'المواقع', inDanger: 'مواقع مهدّدة', objects: 'القطع', seizures: 'المضبوطات', cases: 'القضايا', live: 'ما يتغيّر الآن', missing: 'غير متاح', more: 'وأخرى' },
  en: { title: 'Turath dashboard', sites: 'Sites', inDanger: 'Sites in danger', objects: 'Objects', seizures: 'Seizures', cases: 'Cases', live: 'Changing now', missing: 'not available', more: 'and more' },
  fr: { title: 'Tableau de bord Turath', sites: 'Sites', inDanger: 'Sites en péril', objects: 'Objets', seizures: 'Saisies', cases: 'Affaires', live: 'Ce qui change', missing: 'non disponible', more: 'et d’autres' },
} as const;
export type Language = keyof typeof words;

export interface DashboardOptions {
  client: TurathClient;
  language: Language;
  /** Any free one if left out. */
  port?: number;
}

/** Serves the dashboard on this machine alone. */
export async function startDashboard({ client, language, port = 0 }: DashboardOptions): Promise<{ url: string; stop: () => Promise<void> }> {
  const watchers = new Set<ServerResponse>();
  const ended = new AbortController();
  const server = createServer((request, response) => {
    if (request.url === '/live') return watch(response);
    page(client, language).then(
      (html) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      (error: Error) => response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end(`${error.message}\n`),
    );
  });
  const watch = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    watchers.add(response);
    response.on('close', () => watchers.delete(response));
  };
  const tell = async () => {
    for await (const change of changes(client, { signal: ended.signal })) for (const watcher of watchers) watcher.write(`data: ${JSON.stringify(change satisfies Change)}\n\n`);
  };
  // Without the feed the figures still stand.
  void tell().catch(() => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      ended.abort();
      for (const watcher of watchers) watcher.end();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

type Case = NonNullable<CasesQuery['cases']>['nodes'][number];

async function page(client: TurathClient, language: Language): Promise<string> {
  const say = words[language];
  const { data } = await client.query(FiguresDocument, {});
  const figure = (name: keyof typeof data) => card(say[name], data[name]?.totalCount ?? null, language);
  const rows: string[] = [];
  for await (const one of nodes(client, CasesDocument, { first: 50 }, { list: ({ cases }) => cases })) rows.push(row(one, say.more));
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>${say.title}</title>
<style>body{font:16px/1.5 system-ui;margin:2rem}dl{display:flex;gap:2rem;flex-wrap:wrap}dd{font-size:2rem;margin:0}td{padding:.3rem .6rem;vertical-align:top;border-top:1px solid #ccc}</style>
<h1>${say.title}</h1>
<dl>${figure('sites')}${figure('inDanger')}${figure('objects')}${figure('seizures')}${figure('cases')}</dl>
<table>${rows.join('\n')}</table>
<h2>${say.live}</h2><ol id="live"></ol>
<script>new EventSource('/live').onmessage = ({ data }) => {
  const { at, kind, recordId } = JSON.parse(data);
  const line = document.createElement('li');
  line.textContent = [at, kind, recordId].join(' · ');
  document.getElementById('live').prepend(line);
};</script></html>`;
}

function card(label: string, value: number | null, language: Language): string {
  return `<div><dt>${label}</dt><dd>${value === null ? words[language].missing : value.toLocaleString(language)}</dd></div>`;
}

/** A case, its state, what became of it, and the first of its objects; each title in its own language and direction. */
function row({ title, state, outcomes, objects }: Case, more: string): string {
  const named = (objects?.nodes ?? []).flatMap((object) => (object === null ? [] : [text(object.title)]));
  const rest = (objects?.totalCount ?? 0) > named.length ? [more] : [];
  const ends = outcomes.nodes.map(({ kind, decidedAt }) => `${kind} <bdi>${escaped(decidedAt?.display ?? '')}</bdi>`);
  return `<tr><td>${text(title)}<td>${state}<td>${ends.join('<br>')}<td>${[...named, ...rest].join('<br>')}`;
}

function text({ value, language }: { value: string; language: string | null }): string {
  return `<bdi${language === null ? '' : ` lang="${escaped(language)}"`}>${escaped(value)}</bdi>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { hub: { type: 'string', default: 'http://localhost:4000' }, language: { type: 'string', default: 'en' }, token: { type: 'string' }, port: { type: 'string', default: '4100' } } });
  if (!(values.language in words)) throw new Error(`--language is one of ${Object.keys(words).join(', ')}.`);
  const language = values.language as Language;
  const client = new TurathClient({ url: values.hub, languages: language, ...(values.token === undefined ? {} : { token: values.token }) });
  const { url } = await startDashboard({ client, language, port: Number(values.port) });
  process.stdout.write(`${url}\n`);
}
