import type { RateLimits } from '../config.ts';

/** Clients whose buckets are remembered; the longest unheard of is forgotten first. */
const remembered = 50_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** Takes one request of a client: 0 if it may pass, otherwise the seconds after which one may. */
export type RateLimiter = (client: string) => number;

/** A token bucket for each client. */
export function createRateLimiter({ perSecond, burst }: RateLimits, now: () => number = () => performance.now()): RateLimiter {
  if (perSecond === null) return () => 0;
  const buckets = new Map<string, Bucket>();
  return (client) => {
    const at = now();
    const known = buckets.get(client);
    const tokens = known === undefined ? burst : Math.min(burst, known.tokens + ((at - known.at) / 1000) * perSecond);
    const passes = tokens >= 1;
    // Taken out and put back, the map stays in the order of last use.
    buckets.delete(client);
    buckets.set(client, { tokens: passes ? tokens - 1 : tokens, at });
    if (buckets.size > remembered) buckets.delete(buckets.keys().next().value as string);
    return passes ? 0 : Math.ceil((1 - tokens) / perSecond);
  };
}
