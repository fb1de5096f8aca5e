import { sql } from 'drizzle-orm';
import { newId } from '../../../schema/ids.ts';
import { recordActs } from '../../kernel/audit/acts.ts';
import { servicePrincipal } from '../../kernel/data/act.ts';
import type { SubgraphDatabase } from '../../kernel/data/database.ts';
import type { Writer } from '../../kernel/data/save.ts';
import type { LocalizedTextValue } from '../../kernel/values/types.ts';

/** A collection as its desk keeps it. */
export interface CollectionDraft {
  id: string;
  titles: LocalizedTextValue[];
  description: LocalizedTextValue[];
  stewards: string[];
  /** Records, in the order in which they are shown. */
  members: string[];
}

/** Writes a collection and adds its members; one that is there is brought up to date and loses none. */
export async function keepCollection(database: SubgraphDatabase, writer: Writer, draft: CollectionDraft): Promise<void> {
  const titles = draft.titles.map(({ value }) => value).join('\n');
  await database.write(servicePrincipal(writer.authority, writer.actor), async (db) => {
    await db.execute(sql`
      insert into links.collection (id, titles, folded_titles, description, authority_id, stewards)
      values (${draft.id}, ${JSON.stringify(draft.titles)}::jsonb, links.fold(${titles}), ${JSON.stringify(draft.description)}::jsonb,
        ${writer.authority}, ${sql.param(draft.stewards)}::text[])
      on conflict (id) do update set titles = excluded.titles, folded_titles = excluded.folded_titles,
        description = excluded.description, stewards = excluded.stewards`);
    await db.execute(sql`
      insert into links.collection_member (collection_id, record_id, added_by)
      select ${draft.id}, record_id, ${writer.authority}
      from unnest(${sql.param(draft.members)}::text[]) with ordinality as m (record_id, place) order by place
      on conflict do nothing`);
    await recordActs(db, [{
      id: newId('act'), source: 'links', operation: writer.act?.operation ?? 'keepCollection', record: draft.id, authority: writer.authority, revision: null,
      by: { authority: writer.authority, client: writer.actor, officer: writer.act?.officer }, written: draft, causedBy: writer.act?.causedBy,
    }]);
  });
}
