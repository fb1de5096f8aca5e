import { contractError } from '../../../schema/errors.ts';
import { parseId, recordPrefixes } from '../../../schema/ids.ts';
import type { PageArgs } from '../../kernel/data/keyset.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { hubLanguage } from '../../kernel/graph/languages.ts';
import { aggregate, type AggregateFilter } from '../data/aggregate.ts';
import { entityOf, kindOfType } from '../data/entities.ts';
import { fragment } from '../data/highlight.ts';
import { name } from '../data/named.ts';
import { type FacetCount, type Hit, search, searchedRecords, type SearchFilter } from '../data/search.ts';
import { readableEntity } from './records.ts';

type SearchArgs = PageArgs & { query: string; where?: SearchFilter | null };

/** No match is not clean (Law 5): every answer says what it did not look at. */
const coverageNotes = {
  en: 'Searched: published records and those shared with you. Texts that a registry keeps to itself are not searched. Finding nothing proves nothing.',
  fr: 'Recherché : les notices publiées et celles partagées avec vous. Les textes qu’un registre garde pour lui ne sont pas consultés. Ne rien trouver ne prouve rien.',
  ar: 'شمل البحث السجلات المنشورة وما تمت مشاركته معكم. لا يشمل النصوص التي يحتفظ بها السجل لنفسه. وعدم العثور على نتيجة لا يثبت شيئاً.',
};

export const searchResolvers = {
  Query: {
    record: (_: unknown, { id }: { id: string }, { reader }: SubgraphContext) => readableEntity(reader, parseId(recordPrefixes, id)),
    search: async (_: unknown, args: SearchArgs, { reader }: SubgraphContext) => {
      const found = await search(reader, args.query, args.where ?? {}, { first: args.first, after: args.after });
      return {
        ...found,
        facets: () => facetsOf(found.counts),
        coverage: { records: () => searchedRecords(reader), partial: true, note: coverageNotes[hubLanguage(reader.languages)] },
      };
    },
    aggregate: (_: unknown, args: { kind: string; where?: AggregateFilter | null; groupBy: string }, { reader }: SubgraphContext) =>
      aggregate(reader, args.kind, args.where ?? {}, args.groupBy),
    matches: (_: unknown, { record }: { record: string }) => {
      parseId(recordPrefixes, record);
      throw notYet('matches');
    },
  },
  SearchHit: {
    record: ({ kind, id }: Hit, _: unknown, { reader }: SubgraphContext) => entityOf(reader, kind, id),
    highlights: ({ id, matches }: Hit, _: unknown, { reader }: SubgraphContext) => {
      name(reader, id);
      return matches.map(({ field, value, language, words }) => ({ field, language, fragment: fragment(value, words) }));
    },
  },
};

/** Nothing answers here in this version: no input would be a better one, and to ask again soon is no use. */
function notYet(name: string): Error {
  return contractError('NOT_FOUND', `\`${name}\` is part of the contract and not available in this version of the hub.`);
}

function facetsOf(counts: readonly FacetCount[]) {
  return ['KIND', 'AUTHORITY', 'STATE'].map((dimension) => ({
    dimension,
    values: counts
      .filter((one) => one.dimension === dimension)
      .map(({ value, count }) => ({ value: dimension === 'KIND' ? kindOfType(value) : value, count })),
  }));
}
