import { drizzle } from 'drizzle-orm/node-postgres';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../schema/ids.ts';
import { CursorCodec } from '../../../subgraphs/kernel/data/cursor.ts';
import { feedRoleOf } from '../../../subgraphs/kernel/data/roles.ts';
import { Reader } from '../../../subgraphs/kernel/data/reader.ts';
import { anonymousPrincipal, type Principal, statedPurpose } from '../../../subgraphs/kernel/process/principal.ts';
import type { FieldClass, SharingTier } from '../../../subgraphs/kernel/values/types.ts';
import { site } from '../../../subgraphs/sites/data/tables.ts';
import { draft, openSites, type Sites } from '../../sites/support.ts';
import { asRole, settingsOf } from './readers.ts';
import { testVault } from '../../support/databases.ts';

const [keeper, other, first, second] = [newId('authority'), newId('authority'), newId('authority'), newId('authority')];
const records = [keeper, other].flatMap((authority) =>
  (['PUBLIC', 'PARTIES', 'AUTHORITY', 'PARTIES'] as SharingTier[]).map((tier) => ({ id: newId('site'), authority, tier })));

/** An agreement or grant as both walls must understand it; times in hours from now. */
interface Term {
  kind: 'AGREEMENT' | 'GRANT';
  grantor: string;
  grantees: string[];
  kinds: string[];
  /** Positions in `records`. */
  about: number[];
  classes: FieldClass[];
  purpose: string;
  under: boolean;
  from: number;
  until: number | null;
}

interface Question {
  terms: Term[];
  reader: string | null;
  purpose: string | null;
  grantsOff: boolean;
}

const classes: FieldClass[] = ['EXACT_PLACE', 'PERSON', 'STORAGE'];
const authority = fc.constantFrom(keeper, other, first, second);
const anyTerm: fc.Arbitrary<Term> = fc.record({
  kind: fc.constantFrom('AGREEMENT' as const, 'GRANT' as const),
  grantor: fc.constantFrom(keeper, other),
  grantees: fc.uniqueArray(authority, { minLength: 1, maxLength: 3 }),
  kinds: fc.subarray(['SITE', 'OBJECT'], { minLength: 1 }),
  about: fc.uniqueArray(fc.nat({ max: records.length - 1 }), { maxLength: 3 }),
  classes: fc.subarray(classes),
  purpose: fc.constantFrom('research', ' Research ', 'return'),
  under: fc.boolean(),
  from: fc.constantFrom(-2, -1, 1),
  until: fc.constantFrom(null, -1, 1, 2),
});
const question: fc.Arbitrary<Question> = fc.record({
  terms: fc.array(anyTerm, { maxLength: 5 }),
  reader: fc.constantFrom(keeper, other, first, second, null),
  purpose: fc.constantFrom(null, '', 'research', 'RETURN ', 'other'),
  grantsOff: fc.boolean(),
});

const folded = (text: string | null) => text?.trim().toLowerCase() ?? '';

/** What the design says of a term, in the plainest words. */
function opens({ kind, grantor, grantees, kinds, about, purpose, under, from, until }: Term, index: number, { reader, purpose: stated, grantsOff }: Question): boolean {
  const record = records[index];
  if (reader === null || grantsOff || record?.authority !== grantor) return false;
  if (from > 0 || (until !== null && until <= 0)) return false;
  const meant = folded(stated) !== '' && folded(stated) === folded(purpose);
  if (kind === 'GRANT') return grantees[0] === reader && about[0] === index && (!under || meant);
  return grantees.includes(reader) && kinds.includes('SITE') && (about.length === 0 || about.includes(index)) && meant;
}

function expected(asked: Question) {
  return records.flatMap(({ id, authority: owner, tier }, index) => {
    const standing = asked.terms.filter((one) => opens(one, index, asked));
    const reads = owner === asked.reader || tier === 'PUBLIC' || (tier === 'PARTIES' && standing.length > 0);
    return [{ id, reads, classes: [...new Set(standing.flatMap((one) => one.classes))].sort() }];
  });
}

let hub: Sites;
let owner: pg.Client;
beforeAll(async () => {
  hub = await openSites();
  owner = new pg.Client(hub.connection);
  await owner.connect();
  for (const { id, authority: keeps, tier } of records) await hub.save([draft(id, {}, { id, sharing: { tier } })], keeps);
});
afterAll(async () => {
  await owner.end();
  await hub.close();
});

async function enter(terms: readonly Term[]): Promise<void> {
  await owner.query('delete from sites.access_grant; delete from sites.access_agreement');
  const hours = (count: number | null) => (count === null ? null : new Date(Date.now() + count * 3_600_000));
  for (const { kind, grantor, grantees, kinds, about, classes: opened, purpose, under, from, until } of terms) {
    const ids = about.map((index) => records[index]?.id ?? '');
    if (kind === 'AGREEMENT') {
      await owner.query('insert into sites.access_agreement values ($1, $2, $3, $4, $5, $6, $7, false, $8, $9)',
        [newId('agreement'), grantor, grantees, kinds, ids, opened, purpose, hours(from), hours(until)]);
    } else if (ids[0] !== undefined) {
      await owner.query(
        `insert into sites.access_grant (id, record_id, grantor_authority_id, grantee_authority_id, field_classes, purpose, agreement_id, valid_from, valid_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [newId('grant'), ids[0], grantor, grantees[0], opened, purpose, under ? newId('agreement') : null, hours(from), hours(until)]);
    }
  }
}

const principalOf = ({ reader, purpose }: Question): Principal => ({ ...anonymousPrincipal, authority: reader, purpose });
const sorted = (ids: string[]) => ids.sort();

/** The subgraph's own wall alone: its condition, run by the owner of everything. */
async function byPolicy(asked: Question): Promise<string[]> {
  await owner.query('begin');
  if (asked.grantsOff) await owner.query(`set local hub.grants = 'off'`);
  const db = drizzle({ client: owner });
  const reader = new Reader({ db, principal: principalOf(asked), cursors: new CursorCodec(new Uint8Array(32)), languages: [], schema: 'sites', registries: [], vault: testVault });
  const rows = await db.select({ id: site.id }).from(site).where(reader.scope(site));
  await owner.query('rollback');
  return sorted(rows.map(({ id }) => id));
}

/** PostgreSQL's wall alone, with the classes that it says are opened. */
async function byDatabase(asked: Question) {
  const principal = principalOf(asked);
  const settings = { ...settingsOf(principal), 'hub.purpose': statedPurpose(principal) ?? '', ...(asked.grantsOff ? { 'hub.grants': 'off' } : {}) };
  return asRole(hub.connection, 'sites', settings, async (query) => {
    const read = await query('select id from sites.site');
    const opened = await query('select r.id, sites.granted_classes(r.id, r.authority) as classes from jsonb_to_recordset($1) as r(id text, authority text)', [JSON.stringify(records)]);
    return { read: sorted(read.rows.map(({ id }) => String(id))), opened: opened.rows as { id: string; classes: string[] }[] };
  });
}

async function isTheSame(asked: Question): Promise<void> {
  await enter(asked.terms);
  const wanted = expected(asked);
  const reads = sorted(wanted.filter((record) => record.reads).map(({ id }) => id));
  const database = await byDatabase(asked);
  expect(await byPolicy(asked)).toEqual(reads);
  expect(database.read).toEqual(reads);
  expect(database.opened).toEqual(wanted.map(({ id, classes: opened }) => ({ id, classes: opened })));
}

/** A record of the keeper whose tier is PARTIES. */
const shared = 1;
const term = (kind: Term['kind'], more: Partial<Term> = {}): Term => ({
  kind, grantor: keeper, grantees: [first], kinds: ['SITE'], about: [shared], classes, purpose: 'research', under: true, from: -1, until: 1, ...more,
});
const by = (one: Term, more: Partial<Question> = {}): Question => ({ terms: [one], reader: first, purpose: 'research', grantsOff: false, ...more });
/** What opens the record, and what lacks one thing for it. */
const near = (['GRANT', 'AGREEMENT'] as const).flatMap((kind): [string, Question][] => [
  [`a ${kind}`, by(term(kind))],
  [`a ${kind} of another authority`, by(term(kind, { grantor: other }))],
  [`a ${kind} to another authority`, by(term(kind), { reader: second })],
  [`a ${kind}, to the public`, by(term(kind), { reader: null })],
  [`a ${kind} about another record`, by(term(kind, { about: [3] }))],
  [`a ${kind} about another kind of record`, by(term(kind, { kinds: ['OBJECT'] }))],
  [`a ${kind} that has not begun`, by(term(kind, { from: 1, until: 2 }))],
  [`a ${kind} that has ended`, by(term(kind, { from: -2, until: -1 }))],
  [`a ${kind} for another purpose`, by(term(kind), { purpose: 'return' })],
  [`a ${kind} without a purpose stated`, by(term(kind), { purpose: null })],
  [`a ${kind} while not all grants are heard`, by(term(kind), { grantsOff: true })],
]);

describe('what agreements and grants open', () => {
  test('is the same by either wall and by the words of the design', async () => {
    await fc.assert(fc.asyncProperty(question, isTheSame), { numRuns: 100 });
  });

  test.each(near)('is the same by either wall where there is %s', (_, asked) => isTheSame(asked));

  test('being party to a record opens it to that party alone, by either wall', async () => {
    await enter([]);
    const record = records[shared];
    await owner.query('insert into sites.record_party (record_id, authority_id, party_authority_id) values ($1, $2, $3)', [record?.id, keeper, first]);
    for (const reader of [first, second, other, null]) {
      const asked: Question = { terms: [], reader, purpose: null, grantsOff: false };
      const open = expected(asked).filter(({ id, reads }) => reads || (reader === first && id === record?.id)).map(({ id }) => id);
      expect(await byPolicy(asked)).toEqual(sorted(open));
      expect((await byDatabase(asked)).read).toEqual(sorted(open));
      // The feed asks so for a reader as a role that sees who is party to what.
      const told = await asRole(hub.connection, 'sites', settingsOf(principalOf(asked)), (query) => query('select sites.granted($1, $2) as open', [record?.id, keeper]), feedRoleOf('sites'));
      expect(told.rows).toEqual([{ open: reader === first }]);
    }
    await owner.query('delete from sites.record_party');
  });

  test('is nothing to a session that says nothing', async () => {
    await enter([{ kind: 'AGREEMENT', grantor: keeper, grantees: [first], kinds: ['SITE'], about: [], classes, purpose: 'research', under: false, from: -1, until: null }]);
    const open = sorted(records.filter(({ tier }) => tier === 'PUBLIC').map(({ id }) => id));
    for (const settings of [{}, { 'hub.purpose': 'research' }, { 'hub.authority': '', 'hub.purpose': 'research' }, { 'hub.authority': first }]) {
      const read = await asRole(hub.connection, 'sites', settings as Record<string, string>, async (query) => (await query('select id from sites.site')).rows);
      expect(sorted(read.map(({ id }) => String(id)))).toEqual(open);
    }
  });
});
