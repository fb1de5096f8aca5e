import type pg from 'pg';
import { inTransaction } from '../../kernel/data/in-transaction.ts';
import { indexWords } from './words.ts';

/**
 * Publishes what an embargo no longer holds back. The end of an embargo is no
 * change of the record, so no registry tells of it: the texts of PUBLIC records
 * move to where everybody searches, and their words with them; the change feed
 * hears of them all.
 */
export async function releaseEmbargoes(pool: pg.Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ record_id: string }>(release);
    const ids = [...new Set(rows.map(({ record_id }) => record_id))];
    if (ids.length > 0) {
      await indexWords(client, ids);
      await client.query('update links.record_version set widened = true where record_id = any($1)', [ids]);
      await client.query('select links.touch($1)', [ids]);
    }
  });
}

const release = `
  with ended as (
    update links.record_index set embargo_until = null where embargo_until <= now() returning id, record_id, tier),
  released as (
    delete from links.restricted_text t using ended where ended.tier = 'PUBLIC' and t.record_id = ended.id
    returning t.record_id, t.position, t.field, t.language, t.value, t.folded),
  published as (
    insert into links.public_text (record_id, position, field, language, value, folded)
    select record_id, position, field, language, value, folded from released)
  select distinct record_id from ended`;
