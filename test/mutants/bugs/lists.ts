import type { Bug } from '../mutant.ts';

/** In what lists count, and in their cursors, orders and filters. */
export const listBugs: readonly Bug[] = [
  {
    name: 'a list counted before it is filtered',
    file: 'subgraphs/kernel/data/connection.ts',
    find: 'from(list.table as PgTable).where(list.where);',
    replace: 'from(list.table as PgTable);',
  },
  {
    name: 'nested lists counted before they are filtered',
    file: 'subgraphs/kernel/data/connection.ts',
    find: '    .where(and(sql`${list.parent} = any(${sql.param([...parents])})`, list.where))\n    .groupBy',
    replace: '    .where(sql`${list.parent} = any(${sql.param([...parents])})`)\n    .groupBy',
  },
  {
    name: 'a cursor that tells where it stands',
    file: 'subgraphs/kernel/data/cursor.ts',
    find: 'return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString(\'base64url\');',
    replace: 'return Buffer.concat([nonce, cipher.getAuthTag(), sealed, plain]).toString(\'base64url\');',
  },
  {
    name: 'a cursor good for every list',
    file: 'subgraphs/kernel/data/keyset.ts',
    find: 'return { name: `${list}:${name}`, keys',
    replace: 'return { name: `any`, keys',
  },
  {
    name: 'lists sorted by the time of changes that are withheld',
    file: 'subgraphs/kernel/data/keyset.ts',
    find: 'UPDATED_AT: { column: table.publicUpdatedAt,',
    replace: 'UPDATED_AT: { column: table.updatedAt,',
  },
  {
    name: 'lists filtered by the time of changes that are withheld',
    file: 'subgraphs/kernel/data/filters.ts',
    find: 'dateTimeFilter(table.publicUpdatedAt, filter.updatedAt)',
    replace: 'dateTimeFilter(table.updatedAt, filter.updatedAt)',
  },
];
