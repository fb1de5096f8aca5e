/**
 * How many operations are tried (`DIFFERENTIAL_CASES`, 200 if left out), and
 * how a failure is repeated: `DIFFERENTIAL_SEED` and `DIFFERENTIAL_PATH` as it
 * was printed with.
 */
// oxlint-disable-next-line no-process-env -- the run is told from outside, by CI or by whoever repeats a failure
const { DIFFERENTIAL_CASES, DIFFERENTIAL_SEED, DIFFERENTIAL_PATH } = process.env;

export const settings = {
  cases: Number(DIFFERENTIAL_CASES ?? 200),
  seed: DIFFERENTIAL_SEED === undefined ? undefined : Number(DIFFERENTIAL_SEED),
  path: DIFFERENTIAL_PATH,
};
