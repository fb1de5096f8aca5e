import type { TrustedDocuments } from '../limits/trusted.ts';

/** What a request asks for, before GraphQL looks at it. */
export interface Asked {
  search: string;
  body: unknown;
}

export type Resolved = ({ ok: true } & Asked) | { ok: false; status: number; code: 'FORBIDDEN' | 'PERSISTED_QUERY_NOT_FOUND'; message: string };

/**
 * Puts trusted documents in the place of their hashes: `documentId` as in the
 * GraphQL-over-HTTP drafts, or `extensions.persistedQuery` as Apollo's clients
 * send it. With `only`, nothing but trusted documents is let through.
 */
export function documentsOf(trusted: TrustedDocuments): (asked: Asked) => Resolved {
  if (trusted.mode === 'off') return (asked) => ({ ok: true, ...asked });
  return (asked) => {
    const parameters = isObject(asked.body) ? asked.body : fromSearch(asked.search);
    const { query } = parameters;
    const hash = hashOf(parameters);
    const text = hash === null ? undefined : trusted.textOf(hash);
    if (text !== undefined) return withText(asked, text);
    if (typeof query === 'string') {
      const passes = trusted.mode === 'prefer' || trusted.holds(query);
      return passes ? withText(asked, query) : { ok: false, status: 403, code: 'FORBIDDEN', message: 'Only documents that the operator trusts are answered here.' };
    }
    // Clients know by this code that they are to send the text.
    return hash === null ? { ok: true, ...asked } : { ok: false, status: 200, code: 'PERSISTED_QUERY_NOT_FOUND', message: 'No trusted document has this hash.' };
  };
}

function withText({ search, body }: Asked, query: string): Resolved {
  if (isObject(body)) return { ok: true, search, body: { ...withoutHash(body), query } };
  const parameters = new URLSearchParams(search);
  const extensions = withoutHash(fromSearch(search))['extensions'];
  parameters.set('query', query);
  parameters.delete('documentId');
  if (extensions !== undefined) parameters.set('extensions', JSON.stringify(extensions));
  return { ok: true, search: `?${parameters}`, body };
}

/** Apollo Server refuses hashes that it does not keep itself. */
function withoutHash(parameters: Record<string, unknown>): Record<string, unknown> {
  const { documentId: _id, extensions, ...rest } = parameters;
  if (!isObject(extensions)) return extensions === undefined ? rest : { ...rest, extensions };
  const { persistedQuery: _hash, ...others } = extensions;
  return { ...rest, extensions: others };
}

function hashOf({ documentId, extensions }: Record<string, unknown>): string | null {
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  const given = documentId ?? (isObject(persisted) ? persisted['sha256Hash'] : undefined);
  return typeof given === 'string' ? given.replace(/^sha256:/, '') : null;
}

function fromSearch(search: string): Record<string, unknown> {
  const parameters = new URLSearchParams(search);
  const extensions = parameters.get('extensions');
  return { query: parameters.get('query') ?? undefined, documentId: parameters.get('documentId') ?? undefined, ...(extensions === null ? {} : { extensions: parsed(extensions) }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
