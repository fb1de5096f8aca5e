import { describeHidden, everyReader } from './support/hidden-is-absent.ts';

describeHidden('one process', everyReader);
// What HTTP adds is the same for every reader; hidden-is-absent.long.test.ts asks as each of them.
describeHidden('over HTTP', everyReader.slice(0, 1));
