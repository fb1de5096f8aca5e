import { asc, sql } from 'drizzle-orm';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import type { ShownWebhook } from '../webhooks/acts.ts';
import { deadLetter, webhook } from '../webhooks/tables.ts';

/** Dead letters that are shown of one webhook. */
const shown = 100;

export const webhookResolvers = {
  Query: {
    webhooks: async (_: unknown, __: unknown, { reader }: SubgraphContext) => {
      const rows = await reader.db.select().from(webhook).orderBy(asc(webhook.createdAt), asc(webhook.id));
      return rows.map((row): ShownWebhook => ({ ...row, shownSecret: null }));
    },
  },
  Webhook: {
    secret: ({ shownSecret }: ShownWebhook) => shownSecret,
    recordKind: ({ recordKinds }: ShownWebhook) => recordKinds,
    authority: ({ authorityIds }: ShownWebhook) => authorityIds,
    kind: ({ kinds }: ShownWebhook) => kinds,
    nextAttemptAt: ({ attempts, nextAt }: ShownWebhook) => (attempts > 0 ? nextAt : null),
    deadLetters: async ({ id }: ShownWebhook, _: unknown, { reader }: SubgraphContext) => {
      const all = (await reader.partsOf('dead letters', deadLetter, deadLetter.webhookId, sql`${deadLetter.number}`).load(id)) ?? [];
      return all.slice(0, shown);
    },
  },
};
