import type { ChangeSignal } from '../../gateway/http/changes/wake.ts';
import type { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import { Repeater } from '../../subgraphs/kernel/process/repeater.ts';
import { pruneFeed } from '../../subgraphs/links/feed/follow.ts';
import { httpPost } from '../../subgraphs/links/webhooks/post.ts';
import { sendDue } from '../../subgraphs/links/webhooks/sender.ts';

export interface WebhooksOptions {
  /** Of the links. */
  database: SubgraphDatabase;
  cursors: CursorCodec;
  signal: ChangeSignal | undefined;
  /** What is left of the rights of a client, where this process knows its clients. */
  allowed?: (principal: Principal) => Principal | null;
  /** Whether receivers may be on this machine. */
  local: boolean;
  report: (error: unknown) => void;
}

/** Milliseconds between two looks at what is due, where no signal comes before. */
const interval = 1000;
const pruning = 3_600_000;

/** Sends changes to those who have subscribed, and drops what no cursor stands before, for as long as the hub runs. */
export function startWebhooks({ database, cursors, signal, allowed, local, report }: WebhooksOptions): { stop(): Promise<void> } {
  const post = httpPost(local);
  let stopped = false;
  const sender = new Repeater(async () => {
    while (!stopped && (await sendDue({ database, cursors, post, ...(allowed === undefined ? {} : { allowed }) })));
  }, interval, report);
  const pruner = new Repeater(() => pruneFeed(database.feed), pruning, report);
  const unsubscribe = signal?.(() => void sender.wake());
  void sender.wake();
  void pruner.wake();
  return {
    stop: async () => {
      stopped = true;
      unsubscribe?.();
      await Promise.all([sender.stop(), pruner.stop()]);
      await post.close();
    },
  };
}
