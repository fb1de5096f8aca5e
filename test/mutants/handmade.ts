import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditBugs } from './bugs/audit.ts';
import { classBugs } from './bugs/classes.ts';
import { grantBugs } from './bugs/grants.ts';
import { identityBugs } from './bugs/identity.ts';
import { listBugs } from './bugs/lists.ts';
import { indexBugs } from './bugs/record-index.ts';
import { recordBugs } from './bugs/records.ts';
import type { Bug, Mutant } from './mutant.ts';

const bugs: readonly Bug[] = [...recordBugs, ...listBugs, ...indexBugs, ...grantBugs, ...classBugs, ...auditBugs, ...identityBugs];

export function handmadeMutants(root: string): Mutant[] {
  return bugs.map(({ name, file, find, replace }) => {
    const text = readFileSync(join(root, file), 'utf8');
    if (text.split(find).length !== 2) throw new Error(`The bug "${name}" finds its place ${text.split(find).length - 1} times in ${file}.`);
    return { name: `bug: ${name}`, file, text: text.replace(find, () => replace) };
  });
}
