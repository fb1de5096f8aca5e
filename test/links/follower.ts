import type { AskOptions, TestHub } from '../support/hub.ts';
import { type HeardChange, pageOf } from './support.ts';

/** Follows the feed for one reader, some pages at a time, and keeps what it was given. */
export class Follower {
  readonly #hub: TestHub;
  readonly #reader: AskOptions;
  readonly #given = new Map<string, string>();
  #cursor: string | null = null;

  constructor(hub: TestHub, reader: AskOptions) {
    this.#hub = hub;
    this.#reader = reader;
  }

  async hear(pages = Number.POSITIVE_INFINITY): Promise<void> {
    for (let count = 0; count < pages; count += 1) {
      const { changes, more, cursor } = await pageOf(this.#hub, this.#reader, this.#cursor, { first: pages === Number.POSITIVE_INFINITY ? 100 : 2 });
      for (const change of changes) this.#take(change);
      this.#cursor = cursor;
      if (!more) return;
    }
  }

  given(ids: readonly string[]): [string, string | undefined][] {
    return ids.filter((id) => this.#given.has(id)).map((id) => [id, this.#given.get(id)]);
  }

  async readable(ids: readonly string[]): Promise<[string, string][]> {
    const { data } = await this.#hub.ask('query ($ids: [ID!]!) { sites(where: { id: { in: $ids } }) { nodes { id version } } }', { ...this.#reader, variables: { ids } });
    const versions = new Map((data.sites.nodes as { id: string; version: string }[]).map(({ id, version }) => [id, version]));
    return ids.filter((id) => versions.has(id)).map((id) => [id, versions.get(id) ?? '']);
  }

  #take({ kind, recordId, record }: HeardChange): void {
    if (kind !== 'WITHDRAWN') {
      if (record === null) throw new Error('A record was told of that cannot be read.');
      // A record that is there already changes; one that is not comes by no change.
      this.#given.set(recordId, record.version);
    } else if (!this.#given.delete(recordId)) throw new Error(`${recordId} was withdrawn and never given.`);
  }
}
