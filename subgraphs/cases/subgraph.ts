import type { Resolvers } from '../../schema/generated/cases.ts';
import type { SubgraphContext } from '../kernel/graph/context.ts';
import { erasing } from '../kernel/acts/erase-persons.ts';
import { defineSubgraph } from '../kernel/graph/subgraph.ts';
import { caseById } from './data/cases.ts';
import { caseRegistry } from './registry.ts';
import { caseResolvers } from './resolvers/case.ts';
import { deadlineResolvers } from './resolvers/deadlines.ts';
import { legalResolvers } from './resolvers/legal.ts';
import { stateResolvers } from './resolvers/state.ts';

/** Repatriation cases: tracks, claims, evidence, deadlines, parties and outcomes. */
export const cases = defineSubgraph({
  name: 'cases',
  registries: [caseRegistry as never],
  resolvers: {
    ...caseResolvers,
    ...legalResolvers,
    ...stateResolvers,
    CaseDeadline: deadlineResolvers.CaseDeadline,
    Query: { ...caseResolvers.Query, ...deadlineResolvers.Query },
    Mutation: { eraseCasePersons: erasing(caseRegistry, 'eraseCasePersons', 'case', (id, reader) => caseById(reader, id)) },
  } satisfies Resolvers<SubgraphContext>,
});
