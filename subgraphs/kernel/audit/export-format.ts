import { createHash } from 'node:crypto';
import { canonicalJson } from '../data/json.ts';

/**
 * An export is a text of lines, each one JSON object written without spaces
 * and with its keys in the order given here: a header, checkpoints each before
 * the entries that it adds, an end. The export of one authority has the last
 * checkpoint alone and with each entry the proof that it stands there.
 */
export const exportFormat = 'turath-audit-export/1';
export const endFormat = 'turath-audit-end/1';

export interface HeaderLine {
  format: typeof exportFormat;
  /** Which log: `log_…` */
  origin: string;
  /** Whose entries; null for all. */
  scope: string | null;
  /** ISO 8601 instant. */
  exportedAt: string;
  /** The hub's public key. It proves nothing until it is compared with the one that the hub publishes. */
  key: string;
}

export interface CheckpointLine {
  checkpoint: string;
  signature: string;
  /** The short hashes of the leaves that it adds, base64url; empty in the export of one authority. */
  leaves: string;
}

export interface EntryLine {
  index: number;
  authority: string;
  position: number;
  body: string;
  /** In the export of one authority: hashes from the leaf upwards, base64url. */
  proof?: string[];
}

/** The hub's word that this is all of the export. */
export interface EndLine {
  /** Canonical JSON of an `EndBody`. */
  end: string;
  signature: string;
}

export interface EndBody {
  format: typeof endFormat;
  /** SHA-256 of the header line. */
  header: string;
  /** Digest of the last checkpoint; null for an empty log. */
  checkpoint: string | null;
  /** How many entries the export holds. */
  entries: number;
  key: string;
}

export type ExportLine = HeaderLine | CheckpointLine | EntryLine | EndLine;

export function headerText({ format, origin, scope, exportedAt, key }: HeaderLine): string {
  return JSON.stringify({ format, origin, scope, exportedAt, key });
}

export function checkpointText({ checkpoint, signature, leaves }: CheckpointLine): string {
  return JSON.stringify({ checkpoint, signature, leaves });
}

export function entryText({ index, authority, position, body, proof }: EntryLine): string {
  return JSON.stringify(proof === undefined ? { index, authority, position, body } : { index, authority, position, body, proof });
}

export function endText({ end, signature }: EndLine): string {
  return JSON.stringify({ end, signature });
}

/** The text of an end that is signed. */
export function endBodyText({ format, header, checkpoint, entries, key }: EndBody): string {
  return canonicalJson({ format, header, checkpoint, entries, key });
}

export function lineDigest(line: string): string {
  return createHash('sha256').update(line).digest('base64url');
}
