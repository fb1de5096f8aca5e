import type { Refusal } from './refusal.ts';
import { tooLong } from './rules.ts';

/** A text that tells something. */
const longestText = 100_000;
/** A list that is read at once. */
const mostEntries = 1_000;
/** A name, a number, a term or a place: what stands in titles, filters and columns of a print. */
const word = 500;

/** Shorter bounds of texts, by the field that holds them, in every registry. */
const shorter: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    [
      'titles', 'title', 'label', 'name', 'role', 'path', 'kind', 'type', 'field', 'number', 'place', 'from', 'to', 'by', 'holder', 'recipient', 'carrier', 'route', 'packing',
      'forum', 'issuer', 'instrument', 'article', 'protocolNumber', 'mediaType', 'askedOf', 'certifiedBy', 'institution', 'institutionName', 'expert', 'officeName', 'officeUnlocode',
      'seizingUnit', 'consignor', 'consignee', 'sealNumber', 'environment', 'checkedWith', 'ucr', 'declaredHs', 'assessedHs', 'methodCode', 'objectTypes', 'materials', 'periods',
      'period', 'credit',
    ].map((field) => [field, word]),
  ),
  citation: 2000,
  url: 2000,
};

/** What only wraps a text: `titles.0.value` is a title, `materials.0.text` a material. */
const wrappers = new Set(['value', 'text', 'transliteration', 'language']);

/**
 * That no text and no list of an input is longer than any registry needs. It
 * holds for every act, whatever narrower rules an act has of its own; what has
 * no bound anywhere else has one here.
 */
export function boundsRule(input: object): Refusal[] {
  return Object.entries(input).flatMap(([field, value]) => (field === 'idempotencyKey' ? [] : excess([field], field, value)));
}

function excess(path: string[], field: string, value: unknown): Refusal[] {
  if (typeof value === 'string') {
    const most = (Object.hasOwn(shorter, field) ? shorter[field] : undefined) ?? longestText;
    return value.length > most ? [tooLong(path, most)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  // The places of a geometry are numbers, and have rules of their own.
  if (Array.isArray(value) && value.some((one) => typeof one === 'number' || Array.isArray(one))) return [];
  if (Array.isArray(value) && value.length > mostEntries) return [tooLong(path, mostEntries)];
  const inList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, inner]) => excess([...path, name], inList || wrappers.has(name) ? field : name, inner));
}
