import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyCase } from '../../subgraphs/cases/documents.ts';
import { caseRegistry } from '../../subgraphs/cases/registry.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import type { SharingTier } from '../../subgraphs/kernel/values/types.ts';
import { join, joinsBetween, type RecordSet, saveSet } from '../flows/support/small-world.ts';
import { english } from '../sites/support.ts';
import { layouts, openTestHub, type TestHub } from '../support/hub.ts';
import { authorityOf } from './support.ts';

const keeper = 'xa-heritage';
const party = 'xb-heritage';

describe.each(layouts)('being party to a case, with the subgraphs run %s,', (layout) => {
  let hub: TestHub;
  let set: RecordSet;
  let found: string;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty', layout);
    set = await saveSet(hub, authorityOf(keeper), 'shared', { tier: 'PARTIES' });
    found = await save('PARTIES', [party]);
    await join(hub, authorityOf(keeper), joinsBetween({ ...set, case: found }, set));
    await hub.index();
  });
  afterAll(() => hub.close());

  async function save(tier: SharingTier, parties: string[]): Promise<string> {
    const document = {
      ...emptyCase(),
      parties: parties.map((slug) => ({ key: slug, name: slug, kind: 'STATE' as const, role: 'CLAIMANT' as const, state: 'XB', authorityId: authorityOf(slug), note: null, source: null })),
      notes: [{ at: null, text: 'our position' }] as never,
    };
    const draft = { localId: 'case with parties', titles: [english('Case with parties')], sharing: { tier }, sources: [], synthetic: true, document };
    const [saved] = await saveBatch(hub.databases.cases, caseRegistry, { authority: authorityOf(keeper), actor: 'test' }, [draft]);
    await hub.index();
    return saved !== undefined && 'id' in saved ? saved.id : '';
  }
  const ask = async (query: string, as: string) => (await hub.ask(query, { as })).data;
  const reads = async (as: string) => {
    const { case: byId, record, cases } = await ask(`{ case(id: "${found}") { id } record(id: "${found}") { id } cases { totalCount nodes { id } } }`, as);
    return [byId?.id === found, record?.id === found, cases.totalCount, cases.nodes.map(({ id }: { id: string }) => id)];
  };

  test('opens the case to the party, by its registry, by the index and in lists', async () => {
    expect(await reads(party)).toEqual([true, true, 1, [found]]);
    expect(await reads('xc-heritage')).toEqual([false, false, 0, []]);
  });

  test('opens no class of fields with it', async () => {
    expect(await ask(`{ case(id: "${found}") { notes { text } parties { nodes { name } } } }`, party)).toEqual({ case: { notes: [], parties: { nodes: [{ name: party }] } } });
  });

  test('opens nothing else of that authority, not what the case concerns either', async () => {
    const joined = await ask(`{ case(id: "${found}") { objects { totalCount nodes { id } } sites { totalCount } seizures { totalCount } links(status: [CONFIRMED]) { totalCount } } object(id: "${set.object}") { id } site(id: "${set.site}") { id } }`, party);
    expect(joined).toEqual({ case: { objects: { totalCount: 0, nodes: [] }, sites: { totalCount: 0 }, seizures: { totalCount: 0 }, links: { totalCount: 0 } }, object: null, site: null });
  });

  test('does not open a case that its authority keeps to itself', async () => {
    await save('AUTHORITY', [party]);
    expect(await reads(party)).toEqual([false, false, 0, []]);
    await save('PARTIES', [party]);
    expect(await reads(party)).toEqual([true, true, 1, [found]]);
  });

  test('ends when the authority takes the party out, and begins for another', async () => {
    await save('PARTIES', ['xc-heritage']);
    expect(await reads(party)).toEqual([false, false, 0, []]);
    expect(await reads('xc-heritage')).toEqual([true, true, 1, [found]]);
  });
});
