import { afterAll, beforeAll, describe } from 'vitest';
import type { EngineOptions } from '../../../gateway/engine/engine.ts';
import { type Federation, federate, type Fixtures, ways } from '../engine/support/federation.ts';

/** Tests of one matter over one federation, in this process and over HTTP. */
export function describeBothWays(matter: string, fixtures: Fixtures, body: (federation: Pick<Federation, 'ask' | 'fetches' | 'services' | 'supergraphSdl'>) => void, options: Partial<EngineOptions> = {}): void {
  describe.each(ways)(`${matter}, with subgraphs %s`, (way) => {
    let federation: Federation;
    beforeAll(async () => {
      federation = await federate(fixtures, way, options);
    });
    afterAll(() => federation.close());
    body({
      ask: (query, request) => federation.ask(query, request),
      services: () => federation.services(),
      get fetches() {
        return federation.fetches;
      },
      get supergraphSdl() {
        return federation.supergraphSdl;
      },
    });
  });
}
