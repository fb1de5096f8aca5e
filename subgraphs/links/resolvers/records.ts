import { parseId, recordPrefixes, recordTypeOf, idPrefix, type RecordPrefix, type RecordTypeName } from '../../../schema/ids.ts';
import { and, inArray } from 'drizzle-orm';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { allLinks, joinConnection, type JoinArgs, type JoinSpec } from '../data/joins.ts';
import { sameAs } from '../data/clusters.ts';
import { collectionsOf } from '../data/collections.ts';
import { entityOf } from '../data/entities.ts';
import { joined } from '../data/present.ts';
import { scopeOf } from '../data/scope.ts';
import { recordIndex } from '../data/tables.ts';

type Entity = { id: string };
type Through = 'farId' | 'farRecordId';

/** A field that follows links of some predicates to one kind of far end. */
function join(name: string, spec: JoinSpec, through: Through = 'farId', shown?: string) {
  return async ({ id }: Entity, args: JoinArgs, { reader }: SubgraphContext) =>
    joined(reader, await joinConnection(reader, name, spec, args)(id), through, shown);
}

function links(near: JoinSpec['near']) {
  return async ({ id }: Entity, args: JoinArgs, { reader }: SubgraphContext) => allLinks(reader, near, args)(id);
}

const found = ['FOUND_AT', 'REMOVED_FROM'];
const relatedBy = ['SAME_AS', 'PART_OF', 'SIMILAR_TO', 'DERIVED_FROM'];
const { site, object, seizure, case: repatriationCase, listing } = recordTypeOf;
const item = 'SeizureItem';

/** Other records of the same thing. */
async function same({ id }: Entity, _: unknown, { reader }: SubgraphContext) {
  return (await sameAs(reader, id)).map((one) => entityOf(reader, one.kind, one.id));
}

const ofRecord = { links: links('record'), sameAs: same, collections: ({ id }: Entity, _: unknown, { reader }: SubgraphContext) => collectionsOf(reader, id) };

/** A case's or a concerned thing's side of CONCERNS. */
const concerns = (name: string, far: string) => join(name, { predicates: ['CONCERNS'], side: 'SOURCE', far, near: 'entity' });
const concernedBy = join('cases', { predicates: ['CONCERNS'], side: 'TARGET', far: repatriationCase, near: 'entity' });

/** Whether an entity of another subgraph is there for this reader: asked of the access row. */
function reference(kinds: readonly string[]) {
  return async ({ id }: Entity, { reader }: SubgraphContext) => readableEntity(reader, parseId(kinds, id));
}

/** The entity behind an id if its record may be read; null if it is absent or may not. */
export async function readableEntity(reader: Reader, id: string) {
  const row = await reader
    .loader('index', async (ids) => {
      const rows = await reader.db
        .select({ id: recordIndex.id, kind: recordIndex.kind })
        .from(recordIndex)
        .where(and(inArray(recordIndex.id, [...ids]), scopeOf(reader, recordIndex)));
      return new Map(rows.map((one) => [one.id, one]));
    })
    .load(id);
  return row === null ? null : entityOf(reader, row.kind, row.id);
}

export const recordResolvers = {
  Record: {
    __resolveType: ({ __typename, id }: { __typename?: RecordTypeName; id: string }) => __typename ?? recordTypeOf[idPrefix(id) as RecordPrefix],
    __resolveReference: reference(recordPrefixes),
  },
  LinkEnd: { __resolveType: ({ __typename }: { __typename: RecordTypeName | 'SeizureItem' }) => __typename },
  HeritageSite: {
    __resolveReference: reference(['site']),
    ...ofRecord,
    objects: join('site.objects', { predicates: found, side: 'TARGET', far: object, near: 'entity' }),
    cases: concernedBy,
  },
  CulturalObject: {
    __resolveReference: reference(['object']),
    ...ofRecord,
    sites: join('object.sites', { predicates: found, side: 'SOURCE', far: site, near: 'entity' }),
    seizureItems: join('object.items', { predicates: ['SEIZED_AS'], side: 'SOURCE', far: item, near: 'entity' }),
    seizures: join('object.items', { predicates: ['SEIZED_AS'], side: 'SOURCE', far: item, near: 'entity' }, 'farRecordId', seizure),
    listings: join('object.listings', { predicates: ['OFFERED_AS'], side: 'SOURCE', far: listing, near: 'entity' }),
    cases: concernedBy,
    relatedObjects: join('object.related', { predicates: relatedBy, side: null, far: object, near: 'entity' }),
  },
  Seizure: {
    __resolveReference: reference(['seizure']),
    ...ofRecord,
    objects: join('seizure.objects', { predicates: ['SEIZED_AS'], side: 'TARGET', far: object, near: 'record' }),
    cases: concernedBy,
  },
  SeizureItem: {
    __resolveReference: reference(['item']),
    links: links('entity'),
    objects: join('item.objects', { predicates: ['SEIZED_AS'], side: 'TARGET', far: object, near: 'entity' }),
    cases: concernedBy,
  },
  RepatriationCase: {
    __resolveReference: reference(['case']),
    ...ofRecord,
    objects: concerns('case.objects', object),
    items: concerns('case.items', item),
    seizures: concerns('case.seizures', seizure),
    sites: concerns('case.sites', site),
  },
};

/** The joins of a listing, which is this subgraph's own record. */
export const listingJoins = {
  ...ofRecord,
  objects: join('listing.objects', { predicates: ['OFFERED_AS'], side: 'TARGET', far: object, near: 'entity' }),
};
