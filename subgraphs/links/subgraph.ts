import type { Resolvers } from '../../schema/generated/links.ts';
import type { SubgraphContext } from '../kernel/graph/context.ts';
import { erasing } from '../kernel/acts/erase-persons.ts';
import { defineSubgraph } from '../kernel/graph/subgraph.ts';
import { withdrawing } from '../kernel/acts/withdraw.ts';
import { assertLink, proposeLink } from './acts/assert.ts';
import { addToCollection, createCollection, removeFromCollection } from './acts/collections.ts';
import { decideLink, retractLink } from './acts/decide.ts';
import { listingAct, reportListing, reviseListing } from './acts/listings.ts';
import { namedReads } from './data/named.ts';
import { listingRegistry } from './registry.ts';
import { collectionResolvers } from './resolvers/collections.ts';
import { linkResolvers } from './resolvers/links.ts';
import { listingResolvers } from './resolvers/listings.ts';
import { recordResolvers } from './resolvers/records.ts';
import { searchResolvers } from './resolvers/search.ts';

/** The joins between registries, the record index with search, market listings and collections. */
export const links = defineSubgraph({
  name: 'links',
  registries: [listingRegistry as never],
  furtherReads: namedReads,
  resolvers: {
    ...recordResolvers,
    ...linkResolvers,
    Query: { ...searchResolvers.Query, ...listingResolvers.Query, ...collectionResolvers.Query },
    SearchHit: searchResolvers.SearchHit,
    MarketListing: listingResolvers.MarketListing,
    Collection: collectionResolvers.Collection,
    Authority: collectionResolvers.Authority,
    Mutation: {
      assertLink,
      proposeLink,
      decideLink,
      retractLink,
      reportListing,
      reviseListing,
      withdrawListing: withdrawing(listingRegistry, 'withdrawListing', 'listing', listingAct.show),
      createCollection,
      addToCollection,
      removeFromCollection,
      eraseListingPersons: erasing(listingRegistry, 'eraseListingPersons', 'listing', listingAct.show),
    },
  } satisfies Resolvers<SubgraphContext>,
});
