import { eq, type SQL, sql } from 'drizzle-orm';
import { callerOf, type Principal } from '../../kernel/process/principal.ts';
import { webhook } from './tables.ts';

/** A webhook is its client's own, for the authority that the client acts for; row-level security says it once more. */
export function ofCaller(principal: Principal): SQL {
  const caller = callerOf(principal);
  return caller === null ? sql`false` : eq(webhook.caller, caller);
}
