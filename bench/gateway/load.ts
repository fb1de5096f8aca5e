import { Pool } from 'undici';

export interface Load {
  /** Answers a second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  answers: number;
}

export interface LoadOptions {
  connections: number;
  seconds: number;
}

/** As many requests as a gateway answers to so many clients, each of which asks again when it was answered. */
export async function load(url: string, body: string, { connections, seconds }: LoadOptions): Promise<Load> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times: number[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const client = async (): Promise<void> => {
    for (let now = performance.now(); now < end; ) {
      const { statusCode, body: answer } = await pool.request({ method: 'POST', path: pathname, headers: { 'content-type': 'application/json', accept: 'application/json' }, body });
      const { byteLength } = await answer.arrayBuffer();
      if (statusCode !== 200 || byteLength < 100) throw new Error(`${url} answered ${statusCode} with ${byteLength} bytes.`);
      const done = performance.now();
      times.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const took = (performance.now() - begin) / 1000;
  await pool.close();
  times.sort((one, other) => one - other);
  return { rate: times.length / took, p50: quantile(times, 0.5), p99: quantile(times, 0.99), answers: times.length };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile([...values].sort((one, other) => one - other), 0.5);
}
