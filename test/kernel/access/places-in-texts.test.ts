import fc from 'fast-check';
import { buildSchema, getNamedType, type GraphQLField, GraphQLInterfaceType, GraphQLObjectType, isCompositeType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fictionalStories } from '../../../cli/demo/fictional/stories.ts';
import { newId } from '../../../schema/ids.ts';
import { publicApiSdl } from '../../../schema/sdl.ts';
import { caseRegistry } from '../../../subgraphs/cases/registry.ts';
import { seededAuthorityId } from '../../../subgraphs/directory/seed/authorities.ts';
import { saveBatch } from '../../../subgraphs/kernel/data/act.ts';
import type { RecordDraft } from '../../../subgraphs/kernel/data/draft.ts';
import { faceOf } from '../../../subgraphs/kernel/data/revisions.ts';
import { classesOf, separate, type Withholding } from '../../../subgraphs/kernel/data/withheld.ts';
import type { Registry } from '../../../subgraphs/kernel/data/registry.ts';
import type { FieldClass } from '../../../subgraphs/kernel/values/types.ts';
import { listingRegistry } from '../../../subgraphs/links/registry.ts';
import { objectRegistry } from '../../../subgraphs/objects/registry.ts';
import { seizureRegistry } from '../../../subgraphs/seizures/registry.ts';
import { siteRegistry } from '../../../subgraphs/sites/registry.ts';
import { act } from '../../support/acting.ts';
import { type Answer, openTestHub, type TestHub } from '../../support/hub.ts';

/** Every notation of a place that lies at 15.3ffff, 44.4ffff, where ffff makes it exact; each with what gives it away. */
const notations: ((fine: number) => [text: string, exact: string])[] = [
  (f) => [`near 15.3${f}, 44.4${f} by the road`, `3${f}`],
  (f) => [`lat=15.3${f}, lon=44.4${f}`, `3${f}`],
  (f) => [`Lon. 44.4${f} Lat. 15.3${f}`, `3${f}`],
  (f) => [`خط العرض 15.3${f} خط الطول 44.4${f}`, `3${f}`],
  (f) => [`15.3${f}° N, 44.4${f}° E`, `3${f}`],
  (f) => [`15.3${f} N 44.4${f} E`, `3${f}`],
  (f) => [`15°21'${f % 60}.${f}" N 44°25'${f % 60}.${f}" E`, `.${f}`],
  (f) => [`geo:15.3${f},44.4${f}`, `3${f}`],
  (f) => [`POINT (44.4${f} 15.3${f})`, `4${f}`],
  (f) => [`15,3${f}; 44,4${f}`, `3${f}`],
  (f) => [`38P 41${f} 169${f}`, `41${f}`],
  (f) => [`38PMC ${f} ${f}`, `${f} ${f}`],
  (f) => [`Northing: 16${f}`, `16${f}`],
  (f) => [`https://maps.example/@15.3${f},44.4${f},17z`, `3${f}`],
  (f) => [`latitude 15.3${f} alone`, `3${f}`],
];
const masks = /\[0\.25° cell|\[exact place withheld\]/;

const stories = fictionalStories();
/** The fullest draft of a kind in the demonstration world. */
const fullest = <D>(drafts: RecordDraft<D>[]) => drafts.reduce((best, next) => (JSON.stringify(next).length > JSON.stringify(best).length ? next : best));
const all = <K extends 'sites' | 'objects' | 'seizures' | 'cases' | 'listings'>(kind: K) => stories.flatMap((story) => (story[kind] ?? []) as RecordDraft<unknown>[]);
const kinds = [
  ['site', 'sites', siteRegistry, fullest(all('sites'))],
  ['object', 'objects', objectRegistry, fullest(all('objects'))],
  ['seizure', 'seizures', seizureRegistry, fullest(all('seizures'))],
  ['case', 'cases', caseRegistry, fullest(all('cases'))],
  ['listing', 'links', listingRegistry, fullest(all('listings'))],
] as const;

/** A draft with a text at the end of whatever is written in words. Dates are read, not written on. */
function dressed<T>(value: T, text: string): T {
  if (typeof value === 'string') return (/\p{L}.* .*\p{L}/u.test(value) ? `${value} ${text}` : value) as T;
  if (typeof value !== 'object' || value === null || 'calendar' in value) return value;
  if (Array.isArray(value)) return value.map((one) => dressed(one, text)) as T;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, ['key', 'id'].includes(name) ? inner : dressed(inner, text)])) as T;
}

function draftWith(draft: RecordDraft<unknown>, text: string): RecordDraft<unknown> {
  const { id: _id, persons: _persons, sourceRow: _row, sharing: _sharing, ...told } = draft;
  return { ...dressed(told, text), localId: `${newId('act')} ${text}`, sharing: { tier: 'PUBLIC', audience: [], embargoUntil: null, legalBasis: `By law, ${text}`, tlp: null } };
}

describe.each(kinds)('coordinates in any text of a %s', (_, __, kept, draft) => {
  const registry = kept as unknown as Registry<unknown>;

  test('are no more precise than the cell in whatever everybody sees of it', () => {
    fc.assert(fc.property(fc.constantFrom(...notations), fc.integer({ min: 10_001, max: 99_999 }), (notation, fine) => {
      const [text, exact] = notation(fine);
      const given = draftWith(draft, text);
      const shown = registry.disclosed(given);
      const told = JSON.stringify([faceOf(shown), shown.localId, registry.project(shown, newId('act')), registry.index(shown, newId('act'))]);
      expect(told).not.toContain(exact);
      expect(told).toMatch(masks);
      expect(registry.disclosed(shown)).toEqual(shown);
    }), { numRuns: 60 });
  });

  test('are withheld by the class of exact places, whatever other class withholds them besides', () => {
    const [text, exact] = notations[0]!(54_321);
    const given = draftWith(draft, text);
    const id = newId('act');
    const rows = (one: RecordDraft<unknown>) => registry.project(one, id);
    const full = rows(given);
    const { columns, children, withheld } = separate(kept as unknown as Registry<never>, id, {
      full, hidden: rows(registry.hidden(given)), coarse: rows(registry.coarse(given)), shown: rows(registry.disclosed(given)),
    });
    const seen = (open: readonly FieldClass[]) => {
      const readable = withheld.filter(({ fieldClass }) => classesOf(fieldClass).every((one) => open.includes(one)));
      return { readable, row: Object.assign({}, columns, ...inOrder(readable).filter(({ part }) => part === id).map(({ value }) => value)) as Record<string, unknown> };
    };
    const others: FieldClass[] = ['PERSON', 'STORAGE', 'HOLD_BACK', 'NEGOTIATION', 'VALUATION', 'INVESTIGATION'];
    expect(JSON.stringify([columns, children, seen(others).readable])).not.toContain(exact);
    expect(seen([...others, 'EXACT_PLACE']).row).toEqual(full.columns);
  });
});

function inOrder<T extends { fieldClass: Withholding }>(parts: T[]): T[] {
  return [...parts].sort((a, b) => classesOf(a.fieldClass).length - classesOf(b.fieldClass).length);
}

describe('coordinates in texts, asked for through every field', () => {
  const schema = buildSchema(publicApiSdl());
  const foreign = { as: 'xb-customs' };
  const steward = { as: 'xa-heritage', roles: ['REGISTRY_STEWARD', 'CASE_OFFICER', 'CUSTOMS_OFFICER'] as const };
  let hub: TestHub;
  const saved: { kind: string; id: string; exact: string; localId: string }[] = [];
  const authority = seededAuthorityId('xa-heritage');

  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    for (const [at, [kind, subgraph, registry, draft]] of kinds.entries()) {
      const [text, exact] = notations[at]!(12_345);
      const given = draftWith(draft, text);
      const [outcome] = await saveBatch(hub.databases[subgraph], registry as unknown as Registry<unknown>, { authority, actor: 'test' }, [given]);
      expect(outcome).toMatchObject({ outcome: 'created' });
      saved.push({ kind, id: (outcome as { id: string }).id, exact, localId: given.localId });
    }
    await hub.index();
  });
  afterAll(() => hub.close());

  /** All that can be asked of a field without arguments, some levels deep; other records stop it. */
  function selection(field: GraphQLField<unknown, unknown>, depth: number): string | null {
    if (field.args.some(isRequiredArgument)) return null;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return field.name;
    if (depth === 0 || !(type instanceof GraphQLObjectType) || type.getInterfaces().some(({ name }) => name === 'Record')) return null;
    const inner = Object.values(type.getFields()).filter(({ name }) => !['edges', 'pageInfo', 'authority'].includes(name)).map((one) => selection(one, depth - 1)).filter((one) => one !== null);
    const page = field.args.some(({ name }) => name === 'first') ? '(first: 5)' : '';
    return inner.length === 0 ? null : `${field.name}${page} { ${inner.join(' ')} }`;
  }

  /** Each field of a record by itself, so that no answer is too dear. */
  const queries = (kind: string): string[] => {
    const type = getNamedType(schema.getQueryType()!.getFields()[kind]!.type) as GraphQLObjectType | GraphQLInterfaceType;
    return Object.values(type.getFields()).map((field) => selection(field, 4)).filter((one) => one !== null);
  };
  const data = ({ data: found, errors }: Answer) => {
    expect(errors).toBeUndefined();
    return JSON.stringify(found);
  };

  test.each(kinds.map(([kind]) => [kind]))('of a %s: the public and a foreign officer get a cell, the authority’s steward its own words', async (kind) => {
    const { id, exact } = saved.find((one) => one.kind === kind)!;
    let masked = 0;
    for (const fields of queries(kind)) {
      const query = `{ ${kind}(id: "${id}") { ${fields} } }`;
      const open = data(await hub.ask(query));
      expect(open, fields).not.toContain(exact);
      if (!masks.test(open)) continue;
      masked += 1;
      expect(data(await hub.ask(query, foreign)), fields).not.toContain(exact);
      // Versions are read by their own authority as they were given; the search index holds what is published.
      const own = data(await hub.ask(query, { as: steward.as, roles: [...steward.roles] }));
      expect(own, fields).toContain(exact);
      expect(own, fields).not.toMatch(masks);
    }
    expect(masked).toBeGreaterThan(4);
  });

  test('finds, sorts and filters nothing by them', async () => {
    for (const { kind, id, exact, localId } of saved) {
      const list = `${kind}s`;
      const found = data(await hub.ask(`{ all: search(query: ${JSON.stringify(exact)}) { totalCount } ${list}(where: { or: [{ localId: { eq: ${JSON.stringify(localId)} } }, { localId: { contains: "${exact}" } }, { title: { contains: "${exact}" } }] }) { totalCount } }`));
      expect(JSON.parse(found), kind).toEqual({ all: { totalCount: 0 }, [list]: { totalCount: 0 } });
      const page = data(await hub.ask(`{ record(id: "${id}") { localId title { value } } }`));
      expect(page).toMatch(masks);
    }
  });

  test('in what is said of a link are told to officers of the institution that said it alone', async () => {
    const [site, object] = [saved.find(({ kind }) => kind === 'site')!, saved.find(({ kind }) => kind === 'object')!];
    const words = { as: steward.as, roles: [...steward.roles], officer: 'Officer' };
    const linked = await act(hub, 'assertLink', 'link', 'id evidence { statement } reason history { nodes: reason evidence { statement } }', {
      predicate: 'FOUND_AT', source: object.id, target: site.id, method: 'EXCAVATION_RECORD', reason: 'Dug at 15.354321, 44.421234.',
      evidence: [{ kind: 'EXCAVATION_RECORD', statement: 'The trench lies at 15.354321, 44.421234.' }],
    }, words);
    expect(linked).toMatchObject({ refused: [], codes: [] });
    expect(JSON.stringify(linked.record).match(/15\.354321/g)).toHaveLength(4);
    const query = `{ object(id: "${object.id}") { links { nodes { evidence { statement } reason history { reason evidence { statement } } } edges { node { reason } } } } }`;
    for (const reader of [{}, foreign, { as: steward.as, roles: ['RESEARCHER' as const] }]) {
      const told = data(await hub.ask(query, reader));
      expect(told).toMatch(masks);
      expect(told).not.toContain('354321');
    }
  });
});

describe('a text that tells no place', () => {
  test.each([
    'H. 12.55, L. 30.25, 14.10 cm', '24.179; 26.188.1, .2', 'A blade, long 12.55 cm', 'Headings 97.05, 97.06', 'Règlement (UE) 2019/880, art. 3.1', '21.11.2026, 22.11.2026', 'Inv. 1950.12.3456', 'IM 12345, IM 12346', '15:30, 16:45',
  ])('stays as it is: %s', (text) => {
    const draft = draftWith(kinds[1][3], text);
    expect((objectRegistry as unknown as Registry<unknown>).coarse(draft)).toBe(draft);
  });
});
