import type { Bug } from '../mutant.ts';

/** In who reads a record, what answers for it by its id, and its versions. */
export const recordBugs: readonly Bug[] = [
  {
    name: 'one loader for all readers',
    file: 'subgraphs/kernel/data/reader.ts',
    find: 'readonly #loaders = new Map<string, DataLoader<string, unknown>>();',
    replace: 'readonly #loaders = ((globalThis as Record<string, unknown>)[\'loaders\'] ??= new Map()) as Map<string, DataLoader<string, unknown>>;',
  },
  {
    name: 'an entity reference to a site that asks for no right',
    file: 'subgraphs/sites/subgraph.ts',
    find: '__resolveReference: ({ id }: { id: string }, { reader }: Context) => loadSite(reader, parseId(\'site\', id)),',
    replace: '__resolveReference: ({ id }: { id: string }, { reader }: Context) => reader.parts(\'unscoped site\', site).load(parseId(\'site\', id)),',
  },
  {
    name: 'an entity reference in the index that asks for no right',
    file: 'subgraphs/links/resolvers/records.ts',
    find: 'return async ({ id }: Entity, { reader }: SubgraphContext) => readableEntity(reader, parseId(kinds, id));',
    replace: 'return async ({ id }: Entity, { reader }: SubgraphContext) => entityOf(reader, recordTypeOf[idPrefix(parseId(kinds, id)) as RecordPrefix] ?? \'SeizureItem\', id);',
  },
  {
    name: 'an item without its seizure',
    file: 'subgraphs/seizures/data/entities.ts',
    find: '  return record === null ? null : { ...item, record };',
    replace: '  return { ...item, record: record ?? ({ id: item.seizureId } as SeizureRow) };',
  },
  {
    name: 'an error that tells of a hidden target',
    file: 'subgraphs/kernel/acts/target.ts',
    find: '    if (readable.length === 0) return null;\n',
    replace: '    void readable;\n',
  },
  {
    name: 'an embargo that holds nothing back',
    file: 'subgraphs/kernel/access/policy.ts',
    find: 'sql`(${table.embargoUntil} is null or ${table.embargoUntil} <= now())`',
    replace: 'sql`true`',
  },
  {
    name: 'an embargo that never ends',
    file: 'subgraphs/kernel/access/policy.ts',
    find: 'sql`(${table.embargoUntil} is null or ${table.embargoUntil} <= now())`',
    replace: 'sql`${table.embargoUntil} is null`',
  },
  {
    name: 'an audience that is not asked',
    file: 'subgraphs/kernel/access/policy.ts',
    find: 'sql`(${table.audience} = \'{}\' or ${sector} = any(${table.audience}))`',
    replace: 'sql`true`',
  },
  {
    name: 'the community open to whoever is no member',
    file: 'subgraphs/kernel/access/policy.ts',
    find: 'MEMBER: authority === null || !member ? null : meant',
    replace: 'MEMBER: authority === null ? null : meant',
  },
  {
    name: 'whole revisions to whom one class is open',
    file: 'subgraphs/kernel/graph/revision-fields.ts',
    find: '[...classes].every((fieldClass)',
    replace: '[...classes].some((fieldClass)',
  },
  {
    name: 'whole revisions to another authority',
    file: 'subgraphs/kernel/graph/revision-fields.ts',
    find: 'principal.authority === authorityId && [...classes]',
    replace: '[...classes]',
  },
  {
    name: 'revisions that tell of withheld changes',
    file: 'subgraphs/kernel/graph/revision-fields.ts',
    find: 'where: and(forReader(reader), all ? undefined : eq(table.publicChanged, true)) };',
    replace: 'where: forReader(reader) };',
  },
];
