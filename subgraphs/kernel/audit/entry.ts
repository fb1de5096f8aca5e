import type { SubgraphName } from '../../../schema/subgraphs.ts';
import type { FieldClass, FuzzyDateValue } from '../values/types.ts';

/** Who acted or read: an institution and its client. An officer stands there as a commitment only. */
export interface By {
  authority: string | null;
  client: string | null;
}

/** On what a reader's right to a record rests. */
export type ReadBasis = 'OWN' | 'MEMBER' | 'GRANT' | 'AGREEMENT' | 'REQUEST';

interface EntryBody {
  id: string;
  /** ISO 8601 instant. */
  at: string;
  source: SubgraphName;
  /** The identifier of what was written or read. */
  record: string;
  /** The authority that answers for it, in whose log the entry stands. */
  authority: string;
}

/** What the log keeps of an act. */
export interface ActBody extends EntryBody {
  kind: 'ACT';
  /** The contract's name of what was done: `fileSeizure`. */
  operation: string;
  /** The revision that it made; null for what has no revisions. */
  revision: number | null;
  by: By & {
    /** Commitment to the officer who acted; null where a machine did. */
    officer: string | null;
  };
  /** SHA-256 of the revision as canonical JSON, without personal data, base64url. */
  digest: string;
  /** Commitment to the personal data of the revision; null where it has none. */
  persons: string | null;
  /** The act that this one follows from; it may stand in another database's log. */
  causedBy: string | null;
  /** When it was done, where that is not when it was recorded. */
  occurredAt: FuzzyDateValue | null;
}

/** What the log keeps of one reading of one record. */
export interface ReadBody extends EntryBody {
  kind: 'READ';
  requestId: string;
  /** The kind of record: `HeritageSite`. */
  type: string;
  by: By;
  purpose: string | null;
  basis: ReadBasis;
  agreements: string[];
  grants: string[];
  /** Field classes that were open to the reader. */
  classes: FieldClass[];
}

/** What opens a commitment; kept apart so that it can be erased. */
export interface Opening {
  part: 'ACTOR' | 'PERSONS';
  salt: Buffer;
  /** Null where the value stands in the registry's own tables for personal data. */
  value: unknown;
}

export interface AuditEntry {
  body: ActBody | ReadBody;
  openings: Opening[];
}
