import fc from 'fast-check';
import { test } from 'vitest';
import { compare } from './compare.ts';
import { drawWorld } from './draw-world.ts';
import { settings } from './settings.ts';
import { Tape } from './tape.ts';

const operationsPerWorld = 5;

test('a federated answer equals the answer of the merged schema, in this process and over HTTP', { timeout: 600_000 }, async () => {
  const tape = (maxLength: number) => fc.array(fc.nat({ max: 999 }), { minLength: maxLength / 2, maxLength, size: 'max' });
  const operations = fc.array(tape(200), { minLength: operationsPerWorld, maxLength: operationsPerWorld });
  const same = fc.asyncProperty(tape(300), operations, (numbers, operations) => compare(drawWorld(new Tape(numbers)), operations));
  const repeated = { ...(settings.seed === undefined ? {} : { seed: settings.seed }), ...(settings.path === undefined ? {} : { path: settings.path }) };
  await fc.assert(same, { numRuns: Math.ceil(settings.cases / operationsPerWorld), ...repeated });
});
