import { describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { until } from '../agreements/support.ts';
import { act } from '../support/acting.ts';
import { followedHub } from './followed.ts';
import { listenTo } from './listen.ts';
import { follow, pageOf, told } from './support.ts';

const { sharing, save } = followedHub();
const publicReader = {};

describe('What is thought of a link', () => {
  const officer = { as: 'xa-heritage', officer: 'salma' };
  const decide = (name: string, input: Record<string, unknown>) => act(sharing().hub, name, 'link', 'id', input, officer);

  test('is a change of the records at both ends, to its retraction, for those who read both and for nobody else', async () => {
    const { hub } = sharing();
    const [near, far, closed] = [await save(newId('site')), await save(newId('site')), await save(newId('site'), { sharing: { tier: 'AUTHORITY' } })];
    const both = [`CHANGED ${near}`, `CHANGED ${far}`].sort();
    let [outside, inside] = [(await follow(hub, publicReader)).cursor, (await follow(hub, officer)).cursor];
    /** What the public and the authority hear of an act. */
    const heard = async (name: string, input: Record<string, unknown>) => {
      const { record, refused, codes } = await decide(name, input);
      expect([refused, codes]).toEqual([[], []]);
      const [one, other] = [await follow(hub, publicReader, outside), await follow(hub, officer, inside)];
      [outside, inside] = [one.cursor, other.cursor];
      return { id: record.id as string, outside: told(one).sort(), inside: told(other).sort() };
    };
    const method = 'IMAGE_COMPARISON';
    const { id, ...proposed } = await heard('proposeLink', { predicate: 'SAME_AS', source: near, target: far, method });
    expect(proposed).toEqual({ outside: both, inside: both });
    for (const status of ['CONFIRMED', 'DISPUTED']) expect(await heard('decideLink', { id, status, reason: 'Looked at.' })).toMatchObject({ outside: both, inside: both });
    expect(await heard('retractLink', { id, reason: 'Two sites.' })).toMatchObject({ outside: both, inside: both });
    // Whoever relied on it hears of the records whose link it leaves unsupported, and of those that are closed to it nothing.
    const [claim, secret] = [await save(newId('site')), await save(newId('site'), { sharing: { tier: 'AUTHORITY' } })];
    [outside, inside] = [(await follow(hub, publicReader, outside)).cursor, (await follow(hub, officer, inside)).cursor];
    const base = await heard('assertLink', { predicate: 'SAME_AS', source: near, target: far, method });
    for (const end of [claim, secret]) await heard('assertLink', { predicate: 'SAME_AS', source: end, target: far, method, restsOn: [base.id] });
    expect(await heard('retractLink', { id: base.id, reason: 'Another site.' })).toMatchObject({
      outside: [...both, `CHANGED ${claim}`].sort(), inside: [...both, `CHANGED ${claim}`, `CHANGED ${secret}`].sort(),
    });
    // A link to a record that the public may not read is no news for it, and neither is what becomes of it.
    const toClosed = [`CHANGED ${near}`, `CHANGED ${closed}`].sort();
    const hidden = await heard('proposeLink', { predicate: 'SAME_AS', source: near, target: closed, method });
    expect(hidden).toMatchObject({ outside: [], inside: toClosed });
    expect(await heard('retractLink', { id: hidden.id, reason: 'Two sites.' })).toMatchObject({ outside: [], inside: toClosed });
    // Once the other end opens, the link comes with it, and goes with it.
    await save(closed, { sharing: { tier: 'PUBLIC' } });
    const opened = await follow(hub, publicReader, outside);
    expect(told(opened).sort()).toEqual([`AVAILABLE ${closed}`, `CHANGED ${near}`].sort());
    await save(closed, { sharing: { tier: 'AUTHORITY' } });
    expect(told(await follow(hub, publicReader, opened.cursor)).sort()).toEqual([`CHANGED ${near}`, `WITHDRAWN ${closed}`].sort());
  });
});

test('A collection is followed across registries, as far as its members may be read; one that closes is withdrawn', async () => {
  const { hub } = sharing();
  const desk = { as: 'xa-heritage', roles: ['DESK_STEWARD' as const] };
  const set = await sharing().save('xb-heritage', 'collected', 'PUBLIC');
  const [member, closed] = [await save(newId('site')), await save(newId('site'), { sharing: { tier: 'AUTHORITY' } })];
  const { record, codes } = await act(hub, 'createCollection', 'collection', 'id', { titles: [{ value: 'Jerusalem', language: 'en' }] }, desk);
  expect(codes).toEqual([]);
  const collection = record.id as string;
  for (const one of [member, closed, set.object]) expect((await act(hub, 'addToCollection', 'collection', 'id', { collection, record: one }, desk)).refused).toEqual([]);
  const where = { where: { collection } };
  const start = await follow(hub, publicReader, null, where);
  expect(told(start).map((line) => line.split(' ')[1]).sort()).toEqual([member, set.object].sort());
  await save(newId('site'));
  await save(member, { title: 'Second' });
  await save(closed, { title: 'Second', sharing: { tier: 'AUTHORITY' } });
  const changed = await follow(hub, publicReader, start.cursor, where);
  expect(told(changed)).toEqual([`CHANGED ${member}`]);
  await save(member, { title: 'Second', sharing: { tier: 'AUTHORITY' } });
  expect(told(await follow(hub, publicReader, changed.cursor, where))).toEqual([`WITHDRAWN ${member}`]);
  // A record that was closed when it was put in says nothing of it.
  const other = await save(newId('site'));
  const before = await follow(hub, publicReader, null, where);
  await save(other, { sharing: { tier: 'AUTHORITY' } });
  await follow(hub, publicReader, before.cursor);
  await act(hub, 'addToCollection', 'collection', 'id', { collection, record: other }, desk);
  expect(told(await follow(hub, publicReader, before.cursor, where))).toEqual([]);
  const stream = await listenTo(`${hub.url}/changes?collection=${collection}&since=${encodeURIComponent(changed.cursor)}`);
  await until(async () => stream.told().length > 0);
  stream.leave();
  expect(stream.told()).toEqual([`WITHDRAWN ${member}`]);
  await expect(pageOf(hub, publicReader, null, { where: { collection: 'nonsense' } })).rejects.toThrow('BAD_USER_INPUT');
  const registered = await act(hub, 'registerWebhook', 'webhook', 'id collection', { url: 'https://example.org/hook', collection }, desk);
  expect(registered.record).toMatchObject({ collection });
});
