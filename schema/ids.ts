import { createHash, randomBytes } from 'node:crypto';
import { contractError } from './errors.ts';

/**
 * Typed identifiers: a prefix that names the kind and 26 characters of
 * Crockford base32 for 128 bits (the TypeID form). Unlike a TypeID's the bits
 * are random, so that an identifier tells no time.
 */
export const idPrefixes = [
  'site', 'object', 'seizure', 'case', 'listing',
  'authority', 'item', 'file', 'loss', 'collection', 'link', 'agreement', 'grant', 'act', 'read', 'log', 'concept', 'webhook',
] as const;

/** Prefixes of the five kinds of record. */
export const recordPrefixes = ['site', 'object', 'seizure', 'case', 'listing'] as const;
export type RecordPrefix = (typeof recordPrefixes)[number];

/** The GraphQL type behind each record prefix. */
export const recordTypeOf = {
  site: 'HeritageSite',
  object: 'CulturalObject',
  seizure: 'Seizure',
  case: 'RepatriationCase',
  listing: 'MarketListing',
} as const satisfies Record<RecordPrefix, string>;
export type RecordTypeName = (typeof recordTypeOf)[RecordPrefix];

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const pattern = /^([a-z]{3,12})_([0-7][0-9a-hjkmnp-tv-z]{25})$/;

function encode(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let index = 0; index < 26; index += 1) {
    text = alphabet.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return text;
}

/** A new random identifier. */
export function newId(prefix: string): string {
  return `${prefix}_${encode(randomBytes(16))}`;
}

/**
 * The identifier of a part of a record: the same record and key always give
 * the same one, so that a part keeps its address when its record is written
 * again, and nobody can compute it without knowing the record's own random id.
 */
export function childId(prefix: string, recordId: string, key: string): string {
  return `${prefix}_${encode(createHash('sha256').update(`${prefix}\0${recordId}\0${key}`).digest().subarray(0, 16))}`;
}

/** A stable identifier for the demonstration world, derived from a name, so that its addresses can be printed. */
export function demoId(prefix: string, name: string): string {
  return childId(prefix, 'demonstration', name);
}

/** The prefix of a well-formed identifier, or null. */
export function idPrefix(id: string): string | null {
  return pattern.exec(id)?.[1] ?? null;
}

/** Passes a well-formed identifier of one of the kinds and refuses any other text with BAD_USER_INPUT. */
export function parseId(prefixes: string | readonly string[], id: string): string {
  const wanted = typeof prefixes === 'string' ? [prefixes] : prefixes;
  const prefix = idPrefix(id);
  if (prefix === null || !wanted.includes(prefix)) {
    const shape = wanted.map((name) => `${name}_…`).join(', ');
    throw contractError('BAD_USER_INPUT', `Not an identifier of the expected kind (${shape}).`);
  }
  return id;
}
