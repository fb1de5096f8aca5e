import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../cli/import/row.ts';
import { badOf, geojson, rowsOf } from './support.ts';

const feature = (properties: unknown, geometry: unknown = null): unknown => ({ type: 'Feature', properties, geometry });
const collection = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });

describe('the GeoJSON reader', () => {
  it('yields each feature with its properties, geometry and line, wherever "type" stands', async () => {
    const text = '{"features": [\n {"type":"Feature","properties":{"Name ":"a","n":1.5,"x":null},"geometry":{"type":"Point","coordinates":[1,2]}},\n{"type":"Feature","properties":{"Name ":"]}\\""},"geometry":null}\n],"crs":{"a":[1]},"type":"FeatureCollection"}';
    for (const piece of [1, 4, 1000]) {
      expect(rowsOf(await geojson(text, DEFAULT_LIMITS, piece))).toEqual([
        { kind: 'row', line: 2, cells: { Name: 'a', n: 1.5, x: null }, geometry: { type: 'Point', coordinates: [1, 2] } },
        { kind: 'row', line: 3, cells: { Name: ']}"' }, geometry: null },
      ]);
    }
  });

  it('keeps a property named __proto__ a property', async () => {
    const [row] = rowsOf(await geojson('{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"__proto__":{"a":1}}}]}'));
    expect(Object.keys(row?.cells ?? {})).toEqual(['__proto__']);
  });

  it.each([
    ['a single feature', JSON.stringify(feature({}))],
    ['a list', '[1,2]'],
    ['a topology', '{"type":"Topology","objects":{}}'],
    ['a collection without features', '{"type":"FeatureCollection"}'],
    ['features that are no list', '{"type":"FeatureCollection","features":{}}'],
  ])('refuses %s as no FeatureCollection', async (_, text) => {
    await expect(geojson(text)).rejects.toMatchObject({ code: 'WRONG_FILE' });
  });

  it.each([
    ['a missing comma', '{"type":"FeatureCollection","features":[{"type":"Feature"}\n{"type":"Feature"}]}', 2],
    ['an unfinished file', '{"type":"FeatureCollection","features":[{"type":"Feature"}', 1],
    ['a bare word in a feature', '{"type":"FeatureCollection",\n\n"features":[{"type":Feature}]}', 3],
    ['text after the end', `${collection()}x`, 1],
    ['nothing but blanks', '  \n ', 2],
  ])('names the line of %s', async (_, text, line) => {
    await expect(geojson(text)).rejects.toMatchObject({ code: 'BROKEN_JSON', line });
  });

  it('refuses JSON that is nested without end before reading it', async () => {
    await expect(geojson(`{"type":"FeatureCollection","features":[${'['.repeat(100_000)}`, DEFAULT_LIMITS, 5000)).rejects.toMatchObject({ code: 'TOO_DEEP' });
  });

  it('refuses a feature or a value that is too long with its field, and reads the next', async () => {
    const limits = { ...DEFAULT_LIMITS, cell: 100, row: 1000 };
    const items = await geojson(collection(feature({ id: 1, note: 'x'.repeat(200) }), feature({ id: 2, text: 'y'.repeat(5000) }), feature({ id: 3 })), limits);
    expect(badOf(items).map(({ problems }) => [problems[0]?.code, problems[0]?.field])).toEqual([
      ['CELL_TOO_LARGE', 'note'],
      ['CELL_TOO_LARGE', 'text'],
    ]);
    expect(rowsOf(items).map((row) => row.cells['id'])).toEqual([3]);
  });

  it('reports NUL and half characters wherever in a value they hide', async () => {
    const items = await geojson('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":["x",{"b":"\\u0000"}]}},{"type":"Feature","properties":{"a":"\\ud800"}},7]}');
    expect(badOf(items).map(({ problems }) => [problems[0]?.field, problems[0]?.code])).toEqual([
      ['a', 'NUL_IN_TEXT'],
      ['a', 'BROKEN_TEXT'],
      [undefined, 'BROKEN_ROW'],
    ]);
  });
});
