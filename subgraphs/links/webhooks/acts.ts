import { and, eq } from 'drizzle-orm';
import { newId, parseId } from '../../../schema/ids.ts';
import { type Act, type ActInput, anew, mutation, type Outcome } from '../../kernel/acts/act.ts';
import { refusal } from '../../kernel/acts/refusal.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { Principal } from '../../kernel/process/principal.ts';
import { changePage, type ChangeKind } from '../feed/page.ts';
import { ofCaller } from './own.ts';
import { isWebhookUrl } from './post.ts';
import { shownSecret } from './sign.ts';
import { deadLetter, webhook, type WebhookRow } from './tables.ts';

/** A webhook as it is shown; with its secret in the answer of the act that made that, and nowhere else. */
export type ShownWebhook = WebhookRow & { shownSecret: string | null };

/** Secrets that the acts of a request have made. They are kept nowhere, so a request that is sent again is not told them again. */
const made = new WeakMap<Principal, Map<string, string>>();

export async function loadWebhook(reader: Reader, id: string): Promise<ShownWebhook | null> {
  const [row] = await reader.db.select().from(webhook).where(and(eq(webhook.id, id), ofCaller(reader.principal)));
  return row === undefined ? null : { ...row, shownSecret: made.get(reader.principal)?.get(id) ?? null };
}

const common = { payload: 'webhook', action: 'SUBSCRIBE' as const, show: (id: string, reader: Reader) => loadWebhook(reader, id) };

interface RegisterInput extends ActInput {
  url: string;
  recordKind?: string[] | null;
  authority?: string[] | null;
  kind?: ChangeKind[] | null;
  collection?: string | null;
  since?: string | null;
}

const most = 20;
const badUrl = refusal('URL_REFUSED', 'url', {
  en: 'The address must be http or https, without a user or a password.',
  fr: 'L’adresse doit être en http ou https, sans utilisateur ni mot de passe.',
  ar: 'يجب أن يكون العنوان http أو https دون اسم مستخدم أو كلمة مرور.',
});
const tooMany = refusal('TOO_MANY_WEBHOOKS', null, {
  en: `A client has at most ${most} webhooks. Remove one first.`,
  fr: `Un client a au plus ${most} webhooks. Supprimez-en un d’abord.`,
  ar: `للعميل ${most} من الاشتراكات على الأكثر. احذف أحدها أولاً.`,
});

export const registerWebhook = mutation<RegisterInput, true>({
  ...common,
  operation: 'registerWebhook',
  target: anew,
  perform: async (act) => {
    const { input, principal } = act;
    if (!isWebhookUrl(input.url)) return { refusals: [badUrl] };
    if ((await act.db.$count(webhook, ofCaller(principal))) >= most) return { refusals: [tooMany] };
    // A cursor that is no good is refused now and not when nobody listens.
    if (input.since != null) await changePage(act.reader, { since: input.since, first: 1 });
    const authorityIds = input.authority?.map((authority) => parseId('authority', authority)) ?? null;
    const collectionId = input.collection == null ? null : parseId('collection', input.collection);
    const id = newId('webhook');
    await act.db.insert(webhook).values({
      id, principal: standing(principal), url: input.url, secret: freshSecret(act, id), recordKinds: input.recordKind ?? null, authorityIds, kinds: input.kind ?? null, collectionId,
      since: input.since ?? null, paused: false, attempts: 0, createdAt: new Date(), expiresAt: renewed(),
    });
    return { record: id };
  },
});

/** How long the rights of a registration are taken for those of today, in milliseconds: 90 days. */
const holds = 90 * 24 * 3_600_000;

const renewed = () => new Date(Date.now() + holds);

/** What a delivery needs of the rights of whoever registered; no person stands in it. */
function standing({ kind, clientId, authority, state, member, sector, roles, scopes, purpose }: Principal): Principal {
  return { kind, clientId, authority, state, member, sector, roles, scopes, purpose: purpose ?? null };
}

function freshSecret(act: Act<unknown>, id: string): string {
  const { key, wrapped } = act.reader.vault.newKey(id);
  made.set(act.principal, (made.get(act.principal) ?? new Map<string, string>()).set(id, shownSecret(key)));
  return wrapped;
}

interface OwnInput extends ActInput {
  webhook: string;
}

/** An act on a webhook of the caller's own; anybody else's is not there. */
function onOwn(operation: string, perform: (act: Act<OwnInput>, row: WebhookRow) => Promise<Outcome>) {
  return mutation<OwnInput, WebhookRow>({
    ...common,
    operation,
    target: async (act) => {
      const [row] = await act.db.select().from(webhook).where(and(eq(webhook.id, parseId('webhook', act.input.webhook)), ofCaller(act.principal))).for('update');
      return row ?? null;
    },
    perform,
  });
}

function changing(operation: string, values: (act: Act<OwnInput>, row: WebhookRow) => Partial<WebhookRow>) {
  return onOwn(operation, async (act, row) => {
    await act.db.update(webhook).set(values(act, row)).where(eq(webhook.id, row.id));
    return { record: row.id };
  });
}

/** How long the secret before signs too, in milliseconds. */
const exchange = 24 * 3_600_000;

export const webhookActs = {
  registerWebhook,
  rotateWebhookSecret: changing('rotateWebhookSecret', (act, row) => ({ secret: freshSecret(act, row.id), secretBefore: row.secret, secretBeforeUntil: new Date(Date.now() + exchange) })),
  pauseWebhook: changing('pauseWebhook', () => ({ paused: true })),
  // What waited for its next attempt is tried at once.
  resumeWebhook: changing('resumeWebhook', () => ({ paused: false, attempts: 0, nextAt: null })),
  // With the rights of the token that renews it; a cursor of other rights begins anew.
  renewWebhook: changing('renewWebhook', ({ principal }) => ({ principal: standing(principal), expiresAt: renewed() })),
  replayWebhook: onOwn('replayWebhook', async (act, row) => {
    await act.db.update(deadLetter).set({ replay: true }).where(eq(deadLetter.webhookId, row.id));
    await act.db.update(webhook).set({ nextAt: null }).where(eq(webhook.id, row.id));
    return { record: row.id };
  }),
  removeWebhook: onOwn('removeWebhook', async (act, row) => {
    await act.db.delete(webhook).where(eq(webhook.id, row.id));
    return { record: row.id };
  }),
};
