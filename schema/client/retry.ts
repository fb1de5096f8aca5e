/** What may pass by itself: the request was not taken, or nobody knows whether it was. */
const passing = new Set(['RATE_LIMITED', 'OVERLOADED', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_BAD_RESPONSE', 'DEADLINE_EXCEEDED', 'STORAGE_UNAVAILABLE']);

export interface RetryOptions {
  /** How often a request is sent again; 4 if left out. */
  retries?: number;
  /** Milliseconds before the first time, doubled for each further one and spread by chance; 250 if left out. */
  pause?: number;
  /** The longest pause in milliseconds, also where the hub asks for a longer one; 30,000 if left out. */
  longestPause?: number;
}

/** Whether a failure may pass, by the status of the answer (0 for none) and the codes of its errors. */
export function mayPass(status: number, codes: readonly string[]): boolean {
  return status === 0 || status === 429 || status >= 502 || codes.some((code) => passing.has(code));
}

/** Milliseconds to wait before the next attempt: what the hub asks for, or twice as long each time, spread so that clients do not come back together. */
export function pauseBefore(attempt: number, retryAfter: string | null, { pause = 250, longestPause = 30_000 }: RetryOptions): number {
  const asked = retryAfter === null ? Number.NaN : Number(retryAfter) * 1000;
  if (Number.isFinite(asked)) return Math.min(Math.max(asked, 0), longestPause);
  return Math.min(pause * 2 ** attempt * (0.5 + Math.random()), longestPause);
}

/** Waits, unless the caller leaves. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
