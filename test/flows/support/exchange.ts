import type { AskOptions, TestHub } from '../../support/hub.ts';

/** Everything about an answer that a reader or an observer of the hub could tell apart, but for what the law excepts. */
export interface Exchange {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Fetches by subgraph, in the order of names. */
  fetches: Record<string, number>;
  /** SQL statements by subgraph. */
  statements: Record<string, number>;
}

/** What Law 4 excepts: the date, the request id and rate counters. */
const excepted = /^(date|x-request-id|x-ratelimit-.*|ratelimit.*)$/;

export async function exchange(hub: TestHub, query: string, options: AskOptions = {}): Promise<Exchange> {
  hub.forget();
  const response = await hub.send({ query, variables: options.variables }, options);
  const body = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !excepted.test(name)).sort()),
    body,
    fetches: counted(hub.fetches.map(({ service }) => service.toLowerCase())),
    statements: counted(hub.statements.map(({ name }) => name)),
  };
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
