/** Something that is counted when the variables are known. */
export type Count = (variable: (name: string) => unknown) => number;

/** A field of a document, as far as its cost goes. */
export interface CostField {
  /** Once for each answer of the field. */
  weight: number;
  /** Once for each entry, beside what is selected from it. */
  entryWeight: number;
  entries: Count;
  /** Whether the entries are the page that the field above asks for, as `nodes` and `edges` are. */
  paged: boolean;
  /** The page that this field asks for, for the paged fields below it. */
  page: Count;
  selected: CostSet | null;
}

/** A selection set. Parts for object types exclude each other: an entry is of one type only. */
export interface CostSet {
  fields: CostField[];
  parts: { type: string | null; set: CostSet }[];
}

/** Linear in the page of the field above, which a fragment does not know. */
interface Cost {
  fixed: number;
  perEntry: number;
}

interface Shape extends Cost {
  byType: Map<string, Cost> | null;
}

/** The cost of a selection set with these variables. Each set is counted once, however often fragments lead to it. */
export function costOf(set: CostSet, variable: (name: string) => unknown, rootPage: number): number {
  const known = new Map<CostSet, Shape>();

  function shapeOf(set: CostSet): Shape {
    const counted = known.get(set);
    if (counted !== undefined) return counted;
    const shape: Shape = { fixed: 0, perEntry: 0, byType: null };
    for (const field of set.fields) {
      const inner = field.selected === null ? 0 : total(shapeOf(field.selected), field.page(variable));
      const entry = field.entryWeight + inner;
      shape.fixed += field.weight;
      if (field.paged) shape.perEntry += entry;
      else shape.fixed += field.entries(variable) * entry;
    }
    for (const { type, set: part } of set.parts) join(shape, type, shapeOf(part));
    known.set(set, shape);
    return shape;
  }

  // JSON has no infinity.
  return Math.min(Math.ceil(total(shapeOf(set), rootPage)), Number.MAX_SAFE_INTEGER);
}

function join(shape: Shape, type: string | null, part: Shape): void {
  if (type === null) {
    add(shape, part);
    for (const [name, cost] of part.byType ?? []) add(ofType(shape, name), cost);
  } else {
    const own = ofType(shape, type);
    add(own, part);
    for (const cost of part.byType?.values() ?? []) add(own, cost);
  }
}

function ofType(shape: Shape, type: string): Cost {
  shape.byType ??= new Map();
  const known = shape.byType.get(type) ?? { fixed: 0, perEntry: 0 };
  shape.byType.set(type, known);
  return known;
}

function add(cost: Cost, other: Cost): void {
  cost.fixed += other.fixed;
  cost.perEntry += other.perEntry;
}

function total(shape: Shape, page: number): number {
  let dearest = 0;
  for (const { fixed, perEntry } of shape.byType?.values() ?? []) dearest = Math.max(dearest, fixed + perEntry * page);
  return shape.fixed + shape.perEntry * page + dearest;
}
