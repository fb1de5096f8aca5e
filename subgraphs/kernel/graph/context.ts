import type { Acts } from '../acts/ports.ts';
import type { Reader } from '../data/reader.ts';
import type { Principal } from '../process/principal.ts';

/** What a resolver has: the reader of this fetch, and in a mutation what its acts share. */
export interface SubgraphContext {
  reader: Reader;
  principal: Principal;
  acts: Acts | null;
}
