import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Choices } from './choices.ts';
import { completeness } from './complete.ts';
import { makingAct, type Operation, operation } from './operations.ts';
import { type Asker, askers, type Base, baseOf, type Pair, pairOf } from './pair.ts';
import { othersRead, readings } from './readings.ts';
import { trials, trialSeed as seed } from './settings.ts';
import { violationOf } from './violation.ts';

/** A pair of worlds costs as much as some two hundred operations, so that more trials are more worlds and longer questioning of each. */
const perPair = Math.min(1000, Math.max(125, Math.ceil(Math.sqrt(trials) * 4)));
const pairs = Math.ceil(trials / perPair);
const pairsOfAWorld = 4;
/** They come last, since they leave the worlds of a pair apart. */
const makingActs = Math.ceil(perPair / 8);
const choices = fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 300, size: 'max' });

const named = ({ as, roles, purpose }: Asker) => `${as ?? 'the public'}${roles === undefined ? '' : ` as ${roles.join(' and ')}`}${purpose === undefined ? '' : ` for ${purpose}`}`;

/** The trials of one of several test files, which run beside one another: every so manieth pair of worlds. */
export function describeTrials(part: number, parts: number): void {
  const own = Array.from({ length: pairs }, (_, at) => at).filter((at) => at % parts === part);
  const worlds = Array.from({ length: Math.ceil(own.length / pairsOfAWorld) }, (_, at) => ({ worldSeed: seed + at * parts + part, own: own.slice(at * pairsOfAWorld, (at + 1) * pairsOfAWorld) }));

  describe.each(worlds)('in a world drawn with seed $worldSeed (NONINTERFERENCE_SEED=' + seed + ')', ({ worldSeed, own: places }) => {
    let base: Base;
    beforeAll(async () => {
      base = await baseOf(worldSeed);
    });
    afterAll(() => base.drop());

    const here = places.map((at): [string, Asker, number] => {
      const asker = askers[(at + seed) % askers.length] as Asker;
      return [named(asker), asker, seed * 31 + at];
    });
    describe.each(here)('%s', (_, asker, pairSeed) => {
      let standing: Pair | undefined;
      const opened = (): Pair => {
        if (standing === undefined) throw new Error('The worlds of the pair are not open.');
        return standing;
      };
      beforeAll(async () => {
        standing = await pairOf(base, asker, pairSeed);
      });
      afterAll(async () => {
        await standing?.close();
        // The runner keeps what is written here for as long as it runs: a hundred thousand trials would hold the plans and log lines of every pair.
        standing = undefined;
      });

      test('is given all that the model says it may see, and nothing else', async () => {
        expect(await completeness(opened())).toEqual([]);
      });

      test(`is answered the same whatever it may not see, ${perPair} times`, async () => {
        const pair = opened();
        const [one, other] = pair.sides;
        for (const { watch } of pair.sides) watch.forget();
        const property = fc.asyncProperty(choices, async (numbers) => {
          await asked(operation(new Choices(numbers), pair.words));
        });
        await fc.assert(property, { seed: pairSeed, numRuns: perPair });
        // A line is written when the connection has taken the whole answer, which may be after its reader has.
        await vi.waitFor(() => expect(one.watch.lines()).toHaveLength(perPair), 10_000);
        await vi.waitFor(() => expect(other.watch.lines()).toEqual(one.watch.lines()), 10_000);
        expect(await other.watch.metrics()).toBe(await one.watch.metrics());
      }, 1_200_000);

      const asked = async (operation: Operation) => {
        const pair = opened();
        const violation = violationOf(pair, operation, await pair.ask(operation));
        if (violation !== null) throw new Error(`seed ${seed}, world ${worldSeed}, ${named(asker)} asks (${operation.languages})\n${operation.query}\n${violation}`);
      };

      test('reads the same in its access log, and leaves no word of what it may not see in log lines and metrics', async () => {
        const pair = opened();
        const [one, other] = pair.sides;
        for (const side of pair.sides) await othersRead(side);
        expect(await readings(pair, other)).toEqual(await readings(pair, one));
        for (const { watch } of pair.sides) {
          const left = watch.log() + (await watch.metrics());
          expect(pair.hidden.filter((word) => left.includes(word))).toEqual([]);
        }
      });

      test(`is refused the same, whatever it may not see, by ${makingActs} acts that make something`, async () => {
        const property = fc.asyncProperty(choices, (numbers) => asked(makingAct(new Choices(numbers), opened().words)));
        await fc.assert(property, { seed: pairSeed, numRuns: makingActs, endOnFailure: true });
      }, 300_000);
    });
  });
}
