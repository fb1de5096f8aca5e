import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { recordId } from '../../../cli/demo/world.ts';
import { demoId } from '../../../schema/ids.ts';
import type { Audience, FieldClass, SharingTier } from '../../../subgraphs/kernel/values/types.ts';
import type { LinkDraft, LinkPredicate } from '../../../subgraphs/links/data/assert.ts';
import { fieldClasses, type ModelAgreement, type ModelGrant, type ModelRecord } from './model.ts';

/** A record with a version of its open words and of each value that a class withholds; null where it has none. */
export interface WorldRecord extends ModelRecord {
  /** The authority's own identifier, from which the id is made. */
  name: string;
  /** The tier that it had before this one, which the index has heard of. */
  was: SharingTier;
  words: number;
  held: Record<FieldClass, number | null>;
  /** A site that is protected and published: its place is no secret. */
  exact: boolean;
  degree: number;
  year: number;
  state: string;
  /** The local id of the case that this case carries out. */
  parent: string | null;
}

export interface WorldLink {
  predicate: LinkPredicate;
  from: string;
  to: string;
  /** At an item of a seizure, in place of the seizure itself. */
  atItem: boolean;
  status: LinkDraft['status'];
  by: string;
}

export type WorldGrant = ModelGrant & { id: string; agreement: string | null };
export type WorldAgreement = ModelAgreement & { id: string };

export interface World {
  records: WorldRecord[];
  links: WorldLink[];
  grants: WorldGrant[];
  agreements: WorldAgreement[];
  /** Members of the one collection, by the record's id. */
  members: string[];
}

export const owners = ['xa-heritage', 'xa-customs', 'xb-heritage'] as const;
export const grantees = ['xb-customs', 'xc-heritage', 'xd-heritage', 'xf-museum', 'xa-justice', 'xa-heritage'] as const;
export const purposes = ['research', 'restitution'] as const;
export const kinds = ['SITE', 'OBJECT', 'SEIZURE', 'CASE', 'LISTING'] as const;

/** A word that stands nowhere else: the same for the same record, thing and version. */
export function canary(record: string, thing: string, version: number): string {
  const digest = createHash('sha256').update(`${record}\0${thing}\0${version}`).digest('hex');
  return `q${digest.slice(0, 11)}z`;
}

/** Twelve digits that stand nowhere else, not in the times of log lines either, as the fraction of a degree within the second quarter of it, or as an amount. */
export function digits(record: string, thing: string, version: number): string {
  const number = Number.parseInt(createHash('sha256').update(`${record}\0${thing}\0${version}\0digits`).digest('hex').slice(0, 10), 16) % 9_999_999_999;
  return `3${String(number).padStart(10, '0')}7`;
}

export function idOf(kind: ModelRecord['kind'], name: string): string {
  return recordId[kind.toLowerCase() as 'site'](name);
}

const version = fc.option(fc.constant(0), { freq: 4, nil: null });
const tier = fc.constantFrom<SharingTier>('PUBLIC', 'PUBLIC', 'COMMUNITY', 'PARTIES', 'PARTIES', 'AUTHORITY');

/** Records come with every kind, in whatever tier. */
export function recordArb(kind: ModelRecord['kind'], name: string): fc.Arbitrary<WorldRecord> {
  return fc.record({
    id: fc.constant(idOf(kind, name)),
    kind: fc.constant(kind),
    name: fc.constant(name),
    owner: fc.constantFrom<string>(...owners),
    tier,
    was: tier,
    audience: fc.subarray<Audience>(['CUSTOMS', 'HERITAGE', 'JUSTICE'], { maxLength: 2 }),
    embargo: fc.constantFrom('none' as const, 'none' as const, 'none' as const, 'ended' as const, 'running' as const),
    words: fc.constant(0),
    held: fc.record(Object.fromEntries(fieldClasses.map((name) => [name, version])) as Record<FieldClass, fc.Arbitrary<number | null>>),
    exact: fc.constantFrom(false, false, true),
    degree: fc.integer({ min: 10, max: 14 }),
    year: fc.integer({ min: 1999, max: 2003 }),
    state: fc.constantFrom('XA', 'XB', 'XC'),
    parent: fc.constant<string | null>(null),
  });
}

const joins: [LinkPredicate, ModelRecord['kind'], ModelRecord['kind'], boolean][] = [
  ['FOUND_AT', 'OBJECT', 'SITE', false], ['REMOVED_FROM', 'OBJECT', 'SITE', false], ['SEIZED_AS', 'OBJECT', 'SEIZURE', true], ['SEIZED_AS', 'OBJECT', 'SEIZURE', false],
  ['OFFERED_AS', 'OBJECT', 'LISTING', false], ['CONCERNS', 'CASE', 'OBJECT', false], ['CONCERNS', 'CASE', 'SEIZURE', true], ['CONCERNS', 'CASE', 'SEIZURE', false],
  ['CONCERNS', 'CASE', 'SITE', false], ['SAME_AS', 'OBJECT', 'OBJECT', false], ['PART_OF', 'OBJECT', 'OBJECT', false], ['SAME_AS', 'SITE', 'SITE', false],
];

/** Links between any of the records: visible or hidden, whoever asserts them. */
export function linksArb(records: readonly WorldRecord[], length: number): fc.Arbitrary<WorldLink[]> {
  const one = fc.record({ join: fc.constantFrom(...joins), from: fc.nat(), to: fc.nat(), status: fc.constantFrom('CONFIRMED' as const, 'CONFIRMED' as const, 'PROPOSED' as const), by: fc.constantFrom<string>(...owners, 'xb-customs') });
  return fc.array(one, { minLength: length, maxLength: length }).map((drawn) => {
    const links = drawn.flatMap(({ join: [predicate, near, far, atItem], from, to, status, by }) => {
      const pick = (kind: string, at: number) => records.filter((record) => record.kind === kind).at(at % Math.max(1, records.filter((record) => record.kind === kind).length));
      const [source, target] = [pick(near, from), pick(far, to)];
      return source === undefined || target === undefined || source === target ? [] : [{ predicate, from: source.id, to: target.id, atItem, status, by }];
    });
    // An institution asserts one thing once.
    return [...new Map(links.map((link) => [`${link.predicate} ${link.from} ${link.to} ${link.atItem} ${link.by}`, link])).values()];
  });
}

const validity = fc.constantFrom('in force' as const, 'in force' as const, 'in force' as const, 'ended' as const, 'not begun' as const);
const classes = fc.subarray([...fieldClasses]);

export function agreementsArb(records: readonly WorldRecord[], name: string, length: number): fc.Arbitrary<WorldAgreement[]> {
  const one = fc.record({
    owner: fc.constantFrom<string>(...owners), grantees: fc.uniqueArray(fc.constantFrom<string>(...grantees), { minLength: 1, maxLength: 2 }),
    kinds: fc.subarray([...kinds], { minLength: 1 }), about: fc.uniqueArray(fc.nat(records.length - 1), { maxLength: 6 }), classes, purpose: fc.constantFrom<string>(...purposes), validity,
  });
  return fc.array(one, { minLength: length, maxLength: length }).map((drawn) =>
    drawn.map(({ about, grantees: parties, ...rest }, at) => ({
      ...rest, grantees: parties.filter((party) => party !== rest.owner).concat(parties.includes(rest.owner) ? ['xe-customs'] : []),
      records: about.flatMap((index) => records[index]?.id ?? []), id: demoId('agreement', `${name}-${at}`),
    })));
}

/** Grants by a record's authority; some are given under one of its agreements, with the validity that this has. */
export function grantsArb(records: readonly WorldRecord[], agreements: readonly WorldAgreement[], name: string, length: number): fc.Arbitrary<WorldGrant[]> {
  const one = fc.record({ about: fc.nat(records.length - 1), grantee: fc.constantFrom<string>(...grantees), classes, validity, under: fc.boolean() });
  return fc.array(one, { minLength: length, maxLength: length }).map((drawn) =>
    drawn.flatMap(({ about, grantee, under, ...rest }, at) => {
      const record = records[about];
      if (record === undefined || record.owner === grantee) return [];
      const agreement = under ? agreements.find(({ owner }) => owner === record.owner) : undefined;
      const basis = agreement === undefined ? { underPurpose: null, agreement: null } : { underPurpose: agreement.purpose, agreement: agreement.id, validity: agreement.validity };
      return [{ ...rest, ...basis, grantee, record: record.id, owner: record.owner, id: demoId('grant', `${name}-${at}`) }];
    }));
}

/** A world of a few institutions, with five or six records of each kind. */
export const worldArb: fc.Arbitrary<World> = fc
  .tuple(...kinds.flatMap((kind) => Array.from({ length: 6 }, (_, at) => recordArb(kind, `${kind.toLowerCase()}-${at}`))))
  .map((records) => carryingOut(records))
  .chain((records) => fc.tuple(fc.constant(records), agreementsArb(records, 'first', 6)))
  .chain(([records, agreements]) =>
    fc.record({
      records: fc.constant(records),
      links: linksArb(records, 60),
      agreements: fc.constant(agreements),
      grants: grantsArb(records, agreements, 'first', 24),
      members: fc.subarray(records.map(({ id }) => id)),
    }));

/** Every other case carries out another one of the same institution. */
function carryingOut(records: WorldRecord[]): WorldRecord[] {
  return records.map((record, at) => {
    const parent = records.find(({ kind, owner, id }) => kind === 'CASE' && owner === record.owner && id !== record.id);
    return record.kind === 'CASE' && at % 2 === 0 && parent !== undefined ? { ...record, parent: parent.name } : record;
  });
}
