import { and, type SQL, sql } from 'drizzle-orm';
import { rootConnection } from '../../kernel/data/connection.ts';
import {
  arrayFilter, type BooleanFilter, type Combinable, combine, type EnumFilter, enumFilter, fuzzyDateFilter, type FuzzyDateFilter, type IdFilter, idFilter,
} from '../../kernel/data/filters.ts';
import type { OrderSpec, PageArgs } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { caseById } from '../data/cases.ts';
import { ofReadableCase } from '../data/scope.ts';
import { caseDeadline, repatriationCase } from '../data/tables.ts';
import { alertOf, dayNumber } from '../rules/deadlines.ts';

interface DeadlineFilter extends Combinable<DeadlineFilter> {
  case?: IdFilter | null;
  dueAt?: FuzzyDateFilter | null;
  status?: EnumFilter | null;
  kind?: EnumFilter | null;
  overdue?: BooleanFilter | null;
  state?: EnumFilter | null;
}

const concerned = sql`(${repatriationCase.requestingStates} || ${repatriationCase.respondentStates})`;

function where(reader: Reader, filter: DeadlineFilter | null | undefined): SQL | undefined {
  return and(
    ofReadableCase(reader, caseDeadline.caseId),
    combine(filter, (leaf) => {
      const state = arrayFilter(concerned, leaf.state);
      return [
        idFilter(caseDeadline.caseId, leaf.case),
        fuzzyDateFilter(caseDeadline.dueFrom, caseDeadline.dueTo, leaf.dueAt),
        enumFilter(caseDeadline.status, leaf.status),
        enumFilter(caseDeadline.kind, leaf.kind),
        overdueFilter(leaf.overdue),
        state === undefined ? undefined : ofReadableCase(reader, caseDeadline.caseId, state),
      ];
    }),
  );
}

/** The same as the alert OVERDUE. */
function overdueFilter(filter: BooleanFilter | null | undefined): SQL | undefined {
  if (filter?.eq == null) return undefined;
  return sql`(${caseDeadline.status} = 'OPEN' and coalesce(${caseDeadline.dueTo} < ${dayNumber(new Date())}, false)) = ${filter.eq}`;
}

function order(name: string): OrderSpec {
  return { name: `deadlines:${name}`, keys: [{ column: caseDeadline.dueFrom, direction: name === 'DUE_DESC' ? 'desc' : 'asc', type: 'bigint' }] };
}

export const deadlineResolvers = {
  Query: {
    deadlines: (_: unknown, args: PageArgs & { where?: DeadlineFilter | null; orderBy: string }, { reader }: SubgraphContext) =>
      rootConnection(reader, { table: caseDeadline, order: order(args.orderBy), where: where(reader, args.where) }, args),
  },
  CaseDeadline: {
    alert: (row: typeof caseDeadline.$inferSelect) => alertOf(row, dayNumber(new Date())),
    case: ({ caseId }: { caseId: string }, _: unknown, { reader }: SubgraphContext) => caseById(reader, caseId),
  },
};
