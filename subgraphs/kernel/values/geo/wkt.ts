import { refused, type Refusal, type Result } from '../result.ts';
import { DEEPEST_COLLECTION, parseGeometry, type Geometry } from './geometry.ts';

/**
 * Well-known text (OGC 06-103r4) as GeoJSON: the points, lines, polygons, their
 * multiples and collections of EAMENA's bulk template and Linked Art's
 * `defined_by`. Longitude stands first; a measure (M) is dropped; an `SRID=4326;`
 * before it is taken, any other reference system refused.
 */

/** Some megabytes; the geometry's own limit on positions is far below it. */
const LONGEST = 5_000_000;

const GEOMETRY_TYPES = new Map<string, Geometry['type']>(
  (['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'] as const).map(
    (type) => [type.toUpperCase(), type],
  ),
);

const TOKEN = /\s*([(),]|[A-Za-z]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
const SRID = /^\s*SRID\s*=\s*(\d+)\s*;/i;

/** Reads one well-known text. */
export function readWkt(text: string): Result<Geometry> {
  if (text.length > LONGEST) return refused('is too long for a geometry');
  const srid = SRID.exec(text);
  if (srid && srid[1] !== '4326') return refused(`uses the reference system ${srid[1]}, not WGS 84`);
  const parser = new Parser(text, srid?.[0].length ?? 0);
  try {
    const geometry = parser.geometry(0);
    parser.end();
    return parseGeometry(geometry);
  } catch (error) {
    if (error instanceof NotWkt) return error.refusal;
    throw error;
  }
}

/** Unwinds the descent at the first thing that is not well-known text. */
class NotWkt extends Error {
  readonly refusal: Refusal;
  constructor(reason: string) {
    super(reason);
    this.refusal = refused(reason);
  }
}

/** Before `parseGeometry` has checked it. */
type Raw = { type: string; coordinates: unknown } | { type: string; geometries: unknown[] };

class Parser {
  #text: string;
  #at: number;
  #next: string | null = null;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
    this.#advance();
  }

  geometry(depth: number): Raw {
    if (depth > DEEPEST_COLLECTION) throw new NotWkt(`nests collections deeper than ${DEEPEST_COLLECTION}`);
    const type = GEOMETRY_TYPES.get((this.#next ?? '').toUpperCase());
    if (!type) throw new NotWkt('is no well-known text of a geometry');
    this.#advance();
    const order = (this.#next ?? '').toUpperCase();
    const isMeasured = order === 'M';
    if (isMeasured || order === 'Z' || order === 'ZM') this.#advance();
    if ((this.#next ?? '').toUpperCase() === 'EMPTY') throw new NotWkt('is empty');
    switch (type) {
      case 'GeometryCollection':
        return { type, geometries: this.#list(() => this.geometry(depth + 1)) };
      case 'Point': {
        const [position] = this.#list(() => this.#position(isMeasured));
        return { type, coordinates: position };
      }
      case 'MultiPoint':
        // Both MULTIPOINT (1 2, 3 4) and MULTIPOINT ((1 2), (3 4)) are written.
        return { type, coordinates: this.#list(() => this.#pointOfMany(isMeasured)) };
      case 'LineString':
        return { type, coordinates: this.#line(isMeasured) };
      case 'MultiLineString':
      case 'Polygon':
        return { type, coordinates: this.#list(() => this.#line(isMeasured)) };
      case 'MultiPolygon':
        return { type, coordinates: this.#list(() => this.#list(() => this.#line(isMeasured))) };
    }
  }

  end(): void {
    if (this.#next !== null || this.#text.slice(this.#at).trim() !== '') throw new NotWkt('goes on after the geometry');
  }

  #line(isMeasured: boolean): number[][] {
    return this.#list(() => this.#position(isMeasured));
  }

  #pointOfMany(isMeasured: boolean): number[] {
    if (this.#next !== '(') return this.#position(isMeasured);
    this.#expect('(');
    const position = this.#position(isMeasured);
    this.#expect(')');
    return position;
  }

  #position(isMeasured: boolean): number[] {
    const numbers: number[] = [];
    while (this.#next !== null && this.#next !== ',' && this.#next !== ')') {
      const number = Number(this.#next);
      if (Number.isNaN(number) || numbers.length === 4) throw new NotWkt('has a position that is not two to four numbers');
      numbers.push(number);
      this.#advance();
    }
    return numbers.slice(0, isMeasured ? 2 : 3);
  }

  #list<T>(read: () => T): T[] {
    this.#expect('(');
    const items = [read()];
    while (this.#next === ',') {
      this.#advance();
      items.push(read());
    }
    this.#expect(')');
    return items;
  }

  #expect(token: string): void {
    if (this.#next !== token) throw new NotWkt(`lacks "${token}"`);
    this.#advance();
  }

  #advance(): void {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    this.#next = match?.[1] ?? null;
    this.#at = match ? TOKEN.lastIndex : this.#at;
  }
}
