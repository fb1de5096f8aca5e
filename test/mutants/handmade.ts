import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bugs } from './bugs.ts';
import type { Mutant } from './mutant.ts';

export function handmadeMutants(root: string): Mutant[] {
  return bugs.map(({ name, file, find, replace, equivalent }) => {
    const text = readFileSync(join(root, file), 'utf8');
    if (text.split(find).length !== 2) throw new Error(`The bug "${name}" finds its place ${text.split(find).length - 1} times in ${file}.`);
    return { name: `bug: ${name}`, file, text: text.replace(find, () => replace), ...(equivalent === undefined ? {} : { equivalent }) };
  });
}
