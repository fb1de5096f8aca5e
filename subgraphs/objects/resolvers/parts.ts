import type { SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { childConnections } from '../../kernel/data/connection.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { visibleLocations } from '../data/scope.ts';
import { custodyEvent, legalStatusEvent, locationEvent, lossReport, objectStatement, originAttribution, titleEvent } from '../data/tables.ts';

type PartTable = PgTable & { id: PgColumn; objectId: PgColumn; position: PgColumn };

interface Narrower {
  where(reader: Reader): SQL | undefined;
  /** Further keys of the order, after the position. */
  furtherKeys: PgColumn[];
}

/** A paged list of an object's parts, in the order of its document. */
function list<T extends PartTable>(name: string, table: T, narrower?: Narrower) {
  const keys = [table.position, ...(narrower?.furtherKeys ?? [])].map((column) => ({ column, direction: 'asc' as const, type: 'integer' }));
  return ({ id }: { id: string }, { first, after, last, before }: PageArgs, { reader }: SubgraphContext) => {
    const spec = { table, parent: table.objectId, order: { name, keys }, where: narrower?.where(reader) };
    return childConnections(reader, name, spec, { first, after, last, before })(id);
  };
}

/** The paged lists of an object. */
export const partLists = {
  originAttributions: list('originAttributions', originAttribution),
  titleTimeline: list('titleTimeline', titleEvent),
  custodyTimeline: list('custodyTimeline', custodyEvent),
  locationTimeline: list('locationTimeline', locationEvent, { where: visibleLocations, furtherKeys: [locationEvent.stay] }),
  legalStatusTimeline: list('legalStatusTimeline', legalStatusEvent),
  statements: list('statements', objectStatement),
  lossReports: list('lossReports', lossReport),
};

/** A state by its code; the directory says the rest. */
function stateOf(code: string | null) {
  return code === null ? null : { __typename: 'State', code };
}

const country = ({ country: code }: { country: string | null }) => stateOf(code);

/** Fields of the parts that point to a state. */
export const partTypes = {
  OriginAttribution: { country },
  ObjectLocationEvent: { country },
  ObjectParty: { state: ({ state }: { state: string | null }) => stateOf(state) },
};
