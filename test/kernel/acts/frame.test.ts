import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../schema/ids.ts';
import { anonymousPrincipal } from '../../../subgraphs/kernel/process/principal.ts';
import { type ActsHub, keeper, officer, openActs, stranger } from './support.ts';

let hub: ActsHub;
beforeAll(async () => {
  hub = await openActs();
});
afterAll(() => hub.close());

async function newSite(key: string, sharing = 'AUTHORITY', as = officer(keeper)): Promise<{ id: string; version: string }> {
  const { data } = await hub.register(key, { sharing: { tier: sharing } }, { as });
  return data.registerSite.site as { id: string; version: string };
}

describe('the version that the caller read', () => {
  test('lets one of 32 writers at once through and refuses the others', async () => {
    const { id, version } = await newSite('race');
    const answers = await Promise.all(Array.from({ length: 32 }, (_, index) => hub.revise(`race-${index}`, id, version, `Writer ${index}`)));
    const results = answers.map(({ data }) => data.reviseSite as { site: { title: { value: string } } | null; userErrors: { code: string; field: string[] }[]; receipt: unknown });
    const won = results.filter(({ site }) => site !== null);
    expect(won).toHaveLength(1);
    for (const { userErrors, receipt } of results.filter(({ site }) => site === null)) {
      expect(userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', field: ['ifVersion'] }]);
      expect(receipt).toBeNull();
    }
    expect((await hub.read(id)).title.value).toBe(won[0]?.site?.title.value);
    expect((await hub.owner.query('select count(*)::int as n from sites.revision where record_id = $1', [id])).rows).toEqual([{ n: 2 }]);
  });

  test('loses no update of writers that read, add and try again', async () => {
    const { id } = await newSite('counter');
    const add = async (letter: string) => {
      for (let round = 0; ; round += 1) {
        const { title, version } = await hub.read(id);
        const { data } = await hub.revise(`${letter}-${round}`, id, version, `${title.value}${letter}`);
        if (data.reviseSite.userErrors.length === 0) return;
      }
    };
    const letters = [...'abcdefghijklmnop'];
    await Promise.all(letters.map(add));
    const { title } = await hub.read(id);
    expect([...title.value.replace('Site counter', '')].sort()).toEqual(letters);
  });

  test('that is not the last is refused in the caller’s language, and stays so when asked again', async () => {
    const { id, version } = await newSite('languages');
    await hub.revise('languages-1', id, version, 'Later');
    const said = async (language: string) => (await hub.revise('languages-2', id, version, 'Too late', { languages: [language] })).data.reviseSite.userErrors[0].message as string;
    expect([await said('en'), await said('fr-CA'), await said('ar')]).toEqual([expect.stringContaining('changed'), expect.stringContaining('changé'), expect.stringContaining('تغيّر')]);
    expect((await hub.read(id)).title.value).toBe('Later');
  });
});

describe('the mutations of one request', () => {
  test('run in their order, and each answer reads what stood after its act', async () => {
    const { id, version } = await newSite('order');
    const query = `mutation ($id: ID!, $v: String!) {
      a: reviseSite(input: { idempotencyKey: "ord-a", site: $id, ifVersion: $v, titles: [{ value: "First", language: "en" }] }) { site { title { value } version } userErrors { code } }
      b: reviseSite(input: { idempotencyKey: "ord-b", site: $id, ifVersion: $v, titles: [{ value: "Second", language: "en" }] }) { site { title { value } } userErrors { code } }
      c: registerSite(input: { idempotencyKey: "ord-c", localId: "ord-c", titles: [{ value: "Third", language: "en" }] }) { site { title { value } } }
      d: reviseSite(input: { idempotencyKey: "ord-a", site: $id, ifVersion: $v, titles: [{ value: "First", language: "en" }] }) { site { title { value } } }
    }`;
    const { data, errors } = await hub.ask(query, { variables: { id, v: version } });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      a: { site: { title: { value: 'First' } }, userErrors: [] },
      b: { site: null, userErrors: [{ code: 'VERSION_CONFLICT' }] },
      c: { site: { title: { value: 'Third' } } },
      d: { site: { title: { value: 'First' } } },
    });
    const { rows } = await hub.owner.query<{ operation: string; key: string }>(`select operation, idempotency_key as key from sites.act where idempotency_key like 'ord-_' order by at`);
    expect(rows.map(({ key }) => key)).toEqual(['ord-a', 'ord-b', 'ord-c']);
  });

  test('are transactions of their own: one that fails takes none with it, before it or after', async () => {
    const { id, version } = await newSite('own-transactions');
    const query = `mutation ($id: ID!, $v: String!, $none: ID!) {
      a: reviseSite(input: { idempotencyKey: "t-a", site: $id, ifVersion: $v, titles: [{ value: "Kept", language: "en" }] }) { site { id } }
      b: reviseSite(input: { idempotencyKey: "t-b", site: $none, ifVersion: "x" }) { site { id } }
      c: registerSite(input: { idempotencyKey: "t-c", localId: "t-c", titles: [{ value: "Done", language: "en" }] }) { site { id } }
    }`;
    const { data, errors } = await hub.ask(query, { variables: { id, v: version, none: newId('site') } });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['b'] }]);
    expect((await hub.read(id)).title.value).toBe('Kept');
    expect(data).toMatchObject({ a: { site: { id } }, b: null, c: { site: { id: expect.any(String) } } });
    expect((await hub.owner.query(`select 1 from sites.site where local_id = 't-c'`)).rowCount).toBe(1);
  });
});

describe('a refusal', () => {
  test('undoes what the act has written so far, and is kept', async () => {
    const { id, version } = await newSite('half-done');
    const query = 'mutation ($id: ID!, $v: String!) { markDanger(input: { idempotencyKey: "h", site: $id, ifVersion: $v, inDanger: true }) { site { id } userErrors { code field message } receipt { actId } } }';
    const { data, errors } = await hub.ask(query, { variables: { id, v: version }, languages: ['fr'] });
    expect(errors).toEqual([]);
    expect(data.markDanger).toEqual({ site: null, userErrors: [{ code: 'STATE_TRANSITION', field: ['inDanger'], message: 'Pas maintenant.' }], receipt: null });
    expect(await hub.read(id)).toMatchObject({ version, title: { value: 'Site half-done' } });
    const { rows } = await hub.owner.query<{ outcome: unknown }>(`select outcome from sites.act where operation = 'markDanger' and idempotency_key = 'h'`);
    expect(rows).toMatchObject([{ outcome: { record: null, changes: null } }]);
  });

  test('of a local identifier that is taken comes also when both are filed at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map((n) => hub.register(`taken-${n}`, { localId: 'taken' })));
    const codes = answers.map(({ data }) => data.registerSite.userErrors.map(({ code }: { code: string }) => code) as string[]);
    expect(codes.filter((found) => found.length === 0)).toHaveLength(1);
    expect(codes.flat()).toEqual(['LOCAL_ID_TAKEN', 'LOCAL_ID_TAKEN', 'LOCAL_ID_TAKEN']);
  });
});

describe('the target of a mutation', () => {
  test('that is hidden and one that is absent give the same answer with the same statements', async () => {
    const { id } = await newSite('hidden');
    const about = (text: string) => text.replaceAll(/site_[0-9a-z]+/g, 'site_…');
    const as = officer(stranger);
    const hidden = await hub.revise('key', id, 'x', 'X', { as });
    const absent = await hub.revise('key', newId('site'), 'x', 'X', { as });
    expect(about(JSON.stringify(hidden))).toBe(about(JSON.stringify(absent)));
    expect(hidden.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('that is readable and another authority’s is FORBIDDEN', async () => {
    const { id } = await newSite('readable', 'PUBLIC');
    expect((await hub.revise('f', id, 'x', 'X', { as: officer(stranger) })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test.each(['', 'nonsense', 'object_01h455vb4pex5vsknk084sn02q', 'site_'])('whose id is %j is BAD_USER_INPUT', async (id) => {
    expect((await hub.revise('b', id, 'x', 'X')).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  test('is never reached by the public, nor by a role that may not', async () => {
    const { id } = await newSite('roles', 'PUBLIC');
    expect((await hub.revise('r', id, 'x', 'X', { as: anonymousPrincipal })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    for (const ofRecord of [id, newId('site')]) {
      expect((await hub.revise('r', ofRecord, 'x', 'X', { as: officer(keeper, { roles: ['EXPERT', 'AUDITOR'] }) })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
  });
});

test('whatever the order and the repetitions of the same requests, each has one effect', async () => {
  let run = 0;
  const plan = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), times: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 6 });
  await fc.assert(fc.asyncProperty(plan, async (steps) => {
    run += 1;
    const requests = steps.flatMap(({ key, times }) => Array.from({ length: times }, () => `p${run}-${key}`));
    const before = await hub.count('site');
    await Promise.all(requests.map((key) => hub.register(key)));
    expect(await hub.count('site')).toBe(before + new Set(requests).size);
  }), { numRuns: 25 });
});
