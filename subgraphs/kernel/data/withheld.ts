import { createHash } from 'node:crypto';
import type { FieldClass } from '../values/types.ts';
import { canonicalJson } from './json.ts';
import type { Registry, Row } from './registry.ts';

/** In a registry's `withheld`: the class that takes a part out whole. */
export const wholePart = '*';

/** In a registry's `withheld`: the class of every column that is not named. */
export const anyOther = '…';

/** What one class withholds of a record or of one of its parts, as the rows of `withheld` keep it. */
export interface WithheldRow {
  part: string;
  fieldClass: FieldClass;
  value: Row;
}

export interface Separated {
  columns: Row;
  children: Record<string, Row[]>;
  withheld: WithheldRow[];
}

interface Projection {
  columns: Row;
  children: Record<string, Row[]>;
}

/**
 * Parts a record's rows into what every reader sees and what a class
 * withholds, by comparing the rows of the whole draft with those of the
 * disclosed one. Pure.
 */
export function separate(registry: Registry<never>, id: string, full: Projection, shown: Projection): Separated {
  const withheld: WithheldRow[] = [];
  const keep = (part: string, values: Map<FieldClass, Row>) => {
    for (const [fieldClass, value] of values) withheld.push({ part, fieldClass, value });
  };
  const own = part(registry, 'record', full.columns, shown.columns);
  keep(id, own.values);
  const children: Record<string, Row[]> = {};
  for (const { name } of registry.children) {
    const disclosed = new Map((shown.children[name] ?? []).map((row) => [keyOf(row), row]));
    children[name] = (full.children[name] ?? []).map((row) => {
      const open = disclosed.get(keyOf(row));
      if (open === undefined) {
        const fieldClass = classOf(registry, name, wholePart);
        // The part stands in its own table; its mark tells those who see it that it changed.
        withheld.push({ part: String(row['id']), fieldClass, value: { mark: createHash('sha256').update(canonicalJson(row)).digest('base64url') } });
        return { ...row, withheldClass: fieldClass };
      }
      const { columns, values } = part(registry, name, row, open);
      keep(String(row['id']), values);
      return columns;
    });
  }
  return { columns: own.columns, children, withheld };
}

function part(registry: Registry<never>, name: string, full: Row, shown: Row): { columns: Row; values: Map<FieldClass, Row> } {
  const columns = { ...full };
  const values = new Map<FieldClass, Row>();
  for (const [column, value] of Object.entries(full)) {
    // The place in the list counts the parts before it; it is no value of this one.
    if (column === 'position' || canonicalJson(value ?? null) === canonicalJson(shown[column] ?? null)) continue;
    const fieldClass = classOf(registry, name, column);
    values.set(fieldClass, { ...values.get(fieldClass), [column]: value ?? null });
    columns[column] = shown[column] ?? null;
  }
  return { columns, values };
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
