import type { Query } from './document.ts';
import { type HubError, TurathError } from './errors.ts';
import { mayPass, pauseBefore, type RetryOptions, sleep } from './retry.ts';

export interface ClientOptions extends RetryOptions {
  /** Where the hub is: `http://localhost:4000`. */
  url: string;
  /** An access token, or how to get one that is valid now; the public's view if left out. */
  token?: string | (() => string | Promise<string>);
  /** Languages of the reader, as `Accept-Language` has them: `ar, en;q=0.5`. */
  languages?: string;
  /** For what is read under agreements (`Turath-Purpose`). */
  purpose?: string;
  /** Milliseconds for one attempt; 30,000 if left out. */
  timeout?: number;
  fetch?: typeof fetch;
}

export interface AskOptions {
  signal?: AbortSignal;
}

/** What the hub answers. `errors` beside `data` say which fields are null and why: a registry that is down takes nothing with it. */
export interface Answer<Data> {
  data: Data;
  errors: readonly HubError[];
}

/** What a mutation takes; the key is made by the client where it is left out. */
export interface ActVariables {
  input: { idempotencyKey?: string };
}

type WithoutKey<Variables> = Variables extends { input: infer Input } ? Omit<Variables, 'input'> & { input: Omit<Input, 'idempotencyKey'> & { idempotencyKey?: string } } : never;

/** Asks a hub, and asks again where a failure may pass. */
export class TurathClient {
  readonly #options: ClientOptions;
  readonly #fetch: typeof fetch;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#fetch = options.fetch ?? fetch;
  }

  /** Reads. @throws TurathError where nothing came of it; a part that failed stands in `errors`. */
  query<Data, Variables>(query: Query<Data, Variables>, variables: NoInfer<Variables>, options: AskOptions = {}): Promise<Answer<Data>> {
    return this.#ask<Data>({ query: query.toString(), variables }, options, ({ data }) => data === null || data === undefined);
  }

  /**
   * Acts. Every attempt carries the same idempotency key, so that an act whose
   * answer was lost is done once. Expected refusals are the payload's `userErrors`.
   *
   * @throws TurathError for any other error.
   */
  async act<Data, Variables extends ActVariables>(mutation: Query<Data, Variables>, variables: WithoutKey<NoInfer<Variables>>, options: AskOptions = {}): Promise<Data> {
    const { input } = variables as ActVariables;
    const keyed = { ...variables, input: { ...input, idempotencyKey: input.idempotencyKey ?? crypto.randomUUID() } };
    const { data } = await this.#ask<Data>({ query: mutation.toString(), variables: keyed }, options, ({ errors = [] }) => errors.length > 0);
    return data;
  }

  /** A request to any address of the hub, with the reader's token, languages and purpose. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = await this.#introduced(init.headers);
    return this.#fetch(new URL(path, this.#options.url), { ...init, headers });
  }

  /** These headers, and those that say who reads. */
  async #introduced(headers: RequestInit['headers']): Promise<Headers> {
    const { token, languages, purpose } = this.#options;
    const all = new Headers(headers);
    const bearer = typeof token === 'function' ? await token() : token;
    if (bearer !== undefined) all.set('authorization', `Bearer ${bearer}`);
    if (languages !== undefined) all.set('accept-language', languages);
    if (purpose !== undefined) all.set('turath-purpose', purpose);
    return all;
  }

  /** How often and after what pauses this client tries again. */
  get patience(): RetryOptions {
    return this.#options;
  }

  async #ask<Data>(body: unknown, { signal }: AskOptions, failed: (answer: Partial<Answer<Data>>) => boolean): Promise<Answer<Data>> {
    const { retries = 4 } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      const { error, retryAfter, answer } = await this.#attempt<Data>(body, signal, failed);
      if (answer !== null) return answer;
      if (signal?.aborted === true || attempt >= retries || !mayPass(error.status, error.codes)) throw error;
      await sleep(pauseBefore(attempt, retryAfter, this.#options), signal);
    }
  }

  async #attempt<Data>(body: unknown, signal: AbortSignal | undefined, failed: (answer: Partial<Answer<Data>>) => boolean): Promise<Attempt<Data>> {
    const within = AbortSignal.timeout(this.#options.timeout ?? 30_000);
    // Outside what is tried again: a token that cannot be had is no failure of the hub.
    const headers = await this.#introduced({ 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' });
    let response: Response;
    let text: string;
    try {
      response = await this.#fetch(new URL('/graphql', this.#options.url), { method: 'POST', headers, body: JSON.stringify(body), signal: signal === undefined ? within : AbortSignal.any([signal, within]) });
      text = await response.text();
    } catch (cause) {
      return { answer: null, retryAfter: null, error: new TurathError('The hub could not be reached.', { cause }) };
    }
    const answer = parsed<Data>(text);
    const retryAfter = response.headers.get('retry-after');
    if (answer === null) return { answer, retryAfter, error: new TurathError('The hub did not answer with GraphQL.', { status: response.status }) };
    const errors = answer.errors ?? [];
    if (!failed(answer)) return { answer: { data: answer.data as Data, errors }, retryAfter, error: none };
    return { answer: null, retryAfter, error: new TurathError(errors[0]?.message ?? 'The answer is empty.', { errors, status: response.status }) };
  }
}

interface Attempt<Data> {
  answer: Answer<Data> | null;
  error: TurathError;
  /** Seconds, as the hub asks for. */
  retryAfter: string | null;
}

const none = new TurathError('');

function parsed<Data>(text: string): Partial<Answer<Data>> | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer) ? (answer as Partial<Answer<Data>>) : null;
  } catch {
    return null;
  }
}
