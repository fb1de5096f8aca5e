/** How many operations are tried, over all pairs of worlds. */
export const trials = Number(process.env['NONINTERFERENCE_TRIALS'] ?? 500);

/** The seed of worlds and operations; the tests of one wall have one of their own unless it is given. */
export const givenSeed = process.env['NONINTERFERENCE_SEED'] === undefined ? null : Number(process.env['NONINTERFERENCE_SEED']);
