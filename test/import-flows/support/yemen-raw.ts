/** What both files say of one object, as they stand. */
export interface TwoRows {
  ar: Readonly<Record<string, string>>;
  en: Readonly<Record<string, string>>;
}

/** How the coding writes that it found nothing; "object" is its word for a thing of no type. */
const NOTHING = new Set(['unknown', 'none', 'unclassified', 'object']);
/** Terms of the coding that a program found, two columns to one list. */
const PAIRS = [['type_en', 'detail_en'], ['period_general', 'period_precise']];
/** Parameters of an address that say nothing of what is offered. */
const CAMPAIGN = /^(?:utm_\w+|refurl|lang|npp|offset)$/i;

/** What a column says: blanks around it and words for nothing taken away, and the address of an offer in its one spelling. */
export function statedColumn({ ar, en }: TwoRows, row: Readonly<Record<string, string>>, column: string, offered: boolean): string {
  const cell = (row[column] ?? '').trim();
  const pair = row === en ? PAIRS.find((columns) => columns.includes(column)) : undefined;
  if (pair !== undefined) return [...new Set(pair.map((name) => coded(en[name])).filter((word) => word !== ''))].join('|');
  if (column === 'link' || column === 'listing_link') return offered && cell !== '' ? address(cell) : cell;
  return row === ar ? cell : coded(cell);
}

function coded(cell = ''): string {
  return NOTHING.has(cell.trim().toLowerCase()) ? '' : cell.trim();
}

const SHORTENER = 'n9.cl';

/** What a link is, judged by itself; an address that is none of the last may still identify no one offer. */
export type LinkKind = 'nothing' | 'no address' | 'shortener' | 'home page' | 'address';

export function linkKind(link: string): LinkKind {
  if (link.trim() === '') return 'nothing';
  if (!/^https?:\/\/\S/.test(link)) return 'no address';
  const found = URL.canParse(link) ? new URL(link) : null;
  if (found === null) return 'no address';
  if (found.hostname.replace(/^www\./, '') === SHORTENER) return 'shortener';
  return found.pathname === '/' && found.search === '' ? 'home page' : 'address';
}

/** An address as the catalogue may spell it, in the one spelling of its offer. */
export function address(link: string): string {
  const found = new URL(link);
  const kept = [...found.searchParams].filter(([name]) => !CAMPAIGN.test(name));
  return `${found.origin}${found.pathname}${kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`}`;
}
