import { createHash, createHmac } from 'node:crypto';
import type { PersonVault } from '../../kernel/data/vault.ts';

/** A secret as its subscriber is shown it, once. */
export function shownSecret(key: Uint8Array): string {
  return `whsec_${Buffer.from(key).toString('base64')}`;
}

/** The keys that sign now: the secret, and the one before while it is being exchanged. */
export function signingKeys(vault: PersonVault, { id, secret, secretBefore, secretBeforeUntil }: Secrets, now: Date): Uint8Array[] {
  const before = secretBeforeUntil !== null && secretBeforeUntil > now ? secretBefore : null;
  return [secret, before].flatMap((wrapped) => {
    const key = wrapped === null ? null : vault.keyOf(id, wrapped);
    return key === null ? [] : [key];
  });
}

interface Secrets {
  id: string;
  secret: string;
  secretBefore: string | null;
  secretBeforeUntil: Date | null;
}

/** The headers of a delivery after Standard Webhooks 1.0. */
export function signedHeaders(keys: readonly Uint8Array[], id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = keys.map((key) => `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

/** The same for every attempt at one entry, so that a receiver knows a repetition. */
export function messageId(webhook: string, entry: string): string {
  return `msg_${createHash('sha256').update(`${webhook}\n${entry}`).digest('base64url').slice(0, 27)}`;
}
