import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { hasRealData, realFile, withRealData } from '../import/support.ts';
import { importInto } from './support/importing.ts';

/** Far above what a search takes on an idle machine, and far below what it took before words had an index. */
const longest = 2_000;

describe.skipIf(!hasRealData)(withRealData('search, with four registries imported from real files,'), () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_demo');
    await importInto(hub, 'world-heritage', realFile('unesco-world-heritage/whc-sites-2025.en-fr-ar.csv.gz'));
    await importInto(hub, 'eamena', realFile('eamena/eamena_caravanserais_iran.geojson.gz'));
    await importInto(hub, 'mola', realFile('mola-repatriations/mola_extraction.csv'));
    await importInto(hub, 'yemen-catalogue', realFile('yemen-looted-catalogue/catalogue_ar.csv'));
    await hub.index();
  });
  afterAll(() => hub.close());

  // Whether any record has all of the words.
  it.each<[string, boolean]>([
    ['Sidon bull head temple of Eshmun', true],
    ['the of and in a to is for', true],
    ['the ancient city of temples with medieval walls', true],
    ['caravanserai Iran stone brick roof Safavid road ruin', false],
    ['archaeologcal lanscape monumants histroical tempels citys muesum heritige', false],
    ['a e i o u s t n', false],
    ['في من على مدينة القديمة حجر تمثال رأس', true],
    ['an ar re in st th co de la le', true],
    ['in the of to an and at on by it is be we so do no if up my go or us me he as am pa la le un de', false],
    ['one capital from a temple at the end of a road to some old city where nobody has lived since that war of two brothers who ruled together, then one after another until both died', false],
  ])('answers «%s» at once, total and facets with it', async (query, finds) => {
    const ask = () => hub.ask('query Q($q: String!) { search(query: $q) { totalCount facets { values { count } } nodes { score highlights { fragment } } } }', { variables: { q: query } });
    const first = await ask();
    expect(first.errors).toBeUndefined();
    expect(first.data.search.totalCount > 0).toBe(finds);
    const from = performance.now();
    await ask();
    const took = performance.now() - from;
    expect(took).toBeLessThan(longest);
  });
});
