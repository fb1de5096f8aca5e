import type { RecordFacts, Text } from './shapes.ts';

/** What a record says of itself, for the kinds that Linked Art has no model of, in schema.org's words. */
export function schemaOrg(type: 'LandmarksOrHistoricalBuildings' | 'Dataset', record: RecordFacts, address: (id: string) => string, more: Record<string, unknown> = {}): Record<string, unknown> {
  const { rights, authority } = record;
  const values: Record<string, unknown> = {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': address(record.id),
    name: tagged({ ...record.title, value: record.synthetic ? `[synthetic] ${record.title.value}` : record.title.value }),
    identifier: record.localId,
    ...more,
    // A place takes no licence in schema.org; its record, the work that describes it, does.
    subjectOf: {
      '@type': 'CreativeWork',
      license: rights.licence,
      creditText: rights.attribution,
      publisher: authority === null ? null : { '@type': 'Organization', '@id': address(authority.id), name: authority.name?.value ?? null },
      dateCreated: record.createdAt,
      dateModified: record.updatedAt,
      citation: record.sources.map(({ citation }) => citation),
    },
  };
  return without(values);
}

/** Long texts, only where their licence allows redistribution. */
export function descriptions(record: RecordFacts, texts: readonly Text[]): unknown {
  return record.rights.redistributable && texts.length > 0 ? texts.map(tagged) : null;
}

function tagged({ value, language }: Text): unknown {
  return language === null ? value : { '@value': value, '@language': language };
}

function without(value: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined && !(Array.isArray(one) && one.length === 0))
    .map(([name, one]) => [name, typeof one === 'object' && !Array.isArray(one) ? without(one as Record<string, unknown>) : one] as const);
  return Object.fromEntries(entries);
}
