import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import type { RecordSet } from '../flows/support/small-world.ts';
import { layouts } from '../support/hub.ts';
import { authorityOf, hours, openSharing, type Sharing } from './support.ts';

const purpose = 'restitution-research';
const everything = ['site', 'object', 'seizure', 'case', 'listing'];
const allKinds = ['SITE', 'OBJECT', 'SEIZURE', 'CASE', 'LISTING'];

describe.each(layouts)('with the subgraphs run %s, an agreement', (layout) => {
  let sharing: Sharing;
  let set: RecordSet;
  beforeAll(async () => {
    sharing = await openSharing(layout);
    set = await sharing.save('xa-heritage', 'shared');
  });
  afterAll(() => sharing.hub.close());

  test('opens what it covers to those who accepted it and state its purpose, and to nobody else', async () => {
    const { propose, accept, sees, revoke } = sharing;
    const { record } = await propose('xa-heritage', { grantees: ['xb-heritage'], kinds: allKinds }, { roles: ['REGISTRY_STEWARD'] });
    expect(record).toMatchObject({ status: 'PROPOSED', purpose, acceptedBy: [], onwardSharing: false, records: [] });
    expect(await sees(set, 'xb-heritage', purpose)).toEqual([]);
    const accepted = await accept('xb-heritage', record.id);
    expect(accepted).toMatchObject({ record: { status: 'IN_FORCE', acceptedBy: [{ id: authorityOf('xb-heritage') }] }, userErrors: [], receipt: { indexed: true } });
    expect(await sees(set, 'xb-heritage', purpose)).toEqual(everything);
    expect(await sees(set, 'xb-heritage', '  Restitution-RESEARCH ')).toEqual(everything);
    expect(await sees(set, 'xb-heritage')).toEqual([]);
    expect(await sees(set, 'xb-heritage', 'curiosity')).toEqual([]);
    expect(await sees(set, 'xc-heritage', purpose)).toEqual([]);
    expect(await sees(set, null, purpose)).toEqual([]);
    expect(await sees(set, 'xa-heritage')).toEqual(everything);
    const ended = await revoke('xa-heritage', record.id);
    expect(ended).toMatchObject({ record: { status: 'REVOKED' }, receipt: { indexed: true } });
    expect(await sees(set, 'xb-heritage', purpose)).toEqual([]);
  });

  test('is read for a purpose of one line, which the log keeps: a longer one is refused before anything is read', async () => {
    const stated = async (text: string) => {
      const answer = await sharing.hub.send({ query: '{ viewer { purpose } }' }, { as: 'xb-heritage', purpose: text });
      return [answer.status, await answer.json()];
    };
    expect(await stated('x'.repeat(200))).toMatchObject([200, { data: { viewer: { purpose: 'x'.repeat(200) } } }]);
    expect(await stated('x'.repeat(201))).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }]);
    expect(await stated('')).toMatchObject([200, { data: { viewer: { purpose: '' } } }]);
  });

  test('covers its kinds, its records and records of PARTIES only', async () => {
    const other = await sharing.save('xa-heritage', 'other');
    const closed = await sharing.save('xa-heritage', 'closed', 'AUTHORITY');
    const kinds = await sharing.agree('xa-heritage', ['xb-heritage'], { kinds: ['SITE', 'CASE'], purpose: 'kinds' });
    const records = await sharing.agree('xa-heritage', ['xb-heritage'], { kinds: ['OBJECT', 'SITE'], records: [other.object], purpose: 'records' });
    expect(await sharing.sees(set, 'xb-heritage', 'kinds')).toEqual(['site', 'case']);
    expect(await sharing.sees(set, 'xb-heritage', 'records')).toEqual([]);
    expect(await sharing.sees(other, 'xb-heritage', 'records')).toEqual(['object']);
    expect(await sharing.sees(closed, 'xb-heritage', 'kinds')).toEqual([]);
    await sharing.revoke('xb-heritage', kinds);
    await sharing.revoke('xb-heritage', records);
    expect(await sharing.sees(set, 'xb-heritage', 'kinds')).toEqual([]);
  });

  test('of several is in force when all have accepted; who leaves it loses it alone', async () => {
    const { propose, accept, revoke, sees } = sharing;
    const { record } = await propose('xa-heritage', { grantees: ['xb-heritage', 'xc-heritage'] });
    expect((await accept('xb-heritage', record.id)).record.status).toBe('PROPOSED');
    expect(await sees(set, 'xb-heritage', purpose)).toEqual([]);
    await accept('xc-heritage', record.id);
    expect(await sees(set, 'xb-heritage', purpose)).toEqual(['site']);
    expect((await revoke('xb-heritage', record.id)).record.status).toBe('REVOKED');
    expect(await sees(set, 'xb-heritage', purpose)).toEqual([]);
    expect(await sees(set, 'xc-heritage', purpose)).toEqual(['site']);
    expect(await revoke('xb-heritage', record.id)).toMatchObject({ record: null, userErrors: [{ code: 'ENDED' }] });
    expect(await accept('xb-heritage', record.id)).toMatchObject({ record: null, userErrors: [{ code: 'ENDED' }] });
    await revoke('xa-heritage', record.id);
    expect(await sees(set, 'xc-heritage', purpose)).toEqual([]);
  });

  test('ends by the clock, in every subgraph, without anybody being told', async () => {
    const until = new Date(Date.now() + 1500);
    const id = await sharing.agree('xa-heritage', ['xb-heritage'], { kinds: allKinds, validUntil: until.toISOString(), purpose: 'short' });
    expect(await sharing.sees(set, 'xb-heritage', 'short')).toEqual(everything);
    await sleep(until.getTime() - Date.now() + 5);
    expect(await sharing.sees(set, 'xb-heritage', 'short')).toEqual([]);
    expect(await sharing.revoke('xa-heritage', id)).toMatchObject({ userErrors: [{ code: 'ENDED' }] });
  });

  test('that is revoked while it is read is closed within a second, and never seen once that is acknowledged', async () => {
    const id = await sharing.agree('xa-heritage', ['xb-heritage'], { kinds: ['SITE'], purpose: 'loop' });
    const reads: { at: number; seen: boolean }[] = [];
    let reading = true;
    const loop = async () => {
      while (reading) {
        const at = Date.now();
        const { data } = await sharing.hub.ask(`{ site(id: "${set.site}") { id } }`, { as: 'xb-heritage', purpose: 'loop' });
        reads.push({ at, seen: data.site !== null });
      }
    };
    const loops = [loop(), loop(), loop()];
    await sleep(200);
    const asked = Date.now();
    const { receipt } = await sharing.revoke('xa-heritage', id);
    const acknowledged = Date.now();
    await sleep(300);
    reading = false;
    await Promise.all(loops);
    expect(receipt?.indexed).toBe(true);
    expect(acknowledged - asked).toBeLessThan(1000);
    expect(reads.filter(({ at }) => at < asked).every(({ seen }) => seen)).toBe(true);
    expect(reads.filter(({ at }) => at > acknowledged).length).toBeGreaterThan(0);
    expect(reads.filter(({ at, seen }) => at > acknowledged && seen)).toEqual([]);
  });

  describe('is proposed', () => {
    test('of the proposer’s own records only: hidden and absent ones give the same answer', async () => {
      const foreign = await sharing.save('xc-heritage', 'foreign', 'AUTHORITY');
      const open = await sharing.save('xc-heritage', 'open', 'PUBLIC');
      const propose = (record: string) => sharing.propose('xa-heritage', { grantees: ['xb-heritage'], records: [record] });
      expect((await propose(foreign.site)).codes).toEqual(['NOT_FOUND']);
      expect((await propose(newId('site'))).codes).toEqual(['NOT_FOUND']);
      expect((await propose(open.site)).codes).toEqual(['FORBIDDEN']);
      expect((await propose('site_nonsense')).codes).toEqual(['BAD_USER_INPUT']);
    });

    test('by who shares such records: a customs officer seizures, and no sites', async () => {
      expect((await sharing.propose('xa-customs', { grantees: ['xb-heritage'], kinds: ['SEIZURE'] })).record).toMatchObject({ status: 'PROPOSED' });
      expect((await sharing.propose('xa-customs', { grantees: ['xb-heritage'], kinds: ['SITE'] })).codes).toEqual(['FORBIDDEN']);
      expect((await sharing.propose('xa-heritage', { grantees: ['xb-heritage'] }, { roles: ['RESEARCHER'] })).codes).toEqual(['FORBIDDEN']);
    });

    test.each([
      ['to an authority that there is not', { grantees: ['nobody'] }, 'UNKNOWN_AUTHORITY'],
      ['to itself', { grantees: ['xa-heritage'] }, 'OWN_AUTHORITY'],
      ['to nobody', { grantees: [] }, 'REQUIRED'],
      ['for no kind', { grantees: ['xb-heritage'], kinds: [] }, 'REQUIRED'],
      ['without a title', { grantees: ['xb-heritage'], title: ' ' }, 'REQUIRED'],
      ['for a purpose that no header takes', { grantees: ['xb-heritage'], purpose: 'بحث' }, 'PURPOSE_CODE'],
      ['that ends before it begins', { grantees: ['xb-heritage'], validFrom: hours(2), validUntil: hours(1) }, 'VALIDITY'],
      ['that is over', { grantees: ['xb-heritage'], validFrom: hours(-2), validUntil: hours(-1) }, 'VALIDITY'],
    ])('%s in vain', async (_, input, code) => {
      expect(await sharing.propose('xa-heritage', input)).toMatchObject({ record: null, userErrors: [{ code }], codes: [] });
    });
  });

  test('is accepted by its grantees alone, and nobody else knows of it', async () => {
    const { record } = await sharing.propose('xa-heritage', { grantees: ['xb-heritage'] });
    expect((await sharing.accept('xa-heritage', record.id)).codes).toEqual(['FORBIDDEN']);
    expect((await sharing.accept('xc-heritage', record.id)).codes).toEqual(['NOT_FOUND']);
    expect((await sharing.revoke('xc-heritage', record.id)).codes).toEqual(['NOT_FOUND']);
    expect((await sharing.accept('xc-heritage', newId('agreement'))).codes).toEqual(['NOT_FOUND']);
    await sharing.accept('xb-heritage', record.id);
    expect(await sharing.accept('xb-heritage', record.id)).toMatchObject({ userErrors: [{ code: 'ALREADY_ACCEPTED' }] });
    await sharing.revoke('xa-heritage', record.id);
  });
});
