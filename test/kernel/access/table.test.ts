import { describe, expect, test } from 'vitest';
import { classesOpen, mayAct } from '../../../subgraphs/kernel/access/policy.ts';
import type { Action, RecordKind } from '../../../subgraphs/kernel/access/table.ts';
import { anonymousPrincipal, type Principal, type Role, roles } from '../../../subgraphs/kernel/process/principal.ts';
import { caseRegistry } from '../../../subgraphs/cases/registry.ts';
import type { Registry } from '../../../subgraphs/kernel/data/registry.ts';
import type { FieldClass } from '../../../subgraphs/kernel/values/types.ts';
import { listingRegistry } from '../../../subgraphs/links/registry.ts';
import { objectRegistry } from '../../../subgraphs/objects/registry.ts';
import { seizureRegistry } from '../../../subgraphs/seizures/registry.ts';
import { siteRegistry } from '../../../subgraphs/sites/registry.ts';

/** The policy as the design tells it, said once more and apart from the product's table: by role, what it opens and what it may do. */
const said: Record<Role, { classes: FieldClass[]; acts: Partial<Record<Action, RecordKind[] | 'ALL'>> }> = {
  PUBLIC: { classes: [], acts: {} },
  RESEARCHER: { classes: [], acts: { SUBSCRIBE: 'ALL' } },
  REGISTRY_STEWARD: {
    classes: ['EXACT_PLACE', 'PERSON', 'STORAGE', 'HOLD_BACK'],
    acts: { KEEP_RECORDS: ['SITE', 'OBJECT', 'LISTING'], DECIDE_LINKS: 'ALL', SHARE: 'ALL', READ_ACCESS_LOG: 'ALL', SUBSCRIBE: 'ALL' },
  },
  CUSTOMS_OFFICER: {
    classes: ['EXACT_PLACE', 'PERSON', 'STORAGE', 'HOLD_BACK', 'INVESTIGATION'],
    acts: { KEEP_RECORDS: ['SEIZURE'], DECIDE_LINKS: 'ALL', SHARE: ['SEIZURE'], READ_ACCESS_LOG: ['SEIZURE'], SUBSCRIBE: 'ALL' },
  },
  CUSTOMS_ANALYST: { classes: ['EXACT_PLACE', 'HOLD_BACK', 'VALUATION', 'INVESTIGATION'], acts: { SUBSCRIBE: 'ALL' } },
  EXPERT: { classes: [], acts: { GIVE_OPINION: 'ALL' } },
  CASE_OFFICER: {
    classes: ['EXACT_PLACE', 'PERSON', 'STORAGE', 'HOLD_BACK', 'NEGOTIATION', 'VALUATION', 'INVESTIGATION'],
    acts: { KEEP_RECORDS: ['CASE'], DECIDE_LINKS: 'ALL', SHARE: ['CASE'], READ_ACCESS_LOG: ['CASE'], SUBSCRIBE: 'ALL' },
  },
  CASE_PARTY_COUNSEL: { classes: ['EXACT_PLACE', 'PERSON', 'NEGOTIATION', 'VALUATION'], acts: {} },
  SECRETARIAT: { classes: [], acts: { KEEP_DIRECTORY: 'ALL', MEDIATE: ['CASE'], SUBSCRIBE: 'ALL' } },
  DESK_STEWARD: { classes: [], acts: { SHARE: 'ALL', KEEP_COLLECTIONS: 'ALL', SUBSCRIBE: 'ALL' } },
  AUDITOR: { classes: [], acts: { READ_ACCESS_LOG: 'ALL' } },
  ADMINISTRATOR: { classes: [], acts: { KEEP_DIRECTORY: 'ALL', READ_ACCESS_LOG: 'ALL', SUBSCRIBE: 'ALL', RUN_HUB: 'ALL' } },
};
const actions: Action[] = ['KEEP_RECORDS', 'DECIDE_LINKS', 'SHARE', 'GIVE_OPINION', 'KEEP_COLLECTIONS', 'KEEP_DIRECTORY', 'MEDIATE', 'READ_ACCESS_LOG', 'SUBSCRIBE', 'RUN_HUB'];
const kinds: RecordKind[] = ['SITE', 'OBJECT', 'SEIZURE', 'CASE', 'LISTING'];

const own = 'authority_own';
const acting = (...held: Role[]): Principal => ({ ...anonymousPrincipal, kind: 'officer', authority: own, member: true, roles: held });

/** What a class withholds of each kind, by part and field: `*` is the whole part where it says so itself. */
const withheld: [string, Pick<Registry<never>, 'children' | 'withheld'>, Record<string, Record<string, FieldClass>>][] = [
  ['site', siteRegistry, { record: { unread: 'PERSON' } }],
  ['object', objectRegistry, { record: { distinguishingFeatures: 'HOLD_BACK', photographs: 'HOLD_BACK', currentStorage: 'STORAGE', unread: 'PERSON' }, locationTimeline: { '*': 'STORAGE' } }],
  ['seizure', seizureRegistry, {
    record: { storage: 'STORAGE', detection: 'INVESTIGATION', declarations: 'INVESTIGATION', riskIndicators: 'INVESTIGATION', unread: 'PERSON' },
    items: { custodyTimeline: 'STORAGE', locationTimeline: 'STORAGE' },
  }],
  ['case', caseRegistry, {
    record: { handovers: 'STORAGE', notes: 'NEGOTIATION', valuations: 'VALUATION', unread: 'PERSON' }, claims: { '*': 'NEGOTIATION' }, evidence: { '*': 'INVESTIGATION' },
  }],
  ['listing', listingRegistry, { record: { unread: 'PERSON' } }],
];

/** Parts that name states and say nothing in words. */
const withoutWords = ['states', 'originStates'];

test.each(withheld)('the fields of a %s are withheld by these classes, any that tells a place by the class of places, and by no other', (_, { children, withheld: stands }, said) => {
  const parts = ['record', ...children.map(({ name }) => name).filter((name) => !withoutWords.includes(name))];
  expect(stands).toEqual(Object.fromEntries(parts.map((part) => [part, { ...said[part], '…': 'EXACT_PLACE' }])));
});

describe.each([...roles])('a %s', (role) => {
  const { classes, acts } = said[role];

  test('opens these classes in the records of its own authority, and none elsewhere', () => {
    expect(classesOpen(acting(role), own, [])).toEqual(classes);
    expect(classesOpen(acting(role), 'authority_other', [])).toEqual([]);
    expect(classesOpen({ ...acting(role), authority: null }, own, [])).toEqual([]);
  });

  test.each(actions)('who is an expert of one request as well may not %s, unless it is to give the opinion', (action) => {
    for (const kind of kinds) expect(mayAct(acting(role, 'EXPERT'), action, kind)).toBe(action === 'GIVE_OPINION' && role !== 'AUDITOR');
    expect(classesOpen(acting(role, 'EXPERT'), own, [{ grant: 'grant_1', agreement: null, classes: ['PERSON', 'STORAGE'] }])).toEqual([]);
  });

  test.each(actions)('may %s with these kinds of record and with no other', (action) => {
    const may = acts[action];
    for (const kind of kinds) expect(mayAct(acting(role), action, kind), kind).toBe(may === 'ALL' || may?.includes(kind) === true);
    expect(mayAct({ ...acting(role), authority: null }, action)).toBe(false);
  });

  test.each(actions)('who audits as well may not %s, unless it is to read the log', (action) => {
    // An expert reads no log: what is denied to one of two roles is denied to both.
    for (const kind of kinds) expect(mayAct(acting(role, 'AUDITOR'), action, kind)).toBe(action === 'READ_ACCESS_LOG' && role !== 'EXPERT');
    expect(classesOpen(acting(role, 'AUDITOR'), own, [{ grant: 'grant_1', agreement: null, classes: ['PERSON', 'STORAGE'] }])).toEqual([]);
  });
});
