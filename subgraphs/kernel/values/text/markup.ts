/**
 * Descriptions that arrive as HTML, as plain text. The result is text and not
 * HTML: whoever shows it in a page escapes it like any other text.
 */

/** Elements whose content is not prose. */
const UNREAD = /<(script|style|head|template|noscript|iframe|object|svg)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
const BLOCK = /<\/?(?:p|div|br|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|blockquote|section|article|hr)\b[^<>]*>/giu;
/** A tag begins with a letter, a slash or a mark: `3 < 5` is no tag. */
const TAG = /<[a-z/!?][^<>]*>/giu;
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}\d{0,2}));/giu;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ensp: ' ', emsp: ' ', thinsp: ' ',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹',
  rsaquo: '›', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°', prime: '′', Prime: '″',
  sup1: '¹', sup2: '²', sup3: '³', frac12: '½', frac14: '¼', frac34: '¾', times: '×', divide: '÷', plusmn: '±',
  ordf: 'ª', ordm: 'º', sect: '§', para: '¶', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£',
  zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', oelig: 'œ', OElig: 'Œ', aelig: 'æ', AElig: 'Æ',
  oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å', szlig: 'ß', eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ',
  iexcl: '¡', iquest: '¿',
};

/** `&eacute;` and its kin: a letter with the name of its mark. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', caron: '\u030c',
};
const ACCENTED = /^([a-z])(acute|grave|circ|uml|tilde|cedil|caron)$/iu;

/** Plain text of an HTML fragment: one line for each paragraph, entities resolved, no tags. */
export function stripMarkup(html: string): string {
  const text = html
    .replace(COMMENT, '')
    .replace(UNREAD, '')
    .replace(/\s+/gu, ' ')
    .replace(BLOCK, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (entity: string, ...rest: unknown[]) => resolve(entity, rest.at(-1)));
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function resolve(entity: string, groups: unknown): string {
  const { decimal, hex, name } = groups as { decimal?: string; hex?: string; name?: string };
  if (name !== undefined) return named(name) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return isPrintable(code) ? String.fromCodePoint(code) : '\ufffd';
}

function named(name: string): string | undefined {
  const accented = ACCENTED.exec(name);
  if (accented) return `${accented[1]}${ACCENTS[accented[2] ?? ''] ?? ''}`.normalize('NFC');
  return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
}

function isPrintable(code: number): boolean {
  const control = code < 0x20 ? code !== 9 && code !== 10 && code !== 13 : code >= 0x7f && code < 0xa0;
  return !control && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
