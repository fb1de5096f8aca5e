import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { parseId } from '../../../schema/ids.ts';
import { type PageArgs, pageWindow } from '../../kernel/data/keyset.ts';
import { type Connection, page } from '../../kernel/data/connection.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { typeOfKind } from './entities.ts';
import { type QueryWord, queryWords } from './query-words.ts';
import { scopeOf } from './scope.ts';
import { recordIndex } from './tables.ts';

export interface SearchFilter {
  kind?: string[] | null;
  authority?: string[] | null;
  state?: string[] | null;
  excludeSynthetic?: boolean | null;
}

/** A text that matched, with those of its words, folded, that are or are like words of the query. */
export interface TextMatch {
  field: string;
  language: string | null;
  value: string;
  words: string[];
}

/** A record that was found, with the texts that matched. */
export interface Hit {
  id: string;
  kind: string;
  score: number;
  matches: TextMatch[];
}

export interface FacetCount {
  dimension: string;
  value: string;
  count: number;
}

export interface Found extends Connection<Hit> {
  counts: FacetCount[];
}

/** How many texts of a hit are shown. */
const mostMatches = 5;

interface Answer extends Record<string, unknown> {
  total: string;
  counts: FacetCount[] | null;
  hits: { id: string; kind: string; score: string; matches: TextMatch[] | null }[] | null;
}

/**
 * Records whose texts hold every word, or something very like it, best first:
 * the page, the total and the facets in one statement. Scores come from the
 * record's own texts and the query alone; nothing is weighed by how frequent a
 * word is, for that would speak of hidden records.
 */
export async function search(reader: Reader, query: string, filter: SearchFilter, args: PageArgs): Promise<Found> {
  const words = queryWords(query);
  const window = pageWindow(args);
  const list = `search:${words.map(({ word }) => word).join(' ')}`;
  const from = window.cursor === null ? null : reader.cursors.read(list, window.cursor);
  const beyond = from === null ? sql`` : sql`where (-f.score, f.id) > (-(${from[0]}::numeric), ${from[1]})`;
  const { rows: [answer] } = await reader.db.execute<Answer>(sql`
    with ${spellings(reader, words)}, ${foundRecords(reader, words.length, filter)},
    page as materialized (select f.id, f.kind, f.authority_id, f.score from found f ${beyond} order by f.score desc, f.id limit ${window.size + 1}),
    ${pageMatches(reader)}
    select (select count(*) from found) as total, (${facetCounts}) as counts, (
      select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'score', p.score::text, 'matches', m.matches) order by p.score desc, p.id)
      from page p left join matched m on m.record_id = p.id) as hits`);
  const hits = (answer?.hits ?? []).map(({ id, kind, score, matches }) => ({
    row: { id, kind, score: Number(score), matches: matches ?? [] },
    keys: [score, id],
  }));
  const connection = page(reader, list, hits, window, async () => Number(answer?.total ?? 0), (hit) => hit);
  return { ...connection, counts: answer?.counts ?? [] };
}

/** How many records the reader's search looks at. */
export async function searchedRecords(reader: Reader): Promise<number> {
  const [row] = await reader.db
    .select({ total: sql<string>`count(*)` })
    .from(recordIndex)
    .where(and(scopeOf(reader, recordIndex), sql`${recordIndex.kind} <> 'SeizureItem'`, inArray(recordIndex.tier, ['PUBLIC', 'COMMUNITY'])));
  return Number(row?.total ?? 0);
}

/**
 * `spelling`: for each word of the query the words of readable records that
 * hold it or that a typing error makes of it. The published ones are found by
 * index among distinct words; those that row-level security opens to an
 * authenticated reader are read for this reader alone, so that no list of
 * words is kept that hidden records fill.
 */
function spellings(reader: Reader, words: readonly QueryWord[]): SQL {
  const column = <K extends keyof QueryWord>(name: K) => sql.param(words.map((word) => word[name]));
  const spelt = (from: SQL) => sql`
    select q.word as query, v.word, case when v.word like q.pattern then 1.0 else public.word_similarity(q.word, v.word) end as likeness
    from query q join ${from} v on v.word like q.pattern or (
      q.edits > 0 and q.word operator(public.<%) v.word
      and abs(length(q.word) - length(v.word)) <= q.edits and public.levenshtein_less_equal(v.word, q.word, q.edits) <= q.edits)`;
  const query = sql`query as materialized (
    select * from unnest(${column('word')}::text[], ${column('pattern')}::text[], ${column('edits')}::integer[]) as q (word, pattern, edits))`;
  if (isPublic(reader)) return sql`${query}, spelling as materialized (${spelt(sql`links.public_vocabulary`)})`;
  return sql`${query}, shared as materialized (select record_id, word, weight from links.restricted_word),
    spelling as materialized (${spelt(sql`links.public_vocabulary`)} union ${spelt(sql`(select distinct word from shared)`)})`;
}

/** `found`: readable records that hold every word, with their scores. */
function foundRecords(reader: Reader, count: number, filter: SearchFilter): SQL {
  // OFFSET 0 keeps the planner to one look into the index for each spelling; without statistics it would read all words.
  const published = sql`
    select w.record_id, s.query, w.weight * s.likeness as worth
    from spelling s cross join lateral (select record_id, weight from links.public_word where word = s.word offset 0) w`;
  const shared = sql`union all select w.record_id, s.query, w.weight * s.likeness from spelling s join shared w on w.word = s.word`;
  return sql`
    held as (${published} ${isPublic(reader) ? sql`` : shared}),
    hit as (select record_id, query, max(worth) as best from held group by record_id, query),
    ranked as (
      select record_id, round((sum(best) / ${count})::numeric, 6) as score
      from hit group by record_id having count(*) = ${count}),
    found as materialized (
      select ${recordIndex.id}, ${recordIndex.kind}, ${recordIndex.authorityId}, ${recordIndex.states}, ranked.score
      from ranked join ${recordIndex} on ${recordIndex.id} = ranked.record_id
      where ${and(scopeOf(reader, recordIndex), ...filterConditions(filter))})`;
}

/** `matched`: the texts of the page's records in which words of the query stand. */
function pageMatches(reader: Reader): SQL {
  const holding = (table: SQL, same: SQL) => sql`
    select t.record_id, t.position, t.field, t.language, t.value, jsonb_agg(distinct part) as words
    from page p join ${table} t on t.record_id = p.id ${same}, unnest(string_to_array(t.folded, ' ')) part
    where part in (select word from spelling)
    group by t.record_id, t.position, t.field, t.language, t.value`;
  const shared = sql`union all ${holding(sql`links.restricted_text`, sql`and t.authority_id = p.authority_id`)}`;
  return sql`
    holding as (${holding(sql`links.public_text`, sql``)} ${isPublic(reader) ? sql`` : shared}),
    matched as (
      select record_id, jsonb_agg(jsonb_build_object('field', field, 'language', language, 'value', value, 'words', words) order by position) as matches
      from (select *, row_number() over (partition by record_id order by position) as rank from holding) ranked_texts
      where rank <= ${mostMatches} group by record_id)`;
}

const facetCounts = sql`
  select jsonb_agg(jsonb_build_object('dimension', dimension, 'value', value, 'count', count) order by dimension, count desc, value)
  from (
    select 'KIND' as dimension, kind as value, count(*) as count from found group by kind
    union all select 'AUTHORITY', authority_id, count(*) from found group by authority_id
    union all select 'STATE', state, count(*) from found, unnest(states) state group by state) counted`;

/** The public is shown nothing that row-level security would open. */
function isPublic(reader: Reader): boolean {
  return reader.principal.authority === null;
}

function filterConditions(filter: SearchFilter): (SQL | undefined)[] {
  return [
    filter.kind == null ? undefined : sql`${recordIndex.kind} = any(${sql.param(filter.kind.map(typeOfKind))})`,
    filter.authority == null ? undefined : sql`${recordIndex.authorityId} = any(${sql.param(filter.authority.map((id) => parseId('authority', id)))})`,
    filter.state == null ? undefined : sql`${recordIndex.states} && ${sql.param(filter.state)}::text[]`,
    filter.excludeSynthetic === true ? sql`not ${recordIndex.synthetic}` : undefined,
  ];
}
