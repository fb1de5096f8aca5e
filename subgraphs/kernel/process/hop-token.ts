import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The header of every hop: a JWT signed with HMAC-SHA-256, of a type of its own.
 * One that is written otherwise is no hop, so that no token chooses its algorithm.
 */
const header = base64url('{"alg":"HS256","typ":"turath-hop+jwt"}');

/** A compact JWT of these claims. */
export function signed(secret: Uint8Array, claims: object): string {
  const text = `${header}.${base64url(JSON.stringify(claims))}`;
  return `${text}.${signatureOf(secret, text)}`;
}

/** The claims that one of the secrets signed, whatever they say; null for anything else. */
export function signedBy(secrets: readonly Uint8Array[], token: string): unknown {
  const end = token.lastIndexOf('.');
  const text = token.slice(0, Math.max(end, 0));
  if (!text.startsWith(`${header}.`)) return null;
  // The signature's text is compared, for base64url can say the same bytes in several ways.
  const signature = Buffer.from(token.slice(end + 1));
  if (!secrets.some((secret) => same(signature, Buffer.from(signatureOf(secret, text))))) return null;
  return JSON.parse(Buffer.from(text.slice(header.length + 1), 'base64url').toString());
}

/** WebCrypto signs in another thread, which costs several times what signing does. */
function signatureOf(secret: Uint8Array, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

function same(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
