import { describeHidden, everyReader } from './support/hidden-is-absent.ts';

describeHidden('over HTTP', everyReader);
