import { composeServices } from '@theguild/federation-composition';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { subgraphSdl } from '../sdl.ts';
import { subgraphNames } from '../subgraphs.ts';

export interface Composed {
  /** Federation v2 supergraph, as the gateway plans over it. */
  supergraph: string;
  /** The public API. */
  api: string;
}

/** Composes the subgraphs' contracts; throws with every disagreement between them. */
export function compose(): Composed {
  const result = composeServices(
    // The addresses are placeholders: the hub says where each subgraph is when it starts.
    subgraphNames.map((name) => ({ name, url: `http://${name}.invalid/graphql`, typeDefs: parse(subgraphSdl(name)) })),
  );
  if (!('supergraphSdl' in result) || result.supergraphSdl === undefined) {
    throw new Error(`The subgraphs do not compose:\n${(result.errors ?? []).map(({ message }) => `  ${message}`).join('\n')}`);
  }
  return { supergraph: tidy(result.supergraphSdl), api: tidy(print(transformSupergraphToPublicSchema(parse(result.supergraphSdl)))) };
}

function tidy(sdl: string): string {
  return `${sdl.trim()}\n`;
}
