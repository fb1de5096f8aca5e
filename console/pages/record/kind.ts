import type { Content, Html } from '../../html.ts';
import type { Voice } from '../../voice.ts';
import type { RecordFacts, Text } from './shapes.ts';

/** Makes the persistent address of an identifier. */
export type AddressOf = (id: string) => string;

/** How a page about one thing is made; the operation takes `$id` and answers the thing as `record`. */
export interface PageKind<Data> {
  query: string;
  view(voice: Voice, data: Data): View;
  linkedData(data: Data, address: AddressOf): Record<string, unknown>;
}

export interface View {
  /** What it is, in the reader's language. */
  kind: string;
  title: Text;
  synthetic: boolean;
  body: Content;
}

/** One of the five kinds of record: what its page shows besides the frame that all records share. */
export interface RecordKind<Data extends RecordFacts> {
  query: string;
  sections(voice: Voice, record: Data): Html;
  linkedData(record: Data, address: AddressOf): Record<string, unknown>;
}
