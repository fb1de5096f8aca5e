import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import type { Role } from '../../subgraphs/kernel/process/principal.ts';
import { act } from '../support/acting.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';

const roles: Role[] = ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'];
const steward: AskOptions = { as: 'xa-heritage', roles };
const readers: [string, AskOptions][] = [['the public', {}], ['another authority', { as: 'xb-heritage', roles }]];
const en = (value: string) => [{ value, language: 'en' }];

const found = { kind: 'FOUND', seizingState: 'XA', items: [{ label: en('A parcel') }] };

describe('what an act writes', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
  });
  afterAll(() => hub.close());

  test('of a place that is withheld is masked in every text of the record, for its own authority alone as it was written', async () => {
    const where = 'seen at 31.50432, 34.46712';
    const { record } = await act(hub, 'registerSite', 'site', 'id', {
      localId: 'S-1', titles: en(`Tell ${where}`), description: en(where), geojson: { type: 'Point', coordinates: [34.46712, 31.50432] },
      sharing: { tier: 'PUBLIC', legalBasis: where }, rights: { redistributable: true, licence: where, attribution: where }, sources: [{ citation: where }],
    }, steward);
    await hub.index();
    const query = `{ site(id: "${record.id}") {
      title { value } description { value } sharing { legalBasis } rights { licence attribution } sources { citation } location { geojson } version
      revisions { nodes { document changes { after } } }
    } search(query: "Tell") { nodes { highlights { fragment } record { ... on HeritageSite { rights { attribution } } } } } }`;
    for (const [, reader] of readers) {
      const answer = JSON.stringify(await hub.ask(query, reader));
      expect(answer).toContain('Tell');
      expect(answer).not.toMatch(/50432|46712/);
    }
    const { data } = await hub.ask(query, steward);
    expect(data.site).toMatchObject({ sharing: { legalBasis: where }, rights: { licence: where, attribution: where }, sources: [{ citation: where }] });
  });

  test.each<[string, string, Record<string, unknown>, Record<string, unknown>]>([
    ['fileSeizure', 'seizure', { ...found, consignor: 'Zaynab Qasimi' }, { titles: en('Parcel of Zaynab Qasimi') }],
    ['openCase', 'case', { titles: en('A case'), persons: [{ role: 'donor', name: 'Zaynab Qasimi' }] }, { summary: en('Given by zaynab qasimi in 1990.') }],
    ['reportListing', 'listing', { titles: en('A lot'), seller: 'Zaynab Qasimi' }, { description: en('Offered by Zaynab Qasimi.') }],
    ['registerObject', 'object', { titles: en('A bowl'), persons: [{ role: 'donor', name: 'Zaynab Qasimi' }] }, { description: en('Given by Zaynab Qasimi.') }],
  ])('by %s of a private person stands in no text that others read', async (name, payload, person, telling) => {
    const does = (input: Record<string, unknown>) => act(hub, name, payload, 'id', { localId: newId('act'), ...input }, steward);
    expect(await does({ ...person, ...telling })).toMatchObject({ record: null, refused: ['PERSON_IN_TEXT'], codes: [] });
    expect((await does(person)).refused).toEqual([]);
    expect((await does({ titles: en('A thing'), ...(name === 'fileSeizure' ? found : {}), ...telling })).refused).toEqual([]);
  });
});
