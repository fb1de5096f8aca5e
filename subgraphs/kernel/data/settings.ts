import pg from 'pg';
import { callerOf, type Principal, statedPurpose } from '../process/principal.ts';

/** `SET LOCAL` ends with the transaction, so a pooled connection never carries one principal's identity to the next. */
export function transactionSettings(principal: Principal): string {
  const settings = {
    'hub.authority': principal.authority ?? '',
    'hub.member': principal.member ? 'on' : 'off',
    'hub.sector': principal.sector ?? '',
    'hub.roles': principal.roles.join(','),
    'hub.expert_request': principal.expertRequest ?? '',
    'hub.caller': callerOf(principal) ?? '',
    'hub.purpose': statedPurpose(principal) ?? '',
    // From where on `<%` takes two words for alike; a transposed pair in a word of seven letters still is.
    'pg_trgm.word_similarity_threshold': '0.3',
    // Reads are short; compiling one takes longer than running it.
    jit: 'off',
  };
  return Object.entries(settings)
    .map(([name, value]) => `SET LOCAL ${name} TO ${pg.escapeLiteral(value)}`)
    .join('; ');
}

/**
 * Closes for this transaction what rests on grants where the subgraph has not
 * heard as much of them as the gateway; sent together with BEGIN, so that it
 * takes no round trip. Null where there is nothing to ask: the public rests on
 * no grant.
 */
export function grantsCheck(schema: string, { authority, epochs }: Principal): string | null {
  const heard = Object.entries(epochs ?? {});
  if (authority === null || heard.length === 0) return null;
  const wanted = heard.map(([source, epoch]) => `(${pg.escapeLiteral(source)}, ${Math.trunc(epoch)}::bigint)`).join(', ');
  return `SELECT set_config('hub.grants', CASE WHEN bool_and(coalesce(g.epoch, 0) >= w.epoch) THEN 'on' ELSE 'off' END, true) AS grants
    FROM (VALUES ${wanted}) AS w (source, epoch) LEFT JOIN ${pg.escapeIdentifier(schema)}.grant_epoch g USING (source)`;
}
