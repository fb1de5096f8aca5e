import { and, eq, or } from 'drizzle-orm';
import type { RecordRead } from '../../kernel/audit/reads.ts';
import { type Connection, rootConnection } from '../../kernel/data/connection.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SeizureRequestKind } from '../data/requests.ts';
import { seizureRequest, type SeizureRequestRow } from '../data/tables.ts';
import { authorityReference } from './parts.ts';

export interface RequestArgs extends PageArgs {
  kind?: SeizureRequestKind | null;
  open?: boolean | null;
}

/** What is asked of the reader's authority; a token that is bound to one request sees that one. */
export async function requestList(reader: Reader, { kind, open, ...page }: RequestArgs): Promise<Connection<SeizureRequestRow> | null> {
  const { authority, expertRequest } = reader.principal;
  if (authority === null) return null;
  const where = and(
    eq(seizureRequest.askedAuthorityId, authority),
    expertRequest === undefined ? undefined : or(eq(seizureRequest.requestedBy, expertRequest), eq(seizureRequest.id, expertRequest)),
    kind == null ? undefined : eq(seizureRequest.kind, kind),
    open == null ? undefined : eq(seizureRequest.answered, !open),
  );
  const order = { name: 'seizure requests', keys: [{ column: seizureRequest.deadline, direction: 'asc' as const, type: 'text' }] };
  const requests = await rootConnection(reader, { table: seizureRequest, order, where }, page);
  shown.set(reader, [...(shown.get(reader) ?? []), ...requests.nodes]);
  return requests;
}

const shown = new WeakMap<Reader, SeizureRequestRow[]>();

/** What was shown of seizures by requests; nobody but the asked reads it, so that it is never public. */
export async function requestReads(reader: Reader): Promise<RecordRead[]> {
  return (shown.get(reader) ?? []).map(({ seizureId, authorityId }) => ({ record: seizureId, authority: authorityId, basis: 'REQUEST' }));
}

export const requestFields = {
  SeizureRequest: {
    seizure: ({ seizureId }: SeizureRequestRow) => seizureId,
    item: ({ itemId }: SeizureRequestRow) => itemId,
    authority: ({ authorityId }: SeizureRequestRow) => authorityReference(authorityId),
    overdue: ({ answered, deadline }: SeizureRequestRow) => !answered && deadline !== null && new Date(deadline) <= new Date(),
  },
};
