import { GraphQLError } from 'graphql';
import type { CursorCodec } from '../../kernel/data/cursor.ts';
import type { SubgraphDatabase } from '../../kernel/data/database.ts';
import { Reader } from '../../kernel/data/reader.ts';
import { mayAct } from '../../kernel/access/policy.ts';
import type { Principal } from '../../kernel/process/principal.ts';
import { recordReads } from '../../kernel/audit/record-reads.ts';
import { namedReads } from '../data/named.ts';
import { isReadable } from '../data/scope.ts';
import { followFeed } from '../feed/follow.ts';
import { changePage, type ChangePage, type ToldChange } from '../feed/page.ts';
import { listingRegistry } from '../registry.ts';
import type { Post } from './post.ts';
import { mostAttempts, pauseAfter } from './schedule.ts';
import { messageId, signedHeaders, signingKeys } from './sign.ts';
import { claimDue, deadLettersToReplay, type DueWebhook, endReplay, giveUp, keepFailure, keepProgress, release } from './store.ts';

export interface SenderOptions {
  database: SubgraphDatabase;
  cursors: CursorCodec;
  post: Post;
  /** What is left now of the rights that were registered, as far as this hub can tell; null where the client is none any more. As registered if left out. */
  allowed?: (principal: Principal) => Principal | null;
  now?: () => Date;
  chance?: () => number;
}

/** Deliveries that are sent at the same time. */
const atOnce = 8;
/** Changes of one webhook that are sent before others have their turn. */
const turn = 100;

type Attempt = { ok: true } | { ok: false; gone: boolean; error: string };

/** Sends what is due to every webhook that nobody else sends to; true if there may be more at once. */
export async function sendDue(options: SenderOptions): Promise<boolean> {
  const sender = new Sender(options);
  const due = await claimDue(options.database.feed, sender.now(), atOnce);
  const more = await Promise.all(due.map((one) => sender.serve(one)));
  return due.length === atOnce || more.some(Boolean);
}

class Sender {
  readonly #options: SenderOptions;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  async serve(registered: DueWebhook): Promise<boolean> {
    const { database: { feed }, allowed } = this.#options;
    try {
      const principal = allowed === undefined ? registered.principal : allowed(registered.principal);
      if (principal === null || !mayAct(principal, 'SUBSCRIBE')) return false;
      const webhook = { ...registered, principal };
      return (await this.#replay(webhook)) && (await this.#deliver(webhook));
    } finally {
      // What throws is no fault of the receiver's; another round looks again.
      await release(feed, registered.id).catch(() => undefined);
    }
  }

  /** Once more what was given up, of records that the subscriber may still see. */
  async #replay(webhook: DueWebhook): Promise<boolean> {
    const { feed } = this.#options.database;
    for (const letter of await deadLettersToReplay(feed, webhook.id)) {
      const seen = letter.kind === 'WITHDRAWN' || (await this.#sees(webhook, letter.recordId));
      const attempt = seen ? await this.#send(webhook, letter, letter.id) : { ok: true as const };
      await endReplay(feed, letter.id, attempt.ok ? null : attempt.error, this.now());
      if (!attempt.ok) return true;
    }
    return true;
  }

  /** Changes in their order; one that fails is waited for, so that no later one of its record overtakes it. */
  async #deliver(webhook: DueWebhook): Promise<boolean> {
    const { feed } = this.#options.database;
    const page = await this.#page(webhook);
    let { attempts } = webhook;
    for (const change of page.nodes) {
      const id = messageId(webhook.id, change.entry);
      const attempt = await this.#send(webhook, change, id);
      if (attempt.ok) {
        attempts = 0;
        await keepProgress(feed, webhook.id, change.cursor, this.now());
        continue;
      }
      attempts += 1;
      if (attempts < mostAttempts || attempt.gone) {
        const pause = pauseAfter(Math.min(attempts, mostAttempts), (this.#options.chance ?? Math.random)());
        await keepFailure(feed, webhook.id, { attempts, error: attempt.error, paused: attempt.gone, now: this.now(), next: new Date(this.now().getTime() + pause) });
        return false;
      }
      await giveUp(feed, webhook.id, change, { id, attempts, error: attempt.error, now: this.now() });
      attempts = 0;
    }
    // Past what is not for this subscriber, so that its place does not grow old.
    if (page.nodes.at(-1)?.cursor !== page.pageInfo.endCursor && page.pageInfo.endCursor !== null) await keepProgress(feed, webhook.id, page.pageInfo.endCursor, this.now());
    return page.nodes.length > 0 && page.pageInfo.hasNextPage;
  }

  /** What the subscriber may see at this moment of what comes next. */
  async #page(webhook: DueWebhook): Promise<ChangePage> {
    const { database } = this.#options;
    const { principal, recordKinds: recordKind, authorityIds: authority, kinds: kind, collectionId: collection } = webhook;
    const where = { recordKind, authority, kind, collection };
    await followFeed(database.feed, principal);
    const read = (since: string | null) =>
      database.read(principal, async (db) => {
        const reader = this.#reader(webhook, db);
        const page = await changePage(reader, { since, where, first: turn });
        return { page, reads: await namedReads(reader) };
      });
    const { page, reads } = await read(webhook.since).catch((error: unknown) => {
      // A webhook that was paused for longer than the feed reaches back begins anew.
      const code = error instanceof GraphQLError ? error.extensions['code'] : null;
      if (code !== 'CURSOR_EXPIRED' && code !== 'BAD_USER_INPUT') throw error;
      return read(null);
    });
    await recordReads(database, { source: 'links', requestId: webhook.id, principal }, reads);
    return page;
  }

  async #sees(webhook: DueWebhook, recordId: string): Promise<boolean> {
    return this.#options.database.read(webhook.principal, (db) => isReadable(this.#reader(webhook, db), recordId));
  }

  #reader({ principal }: DueWebhook, db: Reader['db']): Reader {
    const { cursors, database } = this.#options;
    return new Reader({ db, principal, cursors, languages: [], schema: 'links', registries: [listingRegistry as never], vault: database.vault });
  }

  async #send(webhook: DueWebhook, { kind, recordId, cursor, at }: Omit<ToldChange, 'entry'>, id: string): Promise<Attempt> {
    const { post, database } = this.#options;
    const body = JSON.stringify({ type: `record.${kind.toLowerCase()}`, timestamp: at.toISOString(), data: { cursor, at: at.toISOString(), kind, recordId } });
    const now = this.now();
    const keys = signingKeys(database.vault, webhook, now);
    try {
      const status = await post(webhook.url, { 'content-type': 'application/json', 'user-agent': 'turath-hub', ...signedHeaders(keys, id, now, body) }, body);
      return status >= 200 && status < 300 ? { ok: true } : { ok: false, gone: status === 410, error: `The receiver answered ${status}.` };
    } catch (error) {
      return { ok: false, gone: false, error: (error as Error).message.slice(0, 500) || 'The receiver did not answer.' };
    }
  }
}
