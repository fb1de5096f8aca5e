import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { cases, listings, objects, seizures, sites } from '../demo/documented-cases.ts';
import { asGiven, differences } from './compare.ts';
import { exceptions } from './exceptions.ts';
import { illegalSteps } from './illegal.ts';
import { type Replayed, replayed } from './replayed.ts';

let hub: TestHub;
let demo: TestHub;
let led: Replayed;
beforeAll(async () => {
  [hub, demo] = await Promise.all([openTestHub('hub_empty'), openTestHub('hub_demo')]);
  led = await replayed(hub, illegalSteps);
}, 180_000);
afterAll(() => Promise.all([hub.close(), demo.close()]));

describe('the records that the acts leave', () => {
  const used = new Set<(typeof exceptions)[number]>();
  const isNamed = (localId: string, difference: string) => {
    const found = exceptions.find(({ of, differs }) => (of === undefined || of.includes(localId)) && differs.test(difference));
    if (found !== undefined) used.add(found);
    return found !== undefined;
  };

  test.each([['site', sites], ['object', objects], ['seizure', seizures], ['listing', listings], ['case', cases]] as const)('say of each %s what the demonstration says, but for what is named', async (kind, drafts) => {
    for (const { id = '', localId } of drafts) {
      const found = differences(await asGiven(demo, kind, id), await asGiven(hub, kind, led.ref(id)));
      expect({ localId, found: found.filter((difference) => !isNamed(localId, difference)) }).toEqual({ localId, found: [] });
    }
  });

  test('need no exception that is named for nothing', () => {
    expect(exceptions.filter((one) => !used.has(one))).toEqual([]);
  });
});

describe('a step that the rules do not allow', () => {
  test.each(illegalSteps)('$title: $code', (tried) => {
    const answers = led.refused.get(tried) ?? [];
    expect(answers.map(({ refused, codes }) => [...refused, ...codes])).toEqual([[tried.code], [tried.code], [tried.code]]);
    const [ar = '', en = '', fr = ''] = answers.flatMap(({ messages }) => messages.slice(0, 1));
    // What is an error, and no refusal that a caller can act on, has its code alone.
    if (tried.code === 'FORBIDDEN') return;
    expect(ar).toMatch(/\p{Script=Arabic}/u);
    expect(en).not.toMatch(/\p{Script=Arabic}/u);
    expect(new Set([ar, en, fr]).size).toBe(3);
  });
});
