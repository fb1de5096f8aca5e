import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { parseId } from '../../../schema/ids.ts';
import { entityOf } from '../data/entities.ts';
import { linkOf, linksOf, stepsOf } from '../data/links.ts';
import type { LinkRow, linkStep } from '../data/tables.ts';
import { wordsFor } from '../data/words.ts';

type StepRow = typeof linkStep.$inferSelect;

const authority = (id: string | null) => (id === null ? null : { __typename: 'Authority', id });

/** How a link stands that others may rest on. */
const standing = ['PROPOSED', 'CONFIRMED'];

export const linkResolvers = {
  Link: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => linkOf(reader, parseId('link', id)),
    source: (row: LinkRow, _: unknown, { reader }: SubgraphContext) => entityOf(reader, row.sourceKind, row.sourceId),
    target: (row: LinkRow, _: unknown, { reader }: SubgraphContext) => entityOf(reader, row.targetKind, row.targetId),
    evidence: ({ assertedBy, evidence }: LinkRow, _: unknown, { reader }: SubgraphContext) => wordsFor(reader.principal, assertedBy, evidence),
    reason: ({ assertedBy, decidedBy, reason }: LinkRow, _: unknown, { reader }: SubgraphContext) => wordsFor(reader.principal, decidedBy ?? assertedBy, reason),
    assertedBy: ({ assertedBy }: LinkRow) => authority(assertedBy),
    decidedBy: ({ decidedBy }: LinkRow) => authority(decidedBy),
    history: ({ id }: LinkRow, _: unknown, { reader }: SubgraphContext) => stepsOf(reader, id),
    restsOn: ({ restsOn }: LinkRow, _: unknown, { reader }: SubgraphContext) => linksOf(reader, restsOn),
    unsupported: async ({ restsOn }: LinkRow, _: unknown, { reader }: SubgraphContext) =>
      (await linksOf(reader, restsOn)).some(({ status }) => !standing.includes(status)),
  },
  LinkStep: {
    evidence: ({ byAuthorityId, evidence }: StepRow, _: unknown, { reader }: SubgraphContext) => wordsFor(reader.principal, byAuthorityId, evidence),
    reason: ({ byAuthorityId, reason }: StepRow, _: unknown, { reader }: SubgraphContext) => wordsFor(reader.principal, byAuthorityId, reason),
    by: ({ byAuthorityId }: { byAuthorityId: string }) => authority(byAuthorityId),
  },
};
