import { createHash } from 'node:crypto';

/** A part of a dossier as it stands in the JSON-LD: no word of it depends on the reader's language. */
export type Part = { '@id': string; '@type': string } & Record<string, unknown>;

/** What the manifest says of one part. */
export interface ManifestEntry {
  /** The part's `@id`. */
  part: string;
  type: string;
  /** SHA-256 of the part as canonical JSON. */
  sha256: string;
  /** SHA-256 of the file behind the part, where one was registered. */
  file?: string;
}

export interface Manifest {
  algorithm: 'SHA-256 of canonical JSON (RFC 8785)';
  entries: ManifestEntry[];
  /** SHA-256 of the entries as canonical JSON: it stands for the whole dossier. */
  sha256: string;
}

export function manifestOf(parts: readonly Part[]): Manifest {
  const entries = parts.map((part): ManifestEntry => {
    const file = part['sha256'];
    return { part: part['@id'], type: part['@type'], sha256: sha256(part), ...(typeof file === 'string' ? { file } : {}) };
  });
  return { algorithm: 'SHA-256 of canonical JSON (RFC 8785)', entries, sha256: sha256(entries) };
}

function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

/** JSON in the one form of RFC 8785: names in the order of their UTF-16 code units, no white space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
