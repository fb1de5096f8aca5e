import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { alQudsStory } from '../../cli/demo/al-quds.ts';
import { worldHeritageStories } from '../../cli/demo/sites/world-heritage.ts';
import { recordId } from '../../cli/demo/world.ts';
import { countries } from '../../subgraphs/directory/seed/countries.ts';
import { siteRegistry } from '../../subgraphs/sites/registry.ts';
import { datesIn, repeated } from './support.ts';

const sites = worldHeritageStories().flatMap((story) => story.sites ?? []);
const site = (number: string) => {
  const found = sites.find(({ localId }) => localId === number);
  if (found === undefined) throw new Error(`no property ${number}`);
  return found;
};
const codesOf = (number: string) => site(number).document.states.map(({ state }) => state);
const palestinian = ['1433', '1492', '1565', '1687', '1749'];

describe('the World Heritage sites of the demonstration', () => {
  it('are at least 150, published, and no two share a number or an address', () => {
    expect(sites.length).toBeGreaterThanOrEqual(150);
    expect(repeated(sites.map(({ localId }) => localId))).toEqual([]);
    for (const { id, localId, sharing, synthetic, document } of sites) {
      expect(id).toBe(recordId.worldHeritage(localId));
      expect([sharing?.tier, synthetic, document.placeDisclosure]).toEqual(['PUBLIC', false, 'EXACT']);
    }
  });

  it('list the Old City of Jerusalem with no state, its proposal in words and its time in danger', () => {
    const { document } = site('148');
    expect(document.states.map(({ state, text }) => [state, text])).toEqual([[null, 'Site proposed by Jordan']]);
    const [listed, endangered] = document.designations;
    expect(listed).toMatchObject({ scheme: 'WORLD_HERITAGE', revision: 'Rev', name: 'Old City of Jerusalem and its Walls', criteria: ['ii', 'iii', 'vi'], from: { edtf: '1981' } });
    expect(endangered).toMatchObject({ scheme: 'WORLD_HERITAGE_IN_DANGER', from: { edtf: '1982' }, until: null });
    expect(siteRegistry.index(site('148'), recordId.worldHeritage('148')).states).toEqual([]);
  });

  it('name Jerusalem and every Palestinian site in three languages of our own', () => {
    const ofPalestine = sites.filter(({ document }) => document.states.some(({ state }) => state === 'PS')).map(({ localId }) => localId);
    expect(ofPalestine).toEqual(palestinian);
    for (const number of ['148', ...palestinian]) {
      const labels = site(number).document.names.filter(({ kind }) => kind === 'LABEL').map(({ text }) => text.language);
      expect(labels.toSorted()).toEqual(['ar', 'en', 'fr']);
    }
  });

  it('are titled in English, Arabic and French, without markup', () => {
    for (const { titles } of sites) {
      expect(titles.map(({ language }) => language)).toEqual(['en', 'ar', 'fr']);
      expect(titles.filter(({ value }) => /[<>]|^\s|\s$/.test(value))).toEqual([]);
    }
  });

  it('keep the several states of a transboundary property', () => {
    expect(codesOf('749')).toEqual(['BF', 'BJ', 'NE']);
    expect(codesOf('1675')).toEqual(['TJ', 'TM', 'UZ']);
    expect(site('749').document.transboundary).toBe(true);
    expect(site('326').document.transboundary).toBe(false);
  });

  it('each concern a member state, but for Jerusalem', () => {
    const members = new Set(countries().filter(({ memberOf }) => memberOf !== null).map(({ code }) => code));
    const strangers = sites.filter(({ document }) => !document.states.some(({ state }) => state !== null && members.has(state)));
    expect(strangers.map(({ localId }) => localId)).toEqual(['148']);
  });

  it('hold a past time in danger apart from a present one', () => {
    expect(site('119').document.dangerPeriods.map(({ from, until }) => [from?.edtf, until?.edtf ?? null])).toEqual([['1990', '2005'], ['2012', null]]);
    expect(site('119').document.inDanger).toBe(true);
    expect(site('1433').document.inDanger).toBe(false);
    expect(site('1433').document.designations.map(({ scheme }) => scheme)).toEqual(['WORLD_HERITAGE', 'WORLD_HERITAGE_IN_DANGER']);
  });

  it('become rows and an entry of the index, and every date is read', () => {
    for (const draft of sites) {
      const id = draft.id ?? '';
      expect(siteRegistry.project(draft, id).columns['inscribedFrom']).not.toBeNull();
      expect(siteRegistry.index(draft, id).texts[0]?.value).toBe(draft.titles[0]?.value);
      expect(datesIn(draft).filter(({ edtf }) => edtf === null)).toEqual([]);
    }
  });

  const list = '../shared/data/unesco-world-heritage/whc-sites-2025.en-fr-ar.csv.gz';
  it.skipIf(!existsSync(list))('agree with the List of 2025 in every fact (skipped where ../shared/data is absent)', () => {
    const rows = parse(gunzipSync(readFileSync(list)), { columns: true, bom: true }) as Record<string, string>[];
    const byNumber = new Map(rows.map((row) => [row['id_no'], row]));
    for (const { localId, titles, document } of sites) {
      const row = byNumber.get(localId);
      const [listed] = document.designations;
      expect({
        name: titles[0]?.value, category: document.category?.toLowerCase(), criteria: listed?.criteria.map((criterion) => `(${criterion})`).join(''), year: listed?.from?.edtf,
        longitude: document.point?.longitude.toFixed(4), latitude: document.point?.latitude.toFixed(4), area: document.areaHectares ?? 0, inDanger: document.inDanger,
        states: document.states.flatMap(({ state }) => state ?? []).join(), revision: listed?.revision ?? '', transboundary: document.transboundary, region: document.region,
      }).toEqual({
        name: row?.['name_en']?.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim(), category: row?.['category']?.toLowerCase(), criteria: row?.['criteria_txt'], year: row?.['date_inscribed'],
        longitude: Number(row?.['longitude']).toFixed(4), latitude: Number(row?.['latitude']).toFixed(4), area: Number(row?.['area_hectares']), inDanger: row?.['danger'] === '1',
        states: row?.['iso_code']?.toUpperCase(), revision: row?.['rev_bis']?.trim(), transboundary: row?.['transboundary'] === '1', region: row?.['region_en']?.replace(/,\s*/, ', '),
      });
    }
  });
});

describe('the collection of the Al-Quds desk', () => {
  it('gathers Jerusalem, every Palestinian site and the case of Khirbet al-Koum, described in three languages', () => {
    const [collection] = alQudsStory().collections ?? [];
    expect(collection?.id).toBe(recordId.collection('al-quds'));
    expect(collection?.members).toEqual([
      ...['148', ...palestinian].map((number) => recordId.worldHeritage(number)),
      recordId.object('khirbet-al-koum-spoon'), recordId.case('khirbet-al-koum-spoon'),
    ]);
    expect(collection?.description.map(({ language }) => language)).toEqual(['en', 'ar', 'fr']);
    expect(collection?.titles.map(({ language }) => language)).toEqual(['en', 'ar', 'fr']);
  });
});
