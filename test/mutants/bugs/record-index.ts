import type { Bug } from '../mutant.ts';

/** In the index of all records: its texts, its joins, what is found and counted in it. */
export const indexBugs: readonly Bug[] = [
  {
    name: 'a stale index: texts of a record that was withdrawn stay published',
    file: 'subgraphs/links/index/apply.ts',
    find: '    await client.query(\'delete from links.public_text where record_id = any($1)\', [changed]);\n',
    replace: '',
  },
  {
    name: 'a stale index: the words of a record that changed stay',
    file: 'subgraphs/links/index/apply.ts',
    find: '    await indexWords(client, changed);\n',
    replace: '',
  },
  {
    name: 'a stale index: parties of before stay',
    file: 'subgraphs/links/index/apply.ts',
    find: '    await client.query(\'delete from links.record_party where record_id = any($1)\', [changed]);\n',
    replace: '',
  },
  {
    name: 'texts published in spite of an embargo',
    file: 'subgraphs/links/index/apply.ts',
    find: 'return record.tier === \'PUBLIC\' && record.embargoUntil === null;',
    replace: 'return record.tier === \'PUBLIC\';',
  },
  {
    name: 'texts of PARTIES records in the index',
    file: 'subgraphs/links/index/apply.ts',
    find: 'return record.tier === \'COMMUNITY\' ||',
    replace: 'return record.tier === \'COMMUNITY\' || record.tier === \'PARTIES\' ||',
  },
  {
    name: 'an ended embargo publishes the texts of COMMUNITY records',
    file: 'subgraphs/links/index/embargoes.ts',
    find: 'where ended.tier = \'PUBLIC\' and t.record_id',
    replace: 'where t.record_id',
  },
  {
    name: 'a link that grants',
    file: 'subgraphs/links/data/scope.ts',
    find: 'return reader.scope({ ...row, id: row.recordId } as never);',
    replace: 'return sql`(${reader.scope({ ...row, id: row.recordId } as never)} or exists (select 1 from links.link l where l.target_record_id = ${row.recordId} and l.source_record_id in (select s.record_id from links.record_index s where s.authority_id = ${reader.principal.authority})))`;',
  },
  {
    name: 'a total over what is hidden',
    file: 'subgraphs/links/data/search.ts',
    find: 'select (select count(*) from found) as total',
    replace: 'select (select count(*) from ranked) as total',
  },
  {
    name: 'facets over what is hidden',
    file: 'subgraphs/links/data/search.ts',
    find: 'count(*) as count from found group by kind',
    replace: 'count(*) as count from links.record_index where id in (select record_id from ranked) group by kind',
  },
  {
    name: 'an aggregate over what is hidden',
    file: 'subgraphs/links/data/aggregate.ts',
    find: '(select \'TOTAL\' as what, null as key, count(*) as count from chosen)',
    replace: '(select \'TOTAL\' as what, null as key, count(*) as count from links.record_index where kind = ${typeOfKind(kind)})',
  },
  {
    name: 'withdrawals of records that were never shown',
    file: 'subgraphs/links/feed/page.ts',
    find: 'case e.kind when \'WITHDRAWN\' then ${given} else',
    replace: 'case e.kind when \'WITHDRAWN\' then ${given} or true else',
  },
  {
    name: 'letters of records that have closed',
    file: 'subgraphs/links/resolvers/webhooks.ts',
    find: 'inArray(deadLetter.webhookId, [...ids]), visible)',
    replace: 'inArray(deadLetter.webhookId, [...ids]), visible === null ? visible : undefined)',
  },
];
