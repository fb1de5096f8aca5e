import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Reader } from '../../kernel/data/reader.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { readableRecord } from '../data/scope.ts';
import type { ShownWebhook } from '../webhooks/acts.ts';
import { ofCaller } from '../webhooks/own.ts';
import { deadLetter, type DeadLetterRow, webhook } from '../webhooks/tables.ts';

/** Dead letters that are shown of one webhook. */
const shown = 100;

/** Those of each webhook, but for changes of records that have closed since: nothing of them arrived. */
function letters(reader: Reader) {
  return reader.loader<DeadLetterRow[]>('dead letters', async (ids) => {
    const visible = or(eq(deadLetter.kind, 'WITHDRAWN'), readableRecord(reader, deadLetter.recordId, 'of_letter'));
    const rows = await reader.db.select().from(deadLetter).where(and(inArray(deadLetter.webhookId, [...ids]), visible)).orderBy(asc(deadLetter.number));
    return new Map(ids.map((id) => [id, rows.filter(({ webhookId }) => webhookId === id).slice(0, shown)]));
  });
}

export const webhookResolvers = {
  Query: {
    webhooks: async (_: unknown, __: unknown, { reader }: SubgraphContext) => {
      const rows = await reader.db.select().from(webhook).where(ofCaller(reader.principal)).orderBy(asc(webhook.createdAt), asc(webhook.id));
      return rows.map((row): ShownWebhook => ({ ...row, shownSecret: null }));
    },
  },
  Webhook: {
    secret: ({ shownSecret }: ShownWebhook) => shownSecret,
    recordKind: ({ recordKinds }: ShownWebhook) => recordKinds,
    authority: ({ authorityIds }: ShownWebhook) => authorityIds,
    kind: ({ kinds }: ShownWebhook) => kinds,
    collection: ({ collectionId }: ShownWebhook) => collectionId,
    nextAttemptAt: ({ attempts, nextAt }: ShownWebhook) => (attempts > 0 ? nextAt : null),
    deadLetters: async ({ id }: ShownWebhook, _: unknown, { reader }: SubgraphContext) => (await letters(reader).load(id)) ?? [],
  },
};
