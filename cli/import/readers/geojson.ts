import { excerpt, textProblem, type CellValue, type ReadItem, type ReadLimits, type RowProblem } from '../row.ts';
import { FeatureSplitter, parsed, wrongTop, type FeatureText } from './feature-splitter.ts';
import { columnNames } from './header.ts';

export interface GeoJsonOptions {
  limits: ReadLimits;
  /** Called once with the property names of the first feature. */
  onHeader?: (columns: string[], repeated: string[]) => void;
}

/** Reads the features of a GeoJSON FeatureCollection (RFC 7946), each as a row of its properties. */
export async function* readGeoJson(text: AsyncIterable<string>, options: GeoJsonOptions): AsyncGenerator<ReadItem> {
  const splitter = new FeatureSplitter(options.limits);
  let header = false;
  for await (const piece of text) {
    for (const feature of splitter.push(piece)) {
      const item = asItem(feature, options.limits);
      if (!header && item.kind === 'row') {
        header = true;
        options.onHeader?.(Object.keys(item.cells), []);
      }
      yield item;
    }
  }
  const members = splitter.end();
  const type = members.get('type') ?? '';
  if (members.get('features') !== '[' || type !== '"FeatureCollection"') {
    throw wrongTop(type === '"FeatureCollection"' ? 'one without a list of "features"' : type ? `of type ${excerpt(type, 40)}` : 'an object without a type');
  }
}

function asItem({ line, json, tooLong }: FeatureText, limits: ReadLimits): ReadItem {
  const bad = (problems: RowProblem[]): ReadItem => ({ kind: 'bad', line, problems });
  if (tooLong) {
    const field = longField(json);
    const reason = `the feature is longer than ${limits.row} characters`;
    return bad([{ line, ...(field === undefined ? {} : { field }), code: 'CELL_TOO_LARGE', reason }]);
  }
  const feature = parsed(json, line);
  if (!isObject(feature) || feature['type'] !== 'Feature') {
    return bad([{ line, value: excerpt(json), code: 'BROKEN_ROW', reason: 'this element of "features" is no Feature' }]);
  }
  const properties = feature['properties'] ?? {};
  if (!isObject(properties)) return bad([{ line, field: 'properties', code: 'BROKEN_ROW', reason: '"properties" is no object' }]);

  const keys = Object.keys(properties);
  const columns = columnNames(keys);
  const problems: RowProblem[] = [];
  const cells = Object.fromEntries(
    keys.map((key, index) => {
      const column = columns[index] ?? key;
      const value = properties[key] ?? null;
      const problem = longProblem(line, column, value, limits) ?? firstTextProblem(line, column, value) ?? textProblem(line, column, key);
      if (problem) problems.push(problem);
      return [column, value];
    }),
  );
  if (problems.length > 0) return bad(problems);
  return { kind: 'row', line, cells, geometry: feature['geometry'] ?? null };
}

function longProblem(line: number, field: string, value: CellValue, limits: ReadLimits): RowProblem | undefined {
  if (typeof value !== 'string' || value.length <= limits.cell) return undefined;
  return { line, field, value: excerpt(value), code: 'CELL_TOO_LARGE', reason: `the cell is longer than ${limits.cell} characters` };
}

function firstTextProblem(line: number, field: string, value: CellValue): RowProblem | undefined {
  if (typeof value === 'string') return textProblem(line, field, value);
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = Array.isArray(value) ? value : [...Object.keys(value), ...Object.values(value)];
  for (const part of inner) {
    const problem = firstTextProblem(line, field, part);
    if (problem) return problem;
  }
  return undefined;
}

/** The property whose value runs over the limit: the last name before the text was cut. */
function longField(json: string): string | undefined {
  const colon = Math.max(json.lastIndexOf('":'), json.lastIndexOf('" :'));
  const start = colon < 1 ? -1 : json.lastIndexOf('"', colon - 1);
  return start < 0 ? undefined : excerpt(json.slice(start + 1, colon)) || undefined;
}

function isObject(value: unknown): value is Record<string, CellValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
