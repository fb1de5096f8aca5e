import type { Words } from '../graph/languages.ts';
import type { Audience, LocalizedTextValue, RightsValue, SharingTier, SourceValue, TrafficLight } from '../values/types.ts';

/** Who may read a record; what is left out takes the safe default. */
export interface DraftSharing {
  tier: SharingTier;
  audience?: Audience[];
  /** ISO 8601 instant. */
  embargoUntil?: string | null;
  legalBasis?: string | null;
  tlp?: TrafficLight | null;
}

/** A private person named in the source; kept in a table of its own, field class PERSON (Law 10). */
export interface PersonDetail {
  /** What the person is to the record: `assessor`, `dealer`, `consignor` … */
  role: string;
  name: string;
  /** Where in the document the name belongs: `assessments[0].investigator`. */
  path: string;
}

/**
 * A record as its authority gives it: what every kind has, and the kind's own
 * document `D`, which is plain JSON. Titles name no private person.
 */
export interface RecordDraft<D> {
  /** Given only by the demonstration world, whose addresses must be stable; otherwise random. */
  id?: string;
  /** The authority's own identifier, verbatim. */
  localId: string;
  titles: LocalizedTextValue[];
  /** AUTHORITY if left out. */
  sharing?: DraftSharing;
  rights?: RightsValue;
  sources: SourceValue[];
  synthetic: boolean;
  document: D;
  persons?: PersonDetail[];
  /** The verbatim source row; it may hold names, so it is kept with the persons. */
  sourceRow?: Record<string, unknown>;
}

/** One difference between the stored record and the new draft. */
export interface FieldChange {
  /** Path in the draft: `document.location.precision`. */
  path: string;
  before: unknown;
  after: unknown;
}

/** What became of one draft; `act` is the identifier of its entry in the audit log. */
export type SaveOutcome =
  | { outcome: 'created'; localId: string; id: string; act: string }
  | { outcome: 'changed'; localId: string; id: string; act: string; changes: FieldChange[] }
  | { outcome: 'unchanged'; localId: string; id: string }
  | { outcome: 'rejected'; localId: string; reason: Words; field: string | null };

/** A draft that breaks a rule of its kind; `project` throws it and the row is reported, not written. */
export class DraftError extends Error {
  readonly words: Words;
  readonly field: string | null;

  constructor(words: Words, field: string | null = null) {
    super(words.en);
    this.name = 'DraftError';
    this.words = words;
    this.field = field;
  }
}

/** Two parts of a list with one key would be one part. */
export function refuseSharedKeys(parts: readonly { key: string }[], field: string): void {
  const seen = new Set<string>();
  for (const { key } of parts) {
    if (seen.has(key)) {
      throw new DraftError({ en: `Two entries of the list have the key ${key}.`, fr: `Deux entrées de la liste ont la clé ${key}.`, ar: `لمدخلين في القائمة المفتاح نفسه ${key}.` }, field);
    }
    seen.add(key);
  }
}
