import { isDeepStrictEqual } from 'node:util';
import { buildSchema, execute, type GraphQLSchema, isObjectType, parse, validate } from 'graphql';
import type { EngineOptions } from '../../../gateway/engine/engine.ts';
import { type Answer, asClient, type Federation, federate, type Fixtures, supergraphOf, ways } from '../engine/support/federation.ts';
import { drawOperation, type Drawn } from './draw-operation.ts';
import { graphResolvers, mergedResolvers } from './resolvers.ts';
import { graphSdl, mergedSdl } from './sdl.ts';
import { Tape } from './tape.ts';
import type { World } from './world.ts';

/** The subgraphs of a world, ready to be composed. */
export function fixturesOf(world: World): Fixtures {
  return Object.fromEntries(world.graphs.map((graph) => [graph, { typeDefs: graphSdl(world, graph), resolvers: graphResolvers(world, graph) }]));
}

/** The world in one piece, as graphql-js executes it. */
export function mergedSchema(world: World): GraphQLSchema {
  const schema = buildSchema(mergedSdl(world));
  for (const [name, fields] of Object.entries(mergedResolvers(world))) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const [field, resolve] of Object.entries(fields)) Object.assign(type.getFields()[field] ?? {}, { resolve });
  }
  return schema;
}

/** Asks a world, in one piece and split, in both ways, for each of the operations; what differs is told in full. */
export async function compare(world: World, tapes: readonly (readonly number[])[], options: Partial<EngineOptions> = {}): Promise<void> {
  const schema = mergedSchema(world);
  const federations: Federation[] = [];
  try {
    for (const way of ways) federations.push(await federate(fixturesOf(world), way, options));
    for (const numbers of tapes) {
      const drawn = drawOperation(new Tape(numbers), schema);
      const expected = await merged(schema, drawn);
      for (const [index, federation] of federations.entries()) {
        const answer = await federation.ask(drawn.query, { variables: drawn.variables }).catch((error: Error): Answer => ({ data: error.message }));
        if (!isDeepStrictEqual(answer, expected)) throw new Error(told(world, drawn, expected, answer, `${ways[index]}\n${federation.fetches.map(({ service, operation, variables }) => `${service}: ${operation} ${JSON.stringify(variables)}`).join('\n')}`));
      }
    }
  } finally {
    for (const federation of federations) await federation.close();
  }
}

/** The answer in one piece; the test is wrong where it has errors. */
async function merged(schema: GraphQLSchema, { query, variables }: Drawn): Promise<Answer> {
  const document = parse(query);
  const [refused] = validate(schema, document);
  if (refused !== undefined) throw new Error(`The drawn operation is not valid: ${refused.message}\n${query}`);
  const answer = asClient(await execute({ schema, document, variableValues: variables }));
  if (answer.errors !== undefined) throw new Error(`The merged schema answers with errors: ${JSON.stringify(answer.errors)}\n${query}`);
  return answer;
}

function told(world: World, { query, variables }: Drawn, expected: Answer, answer: Answer, fetches: string): string {
  return [
    'The federated answer differs.',
    ...world.graphs.map((graph) => `# ${graph}\n${graphSdl(world, graph)}`),
    `# operation\n${query}\n${JSON.stringify(variables)}`,
    `# expected\n${JSON.stringify(expected)}`,
    `# given\n${JSON.stringify(answer)}`,
    `# fetches ${fetches}`,
  ].join('\n\n');
}

/** Whether the subgraphs of a world compose, and why not. */
export function composes(world: World): string | null {
  try {
    supergraphOf(fixturesOf(world));
    return null;
  } catch (error) {
    return `${(error as Error).message}\n${world.graphs.map((graph) => `# ${graph}\n${graphSdl(world, graph)}`).join('\n')}`;
  }
}
