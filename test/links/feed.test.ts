import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import type { DraftSharing, RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { pruneFeed } from '../../subgraphs/links/feed/follow.ts';
import { emptySite, type SiteDocument } from '../../subgraphs/sites/documents.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { openSharing, type Sharing } from '../agreements/support.ts';
import { writerOf } from '../flows/support/small-world.ts';
import { follow, pageOf, told } from './support.ts';

let sharing: Sharing;
beforeAll(async () => {
  sharing = await openSharing('one process');
});
afterAll(() => sharing.hub.close());

const publicReader = {};
const granted = { as: 'xb-heritage' };

interface Given {
  title?: string;
  sharing?: DraftSharing;
  person?: string;
}

/** Saves a site of the XA heritage service, and lets the index hear of it. */
async function save(id: string, { title = 'First', sharing: shared = { tier: 'PUBLIC' }, person }: Given = {}): Promise<string> {
  const draft: RecordDraft<SiteDocument> = {
    id, localId: id, titles: [{ value: title, language: 'en', script: 'Latn', transliteration: null }], sharing: shared, sources: [], synthetic: true, document: emptySite(),
    ...(person === undefined ? {} : { persons: [{ role: 'owner', name: person, path: 'owner' }] }),
  };
  const [outcome] = await saveBatch(sharing.hub.databases.sites, siteRegistry, writerOf('xa-heritage'), [draft]);
  if (outcome === undefined || outcome.outcome === 'rejected') throw new Error(JSON.stringify(outcome));
  await sharing.hub.index();
  return id;
}

describe('The change feed', () => {
  test('tells of a new record, of a change, of a record that closes and of one that opens', async () => {
    const { hub } = sharing;
    const start = await follow(hub, publicReader);
    const id = await save(newId('site'));
    const created = await follow(hub, publicReader, start.cursor);
    expect(told(created)).toEqual([`CREATED ${id}`]);
    expect(created.changes[0]?.record?.id).toBe(id);
    await save(id, { title: 'Second' });
    const changed = await follow(hub, publicReader, created.cursor);
    expect(told(changed)).toEqual([`CHANGED ${id}`]);
    await save(id, { title: 'Second', sharing: { tier: 'AUTHORITY' } });
    const withdrawn = await follow(hub, publicReader, changed.cursor);
    expect(withdrawn.changes).toMatchObject([{ kind: 'WITHDRAWN', recordId: id, record: null }]);
    await save(id, { title: 'Third', sharing: { tier: 'AUTHORITY' } });
    expect(told(await follow(hub, publicReader, withdrawn.cursor))).toEqual([]);
    await save(id, { title: 'Third' });
    expect(told(await follow(hub, publicReader, withdrawn.cursor))).toEqual([`AVAILABLE ${id}`]);
    // From any cursor what came after it, in order; a withdrawal only where the way from that cursor has shown the record.
    expect(told(await follow(hub, publicReader, created.cursor))).toEqual([`CHANGED ${id}`, `WITHDRAWN ${id}`, `AVAILABLE ${id}`]);
    expect(told(await follow(hub, publicReader, start.cursor))).toEqual([`CREATED ${id}`, `CHANGED ${id}`, `AVAILABLE ${id}`]);
  });

  test('does not tell of a change in what is withheld, but to those to whom it is open', async () => {
    const { hub } = sharing;
    const id = await save(newId('site'), { person: 'Zaynab Private' });
    const [outside, inside] = [await follow(hub, publicReader), await follow(hub, { as: 'xa-heritage' })];
    await save(id, { person: 'Another Private' });
    const [nothing, something] = [await follow(hub, publicReader, outside.cursor), await follow(hub, { as: 'xa-heritage' }, inside.cursor)];
    expect(told(something)).toEqual([`CHANGED ${id}`]);
    expect(nothing).toEqual({ changes: [], cursor: outside.cursor });
  });

  test('makes a granted record available, and withdraws it once when the grant is revoked', async () => {
    const { hub } = sharing;
    const set = await sharing.save('xa-heritage', 'granted');
    const other = await sharing.save('xa-heritage', 'never-granted');
    const start = await follow(hub, granted);
    const { record } = await sharing.grant('xa-heritage', { record: set.site, grantee: 'xb-heritage' });
    const opened = await follow(hub, granted, start.cursor);
    expect(told(opened)).toEqual([`AVAILABLE ${set.site}`]);
    await sharing.revokeGrant('xa-heritage', record.id);
    const closed = await follow(hub, granted, opened.cursor);
    expect(told(closed)).toEqual([`WITHDRAWN ${set.site}`]);
    expect(told(await follow(hub, granted, closed.cursor))).toEqual([]);
    // Nobody else, and nobody who begins anew, hears of what was withdrawn.
    expect(told(await follow(hub, granted)).filter((one) => one.includes(set.site) || one.includes(other.site))).toEqual([]);
    expect(told(await follow(hub, publicReader)).filter((one) => one.includes(set.site))).toEqual([]);
  });

  test('follows agreements and their purpose', async () => {
    const { hub } = sharing;
    const set = await sharing.save('xa-heritage', 'agreed');
    const reader = { as: 'xc-heritage', purpose: 'research' };
    const start = await follow(hub, reader);
    const agreement = await sharing.agree('xa-heritage', ['xc-heritage'], { kinds: ['SITE'], records: [set.site], purpose: 'research' });
    const opened = await follow(hub, reader, start.cursor);
    expect(told(opened)).toEqual([`AVAILABLE ${set.site}`]);
    expect(told(await follow(hub, { as: 'xc-heritage' })).filter((one) => one.includes(set.site))).toEqual([]);
    await sharing.revoke('xa-heritage', agreement);
    expect(told(await follow(hub, reader, opened.cursor))).toEqual([`WITHDRAWN ${set.site}`]);
  });

  test('opens a record when its embargo has ended', async () => {
    const { hub } = sharing;
    const start = await follow(hub, publicReader);
    const id = await save(newId('site'), { sharing: { tier: 'PUBLIC', embargoUntil: new Date(Date.now() + 300).toISOString() } });
    expect(told(await follow(hub, publicReader, start.cursor))).toEqual([]);
    await expect.poll(async () => told(await follow(hub, publicReader, start.cursor)), { timeout: 5000 }).toEqual([`AVAILABLE ${id}`]);
  });

  test('withdraws from a first walk only what the walk has shown', async () => {
    const { hub } = sharing;
    const ids = [];
    for (let index = 0; index < 3; index += 1) ids.push(await save(newId('site')));
    const where = { recordKind: ['SITE'] };
    const all = told(await follow(hub, publicReader, null, { where }));
    const first = await pageOf(hub, publicReader, null, { where, first: all.length - 1 });
    const [shown, later] = [first.changes.at(-1)?.recordId ?? '', all.at(-1)?.split(' ')[1] ?? ''];
    expect(ids).toContain(later);
    for (const id of new Set([shown, later])) await save(id, { sharing: { tier: 'AUTHORITY' } });
    expect(told(await follow(hub, publicReader, first.cursor, { where }))).toEqual([`WITHDRAWN ${shown}`]);
  });

  test('is filtered by kind of record, authority and kind of change', async () => {
    const { hub } = sharing;
    const start = await follow(hub, publicReader);
    const set = await sharing.save('xa-heritage', 'filtered', 'PUBLIC');
    const heard = async (where: Record<string, unknown>) => told(await follow(hub, publicReader, start.cursor, { where }));
    expect(await heard({ recordKind: ['CASE', 'LISTING'] })).toEqual(expect.arrayContaining([`CREATED ${set.case}`, `CREATED ${set.listing}`]));
    expect(await heard({ recordKind: ['CASE'] })).toHaveLength(1);
    expect(await heard({ kind: ['WITHDRAWN'] })).toEqual([]);
    expect(await heard({ authority: [newId('authority')] })).toEqual([]);
    expect(await heard({})).toHaveLength(5);
  });

  test('refuses a forged cursor, and tells when one has expired or was given for other rights', async () => {
    const { hub } = sharing;
    const { cursor } = await follow(hub, publicReader);
    await expect(follow(hub, publicReader, `${cursor.slice(0, -2)}AA`)).rejects.toThrow('BAD_USER_INPUT');
    await expect(follow(hub, publicReader, 'nonsense')).rejects.toThrow('BAD_USER_INPUT');
    await expect(follow(hub, granted, cursor)).rejects.toThrow('CURSOR_EXPIRED');
    await save(await save(newId('site')), { title: 'Changed' });
    const anew = await follow(hub, publicReader);
    await pruneFeed(hub.databases.links.feed, Date.now() + 1000, 0);
    await expect(follow(hub, publicReader, cursor)).rejects.toThrow('CURSOR_EXPIRED');
    expect(new Set((await follow(hub, publicReader)).changes.map(({ recordId }) => recordId))).toEqual(new Set(anew.changes.filter(({ record }) => record !== null).map(({ recordId }) => recordId)));
  });
});
