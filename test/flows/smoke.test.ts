import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layouts, openTestHub, type TestHub } from '../support/hub.ts';

describe.each(layouts)('a hub whose subgraphs run %s', (layout) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_demo', layout);
  });
  afterAll(() => hub.close());

  test('knows the Old City of Jerusalem without a state', async () => {
    const { data, errors } = await hub.ask('{ sites(where: { localId: { eq: "148" } }) { nodes { title { value } states { state { code } text } inDanger } } }');
    expect(errors).toBeUndefined();
    expect(data.sites.nodes).toEqual([
      { title: { value: 'Old City of Jerusalem and its Walls' }, states: [{ state: null, text: 'Site proposed by Jordan' }], inDanger: true },
    ]);
  });
});
