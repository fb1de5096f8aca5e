/**
 * How many operations are tried (`DIFFERENTIAL_CASES`, 200 if left out), drawn
 * from which seed (`DIFFERENTIAL_SEED`: a number, or `any` for one that nobody
 * chose), and how a failure is repeated: with its seed and `DIFFERENTIAL_PATH`
 * as they were printed. The seed is the same by itself, so that what fails was
 * broken by the change at hand.
 */
// oxlint-disable-next-line no-process-env -- the run is told from outside, by CI or by whoever repeats a failure
const { DIFFERENTIAL_CASES, DIFFERENTIAL_SEED, DIFFERENTIAL_PATH } = process.env;

const seed = DIFFERENTIAL_SEED ?? '20261121';

export const settings = {
  cases: Number(DIFFERENTIAL_CASES ?? 200),
  seed: seed === 'any' ? undefined : Number(seed),
  path: DIFFERENTIAL_PATH,
};
