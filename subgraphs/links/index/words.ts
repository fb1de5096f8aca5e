import type pg from 'pg';

/** The longest part of a word that counts, in characters: what levenshtein() takes. */
export const longestWord = 60;

const wordsOf = (table: 'public' | 'restricted') => {
  const owner = table === 'restricted' ? ', authority_id' : '';
  return `
    insert into links.${table}_word (word, record_id${owner}, weight)
    select left(part, ${longestWord}), record_id${owner}, max(links.field_weight(field))
    from links.${table}_text, unnest(string_to_array(folded, ' ')) part
    where record_id = any($1) and part <> '' group by 1, 2${owner === '' ? '' : ', 3'}`;
};

/**
 * Makes the words of records those of their texts as they now stand, in the
 * caller's transaction. A word that no published record has any longer leaves
 * the vocabulary with the last of them.
 */
export async function indexWords(client: pg.ClientBase, ids: readonly string[]): Promise<void> {
  // One at a time: a word would leave the vocabulary while another transaction brings a record that has it.
  await client.query(`select pg_advisory_xact_lock(hashtext('index:words'))`);
  const { rows } = await client.query<{ words: string[] | null }>(
    'with gone as (delete from links.public_word where record_id = any($1) returning word) select array_agg(distinct word) as words from gone', [ids]);
  await client.query('delete from links.restricted_word where record_id = any($1)', [ids]);
  await client.query(wordsOf('public'), [ids]);
  await client.query(wordsOf('restricted'), [ids]);
  await client.query('insert into links.public_vocabulary (word) select distinct word from links.public_word where record_id = any($1) on conflict do nothing', [ids]);
  await client.query(
    'delete from links.public_vocabulary v where v.word = any($1) and not exists (select 1 from links.public_word w where w.word = v.word)', [rows[0]?.words ?? []]);
}
