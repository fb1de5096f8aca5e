import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { join, joinsBetween, type RecordSet } from '../flows/support/small-world.ts';
import { exchange } from '../flows/support/exchange.ts';
import { layouts } from '../support/hub.ts';
import { authorityOf, hours, openSharing, type Sharing } from './support.ts';

const purpose = 'restitution-research';

describe.each(layouts)('with the subgraphs run %s, a grant', (layout) => {
  let sharing: Sharing;
  let set: RecordSet;
  beforeAll(async () => {
    sharing = await openSharing(layout);
    set = await sharing.save('xa-heritage', 'granted');
  });
  afterAll(() => sharing.hub.close());

  test('opens one record to one authority until it is revoked by either side', async () => {
    const { grant, revokeGrant, sees } = sharing;
    for (const side of ['xa-heritage', 'xb-heritage']) {
      const made = await grant('xa-heritage', { record: set.object, grantee: 'xb-heritage', fieldClasses: ['PERSON'] });
      expect(made).toMatchObject({
        userErrors: [], receipt: { indexed: true },
        record: { record: set.object, fieldClasses: ['PERSON'], agreement: null, revokedAt: null, grantor: { id: authorityOf('xa-heritage') }, grantee: { id: authorityOf('xb-heritage') } },
      });
      // It stands under no agreement, so no purpose need be stated.
      expect(await sees(set, 'xb-heritage')).toEqual(['object']);
      expect(await sees(set, 'xc-heritage')).toEqual([]);
      const ended = await revokeGrant(side, made.record.id);
      expect(ended.receipt).toEqual({ indexed: true });
      expect(ended.record.revokedAt).not.toBeNull();
      expect(await sees(set, 'xb-heritage')).toEqual([]);
      expect(await revokeGrant(side, made.record.id)).toMatchObject({ record: null, userErrors: [{ code: 'ENDED' }] });
    }
  });

  test('begins and ends by the clock', async () => {
    const ends = new Date(Date.now() + 1200);
    await sharing.grant('xa-heritage', { record: set.site, grantee: 'xb-heritage', validUntil: ends.toISOString() });
    await sharing.grant('xa-heritage', { record: set.case, grantee: 'xb-heritage', validFrom: hours(1) });
    expect(await sharing.sees(set, 'xb-heritage')).toEqual(['site']);
    await sleep(ends.getTime() - Date.now() + 5);
    expect(await sharing.sees(set, 'xb-heritage')).toEqual([]);
  });

  test('is made on one’s own record: what is hidden and what is absent answer the same, what is readable is FORBIDDEN', async () => {
    const foreign = await sharing.save('xc-heritage', 'hidden', 'AUTHORITY');
    const open = await sharing.save('xc-heritage', 'open', 'PUBLIC');
    const query = `mutation ($record: ID!) { grantAccess(input: { idempotencyKey: "same", record: $record, grantee: "${authorityOf('xb-heritage')}", purpose: "x" }) { grant { id } userErrors { code } } }`;
    const ask = async (record: string) => {
      const { headers, body, status, fetches, statements } = await exchange(sharing.hub, query, { as: 'xa-heritage', variables: { record } });
      return { headers, body, status, fetches, statements };
    };
    const absent = await ask(newId('site'));
    expect(await ask(foreign.site)).toEqual(absent);
    expect(absent.body).toContain('NOT_FOUND');
    expect((await sharing.grant('xa-heritage', { record: open.site, grantee: 'xb-heritage' })).codes).toEqual(['FORBIDDEN']);
    expect((await sharing.grant('xa-heritage', { record: newId('authority'), grantee: 'xb-heritage' })).codes).toEqual(['BAD_USER_INPUT']);
    // A customs officer shares seizures, and no sites.
    expect((await sharing.grant('xa-heritage', { record: set.site, grantee: 'xb-heritage' }, { roles: ['CUSTOMS_OFFICER'] })).codes).toEqual(['FORBIDDEN']);
    expect((await sharing.grant('xa-customs', { record: set.site, grantee: 'xb-heritage' })).codes).toEqual(['NOT_FOUND']);
    expect((await sharing.grant('xb-heritage', { record: set.site, grantee: 'xc-heritage' })).codes).toEqual(['NOT_FOUND']);
  });

  test('is known to its sides alone', async () => {
    const { record } = await sharing.grant('xa-heritage', { record: set.listing, grantee: 'xb-heritage' });
    for (const id of [record.id as string, newId('grant')]) expect((await sharing.revokeGrant('xc-heritage', id)).codes).toEqual(['NOT_FOUND']);
    await sharing.revokeGrant('xb-heritage', record.id);
  });

  test('comes of no link: a link between an open record and a hidden one shows neither the hidden one nor itself', async () => {
    const open = await sharing.save('xb-heritage', 'linked', 'PUBLIC');
    const hidden = await sharing.save('xa-heritage', 'far-end');
    await join(sharing.hub, 'xb-heritage', joinsBetween(open, hidden));
    await sharing.agree('xa-heritage', ['xc-heritage'], { kinds: ['SITE'], purpose: 'links' });
    const links = async (as: string, stated?: string) => {
      const { data } = await sharing.hub.ask(`{ object(id: "${open.object}") { links { totalCount } sites { totalCount } listings { totalCount } } }`, { as, ...(stated === undefined ? {} : { purpose: stated }) });
      return [data.object.links.totalCount, data.object.sites.totalCount, data.object.listings.totalCount] as number[];
    };
    expect(await sharing.sees(hidden, 'xb-heritage')).toEqual([]);
    // The asserting authority sees no more of its own assertion than of its ends.
    expect(await links('xb-heritage')).toEqual([0, 0, 0]);
    expect(await links('xc-heritage')).toEqual([0, 0, 0]);
    expect(await links('xc-heritage', 'links')).toEqual([1, 1, 0]);
    expect(await sharing.sees(hidden, 'xc-heritage', 'links')).toEqual(['site']);
  });

  describe('under an agreement', () => {
    const agree = (input: Record<string, unknown> = {}) => sharing.agree('xa-heritage', ['xb-heritage'], { kinds: ['OBJECT'], fieldClasses: ['STORAGE'], validUntil: hours(5), ...input });

    test('takes its purpose to be stated and ends with it', async () => {
      const record = set.seizure;
      const agreement = await agree({ kinds: ['SEIZURE', 'OBJECT'], records: [set.seizure, set.object], purpose: 'Under It' });
      const made = await sharing.grant('xa-heritage', { record, grantee: 'xb-heritage', agreement, purpose: 'under it', fieldClasses: ['STORAGE'] });
      expect(made).toMatchObject({ userErrors: [], record: { agreement: { id: agreement }, purpose: 'under it' } });
      expect(made.record.validUntil).not.toBeNull();
      expect(await sharing.sees(set, 'xb-heritage')).toEqual([]);
      expect(await sharing.sees(set, 'xb-heritage', 'under it')).toEqual(['object', 'seizure']);
      await sharing.revoke('xb-heritage', agreement);
      expect(await sharing.sees(set, 'xb-heritage', 'under it')).toEqual([]);
      expect((await sharing.revokeGrant('xa-heritage', made.record.id)).userErrors).toMatchObject([{ code: 'ENDED' }]);
    });

    test('is passed on by a grantee only where the agreement allows it', async () => {
      const banned = await agree();
      const allowed = await agree({ onwardSharing: true });
      const pass = (agreement: string, input: Record<string, unknown> = {}) =>
        sharing.grant('xb-heritage', { record: set.object, grantee: 'xc-heritage', agreement, ...input }, { purpose });
      expect(await pass(banned)).toMatchObject({ record: null, userErrors: [{ code: 'ONWARD_SHARING_BANNED' }] });
      // Without the purpose the grantee itself does not read the record.
      expect((await sharing.grant('xb-heritage', { record: set.object, grantee: 'xc-heritage', agreement: allowed })).codes).toEqual(['NOT_FOUND']);
      expect(await pass(allowed, { record: set.site })).toMatchObject({ codes: ['NOT_FOUND'] });
      expect(await sharing.sees(set, 'xc-heritage', purpose)).toEqual([]);
      const passed = await pass(allowed, { fieldClasses: ['STORAGE'] });
      expect(passed).toMatchObject({ userErrors: [], record: { grantor: { id: authorityOf('xb-heritage') }, grantee: { id: authorityOf('xc-heritage') } } });
      expect(await sharing.sees(set, 'xc-heritage', purpose)).toEqual(['object']);
      expect(await sharing.sees(set, 'xc-heritage')).toEqual([]);
      // The third authority is no party to the agreement: it passes nothing on, and does not see the agreement.
      expect((await sharing.grant('xc-heritage', { record: set.object, grantee: 'xd-heritage', agreement: allowed }, { purpose })).codes).toEqual(['NOT_FOUND']);
      // The record's authority ends the agreement, and with it what was passed on.
      await sharing.revoke('xa-heritage', allowed);
      expect(await sharing.sees(set, 'xc-heritage', purpose)).toEqual([]);
      await sharing.revoke('xa-heritage', banned);
    });

    test('is never wider than the agreement', async () => {
      const agreement = await agree({ onwardSharing: true, kinds: ['OBJECT', 'CASE'], records: [set.object] });
      const other = await sharing.save('xa-heritage', 'not-covered');
      const pass = async (as: string, input: Record<string, unknown>) =>
        (await sharing.grant(as, { record: set.object, grantee: as === 'xa-heritage' ? 'xb-heritage' : 'xc-heritage', agreement, ...input }, { purpose })).userErrors;
      for (const as of ['xa-heritage', 'xb-heritage']) {
        expect(await pass(as, { fieldClasses: ['STORAGE', 'PERSON'] })).toMatchObject([{ code: 'WIDER_THAN_AGREEMENT', field: ['fieldClasses'] }]);
        expect(await pass(as, { validFrom: hours(-2) })).toMatchObject([{ code: 'WIDER_THAN_AGREEMENT', field: ['validFrom'] }]);
        expect(await pass(as, { validUntil: hours(9) })).toMatchObject([{ code: 'WIDER_THAN_AGREEMENT', field: ['validUntil'] }]);
        expect(await pass(as, { purpose: 'something else' })).toMatchObject([{ code: 'PURPOSE_MISMATCH', field: ['purpose'] }]);
      }
      expect(await pass('xa-heritage', { record: other.object })).toMatchObject([{ code: 'NOT_COVERED' }]);
      expect(await pass('xa-heritage', { record: set.case })).toMatchObject([{ code: 'NOT_COVERED' }]);
      expect(await pass('xa-heritage', { grantee: 'xd-heritage' })).toMatchObject([{ code: 'NOT_A_PARTY' }]);
      expect(await pass('xb-heritage', { grantee: 'xa-heritage' })).toMatchObject([{ code: 'OWN_AUTHORITY' }]);
      await sharing.revoke('xa-heritage', agreement);
      expect(await pass('xa-heritage', {})).toMatchObject([{ code: 'AGREEMENT_NOT_IN_FORCE' }]);
    });
  });
});
