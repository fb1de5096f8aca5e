import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import { type PageArgs, pageWindow } from '../../kernel/data/keyset.ts';
import { type Connection, page } from '../../kernel/data/connection.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { fold } from '../../kernel/values/text/fold.ts';
import { typeOfKind } from './entities.ts';
import { scopeOf } from './scope.ts';
import { recordIndex } from './tables.ts';

export interface SearchFilter {
  kind?: string[] | null;
  authority?: string[] | null;
  state?: string[] | null;
  excludeSynthetic?: boolean | null;
}

/** A record that was found, with the texts that matched. */
export interface Hit {
  id: string;
  kind: string;
  score: number;
  matches: { field: string; language: string | null; value: string }[];
}

const longestQuery = 200;
const mostWords = 8;
/** How well a text speaks for its record, by what it is. */
const weights = sql`case t.field when 'title' then 1.0 when 'name' then 0.95 when 'identifier' then 0.9 else 0.6 end`;

/** The words of a query, folded. Refuses what is empty or too long to be meant. */
export function queryWords(query: string): string[] {
  if (query.length > longestQuery) throw contractError('BAD_USER_INPUT', `A query has at most ${longestQuery} characters.`);
  const words = [...new Set(fold(query).split(' ').filter((word) => word !== ''))].slice(0, mostWords);
  if (words.length === 0) throw contractError('BAD_USER_INPUT', 'Say what to look for: at least one letter or digit.');
  return words;
}

/**
 * Records whose texts hold every word, or something very like it, best first.
 * Scores come from the record's own texts and the query alone; nothing is
 * weighed by how frequent a word is, for that would speak of hidden records.
 */
export async function search(reader: Reader, query: string, filter: SearchFilter, args: PageArgs): Promise<Connection<Hit>> {
  const words = queryWords(query);
  const window = pageWindow(args);
  const list = `search:${words.join(' ')}`;
  const from = window.cursor === null ? null : reader.cursors.read(list, window.cursor);
  const { rows } = await reader.db.execute<{ id: string; kind: string; score: string; matches: Hit['matches'] | null }>(sql`
    with ${foundRecords(reader, words, filter)}
    select f.id, f.kind, f.score::text as score, (
      select jsonb_agg(jsonb_build_object('field', m.field, 'language', m.language, 'value', m.value) order by m.position)
      from ${readableTexts(reader)} m
      where m.record_id = f.id and ${anyWord(words, sql`m.folded`)}) as matches
    from found f
    ${from === null ? sql`` : sql`where (-f.score, f.id) > (-(${from[0]}::numeric), ${from[1]})`}
    order by f.score desc, f.id limit ${window.size + 1}`);
  const hits = rows.map((row) => ({
    row: { id: row.id, kind: row.kind, score: Number(row.score), matches: row.matches ?? [] },
    keys: [row.score, row.id],
  }));
  return page(reader, list, hits, window, async () => (await facetCounts(reader, words, filter)).total);
}

export interface FacetCounts {
  total: number;
  facets: { dimension: string; value: string; count: number }[];
}

/** The total and the facets of a search in one statement. */
export function facetCounts(reader: Reader, words: string[], filter: SearchFilter): Promise<FacetCounts> {
  const key = `facets:${JSON.stringify([words, filter])}`;
  return reader.loader(key, async () => new Map([['', await loadFacets(reader, words, filter)]])).load('') as Promise<FacetCounts>;
}

async function loadFacets(reader: Reader, words: string[], filter: SearchFilter): Promise<FacetCounts> {
  const { rows } = await reader.db.execute<{ dimension: string; value: string; count: string }>(sql`
    with ${foundRecords(reader, words, filter)}
    select 'TOTAL' as dimension, '' as value, count(*) as count from found
    union all select 'KIND', kind, count(*) from found group by kind
    union all select 'AUTHORITY', authority_id, count(*) from found group by authority_id
    union all select 'STATE', state, count(*) from found, unnest(states) state group by state
    order by 1, 3 desc, 2`);
  const total = rows.find(({ dimension }) => dimension === 'TOTAL');
  return {
    total: Number(total?.count ?? 0),
    facets: rows.filter((row) => row !== total).map(({ dimension, value, count }) => ({ dimension, value, count: Number(count) })),
  };
}

/** How many records the reader's search looks at. */
export async function searchedRecords(reader: Reader): Promise<number> {
  const [row] = await reader.db
    .select({ total: sql<string>`count(*)` })
    .from(recordIndex)
    .where(and(scopeOf(reader, recordIndex), sql`${recordIndex.kind} <> 'SeizureItem'`, inArray(recordIndex.tier, ['PUBLIC', 'COMMUNITY'])));
  return Number(row?.total ?? 0);
}

/** A common table expression `found`: readable records that hold every word, with their scores. */
function foundRecords(reader: Reader, words: string[], filter: SearchFilter): SQL {
  return sql`hit as (
      select t.record_id, w.word,
        max(${weights} * case when t.folded like '%' || w.word || '%' then 1.0 else word_similarity(w.word, t.folded) end) as best
      from unnest(${sql.param(words)}::text[]) as w (word)
      join ${readableTexts(reader)} t on ${holds(sql`t.folded`)}
      group by t.record_id, w.word),
    ranked as (
      select record_id, round((sum(best) / ${words.length})::numeric, 6) as score
      from hit group by record_id having count(*) = ${words.length}),
    found as (
      select ${recordIndex.id}, ${recordIndex.kind}, ${recordIndex.authorityId}, ${recordIndex.states}, ranked.score
      from ranked join ${recordIndex} on ${recordIndex.id} = ranked.record_id
      where ${and(scopeOf(reader, recordIndex), ...filterConditions(filter))})`;
}

/** The published texts, and for an authenticated reader those that row-level security opens. */
function readableTexts(reader: Reader): SQL {
  const columns = sql.raw('record_id, position, field, language, value, folded');
  const published = sql`select ${columns} from links.public_text`;
  if (reader.principal.authority === null) return sql`(${published})`;
  return sql`(${published} union all select ${columns} from links.restricted_text)`;
}

function anyWord(words: string[], folded: SQL): SQL {
  return sql`exists (select 1 from unnest(${sql.param(words)}::text[]) as w (word) where ${holds(folded)})`;
}

/**
 * Whether a text holds the word `w.word` or a word that a typing error makes of
 * it: one edit from four letters on, two from seven on. Trigrams find what may
 * be alike by the index, and the edits decide; levenshtein() takes 255 bytes.
 */
function holds(folded: SQL): SQL {
  const edits = sql`case when length(w.word) >= 7 then 2 when length(w.word) >= 4 then 1 else 0 end`;
  return sql`(${folded} like '%' || w.word || '%' or (w.word <% ${folded} and exists (
    select 1 from unnest(string_to_array(${folded}, ' ')) part
    where public.levenshtein_less_equal(left(part, 60), left(w.word, 60), ${edits}) <= ${edits})))`;
}

function filterConditions(filter: SearchFilter): (SQL | undefined)[] {
  return [
    filter.kind == null ? undefined : sql`${recordIndex.kind} = any(${sql.param(filter.kind.map(typeOfKind))})`,
    filter.authority == null ? undefined : sql`${recordIndex.authorityId} = any(${sql.param(filter.authority)})`,
    filter.state == null ? undefined : sql`${recordIndex.states} && ${sql.param(filter.state)}::text[]`,
    filter.excludeSynthetic === true ? sql`not ${recordIndex.synthetic}` : undefined,
  ];
}
