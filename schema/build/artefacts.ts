import { compose } from './compose.ts';
import { allResolverTypes } from './types.ts';

/** Everything that is generated from the contract and checked in, by path below `schema/`. */
export async function artefacts(): Promise<Map<string, string>> {
  const { supergraph, api } = compose();
  const types = await allResolverTypes();
  return new Map([
    ['supergraph.graphql', supergraph],
    ['api.graphql', api],
    ...[...types].map(([name, content]): [string, string] => [`generated/${name}.ts`, content]),
  ]);
}
