import type { TurathClient } from './client.ts';
import type { Query } from './document.ts';
import { TurathError } from './errors.ts';

/** A page of a list of the hub, asked with `nodes` and `pageInfo { hasNextPage endCursor }`. */
export interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface PagesOptions<Data, Node> {
  /** Where the list stands in the answer; null where it could not be read. */
  list: (data: Data) => Page<Node> | null | undefined;
  signal?: AbortSignal;
}

/**
 * The pages of a list, one request each, as far as they are taken. The query
 * takes the variable `$after` and gives it to the list.
 *
 * @throws TurathError where a page cannot be read, so that a list is never taken for whole that is not.
 */
export async function* pages<Data, Variables extends { after?: unknown }, Node>(
  client: TurathClient,
  query: Query<Data, Variables>,
  variables: NoInfer<Variables>,
  { list, signal }: PagesOptions<Data, Node>,
): AsyncGenerator<Page<Node>, void, undefined> {
  for (let after: unknown = variables.after; ; ) {
    const { data, errors } = await client.query(query, { ...variables, after }, signal === undefined ? {} : { signal });
    const page = list(data);
    if (page === null || page === undefined) throw new TurathError(errors[0]?.message ?? 'The list could not be read.', { errors, status: 200 });
    yield page;
    if (!page.pageInfo.hasNextPage) return;
    if (page.pageInfo.endCursor == null) throw new TurathError('The query does not ask for `pageInfo { hasNextPage endCursor }`.', { status: 200 });
    after = page.pageInfo.endCursor;
  }
}

/** The nodes of a list, page by page. */
export async function* nodes<Data, Variables extends { after?: unknown }, Node>(
  client: TurathClient,
  query: Query<Data, Variables>,
  variables: NoInfer<Variables>,
  options: PagesOptions<Data, Node>,
): AsyncGenerator<Node, void, undefined> {
  for await (const page of pages(client, query, variables, options)) yield* page.nodes;
}
