import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordId } from '../../cli/demo/world.ts';
import { cases, linked, listings, objects, seizures, sites } from '../demo/documented-cases.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { act } from '../support/acting.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';
import { asGiven, differences, inOneOrder, owner } from './compare.ts';
import { realCases } from './domain.ts';
import { exceptions } from './exceptions.ts';
import { illegalSteps } from './illegal.ts';
import { desk, type Replayed, replayed } from './replayed.ts';
import { linesOf } from './told.ts';

const trace = readFileSync(new URL('trace.graphql', import.meta.url), 'utf8');

let hub: TestHub;
let demo: TestHub;
let led: Replayed;
beforeAll(async () => {
  [hub, demo] = await Promise.all([openTestHub('hub_empty'), openTestHub('hub_demo')]);
  led = await replayed(hub, illegalSteps);
}, 600_000);
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

describe('the trace of a case, in one request,', () => {
  /** The site from which its object came; the case itself stands in where nobody knows one. */
  const siteOf = (name: string) => [...linked('REMOVED_FROM', recordId.object(name)), ...linked('FOUND_AT', recordId.object(name))][0];
  const ask = async (on: TestHub, name: string, ref: (name: string) => string, reader: AskOptions) => {
    const site = siteOf(name);
    const variables = { case: ref(recordId.case(name)), site: site === undefined ? '' : ref(site), hasSite: site !== undefined };
    const answer = await on.ask(trace, { ...reader, variables, languages: 'en' });
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  test.each(realCases)('$number $name: tells the public what happened, and of no private person', async ({ name, site, tells, never, persons = [] }) => {
    const data = await ask(hub, name, led.ref, {});
    const lines = linesOf(data);
    expect(lines).toEqual(expect.arrayContaining(tells));
    if (never !== undefined) expect(lines.join('\n')).not.toMatch(never);
    expect(data.site?.title.value ?? null).toBe(site);
    for (const person of persons) expect(JSON.stringify(data)).not.toContain(person);
    const own = JSON.stringify(await ask(hub, name, led.ref, owner));
    for (const person of persons) expect(own).toContain(person);
  });

  test.each(realCases)('$number $name: leads from the site over the seizure to the case and back', async ({ name, site }) => {
    const data = await ask(hub, name, led.ref, {});
    expect(data.case.objects.totalCount).toBe(linked('CONCERNS', recordId.case(name)).filter((id) => id.startsWith('object_')).length);
    if (site === null) return;
    const thing = data.site.objects.edges.find(({ node }: { node: { id: string } }) => node.id === led.ref(recordId.object(name)));
    expect(thing.link).toMatchObject({ status: 'CONFIRMED', evidence: [expect.objectContaining({ source: { citation: expect.any(String) } }), ...thing.link.evidence.slice(1)] });
    // The mask was never seized.
    if (name === 'ka-nefer-nefer') return;
    const file = thing.node.seizures.edges[0].node.cases.edges[0].node;
    expect(file).toMatchObject({ id: led.ref(recordId.case(name)), state: data.case.state });
    expect(file.objects.edges[0].node.sites.edges[0].node.id).toBe(data.site.id);
  });

  test.each(realCases)('$number $name: joins by the same links as in the demonstration, for the public and for its owner', async ({ name }) => {
    for (const reader of [{}, owner]) {
      const [there, here] = [await ask(demo, name, (id) => id, reader), await ask(hub, name, led.ref, reader)];
      expect(inOneOrder(here, led.named).site).toEqual(inOneOrder(there).site);
      expect(inOneOrder(here, led.named).case.objects).toEqual(inOneOrder(there).case.objects);
    }
  });
});

describe('what comes after the course of a case', () => {
  const seizure = () => led.ref(recordId.seizure('sasanian-relief'));
  const item = () => led.ref(recordId.item('sasanian-relief', 'relief'));
  const does = async (name: string, input: Record<string, unknown>, as = desk('seizure')) => {
    const { data } = await hub.ask(`{ seizure(id: "${seizure()}") { version } }`, desk('seizure'));
    return act(hub, name, 'seizure', 'items { nodes { custodyTimeline { to gap } } }', { seizure: seizure(), ifVersion: data.seizure.version, ...input }, as);
  };

  test('custody that is handed on by who does not hold it is recorded with its gap', async () => {
    const { record } = await does('transferCustody', { item: item(), from: 'Somebody else', to: 'Valmark Museum', receiver: seededAuthorityId('xf-museum') });
    expect(record.items.nodes[0].custodyTimeline.at(-1)).toEqual({ to: 'Valmark Museum', gap: true });
  });

  test('a receiver who is of the hub confirms a handover, and not who handed over', async () => {
    expect((await does('confirmCustody', { item: item() })).refused).toEqual(['RECEIVER_CONFIRMS']);
    expect((await does('transferCustody', { item: item(), to: 'Another' })).refused).toEqual(['CUSTODY_OPEN']);
  });

  test('an opinion is given by the institution that was asked, and by no stranger', async () => {
    const asked = await does('requestOpinion', { item: item(), question: 'Is it genuine?', institution: seededAuthorityId('xf-museum') });
    expect(asked.refused).toEqual([]);
    const { data } = await hub.ask(`{ seizureItem(id: "${item()}") { opinions(last: 1) { nodes { id } } } }`, desk('seizure'));
    const opinion = data.seizureItem.opinions.nodes[0].id as string;
    expect((await does('giveOpinion', { opinion, authentic: 'NO' }, { as: 'xb-heritage', roles: ['EXPERT'], expertRequest: String(asked.receipt?.actId) })).codes).toEqual(['FORBIDDEN']);
  });
});
