import { readMeasurements } from '../../../../../subgraphs/kernel/values/measures.ts';
import { emptyObject, type IdentifierScheme, type ObjectDocument } from '../../../../../subgraphs/objects/documents.ts';
import { many, one, oneOf, type DocumentPath, type GenericKind } from '../paths.ts';

const identifier = (scheme: IdentifierScheme): DocumentPath<ObjectDocument> =>
  many('text', (object: ObjectDocument, { value }, { source }) => void object.identifiers.push({ scheme, value, source }));

/** Cultural objects from a table, after Object ID. */
export const genericObject: GenericKind<ObjectDocument> = {
  record: 'CulturalObject',
  empty: emptyObject,
  paths: {
    objectTypes: many('term', (object, term) => void object.objectTypes.push(term)),
    extent: oneOf(['ITEM', 'SET', 'PART', 'FRAGMENT'], (object, value) => void (object.extent = value)),
    materials: many('term', (object, term) => void object.materials.push(term)),
    techniques: many('term', (object, term) => void object.techniques.push(term)),
    subjects: many('term', (object, term) => void object.subjects.push(term)),
    cultures: many('term', (object, term) => void object.cultures.push(term)),
    measurements: one('text', (object, { value }, { source, keep }) => {
      const { values, unread } = readMeasurements(value);
      object.measurements.push({ statement: value, values, source });
      for (const { text, reason } of unread) keep(`"${text}" ${reason}`);
    }),
    inscriptions: many('text', (object, text, { source }) => void object.inscriptions.push({ text, kind: 'UNKNOWN', location: null, translation: null, source })),
    'dating.date': one('date', (object, date, { source }) => void object.datings.push({ date, period: null, status: 'ASSERTED', statedAt: null, source })),
    'dating.period': many('term', (object, period, { source }) => void object.datings.push({ date: null, period, status: 'ASSERTED', statedAt: null, source })),
    description: many('text', (object, text) => void object.description.push(text)),
    distinguishingFeatures: many('text', (object, text) => void object.distinguishingFeatures.push({ text, kind: 'OTHER', holdBack: false })),
    condition: one('text', (object, { value }) => void (object.condition = value)),
    'identifiers.inventory': identifier('INVENTORY'),
    'identifiers.accession': identifier('ACCESSION'),
    'identifiers.excavation': identifier('EXCAVATION'),
    'identifiers.catalogue': identifier('CATALOGUE'),
    humanRemains: one('flag', (object, value) => void (object.humanRemains = value)),
    sacred: one('flag', (object, value) => void (object.sacred = value)),
  },
};
