import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormatOptions } from '../../cli/import/format-options.ts';
import { FORMATS, formatNamed } from '../../cli/import/formats.ts';
import { genericKind, GENERIC_KINDS, type GenericKindName } from '../../cli/import/formats/generic/kinds.ts';
import { mappedRecord } from '../../cli/import/formats/generic/map.ts';
import { mappedColumns, parseMapping } from '../../cli/import/formats/generic/mapping.ts';
import type { CellValue, SourceRow } from '../../cli/import/row.ts';
import type { ObjectDocument } from '../../subgraphs/objects/documents.ts';
import { projectSite } from '../../subgraphs/sites/data/project.ts';
import type { SiteDocument } from '../../subgraphs/sites/documents.ts';
import { csv, inFolder, rowsOf } from './support.ts';

const OPTIONS: FormatOptions = { sharing: 'AUTHORITY', licence: null, attribution: null, mapping: undefined, file: 'sites.csv' };
const mapping = (json: unknown) => parseMapping(JSON.stringify(json), 'mapping.json');
const row = (cells: Record<string, CellValue>, more: Partial<SourceRow> = {}): SourceRow => ({ kind: 'row', line: 2, cells, ...more });

const SITES = {
  kind: 'site',
  localId: 'no',
  title: [{ column: 'name_ar', language: 'AR' }, { column: 'name', language: 'en' }],
  fields: {
    names: { column: 'name_ar', language: 'ar' },
    category: { column: 'type', values: { Tell: 'CULTURAL' } },
    point: { as: 'point', latitude: 'lat', longitude: 'lon' },
    periods: { column: 'periods', as: 'term', separator: '|' },
    'states.territorial': 'country',
    'assessment.assessedAt': { column: 'seen', as: 'date', calendar: 'ISLAMIC_CIVIL' },
    areaHectares: { column: 'ha', as: 'number' },
    inDanger: 'danger',
  },
  source: { citation: 'A register' },
  persons: [{ column: 'owner', role: 'owner' }],
};

function site(cells: Record<string, CellValue>, more: Partial<SourceRow> = {}) {
  const { draft, notices } = mappedRecord('7', row({ no: '7', ...cells }, more), mapping(SITES), OPTIONS);
  return { draft, notices, document: draft.document as SiteDocument };
}

describe('a table with a mapping file', () => {
  it('fills the places of the document that the mapping names', () => {
    const { draft, document, notices } = site({
      name_ar: 'تل', name: 'Tell', type: 'Tell', lat: '31.5', lon: '35.25', periods: 'Bronze Age | Iron Age', country: 'الأردن', seen: '605', ha: '٢٫٥', danger: 'oui', owner: 'A. Person',
    });
    expect(notices).toEqual([]);
    expect(draft.titles.map(({ value, language, script }) => [value, language, script])).toEqual([['تل', 'ar', 'Arab'], ['Tell', 'en', 'Latn']]);
    expect(document).toMatchObject({
      names: [{ kind: 'TOPONYM', text: { value: 'تل', language: 'ar' } }], category: 'CULTURAL', point: { latitude: 31.5, longitude: 35.25 },
      states: [{ state: 'JO', role: 'TERRITORIAL', source: { citation: 'A register' } }], areaHectares: 2.5, inDanger: true, placeDisclosure: 'CELL',
    });
    expect(document.periods.map(({ period }) => period.text)).toEqual(['Bronze Age', 'Iron Age']);
    expect(document.assessments[0]?.assessedAt).toMatchObject({ original: '605', nativeEdtf: '0605', calendar: 'ISLAMIC_CIVIL' });
    expect(draft).toMatchObject({ sharing: { tier: 'AUTHORITY' }, synthetic: false, persons: [{ role: 'owner', name: 'A. Person', path: '' }] });
    projectSite(draft as never, 'site_1');
  });

  it('keeps a cell that it does not understand, whole, and reports it', () => {
    const { document, notices } = site({ type: 'Palace', lat: '95', lon: '35', country: 'Sumer', seen: 'long ago', ha: '2,5', danger: 'perhaps' });
    const kept = ['type', 'lat', 'country', 'seen', 'ha', 'danger'];
    expect(notices.map(({ field }) => field)).toEqual(kept);
    expect(document.unread.map(({ field, value }) => [field, value])).toEqual([['type', 'Palace'], ['lat', '95, 35'], ['country', 'Sumer'], ['seen', 'long ago'], ['ha', '2,5'], ['danger', 'perhaps']]);
    expect(document).toMatchObject({ category: null, point: null, states: [], areaHectares: null, inDanger: false });
    expect(document.assessments[0]?.assessedAt).toMatchObject({ original: 'long ago', edtf: null });
  });

  it('takes the geometry of a feature, and its centre where no columns give a point', () => {
    const outline = { type: 'Polygon', coordinates: [[[35, 31], [36, 31], [36, 32], [35, 32], [35, 31]]] };
    expect(site({}, { geometry: outline }).document).toMatchObject({ point: { longitude: 35.5, latitude: 31.5 }, geometries: [{ geojson: outline }] });
    expect(site({}, { geometry: { type: 'Circle' } }).notices.map(({ field }) => field)).toEqual(['geometry']);
  });

  it('writes measurements of an object with the words they were read from', () => {
    const objects = mapping({ kind: 'object', localId: 'no', fields: { measurements: 'size', 'identifiers.inventory': 'no', materials: { column: 'of', separator: ',' } } });
    const { draft, notices } = mappedRecord('7', row({ no: '7', size: 'H. 23.5 cm; with base 30 cm', of: 'gold, silver' }), objects, OPTIONS);
    const document = draft.document as ObjectDocument;
    expect(document.measurements).toEqual([{ statement: 'H. 23.5 cm; with base 30 cm', values: [{ dimension: 'HEIGHT', value: '23.5', unit: 'cm' }], source: null }]);
    expect(document.materials.map(({ text }) => text)).toEqual(['gold', 'silver']);
    expect(notices.map(({ field, reason }) => [field, reason])).toEqual([['size', expect.stringContaining('with base 30 cm')]]);
  });

  it.each(Object.keys(GENERIC_KINDS) as GenericKindName[])('can fill every place of a %s with a value of its sort', (name) => {
    const kind = genericKind(name);
    const samples = { text: 'text', term: 'term', number: '3', date: '1990/1993', flag: 'no', code: 'LY', point: 'POINT (35 31)' };
    for (const [path, place] of Object.entries(kind.paths)) {
      const { draft, notices } = mappedRecord('1', row({ id: '1', value: place.oneOf?.at(-1) ?? samples[place.as] }), mapping({ kind: name, localId: 'id', fields: { [path]: 'value' } }), OPTIONS);
      expect(notices.filter(() => path !== 'measurements'), path).toEqual([]);
      if (path !== 'inDanger' && place.oneOf?.at(-1) !== 'UNKNOWN') expect(draft.document, path).not.toEqual(kind.empty());
    }
  });
});

describe('a mapping file', () => {
  const faults = (json: unknown): string => {
    try {
      mapping(json);
    } catch (error) {
      expect(error).toMatchObject({ name: 'ImportFileError', code: 'BAD_OPTION' });
      return (error as Error).message;
    }
    return 'no fault';
  };

  it.each([
    [{ localId: 'no' }, /kind: Invalid option: expected one of "site"\|"object"\|"seizure"\|"case"\|"listing"/],
    [{ ...SITES, localId: '' }, /localId: names no column/],
    [{ ...SITES, fields: { adress: 'a' } }, /fields\.adress: a site has no such place; it has names, /],
    [{ ...SITES, fields: { areaHectares: { column: 'ha', as: 'date' } } }, /fields\.areaHectares: takes a number, not a date/],
    [{ ...SITES, fields: { address: ['a', 'b'] } }, /fields\.address: takes one value, not several columns/],
    [{ ...SITES, fields: { address: { column: 'a', separator: ',' } } }, /fields\.address: takes one value, so it has no separator/],
    [{ ...SITES, fields: { category: { column: 'type', values: { Tell: 'MOUND' } } } }, /fields\.category\.values: takes CULTURAL, NATURAL, MIXED; not MOUND/],
    [{ ...SITES, fields: { names: { column: 'n', language: 'no language' } } }, /fields\.names\.language: "no language" is no BCP 47/],
    [{ ...SITES, fields: { names: { colum: 'n' } } }, /fields\.names.*colum/],
    [{ ...SITES, fields: { names: 'owner' } }, /persons: the column "owner" is of persons/],
    [{ ...SITES, sharing: 'EVERYONE' }, /sharing: Invalid option/],
    [{ ...SITES, extra: 1 }, /Unrecognized key: "extra"/],
  ])('is refused with the path of its fault: %#', (json, message) => {
    expect(faults(json)).toMatch(message);
  });

  it('is refused where it is no JSON, is not there, or is not given', async () => {
    expect(() => parseMapping('{', 'm.json')).toThrow(/m\.json is no JSON/);
    const generic = formatNamed('csv', FORMATS);
    await expect(generic.load(OPTIONS)).rejects.toMatchObject({ code: 'BAD_OPTION', message: expect.stringContaining('--mapping') });
    await inFolder(async (folder) => {
      await expect(generic.load({ ...OPTIONS, mapping: join(folder, 'none.json') })).rejects.toMatchObject({ code: 'BAD_OPTION' });
    });
  });

  it('names the columns that a table must have', () => {
    expect(mappedColumns(mapping({ kind: 'site', localId: 'no', title: 'name', fields: { point: { as: 'point', latitude: 'lat', longitude: 'lon' }, names: 'name' } }))).toEqual(['no', 'name', 'lat', 'lon']);
  });

  it('maps a file row by row through the format of its name', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'mapping.json');
      await writeFile(file, JSON.stringify({ kind: 'case', localId: 'id', title: 'title', fields: { openedAt: 'opened' }, sharing: 'PUBLIC' }));
      const format = await formatNamed('csv', FORMATS).load({ ...OPTIONS, sharing: undefined, mapping: file });
      expect(format.requiredColumns('csv')).toEqual(['id', 'title', 'opened']);
      const rows = rowsOf(await csv('id,title,opened\n1,A case,late 1970s\n,No identifier,\n'));
      const [first, second] = rows.map((found) => format.map(found));
      expect(first).toMatchObject({ ok: true, drafts: [{ kind: 'RepatriationCase', localId: '1', draft: { sharing: { tier: 'PUBLIC' }, document: { openedAt: { edtf: '1977/1979' } } } }] });
      expect(second).toMatchObject({ ok: false, problems: [{ line: 3, field: 'id', code: 'MISSING_VALUE' }] });
    });
  });

  it.each([
    ['as the caller says, whatever it states', 'AUTHORITY', 'PUBLIC', 'AUTHORITY'],
    ['as it states where the caller says nothing', undefined, 'PUBLIC', 'PUBLIC'],
    ['with the authority alone where neither says', undefined, undefined, 'AUTHORITY'],
  ] as const)('shares its records %s', async (_, flag, mapped, tier) => {
    await inFolder(async (folder) => {
      const file = join(folder, 'mapping.json');
      await writeFile(file, JSON.stringify({ kind: 'case', localId: 'id', title: 'title', sharing: mapped }));
      const format = await formatNamed('csv', FORMATS).load({ ...OPTIONS, sharing: flag, mapping: file });
      const [row] = rowsOf(await csv('id,title\n1,A case\n'));
      expect(row && format.map(row)).toMatchObject({ ok: true, drafts: [{ draft: { sharing: { tier } } }] });
    });
  });
});
