import type { Resolvers } from '../../schema/generated/sites.ts';
import { and, sql } from 'drizzle-orm';
import { parseId } from '../../schema/ids.ts';
import { childConnections, rootConnection } from '../kernel/data/connection.ts';
import type { PageArgs } from '../kernel/data/keyset.ts';
import type { SubgraphContext } from '../kernel/graph/context.ts';
import { erasing } from '../kernel/acts/erase-persons.ts';
import { stating } from '../kernel/acts/state.ts';
import { withdrawing } from '../kernel/acts/withdraw.ts';
import type { Reader } from '../kernel/data/reader.ts';
import { defineSubgraph } from '../kernel/graph/subgraph.ts';
import { site, stateSite } from './data/tables.ts';
import { siteRegistry } from './registry.ts';
import { siteConditions, type SiteFilter, siteOrder } from './resolvers/lists.ts';
import { loadSite, siteFields } from './resolvers/site.ts';

type Context = SubgraphContext;

const show = (id: string, reader: Reader) => loadSite(reader, id);

/** The registries of heritage sites. */
export const sites = defineSubgraph({
  name: 'sites',
  registries: [siteRegistry as never],
  resolvers: {
    ...siteFields,
    Query: {
      site: (_: unknown, { id }: { id: string }, { reader }: Context) => loadSite(reader, parseId('site', id)),
      sites: (_: unknown, args: PageArgs & { where?: SiteFilter | null; orderBy: string }, { reader }: Context) =>
        rootConnection(reader, { table: site, order: siteOrder(args.orderBy), where: siteConditions(reader, args.where) }, args),
    },
    HeritageSite: {
      ...siteFields.HeritageSite,
      __resolveReference: ({ id }: { id: string }, { reader }: Context) => loadSite(reader, parseId('site', id)),
    },
    State: {
      __resolveReference: ({ code }: { code: string }) => ({ code }),
      sites: ({ code }: { code: string }, args: PageArgs & { role?: string | null }, { reader }: Context) => {
        const { role, first, after, last, before } = args;
        const list = {
          table: stateSite,
          parent: stateSite.stateCode,
          order: { name: 'sites of a state', keys: [{ column: stateSite.sortTitle, direction: 'asc' as const, type: 'text' }] },
          where: and(reader.scope(stateSite), role == null ? undefined : sql`${role} = any(${stateSite.roles})`),
        };
        return childConnections(reader, `state.sites:${role ?? ''}`, list, { first, after, last, before })(code);
      },
    },
    Mutation: {
      eraseSitePersons: erasing(siteRegistry, 'eraseSitePersons', 'site', show),
      stateSite: stating(siteRegistry, 'stateSite', 'site', show),
      withdrawSite: withdrawing(siteRegistry, 'withdrawSite', 'site', show),
    },
  } satisfies Resolvers<SubgraphContext>,
});
