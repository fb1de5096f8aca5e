/** One change of one file that weakens what a reader may not see, or what one may not do. */
export interface Mutant {
  /** Says what is changed, for the table of results. */
  name: string;
  file: string;
  /** The file as the mutant has it. */
  text: string;
  /** Why nobody could tell it from the original; it is not run. */
  equivalent?: string;
}

/** A bug that somebody might make, something forgotten, asked of the wrong one, or done too early: what is written in the place of what stands there once. */
export interface Bug {
  name: string;
  file: string;
  find: string;
  replace: string;
}

/** What became of a mutant. */
export interface Result {
  name: string;
  file: string;
  /** The test that failed; null where all passed. */
  caughtBy: string | null;
  equivalent?: string;
  /** Where it could not be set up at all, so that no test could be asked about it: it counts as neither caught nor missed. */
  stillborn?: string;
}

export type Fate = Pick<Result, 'caughtBy' | 'stillborn'>;
