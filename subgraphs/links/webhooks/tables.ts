import { sql } from 'drizzle-orm';
import { bigint, boolean, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core';
import { instant } from '../../kernel/data/columns.ts';
import type { Principal } from '../../kernel/process/principal.ts';

const schema = pgSchema('links');

export const webhook = schema.table('webhook', {
  id: text('id').primaryKey(),
  caller: text('caller').notNull().default(sql`NULLIF(current_setting('hub.caller', true), '')`),
  principal: jsonb('principal').$type<Principal>().notNull(),
  url: text('url').notNull(),
  secret: text('secret').notNull(),
  secretBefore: text('secret_before'),
  secretBeforeUntil: instant('secret_before_until'),
  recordKinds: text('record_kinds').array(),
  authorityIds: text('authority_ids').array(),
  kinds: text('kinds').array(),
  collectionId: text('collection_id'),
  since: text('since'),
  paused: boolean('paused').notNull(),
  attempts: integer('attempts').notNull(),
  nextAt: instant('next_at'),
  failingSince: instant('failing_since'),
  lastError: text('last_error'),
  leasedUntil: instant('leased_until'),
  createdAt: instant('created_at').notNull(),
  /** Nothing is sent from then on, unless it is renewed before or after. */
  expiresAt: instant('expires_at').notNull(),
});

export const deadLetter = schema.table('dead_letter', {
  id: text('id').primaryKey(),
  webhookId: text('webhook_id').notNull(),
  number: bigint('number', { mode: 'number' }).generatedAlwaysAsIdentity(),
  cursor: text('cursor').notNull(),
  recordId: text('record_id').notNull(),
  kind: text('kind').notNull(),
  at: instant('at').notNull(),
  attempts: integer('attempts').notNull(),
  error: text('error').notNull(),
  failedAt: instant('failed_at').notNull(),
  replay: boolean('replay').notNull(),
});

export type WebhookRow = typeof webhook.$inferSelect;
export type DeadLetterRow = typeof deadLetter.$inferSelect;
