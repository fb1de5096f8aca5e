import type { Transport } from '../engine/transport.ts';

/** Milliseconds between two looks at the sources. */
const interval = 200;

type EpochsBySource = Record<string, number>;

/**
 * How far each source of grants goes, as far as this gateway has heard: asked at
 * an interval, and taken at once from the answer of a mutation that changed it.
 * It goes to the subgraphs with the signed identity; one that has not applied as
 * much closes what rests on grants.
 */
export class Epochs {
  readonly #ask: () => Promise<EpochsBySource>;
  #known: EpochsBySource = {};
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(ask: () => Promise<EpochsBySource>) {
    this.#ask = ask;
    void this.#poll();
  }

  known(): EpochsBySource {
    return this.#known;
  }

  /** An epoch never falls: an answer that was on its way for longer says nothing new. */
  heard(source: string, epoch: unknown): void {
    if (typeof epoch !== 'number' || !Number.isSafeInteger(epoch) || epoch <= (this.#known[source] ?? 0)) return;
    this.#known = { ...this.#known, [source]: epoch };
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** A source that is down issues and revokes nothing, so what was heard of it last still stands. */
  async #poll(): Promise<void> {
    const answers = await this.#ask().catch(() => ({}));
    for (const [source, epoch] of Object.entries(answers)) this.heard(source, epoch);
    // A gateway that has nothing else to do may end.
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#poll(), interval).unref();
  }
}

/** A transport whose principals carry the epochs, and whose answers raise them: each subgraph its own and no other's. */
export function withEpochs(name: string, transport: Transport, epochs: Epochs): Transport {
  return {
    fetch: async (request, hop) => {
      const { principal } = hop;
      // The public rests on no grant.
      const result = await transport.fetch(request, principal.authority === null ? hop : { ...hop, principal: { ...principal, epochs: epochs.known() } });
      epochs.heard(name, (result.extensions?.['epochs'] as EpochsBySource | undefined)?.[name]);
      return result;
    },
    close: () => transport.close(),
  };
}
