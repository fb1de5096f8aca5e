import type { RecordDraft } from '../../kernel/data/draft.ts';
import { cellOf } from '../../kernel/values/geo/cell.ts';
import { withoutCoordinates } from '../../kernel/data/disclosure.ts';
import type { SiteComponent, SiteDocument } from '../documents.ts';
import { siteCentre } from './project.ts';

/**
 * A site as it is to whom its exact place is closed: the fixed cell stands for
 * it, and coordinates in any text are masked. A site that is protected and
 * published tells its place.
 */
export function coarseSite(draft: RecordDraft<SiteDocument>): RecordDraft<SiteDocument> {
  const { document } = draft;
  if (document.placeDisclosure === 'EXACT') return draft;
  const place = siteCentre(document);
  return withoutCoordinates({
    ...draft,
    document: {
      ...document,
      point: null,
      geometries: [],
      address: null,
      ...(place === null ? {} : { cell: cornerOf(place) }),
      components: document.components.map(disclosedComponent),
    },
  });
}

function disclosedComponent({ point, ...component }: SiteComponent): SiteComponent {
  return { ...component, point: null, ...(point === null ? {} : { cell: cornerOf(point) }) };
}

function cornerOf({ latitude, longitude }: { latitude: number; longitude: number }): [south: number, west: number] {
  const { south, west } = cellOf(latitude, longitude);
  return [south, west];
}
