/** Services that hide where an address leads. */
export const SHORTENERS: ReadonlySet<string> = new Set(['n9.cl', 'bit.ly', 'tinyurl.com', 't.co', 'goo.gl', 'ow.ly', 'is.gd', 'cutt.ly', 'rb.gy', 'buff.ly', 'shorturl.at', 't.ly']);

/** Hosts whose pages show objects but offer none for sale. */
export const NOT_MARKETS = ['metmuseum.org', 'britishmuseum.org', 'louvre.fr', 'nm.gov.om', 'timesofisrael.com', 'thecityreview.com', 'wikipedia.org'];

/** The shape of a page that offers one thing; without `hosts` it holds on any site. */
export interface OfferPage {
  hosts?: RegExp;
  /** Tested on the decoded path. An identifier never holds a blank: a blank means the address was damaged. */
  path: RegExp;
  query?: RegExp;
}

/** A slug of at least four words, as dealers name one piece; categories have fewer. */
const LONG_SLUG = String.raw`[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){3,}`;

const anywhere = (...paths: RegExp[]): OfferPage[] => paths.map((path) => ({ path }));

export const OFFER_PAGES: readonly OfferPage[] = [
  ...anywhere(
    // /auction/42319/lot/91019/A   /lot/10456/2145499   /lot/lot-1949521   /lot/19-art-and-tribal
    /\/lots?\/(?:[^/\s]+\/)?(?:[a-z]+-)?\d[^/\s]*/i,
    // /ecatalogue/2007/antiquities/n08373/lot.33.html
    /\/lot\.\d+\.html$/i,
    // /lot-details/bf693ff4-…
    /\/lot-details\/[0-9a-f]{6,}[0-9a-f-]*/i,
    // /item/146473115_title   /itm/123456789   …/ItemID/23226.htm
    /\/(?:items?|itm)\/(?:[^/\s]+\/)?\d{4,}/i,
    /\/itemid\/\d+/i,
    // /product/one-slug
    /\/products?\/[\p{L}\p{N}][\p{L}\p{N}-]{3,}\/?$/iu,
    // /object/artisla09832
    /\/objects?\/[a-z]+\d{3,}\/?$/i,
    // /artworks/57956-title   /artwork/details/864849/…
    /\/artworks?\/\d{4,}(?:-|\/|$)/i,
    /details\/\d{4,}(?:\/|$)/i,
    // /…/id-f_6213143
    /\/id-[a-z]_\d{4,}\/?$/i,
  ),
  // /auction-lots/Title/65383363, also where the title's words are mixed up
  { hosts: /^lot-?art\.com$/, path: /^\/auction[^\s]*\/\d+[a-z0-9]*(?:-[^/\s]*)?\/?$/i },
  { hosts: /^lot-?art\.com$/, path: /^\/auction[^\s]*\/\d+[a-z0-9]*-[^\s]*$/i },
  { hosts: /^lot-?art\.com$/, path: /^\/auction[^\s]*\/\d{6,}\// },
  // A sale and a lot of it: /buy/auction/2022/sale/lot
  { hosts: /^sothebys\.com$/, path: /\/buy\/auction\/\d{4}\/[^/\s]+\/[^/\s]+\/?$/ },
  { hosts: /^artemission\.com$/, path: /^\/viewitemdetails\.aspx$/i, query: /[?&]ItemNumber=\d/i },
  { hosts: /^artandantiquities\.co\.uk$/, path: /^\/a1gallery\d\.asp$/i, query: /[?&]pictureID=\d/i },
  { hosts: /^atharsale\.com$/, path: /^\/\d+\// },
  // Dealers whose pages have a slug and no number.
  {
    hosts: /^(?:ancient-?art\.co\.uk|antiquities\.co\.uk|e-tiquities\.com|lapada\.org)$/,
    path: new RegExp(String.raw`^/[^\s]+/${LONG_SLUG}/?$`, 'u'),
  },
];
