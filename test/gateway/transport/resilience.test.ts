import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { defaultSettings, type Resilience } from '../../../gateway/config.ts';
import { inProcess } from '../../../gateway/engine/in-process.ts';
import { type Transport, TransportFailure } from '../../../gateway/engine/transport.ts';
import { resilient } from '../../../gateway/transport/resilient.ts';
import { asking, codeOf, hopWith } from './support/stand.ts';

const settings = (over: Partial<Resilience> = {}): Resilience => ({ ...defaultSettings.subgraphs, ...over });

/** A subgraph that fails by a list of codes and then answers. */
function failing(codes: readonly TransportFailure['code'][]): { fetch: Transport['fetch']; tries: () => number } {
  let tries = 0;
  const fetch: Transport['fetch'] = async () => {
    const code = codes[tries];
    tries += 1;
    if (code !== undefined) throw new TransportFailure(code);
    return { data: {} };
  };
  return { fetch, tries: () => tries };
}

describe('a failed fetch', () => {
  test.each([
    ['a query whose subgraph is down is tried once more', '{ site { title } }', ['SUBGRAPH_UNAVAILABLE'], 'answered', 2],
    ['a query after a fragment is tried once more', 'fragment F on Site { title } query { site { ...F } }', ['SUBGRAPH_UNAVAILABLE'], 'answered', 2],
    ['a query is tried no more than that', '{ site { title } }', ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE'], 'SUBGRAPH_UNAVAILABLE', 2],
    ['a mutation is never repeated', 'mutation { rename { title } }', ['SUBGRAPH_UNAVAILABLE'], 'SUBGRAPH_UNAVAILABLE', 1],
    ['a mutation after a fragment is never repeated', 'fragment F on Site { title } mutation { rename { ...F } }', ['SUBGRAPH_UNAVAILABLE'], 'SUBGRAPH_UNAVAILABLE', 1],
    ['what took too long is not repeated', '{ site { title } }', ['DEADLINE_EXCEEDED'], 'DEADLINE_EXCEEDED', 1],
    ['nonsense is not asked for twice', '{ site { title } }', ['SUBGRAPH_BAD_RESPONSE'], 'SUBGRAPH_BAD_RESPONSE', 1],
  ] as const)('%s', async (_, operation, codes, expected, tries) => {
    const subgraph = failing(codes);
    expect(await codeOf(resilient('sites', subgraph.fetch, settings())(asking(operation), hopWith()))).toBe(expected);
    expect(subgraph.tries()).toBe(tries);
  });

  test('is not repeated where no retries are wanted', async () => {
    const subgraph = failing(['SUBGRAPH_UNAVAILABLE']);
    expect(await codeOf(resilient('sites', subgraph.fetch, settings({ retries: 0 }))(asking(), hopWith()))).toBe('SUBGRAPH_UNAVAILABLE');
  });

  test('that nobody expected is thrown as it is', async () => {
    const broken = resilient('sites', () => Promise.reject(new RangeError('a bug')), settings());
    await expect(broken(asking(), hopWith())).rejects.toThrow(RangeError);
  });
});

describe('a subgraph that is down', () => {
  test('is left alone after a while and asked again after the pause', async () => {
    const subgraph = failing(Array.from({ length: 6 }, () => 'SUBGRAPH_UNAVAILABLE' as const));
    const fetch = resilient('sites', subgraph.fetch, settings({ retries: 0, breakerFailures: 5, breakerPause: 100 }));
    for (let count = 0; count < 20; count += 1) expect(await codeOf(fetch(asking(), hopWith()))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(subgraph.tries()).toBe(5);
    await sleep(120);
    expect(await codeOf(fetch(asking(), hopWith()))).toBe('SUBGRAPH_UNAVAILABLE');
    await sleep(120);
    expect(await codeOf(fetch(asking(), hopWith()))).toBe('answered');
    expect(await codeOf(fetch(asking(), hopWith()))).toBe('answered');
  });

  test('is not judged by clients that left', async () => {
    const left = new AbortController();
    const fetch = resilient('sites', async () => {
      left.abort();
      throw new TransportFailure('DEADLINE_EXCEEDED');
    }, settings({ breakerFailures: 1 }));
    await codeOf(fetch(asking(), hopWith(left.signal)));
    const other = failing([]);
    expect(await codeOf(resilient('sites', other.fetch, settings())(asking(), hopWith()))).toBe('answered');
  });
});

describe('too many fetches', () => {
  test('wait for their turn, and those that cannot wait are told that it is too much', async () => {
    let running = 0;
    let most = 0;
    const fetch = resilient('sites', async () => {
      running += 1;
      most = Math.max(most, running);
      await sleep(20);
      running -= 1;
      return { data: {} };
    }, settings({ concurrency: 3, queue: 5 }));
    const codes = await Promise.all(Array.from({ length: 12 }, () => codeOf(fetch(asking(), hopWith()))));
    expect(most).toBe(3);
    expect(codes.filter((code) => code === 'answered')).toHaveLength(8);
    expect(codes.filter((code) => code === 'OVERLOADED')).toHaveLength(4);
  });
});

describe('a subgraph in this process', () => {
  test('that takes too long is given up, and so is one whose client left', async () => {
    const slow = inProcess(() => new Promise(() => undefined), 50);
    expect(await codeOf(slow.fetch(asking(), hopWith()))).toBe('DEADLINE_EXCEEDED');
    const left = new AbortController();
    const patient = inProcess(() => new Promise(() => undefined), 5000);
    const fetched = codeOf(patient.fetch(asking(), hopWith(left.signal)));
    left.abort();
    expect(await fetched).toBe('DEADLINE_EXCEEDED');
    expect(await codeOf(patient.fetch(asking(), hopWith(AbortSignal.abort())))).toBe('DEADLINE_EXCEEDED');
  });

  test('waits its turn like one over HTTP', async () => {
    const busy = inProcess(() => sleep(50).then(() => ({ data: {} })), 1000, { resilience: settings({ concurrency: 1, queue: 1 }) });
    expect(await Promise.all([1, 2, 3].map(() => codeOf(busy.fetch(asking(), hopWith()))))).toEqual(['answered', 'answered', 'OVERLOADED']);
  });
});
