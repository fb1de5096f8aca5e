import type { Engine } from '../engine/engine.ts';
import type { EngineSource } from './apollo.ts';

/** An engine whose supergraph may be changed while it answers. */
export interface Reloadable extends EngineSource {
  /** Takes another supergraph; one that cannot be served is thrown back, and the one before stays. */
  reload(supergraphSdl: string): void;
  close(): Promise<void>;
}

/** Requests that run go on with the engine that they began with, which is closed after the last of them. */
export function reloadable(open: (supergraphSdl: string) => Engine, supergraphSdl: string): Reloadable {
  const listeners = new Set<(engine: Engine) => void>();
  let current = lasting(open(supergraphSdl));
  return {
    get engine() {
      return current.engine;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload(sdl) {
      const next = lasting(open(sdl));
      try {
        for (const listener of listeners) listener(next.engine);
      } catch (error) {
        void next.retire();
        throw error;
      }
      void current.retire();
      current = next;
    },
    close: () => current.retire(),
  };
}

/** Closes its engine when it is retired and nothing runs on it any more. */
function lasting(inner: Engine): { engine: Engine; retire(): Promise<void> } {
  let running = 0;
  let idle: (() => void) | null = null;
  const engine: Engine = {
    schema: inner.schema,
    execute: async (request, hop) => {
      running += 1;
      try {
        return await inner.execute(request, hop);
      } finally {
        running -= 1;
        if (running === 0) idle?.();
      }
    },
    close: () => inner.close(),
  };
  const retire = async (): Promise<void> => {
    if (running > 0) await new Promise<void>((resolve) => (idle = resolve));
    await inner.close();
  };
  return { engine, retire };
}
