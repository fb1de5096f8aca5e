import { cellOf } from '../geo/cell.ts';
import { westernDigits } from './fold.ts';

/**
 * Coordinates written into free text (a caption with `lat=31.9053913, lon=…`
 * gives away what the geometry field withholds). Where it is not certain that
 * something is a coordinate, it is treated as one if it is at least as fine as
 * the cell that may be shown.
 */

/** Whole degrees are coarser than the cell and stay as they are. */
const FINER_THAN_DEGREES = /[.,]\d|['′’]/u;

/** Stands where the cell cannot be told: one axis alone, a projected grid, a code. */
const WITHHELD = '[exact place withheld]';

/** Both replacements; found first, so that masking twice changes nothing. */
const MASKED = /\[exact place withheld\]|\[0\.25° cell: [^\]]*\]/gu;

interface Place {
  latitude: number;
  longitude: number;
}

interface Form {
  pattern: RegExp;
  /** The place that a match names, null where it must only be hidden, undefined where it can be none. */
  place(groups: Record<string, string | undefined>): Place | null | undefined;
}

const DECIMAL = String.raw`[-+\u2212]?\d{1,3}(?:\.\d+)?`;
const LATITUDE_LABEL = String.raw`(?:\blat(?:itude)?\.?|\by(?=\s*[:=])|خط العرض|دائرة العرض|!3d)`;
const LONGITUDE_LABEL = String.raw`(?:\blong?(?:itude)?\.?|\blng|\bx(?=\s*[:=])|خط الطول|!4d)`;
const IS = String.raw`\s*(?:[:=]\s*)?`;
const GAP = String.raw`[\s,;/|&]*(?:and|et|و)?\s*`;
const labelled = (label: string, name: string) =>
  String.raw`${label}${IS}(?<${name}>${DECIMAL})\s*°?\s*(?<${name}Side>[NSEWO]\b)?`;

/** Degrees with minutes and seconds, or decimal degrees; the hemisphere before or after. */
function angle(name: string, sides: string): string {
  const body = String.raw`(?<${name}>\d{1,3}(?:\.\d+)?)\s*[°º]\s*(?:(?<${name}Minutes>\d{1,2}(?:\.\d+)?)\s*['′’‘]\s*)?(?:(?<${name}Seconds>\d{1,2}(?:\.\d+)?)\s*(?:["″”“]|['′’]{2})\s*)?`;
  return String.raw`(?:(?<${name}Before>${sides})\s*)?${body}(?<${name}After>${sides})?`;
}

const NORTH_SOUTH = String.raw`(?<!\p{L})[NS](?!\p{L})|(?:شمال|جنوب)\p{M}*ا?\p{M}*`;
const EAST_WEST = String.raw`(?<!\p{L})[EWO](?!\p{L})|(?:شرق|غرب)\p{M}*ا?\p{M}*`;
const UNIT_FOLLOWS = String.raw`\s*(?:cm|mm|m|km|in|inch(?:es)?|ft|kg|g|سم|مم|م|جم|كجم)(?![\p{L}])`;
/** The measures of a thing, of which a list may have more than two; heights above the sea are told with places. */
const MEASURES_FOLLOW = String.raw`(?:\s*[,;/x×]\s*\d+(?:\.\d+)?)*\s*(?:cm|mm|in|inch(?:es)?|kg|g|سم|مم|جم|كجم)(?![\p{L}])`;

const FORMS: readonly Form[] = [
  { pattern: new RegExp(labelled(LATITUDE_LABEL, 'lat') + GAP + labelled(LONGITUDE_LABEL, 'lon'), 'giu'), place: labelledPlace },
  { pattern: new RegExp(labelled(LONGITUDE_LABEL, 'lon') + GAP + labelled(LATITUDE_LABEL, 'lat'), 'giu'), place: labelledPlace },
  { pattern: new RegExp(angle('lat', NORTH_SOUTH) + GAP + angle('lon', EAST_WEST), 'giu'), place: anglePlace },
  {
    pattern: /(?<![\d.])(?<lat>\d{1,2}(?:\.\d+)?)\s*(?<latAfter>[NS])[\s,;]*(?<lon>\d{1,3}(?:\.\d+)?)\s*(?<lonAfter>[EWO])\b/giu,
    place: anglePlace,
  },
  { pattern: new RegExp(String.raw`\bgeo:(?<lat>${DECIMAL}),(?<lon>${DECIMAL})`, 'giu'), place: labelledPlace },
  { pattern: /\b(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*(?:ZM?|M)?\s*\([\d\s.,()+-]*\)/giu, place: () => null },
  {
    // ISO 6709 puts the latitude first; so do people.
    pattern: new RegExp(
      String.raw`(?<![\d.])(?<lat>[-+\u2212]?\d{1,3}\.\d{2,})(?:\s*[,;/]\s*|\s+(?=\S*\.\d{3}))(?<lon>[-+\u2212]?\d{1,3}\.\d{2,})(?!\.?\d|${UNIT_FOLLOWS}|${MEASURES_FOLLOW})`,
      'giu',
    ),
    place: barePlace,
  },
  { pattern: /(?<![\d,])(?<lat>-?\d{1,2},\d{4,})[\s;/,]+(?<lon>-?\d{1,3},\d{4,})(?!\d)/gu, place: labelledPlace },
  // UTM and MGRS: certain by their zone and band.
  { pattern: /\b(?:[1-9]|[1-5]\d|60)\s?[C-HJ-NP-X]\s*,?\s*\d{6,7}(?:\.\d+)?\s*(?:m?E)?[\s,;/]+\d{6,8}(?:\.\d+)?(?:\s*m?N)?\b/gu, place: () => null },
  { pattern: /\b(?:[1-9]|[1-5]\d|60)[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{2}\s?\d{2}|\d{3}\s?\d{3}|\d{4}\s?\d{4}|\d{5}\s?\d{5})\b/gu, place: () => null },
  { pattern: /\b(?:easting|northing)\s*[:=]?\s*\d{5,8}(?:\.\d+)?|\b[EN]\s*[:=]\s*\d{5,8}(?:\.\d+)?/giu, place: () => null },
  // Open location codes.
  { pattern: /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/gu, place: () => null },
  // One axis alone.
  {
    // French and English objects are `long 12.5 cm` too.
    pattern: new RegExp(`(?:${labelled(LATITUDE_LABEL, 'lat')}|${labelled(LONGITUDE_LABEL, 'lon')})(?!\\.?\\d|${UNIT_FOLLOWS})`, 'giu'),
    place: () => null,
  },
  { pattern: new RegExp(String.raw`\d{1,3}\s*[°º]\s*\d{1,2}(?:\.\d+)?\s*['′’](?:\s*\d{1,2}(?:\.\d+)?\s*(?:["″”]|['′’]{2}))?(?:\s*(?:${NORTH_SOUTH}|${EAST_WEST}))?`, 'giu'), place: () => null },
];

/** No form does without one of these, and most texts have none of them. */
const MARKS = /[\d+(]/;

interface Found {
  start: number;
  end: number;
  text: string;
}

/** The text with every coordinate replaced by the fixed 0.25° cell that holds it, or by a note that it is withheld. */
export function maskCoordinates(text: string): string {
  // Each replacement is one character long, so places in both texts agree.
  const readable = westernDigits(text).replaceAll('٫', '.').replaceAll('٬', ',');
  if (!MARKS.test(readable)) return text;
  const found: Found[] = [...text.matchAll(MASKED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  for (const { pattern, place } of FORMS) {
    for (const match of readable.matchAll(pattern)) {
      if (match.groups && !FINER_THAN_DEGREES.test(match[0])) continue;
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const named = place(match.groups ?? {});
      if (named !== undefined) found.push({ start, end, text: replacement(named) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  let masked = '';
  let at = 0;
  for (const { start, end, text: instead } of found) {
    masked += text.slice(at, start) + instead;
    at = end;
  }
  return masked + text.slice(at);
}

function replacement(place: Place | null): string {
  if (!place || !(Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180)) return WITHHELD;
  return `[0.25° cell: ${cellOf(place.latitude, place.longitude).label}]`;
}

function labelledPlace({ lat, lon, latSide, lonSide }: Record<string, string | undefined>): Place {
  return {
    latitude: signed(numberOf(lat), latSide),
    longitude: signed(numberOf(lon), lonSide),
  };
}

/** Two numbers beyond every latitude are two headings of a tariff, or two prices. */
function barePlace(groups: Record<string, string | undefined>): Place | undefined {
  const place = labelledPlace(groups);
  return Math.min(Math.abs(place.latitude), Math.abs(place.longitude)) > 90 || Math.max(Math.abs(place.latitude), Math.abs(place.longitude)) > 180 ? undefined : place;
}

function anglePlace(groups: Record<string, string | undefined>): Place | null {
  const part = (name: string) => {
    const degrees = numberOf(groups[name]) + numberOf(groups[`${name}Minutes`]) / 60 + numberOf(groups[`${name}Seconds`]) / 3600;
    const side = groups[`${name}Before`] ?? groups[`${name}After`];
    return side === undefined ? null : signed(degrees, side);
  };
  const [latitude, longitude] = [part('lat'), part('lon')];
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '0').replace('\u2212', '-').replace(',', '.'));
}

function signed(degrees: number, side: string | undefined): number {
  return side !== undefined && /^(?:[swo]|جنوب|غرب)/iu.test(side) ? -degrees : degrees;
}
