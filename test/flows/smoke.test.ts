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

  test('answers under the aliases that the client chose, the first time and ever after', async () => {
    const query = '{ places: sites(first: 1) { howMany: totalCount } groups: aggregate(kind: SITE, groupBy: STATE) { all: totalCount } }';
    const first = await hub.ask(query);
    expect(first.errors).toBeUndefined();
    expect(first.data.places.howMany).toBeGreaterThan(150);
    expect(await hub.ask(query)).toEqual(first);
  });
});
