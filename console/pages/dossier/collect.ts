import type { Answer, Ask } from '../page.ts';
import { dossierQuery, furtherQueries, type JoinName, type PagedList } from './query.ts';

/** JSON as the public API answered it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
export type Raw = { [name: string]: Json };

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes?: Json[];
  edges?: Json[];
}

export interface Collected {
  record: Raw | null;
  errors: Answer<unknown>['errors'];
}

/**
 * All of a case that its reader may see, with every page of its lists. A case
 * that changes meanwhile, or whose registry stops answering, gives no dossier:
 * one of two versions would be true of neither.
 */
export async function collect(ask: Ask, id: string, language: string): Promise<Collected> {
  const { data, errors } = await ask<{ record: Raw | null }>(dossierQuery, { id }, [language]);
  const record = data?.record ?? null;
  if (record === null) return { record, errors };
  for (const [name, query] of Object.entries(furtherQueries) as [PagedList | JoinName, string][]) {
    const list = record[name] as Page | null;
    let page = list;
    while (list !== null && page?.pageInfo.hasNextPage === true) {
      const next: Answer<{ record: Raw | null }> = await ask<{ record: Raw | null }>(query, { id, after: page.pageInfo.endCursor }, [language]);
      const further: Raw | null = next.data?.record ?? null;
      page = further === null || further['version'] !== record['version'] ? null : (further[name] as Page | null);
      if (page === null) return { record: null, errors: [{ message: 'The case changed while its dossier was made.' }, ...next.errors] };
      list.nodes?.push(...(page.nodes ?? []));
      list.edges?.push(...(page.edges ?? []));
    }
  }
  return { record, errors };
}
