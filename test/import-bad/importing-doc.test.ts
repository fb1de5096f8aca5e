import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../cli/import/formats.ts';
import { GENERIC_KINDS, genericKind, type GenericKindName } from '../../cli/import/formats/generic/kinds.ts';
import { CASE_COLUMNS } from '../../cli/import/formats/mola/row.ts';
import { COLUMNS_WITH_A_PLACE, PERSON_COLUMNS, STATED_COLUMNS, TERM_COLUMNS } from '../../cli/import/formats/eamena/columns.ts';
import { CATALOGUE_COLUMNS, CODED_COLUMNS } from '../../cli/import/formats/yemen-catalogue/columns.ts';
import { LIST_COLUMNS } from '../../cli/import/formats/world-heritage/row.ts';
import { summaryLine, summaryText } from '../../cli/import/summary.ts';
import { type Imported, importInto, readReport } from '../import-flows/support/importing.ts';
import { inFolder } from '../import/support.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const doc = readFileSync(new URL('../../docs/importing.md', import.meta.url), 'utf8');
const source = (path: string): string => readFileSync(new URL(`../../cli/import/${path}`, import.meta.url), 'utf8');
/** The fenced blocks of one language, in the order of the document. */
const blocks = (language: string): string[] => [...doc.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, found, text = '']) => (found === language ? [text] : []));
const lines = (jsonl: string | undefined): unknown[] => (jsonl ?? '').trim().split('\n').map((line) => JSON.parse(line) as unknown);
const without = (text: string, pattern: RegExp): string => text.replace(pattern, '');

describe('the guide to importing', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_empty');
  });
  afterAll(() => hub.close());

  async function example(format: string, text: string, mapping: string, folder: string): Promise<Imported> {
    const [file, named] = [join(folder, 'file'), join(folder, 'mapping.json')];
    await Promise.all([writeFile(file, text), writeFile(named, mapping)]);
    return importInto(hub, format, file, { mapping: named, folder, sharing: 'AUTHORITY' });
  }

  it('shows a table whose import ends as the guide says: summary, report, line for machines, a change and a stop', async () => {
    const [table = ''] = blocks('csv');
    const [mapping = '', machines = ''] = blocks('json');
    const [report, changes, stop] = blocks('jsonl').map(lines);
    await inFolder(async (folder) => {
      const first = await example('csv', table, mapping, folder);
      expect(first.entries).toEqual(report);
      expect(summaryText(first, { dryRun: false, seconds: 0.1, report: 'report.jsonl' })).toBe(blocks('text')[0]);
      expect(JSON.parse(summaryLine(first, 0.1))).toEqual(JSON.parse(machines));

      const later = await example('csv', table.replace(';2.5;', ';2.75;'), mapping, folder);
      expect(later.counts).toMatchObject({ created: 0, changed: 1, unchanged: 2, rejected: 2 });
      expect(later.entries.filter(({ type }) => type === 'changed')).toEqual(changes);

      const broken = await example('csv', `${table}105;;"Long Wall;wall\n`, mapping, folder).then(() => '', (error: Error) => error.message);
      expect((await readReport(/report: (.*)$/.exec(broken)?.[1] ?? '')).slice(-1)).toEqual(stop);
    });
    const sites = `sites(where: { localId: { in: ["101", "102"] } }) { nodes {
      localId title(languages: ["ar"]) { value } areaHectares unread { field value } assessments { nodes { assessedAt { original edtf } } } } }`;
    const { data } = await hub.ask(`{ ${sites} }`, { as: 'documentation-desk', roles: ['REGISTRY_STEWARD'] });
    expect(data.sites.nodes).toEqual(expect.arrayContaining([
      { localId: '101', title: { value: 'تل الرمل' }, areaHectares: 2.75, unread: [], assessments: { nodes: [{ assessedAt: { original: '605 AH', edtf: '1208-07-23/1209-07-12' } }] } },
      expect.objectContaining({ localId: '102', unread: [{ field: 'Type', value: 'mill' }, { field: 'Area (ha)', value: '0,8' }, { field: 'In danger', value: 'perhaps' }] }),
    ]));
  });

  it('shows a feature collection whose import ends as the guide says', async () => {
    await inFolder(async (folder) => {
      const { counts, entries } = await example('geojson', blocks('geojson')[0] ?? '', blocks('json')[2] ?? '', folder);
      expect(counts).toMatchObject({ read: 2, created: 2, rejected: 0, notices: 1 });
      expect(entries).toEqual(lines(blocks('jsonl')[3]));
    });
  });

  it('names every format, every code, every place of a mapping and every column that it speaks of', () => {
    for (const { name } of FORMATS) expect(doc).toContain(`| \`${name}\` |`);
    const codes = [source('errors.ts'), source('row.ts')].flatMap((text) => [...text.matchAll(/^ {2}\| '([A-Z0-9_]+)'/gm)].map(([, code]) => code ?? ''));
    expect(codes.length).toBeGreaterThan(25);
    for (const code of codes) expect(doc).toContain(`\`${code}\``);
    for (const kind of Object.keys(GENERIC_KINDS) as GenericKindName[]) {
      const [, listed = ''] = new RegExp(`^- \\*\\*${kind}\\*\\*: ([^]*?)(?=^- |\\n\\n)`, 'm').exec(doc) ?? [];
      const places = Object.entries(genericKind(kind).paths).map(([path, { many }]) => `\`${path}\`${many ? '*' : ''}`);
      expect(listed.split(/,\s+/).map((place) => place.trim())).toEqual(places);
    }
    const stated = new Set<string>(STATED_COLUMNS);
    const eamena = [...Object.keys(TERM_COLUMNS), ...COLUMNS_WITH_A_PLACE, ...PERSON_COLUMNS].filter((column) => !stated.has(column));
    const listed = LIST_COLUMNS.filter((column) => column !== 'name_en');
    for (const column of [...listed, ...CASE_COLUMNS, ...CATALOGUE_COLUMNS, ...CODED_COLUMNS, ...eamena]) expect(doc).toContain(`\`${column}\``);
  });

  it('names no machine', () => {
    expect(without(doc, /```[^]*?```/g)).not.toMatch(/https?:\/\/|\/home\/|\/tmp\/|[A-Z]:\\|localhost/);
  });
});
