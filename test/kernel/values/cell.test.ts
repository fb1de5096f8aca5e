import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_DEGREES, cellOf, cellPolygon } from '../../../subgraphs/kernel/values/geo/cell.ts';
import { bboxOf, centroidOf } from '../../../subgraphs/kernel/values/geo/extent.ts';
import { parseGeometry } from '../../../subgraphs/kernel/values/geo/geometry.ts';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });

describe('the cell that stands for a place', () => {
  it('holds its point, is a quarter of a degree wide, and lies on the fixed grid', () => {
    fc.assert(
      fc.property(latitude, longitude, (lat, lon) => {
        const { south, north, west, east } = cellOf(lat, lon);
        expect([north - south, east - west]).toEqual([CELL_DEGREES, CELL_DEGREES]);
        expect([(south / CELL_DEGREES) % 1, (west / CELL_DEGREES) % 1].map(Math.abs)).toEqual([0, 0]);
        expect(south <= lat && lat <= north).toBe(true);
        const around = lon === 180 ? -180 : lon;
        expect(west <= around && around < east).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for every point in it, so that two answers cannot be intersected', () => {
    const inside = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(latitude, longitude, inside, inside, (lat, lon, up, right) => {
        const cell = cellOf(lat, lon);
        expect(cellOf(cell.south + up * CELL_DEGREES, cell.west + right * CELL_DEGREES)).toEqual(cell);
        expect(cellOf(cell.centre[1], cell.centre[0])).toEqual(cell);
      }),
      { numRuns: 500 },
    );
  });

  it('is drawn as a closed outline around its centre', () => {
    fc.assert(
      fc.property(latitude, longitude, (lat, lon) => {
        const cell = cellOf(lat, lon);
        const read = parseGeometry(cellPolygon(cell));
        if (!read.ok) throw new Error(read.reason);
        expect(bboxOf(read.value)).toEqual({ south: cell.south, north: cell.north, west: cell.west, east: cell.east });
        const [x, y] = centroidOf(read.value);
        expect(x).toBeCloseTo(cell.centre[0], 9);
        expect(y).toBeCloseTo(cell.centre[1], 9);
      }),
    );
  });

  it.each([
    [31.9053913, 35.6, '31.75–32.00°N, 35.50–35.75°E'],
    [-0.1, -0.1, '0.00–0.25°S, 0.00–0.25°W'],
    [90, 180, '89.75–90.00°N, 179.75–180.00°W'],
    [0, 0, '0.00–0.25°N, 0.00–0.25°E'],
  ])('of %d, %d reads %s', (lat, lon, label) => {
    expect(cellOf(lat, lon).label).toBe(label);
  });

  it.each([[91, 0], [0, 181], [NaN, 0], [0, -Infinity]])('is refused for %d, %d', (lat, lon) => {
    expect(() => cellOf(lat, lon)).toThrow(RangeError);
  });
});
