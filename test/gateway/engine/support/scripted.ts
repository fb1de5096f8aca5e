import { type ExecutionResult, parse } from 'graphql';
import { createEngine, type EngineOptions, type EngineRequest } from '../../../../gateway/engine/engine.ts';
import type { FetchRequest, Transport } from '../../../../gateway/engine/transport.ts';
import { type Answer, asClient, hop, supergraphOf } from './federation.ts';

/** What a subgraph answers to a fetch, be it right or wrong: a value, its JSON, or what makes either. */
export type Script = unknown | ((request: FetchRequest) => unknown);

/** An engine over subgraphs that answer by script, whatever they are asked. */
export function scripted(graphs: Record<string, { sdl: string; answers: Script }>, options: Partial<EngineOptions> = {}) {
  const fetches: (FetchRequest & { service: string })[] = [];
  const transports = new Map(
    Object.entries(graphs).map(([service, { answers }]): [string, Transport] => [
      service,
      {
        fetch: async (request) => {
          fetches.push({ ...request, service });
          const answer: unknown = typeof answers === 'function' ? await (answers as (request: FetchRequest) => unknown)(request) : answers;
          // As over HTTP: what the answer is made of belongs to nobody else.
          return JSON.parse(typeof answer === 'string' ? answer : JSON.stringify(answer)) as ExecutionResult;
        },
        close: async () => undefined,
      },
    ]),
  );
  const supergraphSdl = supergraphOf(Object.fromEntries(Object.entries(graphs).map(([name, { sdl }]) => [name, { typeDefs: sdl }])));
  const engine = createEngine({ supergraphSdl, transports, ...options });
  const ask = async (query: string, request: Omit<EngineRequest, 'document'> = {}): Promise<Answer> => {
    fetches.length = 0;
    return asClient(await engine.execute({ document: parse(query), ...request }, hop()));
  };
  return { engine, fetches, ask };
}
