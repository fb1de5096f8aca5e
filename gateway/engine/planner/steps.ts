import type { SelectionSetNode } from 'graphql';
import type { PlanPath, Required } from '../plan/nodes.ts';
import type { Selection } from './selection.ts';

/** One fetch of a plan and those that must be done before. What it asks for is written down when all of it is known. */
export interface Step {
  graph: string;
  /** Where its answer goes. */
  path: PlanPath;
  asked: Selection;
  after: readonly Step[];
  /** Null for root fields. */
  entities: Entities | null;
}

export interface Entities {
  /** The type of the objects, and what the subgraph knows them as: the same, or their interface. */
  type: string;
  as: string;
  /** Null where it is among what is needed. */
  key: SelectionSetNode | null;
  needs: readonly Required[];
}
