import type { VenueKind } from '../../../../subgraphs/links/documents.ts';

/** Firms by the part of their address that is their own name, without hyphens. */
const FIRMS = new Map(Object.entries({
  '1stdibs': '1stDibs', ancientart: 'Ancient Art', antiquities: 'antiquities.co.uk', artandantiquities: 'Art and Antiquities', artemission: 'Artemission',
  bada: 'BADA', barakatgallery: 'Barakat Gallery', bidspirit: 'Bidspirit', bonhams: 'Bonhams', christies: "Christie's", curatedauctions: 'Curated Auctions',
  davidaaron: 'David Aaron', ebay: 'eBay', freemansauction: "Freeman's", lapada: 'LAPADA', liveauctioneers: 'LiveAuctioneers', lotart: 'Lot-Art',
  lyonandturnbull: 'Lyon & Turnbull', orientalartauctions: 'Oriental Art Auctions', pbaauctions: 'Pierre Bergé & Associés', sothebys: "Sotheby's",
}));

const KINDS = new Map<string, VenueKind>([['auction', 'AUCTION_HOUSE'], ['dealer', 'DEALER'], ['platform', 'ONLINE_MARKETPLACE'], ['marketplace', 'ONLINE_MARKETPLACE']]);

/** The part of a host that a firm chose: `barakatgallery` of `store.barakatgallery.com`, `lotart` of `lot-art.com`. */
export function firmPart(host: string): string {
  const labels = host.toLowerCase().replace(/\.(?:co|com|gov|org|net)\.[a-z]{2}$/, '').replace(/\.[a-z]+$/, '').split('.');
  return (labels.at(-1) ?? host).replaceAll('-', '');
}

/** The firm of a host, by its known name, else the host itself. */
export function firmOf(host: string): string {
  return FIRMS.get(firmPart(host)) ?? host;
}

/** The kind of venue by the word of the coding; null for words that say nothing of a sale. */
export function venueKind(word: string | undefined): VenueKind | null {
  return word === undefined ? null : (KINDS.get(word.toLowerCase()) ?? null);
}

/** Houses whose addresses hold the number of the lot; elsewhere it is the key of a database. */
const NUMBERED = new Set(['bonhams', 'freemansauction', 'lyonandturnbull', 'sothebys']);

/** The lot number in the address of an offer, or null. */
export function lotNumberOf(site: string, address: string): string | null {
  return NUMBERED.has(firmPart(site)) ? (/\/lot[./](\d{1,4})(?!\d)/i.exec(address)?.[1] ?? null) : null;
}
