import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordId } from '../../cli/demo/world.ts';
import { type Answer, layouts, openTestHub, type TestHub } from '../support/hub.ts';
import { type Exchange, exchange } from './support/exchange.ts';

/** The query on which the explorer opens: from a looted site to the seizure line to the claim. */
const flagship = readFileSync(new URL('../../console/explorer/queries/flagship.graphql', import.meta.url), 'utf8');

/** One fetch of each registry; the directory is asked once for the states of case, sites and seizures and for the authorities of links. */
const fetches = { cases: 1, directory: 1, links: 1, objects: 1, seizures: 1, sites: 1 };

/**
 * cases: the case and its tracks, deadlines, outcomes and statements. links: the index, the objects with their total, their sites, seizures and
 * listings, the links with their total. objects: the object, its origins and statements. seizures: the seizure and its items. sites: the site
 * and its reports of looting.
 */
const selects = { cases: 5, directory: 2, links: 8, objects: 3, seizures: 2, sites: 2 };

/** Private persons of the accounts; the hub names none of them to the public. */
const persons = /Symes|Beierwaltes|Steinhardt|Zani\b/;

describe.each(layouts)('the flagship query, with the subgraphs run %s,', (layout) => {
  let hub: TestHub;
  const asked = new Map<string, { exchange: Exchange; answer: Answer }>();
  beforeAll(async () => {
    hub = await openTestHub('hub_demo', layout);
    for (const name of ['cyrene-statue', 'eshmun-bulls-head']) {
      const answered = await exchange(hub, flagship, { variables: { case: recordId.case(name) }, languages: 'en' });
      asked.set(name, { exchange: answered, answer: JSON.parse(answered.body) as Answer });
    }
  });
  afterAll(() => hub.close());

  const caseOf = (name: string) => asked.get(name)?.answer.data.case;
  const objectOf = (name: string) => caseOf(name).objects.edges[0].node;

  test.each(['cyrene-statue', 'eshmun-bulls-head'])('answers %s whole in one request and names no private person', (name) => {
    const found = asked.get(name);
    expect(found?.exchange.status).toBe(200);
    expect(found?.answer.errors).toBeUndefined();
    expect(found?.exchange.body).not.toMatch(persons);
  });

  test('takes one fetch of each registry and the SELECTs that it needs', () => {
    expect(asked.get('cyrene-statue')?.exchange).toMatchObject({ fetches, statements: selects });
    // The head was offered on the market: the links keep that record themselves.
    expect(asked.get('eshmun-bulls-head')?.exchange).toMatchObject({ fetches, statements: { ...selects, links: selects.links + 1 } });
    for (const { exchange: answered } of asked.values()) {
      expect(Object.keys(answered.fetches)).toEqual(Object.keys(fetches));
      expect(Object.keys(answered.statements)).toEqual(Object.keys(selects));
    }
  });

  describe('on the Cyrene statue', () => {
    const name = 'cyrene-statue';

    test('tells the tracks, the forfeiture to the Crown and the return as two outcomes', () => {
      const { tracks, deadlines, outcomes, requestingStates, state } = caseOf(name);
      expect(state).toBe('CLOSED');
      expect(requestingStates).toEqual([{ code: 'LY', name: { value: 'Libya' } }]);
      expect(tracks.nodes.map((track: { kind: string }) => track.kind).sort()).toEqual(['DIPLOMATIC', 'FORFEITURE']);
      expect(outcomes.nodes.map(({ decidedAt }: { decidedAt: { edtf: string } }) => decidedAt.edtf)).toEqual(['2015-09-01', '2021-05']);
      expect(outcomes.nodes[1].kind).toBe('PHYSICAL_RETURN');
      expect(deadlines.nodes.length).toBeGreaterThan(0);
    });

    test('keeps three datings side by side, each with its source', () => {
      const { datings } = objectOf(name);
      expect(datings).toHaveLength(3);
      expect(datings.map(({ date }: { date: { edtf: string } }) => date.edtf)).toContain('-0629');
      expect(datings.every(({ status, source }: { status: string; source: unknown }) => status === 'DISPUTED' && source !== null)).toBe(true);
      expect(new Set(datings.map(({ source }: { source: { citation: string } }) => source.citation)).size).toBe(3);
    });

    test('finds the site at Cyrene, in danger or not as the List says, with its territorial state', () => {
      const [edge] = objectOf(name).sites.edges;
      expect(edge.link).toMatchObject({ predicate: 'REMOVED_FROM', confidence: 'HIGH' });
      expect(edge.link.evidence[0].source).not.toBeNull();
      expect(edge.node.id).toBe(recordId.worldHeritage('190'));
      expect(edge.node.title.value).toContain('Cyrene');
      expect(edge.node.states.map(({ state }: { state: { code: string } | null }) => state?.code)).toContain('LY');
      expect(typeof edge.node.inDanger).toBe('boolean');
      expect(edge.node).toHaveProperty('condition');
    });

    test('sets what was declared beside what was assessed', () => {
      const [{ node: seizure }] = objectOf(name).seizures.edges;
      expect(seizure).toMatchObject({ kind: 'BORDER', occurredAt: { edtf: '2013' }, seizingState: { code: 'GB' } });
      expect(seizure.declaration.declaredDescription[0].value).toBe('marble stone piece for home decoration');
      expect(seizure.declaration.assessedDescription[0].value).toContain('Cyrene');
      expect(seizure.declaration.declaredValue).toEqual({ amount: '110000', currency: 'USD' });
      expect(seizure.assessedValues.map(({ amount, currency }: { amount: string; currency: string }) => `${currency} ${amount}`)).toEqual(['GBP 1500000', 'EUR 2000000', 'GBP 3000000']);
      expect(seizure.assessedValues.every(({ source }: { source: unknown }) => source !== null)).toBe(true);
    });

    test('follows custody from customs to the museum to the embassy without a gap', () => {
      const [item] = objectOf(name).seizures.edges[0].node.items.nodes;
      expect(item.custodyTimeline.map(({ to }: { to: string }) => to)).toEqual(['HM Revenue and Customs', 'British Museum', 'Embassy of Libya']);
      expect(item.custodyTimeline.some(({ gap }: { gap: boolean }) => gap)).toBe(false);
      expect(item.legalStatus).toBe('DISPOSED');
    });

    test('gives each link with its evidence and who asserted it', () => {
      const { links } = caseOf(name);
      expect(links.totalCount).toBe(4);
      for (const link of links.nodes) {
        expect(link).toMatchObject({ predicate: 'CONCERNS', status: 'CONFIRMED', assertedBy: { name: { value: 'Turath Hub documentation desk' } } });
        expect(link.evidence[0].source.citation.length).toBeGreaterThan(10);
      }
    });
  });

  describe('on the bull’s head of Eshmun', () => {
    const name = 'eshmun-bulls-head';

    test('ties the head to its excavation by the number E 912', () => {
      expect(objectOf(name).identifiers).toContainEqual({ scheme: 'EXCAVATION', value: 'E 912' });
      const [edge] = objectOf(name).sites.edges;
      expect(edge.link).toMatchObject({ predicate: 'FOUND_AT', method: 'EXCAVATION_RECORD' });
      expect(edge.node.states).toEqual([{ role: 'TERRITORIAL', status: 'ASSERTED', state: { code: 'LB', name: { value: 'Lebanon' } } }]);
      expect(edge.node.lootingReports.nodes[0]).toMatchObject({ kind: 'THEFT', occurredAt: { display: '1981' } });
    });

    test('shows the sale of 1996 with its two prices and no seller', () => {
      const [edge] = objectOf(name).listings.edges;
      expect(edge.link.predicate).toBe('OFFERED_AS');
      expect(edge.node).toMatchObject({ offeredAt: { display: '1996' }, venue: null });
      expect(edge.node.prices.map(({ amount }: { amount: string }) => amount)).toEqual(['1000000', '1200000']);
    });

    test('is a seizure by warrant, which has no declaration', () => {
      const [{ node: seizure }] = objectOf(name).seizures.edges;
      expect(seizure).toMatchObject({ kind: 'WARRANT', declaration: null, occurredAt: { edtf: '2017-07-06' }, seizingState: { code: 'US' } });
      expect(seizure.items.nodes[0].declaredValue).toBeNull();
    });

    test('has a suit that was withdrawn beside the warrant that led to the return', () => {
      const { tracks, outcomes } = caseOf(name);
      expect(tracks.nodes).toContainEqual(expect.objectContaining({ kind: 'JUDICIAL', state: 'WITHDRAWN', endedAt: { display: '11 October 2017' } }));
      expect(outcomes.nodes).toContainEqual(expect.objectContaining({ kind: 'PHYSICAL_RETURN' }));
    });
  });

  test('answers in the reader’s language', async () => {
    const arabic = await hub.ask(flagship, { variables: { case: recordId.case('cyrene-statue') }, languages: 'ar' });
    expect(arabic.errors).toBeUndefined();
    expect(arabic.data.case.title).toEqual({ value: 'تمثال قورينا الجنائزي: ليبيا والمملكة المتحدة', language: 'ar' });
    expect(arabic.data.case.requestingStates[0].name.value).toMatch(/[\u0600-\u06ff]/);
    const french = await hub.ask(flagship, { variables: { case: recordId.case('cyrene-statue') }, languages: 'fr' });
    expect(french.data.case.title.value).toBe('La statue funéraire de Cyrène : Libye et Royaume-Uni');
  });

  test('is null, with no error, for a case that is not there', async () => {
    const answer = await hub.ask(flagship, { variables: { case: recordId.case('none') } });
    expect(answer).toEqual({ data: { case: null }, extensions: { cost: expect.anything() as unknown } });
    // What is there, and who asks, changes nothing about what it costs.
    for (const reader of [{}, { as: 'xa-customs' }]) {
      const found = await hub.ask(flagship, { variables: { case: recordId.case('cyrene-statue') }, ...reader });
      expect(found.data.case).not.toBeNull();
      expect(found.extensions).toEqual(answer.extensions);
    }
  });
});

test('the flagship query answers the same, byte for byte, through both layouts', async () => {
  const bodies = [];
  for (const layout of layouts) {
    const hub = await openTestHub('hub_demo', layout);
    const { body } = await exchange(hub, flagship, { variables: { case: recordId.case('eshmun-bulls-head') }, languages: 'en' });
    bodies.push(body);
    await hub.close();
  }
  expect(bodies[0]).toBe(bodies[1]);
});
