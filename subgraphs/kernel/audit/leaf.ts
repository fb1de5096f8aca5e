import { leafHash } from './merkle.ts';

/** An entry with its places: what is sealed. */
export interface SealedEntry {
  /** Its place in the log of the database. */
  index: number;
  /** Whose log it stands in. */
  authority: string;
  /** Its place in that authority's log. */
  position: number;
  /** Canonical JSON of the entry. */
  body: string;
}

/** The entry's leaf. An authority's id holds no line break, so no two entries have the same text. */
export function leafOf({ index, authority, position, body }: SealedEntry): Buffer {
  return leafHash(`${index}\n${authority}\n${position}\n${body}`);
}

/** Bytes of a leaf's hash that checkpoints tell: enough that nobody finds another entry with the same ones. */
export const shortLeaf = 16;
