import type { RecordDraft } from '../../kernel/data/draft.ts';
import { cellOf } from '../../kernel/values/geo/cell.ts';
import { maskCoordinates } from '../../kernel/values/text/coordinates.ts';
import type { SiteComponent, SiteDocument } from '../documents.ts';
import { siteCentre } from './project.ts';

/**
 * A site as its least entitled reader sees it. Where the place is withheld
 * (class EXACT_PLACE) the fixed cell stands for it, and coordinates in any
 * text are masked, for they tell a place as well as a point does.
 */
export function disclosedSite(draft: RecordDraft<SiteDocument>): RecordDraft<SiteDocument> {
  const document = { ...draft.document, unread: [] };
  if (document.placeDisclosure === 'EXACT') return { ...draft, document };
  const place = siteCentre(document);
  const { sharing, rights } = draft;
  const { document: shown, ...texts } = masked({
    titles: draft.titles,
    sources: draft.sources,
    ...(sharing === undefined ? {} : { sharing }),
    ...(rights === undefined ? {} : { rights }),
    document: {
      ...document,
      point: null,
      geometries: [],
      address: null,
      ...(place === null ? {} : { cell: cornerOf(place) }),
      components: document.components.map(disclosedComponent),
    },
  });
  return { ...draft, ...texts, document: shown };
}

function disclosedComponent({ point, ...component }: SiteComponent): SiteComponent {
  return { ...component, point: null, ...(point === null ? {} : { cell: cornerOf(point) }) };
}

function cornerOf({ latitude, longitude }: { latitude: number; longitude: number }): [south: number, west: number] {
  const { south, west } = cellOf(latitude, longitude);
  return [south, west];
}

/** Any JSON with the coordinates in its texts masked. */
function masked<T>(value: T): T {
  if (typeof value === 'string') return maskCoordinates(value) as T;
  if (Array.isArray(value)) return value.map(masked) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)])) as T;
}
