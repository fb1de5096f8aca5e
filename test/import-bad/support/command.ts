import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const HUB = fileURLToPath(new URL('../../../cli/bin/hub.mjs', import.meta.url));
const PEAK_MEMORY = new URL('peak-memory.mjs', import.meta.url).href;

/** What the real command left behind. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
  /** Most memory that the process held, in MB. */
  megabytes: number;
}

/** Runs `hub import` as an operator does, with nothing of this process's settings but those given. */
export async function hubImport(settings: Record<string, string>, ...args: string[]): Promise<Ended> {
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/', LOG_LEVEL: 'silent', ...settings };
  const child = spawn(process.execPath, ['--import', PEAK_MEMORY, HUB, 'import', ...args], { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const texts = ['', '', ''];
  [child.stdout, child.stderr, child.stdio[3]].forEach((stream, index) => stream?.on('data', (chunk: Buffer) => (texts[index] += chunk.toString())));
  const [code] = (await once(child, 'close')) as [number | null];
  const [out = '', err = '', peak = ''] = texts;
  return { code, out, err, megabytes: Math.round(Number(peak) / 1024) };
}

/** That a refusal is a sentence for a steward: its code first, no stack trace, no statement of SQL, not a page long. */
export function expectPlainRefusal({ err }: Ended, code: string): void {
  expect(err).toMatch(new RegExp(`^${code}: `));
  expect(err).not.toMatch(/\n\s+at |node:internal|Failed query|params:|insert into|select /);
  expect(err.length).toBeLessThan(1000);
}
