import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FormatOptions } from '../../cli/import/format-options.ts';
import type { CellNotice } from '../../cli/import/format.ts';
import { eamenaFormat } from '../../cli/import/formats/eamena/format.ts';
import { mergeRepeats } from '../../cli/import/readers/merge.ts';
import { fileKind, openRows } from '../../cli/import/readers/open.ts';
import type { CellValue, SourceRow } from '../../cli/import/row.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { projectSite } from '../../subgraphs/sites/data/project.ts';
import type { SiteDocument } from '../../subgraphs/sites/documents.ts';
import { hasRealData, realFile, withRealData } from './support.ts';

const OPTIONS: FormatOptions = { sharing: 'COMMUNITY', licence: null, attribution: null, mapping: undefined, file: 'sites.geojson' };
const format = eamenaFormat(OPTIONS);
type SiteDraft = RecordDraft<SiteDocument>;

function siteOf(row: SourceRow): { draft: SiteDraft; notices: CellNotice[] } {
  const mapped = format.map(row);
  if (!mapped.ok) throw new Error(JSON.stringify(mapped.problems));
  const draft = mapped.drafts[0]?.draft as SiteDraft;
  // What the registry refuses (two parts with one key) must not come out of a mapping.
  projectSite(draft, 'site_1');
  return { draft, notices: mapped.notices };
}

const row = (cells: Record<string, CellValue>, more: Partial<SourceRow> = {}): SourceRow => ({ kind: 'row', line: 3, cells: { 'EAMENA ID': 'EAMENA-0000001', ...cells }, ...more });
const point = { type: 'Point', coordinates: [51.25, 35.5] };
const outline = { type: 'Polygon', coordinates: [[[51, 35], [52, 35], [52, 36], [51, 35]]] };

describe('a site of an EAMENA export', () => {
  it('is one site with all its geometries, each with what the lists say in its place', () => {
    const cells = { 'EAMENA ID': 'EAMENA-0000001', 'Geometry Qualifier': 'Center Point, Perimeter Polygon', 'Geometry Extent Certainty': 'High, Medium', 'Location Certainty': 'Definite, ' };
    const { draft } = siteOf(row(cells, { geometry: point, repeats: [{ kind: 'row', line: 9, cells, geometry: outline }] }));
    expect(draft.document.geometries.map((part) => [part.geojson.type, part.qualifier?.text, part.extentCertainty, part.locationCertainty])).toEqual([
      ['Point', 'Center Point', 'HIGH', 'DEFINITE'],
      ['Polygon', 'Perimeter Polygon', 'MEDIUM', null],
    ]);
    expect([draft.document.point, draft.document.placeDisclosure]).toEqual([{ longitude: 51.25, latitude: 35.5 }, 'CELL']);
  });

  it('takes its place from well-known text in a bulk sheet, a collection part by part', () => {
    const { document } = siteOf(row({ 'Geometric Place Expression': 'GEOMETRYCOLLECTION (POLYGON ((51 35, 52 35, 52 36, 51 35)), POINT (51.25 35.5))' })).draft;
    expect(document.geometries.map(({ geojson }) => geojson.type)).toEqual(['Polygon', 'Point']);
    expect(document.point).toEqual({ longitude: 51.25, latitude: 35.5 });
  });

  it('pairs causes, certainties and dates with their categories, and keeps keys where a line is put before them', () => {
    const two = siteOf(row({
      'Disturbance Cause Category Type': 'Natural, Natural', 'Disturbance Cause Type': 'Fire, Flooding', 'Disturbance Cause Certainty': 'High, Low',
      'Disturbance Date Occurred On': 'None, 2014-03-01', 'Disturbance Cause Assignment Assessor Name - Actor': 'A. Person, B. Person',
    })).draft;
    expect(two.document.disturbances.map(({ category, cause, certainty, occurredOn }) => [category, cause?.text, certainty, occurredOn?.edtf ?? null])).toEqual([
      ['NATURAL', 'Fire', 'HIGH', null],
      ['NATURAL', 'Flooding', 'LOW', '2014-03-01'],
    ]);
    expect(two.persons?.map(({ name, path }) => [name, path])).toEqual([['A. Person', 'disturbances/NATURAL.FIRE'], ['B. Person', 'disturbances/NATURAL.FLOODING']]);
    const three = siteOf(row({ 'Disturbance Cause Category Type': 'Vandalism, Natural, Natural', 'Disturbance Cause Type': 'Graffiti, Fire, Flooding' })).draft;
    expect(three.document.disturbances.map(({ key }) => key)).toEqual(['VANDALISM.GRAFFITI', 'NATURAL.FIRE', 'NATURAL.FLOODING']);
  });

  it('keeps a list whose length does not fit, whole, and reports it', () => {
    const { draft, notices } = siteOf(row({ 'Threat Category': 'Natural, Utilities', 'Threat Cause Type': 'Fire, Flooding', 'Threat Probability': 'Possible, Possible, Planned' }));
    expect(draft.document.threats.map(({ category, probability }) => [category, probability])).toEqual([['NATURAL', null], ['UTILITIES', null]]);
    expect(draft.document.unread).toEqual([{ field: 'Threat Probability', value: 'Possible, Possible, Planned', reason: 'has 3 values beside 2 categories' }]);
    expect(notices.map(({ line, field }) => [line, field])).toEqual([[3, 'Threat Probability']]);
  });

  it('leaves out a place without a category, keeps its cells whole, and gives its cause to no other place', () => {
    const { draft, notices } = siteOf(row({ 'Threat Category': 'Natural, , ', 'Threat Cause Type': 'Fire, Flooding, ', 'Threat Probability': 'Possible, Planned, ' }));
    expect(draft.document.threats.map(({ category, cause, probability }) => [category, cause?.text, probability])).toEqual([['NATURAL', 'Fire', 'POSSIBLE']]);
    expect(draft.document.unread.map(({ field, value }) => [field, value])).toEqual([['Threat Category', 'Natural, , '], ['Threat Cause Type', 'Fire, Flooding, ']]);
    expect(notices.map(({ field }) => field)).toEqual(['Threat Category', 'Threat Cause Type']);
  });

  it('leaves out a blank place that says nothing, without a word', () => {
    const { draft, notices } = siteOf(row({ 'Threat Category': 'Natural, , ', 'Threat Cause Type': 'Fire' }));
    expect(draft.document.threats.map(({ category }) => category)).toEqual(['NATURAL']);
    expect(notices.filter(({ field }) => field === 'Threat Category')).toEqual([]);
  });

  it('takes a list that says each of its places twice as saying each once', () => {
    const { draft, notices } = siteOf(row({ 'Disturbance Cause Category Type': 'Natural, Utilities', 'Disturbance Cause Type': 'Fire, Fire, Flooding, Flooding', 'Disturbance Cause Certainty': 'Low, Low, High, High' }));
    expect(draft.document.disturbances.map(({ category, cause, certainty }) => [category, cause?.text, certainty])).toEqual([['NATURAL', 'Fire', 'LOW'], ['UTILITIES', 'Flooding', 'HIGH']]);
    expect(notices).toEqual([]);
  });

  it('states what kind of text, address and division it has, in the words of the source', () => {
    const said = { 'General Description Type': 'Comments', 'Address Type': 'Primary', 'Administrative Division Type': 'Province' };
    const { statements, description } = siteOf(row({ 'General Description': 'A ruin', ...said })).draft.document;
    expect(description.map(({ value }) => value)).toEqual(['A ruin']);
    expect(Object.fromEntries(statements.map(({ field, value }) => [field, value]))).toEqual(said);
  });

  it('gives effects to the only disturbance there is, and to none where there are several', () => {
    const effects = { 'Effect Type': 'Burning, Covered', 'Effect Certainty': 'High, Low' };
    const one = siteOf(row({ 'Disturbance Cause Category Type': 'Natural', 'Disturbance Cause Type': 'Fire', ...effects })).draft.document;
    expect(one.disturbances[0]?.effects.map(({ effect, certainty }) => [effect.text, certainty])).toEqual([['Burning', 'HIGH'], ['Covered', 'LOW']]);
    const two = siteOf(row({ 'Disturbance Cause Category Type': 'Natural, Natural', 'Disturbance Cause Type': 'Fire, Flooding', ...effects })).draft.document;
    expect(two.disturbances.map(({ effects: found }) => found)).toEqual([[], []]);
    expect(two.unread.map(({ field }) => field)).toEqual(['Effect Type']);
    expect(two.statements.map(({ field, value }) => [field, value])).toEqual([['Effect Type', 'Burning, Covered'], ['Effect Certainty', 'High, Low']]);
    expect(one.statements).toEqual([]);
  });

  it('has one assessment on all the days named, and a further one for each rival condition', () => {
    const { document, persons } = siteOf(row({
      'Assessment Activity Date': '2022-08-31, 2022-08-21', 'Assessment Activity Type': 'Risk Assessment, Desk-based Assessment', 'Assessment Investigator - Actor': 'A. Person, B. Person',
      'Overall Condition State Type': 'Good, Poor', 'Damage Extent Type': '1-10%, 31-60%',
    })).draft;
    expect(document.assessments.map(({ key, condition, damageExtent }) => [key, condition, damageExtent])).toEqual([['overall', 'GOOD', 'PERCENT_1_10'], ['overall.2', 'POOR', 'PERCENT_31_60']]);
    expect(document.assessments[0]?.assessedAt).toMatchObject({ original: '2022-08-31, 2022-08-21', edtf: '2022-08-21/2022-08-31', earliest: '2022-08-21', latest: '2022-08-31' });
    expect(persons?.filter(({ path }) => path === 'assessments/overall').map(({ name }) => name)).toEqual(['A. Person', 'B. Person']);
  });

  it('is titled by its names, never by a reference that many sites share', () => {
    const named = siteOf(row({ 'Resource Name': 'CVNS-IR, Bedasht Caravanserai, کاروانسرای بدشت', 'Name Type': 'Alternative Reference, Toponym, Toponym' })).draft;
    expect(named.titles.map(({ value, script }) => [value, script])).toEqual([['Bedasht Caravanserai', 'Latn'], ['کاروانسرای بدشت', 'Arab']]);
    expect(named.document.names.map(({ kind }) => kind)).toEqual(['ALTERNATIVE', 'TOPONYM', 'TOPONYM']);
    expect(siteOf(row({ 'Resource Name': 'CVNS-IR', 'Name Type': 'Alternative Reference' })).draft.titles).toEqual([]);
  });

  it('keeps the source’s own word beside the concept, in whichever language it is', () => {
    const { functions } = siteOf(row({ 'Heritage Place Function': 'سكني, Religious', 'Heritage Place Function Certainty': 'High, Low' })).draft.document;
    expect(functions.map(({ function: term, certainty }) => [term.text, term.concept, certainty])).toEqual([
      ['سكني', 'eamena:heritage-place-function/DOMESTIC', 'HIGH'],
      ['Religious', 'eamena:heritage-place-function/RELIGIOUS', 'LOW'],
    ]);
  });

  it('says Probable as the source does where the common scale has no such step', () => {
    const { periods, statements } = siteOf(row({ 'Cultural Period Type': 'Islamic (Iran)', 'Cultural Period Certainty': 'Probable' })).draft.document;
    expect(periods.map(({ certainty }) => certainty)).toEqual([null]);
    expect(statements.map(({ field, value }) => [field, value])).toEqual([['Certainty of the period Islamic (Iran)', 'Probable']]);
  });

  it('keeps a column that it does not know, and what a repeat says otherwise', () => {
    const { draft, notices } = siteOf(row({ 'Grid ID': 'E51N35-11', 'New Column': 'new' }, { repeats: [row({ 'Grid ID': 'E51N35-12', 'New Column': 'new' })] }));
    expect(draft.document.unread.map(({ field, value }) => [field, value])).toEqual([['New Column', 'new'], ['Grid ID', 'E51N35-12']]);
    expect(notices).toHaveLength(2);
  });

  it('names assessors in the persons alone', () => {
    const { draft, notices } = siteOf(row({ 'Assessment Investigator - Actor': 'Zz. Assessor', 'Threat Inference Making Assessor Name - Actor': '‌Zz. Assessor', 'Threat Category': 'Natural, Natural', 'Threat Cause Type': 'Fire, Fire' }));
    expect(draft.persons).toEqual([
      { role: 'assessor', name: 'Zz. Assessor', path: 'assessments' },
      { role: 'assessor', name: 'Zz. Assessor', path: 'threats' },
    ]);
    const { persons: _persons, sourceRow: _sourceRow, ...open } = draft;
    expect(JSON.stringify([open, notices])).not.toContain('Assessor"');
    expect(open.document.threats.map(({ key }) => key)).toEqual(['NATURAL.FIRE', 'NATURAL.FIRE.2']);
  });

  it('takes an identifier as it stands, and says where it is not one', () => {
    const { draft, notices } = siteOf(row({ 'EAMENA ID': 'EAMENA-0000001, EAMENA-0000002' }));
    expect([draft.localId, notices.map(({ field }) => field)]).toEqual(['EAMENA-0000001, EAMENA-0000002', ['EAMENA ID']]);
  });

  it('is refused without its identifier', () => {
    expect(format.map(row({ 'EAMENA ID': ' ' }))).toMatchObject({ ok: false, problems: [{ line: 3, field: 'EAMENA ID', code: 'MISSING_VALUE' }] });
  });
});

describe.skipIf(!hasRealData)(withRealData('the published EAMENA files as sites'), () => {
  async function read(name: string): Promise<{ sites: SiteDraft[]; notices: CellNotice[]; rows: SourceRow[] }> {
    const file = realFile(`eamena/${name}`);
    const kind = await fileKind(file);
    const sites: SiteDraft[] = [];
    const notices: CellNotice[] = [];
    const rows: SourceRow[] = [];
    for await (const item of mergeRepeats(() => openRows(file, kind), (found) => format.mergeKey?.(found))) {
      if (item.kind === 'bad') throw new Error(`line ${item.line} is bad`);
      const site = siteOf(item);
      sites.push(site.draft);
      notices.push(...site.notices);
      rows.push(item);
    }
    return { sites, notices, rows };
  }

  type Properties = Record<string, string | null>;

  /** The caravanserais counted from the file itself, one set of properties per identifier. */
  function rawCaravanserais(): Map<string, Properties> {
    const text = gunzipSync(readFileSync(realFile('eamena/eamena_caravanserais_iran.geojson.gz'))).toString();
    const { features } = JSON.parse(text) as { features: { properties: Properties }[] };
    expect(features).toHaveLength(424);
    return new Map(features.map(({ properties }) => [properties['EAMENA ID'] ?? '', properties]));
  }

  /** Categories and causes of the vocabulary hold no ", ", so places can be counted by it. */
  const places = (cell: string | null | undefined): string[] => (cell ? cell.split(',').map((part) => part.trim()) : []);

  it('are 221 caravanserais with the conditions that the file gives them', async () => {
    const raw = rawCaravanserais();
    const { sites } = await read('eamena_caravanserais_iran.geojson.gz');
    expect([sites.length, raw.size]).toEqual([221, 221]);
    expect(sites.reduce((sum, { document }) => sum + document.geometries.length, 0)).toBe(424);
    const CODES: Record<string, string> = { Good: 'GOOD', Fair: 'FAIR', Poor: 'POOR', 'Very Bad': 'VERY_BAD', Destroyed: 'DESTROYED' };
    for (const { localId, document } of sites) {
      const stated = raw.get(localId)?.['Overall Condition State Type'] ?? null;
      expect(document.assessments.map(({ condition }) => condition), localId).toEqual([stated === null ? null : CODES[stated]]);
    }
    expect(sites.filter(({ document }) => document.assessments[0]?.condition != null)).toHaveLength(219);
  });

  it.each([
    ['threats', 'Threat Category', 545],
    ['disturbances', 'Disturbance Cause Category Type', 415],
  ] as const)('have as many %s as the file names', async (part, categories, total) => {
    const raw = rawCaravanserais();
    const { sites } = await read('eamena_caravanserais_iran.geojson.gz');
    let counted = 0;
    for (const { localId, document } of sites) {
      // A cause beside an empty category has none, and is not counted under one that nobody named.
      const said = places(raw.get(localId)?.[categories]).filter((category) => category !== '').length;
      expect(document[part], localId).toHaveLength(said);
      counted += said;
    }
    expect(counted).toBe(total);
  });

  it('report each cell that is kept, and keep each that is reported', async () => {
    const { sites, notices } = await read('eamena_caravanserais_iran.geojson.gz');
    expect(notices.length).toBe(sites.reduce((sum, { document }) => sum + document.unread.length, 0));
    expect([...new Set(notices.map(({ field }) => field))].sort()).toEqual([
      'Disturbance Cause Category Type', 'Disturbance Cause Type', 'Effect Type', 'Geometry Extent Certainty', 'Geometry Qualifier', 'Location Certainty', 'Threat Category', 'Threat Cause Type',
    ]);
  });

  it('are read in both shapes, and their assessors stand nowhere but in the persons', async () => {
    for (const [name, count, conditions] of [['eamena_desert_kites.geojson.gz', 406, 406], ['eamena_bulk_upload_template_heritage_place.csv', 1592, 1076]] as const) {
      const { sites, notices } = await read(name);
      expect(sites).toHaveLength(count);
      expect(sites.filter(({ document }) => document.assessments.some(({ condition }) => condition !== null))).toHaveLength(conditions);
      for (const { titles, document, persons = [] } of sites) {
        const open = JSON.stringify([titles, document]);
        for (const person of persons.filter(({ name: found }) => found.includes(' '))) expect(open).not.toContain(person.name);
      }
      expect(JSON.stringify(notices)).not.toContain('Actor');
    }
  });
});
