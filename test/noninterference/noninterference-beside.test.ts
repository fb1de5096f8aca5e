import { describeTrials } from './support/trials.ts';

describeTrials(1, 2);
