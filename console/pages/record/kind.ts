import type { Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import type { RecordFacts } from './shapes.ts';

/** How one kind of record is asked for and shown. */
export interface RecordKind<Data extends RecordFacts> {
  /** The operation; it takes `$id` and answers the record as `record`. */
  query: string;
  /** What the page shows under the frame that all kinds share. */
  sections(voice: Voice, record: Data): Html;
  /** The record as linked data; `address` makes persistent addresses of identifiers. */
  linkedData(record: Data, address: (id: string) => string): Record<string, unknown>;
}
