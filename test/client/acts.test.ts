import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '../../cli/main.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { until } from '../agreements/support.ts';
import { inFolder } from '../import/support.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { lossyWay } from './lossy.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub('hub_empty', 'one process', { live: true });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => hub.close());

const site = (localId: string, more: Record<string, unknown> = {}) => JSON.stringify({ act: 'registerSite', input: { localId, titles: [{ value: localId, language: 'en' }], sharing: { tier: 'PUBLIC' }, ...more } });
const idOf = async (localId: string) => (await hub.ask(`{ sites(where: { localId: { eq: "${localId}" } }) { nodes { id } } }`)).data.sites.nodes[0].id as string;
const count = async (localId: string) => (await hub.ask(`{ sites(where: { localId: { eq: "${localId}" } }) { totalCount } }`)).data.sites.totalCount as number;

interface Answered {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  lines: any[];
}
async function upload(lines: string[], { token = true, query = '', ...headers }: Record<string, string> & { token?: boolean; query?: string } = {}, to = hub): Promise<Answered> {
  const response = await fetch(`${to.url}/bulk/acts${query}`, {
    method: 'POST', body: lines.join('\n'),
    headers: { 'content-type': 'application/jsonl', ...(token ? { authorization: `Bearer ${await to.token('xa-heritage')}` } : {}), ...headers } as Record<string, string>,
  });
  const text = await response.text();
  return { status: response.status, lines: text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown) };
}

describe('an upload of acts', () => {
  test('is done line by line with the rights of its sender, and every bad line is told of', async () => {
    const { lines } = await upload([site('up-1'), '{"act":', '', site('up-2', { nonsense: 1 }), '{"act":"dropTable","input":{}}', site('up-1'), '{"act":"withdrawSite","input":{"site":"site_00000000000000000000000000","reason":"None.","ifVersion":"1"}}', site(' '), site('up-3')]);
    expect(lines[0]).toMatchObject({ line: 1, record: expect.stringMatching(/^site_/), userErrors: [], receipt: { actId: expect.stringMatching(/^act_/), indexed: true } });
    expect(lines.slice(1).map(({ line, record, userErrors, error }) => [line, error?.code ?? userErrors?.map(({ code }: { code: string }) => code) ?? null, record == null])).toEqual([
      [2, 'BAD_USER_INPUT', true], [4, 'BAD_USER_INPUT', true], [5, 'BAD_USER_INPUT', true], [6, [expect.any(String)], true], [7, 'NOT_FOUND', true], [8, ['REQUIRED', 'REQUIRED'], true], [9, [], false], [undefined, null, true],
    ]);
    expect(lines.at(-1)).toEqual({ end: true, done: 2, repeated: 0, refused: 6 });
    expect([await count('up-1'), await count('up-2'), await count('up-3')]).toEqual([1, 0, 1]);
  });

  test('sent again does nothing twice, also with its bad lines mended', async () => {
    const first = await upload([site('again-1'), site('again-2', { nonsense: 1 })]);
    const second = await upload([site('again-0'), site('again-1'), site('again-2')]);
    expect(second.lines[1]).toMatchObject({ record: first.lines[0].record, repeated: true, receipt: { actId: first.lines[0].receipt.actId } });
    expect(second.lines.at(-1)).toEqual({ end: true, done: 2, repeated: 1, refused: 0 });
    expect(await count('again-1')).toBe(1);
    // An upload of another name is another upload: this one finds the identifier taken.
    expect((await upload([site('again-1')], { 'idempotency-key': 'another' })).lines.at(-1)).toMatchObject({ done: 0, refused: 1 });
  });

  test('names the records of its lines for later ones, and sent again means the same records', async () => {
    const named = (localId: string, as: string) => JSON.stringify({ ...(JSON.parse(site(localId)) as object), as });
    const same = (source: string, target: string) => JSON.stringify({ act: 'proposeLink', input: { predicate: 'SAME_AS', source: { ref: source }, target: { ref: target }, method: 'IMAGE_COMPARISON', confidence: 'HIGH' } });
    const lines = [named('ref-1', 'one'), named('ref-2', 'two'), named(' ', 'none'), same('one', 'two'), same('one', 'none'), same('later', 'two'), named('ref-3', 'later')];
    const first = (await upload(lines)).lines;
    expect(first[3]).toMatchObject({ record: expect.stringMatching(/^link_/), userErrors: [] });
    expect([first[4].error, first[5].error]).toEqual(['none', 'later'].map((name) => ({ code: 'BAD_USER_INPUT', message: `No line before this one has made a record named ${name}.` })));
    expect(first.at(-1)).toEqual({ end: true, done: 4, repeated: 0, refused: 3 });
    const { data } = await hub.ask(`{ site(id: "${first[0].record}") { links(status: [PROPOSED]) { nodes { target { __typename ... on HeritageSite { id } } } } } }`, { as: 'xa-heritage' });
    expect(data.site.links.nodes).toEqual([{ target: { __typename: 'HeritageSite', id: first[1].record } }]);
    expect((await upload(lines)).lines.at(-1)).toEqual({ end: true, done: 0, repeated: 4, refused: 3 });
    // The same words about other records are another act.
    expect((await upload([named('ref-4', 'one'), named('ref-5', 'two'), same('one', 'two')])).lines.at(-1)).toMatchObject({ done: 3, repeated: 0 });
  });

  test('that is only tried tells what would be refused, and keeps nothing', async () => {
    await upload([site('dry-before')]);
    const before = await hub.databases.sites.feed.query('select (select count(*) from sites.act) as acts, (select count(*) from sites.change_entry) as changes, (select count(*) from sites.site) as sites');
    const lines = [
      JSON.stringify({ ...(JSON.parse(site('dry-1')) as object), as: 's1' }), site('dry-before'), site(' '), site('dry-before', { tags: 1 }), 'nonsense',
      JSON.stringify({ act: 'proposeLink', input: { source: { ref: 's1' } }, as: 's2' }), JSON.stringify({ act: 'decideLink', input: { id: { ref: 's2' } } }),
      JSON.stringify({ act: 'registerSite', input: { ...(JSON.parse(site('dry-before')) as { input: object }).input, names: [] } }),
    ];
    const { lines: told } = await upload(lines, { query: '?dryRun=true' });
    expect(told[0]).toEqual({ line: 1, record: null, userErrors: [], receipt: null });
    expect(told[1]).toMatchObject({ line: 2, repeated: true, record: expect.stringMatching(/^site_/) });
    expect(told[2].userErrors.map(({ code }: { code: string }) => code)).toEqual(['REQUIRED', 'REQUIRED']);
    expect([told[3].error.code, told[4].error.code]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect([told[5], told[6]]).toEqual([{ line: 6, unchecked: { ref: 's1' } }, { line: 7, unchecked: { ref: 's2' } }]);
    expect(told[7].userErrors).toMatchObject([{ code: 'LOCAL_ID_TAKEN', field: ['localId'] }]);
    expect(told.at(-1)).toEqual({ end: true, done: 1, repeated: 1, refused: 4, unchecked: 2, dryRun: true });
    expect((await hub.databases.sites.feed.query('select (select count(*) from sites.act) as acts, (select count(*) from sites.change_entry) as changes, (select count(*) from sites.site) as sites')).rows).toEqual(before.rows);
    // What was refused in trying is not kept with its key: the same lines are done afterwards.
    expect((await upload(lines)).lines[0]).toMatchObject({ record: expect.stringMatching(/^site_/), receipt: { actId: expect.stringMatching(/^act_/) } });
    expect(await count('dry-1')).toBe(1);
  });

  test('that is only tried keeps nothing in any registry, the grants and the log neither, where each is a process of its own', async () => {
    const apart = await openTestHub('hub_empty', 'over HTTP', { live: true });
    const { lines: [{ record: kept }] } = await upload([site('dry-everywhere')], {}, apart);
    await until(async () => (await apart.databases.directory.feed.query('select 1 from directory.record_owner where record_id = $1', [kept])).rowCount === 1);
    const { data: { site: { version } } } = await apart.ask(`{ site(id: "${kept}") { version } }`, { as: 'xa-heritage' });
    const titles = [{ value: 'Tried', language: 'en' }];
    const acts: [string, Record<string, unknown>][] = [
      ['reviseSite', { site: kept, ifVersion: version, titles }], ['withdrawSite', { site: kept, ifVersion: version, reason: 'Filed twice.' }],
      ['registerObject', { localId: 'dry-object', titles }], ['reportListing', { localId: 'dry-listing', titles, sources: [{ citation: 'A catalogue' }] }],
      ['openCase', { localId: 'dry-case', titles }], ['grantAccess', { record: kept, grantee: seededAuthorityId('xb-heritage'), purpose: 'A review' }],
      ['registerWebhook', { url: 'https://example.org/hook' }],
    ];
    const written = async () => {
      const owner = new pg.Client(apart.connection);
      await owner.connect();
      const { rows: tables } = await owner.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables
         where tablename in ('act', 'change_entry', 'revision', 'entry', 'tombstone', 'grant_log', 'grant_counter', 'issued_grant', 'webhook') order by 1`);
      const counts: [string, unknown][] = [];
      for (const { name } of tables) counts.push([name, (await owner.query(`select count(*) as rows, sum(hashtext(t::text)) as hash from ${name} t`)).rows]);
      await owner.end();
      return new Map(counts);
    };
    const before = await written();
    const { lines } = await upload(acts.map(([act, input]) => JSON.stringify({ act, input })), { query: '?dryRun=true' }, apart);
    const after = await written();
    await apart.close();
    expect(lines.slice(0, -1)).toEqual(acts.map((_, index) => ({ line: index + 1, record: null, userErrors: [], receipt: null })));
    expect(after).toEqual(before);
  });

  test.each(['?dryRun=1', '?dryRun', '?dryrun=true', '?dryRun=true&dryRun=false', '?dry-run=true'])('is not done where its sender may have meant to try it: %s', async (query) => {
    expect(await upload([site('misspelt')], { query })).toMatchObject({ status: 400, lines: [{ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }] });
    expect(await count('misspelt')).toBe(0);
  });

  test.each([
    ['by the public', { token: false }, 401, 'UNAUTHENTICATED'],
    ['as what is no JSON Lines', { 'content-type': 'application/json' }, 415, 'BAD_USER_INPUT'],
    ['with a token that cannot be trusted', { authorization: 'Bearer nonsense' }, 401, 'UNAUTHENTICATED'],
  ])('sent %s is refused as a whole', async (_, headers, status, code) => {
    expect(await upload([site('refused')], headers as Record<string, string>)).toMatchObject({ status, lines: [{ errors: [{ extensions: { code } }] }] });
    expect(await count('refused')).toBe(0);
  });

  test('has a bound for each line, and for all', async () => {
    const { lines } = await upload([site('long', { description: [{ value: 'x'.repeat(1_000_000), language: 'en' }] }), site('short')]);
    expect(lines.map(({ line, error }) => [line, error?.code])).toEqual([[1, 'BAD_USER_INPUT'], [2, undefined], [undefined, undefined]]);
    expect((await upload(Array.from({ length: 10_002 }, () => '{}'))).status).toBe(413);
  });
});

test('the command sends a file through broken connections, reports every refused line, and goes on where it is called again', async () => {
  const way = await lossyWay(hub.url);
  try {
    await inFolder(async (folder) => {
      const [file, report] = [join(folder, 'acts.jsonl'), join(folder, 'refused.jsonl')];
      const run = async (text: string, ...flags: string[]) => {
        await writeFile(file, text);
        const out = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
        vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
        const code = await main(['node', 'hub', 'acts', file, '--hub', way.url, '--token', await hub.token('xa-heritage'), '--report', report, '--json', ...flags]);
        const line = String(out.mock.calls.at(-1)?.[0]);
        vi.restoreAllMocks();
        return { code, ...(JSON.parse(line) as object) };
      };
      // Longer than a part, so that a name is used in another part than the one that gives it.
      const named = JSON.stringify({ ...(JSON.parse(site('file-0')) as object), as: 'zero' });
      const rests = async (localId: string) => JSON.stringify({ act: 'proposeLink', input: { predicate: 'SAME_AS', source: { ref: 'zero' }, target: await idOf(localId), method: 'IMAGE_COMPARISON', confidence: 'HIGH' } });
      const long = [named, await rests('ref-1'), ...Array.from({ length: 500 }, () => ' nonsense'), await rests('ref-2')].join('\n');
      expect(await run(long, '--dry-run')).toMatchObject({ code: 0, read: 503, done: 1, repeated: 0, refused: 500, unchecked: 2, dryRun: true, problems: expect.arrayContaining([{ line: 3, code: 'BAD_USER_INPUT', reason: 'The line is no JSON.' }]) });
      expect(await count('file-0')).toBe(0);
      expect(await run(long)).toMatchObject({ done: 3, repeated: 0, refused: 500, unchecked: 0, dryRun: false });
      expect(await run(long)).toMatchObject({ done: 0, repeated: 3, refused: 500 });
      way.fates.push('is lost', { breaksOff: 100 });
      const bad = [site('file-1'), site(' '), 'nonsense', site('file-2')].join('\n');
      expect(await run(bad)).toMatchObject({ code: 0, read: 4, refused: 2, finished: true });
      expect((await readFile(report, 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ type: 'rejected', line: 2, field: 'localId', code: 'REQUIRED' }, { type: 'rejected', line: 2, field: 'titles.0.value', code: 'REQUIRED' }, { type: 'rejected', line: 3, code: 'BAD_USER_INPUT' }]);
      expect([await count('file-1'), await count('file-2')]).toEqual([1, 1]);
      expect(await run([site('file-1'), site('file-2'), site('file-3')].join('\n'))).toMatchObject({ code: 0, read: 3, done: 1, repeated: 2, refused: 0 });
    });
  } finally {
    await way.close();
  }
});
