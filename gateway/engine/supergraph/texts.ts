import { type DocumentNode, parse, printSchema } from 'graphql';
import { createPlanner, type Planner } from '../planner/planner.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

/** What an engine makes of its texts alone; none of it is ever changed. */
export interface Texts {
  supergraph: Supergraph;
  planner: Planner;
  /** The public API, for schemas that others may change. */
  publicApi: DocumentNode;
}

/** The last reading: engines of one process mostly speak for the same supergraph, and reading it takes most of an engine's start. */
let last: { supergraphSdl: string; publicSdl: string | undefined; texts: Texts } | null = null;

/** Reads a supergraph and its public API, which is derived where it is not given. */
export function readTexts(supergraphSdl: string, publicSdl?: string): Texts {
  if (last?.supergraphSdl === supergraphSdl && last.publicSdl === publicSdl) return last.texts;
  const supergraph = readSupergraph(supergraphSdl, publicSdl);
  const texts = { supergraph, planner: createPlanner(supergraphSdl), publicApi: parse(publicSdl ?? printSchema(supergraph.schema), { noLocation: true }) };
  last = { supergraphSdl, publicSdl, texts };
  return texts;
}
