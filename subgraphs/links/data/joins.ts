import { and, eq, inArray, ne, or, type SQL } from 'drizzle-orm';
import { childConnections, type Connection } from '../../kernel/data/connection.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { readableRecord } from './scope.ts';
import { linkEnd, type LinkEndRow } from './tables.ts';

/** The arguments of every join and of `Record.links`. */
export interface JoinArgs extends PageArgs {
  predicate?: string[] | null;
  status?: string[] | null;
}

/** What a join field follows. */
export interface JoinSpec {
  /** Predicates that the field stands for. */
  predicates: readonly string[];
  /** The end of the link on which the record stands; null for either. */
  side: 'SOURCE' | 'TARGET' | null;
  /** The kind at the far end. */
  far: string;
  /** Whether the near end may be any part of the record (a seizure's items), or is the entity itself. */
  near: 'entity' | 'record';
}

const inOrderOfAssertion = {
  name: 'asserted',
  keys: [{ column: linkEnd.assertedAt, direction: 'asc', type: 'timestamptz' }],
} as const;

/** One join under many records: both ends are asked for by the policy before anything is counted or paged. */
export function joinConnection(reader: Reader, name: string, spec: JoinSpec, args: JoinArgs): (id: string) => Promise<Connection<LinkEndRow>> {
  const wanted = args.predicate == null ? spec.predicates : spec.predicates.filter((predicate) => args.predicate?.includes(predicate));
  return linkEnds(reader, name, spec.near, args, [
    // `= any('{}')` matches nothing, which is what no predicate in common means.
    wanted.length === 0 ? eq(linkEnd.predicate, '') : inArray(linkEnd.predicate, [...wanted]),
    eq(linkEnd.farKind, spec.far),
    spec.side === null ? undefined : eq(linkEnd.side, spec.side),
  ]);
}

/** All links of a record or item. */
export function allLinks(reader: Reader, near: 'entity' | 'record', args: JoinArgs): (id: string) => Promise<Connection<LinkEndRow>> {
  return linkEnds(reader, 'links', near, args, [
    args.predicate == null ? undefined : args.predicate.length === 0 ? eq(linkEnd.predicate, '') : inArray(linkEnd.predicate, args.predicate),
    // A link of a record with itself or between its parts is seen from both ends; it is one link.
    or(eq(linkEnd.side, 'SOURCE'), ne(linkEnd.nearRecordId, linkEnd.farRecordId)),
  ]);
}

function linkEnds(reader: Reader, name: string, near: 'entity' | 'record', args: JoinArgs, where: (SQL | undefined)[]) {
  const { first, after, last, before } = args;
  const status = args.status ?? ['CONFIRMED'];
  const key = `join:${name}:${near}:${JSON.stringify([args.predicate ?? null, status])}`;
  return childConnections(
    reader,
    key,
    {
      table: linkEnd,
      parent: near === 'record' ? linkEnd.nearRecordId : linkEnd.nearId,
      order: { name: inOrderOfAssertion.name, keys: [...inOrderOfAssertion.keys] },
      where: and(
        ...where,
        status.length === 0 ? eq(linkEnd.status, '') : inArray(linkEnd.status, status),
        readableRecord(reader, linkEnd.nearRecordId, 'near'),
        readableRecord(reader, linkEnd.farRecordId, 'far'),
      ),
    },
    { first, after, last, before },
  );
}
