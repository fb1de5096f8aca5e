import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handmadeMutants } from '../mutants/handmade.ts';
import type { Result } from '../mutants/mutant.ts';
import { report } from '../mutants/report.ts';
import { relevantTests } from '../mutants/tests.ts';

const root = join(import.meta.dirname, '../..');
const results = JSON.parse(readFileSync(join(root, 'test/mutants/results.json'), 'utf8')) as Result[];

test('the page of mutants says what was found, of all of them', () => {
  expect(readFileSync(join(root, 'docs/mutants.md'), 'utf8')).toBe(report(results, results.length));
});

test('at least 95 of 100 mutants are caught', () => {
  const tried = results.filter(({ equivalent, stillborn }) => equivalent === undefined && stillborn === undefined);
  expect(tried.length).toBeGreaterThan(400);
  expect(tried.filter(({ caughtBy }) => caughtBy !== null).length / tried.length).toBeGreaterThanOrEqual(0.95);
});

test('every bug made by hand is one of the source as it stands, and was tried', () => {
  const bugs = handmadeMutants(root).map(({ name, file }) => `${file} ${name}`);
  expect(bugs.length).toBeGreaterThanOrEqual(40);
  const known = new Set(results.map(({ name, file }) => `${file} ${name}`));
  expect(bugs.filter((bug) => !known.has(bug))).toEqual([]);
});

test('every test that mutants are asked of is there', () => {
  const asked = new Set(results.flatMap(({ file }) => relevantTests(file).flat()));
  expect(asked.size).toBeGreaterThan(50);
  expect([...asked].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
