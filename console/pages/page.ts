/** A request for a page, free of any server's types. */
export interface PageRequest {
  /** `/id/site_…`, percent-decoding done. */
  path: string;
  parameters: URLSearchParams;
  accept: string;
  acceptLanguage: string;
  /** `https://hub.example`: what identifiers of exported records begin with. */
  origin: string;
  /** Whether the explorer is there or on its way, so that pages may lead to it. */
  explorer: boolean;
}

export interface PageResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** An answer of the public API. */
export interface Answer<Data> {
  data: Data | null;
  errors: readonly { message: string; path?: readonly (string | number)[] | undefined; extensions?: Record<string, unknown> | undefined }[];
}

/** Asks the public API on the reader's behalf; `languages` are what the reader takes, best first. */
export type Ask = <Data>(query: string, variables: Record<string, unknown>, languages: readonly string[]) => Promise<Answer<Data>>;

/** Why an answer holds nothing. */
export type Refusal = 'absent' | 'malformed' | 'unavailable';

/** Absent and hidden are told apart by nobody; what the API calls bad input is malformed; all else is a registry that is down. */
export function refusalOf(errors: Answer<unknown>['errors']): Refusal {
  if (errors.length === 0) return 'absent';
  return errors.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT') ? 'malformed' : 'unavailable';
}
