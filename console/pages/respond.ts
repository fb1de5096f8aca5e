import type { Html } from '../html.ts';
import type { Language } from '../languages.ts';
import type { PageResponse } from './page.ts';

/** What every answer depends on: a cache that forgot one of these would show one reader another's page. */
const vary = 'Accept, Accept-Language, Authorization';

export function htmlResponse(status: number, language: Language, page: Html): PageResponse {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language, vary, 'cache-control': 'private, no-cache' },
    body: page.markup,
  };
}

export function jsonResponse(status: number, type: 'application/ld+json' | 'application/problem+json', value: unknown): PageResponse {
  return {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, vary, 'cache-control': 'private, no-cache' },
    body: `${JSON.stringify(value, null, 2)}\n`,
  };
}

/** Whether a client asks for HTML by its name, as browsers do for what they show. */
export function namesHtml(accept: string): boolean {
  return /\btext\/html\b/i.test(accept);
}

/** Whether a client prefers linked data: it names a JSON type and likes it at least as much as HTML. */
export function prefersLinkedData(accept: string): boolean {
  const qualities = new Map<string, number>();
  for (const part of accept.split(',')) {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const quality = parameters.map((parameter) => /^q=([01](?:\.\d{0,3})?)$/.exec(parameter)?.[1]).find((found) => found !== undefined);
    qualities.set(type, quality === undefined ? 1 : Number(quality));
  }
  const json = Math.max(qualities.get('application/ld+json') ?? 0, qualities.get('application/json') ?? 0);
  const page = Math.max(qualities.get('text/html') ?? 0, qualities.get('application/xhtml+xml') ?? 0);
  return json > 0 && json >= page;
}
