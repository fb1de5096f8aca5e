import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** An Ed25519 key that signs checkpoints. */
export interface SigningKey {
  /** The public half, 32 bytes as base64url: what is published and named in every checkpoint. */
  publicKey: string;
  sign(text: string): string;
}

// The fixed beginning of an Ed25519 private key in PKCS 8 (RFC 8410), before its 32 bytes.
const pkcs8Ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that belongs to 32 secret bytes. */
export function signingKey(seed: Uint8Array): SigningKey {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Ed25519, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = String(createPublicKey(key).export({ format: 'jwk' }).x);
  return { publicKey, sign: (text) => sign(null, Buffer.from(text), key).toString('base64url') };
}

const imported = new Map<string, KeyObject>();

/** Whether the owner of a public key signed the text; false for anything that is no key or no signature. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    let key = imported.get(publicKey);
    if (key === undefined) {
      key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
      if (imported.size < 100) imported.set(publicKey, key);
    }
    const bytes = Buffer.from(signature, 'base64url');
    // One signature has one text; Node would pass over characters that are not base64url.
    return bytes.toString('base64url') === signature && verify(null, Buffer.from(text), key, bytes);
  } catch {
    return false;
  }
}
