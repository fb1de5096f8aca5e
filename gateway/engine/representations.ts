import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import { type Data, isData, type Place } from './places.ts';
import { applyRewrites } from './rewrites.ts';

/** What an entity fetch sends, each entity once, and where each answer belongs. */
export interface Representations {
  list: Data[];
  places: Place[][];
}

export interface RepresentationRules {
  requires: readonly RequiresSelection[];
  inputRewrites?: readonly InputRewrite[] | undefined;
  /** Whether an object of a type may stand under a type condition: the types themselves or interface and member. */
  matches(condition: string, type: string): boolean;
  variables: Record<string, unknown>;
}

/** The representations of the entities at the places, equal ones sent once. */
export function representationsOf(places: readonly Place[], rules: RepresentationRules): Representations {
  const indexes = new Map<string, number>();
  const list: Data[] = [];
  const owners: Place[][] = [];
  for (const place of places) {
    const representation = select(place.object, rules.requires, rules);
    if (representation === null || typeof representation['__typename'] !== 'string') continue;
    applyRewrites(representation, rules.inputRewrites ?? []);
    const key = JSON.stringify(representation);
    let index = indexes.get(key);
    if (index === undefined) {
      index = list.length;
      indexes.set(key, index);
      list.push(representation);
      owners.push([]);
    }
    owners[index]?.push(place);
  }
  return { list, places: owners };
}

/** The required selection of an object; null where a required field is missing, for then there is nothing to ask. */
function select(object: Data, selections: readonly RequiresSelection[], rules: RepresentationRules, condition?: string): Data | null {
  const picked: Data = Object.create(null) as Data;
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (selection.skipIf !== undefined && rules.variables[selection.skipIf] === true) continue;
      if (selection.includeIf !== undefined && rules.variables[selection.includeIf] !== true) continue;
      const { __typename: type } = object;
      if (typeof type === 'string' && !rules.matches(selection.typeCondition, type)) continue;
      const inner = select(object, selection.selections, rules, selection.typeCondition);
      if (inner !== null) Object.assign(picked, inner);
    } else if (selection.kind === 'Field') {
      const value = fieldOf(object, selection, rules, condition);
      if (value === undefined) return null;
      picked[selection.alias ?? selection.name] = value;
    }
  }
  return Object.keys(picked).length === 0 ? null : picked;
}

function fieldOf(object: Data, field: Extract<RequiresSelection, { kind: 'Field' }>, rules: RepresentationRules, condition: string | undefined): unknown {
  const value = Object.hasOwn(object, field.name) ? object[field.name] : undefined;
  // An object of a single possible type may come without its type name; the plan's condition says it.
  if (value === undefined) return field.name === '__typename' ? condition : undefined;
  if (field.selections === undefined || field.selections.length === 0 || value === null) return value;
  return nested(value, field.selections, rules);
}

function nested(value: unknown, selections: readonly RequiresSelection[], rules: RepresentationRules): unknown {
  if (Array.isArray(value)) return value.map((item) => nested(item, selections, rules));
  return isData(value) ? select(value, selections, rules) : value;
}
