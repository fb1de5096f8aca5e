import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { contractError } from '../../../schema/errors.ts';

/** Where a page ended: the sort keys of its last row as PostgreSQL prints them, and the row's id. */
export type Position = (string | null)[];

/**
 * Writes and reads cursors. They are encrypted, so that they tell nothing, and
 * authenticated, so that a forged one is refused; the nonce comes from the
 * content, so that the same page gives the same cursors (Law 4).
 */
export class CursorCodec {
  readonly #encryption: Buffer;
  readonly #nonces: Buffer;

  /** @param secret 32 bytes shared by all processes of a hub. */
  constructor(secret: Uint8Array) {
    this.#encryption = createHmac('sha256', secret).update('cursor encryption').digest();
    this.#nonces = createHmac('sha256', secret).update('cursor nonce').digest();
  }

  /** @param list Names the list and its order; a cursor works nowhere else. */
  write(list: string, position: Position): string {
    const plain = Buffer.from(JSON.stringify(position));
    const nonce = createHmac('sha256', this.#nonces).update(list).update('\0').update(plain).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', this.#encryption, nonce);
    cipher.setAAD(Buffer.from(list));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The position, or BAD_USER_INPUT for any text that this list did not give out. */
  read(list: string, cursor: string): Position {
    try {
      const bytes = Buffer.from(cursor, 'base64url');
      // Node passes over characters that are not base64url; a cursor with some in it is another text than was given out.
      if (bytes.toString('base64url') !== cursor) throw new Error('not base64url');
      const decipher = createDecipheriv('aes-256-gcm', this.#encryption, bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAAD(Buffer.from(list));
      decipher.setAuthTag(bytes.subarray(12, 28));
      const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
      return JSON.parse(plain.toString()) as Position;
    } catch {
      throw contractError('BAD_USER_INPUT', 'The cursor is not one that this list gave out in this order.');
    }
  }
}
