import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type pg from 'pg';
import { sql } from 'drizzle-orm';
import { newId } from '../../schema/ids.ts';
import { digestOf } from '../../subgraphs/kernel/audit/acts.ts';
import { opens } from '../../subgraphs/kernel/audit/commitment.ts';
import type { ActBody } from '../../subgraphs/kernel/audit/entry.ts';
import { eraseOpenings } from '../../subgraphs/kernel/audit/erase.ts';
import { exportLog } from '../../subgraphs/kernel/audit/export.ts';
import { logPosition } from '../../subgraphs/kernel/audit/position.ts';
import { startSealer } from '../../subgraphs/kernel/audit/sealer.ts';
import { saveBatch, servicePrincipal } from '../../subgraphs/kernel/data/act.ts';
import type { SaveOutcome } from '../../subgraphs/kernel/data/draft.ts';
import { assertLinks, linkId } from '../../subgraphs/links/data/assert.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { connectOwner, type Owner } from '../kernel/data/owner.ts';
import { draft, openSites, type Sites } from '../sites/support.ts';
import { verdictOn } from './logs.ts';
import { key, openLog, sealAll } from './support.ts';

let hub: Sites;
let owner: Owner;
let log: pg.Pool;
let keeper: string;
beforeAll(async () => {
  hub = await openSites();
  owner = await connectOwner(hub.connection);
  log = openLog(hub.connection);
});
beforeEach(() => {
  keeper = newId('authority');
});
afterAll(async () => {
  await Promise.all([owner.close(), log.end()]);
  await hub.close();
});

const bodies = async (authority: string) =>
  (await owner.query<{ body: string }>('select body from audit.entry where authority_id = $1 order by seq', [authority])).map(({ body }) => JSON.parse(body) as ActBody);
const actOf = (outcome: SaveOutcome | undefined) => (outcome !== undefined && 'act' in outcome ? outcome.act : '');

describe('a write', () => {
  test('leaves one entry for each record that it creates or changes, and none for what stays', async () => {
    await hub.save([draft('a'), draft('b')], keeper);
    const [unchanged, changed, created, rejected] = await hub.save([draft('a'), draft('b', { region: 'x' }), draft('c'), draft('d', { region: 'NUL \0' })], keeper);
    expect([unchanged, changed, created, rejected].map((one) => one?.outcome)).toEqual(['unchanged', 'changed', 'created', 'rejected']);
    const entries = await bodies(keeper);
    expect(entries.map(({ id }) => id).slice(2).sort()).toEqual([actOf(changed), actOf(created)].sort());
    expect(entries.find(({ id }) => id === actOf(changed))).toMatchObject({
      kind: 'ACT', source: 'sites', authority: keeper, revision: 2, by: { authority: keeper, client: 'test', officer: null }, persons: null, causedBy: null, occurredAt: null,
    });
  });

  test('that is a dry run, or fails, leaves none', async () => {
    await hub.save([draft('a')], keeper, { dryRun: true });
    const failing = hub.database.write(servicePrincipal(keeper, 'test'), async (db) => {
      await db.execute(sql`insert into audit.entry (id, source, authority_id, kind, at, body) values ('x', 'sites', ${keeper}, 'ACT', now(), ${JSON.stringify({ record: 'r', by: { authority: keeper } })})`);
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');
    expect(await bodies(keeper)).toEqual([]);
  });

  test('says what was done, by which system, because of what and when it happened', async () => {
    const causedBy = newId('act');
    const occurredAt = { original: '2020', edtf: '2020', nativeEdtf: null, calendar: 'GREGORIAN', earliest: '2020-01-01', latest: '2020-12-31' } as const;
    await saveBatch(hub.database, siteRegistry, { authority: keeper, actor: 'registry of XA', act: { operation: 'reviseSite', causedBy, occurredAt } }, [draft('a')]);
    expect(await bodies(keeper)).toMatchObject([{ operation: 'reviseSite', causedBy, occurredAt, by: { client: 'registry of XA' } }]);
  });

  test('is known by the digest of the revision that it made', async () => {
    await hub.save([draft('a', { region: 'é “ع”', areaHectares: 0.1 }, { persons: [{ role: 'owner', name: 'N. N.', path: 'x' }] })], keeper);
    const [revision] = await owner.query<{ draft: unknown }>('select draft from sites.revision where authority_id = $1', [keeper]);
    expect((await bodies(keeper))[0]?.digest).toBe(digestOf(revision?.draft));
  });

  test('of a link leaves an entry too, and none when the link stays as it is', async () => {
    const link = {
      predicate: 'FOUND_AT', source: { id: newId('object') }, target: { id: newId('site') }, status: 'CONFIRMED', method: 'OTHER', confidence: null, evidence: [], occurredAt: null, reason: null,
    } as const;
    const writer = { authority: keeper, actor: 'test' };
    await assertLinks(hub.databases.links, writer, [{ ...link, evidence: [] }]);
    await assertLinks(hub.databases.links, writer, [{ ...link, evidence: [] }]);
    expect(await bodies(keeper)).toMatchObject([{ operation: 'assertLink', source: 'links', record: linkId(keeper, { ...link, evidence: [] }) }]);
  });
});

describe('a receipt', () => {
  test('carries the position in the authority’s own log within a second, and nothing of the whole log', async () => {
    const sealer = startSealer(log, key, 50, (error) => expect(error).toBeUndefined());
    try {
      await hub.save([draft('of another')], newId('authority'));
      await hub.save([draft('a')], keeper);
      const [second] = await hub.save([draft('b')], keeper);
      // Other test files' transactions on the server may hold the sealer up.
      expect(await logPosition(hub.database, servicePrincipal(keeper, 'test'), actOf(second), 20_000)).toBe(1);
    } finally {
      await sealer.stop();
    }
  });

  test('has no position for whoever acts for another authority, or while nothing was sealed', async () => {
    const [saved] = await hub.save([draft('a')], keeper);
    expect(await logPosition(hub.database, servicePrincipal(keeper, 'test'), actOf(saved), 0)).toBeNull();
    await sealAll(log);
    expect(await logPosition(hub.database, servicePrincipal(newId('authority'), 'test'), actOf(saved), 0)).toBeNull();
    expect(await logPosition(hub.database, servicePrincipal(keeper, 'test'), actOf(saved), 0)).toBe(0);
  });
});

describe('personal data', () => {
  const officer = { subject: 'officer-7', name: 'Zaynab Private' };
  const persons = [{ role: 'assessor', name: 'Karim Private', path: 'assessments/1' }];
  const sourceRow = { Assessor: 'Karim Private' };
  const saved = async () => {
    const [outcome] = await saveBatch(hub.database, siteRegistry, { authority: keeper, actor: 'test', act: { operation: 'reviseSite', officer } }, [draft('p', {}, { persons, sourceRow })]);
    await sealAll(log);
    return outcome?.outcome === 'created' ? outcome.id : '';
  };
  const openings = (record: string) => owner.query<{ part: string; salt: Buffer; value: unknown }>('select part, salt, value from audit.opening where record_id = $1 order by part', [record]);
  const exported = async (authority?: string) => {
    const lines: string[] = [];
    for await (const line of exportLog(log, { key, ...(authority === undefined ? {} : { authority }) })) lines.push(line);
    return lines;
  };

  test('stand in the log as commitments only, which their salts open', async () => {
    const record = await saved();
    const [body] = await bodies(keeper);
    const [actor, people] = await openings(record);
    expect(opens(body?.by.officer ?? '', actor!.salt, officer)).toBe(true);
    expect(actor?.value).toEqual(officer);
    expect(opens(body?.persons ?? '', people!.salt, { persons, sourceRow })).toBe(true);
    expect(people?.value).toBeNull();
    expect(opens(body?.persons ?? '', people!.salt, { persons: [], sourceRow })).toBe(false);
    expect((await exported()).join('\n')).not.toContain('Private');
  });

  test('give two commitments for one person twice, so that entries cannot be connected by them', async () => {
    await saved();
    await saveBatch(hub.database, siteRegistry, { authority: keeper, actor: 'test', act: { operation: 'reviseSite', officer } }, [draft('q', {}, { persons, sourceRow })]);
    const [first, second] = await bodies(keeper);
    expect(first?.by.officer).not.toBe(second?.by.officer);
    expect(first?.persons).not.toBe(second?.persons);
  });

  test('are erased with their salts: the log stays as verifiable as it was, and the commitments open no more', async () => {
    const record = await saved();
    const entryLines = (lines: string[]) => lines.slice(1, -1);
    const [whole, own] = [await exported(), await exported(keeper)];
    const erased = await hub.database.write(servicePrincipal(keeper, 'test'), (db) => eraseOpenings(db, [record]));
    expect(erased).toBe(2);
    expect(await openings(record)).toEqual([]);
    expect(entryLines(await exported())).toEqual(entryLines(whole));
    expect(entryLines(await exported(keeper))).toEqual(entryLines(own));
    for (const lines of [await exported(), await exported(keeper)]) expect(verdictOn(lines, { keys: [key.publicKey] }).problem).toBeNull();
    const [body] = await bodies(keeper);
    // Whoever knows the person, and has every salt that is left, still cannot show that it is the one.
    const left = await owner.query<{ salt: Buffer }>('select salt from audit.opening');
    for (const salt of [Buffer.alloc(32), ...left.map((row) => row.salt)]) {
      expect(opens(body?.by.officer ?? '', salt, officer)).toBe(false);
      expect(opens(body?.persons ?? '', salt, { persons, sourceRow })).toBe(false);
    }
  });

  test('are erased by nobody else', async () => {
    const record = await saved();
    expect(await hub.database.write(servicePrincipal(newId('authority'), 'test'), (db) => eraseOpenings(db, [record]))).toBe(0);
    expect((await openings(record)).length).toBe(2);
  });
});

describe('the export of one authority', () => {
  test('holds its entries, each proved to stand in the log, and nothing of anybody else’s', async () => {
    const other = newId('authority');
    await hub.save(Array.from({ length: 5 }, (_, index) => draft(`${index}`)), keeper);
    await hub.save([draft('theirs')], other);
    await hub.save([draft('last')], keeper);
    await sealAll(log);
    const lines: string[] = [];
    for await (const line of exportLog(log, { key, authority: keeper })) lines.push(line);
    expect(verdictOn(lines, { keys: [key.publicKey] })).toMatchObject({ problem: null, entries: 6, scope: keeper });
    expect(lines.join('\n')).not.toContain(other);
    const entries = [...lines.entries()].filter(([, line]) => line.startsWith('{"index"'));
    expect(entries).toHaveLength(6);
    for (const [at, line] of entries) {
      expect(verdictOn(lines.toSpliced(at, 1), { keys: [key.publicKey] }).problem, `without line ${at}`).not.toBeNull();
      expect(verdictOn(lines.with(at, line.replace('saveRecord', 'saveRecorD')), { keys: [key.publicKey] }).problem).toMatchObject({ line: at + 1 });
    }
    expect(verdictOn(lines.slice(0, -1), { keys: [key.publicKey] }).problem).not.toBeNull();
  });
});
