import fc from 'fast-check';
import { fieldClasses, type ModelReader, opens, reads } from './model.ts';
import { agreementsArb, grantsArb, kinds, linksArb, recordArb, type World, type WorldRecord } from './world.ts';

/** Concerns the reader, who is told of it: it grants, or something is granted to it. */
const concerns = (reader: ModelReader, parties: readonly string[]) => reader.authority !== null && parties.includes(reader.authority);

/**
 * Worlds that differ from a given one only in what the reader may not see:
 * hidden records removed, changed and added; values withheld from it changed,
 * taken away and added; links, memberships and grants that it does not see.
 */
export function edited(world: World, reader: ModelReader): fc.Arbitrary<World> {
  const sees = (record: WorldRecord) => reads(reader, record, world);
  const added = fc
    .tuple(...kinds.flatMap((kind) => [0, 1, 2].map((at) => recordArb(kind, `added-${kind.toLowerCase()}-${at}`))))
    .map((records) => records.map((record, at) => carryOut(at, record, world)).filter((record) => !reads(reader, record, world)));
  return fc
    .tuple(fc.tuple(...world.records.map((record) => (sees(record) ? withheldChanged(world, reader, record) : hiddenChanged(record)))), added)
    .map(([kept, more]) => [...kept.flat(), ...more.map((record) => ({ ...record, was: record.tier }))])
    // A change of a hidden record's sharing may have opened it.
    .map((records) => records.map((record) => stillHidden(world, reader, record)))
    .chain((records) => {
      const ids = new Set(records.map(({ id }) => id));
      const visible = new Set(world.records.filter(sees).map(({ id }) => id));
      const shown = ({ from, to }: { from: string; to: string }) => visible.has(from) && visible.has(to);
      const here = ({ from, to }: { from: string; to: string }) => ids.has(from) && ids.has(to);
      const hiddenLinks = world.links.filter((link) => !shown(link) && here(link));
      const hiddenGrants = world.grants.filter((grant) => !concerns(reader, [grant.owner, grant.grantee]));
      const hiddenAgreements = world.agreements.filter(({ owner, grantees }) => !concerns(reader, [owner, ...grantees]));
      const strangers = records.filter(({ owner }) => owner !== reader.authority);
      const unseen = <T extends { owner: string }>(list: T[], parties: (one: T) => readonly string[]) => list.filter((one) => !concerns(reader, [one.owner, ...parties(one)]));
      return fc.record({
        records: fc.constant(records),
        links: fc.tuple(fc.subarray(hiddenLinks), linksArb(records, 60)).map(([kept, drawn]) => {
          const known = new Set(world.links.map(linkKey));
          const fresh = drawn.filter((link) => !shown(link) && !known.has(linkKey(link)));
          return [...world.links.filter(shown), ...kept, ...fresh];
        }),
        grants: fc.tuple(fc.subarray(hiddenGrants), strangers.length === 0 ? fc.constant<World['grants']>([]) : grantsArb(strangers, [], 'second', 16)).map(([kept, drawn]) => [
          ...world.grants.filter((grant) => !hiddenGrants.includes(grant)), ...kept, ...unseen(drawn, ({ grantee }) => [grantee]),
        ]),
        agreements: agreementsArb(records, 'second', 4).map((drawn) => [
          // Grants under an agreement refer to it, so it stays.
          ...world.agreements.filter((one) => !hiddenAgreements.includes(one) || world.grants.some(({ agreement }) => agreement === one.id)),
          ...unseen(drawn, ({ grantees }) => grantees),
        ]),
        members: fc.subarray(records.map(({ id }) => id)).map((drawn) => [...world.members.filter((id) => visible.has(id)), ...drawn.filter((id) => !visible.has(id))]),
      });
    });
}

const linkKey = ({ predicate, from, to, atItem, by }: World['links'][number]) => `${predicate} ${from} ${to} ${atItem} ${by}`;

/** A new case may carry out one that the reader sees. */
function carryOut(at: number, record: WorldRecord, world: World): WorldRecord {
  const parent = world.records.filter(({ kind, owner }) => kind === 'CASE' && owner === record.owner).at(at % 3);
  return record.kind === 'CASE' && parent !== undefined ? { ...record, parent: parent.name } : record;
}

function hiddenChanged(record: WorldRecord): fc.Arbitrary<WorldRecord[]> {
  const other = recordArb(record.kind, record.name).map((drawn) => {
    const held = Object.fromEntries(fieldClasses.map((name) => [name, drawn.held[name] === null ? null : 1])) as WorldRecord['held'];
    return [{ ...drawn, owner: record.owner, parent: record.parent, was: drawn.tier, words: 1, held }];
  });
  return fc.oneof(fc.constant<WorldRecord[]>([]), fc.constant<WorldRecord[]>([record]), other);
}

function stillHidden(world: World, reader: ModelReader, record: WorldRecord): WorldRecord {
  const before = world.records.find(({ id }) => id === record.id);
  const wasSeen = before !== undefined && reads(reader, before, world);
  return wasSeen || !reads(reader, record, world) ? record : { ...record, tier: 'AUTHORITY' };
}

function withheldChanged(world: World, reader: ModelReader, record: WorldRecord): fc.Arbitrary<WorldRecord[]> {
  const closed = fieldClasses.filter((name) => !opens(reader, record, name, world));
  // Whether a site has a place is told by its cell, so its place may change and neither come nor go.
  const versions = closed.map((name): [string, fc.Arbitrary<number | null>] => {
    const now = record.held[name];
    if (name === 'EXACT_PLACE') return [name, fc.constant(now === null || record.exact ? now : 1)];
    return [name, fc.constantFrom(now, 1, null)];
  });
  return fc.record(Object.fromEntries(versions)).map((changed) => [{ ...record, held: { ...record.held, ...changed } }]);
}
