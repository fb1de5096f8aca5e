/** An error of an answer, as the hub gives it: its code is one of the contract's list. */
export interface HubError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; [further: string]: unknown };
}

/** An answer that holds nothing that could be used: no data, only errors, or no GraphQL at all. */
export class TurathError extends Error {
  /** Codes of the errors: `FORBIDDEN`; empty where the hub could not be reached or did not answer as one. */
  readonly codes: readonly string[];
  readonly errors: readonly HubError[];
  /** Of the HTTP answer; 0 where there was none. */
  readonly status: number;

  constructor(message: string, { errors = [], status = 0, cause }: { errors?: readonly HubError[]; status?: number; cause?: unknown } = {}) {
    super(message, { cause });
    this.name = 'TurathError';
    this.errors = errors;
    this.codes = errors.flatMap(({ extensions }) => (extensions?.code === undefined ? [] : [extensions.code]));
    this.status = status;
  }
}
