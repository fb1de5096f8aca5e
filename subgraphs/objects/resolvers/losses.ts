import { and, type SQL, sql } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { rootConnection } from '../../kernel/data/connection.ts';
import {
  type BooleanFilter, booleanFilter, type Combinable, combine, type EnumFilter, enumFilter, type FuzzyDateFilter, fuzzyDateFilter, type IdFilter, idFilter,
  type StringFilter, stringFilter,
} from '../../kernel/data/filters.ts';
import { namedOrder, type OrderSpec, type PageArgs, type SortColumns } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { readableObject } from '../data/scope.ts';
import { lossReport, type LossReportRow } from '../data/tables.ts';
import { objectById } from './objects.ts';

interface LossReportFilter extends Combinable<LossReportFilter> {
  id?: IdFilter | null;
  object?: IdFilter | null;
  kind?: EnumFilter | null;
  number?: StringFilter | null;
  claimedBy?: StringFilter | null;
  issuedBy?: StringFilter | null;
  place?: StringFilter | null;
  occurredAt?: FuzzyDateFilter | null;
  reportedAt?: FuzzyDateFilter | null;
  recovered?: BooleanFilter | null;
}

function conditions(filter: LossReportFilter): (SQL | undefined)[] {
  return [
    idFilter(lossReport.id, filter.id),
    idFilter(lossReport.objectId, filter.object),
    enumFilter(lossReport.kind, filter.kind),
    stringFilter(lossReport.number, filter.number),
    stringFilter(lossReport.claimedBy, filter.claimedBy),
    stringFilter(lossReport.issuedBy, filter.issuedBy),
    stringFilter(lossReport.place, filter.place),
    fuzzyDateFilter(lossReport.occurredFrom, lossReport.occurredTo, filter.occurredAt),
    fuzzyDateFilter(lossReport.reportedFrom, lossReport.reportedTo, filter.reportedAt),
    booleanFilter(sql`(${lossReport.recoveredAt} is not null)`, filter.recovered),
  ];
}

const sortColumns: SortColumns = {
  OCCURRED_AT: { column: lossReport.occurredFrom, type: 'bigint' },
  REPORTED_AT: { column: lossReport.reportedFrom, type: 'bigint' },
  NUMBER: { column: lossReport.number, type: 'text' },
};

const orderOf = (name: string): OrderSpec => namedOrder('lossReports', sortColumns, name);

export function lossById(reader: Reader, id: string): Promise<LossReportRow | null> {
  return reader.parts('lossReport', lossReport, readableObject(reader, lossReport.objectId)).load(id);
}

export const lossResolvers = {
  Query: {
    lossReport: (_: unknown, { id }: { id: string }, { reader }: SubgraphContext) => lossById(reader, parseId('loss', id)),
    lossReports: (_: unknown, args: PageArgs & { where?: LossReportFilter | null; orderBy: string }, { reader }: SubgraphContext) =>
      rootConnection(
        reader,
        { table: lossReport, order: orderOf(args.orderBy), where: and(readableObject(reader, lossReport.objectId), combine(args.where, conditions)) },
        args,
      ),
  },
  LossReport: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => lossById(reader, parseId('loss', id)),
    object: ({ objectId }: LossReportRow, _: unknown, { reader }: SubgraphContext) => objectById(reader, objectId),
  },
};
