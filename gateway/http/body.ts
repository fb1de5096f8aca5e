import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

export type Body = { ok: true; value: unknown } | { ok: false; status: 400 | 413 | 415 | null; message: string };

const decoders = { gzip: promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

const unreadable: Body = { ok: false, status: 400, message: 'The request could not be read.' };

/**
 * The JSON body of a request, at most `limit` bytes of it, unpacked ones
 * included. Undefined where the request holds no JSON, which is Apollo Server's
 * to refuse; a status of null means that the client has left.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (type !== 'application/json') return { ok: true, value: undefined };
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') return { ok: false, status: 415, message: 'JSON is read as UTF-8.' };
  const encoding = request.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding !== 'identity' && !Object.hasOwn(decoders, encoding)) return { ok: false, status: 415, message: 'The encoding of the request is not known here.' };

  const packed = await bytesOf(request, limit);
  if (packed === 'left') return { ok: false, status: null, message: '' };
  if (packed === 'too large') return tooLarge(limit);
  let bytes: Buffer = packed;
  if (encoding !== 'identity') {
    try {
      bytes = await decoders[encoding as keyof typeof decoders](packed, { maxOutputLength: limit });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(limit) : unreadable;
    }
  }
  if (bytes.length === 0) return { ok: true, value: undefined };
  if (!isUtf8(bytes)) return unreadable;
  try {
    return { ok: true, value: JSON.parse(bytes.toString()) };
  } catch {
    return unreadable;
  }
}

function tooLarge(limit: number): Body {
  return { ok: false, status: 413, message: `The request is larger than ${limit} bytes.` };
}

export function bytesOf(request: IncomingMessage, limit: number): Promise<Buffer | 'too large' | 'left'> {
  if (Number(request.headers['content-length']) > limit) {
    request.resume();
    return Promise.resolve('too large');
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      // What still comes is read and dropped, for a client that is cut off does not see the refusal.
      chunks.length = 0;
      resolve('too large');
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('close', () => resolve('left'));
    request.on('error', () => resolve('left'));
  });
}
