import { blank, type Data, isData, isInherited, own } from '../data.ts';
import type { TypeRelations } from '../supergraph/types.ts';
import type { EntityPart, Required } from './nodes.ts';

/** What an entity fetch sends, each entity once, and the objects that each answer belongs to. */
export interface Representations {
  list: Data[];
  owners: Data[][];
  /** Which of the places each of the owners stands at. */
  places: number[][];
  /** Objects that cannot be asked for by what a subgraph gave of them. */
  unfit: Data[];
}

/** Levels of a value that is handed on; nothing that is required is deeper. */
const deepest = 200;

/** Makes representations of the objects at some places. */
export type Represent = (places: readonly (readonly Data[])[]) => Representations;

export function representer({ type: expected, as, required }: Pick<EntityPart, 'type' | 'as' | 'required'>, types: TypeRelations): Represent {
  return (given) => {
    const indexes = new Map<string, number>();
    const list: Data[] = [];
    const owners: Data[][] = [];
    const places: number[][] = [];
    const unfit: Data[] = [];
    for (const [place, objects] of given.entries()) {
      for (const object of objects) {
        const { __typename: type } = object;
        if (typeof type === 'string' && !types.mayBe(type, expected)) continue;
        if (required.some(({ from }) => isDeeper(object[from], deepest))) {
          unfit.push(object);
          continue;
        }
        const identity = identityOf(object, required, types);
        if (identity === null) continue;
        const index = indexes.get(identity);
        if (index !== undefined) {
          owners[index]?.push(object);
          places[index]?.push(place);
          continue;
        }
        const representation = blank();
        representation['__typename'] = as;
        for (const field of required) representation[field.name] = joined(representation[field.name], pick(object[field.from], field.below, types));
        indexes.set(identity, list.length);
        list.push(representation);
        owners.push([object]);
        places.push([place]);
      }
    }
    return { list, owners, places, unfit };
  };
}

/**
 * Equal for objects with equal representations. Null where there is nothing to
 * ask: something required is missing, or nothing of it is more than null.
 */
function identityOf(object: Data, required: readonly Required[], types: TypeRelations): string | null {
  let text = '';
  let tells = false;
  for (const { from, below } of required) {
    // The object is one of the tree's own, which inherit nothing.
    const value = object[from];
    if (value === undefined) return null;
    if (value !== null) tells = true;
    if (typeof value === 'string') {
      text += `${value.length}"${value}`;
    } else if (typeof value === 'object' && value !== null) {
      const picked = pick(value, below, types);
      if (picked === undefined) return null;
      text += `${JSON.stringify(picked)}\n`;
    } else {
      text += `${String(value)}\n`;
    }
  }
  return tells ? text : null;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || (Array.isArray(value) ? value : Object.values(value)).some((inner) => isDeeper(inner, levels - 1));
}

/** What a representation takes of a value; undefined where something required is missing. */
function pick(value: unknown, below: readonly Required[], types: TypeRelations): unknown {
  if (below.length === 0 || value === null || value === undefined) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => pick(item, below, types));
    return items.includes(undefined) ? undefined : items;
  }
  return isData(value) ? pickObject(value, below, types) : undefined;
}

function pickObject(object: Data, required: readonly Required[], types: TypeRelations): Data | undefined {
  const picked = blank();
  const type = own(object, '__typename', false);
  for (const { from, name, on, below } of required) {
    if (on !== null && !(typeof type === 'string' && types.mayBe(type, on))) continue;
    const value = pick(own(object, from, isInherited(from)), below, types);
    if (value === undefined) return undefined;
    picked[name] = joined(picked[name], value);
  }
  return picked;
}

/** What is taken of one value in several ways, as for a key and for a field that requires more of it. */
function joined(taken: unknown, value: unknown): unknown {
  if (Array.isArray(taken) && Array.isArray(value)) return value.map((item, index) => joined(taken[index], item));
  if (!isData(taken) || !isData(value)) return value;
  const both = blank();
  for (const key of Object.keys(taken)) both[key] = taken[key];
  for (const key of Object.keys(value)) both[key] = joined(taken[key], value[key]);
  return both;
}
