import { and, eq } from 'drizzle-orm';
import { childConnections, shownAs } from '../../kernel/data/connection.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { caseById } from '../data/cases.ts';
import { ofReadableCase } from '../data/scope.ts';
import { caseState } from '../data/tables.ts';

type StateCasesArgs = PageArgs & { role?: 'REQUESTING' | 'RESPONDENT' | 'ANY' | null };

export const stateResolvers = {
  State: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    cases: async ({ code }: { code: string }, args: StateCasesArgs, { reader }: SubgraphContext) => {
      const role = args.role ?? 'ANY';
      const found = await childConnections(
        reader,
        `cases of a state:${role}`,
        {
          table: caseState,
          parent: caseState.state,
          order: { name: `state.cases:${role}`, keys: [{ column: caseState.openedFrom, direction: 'desc', type: 'bigint' }] },
          where: and(eq(caseState.role, role), ofReadableCase(reader, caseState.caseId)),
        },
        args,
      )(code);
      // Cases are read only if they are asked for: a total needs none of them.
      return shownAs(found, ({ caseId }) => caseById(reader, caseId));
    },
  },
};
