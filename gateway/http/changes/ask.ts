import { parse } from 'graphql';
import { type ErrorCode, isErrorCode } from '../../../schema/errors.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Hop } from '../../engine/transport.ts';

/** Which changes, as the address of the stream says: `?recordKind=SITE,OBJECT&authority=…&kind=CREATED`. */
export interface StreamFilter {
  recordKind?: string[];
  authority?: string[];
  kind?: string[];
  collection?: string;
}

export interface StreamedChange {
  cursor: string;
  at: string;
  kind: string;
  recordId: string;
}

export type ChangesAnswer =
  | { ok: true; changes: StreamedChange[]; cursor: string | null; more: boolean }
  | { ok: false; code: ErrorCode; message: string };

const document = parse(`query Changes($since: String, $where: ChangeFilter) {
  changes(since: $since, where: $where, first: 100) { nodes { cursor at kind recordId } pageInfo { endCursor hasNextPage } }
}`);

/** The next changes as the graph tells them to whoever asks, with the rights of this moment. */
export async function askChanges(engine: Engine, hop: Hop, since: string | null, where: StreamFilter): Promise<ChangesAnswer> {
  const { principal } = hop;
  const caller = { authenticated: principal.kind !== 'anonymous', scopes: principal.scopes };
  const { data, errors } = await engine.execute({ document, variables: { since, where }, caller }, hop);
  const changes = data?.['changes'] as { nodes: StreamedChange[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } | null | undefined;
  if (changes != null) return { ok: true, changes: changes.nodes, cursor: changes.pageInfo.endCursor, more: changes.pageInfo.hasNextPage };
  const [error] = errors ?? [];
  const code = error?.extensions['code'];
  return { ok: false, code: isErrorCode(code) ? code : 'INTERNAL', message: isErrorCode(code) && code !== 'INTERNAL' ? (error?.message ?? '') : 'Something went wrong in the hub.' };
}
