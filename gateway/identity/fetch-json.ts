import { request } from 'undici';

const patience = 5000;
const largest = 512 * 1024;

/** A JSON object from a provider: in time, of a sane size, and from that address itself, for a redirect could lead anywhere. */
export async function fetchJson(url: string, form?: Record<string, string>): Promise<{ status: number; body: Record<string, unknown> }> {
  const sent = form === undefined ? {} : { method: 'POST' as const, body: new URLSearchParams(form).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  const signal = AbortSignal.timeout(patience);
  const { statusCode, body } = await request(url, { ...sent, headers: { accept: 'application/json', ...sent.headers }, signal });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw new Error(`${url} gave more than ${largest} bytes.`);
    chunks.push(chunk);
  }
  const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${url} gave no JSON object.`);
  return { status: statusCode, body: value as Record<string, unknown> };
}
