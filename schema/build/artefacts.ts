import { readFileSync } from 'node:fs';
import { compose } from './compose.ts';
import { allResolverTypes, clientTypes, operationTypes } from './types.ts';

/** Everything that is generated from the contract and checked in, by path below `schema/`. */
export async function artefacts(): Promise<Map<string, string>> {
  const { supergraph, api } = compose();
  const types = await allResolverTypes();
  const example = readFileSync(new URL('../client/example/dashboard.graphql', import.meta.url), 'utf8');
  return new Map([
    ['supergraph.graphql', supergraph],
    ['api.graphql', api],
    ['client/generated/types.ts', await clientTypes(api)],
    ['client/example/operations.ts', await operationTypes(api, example)],
    ...[...types].map(([name, content]): [string, string] => [`generated/${name}.ts`, content]),
  ]);
}
