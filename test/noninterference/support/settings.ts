/** How many operations are tried, over all pairs of worlds. */
export const trials = Number(process.env['NONINTERFERENCE_TRIALS'] ?? 500);

const { NONINTERFERENCE_SEED: given } = process.env;

/** The seed of worlds and operations, where one was given as a number; the tests of one wall have one of their own otherwise. */
export const givenSeed = given === undefined || given === 'any' ? null : Number(given);

/** The seed of the trials: the same by itself, so that what fails was broken by the change at hand; `NONINTERFERENCE_SEED=any` draws one that nobody chose. */
export const trialSeed = givenSeed ?? (given === 'any' ? Math.floor(Math.random() * 2 ** 31) : 20_261_121);
