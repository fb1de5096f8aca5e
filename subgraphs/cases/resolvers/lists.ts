import { eq, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { childConnections } from '../../kernel/data/connection.ts';
import type { PageArgs, SortKey } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { visibleClaims, visibleEvidence } from '../data/scope.ts';
import {
  caseClaim, caseDeadline, caseEvent, caseEvidence, caseOutcome, caseParty, type CaseRow, caseStatement, caseTrack, ownKey, repatriationCase,
} from '../data/tables.ts';

/** A table of parts of a case. */
type PartTable = PgTable & { id: PgColumn; caseId: PgColumn; position: PgColumn };

interface PartArgs extends PageArgs {
  kind?: string | null;
  role?: string | null;
}

interface PartList {
  /** Comes before the order in which the source has them. */
  by?: PgColumn;
  where?: (reader: Reader, args: PartArgs) => SQL | undefined;
}

/** A paged list of parts of a case. */
function parts(name: string, table: PartTable, { by, where }: PartList = {}) {
  const byDate: SortKey[] = by === undefined ? [] : [{ column: by, direction: 'asc', type: 'bigint' }];
  const order = { name: `cases.${name}`, keys: [...byDate, { column: table.position, direction: 'asc' as const, type: 'integer' }] };
  return ({ id }: CaseRow, args: PartArgs, { reader }: SubgraphContext) => {
    const key = `${name}:${args.kind ?? ''}:${args.role ?? ''}`;
    return childConnections(reader, key, { table, parent: table.caseId, order, where: where?.(reader, args) }, args)(id);
  };
}

/** The paged lists of a case. */
export const caseLists = {
  tracks: parts('tracks', caseTrack, { where: (_, { kind }) => (kind == null ? undefined : eq(caseTrack.kind, kind as never)) }),
  claims: parts('claims', caseClaim, { where: visibleClaims }),
  evidence: parts('evidence', caseEvidence, { where: visibleEvidence }),
  deadlines: parts('deadlines', caseDeadline, { by: caseDeadline.dueFrom }),
  parties: parts('parties', caseParty, { where: (_, { role }) => (role == null ? undefined : eq(caseParty.role, role as never)) }),
  outcomes: parts('outcomes', caseOutcome),
  events: parts('events', caseEvent, { by: caseEvent.occurredFrom }),
  statements: parts('statements', caseStatement),
  implementations: (row: CaseRow, args: PageArgs, { reader }: SubgraphContext) =>
    childConnections(
      reader,
      'implementations',
      {
        table: repatriationCase,
        parent: repatriationCase.parentKey,
        order: { name: 'cases.implementations', keys: [{ column: repatriationCase.sortTitle, direction: 'asc', type: 'text' }] },
        where: reader.scope(repatriationCase),
      },
      args,
    )(ownKey(row)),
};
