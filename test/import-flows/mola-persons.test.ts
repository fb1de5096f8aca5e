import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskOptions, openTestHub, type TestHub } from '../support/hub.ts';
import { hasRealData, realFile, withRealData } from '../import/support.ts';
import { allOf, everyField, searchEach } from './support/everything.ts';
import { type Imported, importInto } from './support/importing.ts';
import { dealersOf, nameForms, surnamesOf } from './support/mola-persons.ts';
import { rawCsv } from './support/raw.ts';
import { personsOf, tablesHolding } from './support/tables.ts';

const FILE = realFile('mola-repatriations/mola_extraction.csv');

/** Everyone but an entitled steward of the records' own authority. */
const OTHERS: Readonly<Record<string, AskOptions>> = {
  'the public': {},
  'a steward of another authority': { as: 'xa-heritage', roles: ['REGISTRY_STEWARD', 'CASE_OFFICER'] },
  'a colleague without the role': { as: 'documentation-desk', roles: ['RESEARCHER'] },
};

/** Words of other things, spelt as the surname of a dealer is: a king, a clan, an emperor. */
const NAMESAKES = ['Head of Alexander', 'depicting Alexander as the god Helios', '(Brown Bear) Clan', 'Lucius Veres'];

/** Cases whose title names a person in the file; by their numbers, since naming them here would harm as well. */
const TITLED = ['1006', '1212', '1214', '1234', '1264', '2063', '2132', '2133', '2145', '2154', '2163', '2175', '2178', '2179', '2185', '2200', '2201', '2851'];

interface Titled {
  localId: string;
  title: { value: string };
}

describe.skipIf(!hasRealData)(withRealData('dealers and collectors in the cases of the Museum of Looted Antiquities'), () => {
  let hub: TestHub;
  let first: Imported;
  let rows: Record<string, string>[];
  let names: string[];
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
    first = await importInto(hub, 'mola', FILE);
    await hub.index();
    rows = rawCsv(FILE);
    names = [...new Set(rows.flatMap(dealersOf))];
  });
  afterAll(() => hub.close());

  it('are more than a hundred in the file', () => {
    expect(names.length).toBeGreaterThan(100);
    expect(rows.filter((row) => dealersOf(row).length > 0).length).toBeGreaterThan(100);
  });

  it.each(Object.keys(OTHERS))('are named to %s in no answer, with every field that the contract has', async (who) => {
    // Everything that the public gets; for the others the cases that name a person in their titles stand for all.
    const where = who === 'the public' ? {} : { where: `{ localId: { in: ${JSON.stringify(TITLED)} } }` };
    const cases = await allOf<Titled>(hub, 'RepatriationCase', everyField('RepatriationCase'), { ...OTHERS[who], ...where, page: 20 });
    expect(cases).toHaveLength(who === 'the public' ? 177 : TITLED.length);
    const said = NAMESAKES.reduce((text, other) => text.replaceAll(other, ''), JSON.stringify(cases));
    for (const form of names.flatMap(nameForms)) expect(said.includes(form), form).toBe(false);
    for (const surname of names.flatMap(surnamesOf)) expect(new RegExp(`(?<![\\p{L}])${surname}(?![\\p{L}])`, 'u').test(said), surname).toBe(false);
  });

  it('are named in no title: 18 titles lose a name and say so, all others stand as they are', async () => {
    const cases = await allOf<Titled>(hub, 'RepatriationCase', '{ localId title { value } }');
    const withheld = cases.filter(({ title }) => title.value.includes('[name withheld]'));
    expect(withheld.map(({ localId }) => localId).sort()).toEqual(TITLED);
    for (const { localId, title } of cases) {
      const stated = (rows.find(({ id }) => id === localId)?.['Title'] ?? '').replace(/\s+/g, ' ').trim();
      if (!TITLED.includes(localId)) expect(title.value).toBe(stated);
      const lost = stated.split(' ').filter((word) => word.length >= 4 && !title.value.includes(word));
      for (const [word, { nodes }] of await searchEach(hub, lost)) expect(nodes.map(({ record }) => record.localId), word).not.toContain(localId);
    }
  });

  it('find nothing in a search: no hit, no count and no facet leads to a case of theirs', async () => {
    // A search takes every word of its query, so that a surname finds all that the whole name would.
    const queries = [...new Set(names.flatMap((name) => (surnamesOf(name).length === 0 ? [name] : surnamesOf(name))))];
    for (const [query, { totalCount, nodes, facets }] of await searchEach(hub, queries)) {
      const own = rows.filter((row) => dealersOf(row).some((name) => name === query || surnamesOf(name).includes(query))).map(({ id }) => id);
      const found = nodes.map(({ record }) => record.localId);
      expect([totalCount, found.filter((id) => own.includes(id))], query).toEqual([found.length, []]);
      const kinds = facets.filter(({ dimension }) => dimension === 'KIND').flatMap(({ values }) => values.map(({ count }) => count));
      expect(kinds, query).toEqual(totalCount === 0 ? [] : [totalCount]);
    }
  });

  it('find nothing in a list by title or by party', async () => {
    const surnames = [...new Set(names.flatMap(surnamesOf))];
    const asked = surnames.map((name, at) => `s${at}: cases(first: 20, where: { or: [{ title: { contains: "${name}" } }, { party: { contains: "${name}" } }] }) { nodes { localId } }`);
    for (let start = 0; start < asked.length; start += 8) {
      const { data } = await hub.ask(`{ ${asked.slice(start, start + 8).join(' ')} }`);
      for (const [alias, { nodes }] of Object.entries(data as Record<string, { nodes: Titled[] }>)) {
        const surname = surnames[Number(alias.slice(1))] ?? '';
        const own = rows.filter((row) => dealersOf(row).flatMap(surnamesOf).includes(surname)).map(({ id }) => id);
        expect(nodes.filter(({ localId }) => own.includes(localId)), surname).toEqual([]);
      }
    }
  });

  it('are named, each as the file names them, to a steward of the authority that answers for the cases', async () => {
    const cases = await allOf<{ localId: string; persons: { role: string; name: string }[] }>(hub, 'RepatriationCase', '{ localId persons { role name } }', { as: 'documentation-desk', roles: ['REGISTRY_STEWARD'] });
    for (const { localId, persons } of cases) {
      const row = rows.find(({ id }) => id === localId) ?? {};
      expect(persons.filter(({ role }) => role === 'dealer').map(({ name }) => name), localId).toEqual(dealersOf(row));
      if (TITLED.includes(localId)) expect(persons.some(({ name }) => name.split(' ').some((word) => row['Title']?.includes(word))), localId).toBe(true);
    }
  });

  it('are sealed: they stand in no table in plain text, in the vault of the cases alone, and in no line of the report', async () => {
    expect(await tablesHolding(hub.connection, names)).toEqual([]);
    const kept = await personsOf(hub.connection, 'cases');
    const named = [...kept.values()].flatMap((of) => (of === 'ERASED' ? [] : of.persons.map(({ name }) => name)));
    expect(names.filter((name) => !named.includes(name))).toEqual([]);
    const report = JSON.stringify(first.entries);
    for (const form of names.flatMap(nameForms)) expect(report.includes(form)).toBe(false);
  });
});
