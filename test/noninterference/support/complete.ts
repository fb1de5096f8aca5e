import { childId, recordTypeOf } from '../../../schema/ids.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import type { TestHub } from '../../support/hub.ts';
import { canary, kinds, owners, type World, type WorldRecord } from './world.ts';
import { heldCanaries, openCanaries } from './drafts.ts';
import { reads } from './model.ts';
import { everythingOf } from './operations.ts';
import { type Asker, beginLogs, canariesFor, type Pair, type Side } from './pair.ts';
import { gathered, itemOf } from './store.ts';

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const lists = { SITE: 'sites', OBJECT: 'objects', SEIZURE: 'seizures', CASE: 'cases', LISTING: 'listings' } as const;
const pageSize = 4;

/** Where what is answered to the asker is not what the model says, in either world; empty if all is well. */
export async function completeness(pair: Pair): Promise<string[]> {
  const lacks: string[] = [];
  for (const side of pair.sides) lacks.push(...(await lacking(pair, side)));
  // Each world was asked for what it has.
  await beginLogs(pair);
  return lacks;
}

async function lacking(pair: Pair, side: Side): Promise<string[]> {
  const seen = side.world.records.filter((record) => reads(pair.reader, record, side.world));
  const lacks = await Promise.all([listsOf(pair, side, seen), contents(pair, side), joins(pair, side, seen), found(pair, side, seen), counts(pair, side, seen), frameworks(pair, side, seen)]);
  return lacks.flat();
}

/** Reads a list from its first page to its last. */
async function walk({ asker }: Pair, { hub }: Side, field: (paging: string) => string, path: readonly string[]): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const paging: string = `first: ${pageSize}${after === null ? '' : `, after: ${JSON.stringify(after)}`}`;
    const { data } = await hub.ask(`{ ${field(paging)} }`, asker);
    const page = path.reduce((value, name) => value?.[name], data) as Page;
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return { ids, total: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}

/** A document has thirty root fields at most. */
const atOnce = 25;

/** What fields of the root answer, asked for some at a time. */
async function answered(hub: TestHub, asker: Asker, fields: readonly string[]): Promise<Record<string, unknown>> {
  const parts = Array.from({ length: Math.ceil(fields.length / atOnce) }, (_, at) => fields.slice(at * atOnce, (at + 1) * atOnce));
  const answers = await Promise.all(parts.map(async (part) => {
    const { data, errors } = await hub.ask(`{ ${part.join(' ')} }`, asker);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data as Record<string, unknown>;
  }));
  return Object.assign({}, ...answers) as Record<string, unknown>;
}

const page = 'totalCount nodes { id } pageInfo { hasNextPage endCursor }';

async function listsOf(pair: Pair, side: Side, seen: readonly WorldRecord[]): Promise<string[]> {
  const ids = (records: readonly WorldRecord[]) => records.map(({ id }) => id);
  const roots = Object.entries(lists).map(async ([kind, list]) =>
    compared(list, ids(seen.filter((record) => record.kind === kind)), await walk(pair, side, (paging) => `${list}(${paging}) { ${page} }`, [list])));
  const losses = walk(pair, side, (paging) => `lossReports(${paging}) { totalCount nodes { id: number } pageInfo { hasNextPage endCursor } }`, ['lossReports']);
  const numbers = seen.filter(({ kind }) => kind === 'OBJECT').map((record) => `L${canary(record.id, 'words', record.words)}`);
  const owners = [...new Set(side.world.records.map(({ owner }) => owner))].map(async (owner) =>
    compared(`records of ${owner}`, ids(seen.filter((record) => record.owner === owner)),
      await walk(pair, side, (paging) => `authority(id: "${seededAuthorityId(owner)}") { records(${paging}) { ${page} } }`, ['authority', 'records'])));
  const members = walk(pair, side, (paging) => `collection(id: "${gathered}") { members(${paging}) { ${page} } }`, ['collection', 'members']);
  return (await Promise.all([
    ...roots, ...owners,
    losses.then((list) => compared('lossReports', numbers, list)),
    members.then((list) => compared('members', ids(seen).filter((id) => side.world.members.includes(id)), list)),
  ])).flat();
}

function compared(name: string, wanted: readonly string[], { ids, total }: { ids: readonly string[]; total: number }): string[] {
  const lacking = wanted.filter((id) => !ids.includes(id)).map((id) => `${name} lacks ${id}`);
  const more = ids.filter((id) => !wanted.includes(id)).map((id) => `${name} shows ${id}`);
  const twice = new Set(ids).size === ids.length ? [] : [`${name} shows something twice`];
  return [...lacking, ...more, ...twice, ...(total === wanted.length ? [] : [`${name} counts ${total} in place of ${wanted.length}`])];
}

const rootOf = { SITE: 'site', OBJECT: 'object', SEIZURE: 'seizure', CASE: 'case', LISTING: 'listing' } as const;
const everything = Object.fromEntries(Object.entries(rootOf).map(([kind, root]) => [kind, `query ($id: ID!) { record(id: $id) { id } ${root}(id: $id) { ${everythingOf(recordTypeOf[root])} } }`]));

/** Every record, asked for everything: it is there for those who read it, with the values of the classes that are open. */
async function contents({ asker, reader }: Pair, { world, hub }: Side): Promise<string[]> {
  const wrong = await Promise.all(world.records.map(async (record) => {
    const { data, errors } = await hub.ask(everything[record.kind] ?? '', { ...asker, variables: { id: record.id } });
    if (errors !== undefined) return [JSON.stringify(errors)];
    const body = JSON.stringify(data);
    const open = canariesFor(reader, record, world);
    if ((data.record === null) !== (open.length === 0)) return [`record ${record.id} is ${data.record === null ? 'not ' : ''}there`];
    const words = [...openCanaries(record), ...heldCanaries(record).flatMap(([, held]) => held)];
    return words.filter((word) => open.includes(word) !== body.includes(word)).map((word) => `${record.kind} ${record.id} ${open.includes(word) ? 'lacks' : 'tells'} ${word}`);
  }));
  return wrong.flat();
}

/** Each link whose ends are both seen shows at its source; no other does. */
async function joins(pair: Pair, side: Side, seen: readonly WorldRecord[]): Promise<string[]> {
  const { world, hub } = side;
  const end = (link: World['links'][number]) => {
    const far = seen.find(({ id }) => id === link.to);
    return far === undefined ? [] : [link.atItem ? itemOf(far) : far.id];
  };
  const ends = '... on SeizureItem { id } ... on HeritageSite { id } ... on CulturalObject { id } ... on Seizure { id } ... on RepatriationCase { id } ... on MarketListing { id }';
  const wrong = await Promise.all(seen.map(async ({ id }) => {
    const { data } = await hub.ask(`{ record(id: "${id}") { links(first: 100, status: [CONFIRMED, PROPOSED]) { nodes { predicate source { ${ends} } target { ${ends} } } } sameAs { id } } }`, pair.asker);
    const nodes = data.record?.links.nodes as { predicate: string; source: { id: string }; target: { id: string } }[];
    const shown = nodes.filter(({ source }) => source.id === id).map(({ predicate, target }) => `${predicate} ${target.id}`).sort();
    const wanted = world.links.filter(({ from }) => from === id).flatMap((link) => end(link).map((to) => `${link.predicate} ${to}`)).sort();
    const same = ((data.record?.sameAs ?? []) as { id: string }[]).map((one) => one.id).sort();
    if (JSON.stringify(same) !== JSON.stringify(cluster(id, world, seen))) return [`the same as ${id} are ${JSON.stringify(same)} in place of ${JSON.stringify(cluster(id, world, seen))}`];
    return JSON.stringify(shown) === JSON.stringify(wanted) ? [] : [`links of ${id}: ${JSON.stringify(shown)} in place of ${JSON.stringify(wanted)}`];
  }));
  return wrong.flat();
}

/** The records that confirmed links say to be the same, one through another; one that is not seen joins no two others. */
function cluster(id: string, { links }: World, seen: readonly WorldRecord[]): string[] {
  const found = new Set([id]);
  for (const near of found) {
    for (const { predicate, status, from, to } of links) {
      if (predicate !== 'SAME_AS' || status !== 'CONFIRMED' || ![from, to].includes(near)) continue;
      const far = from === near ? to : from;
      if (seen.some((record) => record.id === far)) found.add(far);
    }
  }
  return [...found].filter((one) => one !== id).sort();
}

/** What is published is found by its words; what is hidden is not, and texts of the narrow tiers stay in their registries. */
async function found({ asker }: Pair, { world, hub }: Side, seen: readonly WorldRecord[]): Promise<string[]> {
  const searches = world.records.map((record, at) => `s${at}: search(query: "${canary(record.id, 'words', record.words)}") { totalCount nodes { record { id } } }`);
  const data = await answered(hub, asker, searches);
  const shared = await hub.ask('{ search(query: "gate", first: 1) { totalCount facets { dimension values { count } } } }', asker);
  return [...facets(shared.data.search, seen), ...world.records.flatMap((record, at) => {
    const { nodes, totalCount } = data[`s${at}`] as { nodes: { record: { id: string } | null }[]; totalCount: number };
    const wanted = seen.includes(record) && (record.tier === 'PUBLIC' || record.tier === 'COMMUNITY') ? [record.id] : [];
    const ids = nodes.map(({ record: far }) => far?.id);
    return totalCount === wanted.length && JSON.stringify(ids) === JSON.stringify(wanted) ? [] : [`search for the words of ${record.tier} ${record.id} finds ${JSON.stringify(ids)}`];
  })];
}

/** What is published is counted by its kind and its authority; a word that all records share finds it all. */
function facets(all: { totalCount: number; facets: { dimension: string; values: { count: number }[] }[] }, seen: readonly WorldRecord[]): string[] {
  const published = seen.filter(({ tier }) => tier === 'PUBLIC' || tier === 'COMMUNITY');
  const counted = (of: (record: WorldRecord) => string) => [...new Set(published.map(of))].map((value) => published.filter((record) => of(record) === value).length).sort((one, other) => other - one);
  const wanted: Record<string, number[]> = { KIND: counted(({ kind }) => kind), AUTHORITY: counted(({ owner }) => owner) };
  const wrong = Object.entries(wanted).flatMap(([name, counts]) => {
    const told = all.facets.find(({ dimension }) => dimension === name)?.values.map(({ count }) => count) ?? [];
    return JSON.stringify(told) === JSON.stringify(counts) ? [] : [`a search counts ${JSON.stringify(told)} by ${name} in place of ${JSON.stringify(counts)}`];
  });
  return [...wrong, ...(all.totalCount === published.length ? [] : [`a search finds ${all.totalCount} in place of ${published.length}`])];
}

/** What is counted, and what is asked for by a state or by its own id, is what the reader reads. */
async function counts({ asker }: Pair, { world, hub }: Side, seen: readonly WorldRecord[]): Promise<string[]> {
  const of = (kind: WorldRecord['kind']) => seen.filter((record) => record.kind === kind);
  const published = seen.filter(({ tier }) => tier === 'PUBLIC' || tier === 'COMMUNITY').length;
  const wanted: Record<string, unknown> = {};
  const asked: string[] = [];
  const want = (name: string, field: string, value: unknown) => {
    asked.push(`${name}: ${field}`);
    wanted[name] = value;
  };
  for (const kind of kinds) want(`sum${kind}`, `aggregate(kind: ${kind}, groupBy: TIER) { totalCount }`, { totalCount: of(kind).length });
  want('covered', 'search(query: "gate", first: 1) { coverage { records } }', { coverage: { records: published } });
  want('due', 'deadlines(first: 1) { totalCount }', { totalCount: of('CASE').length });
  want('items', 'seizureItems(first: 1) { totalCount }', { totalCount: of('SEIZURE').length });
  want('lost', 'lossReports(first: 1) { totalCount }', { totalCount: of('OBJECT').length });
  const { as } = asker;
  if (as !== undefined) want('agreed', 'agreements(first: 1) { totalCount }', { totalCount: world.agreements.filter((one) => [one.owner, ...one.grantees].includes(as)).length });
  want('gathered', `collection(id: "${gathered}") { members(first: 1) { totalCount } }`, { members: { totalCount: seen.filter(({ id }) => world.members.includes(id)).length } });
  for (const owner of owners) want(`by${owners.indexOf(owner)}`, `authority(id: "${seededAuthorityId(owner)}") { records(first: 1) { totalCount } }`, { records: { totalCount: seen.filter((record) => record.owner === owner).length } });
  for (const state of ['XA', 'XB', 'XC']) {
    const total = (kind: WorldRecord['kind']) => ({ totalCount: of(kind).filter((record) => record.state === state).length });
    want(`due${state}`, `deadlines(where: { state: { eq: "${state}" } }, first: 1) { totalCount }`, { totalCount: total('CASE').totalCount });
    want(`of${state}`, `state(code: "${state}") { sites(first: 1) { totalCount } objects(first: 1) { totalCount } seizures(first: 1) { totalCount } cases(first: 1) { totalCount } }`,
      { sites: total('SITE'), objects: total('OBJECT'), seizures: total('SEIZURE'), cases: total('CASE') });
  }
  for (const [at, record] of world.records.entries()) {
    if (record.kind === 'SEIZURE') want(`i${at}`, `seizureItem(id: "${itemOf(record)}") { id }`, seen.includes(record) ? { id: itemOf(record) } : null);
    if (record.kind === 'OBJECT') want(`l${at}`, `lossReport(id: "${childId('loss', record.id, 'loss')}") { id }`, seen.includes(record) ? { id: childId('loss', record.id, 'loss') } : null);
  }
  const data = await answered(hub, asker, asked);
  return Object.entries(wanted).flatMap(([name, value]) => (JSON.stringify(data[name]) === JSON.stringify(value) ? [] : [`${name} is ${JSON.stringify(data[name])} in place of ${JSON.stringify(value)}`]));
}

/** A case names the case that it carries out, and the cases that carry it out, as far as the reader reads them. */
async function frameworks({ asker }: Pair, { hub }: Side, seen: readonly WorldRecord[]): Promise<string[]> {
  const cases = seen.filter(({ kind }) => kind === 'CASE');
  const parentOf = (record: WorldRecord) => cases.find(({ name, owner }) => name === record.parent && owner === record.owner);
  const carryingOut = cases.filter((record) => parentOf(record) !== undefined).length;
  const { data } = await hub.ask('{ cases(first: 100) { nodes { id parent { id } implementations(first: 100) { totalCount } } } under: cases(where: { hasParent: { eq: true } }, first: 1) { totalCount } }', asker);
  const wrong = (data.cases.nodes as { id: string; parent: { id: string } | null; implementations: { totalCount: number } }[]).flatMap(({ id, parent, implementations }) => {
    const record = cases.find((one) => one.id === id);
    const below = cases.filter((one) => parentOf(one) === record).length;
    return record !== undefined && parentOf(record)?.id === parent?.id && implementations.totalCount === below ? [] : [`case ${id} stands under ${parent?.id} and over ${implementations.totalCount} in place of ${below}`];
  });
  return [...wrong, ...(data.under.totalCount === carryingOut ? [] : [`${data.under.totalCount} cases stand under another in place of ${carryingOut}`])];
}
