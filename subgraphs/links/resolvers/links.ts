import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { parseId } from '../../../schema/ids.ts';
import { entityOf } from '../data/entities.ts';
import { linkOf, linksOf, stepsOf } from '../data/links.ts';
import type { LinkRow } from '../data/tables.ts';

const authority = (id: string | null) => (id === null ? null : { __typename: 'Authority', id });

/** How a link stands that others may rest on. */
const standing = ['PROPOSED', 'CONFIRMED'];

export const linkResolvers = {
  Link: {
    __resolveReference: ({ id }: { id: string }, { reader }: SubgraphContext) => linkOf(reader, parseId('link', id)),
    source: (row: LinkRow, _: unknown, { reader }: SubgraphContext) => entityOf(reader, row.sourceKind, row.sourceId),
    target: (row: LinkRow, _: unknown, { reader }: SubgraphContext) => entityOf(reader, row.targetKind, row.targetId),
    assertedBy: ({ assertedBy }: LinkRow) => authority(assertedBy),
    decidedBy: ({ decidedBy }: LinkRow) => authority(decidedBy),
    history: ({ id }: LinkRow, _: unknown, { reader }: SubgraphContext) => stepsOf(reader, id),
    restsOn: ({ restsOn }: LinkRow, _: unknown, { reader }: SubgraphContext) => linksOf(reader, restsOn),
    unsupported: async ({ restsOn }: LinkRow, _: unknown, { reader }: SubgraphContext) =>
      (await linksOf(reader, restsOn)).some(({ status }) => !standing.includes(status)),
  },
  LinkStep: {
    by: ({ byAuthorityId }: { byAuthorityId: string }) => authority(byAuthorityId),
  },
};
