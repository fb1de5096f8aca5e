import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Choices } from './support/choices.ts';
import { completeness } from './support/complete.ts';
import { operation } from './support/operations.ts';
import { type Asker, askers, type Base, baseOf, type Pair, pairOf } from './support/pair.ts';
import { violationOf } from './support/violation.ts';

/**
 * `NONINTERFERENCE_TRIALS` how many operations are tried, over all pairs of
 * worlds; `NONINTERFERENCE_SEED` the seed of worlds and operations.
 */
const trials = Number(process.env['NONINTERFERENCE_TRIALS'] ?? 500);
const seed = Number(process.env['NONINTERFERENCE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
/** A pair of worlds costs as much as some hundred operations. */
const perPair = Math.min(250, Math.max(125, Math.ceil(trials / 40)));
const pairs = Math.ceil(trials / perPair);
const pairsOfAWorld = 4;

const named = ({ as, roles, purpose }: Asker) => `${as ?? 'the public'}${roles === undefined ? '' : ` as ${roles.join(' and ')}`}${purpose === undefined ? '' : ` for ${purpose}`}`;

describe.each(Array.from({ length: Math.ceil(pairs / pairsOfAWorld) }, (_, at) => seed + at))('in a world drawn with seed %i (NONINTERFERENCE_SEED)', (worldSeed) => {
  let base: Base;
  beforeAll(async () => {
    base = await baseOf(worldSeed);
  });
  afterAll(() => base.drop());

  const first = (worldSeed - seed) * pairsOfAWorld;
  const here = Array.from({ length: Math.min(pairsOfAWorld, pairs - first) }, (_, at) => askers[(first + at + seed) % askers.length] as Asker);

  describe.each(here.map((asker, at): [string, Asker, number] => [named(asker), asker, worldSeed * 31 + at]))('%s', (_, asker, pairSeed) => {
    let pair: Pair;
    beforeAll(async () => {
      pair = await pairOf(base, asker, pairSeed);
    });
    afterAll(() => pair.close());

    test('is given all that the model says it may see, and nothing else', async () => {
      for (const side of pair.sides) expect(await completeness(pair, side)).toEqual([]);
    });

    test(`is answered the same whatever it may not see, ${perPair} times`, async () => {
      const choices = fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 300, size: 'max' });
      const property = fc.asyncProperty(choices, async (numbers) => {
        const asked = operation(new Choices(numbers), pair.words);
        const violation = violationOf(pair, asked, await pair.ask(asked));
        if (violation !== null) throw new Error(`seed ${seed}, world ${worldSeed}, ${named(asker)} asks (${asked.languages})\n${asked.query}\n${violation}`);
      });
      await fc.assert(property, { seed: pairSeed, numRuns: perPair, interruptAfterTimeLimit: 600_000 });
    }, 1_200_000);
  });
});
