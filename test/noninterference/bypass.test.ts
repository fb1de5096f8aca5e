import { randomBytes } from 'node:crypto';
import { getNamedType, isEnumType, isInterfaceType, isObjectType, isRequiredArgument, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSubgraph } from '../../cli/hub/modules.ts';
import { childId, demoId } from '../../schema/ids.ts';
import { subgraphSdl } from '../../schema/sdl.ts';
import { type SubgraphName, subgraphNames } from '../../schema/subgraphs.ts';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import { executeSubgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import { developmentPrincipal } from '../../cli/demo/clients.ts';
import { serveSubgraph } from '../../subgraphs/kernel/serve/http.ts';
import { linkId } from '../../subgraphs/links/data/assert.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { writerOf } from '../flows/support/small-world.ts';
import { asRole, settingsOf } from '../kernel/access/readers.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { databaseOf, draftOf, heldCanaries, openCanaries, registryOf } from './support/drafts.ts';
import { fieldClasses, type ModelRecord } from './support/model.ts';
import { listsOf, schema as sdlOf } from './support/operations.ts';
import { absent, apply, itemOf, load } from './support/store.ts';
import { idOf, kinds, type World, type WorldLink, type WorldRecord } from './support/world.ts';

const owner = 'xa-heritage';
const stranger = developmentPrincipal('xb-customs', []);
if (stranger === null) throw new Error('The demonstration has no xb-customs.');
/** The public, and a foreign customs service. */
const readers: [string, string | undefined][] = [['the public', undefined], ['a foreign customs service', 'xb-customs']];
const by = (as: string | undefined) => (as === undefined ? {} : { as });

const held = (version: number) => Object.fromEntries(fieldClasses.map((name) => [name, version])) as WorldRecord['held'];
const record = (kind: ModelRecord['kind'], name: string, tier: WorldRecord['tier']): WorldRecord => ({
  id: idOf(kind, `${name}-${kind}`), name: `${name}-${kind}`, kind, owner, tier, was: tier, audience: [], embargo: 'none', words: 0, held: held(0), exact: false, degree: 12, year: 2001, state: 'XA', parent: null,
});
const open = kinds.map((kind) => record(kind, 'open', 'PUBLIC'));
const hidden = kinds.map((kind) => record(kind, 'hidden', 'AUTHORITY'));
const of = (list: readonly WorldRecord[], kind: ModelRecord['kind']) => list.find((one) => one.kind === kind) as WorldRecord;
const joins: [WorldLink['predicate'], ModelRecord['kind'], ModelRecord['kind']][] = [
  ['FOUND_AT', 'OBJECT', 'SITE'], ['SEIZED_AS', 'OBJECT', 'SEIZURE'], ['OFFERED_AS', 'OBJECT', 'LISTING'], ['CONCERNS', 'CASE', 'OBJECT'], ['CONCERNS', 'CASE', 'SEIZURE'], ['CONCERNS', 'CASE', 'SITE'],
];
const link = ([predicate, near, far]: (typeof joins)[number], from: readonly WorldRecord[], to: readonly WorldRecord[]): WorldLink => ({
  predicate, from: of(from, near).id, to: of(to, far).id, atItem: far === 'SEIZURE', status: 'CONFIRMED', by: owner,
});
const world: World = {
  records: [...open, ...hidden],
  links: joins.flatMap((one) => [link(one, open, open), link(one, open, hidden), link(one, hidden, open), link(one, hidden, hidden)]),
  grants: [], agreements: [], members: [...open, ...hidden].map(({ id }) => id),
};

/** All that must not be told: of the hidden records everything, of the open ones what a class withholds. */
const secrets = [
  ...hidden.flatMap((one) => [one.id, one.name, ...openCanaries(one), ...heldCanaries(one).flatMap(([, words]) => words)]), itemOf(of(hidden, 'SEIZURE')),
  ...open.flatMap((one) => heldCanaries(one).flatMap(([, words]) => words)),
];
const told = (answer: unknown, asked: unknown = '') => secrets.filter((secret) => JSON.stringify(answer).includes(secret) && !JSON.stringify(asked).includes(secret));

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub('hub_empty');
  await load(hub, world);
});
afterAll(() => hub.close());

describe('a subgraph', () => {
  test.each([...subgraphNames])('%s without a signed hop answers nothing to a schema, an entity or a list', async (name) => {
    const serving = await serveSubgraph({ subgraph: await loadSubgraph(name), database: hub.databases[name], cursors: new CursorCodec(randomBytes(32)), hopSecret: randomBytes(32), host: '127.0.0.1', port: 0, report: () => undefined });
    try {
      const asked = ['{ _service { sdl } }', `{ _entities(representations: [{ __typename: "HeritageSite", id: "${open[0]?.id}" }]) { __typename } }`, '{ __typename }'];
      for (const query of asked) {
        const response = await fetch(`http://127.0.0.1:${serving.port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
        expect(response.status).toBe(401);
        expect(JSON.stringify(await response.json())).not.toMatch(/"data"|sdl/);
      }
    } finally {
      await serving.close();
    }
  });

  const direct = async (name: SubgraphName, query: string, representations: unknown[]) =>
    executeSubgraph(await loadSubgraph(name), hub.databases[name], new CursorCodec(new Uint8Array(32)), { document: parse(query), variables: { representations } }, { principal: stranger, languages: ['en'] });
  const hiddenIds: Record<string, [hidden: string, absent: string]> = {
    HeritageSite: [of(hidden, 'SITE').id, absent.SITE], CulturalObject: [of(hidden, 'OBJECT').id, absent.OBJECT], Seizure: [of(hidden, 'SEIZURE').id, absent.SEIZURE],
    RepatriationCase: [of(hidden, 'CASE').id, absent.CASE], MarketListing: [of(hidden, 'LISTING').id, absent.LISTING], Record: [of(hidden, 'SITE').id, absent.SITE],
    SeizureItem: [itemOf(of(hidden, 'SEIZURE')), demoId('item', 'absent')], LossReport: [childId('loss', of(hidden, 'OBJECT').id, 'loss'), demoId('loss', 'absent')],
    Link: [linkId(seededAuthorityId(owner), { predicate: 'FOUND_AT', source: { id: of(open, 'OBJECT').id }, target: { id: of(hidden, 'SITE').id } } as never), demoId('link', 'absent')],
  };
  const keyed = subgraphNames.flatMap((name) =>
    [...subgraphSdl(name).matchAll(/^(?:type|interface) (\w+)[^{]*@key\(fields: "id"\)/gm)].flatMap(([, type = '']) => (type in hiddenIds ? [[name, type] as [SubgraphName, string]] : [])));
  const fieldsOf = (name: SubgraphName, type: string) => (subgraphSdl(name).match(new RegExp(`^(?:type|interface) ${type}\\b[^]*?^}`, 'm'))?.[0].includes('title(') ? 'id title { value }' : 'id');

  test.each(keyed)('%s answers for a hidden %s, by its key, what it answers for one that never was', async (name, type) => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on ${type} { ${fieldsOf(name, type)} } } }`;
    const ask = (id: string, more: object = {}) => direct(name, query, [{ __typename: type, id, ...more }]);
    const [there, nowhere] = hiddenIds[type] as [string, string];
    const same = (answer: unknown, id: string) => JSON.stringify(answer).replaceAll(id, 'ID');
    expect(same(await ask(there), there)).toBe(same(await ask(nowhere), nowhere));
    // What a representation claims of the record, as `@requires` would hand it on, is not believed.
    const claims = { sharing: { tier: 'PUBLIC' }, tier: 'PUBLIC', authorityId: stranger.authority, authority: { id: stranger.authority }, title: { value: 'x' } };
    expect(same(await ask(there, claims), there)).toBe(same(await ask(nowhere, claims), nowhere));
  });

  test.each(keyed)('%s answers for no %s by another key than its id', async (name, type) => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on ${type} { id } } }`;
    for (const key of [{ localId: `hidden-SITE` }, { localId: 'hidden-OBJECT', authority: { id: seededAuthorityId(owner) } }, { id: null }, { id: [of(hidden, 'SITE').id] }]) {
      const answer = await direct(name, query, [{ __typename: type, ...key }]);
      expect(told(answer, key)).toEqual([]);
    }
  });

  test('has no field that requires another, so that no chain hands on what a reader may not see', () => {
    for (const name of subgraphNames) expect(subgraphSdl(name).replaceAll(/@link\([^)]*\)/g, ''), name).not.toMatch(/@requires\(|@provides\(/);
  });
});

const roots = listsOf('Query').map(({ name }) => name);
/** Those that hold as many things as there are open records of one kind. */
const ofOneKind = ['sites', 'objects', 'seizures', 'seizureItems', 'cases', 'listings', 'lossReports', 'deadlines'];
const nodeOf = (type: string) => {
  const found = sdlOf.getType(type);
  const node = isObjectType(found) ? found.getFields()['nodes'] : undefined;
  return node === undefined ? '' : getNamedType(node.type).name;
};
/** A list, with the lists of its nodes, to so many levels. */
const nested = (type: string, levels: number): string =>
  listsOf(type).map(({ name, type: connection }, at) => {
    const node = nodeOf(getNamedType(connection).name);
    const found = sdlOf.getType(node);
    const id = (isObjectType(found) || isInterfaceType(found)) && 'id' in found.getFields() ? 'id' : '__typename';
    return `j${at}: ${name}(first: 5) { totalCount edges { cursor } nodes { ${id} ${levels > 1 ? nested(node, levels - 1) : ''} } }`;
  }).join(' ');

describe.each(readers)('for %s', (_, as) => {
  const ask = (query: string) => hub.ask(query, by(as));

  test('an interface and a union show no member that is hidden', async () => {
    const all = ['HeritageSite', 'CulturalObject', 'Seizure', 'RepatriationCase', 'MarketListing'].map((type) => `... on ${type} { id title { value } }`).join(' ');
    for (const one of hidden) expect((await ask(`{ record(id: "${one.id}") { __typename id ${all} } }`)).data).toEqual({ record: null });
    for (const one of open) {
      const { data } = await ask(`{ record(id: "${one.id}") { id links(first: 50) { totalCount nodes { source { __typename ${all} } target { __typename ${all} ... on SeizureItem { id label { value } seizure { id } } } } } } }`);
      expect(told(data)).toEqual([]);
      expect(data.record.links.totalCount).toBe(world.links.filter(({ from, to }) => [from, to].includes(one.id) && open.some(({ id }) => id === from) && open.some(({ id }) => id === to)).length);
    }
  });

  test('a fragment beside another opens nothing of it', async () => {
    for (const one of [...open, ...hidden]) {
      const asked = `query { a: record(id: "${one.id}") { ...A ...B } b: record(id: "${one.id}") { ...B } c: record(id: "${open[0]?.id}") { ...A } }
        fragment A on Record { id title { value } sources { citation } } fragment B on Record { id version ... on HeritageSite { location { geojson precision } persons { name } } ... on CulturalObject { currentStorage } }`;
      const answer = await ask(asked);
      expect(answer.errors).toBeUndefined();
      expect(told(answer, asked)).toEqual([]);
    }
  });

  test.each(roots)('no path from %s leads to what is hidden, and its numbers do not count it', async (root) => {
    const field = sdlOf.getQueryType()?.getFields()[root];
    const node = nodeOf(getNamedType(field?.type)?.name ?? '');
    const answer = await ask(`{ ${root}(first: 50) { totalCount nodes { __typename ${nested(node, 2)} } } }`);
    expect(told(answer)).toEqual([]);
    expect(answer.errors ?? []).toEqual([]);
    if (ofOneKind.includes(root)) expect(answer.data[root].totalCount).toBe(1);
  });

  test('a cursor of another reader or of another list opens nothing', async () => {
    for (const list of ['sites', 'objects', 'seizures', 'cases', 'listings']) {
      const owned = await hub.ask(`{ ${list}(first: 50) { edges { cursor } } }`, { as: owner });
      expect(owned.data[list].edges).toHaveLength(2);
      for (const { cursor } of owned.data[list].edges as { cursor: string }[]) {
        for (const paging of [`first: 5, after: "${cursor}"`, `last: 5, before: "${cursor}"`]) expect(told(await ask(`{ ${list}(${paging}) { totalCount nodes { id title { value } } } }`))).toEqual([]);
        const elsewhere = list === 'sites' ? 'objects' : 'sites';
        const refused = await ask(`{ ${elsewhere}(first: 5, after: "${cursor}") { totalCount } }`);
        expect(refused).toEqual(await ask(`{ ${elsewhere}(first: 5, after: "AAAA") { totalCount } }`));
      }
    }
  });

  test('an act on what is hidden is refused in the words of what never was', async () => {
    const grant = (id: string) => `mutation { grantAccess(input: { idempotencyKey: "k-${id}-${as}", record: "${id}", grantee: "${seededAuthorityId('xc-heritage')}", purpose: "research" }) { grant { id } userErrors { code field message } receipt { indexed } } }`;
    for (const one of hidden) {
      const [there, nowhere] = [await ask(grant(one.id)), await ask(grant(absent[one.kind]))];
      expect(JSON.stringify(there).replaceAll(one.id, 'ID')).toBe(JSON.stringify(nowhere).replaceAll(absent[one.kind], 'ID'));
    }
  });

  test('the address of a hidden record, for people and for machines, is that of one that never was', async () => {
    const bearer = as === undefined ? {} : { authorization: `Bearer ${await hub.token(as)}` };
    for (const accept of ['text/html', 'application/ld+json']) {
      for (const one of hidden) {
        const page = async (id: string) => {
          const response = await fetch(`${hub.url}/id/${id}`, { headers: { accept, ...bearer } });
          return { status: response.status, body: (await response.text()).replaceAll(id, 'ID') };
        };
        expect(await page(one.id)).toEqual(await page(absent[one.kind]));
      }
      for (const one of open) expect((await fetch(`${hub.url}/id/${one.id}`, { headers: { accept, ...bearer } })).status).toBe(200);
    }
  });
});

describe.each(readers)('exported for %s', (_, as) => {
  const bearer = async () => (as === undefined ? {} : { authorization: `Bearer ${await hub.token(as)}` });

  test.each(ofOneKind)('a whole list of %s, with the lists inside, holds nothing hidden', async (root) => {
    const node = nodeOf(getNamedType(sdlOf.getQueryType()?.getFields()[root]?.type)?.name ?? '');
    const query = `{ ${root} { nodes { __typename ${nested(node, 1)} } } }`;
    const response = await fetch(`${hub.url}/bulk`, { method: 'POST', headers: { 'content-type': 'application/json', ...(await bearer()) }, body: JSON.stringify({ query }) });
    const lines = (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as { end?: boolean; nodes?: number });
    expect(lines.at(-1)).toEqual({ end: true, nodes: 1 });
    expect(told(lines)).toEqual([]);
  });

  test('a dossier and a report of what is hidden are those of what never was, and of what is open they tell nothing withheld', async () => {
    for (const [kind, paths] of [['CASE', ['dossier', 'dossier.jsonld']], ['SEIZURE', ['report']]] as const) {
      for (const path of paths) {
        const page = async (id: string) => {
          const response = await fetch(`${hub.url}/id/${id}/${path}`, { headers: await bearer() });
          return { status: response.status, body: (await response.text()).replaceAll(id, 'ID') };
        };
        const shown = await page(of(open, kind).id);
        expect({ path, status: shown.status, told: told(shown.body) }).toEqual({ path, status: 200, told: [] });
        expect(await page(of(hidden, kind).id)).toEqual(await page(absent[kind]));
      }
    }
  });

  test('the changes, as a list and as a stream, are of nothing hidden', async () => {
    const { data } = await ask('{ changes(first: 100) { nodes { kind recordId record { __typename id title { value } } } pageInfo { hasNextPage } } }');
    expect(data.changes.nodes.length).toBeGreaterThan(0);
    expect(data.changes.pageInfo.hasNextPage).toBe(false);
    expect(told(data)).toEqual([]);
    const leave = new AbortController();
    const stream = await fetch(`${hub.url}/changes`, { headers: { accept: 'text/event-stream', ...(await bearer()) }, signal: leave.signal });
    const streamed = stream.body?.getReader();
    let text = '';
    // Whatever was written before is told first.
    while (streamed !== undefined && text.split('\ndata: ').length <= data.changes.nodes.length) {
      const { value, done } = await streamed.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    leave.abort();
    expect(text.split('\ndata: ').length).toBeGreaterThan(data.changes.nodes.length);
    expect(told(text)).toEqual([]);
  });

  const ask = (query: string) => hub.ask(query, by(as));
});

test('its own authority is told of it by the same paths, so that they are paths that could tell', async () => {
  for (const root of ['sites', 'objects', 'seizures', 'cases', 'listings']) {
    const node = nodeOf(getNamedType(sdlOf.getQueryType()?.getFields()[root]?.type)?.name ?? '');
    expect(told(await hub.ask(`{ ${root}(first: 50) { totalCount nodes { __typename ${nested(node, 2)} } } }`, { as: owner })).length, root).toBeGreaterThan(0);
  }
});

describe('what stands behind a record', () => {
  test('its versions are rows for its own authority alone', async () => {
    for (const name of ['sites', 'objects', 'seizures', 'cases', 'links'] as const) {
      const count = await asRole(hub.connection, name, settingsOf(stranger), async (query) => (await query(`select 1 from ${name}.revision`)).rowCount);
      expect(count, name).toBe(0);
    }
  });

  test('an import is not told that another authority keeps a record under the same local id', async () => {
    for (const one of hidden) {
      const draft = draftOf(one);
      const { id: _id, ...rest } = draft;
      const [outcome] = await saveBatch(hub.databases[databaseOf[one.kind]], registryOf[one.kind], writerOf('xb-customs'), [rest], { dryRun: true });
      expect(outcome).toMatchObject({ outcome: 'created' });
      expect(outcome).not.toMatchObject({ id: one.id });
    }
  });

  test('no order and no filter by time follows a value that is withheld', async () => {
    const orders = ['sites', 'objects', 'seizures', 'cases', 'listings', 'lossReports', 'deadlines'].flatMap((list) => {
      const type = getNamedType(sdlOf.getQueryType()?.getFields()[list]?.args.find(({ name, type: of }) => name === 'orderBy' && of !== undefined && !isRequiredArgument({ type: of, defaultValue: null } as never))?.type);
      return isEnumType(type) ? type.getValues().map(({ name }) => `${list}(orderBy: ${name}, first: 10) { totalCount edges { cursor } }`) : [];
    });
    expect(orders.length).toBeGreaterThan(20);
    const all = async () => Promise.all(orders.map((order) => hub.ask(`{ ${order} }`, { as: 'xb-customs' })));
    const before = await all();
    expect(before.flatMap(({ errors = [] }) => errors)).toEqual([]);
    const since = new Date().toISOString();
    await apply(hub, world, { ...world, records: [...open.map((one) => ({ ...one, held: held(1) })), ...hidden] });
    expect(await all()).toEqual(before);
    for (const list of ['sites', 'objects', 'seizures', 'cases', 'listings']) {
      const { data } = await hub.ask(`{ ${list}(where: { updatedAt: { gte: "${since}" } }) { totalCount } }`, { as: 'xb-customs' });
      expect(data[list].totalCount, list).toBe(0);
    }
  });
});
