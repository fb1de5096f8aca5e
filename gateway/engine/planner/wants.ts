import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, GraphQLError, Kind, print, type SelectionSetNode, visit } from 'graphql';
import { responseKey } from '../operation/fields.ts';
import type { Joins } from './joins.ts';

/** A field that is wanted of an object. */
export interface Want {
  key: string;
  name: string;
  /** Its arguments as text, and the variables in them. */
  args: string;
  variables: readonly string[];
  /** The type that it gives. */
  type: string;
  below: Below | null;
  /** How many selections it is made of; the same want with as many is the same. */
  size: number;
  /** What it requires comes with the object. */
  isReady?: boolean;
  /** Subgraphs that were asked in vain for it of its object. */
  tried?: ReadonlySet<string>;
}

/** What is wanted of the objects that a field gives, by their type. */
export interface Below {
  of(type: string): readonly Want[];
  /** Whether something is wanted of some members only, or their types themselves. */
  isByType(): boolean;
}

/** Few operations ask for more fields, fragments expanded; a document of a kilobyte can be made to ask for millions. */
const mostWants = 50_000;

/** Reads selections as wants; fragments are put in their places. */
export function wantsOf(joins: Joins, document: DocumentNode): (type: string, set: SelectionSetNode) => Below {
  let count = 0;
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));

  const fragmentOf = (selection: SelectionSetNode['selections'][number]): Pick<FragmentDefinitionNode, 'selectionSet'> & { condition: string | null } => {
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined || fragment.kind === Kind.FIELD) throw new Error('An operation that is planned has the fragments that it spreads.');
    return { selectionSet: fragment.selectionSet, condition: fragment.typeCondition?.name.value ?? null };
  };

  const below = (declared: string, sets: readonly SelectionSetNode[]): Below => {
    const known = new Map<string, readonly Want[]>();
    return {
      of: (type) => {
        const wants = known.get(type) ?? collect(type, sets);
        known.set(type, wants);
        return wants;
      },
      isByType: () => sets.some((set) => isByType(declared, set, new Set())),
    };
  };

  const isByType = (declared: string, set: SelectionSetNode, seen: Set<SelectionSetNode>): boolean => {
    if (seen.has(set)) return false;
    seen.add(set);
    return set.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
      const { condition, selectionSet } = fragmentOf(selection);
      return (condition !== null && condition !== declared) || isByType(declared, selectionSet, seen);
    });
  };

  const collect = (type: string, sets: readonly SelectionSetNode[]): Want[] => {
    const found = new Map<string, FieldNode[]>();
    const taken = new Set<SelectionSetNode>();
    const take = (set: SelectionSetNode) => {
      // A fragment says nothing new where it is spread again.
      if (taken.has(set)) return;
      taken.add(set);
      for (const selection of set.selections) {
        if (selection.kind !== Kind.FIELD) {
          const { condition, selectionSet } = fragmentOf(selection);
          if (condition === null || condition === type || joins.types.membersOf(condition).has(type)) take(selectionSet);
        } else if (selection.name.value !== '__typename') {
          const key = responseKey(selection);
          const nodes = found.get(key);
          if (nodes === undefined) found.set(key, [selection]);
          else nodes.push(selection);
        }
      }
    };
    for (const set of sets) take(set);
    count += found.size;
    if (count > mostWants) throw new GraphQLError('The operation asks for too much.', { extensions: { code: 'COST_LIMIT' } });
    return [...found].map(([key, nodes]) => wantOf(type, key, nodes));
  };

  const wantOf = (owner: string, key: string, nodes: readonly FieldNode[]): Want => {
    const [field] = nodes;
    const name = field?.name.value ?? key;
    const type = joins.typeOf(owner, name);
    if (type === null) throw new Error(`The supergraph has no field ${owner}.${name}.`);
    const variables: string[] = [];
    for (const argument of field?.arguments ?? []) visit(argument, { Variable: (variable) => void variables.push(variable.name.value) });
    const args = (field?.arguments ?? []).map((argument) => print(argument)).join(', ');
    return { key, name, args: args === '' ? '' : `(${args})`, variables, type, below: joins.isComposite(type) ? below(type, nodes.flatMap(({ selectionSet }) => selectionSet ?? [])) : null, size: nodes.length };
  };

  return (type, set) => below(type, [set]);
}

/** The same wants for objects of any type. */
export function alike(wants: readonly Want[]): Below {
  return { of: () => wants, isByType: () => false };
}

/** Wants for objects of one type. */
export function ofType(only: string, below: Below): Below {
  return { of: (type) => (type === only ? below.of(type) : []), isByType: () => true };
}
