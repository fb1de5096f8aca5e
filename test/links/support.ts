import type { AskOptions, TestHub } from '../support/hub.ts';

export interface HeardChange {
  cursor: string;
  at: string;
  kind: 'CREATED' | 'CHANGED' | 'AVAILABLE' | 'WITHDRAWN';
  recordId: string;
  record: { id: string; version: string } | null;
}

export interface Heard {
  changes: HeardChange[];
  /** Where to go on. */
  cursor: string;
}

const query = `query ($since: String, $where: ChangeFilter, $first: Int) { changes(since: $since, where: $where, first: $first) {
  nodes { cursor at kind recordId record { id version } } pageInfo { hasNextPage endCursor } } }`;

/** One page of the feed, for a reader. */
export async function pageOf(hub: TestHub, options: AskOptions, since: string | null, more: Record<string, unknown> = {}) {
  const { data, errors } = await hub.ask(query, { ...options, variables: { since, ...more } });
  if (errors !== undefined) throw new Error(errors[0]?.extensions.code);
  const { nodes, pageInfo } = data.changes as { nodes: HeardChange[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  return { changes: nodes, more: pageInfo.hasNextPage, cursor: pageInfo.endCursor };
}

/** Follows the feed to its end. */
export async function follow(hub: TestHub, options: AskOptions, since: string | null = null, more: Record<string, unknown> = {}): Promise<Heard> {
  const changes: HeardChange[] = [];
  for (let cursor = since; ; ) {
    const page = await pageOf(hub, options, cursor, more);
    changes.push(...page.changes);
    cursor = page.cursor;
    if (!page.more) return { changes, cursor };
  }
}

/** What was heard, in short: `CREATED site_…`. */
export function told({ changes }: Heard): string[] {
  return changes.map(({ kind, recordId }) => `${kind} ${recordId}`);
}
