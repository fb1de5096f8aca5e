import { createHash } from 'node:crypto';
import type { FieldClass } from '../values/types.ts';
import { canonicalJson } from './json.ts';
import type { Registry, Row } from './registry.ts';

/** In a registry's `withheld`: the class that takes a part out whole. */
export const wholePart = '*';

/** In a registry's `withheld`: the class of every column that is not named. */
export const anyOther = '…';

/** A class, or two that must both be open, joined as PostgreSQL's `class_open` reads them. */
export type Withholding = FieldClass | `${FieldClass}+EXACT_PLACE`;

/** What one class, or two together, withhold of a record or of one of its parts, as the rows of `withheld` keep it. */
export interface WithheldRow {
  part: string;
  fieldClass: Withholding;
  value: Row;
}

export interface Separated {
  columns: Row;
  children: Record<string, Row[]>;
  withheld: WithheldRow[];
}

/** A draft's rows. */
export interface Projection {
  columns: Row;
  children: Record<string, Row[]>;
}

/** The rows of a draft and of what is left of it after each step of its disclosure. */
export interface Faces {
  full: Projection;
  hidden: Projection;
  coarse: Projection;
  shown: Projection;
}

/** One part in all four. */
type PartFaces = Record<keyof Faces, Row>;

/**
 * Parts a record's rows into what every reader sees and what a class
 * withholds, by comparing the rows of the whole draft with those of the
 * disclosed one. Pure.
 */
export function separate(registry: Registry<never>, id: string, faces: Faces): Separated {
  const withheld: WithheldRow[] = [];
  const keep = (part: string, values: Map<Withholding, Row>) => {
    for (const [fieldClass, value] of values) withheld.push({ part, fieldClass, value });
  };
  const { full, hidden, coarse, shown } = faces;
  const own = part(registry, 'record', { full: full.columns, hidden: hidden.columns, coarse: coarse.columns, shown: shown.columns });
  keep(id, own.values);
  const children: Record<string, Row[]> = {};
  for (const { name } of registry.children) {
    const rowsIn = ({ children: lists }: Projection) => new Map((lists[name] ?? []).map((row) => [keyOf(row), row]));
    const [inHidden, inCoarse, inShown] = [rowsIn(hidden), rowsIn(coarse), rowsIn(shown)];
    children[name] = (full.children[name] ?? []).map((row) => {
      const key = keyOf(row);
      const open = inShown.get(key);
      if (open === undefined) {
        const fieldClass = classOf(registry, name, wholePart);
        const told = part(registry, name, { full: row, hidden: row, coarse: inCoarse.get(key) ?? row, shown: inCoarse.get(key) ?? row }, fieldClass);
        // The part stands in its own table; its mark tells those who see it that it changed.
        withheld.push({ part: String(row['id']), fieldClass, value: { mark: createHash('sha256').update(canonicalJson(told.columns)).digest('base64url') } });
        keep(String(row['id']), told.values);
        return { ...told.columns, withheldClass: fieldClass };
      }
      const { columns, values } = part(registry, name, { full: row, hidden: inHidden.get(key) ?? row, coarse: inCoarse.get(key) ?? row, shown: open });
      keep(String(row['id']), values);
      return columns;
    });
  }
  return { columns: own.columns, children, withheld };
}

/** @param within The class that withholds the part whole, where one does. */
function part(registry: Registry<never>, name: string, { full, hidden, coarse, shown }: PartFaces, within?: FieldClass): { columns: Row; values: Map<Withholding, Row> } {
  const columns = { ...full };
  const values = new Map<Withholding, Row>();
  const keep = (fieldClass: Withholding, column: string, value: unknown) => values.set(fieldClass, { ...values.get(fieldClass), [column]: value ?? null });
  for (const [column, value] of Object.entries(full)) {
    const same = (one: Row, other: Row) => canonicalJson(one[column] ?? null) === canonicalJson(other[column] ?? null);
    // The place in the list counts the parts before it; it is no value of this one.
    if (column === 'position' || same(full, shown)) continue;
    columns[column] = shown[column] ?? null;
    const fieldClass = within ?? classOf(registry, name, column);
    if (fieldClass === 'EXACT_PLACE' || (within === undefined && same(full, hidden))) keep('EXACT_PLACE', column, value);
    else if (same(full, coarse)) keep(fieldClass, column, value);
    else {
      // Something is hidden and something coarse: each class opens its own half, both together the whole.
      if (!same(coarse, shown)) keep(fieldClass, column, coarse[column]);
      if (within === undefined && !same(hidden, shown)) keep('EXACT_PLACE', column, hidden[column]);
      keep(`${fieldClass}+EXACT_PLACE`, column, value);
    }
  }
  return { columns, values };
}

/** The classes that must all be open. */
export function classesOf(withholding: Withholding): FieldClass[] {
  return withholding.split('+') as FieldClass[];
}

function classOf(registry: Registry<never>, name: string, column: string): FieldClass {
  const rules = registry.withheld[name];
  const fieldClass = rules?.[column] ?? (column === wholePart ? undefined : rules?.[anyOther]);
  if (fieldClass === undefined) throw new Error(`${registry.kind} withholds ${name}.${column} and says not by which class.`);
  return fieldClass;
}

/** Parts without an identifier are their values. */
function keyOf(row: Row): string {
  return typeof row['id'] === 'string' ? row['id'] : canonicalJson(row);
}
