import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentsMode } from '../config.ts';

/** Documents that the operator has read, by the SHA-256 of their text in hex. */
export interface TrustedDocuments {
  mode: DocumentsMode;
  textOf(hash: string): string | undefined;
  holds(text: string): boolean;
}

/** The documents are not what they should be; the message says where. */
export class DocumentsError extends Error {}

/** From a folder of `.graphql` files, or from a manifest in JSON: `{"<sha256>": "query …"}`. */
export function readTrustedDocuments({ mode, path }: { mode: DocumentsMode; path: string | null }): TrustedDocuments {
  if (mode === 'off') return trusted('off', []);
  if (path === null) throw new DocumentsError(`DOCUMENTS_MODE is ${mode}, but DOCUMENTS names no folder or manifest.`);
  return trusted(mode, statSync(path).isDirectory() ? fromFolder(path) : fromManifest(path));
}

function trusted(mode: DocumentsMode, texts: readonly string[]): TrustedDocuments {
  const byHash = new Map(texts.map((text) => [sha256(text), text]));
  return { mode, textOf: (hash) => byHash.get(hash.toLowerCase()), holds: (text) => byHash.has(sha256(text)) };
}

function fromFolder(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(graphql|gql)$/.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    // Editors end a file with a newline that the client's document may not have.
    return [text, text.trimEnd()];
  });
}

function fromManifest(file: string): string[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DocumentsError(`${file} is no JSON.`, { cause: error });
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) throw new DocumentsError(`${file} holds no object of documents by their SHA-256.`);
  return Object.entries(manifest).map(([hash, text]) => {
    if (typeof text !== 'string' || sha256(text) !== hash.toLowerCase().replace(/^sha256:/, '')) throw new DocumentsError(`${file}: ${hash} is not the SHA-256 of its document.`);
    return text;
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
