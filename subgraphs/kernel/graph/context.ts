import type { Principal } from '../process/principal.ts';
import type { Reader } from '../data/reader.ts';

/** What a resolver has: the reader of this fetch, and nothing else. */
export interface SubgraphContext {
  reader: Reader;
  principal: Principal;
}
