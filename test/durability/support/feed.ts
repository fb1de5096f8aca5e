import { expect } from 'vitest';
import type { Acknowledged } from './acts.ts';
import { byRecord, type Heard } from './follower.ts';

const ids = (told: readonly Acknowledged[], operation: string, tier?: string) =>
  told.filter(({ intent, refused }) => intent.operation === operation && refused.length === 0 && (tier === undefined || (intent.input['sharing'] as { tier: string }).tier === tier)).map(({ record }) => record ?? '');

/** Each acknowledged write of a public record was told of by an entry that is no older, once new and then changed, in the order of its time. */
export function expectEveryChange(heard: readonly Heard[], told: readonly Acknowledged[]): void {
  const open = new Set([...ids(told, 'registerSite', 'PUBLIC'), ...ids(told, 'registerObject')]);
  const entries = byRecord(heard.filter(({ recordId }) => open.has(recordId)));
  const missed = told.filter(({ record, recordedAt, intent, refused }) =>
    refused.length === 0 && ['registerSite', 'registerObject', 'reviseSite'].includes(intent.operation) && open.has(record ?? '') &&
    !(entries.get(record ?? '') ?? []).some(({ at }) => at >= (recordedAt ?? '')));
  expect(missed).toEqual([]);
  const disordered = [...entries.values()].filter((list) => !inOrder(list));
  expect(disordered).toEqual([]);
}

/** An entry may come again; what comes first is CREATED, then only changes, and none goes back in time. */
function inOrder(list: readonly Heard[]): boolean {
  return list.every(({ kind, at }, index) => {
    const before = list[index - 1];
    return before === undefined ? kind === 'CREATED' : at >= before.at && (kind === 'CHANGED' || (kind === 'CREATED' && before.kind === 'CREATED' && at === before.at));
  });
}

/** Whoever was granted records hears each open and close in turn, of nothing else that was never granted, and ends with what stands open. */
export function expectGrantsTold(heard: readonly Heard[], told: readonly Acknowledged[]): void {
  const closed = new Set(ids(told, 'registerSite', 'PARTIES'));
  const grants = new Map(told.filter(({ intent }) => intent.operation === 'grantAccess').map(({ record, intent }) => [record ?? '', String(intent.input['record'])]));
  const revoked = new Set(told.filter(({ intent }) => intent.operation === 'revokeGrant').map(({ intent }) => String(intent.input['grant'])));
  const granted = new Set(grants.values());
  const standing = new Set([...grants].filter(([grant]) => !revoked.has(grant)).map(([, record]) => record));
  const entries = byRecord(heard.filter(({ recordId }) => closed.has(recordId)));
  for (const [record, list] of entries) {
    const kinds = list.map(({ kind }) => kind).join(' ');
    // One grant each, so it opens at most once and closes at most once, after the opening; nothing comes after.
    expect(kinds, record).toMatch(standing.has(record) ? /^AVAILABLE( CHANGED)*$/ : /^AVAILABLE( CHANGED)* WITHDRAWN$/);
    expect(granted.has(record), record).toBe(true);
  }
  expect([...standing].filter((record) => !entries.has(record))).toEqual([]);
}
