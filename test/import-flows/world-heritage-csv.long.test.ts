import { describe, expect, it } from 'vitest';
import { openTestHub } from '../support/hub.ts';
import { hasRealData, realFile, withRealData } from '../import/support.ts';
import { importInto } from './support/importing.ts';
import { rawCsv } from './support/raw.ts';

const XLSX = realFile('unesco-world-heritage/whc-sites-2025.xlsx');
const CSV = realFile('unesco-world-heritage/whc-sites-2025.en-fr-ar.csv.gz');

describe.skipIf(!hasRealData)(withRealData('the World Heritage List of 2025, imported from its CSV after its XLSX,'), () => {
  it('gives the same sites, but for the languages and columns that the CSV does not have', async () => {
    const hub = await openTestHub('hub_empty');
    await importInto(hub, 'world-heritage', XLSX);
    const columns = new Set(Object.keys(rawCsv(CSV)[0] ?? {}));
    const fromCsv = await importInto(hub, 'world-heritage', CSV);
    expect(fromCsv.counts).toMatchObject({ read: 1248, created: 0, rejected: 0 });
    const lost = new Map<string, number>();
    for (const entry of fromCsv.entries.filter(({ type }) => type === 'changed')) {
      expect(inColumns(entry.before, columns, entry.field), `${entry.localId}, ${entry.field}`).toEqual(entry.after);
      lost.set(entry.field ?? '', (lost.get(entry.field ?? '') ?? 0) + 1);
    }
    expect([...lost.keys()].sort()).toEqual(['document.description', 'document.justification', 'document.names', 'document.statements', 'titles']);
    await hub.close();
  });
});

/** What is left of a list of texts or statements in the languages and columns of a smaller export. */
function inColumns(list: unknown, columns: ReadonlySet<string>, field = ''): unknown {
  if (!Array.isArray(list)) return list;
  const prefix = { 'document.names': 'name', titles: 'name', 'document.description': 'short_description', 'document.justification': 'justification' }[field];
  return list.filter((item: { text?: { language: string }; language?: string; field?: string }) =>
    columns.has(prefix === undefined ? (item.field ?? '') : `${prefix}_${item.text?.language ?? item.language ?? ''}`));
}
