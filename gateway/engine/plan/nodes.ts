/** Fetches, each with those that must be done before it. */
export interface Plan {
  steps: readonly PlanStep[];
}

export interface PlanStep {
  fetch: RootFetch | EntityFetch;
  /** Indexes of steps. */
  after: readonly number[];
}

/** Root fields of one subgraph. */
export interface RootFetch {
  kind: 'root';
  service: string;
  operation: string;
  variables: readonly string[];
  /** Where the fields go, if not to the answer's root: an object may be of the query type too. */
  path: PlanPath;
}

/** Entities of one subgraph, of any number of kinds and places. */
export interface EntityFetch {
  kind: 'entities';
  service: string;
  operation: string;
  variables: readonly string[];
  parts: readonly EntityPart[];
}

export interface EntityPart {
  /** The key that the entities stand under in the subgraph's answer. */
  key: string;
  /** The variable that takes their representations. */
  variable: string;
  paths: readonly PlanPath[];
  /** The type of the objects there, and the name that the subgraph knows them by: the same, or that of their interface. */
  type: string;
  as: string;
  required: readonly Required[];
}

/** A field of a representation. */
export interface Required {
  /** The key that its value stands under in the merged answer. */
  from: string;
  /** What the subgraph knows it by. */
  name: string;
  /** Objects of which type have it, inside of a representation; null if all have. */
  on: string | null;
  below: readonly Required[];
}

/** A way through the merged answer: response keys, and types that objects on the way must have. Lists are walked through. */
export type PlanPath = readonly (string | { type: string })[];
