import type { PersonDetail } from '../../../../subgraphs/kernel/data/draft.ts';
import { listingAddress } from './listing-address.ts';

/** What stands in a public address where its path stood. */
const WITHHELD = '[path withheld: it may name a collector]';

/**
 * Whether an address or the title of a page may spell the name of a collector
 * ("…/Ex-Somebody-Collection/…"). The collections of museums are no person's.
 */
export function mayNameCollector(text: string): boolean {
  if (!/collection/i.test(text)) return false;
  const read = listingAddress(text);
  return read.kind === 'offer' || read.reason !== 'NOT_A_MARKET';
}

/** An address for everyone: whole, or its site alone where the rest may name a private person (Law 10). */
export function openAddress(text: string): string {
  if (!mayNameCollector(text)) return text;
  const site = /^https?:\/\/[^/\s]+\//i.exec(text)?.[0] ?? '';
  return `${site}${WITHHELD}`;
}

/** The whole address, field class PERSON, where the open one is cut. */
export function personsOfAddress(text: string | undefined, path: string): PersonDetail[] {
  return text === undefined || !mayNameCollector(text) ? [] : [{ role: 'named in the address', name: text, path }];
}
