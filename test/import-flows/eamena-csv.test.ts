import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestHub } from '../support/hub.ts';
import { hasRealData, inFolder, realFile, withRealData } from '../import/support.ts';
import { allOf } from './support/everything.ts';
import { importInto } from './support/importing.ts';
import { rawFeatures } from './support/raw.ts';

const CARAVANSERAIS = realFile('eamena/eamena_caravanserais_iran.geojson.gz');

describe.skipIf(!hasRealData)(withRealData('the caravanserais of Iran, imported again from a CSV of the same rows'), () => {
  it('are the same 221 sites: nothing that anybody reads has changed', async () => {
    const hub = await openTestHub('hub_empty');
    await importInto(hub, 'eamena', CARAVANSERAIS);
    const versions = () => allOf<{ id: string; version: string }>(hub, 'HeritageSite', '{ id version }', { as: 'xa-heritage' });
    const before = await versions();
    const fromCsv = await inFolder(async (folder) => {
      const file = join(folder, 'caravanserais.csv');
      await writeFile(file, asCsv(CARAVANSERAIS));
      return importInto(hub, 'eamena', file);
    });
    expect(fromCsv.counts).toMatchObject({ read: 424, created: 0, changed: 221, rejected: 0, merged: 203 });
    // The row of the source is kept as it stands, and this one has a column more.
    expect(fromCsv.entries.filter(({ type, field }) => type === 'changed' && !field?.startsWith('sourceRow'))).toEqual([]);
    expect(await versions()).toEqual(before);
    await hub.close();
  });
});

/** A GeoJSON export as the CSV that EAMENA's bulk sheets are: its properties, and its geometries as well-known text. */
function asCsv(file: string): string {
  const features = rawFeatures(file);
  const columns = Object.keys(features[0]?.properties ?? {});
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const lines = features.map(({ properties, geometry }) => [...columns.map((column) => properties[column] ?? ''), geometry === null ? '' : wellKnownText(geometry)]);
  return [[...columns, 'Geometric Place Expression'], ...lines].map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function wellKnownText({ type, coordinates }: { type: string; coordinates: unknown }): string {
  const text = (part: unknown): string => {
    const parts = part as unknown[];
    return typeof parts[0] === 'number' ? parts.join(' ') : parts.map((one) => (typeof (one as unknown[])[0] === 'number' ? text(one) : `(${text(one)})`)).join(', ');
  };
  return `${type.toUpperCase()} (${text(coordinates)})`;
}
