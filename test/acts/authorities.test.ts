import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { act } from '../support/acting.ts';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';

const customs: AskOptions = { as: 'xa-customs' };
const justice: AskOptions = { as: 'xa-justice', roles: ['CASE_OFFICER'] };
const desk: AskOptions = { as: 'xa-heritage', roles: ['DESK_STEWARD'] };
const text = (value: string) => [{ value, language: 'en' }];
const known = seededAuthorityId('xf-museum');

/** Each registry in a process of its own, so that the directory is asked over HTTP and may be down. */
let hub: TestHub;
let seizure: string;
let item: string;
let openedCase: string;
beforeAll(async () => {
  hub = await openTestHub('hub_empty', 'over HTTP', { live: true });
  const filed = await act(hub, 'fileSeizure', 'seizure', 'id items { nodes { id } }', { localId: 'F-1', kind: 'FOUND', seizingState: 'XA', items: [{ label: text('Head') }] }, customs);
  ({ id: seizure, items: { nodes: [{ id: item }] } } = filed.record);
  await onSeizure('recordDocument', { type: 'Export licence', authenticity: 'UNVERIFIED' });
  openedCase = (await act(hub, 'openCase', 'case', 'id', { localId: 'C-1', titles: text('A relief') }, justice)).record.id;
});
afterAll(() => hub.close());

async function onSeizure(name: string, input: Record<string, unknown>, options: AskOptions = {}) {
  const { version } = (await hub.ask(`{ seizure(id: "${seizure}") { version } }`, customs)).data.seizure;
  return act(hub, name, 'seizure', 'id', { seizure, ifVersion: version, ...input }, { ...customs, ...options });
}

async function onCase(name: string, input: Record<string, unknown>, options: AskOptions = {}) {
  const { version } = (await hub.ask(`{ case(id: "${openedCase}") { version } }`, justice)).data.case;
  return act(hub, name, 'case', 'id', { case: openedCase, ifVersion: version, ...input }, { ...justice, ...options });
}

/** Every act that names another authority and entrusts it with something. */
const entrusting: [string, (authority: string, options?: AskOptions) => ReturnType<typeof act>][] = [
  ['requestOpinion', (institution, options) => onSeizure('requestOpinion', { item, question: 'Is it genuine?', institution }, options)],
  ['requestVerification', (institution, options) => onSeizure('requestVerification', { type: 'Export licence', institution }, options)],
  ['transferCustody', (receiver, options) => onSeizure('transferCustody', { item, to: 'The depot', receiver }, options)],
  ['addParty', (authority, options) => onCase('addParty', { name: 'Valmark Museum', kind: 'MUSEUM', role: 'HOLDER', authority }, options)],
  ['submitClaim', (authority, options) => onCase('submitClaim', { claimant: { name: 'Valmark Museum', authority }, statement: text('It is ours.') }, options)],
  ['createCollection', (steward, options) => act(hub, 'createCollection', 'collection', 'id', { titles: text('A desk'), stewards: [known, steward] }, { ...desk, ...options })],
];

describe('an authority that an act entrusts with something', () => {
  test.each(entrusting)('is one of the directory (%s), and the refusal says so in three languages', async (_, entrust) => {
    const said = [];
    for (const languages of ['en', 'fr', 'ar']) {
      const { record, refused, codes, messages } = await entrust(newId('authority'), { languages });
      expect({ record, refused, codes }).toEqual({ record: null, refused: ['UNKNOWN_AUTHORITY'], codes: [] });
      said.push(...messages);
    }
    expect(said).toEqual(['The directory has no such authority.', 'L’annuaire ne connaît pas cette autorité.', 'لا يعرف الدليل هذه الجهة.']);
    expect((await entrust('x')).codes).toEqual(['BAD_USER_INPUT']);
    expect(await entrust(known)).toMatchObject({ refused: [], codes: [] });
  });

  test('is taken at its word where the directory is down, which keeps no registry from its work', async () => {
    await hub.stop('directory');
    expect(await entrusting[0]?.[1](newId('authority'))).toMatchObject({ refused: [], codes: [] });
  });
});
