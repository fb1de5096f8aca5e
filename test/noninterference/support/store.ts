import pg from 'pg';
import { localOwners, localSources } from '../../../cli/hub/sources.ts';
import { loadSubgraph } from '../../../cli/hub/modules.ts';
import { itemEnd, link, source, texts } from '../../../cli/demo/values.ts';
import { recordId } from '../../../cli/demo/world.ts';
import { demoId } from '../../../schema/ids.ts';
import { type SubgraphName, subgraphNames } from '../../../schema/subgraphs.ts';
import { agreementEntry, currentEpoch, grantEntry, grantSource, pullGrants } from '../../../subgraphs/directory/data/grant-log.ts';
import { hearOwners } from '../../../subgraphs/directory/data/owners.ts';
import type { AgreementRow, IssuedGrantRow } from '../../../subgraphs/directory/data/tables.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import { saveBatch } from '../../../subgraphs/kernel/data/act.ts';
import type { SubgraphDatabase } from '../../../subgraphs/kernel/data/database.ts';
import { applyGrants, grantEpoch } from '../../../subgraphs/kernel/grants/apply.ts';
import type { AdminConnection } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import type { FieldClass } from '../../../subgraphs/kernel/values/types.ts';
import { assertLinks, type LinkDraft, linkId } from '../../../subgraphs/links/data/assert.ts';
import { keepCollection } from '../../../subgraphs/links/data/keep-collection.ts';
import { catchUp } from '../../../subgraphs/links/index/indexer.ts';
import { eraseIds } from '../../flows/support/erase.ts';
import { writerOf } from '../../flows/support/small-world.ts';
import { othersHaveEnded } from '../../support/hub.ts';
import { databaseOf, draftOf, itemKey, registryOf, sharingOf } from './drafts.ts';
import { kinds, type World, type WorldAgreement, type WorldGrant, type WorldLink, type WorldRecord } from './world.ts';

export interface Store {
  connection: AdminConnection;
  databases: Record<SubgraphName, SubgraphDatabase>;
}

export const gathered = recordId.collection('gathered');
export const itemOf = (record: WorldRecord) => recordId.item(record.name, itemKey);

/** Writes a world into an empty hub. The index hears of each record's earlier sharing before it hears of the last one. */
export async function load(store: Store, world: World): Promise<void> {
  await save(store, world.records.filter(({ tier, was }) => tier !== was), 'was');
  await bringUp(store);
  await apply(store, { records: [], links: [], grants: [], agreements: [], members: [] }, world);
}

/** Makes one world of another, by the ways in which the hub itself writes; what was never to be is erased past them. */
export async function apply(store: Store, before: World, after: World): Promise<void> {
  const was = new Map(before.records.map((record) => [record.id, JSON.stringify(record)]));
  const stays = new Set(after.records.map(({ id }) => id));
  const gone = before.records.filter(({ id }) => !stays.has(id));
  await eraseIds(store.connection, gone.flatMap((record) => [record.id, itemOf(record)]));
  await save(store, after.records.filter((record) => was.get(record.id) !== JSON.stringify(record)), 'tier');
  await changeLinks(store, before, after);
  await changeMembers(store, before, after);
  await changeGrants(store, before, after);
  await bringUp(store);
}

/** Lets the index, the directory and every projection of grants hear everything that was written. */
export async function bringUp({ databases }: Store): Promise<void> {
  const subgraphs = await Promise.all(subgraphNames.map(loadSubgraph));
  await othersHaveEnded(databases.links.feed);
  await catchUp(databases.links.feed, subgraphs.flatMap((subgraph) => localSources(subgraph, databases[subgraph.name])));
  await hearOwners(databases.directory.feed, subgraphs.flatMap((subgraph) => localOwners(subgraph, databases[subgraph.name])));
}

async function save({ databases }: Store, records: readonly WorldRecord[], as: 'tier' | 'was'): Promise<void> {
  await Promise.all(kinds.map(async (kind) => {
    const ofKind = records.filter((record) => record.kind === kind);
    for (const owner of new Set(ofKind.map((record) => record.owner))) {
      const drafts = ofKind.filter((record) => record.owner === owner).map((record) => draftOf(record, sharingOf(record, record[as])));
      const outcomes = await saveBatch(databases[databaseOf[kind]], registryOf[kind], writerOf(owner), drafts);
      const refused = outcomes.find(({ outcome }) => outcome === 'rejected');
      if (refused !== undefined) throw new Error(`A record of the world was refused: ${JSON.stringify(refused)}`);
    }
  }));
}

function linkDraft({ predicate, from, to, atItem, status }: WorldLink, records: readonly WorldRecord[]): LinkDraft {
  const far = records.find(({ id }) => id === to);
  const end = atItem && far !== undefined ? itemEnd(far.name, itemKey) : { id: to };
  return link(predicate, { id: from }, end, 'As recorded.', source('A register'), { status });
}

async function changeLinks({ connection, databases }: Store, before: World, after: World): Promise<void> {
  const id = (one: WorldLink, { records }: World) => linkId(seededAuthorityId(one.by), linkDraft(one, records));
  const stays = new Set(after.links.map((one) => id(one, after)));
  const known = new Set(before.links.map((one) => id(one, before)));
  const gone = [...known].filter((one) => !stays.has(one));
  await asOwner(connection, (client) => client.query('delete from links.link where id = any($1)', [gone]));
  const fresh = after.links.filter((one) => !known.has(id(one, after)));
  for (const by of new Set(fresh.map((one) => one.by))) {
    await assertLinks(databases.links, writerOf(by), fresh.filter((one) => one.by === by).map((one) => linkDraft(one, after.records)));
  }
}

async function changeMembers({ connection, databases }: Store, before: World, after: World): Promise<void> {
  const gone = before.members.filter((id) => !after.members.includes(id));
  await asOwner(connection, (client) => client.query('delete from links.collection_member where record_id = any($1)', [gone]));
  await keepCollection(databases.links, writerOf('xa-heritage'), { id: gathered, titles: texts({ en: 'Gathered' }), description: [], stewards: [], members: after.members });
}

const times = { 'in force': ['2020-01-01', null], ended: ['2020-01-01', '2021-01-01'], 'not begun': ['2100-01-01', null] } as const;

function agreementRow(one: WorldAgreement): AgreementRow {
  const [from, until] = times[one.validity];
  const grantees = one.grantees.map(seededAuthorityId);
  return {
    id: one.id, title: `Agreement ${one.id}`, grantorAuthorityId: seededAuthorityId(one.owner), granteeAuthorityIds: grantees, kinds: [...one.kinds], recordIds: [...one.records],
    fieldClasses: [...one.classes] as FieldClass[], purpose: one.purpose, legalBasis: null, onwardSharing: false, validFrom: new Date(from), validUntil: until === null ? null : new Date(until),
    acceptedBy: grantees, acceptedAt: new Date('2020-01-01'), leftBy: [], revokedAt: null, endReason: null, createdAt: new Date('2020-01-01'),
  };
}

function grantRow(one: WorldGrant): IssuedGrantRow {
  const [from, until] = times[one.validity];
  return {
    id: one.id, recordId: one.record, ownerAuthorityId: seededAuthorityId(one.owner), issuedBy: seededAuthorityId(one.owner), granteeAuthorityId: seededAuthorityId(one.grantee),
    fieldClasses: [...one.classes] as FieldClass[], purpose: one.underPurpose ?? 'any', agreementId: one.agreement, validFrom: new Date(from), validUntil: until === null ? null : new Date(until),
    revokedAt: null, endReason: null, createdAt: new Date('2020-01-01'),
  };
}

/** Writes what the directory's acts write, the grant log included, and lets every subgraph follow it. */
async function changeGrants({ connection, databases }: Store, before: World, after: World): Promise<void> {
  const apart = <T extends { id: string }>(list: readonly T[], other: readonly T[]) => list.filter(({ id }) => !other.some((one) => one.id === id));
  await asOwner(connection, async (client) => {
    const insert = (table: string, row: object) => {
      const columns = Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value as unknown]));
      return client.query(`insert into directory.${table} select * from jsonb_populate_record(null::directory.${table}, $1::jsonb)`, [JSON.stringify(columns)]);
    };
    for (const one of apart(after.agreements, before.agreements)) await insert('agreement', agreementRow(one));
    for (const one of apart(after.grants, before.grants)) await insert('issued_grant', grantRow(one));
    const ended = [...apart(before.grants, after.grants).map(({ id }) => ({ kind: 'GRANT', id, parties: [], body: null })), ...apart(before.agreements, after.agreements).map(({ id }) => ({ kind: 'AGREEMENT', id, parties: [], body: null }))];
    await client.query('delete from directory.issued_grant where id = any($1)', [ended.map(({ id }) => id)]);
    await client.query('delete from directory.agreement where id = any($1)', [ended.map(({ id }) => id)]);
    const entries = [...ended, ...apart(after.agreements, before.agreements).map((one) => agreementEntry(agreementRow(one))), ...apart(after.grants, before.grants).map((one) => grantEntry(grantRow(one)))];
    await client.query('update directory.grant_counter set epoch = epoch + 1 where source = $1', [grantSource]);
    for (const [position, { kind, id, parties, body }] of entries.entries()) {
      await client.query('insert into directory.grant_log (epoch, position, kind, id, parties, body) select epoch, $2, $3, $4, $5, $6::jsonb from directory.grant_counter where source = $1',
        [grantSource, position, kind, id, parties, body === null ? null : JSON.stringify(body)]);
    }
  });
  for (const name of subgraphNames) {
    const page = await pullGrants(databases.directory.feed, await grantEpoch(databases[name].feed, name, grantSource));
    await applyGrants(databases[name].feed, name, grantSource, page);
    if (page.more || page.epoch < (await currentEpoch(databases.directory.feed))) throw new Error(`${name} has not heard of all grants.`);
  }
}

export async function asOwner<T>(connection: AdminConnection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Ids that nobody ever gave out. */
export const absent = { SITE: demoId('site', 'absent'), OBJECT: demoId('object', 'absent'), SEIZURE: demoId('seizure', 'absent'), CASE: demoId('case', 'absent'), LISTING: demoId('listing', 'absent') };
