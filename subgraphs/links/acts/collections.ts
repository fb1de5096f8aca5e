import { eq, sql } from 'drizzle-orm';
import type { CollectionMemberInput, CreateCollectionInput } from '../../../schema/generated/links.ts';
import { contractError } from '../../../schema/errors.ts';
import { newId, parseId, recordPrefixes } from '../../../schema/ids.ts';
import { type Act, anew, mutation, type Outcome } from '../../kernel/acts/act.ts';
import { authoritiesRule } from '../../kernel/acts/authorities.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { sizeRule, textsRule } from '../../kernel/acts/rules.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { givenText } from '../../kernel/values/given.ts';
import { collection } from '../data/tables.ts';
import { type End, readableEnds } from './ends.ts';
import { alreadyMember, notMember, notTheDesk } from './refusals.ts';

const collectionAct = { payload: 'collection', action: 'KEEP_COLLECTIONS' as const, show: (id: string, reader: Reader) => reader.parts('collection', collection).load(id) };

export const createCollection = mutation<CreateCollectionInput, true>({
  ...collectionAct,
  operation: 'createCollection',
  target: anew,
  perform: async (act): Promise<Outcome> => {
    const { db, input, authority } = act;
    const stewards = [...new Set([authority, ...(input.stewards ?? []).map((one) => parseId('authority', one))])];
    const refusals = [...collectionRules(input), ...(await authoritiesRule(act, 'stewards', stewards))];
    if (refusals.length > 0) return { refusals };
    const id = newId('collection');
    await db.execute(sql`
      insert into links.collection (id, titles, folded_titles, description, authority_id, stewards)
      values (${id}, ${JSON.stringify(input.titles.map(givenText))}::jsonb, links.fold(${input.titles.map(({ value }) => value).join('\n')}),
        ${JSON.stringify((input.description ?? []).map(givenText))}::jsonb, ${authority}, ${sql.param(stewards)}::text[])`);
    return { record: id };
  },
});

function collectionRules({ titles, description, stewards }: CreateCollectionInput): Refusal[] {
  return [...sizeRule('titles', titles, 50), ...textsRule('titles', titles, 500), ...textsRule('description', description, 20_000), ...((stewards ?? []).length > 50 ? sizeRule('stewards', stewards ?? [], 50) : [])];
}

interface Member {
  collection: string;
  record: End;
}

export const addToCollection = mutation<CollectionMemberInput, Member>({
  ...collectionAct,
  operation: 'addToCollection',
  target: member,
  perform: async ({ db, authority }, { collection: id, record }): Promise<Outcome> => {
    const { rowCount } = await db.execute(sql`
      insert into links.collection_member (collection_id, record_id, added_by) values (${id}, ${record.id}, ${authority}) on conflict do nothing`);
    return rowCount === 0 ? { refusals: [alreadyMember] } : { record: id };
  },
});

export const removeFromCollection = mutation<CollectionMemberInput, Member>({
  ...collectionAct,
  operation: 'removeFromCollection',
  target: member,
  perform: async ({ db }, { collection: id, record }): Promise<Outcome> => {
    const { rowCount } = await db.execute(sql`delete from links.collection_member where collection_id = ${id} and record_id = ${record.id}`);
    return rowCount === 0 ? { refusals: [notMember] } : { record: id };
  },
});

/** A collection is open to all, so who does not tend it is told so; a record that may not be read is not there. */
async function member(act: Act<CollectionMemberInput>): Promise<Member | null> {
  const { db, input, authority } = act;
  const id = parseId('collection', input.collection);
  const recordId = parseId(recordPrefixes, input.record);
  const [row] = await db.select().from(collection).where(eq(collection.id, id));
  if (row === undefined) return null;
  if (row.authorityId !== authority && !row.stewards.includes(authority)) throw contractError('FORBIDDEN', notTheDesk);
  const [record] = (await readableEnds(act, [recordId])) ?? [];
  return record === undefined ? null : { collection: id, record };
}
