import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the settings that the gateway reads are the ones of its table, with the same defaults', () => {
  const table = new Map([...read('docs/gateway.md').matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \|/gm)].map(([, name = '', said = '']) => [name, said.trim()]));
  const source = /const environment = z\.object\(\{([^]*?)\n\}\);/.exec(read('gateway/config.ts'))?.[1] ?? '';
  const settings = [...source.matchAll(/^ {2}([A-Z_]+): (.+),$/gm)].map(([, name = '', schema = '']) => ({ name, number: /\.default\(([\d_* ]+)\)/.exec(schema)?.[1] }));
  expect([...table.keys()].sort()).toEqual(settings.map(({ name }) => name).sort());
  for (const { name, number } of settings) {
    const value = number?.replaceAll('_', '').split('*').reduce((product, factor) => product * Number(factor), 1);
    if (value !== undefined) expect(table.get(name), name).toBe(String(value));
  }
});
