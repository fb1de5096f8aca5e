import type { LocationEvent, OriginAttribution } from '../../../../subgraphs/objects/documents.ts';
import type { SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import { countryCode } from '../../country-words.ts';
import { arabic } from './arabic.ts';
import type { CatalogueRow } from './columns.ts';

/** "Stolen from one of the cities of al-Jawf": the region, in the words of the source. من reads مز where the PDF was damaged. */
const REMOVED = /(?:مسروقة?|سرقت?|استخرجت?)[^.،\n]*?(?:من|مز)\s+([^.،\n]*الجوف[^.،\n]*)/u;
const AL_JAWF = /^[إا]حدى\s+مدن\s+الجوف/u;
const SALE = /سوق|للبيع/u;

/** What the row says of where the thing comes from. That it is of Yemen is the claim of the whole catalogue; the rest is said by the row. */
export function originsOf(row: CatalogueRow, region: string | null, source: SourceValue): OriginAttribution[] {
  const attribution = (key: string, more: Partial<OriginAttribution>): OriginAttribution => ({
    key, place: null, placeConcept: null, country: 'YE', level: 'COUNTRY', predicate: 'ASSOCIATED_WITH', certainty: null, status: 'ASSERTED',
    statedAt: null, sources: [source], ...more,
  });
  const removed = placeOfRemoval(row);
  return [
    attribution('catalogue', {}),
    ...(removed === undefined ? [] : [attribution('removed-from', { place: removed, level: 'REGION', predicate: 'REMOVED_FROM' })]),
    // South Arabia is wider than the state.
    ...(region === null ? [] : [attribution('region', { place: region, country: null, level: 'CULTURE_AREA' })]),
  ];
}

function placeOfRemoval(row: CatalogueRow): string | undefined {
  const holder = row.ar('museum_or_auction');
  if (holder !== undefined && AL_JAWF.test(holder)) return holder;
  const told = [row.ar('note_ar'), row.ar('description_ar')].flatMap((text) => REMOVED.exec(text ?? '')?.[1] ?? []);
  return told.map((place) => place.trim()).find((place) => !SALE.test(place));
}

const NOW_AT = /موقع\s+القطعة\s*[:.]?\s*([^.،\n]+)/u;
/** Museums that show it now, as against the museums of Yemen that lost it. */
const SHOWN_AT = /متحف\s+(?:اراضي الكتاب|المتروبوليتان)|المتحف\s+الوطني\s+لسلطنة/u;
const MARKET = /سوق\s+حزم\s+الجوف/u;

/** Where the row says that the thing was seen: a market, a museum, a country. Sellers are told by their listings. */
export function locationsOf(row: CatalogueRow, source: SourceValue): LocationEvent[] {
  const holder = row.ar('museum_or_auction');
  const location = (key: string, place: string, country: string | null, said: string): LocationEvent => ({
    key, place, country, storage: false, occurredAt: null, description: [arabic(said)], status: 'ASSERTED', certainty: null, sources: [source],
  });
  const note = row.ar('note_ar');
  const named = NOW_AT.exec(note ?? '')?.[1]?.trim();
  const country = named === undefined ? null : countryCode(named);
  return [
    ...(holder !== undefined && MARKET.test(holder) ? [location('market', MARKET.exec(holder)?.[0] ?? holder, 'YE', holder)] : []),
    ...(holder !== undefined && SHOWN_AT.test(holder) ? [location('museum', holder, null, holder)] : []),
    ...(note !== undefined && named !== undefined && country !== null ? [location('note', named, country, note)] : []),
  ];
}
