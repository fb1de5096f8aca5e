import { type Connection, shownAs } from '../../kernel/data/connection.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { entityOf } from './entities.ts';
import type { LinkEndRow } from './tables.ts';

/** A join's page as the contract shows it: the far ends, each with the link that joins it. They are named where they are asked for. */
export function joined(reader: Reader, connection: Connection<LinkEndRow>, through: 'farId' | 'farRecordId' = 'farId', farKind?: string) {
  const far = (row: LinkEndRow) => entityOf(reader, farKind ?? row.farKind, row[through]);
  return {
    ...shownAs(connection, far),
    edges: connection.edges.map(({ cursor, node }) => ({ cursor, node: () => far(node), link: node })),
  };
}

/** A page of records as references. */
export function references<Row extends { id: string; kind: string }>(reader: Reader, connection: Connection<Row>) {
  return shownAs(connection, ({ id, kind }) => entityOf(reader, kind, id));
}
