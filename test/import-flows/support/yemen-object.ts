import type { TestHub } from '../../support/hub.ts';
import { allOf } from './everything.ts';

interface Term {
  text: string;
  derived: boolean;
}

/** An offer that an object of the catalogue is linked to, with the link. */
export interface Offer {
  link: { predicate: string; status: string; method: string; evidence: { kind: string; statement: string | null }[] };
  node: {
    id: string;
    localId: string;
    url: string;
    venue: string;
    venueKind: string | null;
    city: string | null;
    country: string | null;
    prices: { amount: string; currency: string; kind: string }[];
    description: { value: string }[];
    unread: { field: string; value: string }[];
  };
}

/** An object of the catalogue of Yemen as a steward of its authority reads it. */
export interface CatalogueObject {
  localId: string;
  sources: { citation: string }[];
  identifiers: { scheme: string; value: string }[];
  objectTypes: Term[];
  materials: Term[];
  subjects: Term[];
  measurements: { statement: string | null }[];
  datings: { date: { original: string } | null; period: Term | null; source: { citation: string } | null }[];
  description: { value: string }[];
  condition: string | null;
  photographs: { url: string }[];
  originAttributions: { nodes: { place: string | null; country: { code: string } | null; predicate: string }[] };
  statements: { nodes: { field: string; value: string }[] };
  lossReports: { nodes: { kind: string; claimedBy: string; issuedBy: string; number: string; status: string; sources: { citation: string }[] }[] };
  listings: { edges: Offer[] };
  persons: { role: string; name: string }[];
  unread: { field: string; value: string }[];
}

const term = '{ text derived }';
const FIELDS = `{ localId sources { citation } identifiers { scheme value } objectTypes ${term} materials ${term} subjects ${term} measurements { statement }
  datings { date { original } period ${term} source { citation } } description { value } condition photographs { url }
  originAttributions(first: 10) { nodes { place country { code } predicate } } statements(first: 100) { nodes { field value } }
  lossReports(first: 10) { nodes { kind claimedBy issuedBy number status sources { citation } } }
  listings(first: 10) { edges { link { predicate status method evidence { kind statement } }
    node { id localId url venue venueKind city country prices { amount currency kind } description { value } unread { field value } } } }
  persons { role name } unread { field value } }`;

/** All objects by their local ids, as a steward of the desk reads them. */
export async function catalogueObjects(hub: TestHub): Promise<Map<string, CatalogueObject>> {
  const objects = await allOf<CatalogueObject>(hub, 'CulturalObject', FIELDS, { as: 'documentation-desk' });
  return new Map(objects.map((object) => [object.localId, object]));
}

/** What stands in an open text where a name stood. */
const WITHHELD = '[حُجب الاسم]';
const COUNTRIES: Readonly<Record<string, string>> = { NL: 'Netherlands', GB: 'UK', US: 'USA', IL: 'Israel', SA: 'Saudi Arabia', OM: 'Oman' };
const CLASSES: Readonly<Record<string, string>> = { platform: 'ONLINE_MARKETPLACE', marketplace: 'ONLINE_MARKETPLACE', dealer: 'DEALER', auction: 'AUCTION_HOUSE' };

/** What the answers say, put back into a column of the catalogue or of its coding; `spelt` says only which of two spellings the file has. */
export function answeredColumn(object: CatalogueObject, column: string, spelt: string): string {
  const [offer] = object.listings.edges;
  const statement = (field: string): string => object.statements.nodes.find((one) => one.field === field)?.value ?? '';
  const unread = (field: string): string => [...object.unread, ...(offer?.node.unread ?? [])].find((one) => one.field === field)?.value ?? '';
  const [, issue = '', page = '', file = ''] = /issue (\S+), page (\S+) \((.*)\)$/.exec(object.sources[0]?.citation ?? '') ?? [];
  const coded = (terms: readonly (Term | null)[]): string => terms.flatMap((one) => (one?.derived === true ? one.text : [])).join('|');
  const stated = (terms: readonly Term[]): string => terms.find(({ derived }) => !derived)?.text ?? '';
  const byProgram = ({ source }: CatalogueObject['datings'][number]): boolean => /^English coding .* made by a program$/.test(source?.citation ?? '');
  const dated = object.datings.find((dating) => !byProgram(dating));
  switch (column) {
    case 'artifact_id': return object.localId;
    case 'short_id': return identifier(object, 'DATABASE');
    case 'catalogue_file': return file;
    case 'issue': return object.lossReports.nodes[0]?.number.split('/')[0] === issue ? issue : '';
    case 'page': return page;
    case 'inventory_number': return identifier(object, 'CATALOGUE') || identifier(object, 'INVENTORY');
    case 'type_ar': return stated(object.objectTypes);
    case 'description_ar': return object.description[0]?.value ?? '';
    case 'material_ar': return stated(object.materials);
    case 'period_ar': return dated?.date?.original ?? (statement(column) || (dated?.period?.text ?? ''));
    case 'dimensions': return object.measurements[0]?.statement ?? '';
    case 'link': return statement('link') || (offer?.node.url ?? '');
    case 'listing_link': return statement('listing_link') || (spelt === '' ? '' : answeredColumn(object, 'link', spelt));
    case 'status_ar': return object.condition ?? statement('status_ar');
    case 'note_ar': return object.persons.reduce((note, { name }) => note.replace(WITHHELD, name), statement('note_ar'));
    case 'images': return object.photographs.map(({ url }) => url).join(';');
    case 'type_en': case 'detail_en': return coded(object.objectTypes);
    case 'material_en': return coded(object.materials);
    case 'iconography_en': return coded(object.subjects);
    case 'period_general': case 'period_precise': return coded(object.datings.filter(byProgram).map(({ period }) => period));
    default: return statement(column) || ofThePage(offer, column, spelt) || unread(column);
  }
}

/** What was coded of the linked page stands in the listing, or beside the object where another object made the listing. */
function ofThePage(offer: Offer | undefined, column: string, spelt: string): string {
  if (offer === undefined) return '';
  const { venue, venueKind, city, country, prices, description } = offer.node;
  switch (column) {
    case 'listing_site': return sameFirm(venue, spelt) ? spelt : '';
    case 'dealer_city': return city ?? '';
    case 'dealer_country': return COUNTRIES[country ?? ''] ?? '';
    case 'site_class': return venueKind !== null && CLASSES[spelt] === venueKind ? spelt : '';
    case 'price': return prices[0]?.kind === 'REPORTED' ? prices[0].amount : '';
    case 'currency': return prices[0]?.currency ?? '';
    case 'listing_summary': return description[0]?.value ?? '';
    case 'score_txt': case 'score_img': case 'final_score':
      return new RegExp(`${column} ([\\d.]*\\d)`).exec(offer.link.evidence.find(({ kind }) => kind === 'MACHINE_MATCH')?.statement ?? '')?.[1] ?? '';
    default: return '';
  }
}

function identifier(object: CatalogueObject, scheme: string): string {
  return object.identifiers.find((one) => one.scheme === scheme)?.value ?? '';
}

/** A firm and its host: "Lyon & Turnbull" is lyonandturnbull.com, "Freeman's" freemansauction.com. */
function sameFirm(venue: string, host: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replaceAll('&', 'and').replace(/[^a-z0-9]/g, '');
  return letters(host).includes(letters(venue)) || (venue === 'Pierre Bergé & Associés' && host === 'pba-auctions.com');
}
