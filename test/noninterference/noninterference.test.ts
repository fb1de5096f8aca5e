import { describeTrials } from './support/trials.ts';

// Two files, since a file has one core; the other is noninterference-beside.test.ts.
describeTrials(0, 2);
