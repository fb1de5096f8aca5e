import { NOT_MARKETS, OFFER_PAGES, SHORTENERS } from './market-pages.ts';

/** Why an address is kept as a reference and makes no listing. */
export type ReferenceReason =
  | 'NOT_AN_ADDRESS' // the title of a page, or a bare host
  | 'BROKEN_ADDRESS' // no host that could exist: words mixed up in the PDF
  | 'SHORTENER' // may lead anywhere, and leads many objects to one place
  | 'HOME_PAGE'
  | 'NOT_A_MARKET' // a museum or a newspaper
  | 'NO_SINGLE_OFFER'; // a search, a category, a sale, or no sign of one offer

export type ListingAddress = { kind: 'offer'; address: string; site: string } | { kind: 'reference'; text: string; reason: ReferenceReason };

/**
 * Decides from the address alone whether it identifies one offer. A listing is
 * made only then; anything else stays a reference of the object, verbatim. The
 * address is never opened.
 */
export function listingAddress(link: string): ListingAddress {
  const text = link.trim();
  const reference = (reason: ReferenceReason): ListingAddress => ({ kind: 'reference', text, reason });
  if (!/^https?:\/\//i.test(text)) return reference('NOT_AN_ADDRESS');
  const url = parsed(text);
  if (!url) return reference('BROKEN_ADDRESS');
  const site = url.hostname.replace(/^www\./, '');
  if (SHORTENERS.has(site)) return reference('SHORTENER');
  if (url.pathname === '/' && url.search === '') return reference('HOME_PAGE');
  if (NOT_MARKETS.some((host) => site === host || site.endsWith(`.${host}`))) return reference('NOT_A_MARKET');
  const path = decoded(url.pathname);
  const pages = OFFER_PAGES.filter(({ hosts }) => !hosts || hosts.test(site));
  const found = pages.some(({ path: pattern, query }) => pattern.test(path) && (!query || query.test(decoded(url.search))));
  return found ? { kind: 'offer', address: normalised(url), site } : reference('NO_SINGLE_OFFER');
}

/** An address whose host could exist: dotted names, the last of letters alone. */
function parsed(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const labels = url.hostname.split('.');
  const sound = labels.length >= 2 && labels.every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label)) && /^[a-z]{2,}$/.test(labels.at(-1) ?? '');
  return sound ? url : undefined;
}

/** One spelling per offer: no fragment, no campaign parameters, no empty query. */
function normalised(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  const kept = [...copy.searchParams].filter(([name]) => !/^(utm_\w+|refurl|lang|npp|offset)$/i.test(name));
  copy.search = new URLSearchParams(kept).toString();
  return copy.href;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
