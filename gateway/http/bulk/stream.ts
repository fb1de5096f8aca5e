import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { isErrorCode } from '../../../schema/errors.ts';
import type { GatewaySettings } from '../../config.ts';
import type { TrustedDocuments } from '../../limits/trusted.ts';
import { readBody } from '../body.ts';
import type { GatewayContext } from '../context.ts';
import { refuse } from '../refusal.ts';
import { Asking, BulkFailure, passing, pauses } from './asking.ts';
import { completed } from './follow.ts';
import { type BulkPlan, planBulk } from './plan.ts';

export interface BulkOptions {
  apollo: ApolloServer<GatewayContext>;
  schema: () => GraphQLSchema;
  settings: GatewaySettings;
  trusted: TrustedDocuments;
}

interface Asked {
  query: string;
  variables: Record<string, unknown>;
  /** The cursor of the last line that the reader has. */
  after: string | null;
}

interface Edge {
  cursor: string;
  node: unknown;
}

interface Page {
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  errors: readonly GraphQLFormattedError[];
}

const largestPage = 100;

/**
 * `/bulk`: a list of the hub from its beginning to its end as JSON Lines, one
 * node a line with the cursor after which to go on. Each page is a query of its
 * own with the rights of that moment. Nothing is kept: whoever has the address
 * reads with their own token.
 */
export function bulk({ apollo, schema, settings, trusted }: BulkOptions): (request: IncomingMessage, response: ServerResponse, context: GatewayContext) => Promise<void> {
  return async (request, response, context) => {
    const asked = await read(request, settings.bodyBytes);
    if (typeof asked === 'string') return refuse(response, 400, 'BAD_USER_INPUT', asked);
    if (trusted.mode === 'only' && !trusted.holds(asked.query)) return refuse(response, 403, 'FORBIDDEN', 'Only documents that the operator trusts are answered here.');
    const planned = planBulk(schema(), asked.query, settings.document.tokens);
    if (!planned.ok) return refuse(response, 400, 'BAD_USER_INPUT', planned.message);
    const reading = new Reading(apollo, settings, context, response);
    let page: Page;
    try {
      page = await reading.page(planned.plan, asked.variables, asked.after);
    } catch (error) {
      if (!(error instanceof BulkFailure)) throw error;
      return refuse(response, passing.has(error.code) ? 503 : 400, isErrorCode(error.code) ? error.code : 'BAD_USER_INPUT', error.message);
    }
    reading.begin();
    await send(reading, planned.plan, schema(), asked, page);
    response.end();
  };
}

async function send(reading: Reading, plan: BulkPlan, schema: GraphQLSchema, { variables, after }: Asked, first: Page): Promise<void> {
  let nodes = 0;
  let last = after;
  try {
    for (let page = first; ; page = await reading.page(plan, variables, last)) {
      for (const [index, { cursor, node }] of page.edges.entries()) {
        const { node: whole, incomplete } = await completed(schema, plan, node, (document, own) => reading.ask(document, { ...variables, ...own }));
        const errors = page.errors.filter(({ path }) => path?.[2] === index).map(({ message, path, extensions }) => ({ message, path: path?.slice(4), code: extensions?.['code'] }));
        await reading.write({ cursor, node: whole, ...(errors.length === 0 ? {} : { errors }), ...(incomplete.length === 0 ? {} : { incomplete }) });
        if (reading.left) return;
        nodes += 1;
        last = cursor;
      }
      if (!page.pageInfo.hasNextPage) return await reading.write({ end: true, nodes });
      last = page.pageInfo.endCursor;
    }
  } catch (error) {
    if (!(error instanceof BulkFailure)) throw error;
    // The line tells where to go on, since the status has been sent.
    await reading.write({ end: false, error: { code: error.code, message: error.message }, after: last });
  }
}

/** One caller's reading: its pages, each a request of its own. */
class Reading extends Asking {
  /** Shorter where a page of nodes costs more than is answered. */
  #size = largestPage;

  async page({ page }: BulkPlan, variables: Record<string, unknown>, after: string | null): Promise<Page> {
    for (;;) {
      const { data, errors } = await this.#patiently(page, { ...variables, bulkFirst: this.#size, bulkAfter: after }, 'list');
      const [error] = errors;
      if (data?.['list'] != null) return { ...(data['list'] as Omit<Page, 'errors'>), errors };
      if (error?.extensions?.['code'] !== 'COST_LIMIT' || this.#size === 1) throw new BulkFailure(error ?? { message: 'The list could not be read.' });
      this.#size = Math.max(1, Math.floor(this.#size / 2));
    }
  }

  async ask(document: DocumentNode, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { data, errors } = await this.#patiently(document, variables, 'one');
    if (data == null || (data['one'] === null && errors.length > 0)) throw new BulkFailure(errors[0] ?? { message: 'A list could not be read.' });
    return data;
  }

  /** Asks again where a registry is down and the list with it. */
  async #patiently(query: DocumentNode, variables: Record<string, unknown>, list: string) {
    for (let attempt = 0; ; attempt += 1) {
      const { data, errors = [] } = await this.once(query, variables);
      const pause = pauses[attempt];
      const mayPass = data?.[list] == null && errors.some(({ extensions }) => passing.has(String(extensions?.['code'])));
      if (!mayPass || pause === undefined || this.left) return { data, errors };
      await sleep(pause);
    }
  }
}

/** What is asked, by GET or by POST; a text says what is wrong with it. */
async function read(request: IncomingMessage, limit: number): Promise<Asked | string> {
  if (request.method === 'GET') {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const variables = jsonOf(searchParams.get('variables') ?? '{}');
    return askedOf({ query: searchParams.get('query'), variables, after: searchParams.get('after') });
  }
  if (request.method !== 'POST') return 'Bulk reads are asked for with GET or POST.';
  const body = await readBody(request, limit);
  return body.ok ? askedOf((body.value ?? {}) as Record<string, unknown>) : body.message;
}

function askedOf({ query, variables = {}, after = null }: { query?: unknown; variables?: unknown; after?: unknown }): Asked | string {
  if (typeof query !== 'string' || query === '') return 'A bulk read needs a `query`: { sites { nodes { id } } }.';
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) return '`variables` is a JSON object.';
  if (after !== null && typeof after !== 'string') return '`after` is the cursor of the last line that was read.';
  return { query, variables: variables as Record<string, unknown>, after };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
