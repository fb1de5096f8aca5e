import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyItem, emptyOpinion, type SeizureKind, type SeizureLegalStatus } from '../../subgraphs/seizures/documents.ts';
import { isItemListHash, itemListHash } from '../../subgraphs/seizures/rules/item-list.ts';
import { comesTooEarly, currentLegalStatus, foundFake, leadsTo, legalStatuses, nextStatuses } from '../../subgraphs/seizures/rules/legal-status.ts';
import { storageAlerts } from '../../subgraphs/seizures/rules/storage-alerts.ts';
import { became, date, english } from './samples.ts';

const kinds: SeizureKind[] = ['BORDER', 'WARRANT', 'POLICE', 'SURRENDER', 'FOUND'];
const anyKind = fc.constantFrom(...kinds);
const anyStatus = fc.constantFrom(...legalStatuses);

/** Walks at random; each number chooses among the steps that there are. */
function walk(kind: SeizureKind, choices: readonly number[]): SeizureLegalStatus[] {
  const path: SeizureLegalStatus[] = [];
  for (const choice of choices) {
    const next = nextStatuses(kind, path.at(-1) ?? null);
    if (next.length === 0) break;
    path.push(next[choice % next.length] as SeizureLegalStatus);
  }
  return path;
}
const anyWalk = fc.tuple(anyKind, fc.array(fc.nat(), { minLength: 1, maxLength: 20 })).map(([kind, choices]) => ({ kind, path: walk(kind, choices) }));

describe('the legal status of an item', () => {
  test('never stands at one status twice, and comes to an end', () => {
    fc.assert(fc.property(anyWalk, ({ path }) => void expect(new Set(path).size).toBe(path.length)));
    fc.assert(fc.property(anyKind, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (kind, choices) => {
      expect(nextStatuses(kind, walk(kind, choices).at(-1) ?? null)).toEqual([]);
    }));
  });

  test('is forfeited, given up, released to an owner or handed to a prosecutor only after a seizure, or where it was surrendered', () => {
    const late: SeizureLegalStatus[] = ['FORFEITED', 'RELINQUISHED', 'RELEASED_TO_OWNER', 'TRANSFERRED_TO_PROSECUTOR'];
    fc.assert(fc.property(anyWalk, ({ kind, path }) => {
      const at = path.findIndex((status) => late.includes(status));
      if (at > 0) expect(path.slice(0, at)).toContain('SEIZED');
      if (at === 0) expect([kind, path[0]]).toEqual(['SURRENDER', 'RELINQUISHED']);
      if (path.includes('SEIZED') && kind === 'BORDER') expect(path.slice(0, path.indexOf('SEIZED'))).toEqual(['DETAINED', 'UNDER_EXPERTISE', 'SUSPECTED_CULTURAL']);
      if (path.includes('DISPOSED')) expect(path.at(-1)).toBe('DISPOSED');
    }));
  });

  test('leads to whatever a walk reaches, and nowhere else', () => {
    fc.assert(fc.property(anyWalk, ({ kind, path }) => {
      path.forEach((status, index) => expect(leadsTo(kind, path[index - 1] ?? null, status)).toBe(true));
      for (const status of path) expect(leadsTo(kind, path.at(-1) ?? null, status)).toBe(false);
    }));
    fc.assert(fc.property(anyKind, anyStatus, (kind, status) => void expect(leadsTo(kind, status, 'DETAINED')).toBe(false)));
    // What is no cultural object is released; it is never seized.
    fc.assert(fc.property(anyKind, anyStatus, (kind, to) => void expect(leadsTo(kind, 'REPLICA', to)).toBe(to === 'RELEASED')));
  });

  test('is that of the last event which was not refuted', () => {
    expect(currentLegalStatus({ legalStatusTimeline: [became('DETAINED'), { ...became('REPLICA'), statementStatus: 'REFUTED' }] })).toBe('DETAINED');
  });

  test('is not followed by what lies before it for certain', () => {
    const timeline = [{ ...became('DETAINED'), occurredAt: date('2013') }];
    expect(comesTooEarly(timeline, date('2012-12-31'))).toBe(true);
    expect([date('2013-01-01'), date('2013'), date('2014-05'), null].map((at) => comesTooEarly(timeline, at))).toEqual([false, false, false, false]);
    expect(comesTooEarly([became('DETAINED')], date('1990'))).toBe(false);
  });

  test('is that of a fake only where somebody has found so', () => {
    const item = emptyItem('x');
    expect(foundFake(item)).toBe(false);
    expect(foundFake({ ...item, opinions: [{ ...emptyOpinion('o'), authentic: 'UNDECIDED' }, { ...emptyOpinion('p'), authentic: 'NO', status: 'REFUTED' }] })).toBe(false);
    expect(foundFake({ ...item, opinions: [{ ...emptyOpinion('o'), authentic: 'NO' }] })).toBe(true);
    expect(foundFake({ ...item, legalStatusTimeline: [became('REPLICA')] })).toBe(true);
  });
});

describe('alerts of a storage', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  const kindsOf = (storage: Parameters<typeof storageAlerts>[0]) => storageAlerts(storage, now).map(({ kind }) => kind);
  const well = { place: 'Store 1', environment: '18 °C', insured: true, suitable: true };

  test('tell what is wrong and what nobody has said', () => {
    expect(kindsOf(well)).toEqual([]);
    expect(kindsOf({ place: 'Store 1', environment: null, insured: null })).toEqual(['ENVIRONMENT_UNKNOWN', 'INSURANCE_UNKNOWN']);
    expect(kindsOf({ ...well, suitable: false, insured: false, insuredUntil: '2020-01-01T00:00:00Z' })).toEqual(['ENVIRONMENT_UNSUITABLE', 'NOT_INSURED']);
  });

  test('tell of an end thirty days before, and after it', () => {
    expect(kindsOf({ ...well, insuredUntil: '2026-01-31T00:00:00Z', until: '2025-12-31T23:59:59Z' })).toEqual(['INSURANCE_ENDS_SOON', 'TERM_ENDED']);
    expect(kindsOf({ ...well, insuredUntil: '2026-01-01T00:00:00Z', until: '2026-01-15T00:00:00Z' })).toEqual(['INSURANCE_ENDED', 'TERM_ENDS_SOON']);
    expect(kindsOf({ ...well, insuredUntil: '2026-02-01T00:00:01Z', until: '2027-01-01T00:00:00Z' })).toEqual([]);
  });
});

test('the hash of an item list is that of the items, in whatever order they are named', () => {
  const [a, b] = [{ ...emptyItem('a'), label: [english('Bead')] }, { ...emptyItem('b'), label: [english('Coin')] }];
  const hash = itemListHash('seizure_x', [a, b]);
  expect(isItemListHash(hash)).toBe(true);
  expect(itemListHash('seizure_x', [b, a])).toBe(hash);
  expect(itemListHash('seizure_x', [a])).not.toBe(hash);
  expect(itemListHash('seizure_y', [a, b])).not.toBe(hash);
  expect(['', 'abc', hash.toUpperCase()].map(isItemListHash)).toEqual([false, false, false]);
});
