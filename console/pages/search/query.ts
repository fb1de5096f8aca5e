import { withFragments } from '../record/fragments.ts';
import type { Institution, Text } from '../record/shapes.ts';

export interface FoundRecord {
  __typename: string;
  id: string;
  title: Text;
  authority: Institution | null;
  synthetic: boolean;
  rights: { redistributable: boolean };
}

export interface Hit {
  record: FoundRecord | null;
  highlights: { field: string; fragment: string; language: string | null }[];
}

export interface Facet {
  dimension: 'KIND' | 'AUTHORITY' | 'STATE';
  values: { value: string; count: number }[];
}

export interface Found {
  totalCount: number;
  nodes: Hit[];
  facets: Facet[];
  coverage: { records: number; partial: boolean; note: string };
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export const searchQuery = withFragments(`query SearchPage($query: String!, $where: SearchFilter, $after: String) {
  search(query: $query, where: $where, first: 20, after: $after) {
    totalCount
    nodes {
      record { __typename id title { ...Text } authority { ...Institution } synthetic rights { redistributable } }
      highlights { field fragment language }
    }
    facets { dimension values { value count } }
    coverage { records partial note }
    pageInfo { hasNextPage endCursor }
  }
}`);

export interface FacetNames {
  authorities: { nodes: Institution[] } | null;
  states: { nodes: { code: string; name: Text }[] } | null;
}

/** Facets carry identifiers and codes; this gives their names. */
export const facetNamesQuery = withFragments(`query FacetNames($authorities: [ID!], $states: [CountryCode!]) {
  authorities(where: { id: { in: $authorities } }, first: 100) { nodes { ...Institution } }
  states(where: { code: { in: $states } }, first: 100) { nodes { code name { ...Text } } }
}`);

export interface Welcome {
  sites: { totalCount: number } | null;
  objects: { totalCount: number } | null;
  seizures: { totalCount: number } | null;
  cases: { totalCount: number } | null;
  listings: { totalCount: number } | null;
  collections: { nodes: { id: string; title: Text }[] } | null;
  /** Invented records: a hub that has any holds the demonstration. */
  invented: { totalCount: number } | null;
}

/** What a newcomer is told of the hub's contents. */
export const welcomeQuery = withFragments(`query Welcome {
  sites { totalCount } objects { totalCount } seizures { totalCount } cases { totalCount } listings { totalCount }
  collections(first: 10) { nodes { id title { ...Text } } }
  invented: seizures(first: 1, where: { synthetic: { eq: true } }) { totalCount }
}`);
