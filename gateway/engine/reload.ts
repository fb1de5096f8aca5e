import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Engine, EngineRequest } from './engine.ts';
import type { Hop } from './transport.ts';

/** An engine whose supergraph can be replaced while it runs. */
export interface ReloadableEngine extends Engine {
  /**
   * Serves another supergraph from now on: requests that run finish on the old
   * one, whose connections are then closed. One that cannot be served is refused
   * with its reason, and nothing changes.
   */
  reload(supergraphSdl: string): Verdict;
  /** Tells of the schema now and whenever it is another; gives back how to stop that. */
  onSchema(listener: (schema: GraphQLSchema) => void): () => void;
}

export type Verdict = { ok: true } | { ok: false; reason: string };

interface Generation {
  engine: Engine;
  running: number;
}

/** `build` makes the engine of a supergraph, its transports included, and throws what is wrong with it. */
export function createReloadable(build: (supergraphSdl: string) => Engine, supergraphSdl: string): ReloadableEngine {
  let current: Generation = { engine: build(supergraphSdl), running: 0 };
  const retired = new Set<Generation>();
  const listeners = new Set<(schema: GraphQLSchema) => void>();

  const closeIfIdle = async (generation: Generation): Promise<void> => {
    if (generation.running > 0 || !retired.delete(generation)) return;
    await generation.engine.close();
  };

  /** A request belongs to the generation whose schema its document was validated against; the current one validates what it does not know. */
  const generationOf = ({ validatedBy }: EngineRequest): Generation => (retired.size === 0 ? undefined : [...retired].find(({ engine }) => engine.schema === validatedBy)) ?? current;

  async function execute(request: EngineRequest, hop: Hop): Promise<ExecutionResult> {
    const generation = generationOf(request);
    generation.running += 1;
    try {
      return await generation.engine.execute(request, hop);
    } finally {
      generation.running -= 1;
      void closeIfIdle(generation);
    }
  }

  return {
    get schema() {
      return current.engine.schema;
    },
    execute,
    reload: (sdl) => {
      let engine: Engine;
      try {
        engine = build(sdl);
      } catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
      }
      const old = current;
      current = { engine, running: 0 };
      retired.add(old);
      for (const listener of listeners) listener(engine.schema);
      void closeIfIdle(old);
      return { ok: true };
    },
    onSchema: (listener) => {
      listeners.add(listener);
      listener(current.engine.schema);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      const all = [current, ...retired];
      retired.clear();
      await Promise.all(all.map(({ engine }) => engine.close()));
    },
  };
}
