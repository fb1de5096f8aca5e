import { emptySeizure, type SeizureDocument } from '../../../../../subgraphs/seizures/documents.ts';
import { many, one, oneOf, type GenericKind } from '../paths.ts';

/** Seizures from a table; the kind is BORDER unless the mapping fills it. */
export const genericSeizure: GenericKind<SeizureDocument> = {
  record: 'Seizure',
  empty: emptySeizure,
  paths: {
    kind: oneOf(['BORDER', 'WARRANT', 'POLICE', 'SURRENDER', 'FOUND'], (seizure, value) => void (seizure.kind = value)),
    'office.name': one('text', (seizure, { value }) => void (seizure.office = { unlocode: null, ...seizure.office, name: value })),
    'office.unlocode': one('text', (seizure, { value }) => void (seizure.office = { name: null, ...seizure.office, unlocode: value.replaceAll(' ', '') })),
    seizingState: one('code', (seizure, code) => void (seizure.seizingState = code)),
    seizingUnit: one('text', (seizure, { value }) => void (seizure.seizingUnit = value)),
    direction: oneOf(['IMPORT', 'EXPORT', 'TRANSIT', 'FREE_ZONE', 'POST', 'PASSENGER'], (seizure, value) => void (seizure.direction = value)),
    transportMode: oneOf(['AIR', 'SEA', 'ROAD', 'RAIL', 'INLAND_WATERWAY', 'MAIL', 'ON_FOOT', 'MULTIMODAL', 'OTHER'], (seizure, value) => void (seizure.transportMode = value)),
    occurredAt: one('date', (seizure, date) => void (seizure.occurredAt = date)),
    description: many('text', (seizure, text) => void seizure.description.push(text)),
    legalBasis: one('text', (seizure, { value }) => void (seizure.legalBasis = value)),
  },
};
