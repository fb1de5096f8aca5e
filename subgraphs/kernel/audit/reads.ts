import { idPrefix, newId, recordTypeOf } from '../../../schema/ids.ts';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import type { FieldClass } from '../values/types.ts';
import type { AuditEntry, By, ReadBasis } from './entry.ts';

/** One record that an answer shows to one reader. */
export interface RecordRead {
  record: string;
  /** The authority that answers for it. */
  authority: string;
  basis: ReadBasis;
  agreements?: readonly string[];
  grants?: readonly string[];
  classes?: readonly FieldClass[];
}

/** The request in which records were read. */
export interface ReadRequest {
  source: SubgraphName;
  requestId: string;
  by: By;
  purpose: string | null;
}

/** What the log keeps of a request's reads: an entry for each record, once for each request and fetch. */
export function readEntries(request: ReadRequest, reads: Iterable<RecordRead>, at = new Date().toISOString()): AuditEntry[] {
  const byRecord = new Map<string, RecordRead>();
  for (const read of reads) byRecord.set(read.record, read);
  return [...byRecord.values()].map((read) => ({
    body: {
      kind: 'READ', id: newId('read'), at, source: request.source, requestId: request.requestId,
      record: read.record, type: typeOf(read.record), authority: read.authority,
      by: { authority: request.by.authority, client: request.by.client },
      purpose: request.purpose, basis: read.basis,
      agreements: [...(read.agreements ?? [])], grants: [...(read.grants ?? [])], classes: [...(read.classes ?? [])],
    },
    openings: [],
  }));
}

const types: Record<string, string> = { ...recordTypeOf, item: 'SeizureItem', loss: 'LossReport', link: 'Link', collection: 'Collection' };

function typeOf(id: string): string {
  const prefix = idPrefix(id) ?? '';
  return types[prefix] ?? prefix;
}
