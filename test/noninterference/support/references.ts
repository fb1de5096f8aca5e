import { randomBytes } from 'node:crypto';
import { parse } from 'graphql';
import { developmentPrincipal } from '../../../cli/demo/clients.ts';
import { loadSubgraph } from '../../../cli/hub/modules.ts';
import { itemEnd } from '../../../cli/demo/values.ts';
import { childId, demoId, recordTypeOf } from '../../../schema/ids.ts';
import { subgraphSdl } from '../../../schema/sdl.ts';
import { type SubgraphName, subgraphNames } from '../../../schema/subgraphs.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { executeSubgraph } from '../../../subgraphs/kernel/graph/subgraph.ts';
import { anonymousPrincipal, type Role } from '../../../subgraphs/kernel/process/principal.ts';
import { linkId } from '../../../subgraphs/links/data/assert.ts';
import type { TestHub } from '../../support/hub.ts';
import { itemKey } from './drafts.ts';
import { reads } from './model.ts';
import { type Asker, readerOf } from './pair.ts';
import { absent, itemOf } from './store.ts';
import type { World, WorldRecord } from './world.ts';

/** What a gateway may ask a subgraph for by its key. */
interface Reference {
  type: string;
  id: string;
  /** Whether the asker is told that it is there. */
  told: boolean;
}

/** Types that subgraphs answer for by their id and that not everybody may know of. */
const guarded = ['HeritageSite', 'CulturalObject', 'Seizure', 'RepatriationCase', 'MarketListing', 'Record', 'SeizureItem', 'LossReport', 'Link', 'Agreement', 'AccessGrant'];
const keyed: [SubgraphName, string][] = subgraphNames.flatMap((name) =>
  [...subgraphSdl(name).matchAll(/^(?:type|interface) (\w+)[^{]*@key\(fields: "id"\)/gm)].flatMap(([, type = '']): [SubgraphName, string][] => (guarded.includes(type) ? [[name, type]] : [])));

function ofRecord(record: WorldRecord, told: boolean): Reference[] {
  const parts = { SEIZURE: [{ type: 'SeizureItem', id: itemOf(record) }], OBJECT: [{ type: 'LossReport', id: childId('loss', record.id, 'loss') }] }[record.kind as string] ?? [];
  const type = recordTypeOf[record.kind.toLowerCase() as 'site'];
  return [{ type, id: record.id }, { type: 'Record', id: record.id }, ...parts].map((one) => ({ ...one, told }));
}

/** All that there is to ask for in a world, with what never was. */
function referencesOf(world: World, asker: Asker, withdrawn: readonly string[]): Reference[] {
  const reader = readerOf(asker);
  const seen = new Set(world.records.filter((record) => !withdrawn.includes(record.id) && reads(reader, record, world)).map(({ id }) => id));
  const concerned = (parties: readonly string[]) => asker.as !== undefined && parties.includes(asker.as);
  const nowhere = [...Object.entries(absent).map(([kind, id]) => ({ type: recordTypeOf[kind.toLowerCase() as 'site'], id })), { type: 'Record', id: absent.SITE },
    { type: 'SeizureItem', id: demoId('item', 'absent') }, { type: 'LossReport', id: demoId('loss', 'absent') }, { type: 'Link', id: demoId('link', 'absent') }, { type: 'Agreement', id: demoId('agreement', 'absent') }, { type: 'AccessGrant', id: demoId('grant', 'absent') }];
  return [
    ...nowhere.map((one) => ({ ...one, told: false })),
    ...world.records.flatMap((record) => ofRecord(record, seen.has(record.id))),
    ...world.links.map(({ predicate, from, to, atItem, by }) => {
      const far = world.records.find(({ id }) => id === to);
      const target = atItem && far !== undefined ? itemEnd(far.name, itemKey) : { id: to };
      return { type: 'Link', id: linkId(seededAuthorityId(by), { predicate, source: { id: from }, target } as never), told: seen.has(from) && seen.has(to) };
    }),
    ...world.agreements.map(({ id, owner, grantees }) => ({ type: 'Agreement', id, told: concerned([owner, ...grantees]) })),
    ...world.grants.map(({ id, owner, grantee }) => ({ type: 'AccessGrant', id, told: concerned([owner, grantee]) })),
  ];
}

/** Where a subgraph, asked for entities as the gateway asks it, tells the asker of one that it may not know of, or of none that it may. */
export async function wronglyAnswered(hub: TestHub, world: World, asker: Asker, withdrawn: readonly string[]): Promise<string[]> {
  const principal = { ...((asker.as === undefined ? null : developmentPrincipal(asker.as, asker.roles ?? [])) ?? anonymousPrincipal), ...(asker.purpose === undefined ? {} : { purpose: asker.purpose }) };
  const references = referencesOf(world, asker, withdrawn);
  const cursors = new CursorCodec(randomBytes(32));
  const answered = await Promise.all(keyed.map(async ([name, type]) => {
    const asked = references.filter((one) => one.type === type);
    const document = parse(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { id } } }`);
    const representations = asked.map(({ id }) => ({ __typename: type, id }));
    const answer = await executeSubgraph(await loadSubgraph(name), hub.databases[name], cursors, { document, variables: { representations } }, { principal, languages: ['en'] });
    const entities = (JSON.parse(JSON.stringify(answer.data ?? {})) as { _entities?: ({ id: string } | null)[] })._entities ?? [];
    if (asked.length === 0 || entities.length !== asked.length) return [`${name} answers ${JSON.stringify(answer)} for ${type}`];
    return asked.flatMap(({ id, told }, at) => (JSON.stringify(entities[at]) === JSON.stringify(told ? { id } : null) ? [] : [`${name} answers ${JSON.stringify(entities[at])} for ${type} ${id}`]));
  }));
  return answered.flat();
}

const keeper: Record<WorldRecord['kind'], [field: string, argument: string, role: Role]> = {
  SITE: ['withdrawSite', 'site', 'REGISTRY_STEWARD'], OBJECT: ['withdrawObject', 'object', 'REGISTRY_STEWARD'], SEIZURE: ['withdrawSeizure', 'seizure', 'CUSTOMS_OFFICER'],
  CASE: ['withdrawCase', 'case', 'CASE_OFFICER'], LISTING: ['withdrawListing', 'listing', 'REGISTRY_STEWARD'],
};

/** Has the authorities withdraw a record of each kind that everybody could read; answers which. */
export async function withdrawn(hub: TestHub, world: World): Promise<string[]> {
  const open = Object.keys(keeper).flatMap((kind) => world.records.find((record) => record.kind === kind && record.tier === 'PUBLIC' && record.embargo !== 'running') ?? []);
  for (const { id, kind, owner } of open) {
    const [field, argument, role] = keeper[kind];
    const by = { as: owner, roles: [role] };
    const { version } = (await hub.ask(`{ record(id: "${id}") { version } }`, by)).data.record;
    const { data } = await hub.ask(`mutation { ${field}(input: { idempotencyKey: "${id}", ${argument}: "${id}", ifVersion: "${version}", reason: "Filed twice" }) { userErrors { code } } }`, by);
    if (data?.[field]?.userErrors?.length !== 0) throw new Error(`${id} was not withdrawn: ${JSON.stringify(data)}`);
  }
  await hub.index();
  return open.map(({ id }) => id);
}
