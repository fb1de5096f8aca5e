import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { drawWorld } from './draw-world.ts';
import { settings } from './settings.ts';
import { Tape } from './tape.ts';

const operationsPerWorld = 5;

/** Lists of numbers of this length or half of it at least; a failing one is made smaller for a minute or so, not for hours. */
const tape = (length: number) => fc.limitShrink(fc.array(fc.nat({ max: 999 }), { minLength: length / 2, maxLength: length, size: 'max' }), 100);

test(`a federated answer equals the answer of the merged schema, for ${settings.cases} operations, in this process and over HTTP`, { timeout: 1_800_000 }, async () => {
  const operations = fc.array(tape(200), { minLength: operationsPerWorld, maxLength: operationsPerWorld });
  const same = fc.asyncProperty(tape(300), operations, (numbers, tapes) => compare(drawWorld(new Tape(numbers)), tapes));
  const repeated = { ...(settings.seed === undefined ? {} : { seed: settings.seed }), ...(settings.path === undefined ? {} : { path: settings.path }) };
  const { failed, seed, counterexamplePath, errorInstance } = await fc.check(same, { numRuns: Math.ceil(settings.cases / operationsPerWorld), ...repeated });
  const told = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  if (failed) expect.fail(`${told}\n\nRepeat it with DIFFERENTIAL_SEED=${seed} DIFFERENTIAL_PATH=${counterexamplePath}`);
});
