import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import type { Role } from '../../subgraphs/kernel/process/principal.ts';
import { act } from '../support/acting.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const roles: Role[] = ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER', 'DESK_STEWARD'];
const steward = { as: 'xa-heritage', roles };
const title = [{ value: 'A thing', language: 'en' }];

describe('an act that is given what no record can hold', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
  });
  afterAll(() => hub.close());

  const opens = (input: Record<string, unknown>) => act(hub, 'openCase', 'case', 'id', { localId: newId('case'), titles: title, ...input }, steward);
  const registers = (input: Record<string, unknown>) => act(hub, 'registerObject', 'object', 'id', { localId: newId('object'), titles: title, ...input }, steward);

  test.each([['NUL', 'a\u0000b'], ['half a surrogate pair', 'a\ud800b'], ['the other half', '\udc00'], ['an escape sequence', '\u001b[31m']])('refuses %s, wherever it stands', async (_, value) => {
    for (const input of [{ localId: value }, { titles: [{ value }] }, { occurredAt: { text: value } }, { persons: [{ role: 'buyer', name: value }] }, { sources: [{ citation: value }] }, { idempotencyKey: value }]) {
      expect(await opens(input)).toMatchObject({ record: null, codes: ['BAD_USER_INPUT'] });
    }
    for (const [name, payload, input] of [
      ['registerWebhook', 'webhook', { url: `https://example.org/${value}` }], ['createCollection', 'collection', { titles: [{ value }] }], ['fileSeizure', 'seizure', { localId: value, kind: 'FOUND', seizingState: 'XA' }],
    ] as const) expect(await act(hub, name, payload, 'id', input, steward)).toMatchObject({ record: null, codes: ['BAD_USER_INPUT'] });
  });

  test('refuses an instant of a year that no calendar of the hub has', async () => {
    for (const embargoUntil of ['0000-01-01T00:00:00.000Z', '0000-12-31T23:59:59.000Z']) {
      expect((await opens({ sharing: { tier: 'PUBLIC', embargoUntil } })).codes).toEqual(['BAD_USER_INPUT']);
    }
    for (const embargoUntil of ['0001-01-02T00:00:00.000Z', '9999-12-31T23:59:59.999Z']) expect(await opens({ sharing: { tier: 'PUBLIC', embargoUntil } })).toMatchObject({ codes: [], refused: [] });
  });

  test('refuses texts and lists that are longer than any registry needs, in each at the field that is meant', async () => {
    const [long, words] = ['x'.repeat(100_001), 'x'.repeat(501)];
    const filed = (input: Record<string, unknown>) => act(hub, 'fileSeizure', 'seizure', 'id', { localId: 'bounds', kind: 'FOUND', seizingState: 'XA', ...input }, steward);
    const many = Array.from({ length: 1001 }, (_, place) => ({ citation: `Card ${place}` }));
    for (const input of [
      { titles: [{ value: words }] }, { consignor: words }, { description: [{ value: long }] }, { sources: many }, { sources: [{ citation: 'x'.repeat(2001) }] },
      { items: [{ label: [{ value: 'A' }], materials: [{ text: words }] }] },
    ]) expect(await filed(input), Object.keys(input)[0]).toMatchObject({ record: null, refused: ['TOO_LONG'], codes: [] });
    for (const input of [{ titles: [{ value: words }] }, { summary: [{ value: long }] }, { requestingStates: Array.from({ length: 1001 }, () => 'XA') }]) {
      expect(await act(hub, 'openCase', 'case', 'id', { localId: 'bounds', titles: [{ value: 'A' }], ...input }, steward), Object.keys(input)[0]).toMatchObject({ record: null, refused: ['TOO_LONG'], codes: [] });
    }
  });

  test('refuses a name that is longer than a text before it looks for it anywhere', async () => {
    expect(await registers({ persons: [{ role: 'finder', name: 'x'.repeat(900_000) }] })).toMatchObject({ refused: ['TOO_LONG'], codes: [] });
  });
});
