import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, parse, type SelectionSetNode, type TypeNode } from 'graphql';
import { argumentsOf } from '../supergraph/join.ts';
import { type TypeRelations, typeRelations } from '../supergraph/types.ts';

/** What the join specification says of who resolves what. Subgraphs go by their own names. */
export interface Joins {
  graphs: readonly string[];
  types: TypeRelations;
  /** The named type that a field gives; null for a field that the type does not have. */
  typeOf(type: string, field: string): string | null;
  /** The same as a subgraph knows it, which may be a member of what the supergraph makes of it. */
  typeIn(graph: string, type: string, field: string): string | null;
  isComposite(type: string): boolean;
  /** Whether a subgraph knows the type as an interface or union. */
  isAbstractIn(graph: string, type: string): boolean;
  isInterfaceObject(graph: string, type: string): boolean;
  /** The object types that may stand under an abstract one in a subgraph's answers. */
  membersIn(graph: string, type: string): readonly string[];
  /** The keys by which a subgraph can be asked for an entity. */
  keysIn(graph: string, type: string): readonly SelectionSetNode[];
  /** Whether a field is a part of a key in a subgraph, which makes it known there, in types that it extends even where it is external. */
  isKeyField(graph: string, type: string, field: string): boolean;
  /** How a subgraph resolves a field; null if it does not. `share` is where the request falls among gradual overrides. */
  resolves(graph: string, type: string, field: string, share: number): Resolution | null;
}

export interface Resolution {
  /** The interface, where the subgraph adds the field to its members as an interface object. */
  via: string | null;
  requires: SelectionSetNode | null;
  provides: SelectionSetNode | null;
}

type Joined = Record<string, unknown>;

interface JoinedType {
  isObject: boolean;
  isUnion: boolean;
  interfaces: readonly string[];
  joins: readonly Joined[];
  /** The subgraph that has what is not said of any, by the first join specification. */
  owner: string | null;
  implemented: readonly Joined[];
  members: readonly Joined[];
  fields: ReadonlyMap<string, { named: string; joins: readonly Joined[] }>;
}

export function readJoins(document: DocumentNode): Joins {
  const names = new Map<string, string>();
  const joined = new Map<string, JoinedType>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph') {
      for (const { name, directives = [] } of definition.values ?? []) names.set(name.value, String(argumentsOf(directives[0] as ConstDirectiveNode)['name']));
    }
  }
  const stated = (directives: readonly ConstDirectiveNode[], name: string): Joined[] =>
    directives.filter((directive) => directive.name.value === name).map((directive) => {
      const given = argumentsOf(directive);
      return given['graph'] === undefined ? given : { ...given, graph: names.get(String(given['graph'])) };
    });
  const fieldOf = ({ type, directives = [] }: FieldDefinitionNode) => ({ named: namedOf(type), joins: stated(directives, 'join__field') });
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION && definition.kind !== Kind.UNION_TYPE_DEFINITION) continue;
    const directives = definition.directives ?? [];
    const isUnion = definition.kind === Kind.UNION_TYPE_DEFINITION;
    joined.set(definition.name.value, {
      isObject: definition.kind === Kind.OBJECT_TYPE_DEFINITION,
      isUnion,
      interfaces: isUnion ? [] : (definition.interfaces ?? []).map(({ name }) => name.value),
      joins: stated(directives, 'join__type'),
      owner: stated(directives, 'join__owner').map(({ graph }) => String(graph))[0] ?? null,
      implemented: stated(directives, 'join__implements'),
      members: stated(directives, 'join__unionMember'),
      fields: new Map(isUnion ? [] : (definition.fields ?? []).map((field) => [field.name.value, fieldOf(field)])),
    });
  }
  return joinsOver(joined, [...names.values()], typeRelations(document));
}

function joinsOver(joined: ReadonlyMap<string, JoinedType>, graphs: readonly string[], types: TypeRelations): Joins {
  const joinsIn = (graph: string, type: string): readonly Joined[] => {
    const joins = joined.get(type)?.joins;
    // By the first join specification a type without joins is known everywhere.
    if (joins?.length === 0) return [{ graph }];
    return (joins ?? []).filter((join) => join['graph'] === graph);
  };
  const isInterfaceObject = (graph: string, type: string) => joinsIn(graph, type).some(({ isInterfaceObject }) => isInterfaceObject === true);
  const keyTexts = (graph: string, type: string, isResolvable: boolean) => joinsIn(graph, type).flatMap(({ key, resolvable }) => (typeof key === 'string' && !(isResolvable && resolvable === false) ? [key] : []));
  const joinOf = (graph: string, type: string, field: string) => joined.get(type)?.fields.get(field)?.joins.find((join) => join['graph'] === graph);
  const isForeign = (graph: string, type: string, field: string) => joinOf(graph, type, field)?.['external'] === true && !joinsIn(graph, type).some(({ extension }) => extension === true);

  const keyFields = new Map<string, Map<string, boolean>>();
  const isKeyField = (graph: string, type: string, field: string): boolean => {
    const known = keyFields.get(graph) ?? new Map<string, boolean>();
    keyFields.set(graph, known);
    const coordinate = `${type}.${field}`;
    const isOne = known.get(coordinate) ?? (!isForeign(graph, type, field) && keyTexts(graph, type, false).some((key) => has(selection(key), field)));
    known.set(coordinate, isOne);
    return isOne;
  };

  const direct = (graph: string, type: string, field: string, share: number): Resolution | null => {
    const found = joined.get(type)?.fields.get(field);
    if (found === undefined || joinsIn(graph, type).length === 0) return null;
    const owner = joined.get(type)?.owner ?? graph;
    if (found.joins.length === 0 && owner !== graph) return null;
    const plain: Resolution = { via: null, requires: null, provides: null };
    if (found.joins.length === 0) return plain;
    const join = joinOf(graph, type, field);
    if ((join === undefined || join['external'] === true) && !joined.has(found.named) && isKeyField(graph, type, field)) return plain;
    if (join === undefined || join['external'] === true || join['usedOverridden'] === true || !isActive(join, share)) return null;
    return { via: null, requires: selection(join['requires']), provides: selection(join['provides']) };
  };
  return {
    graphs,
    types,
    typeOf: (type, field) => joined.get(type)?.fields.get(field)?.named ?? null,
    typeIn: (graph, type, field) => {
      const { type: own } = joinOf(graph, type, field) ?? {};
      return typeof own === 'string' ? own.replaceAll(/[[\]!]/g, '') : (joined.get(type)?.fields.get(field)?.named ?? null);
    },
    isComposite: (type) => joined.has(type),
    isInterfaceObject,
    isAbstractIn: (graph, type) => joined.get(type)?.isObject === false && !isInterfaceObject(graph, type),
    membersIn: (graph, type) => {
      const stated = joined.get(type)?.members ?? [];
      if (stated.length > 0) return stated.filter((join) => join['graph'] === graph).map(({ member }) => String(member));
      // Older supergraphs do not say where a type is a member; it may be wherever it is known.
      return [...types.membersOf(type)].filter((member) => {
        const implemented = joined.get(type)?.isUnion === true ? [] : (joined.get(member)?.implemented ?? []);
        return implemented.length > 0 ? implemented.some((join) => join['graph'] === graph && join['interface'] === type) : joinsIn(graph, member).length > 0;
      });
    },
    keysIn: (graph, type) => keyTexts(graph, type, true).map((key) => selection(key) ?? nothing),
    isKeyField,
    resolves: (graph, type, field, share) => {
      const own = direct(graph, type, field, share);
      if (own !== null) return own;
      const via = joined.get(type)?.interfaces.find((name) => isInterfaceObject(graph, name) && direct(graph, name, field, share) !== null);
      const added = via === undefined ? null : direct(graph, via, field, share);
      return added === null || via === undefined ? null : { ...added, via };
    },
  };
}

/** Of a field that is taken over gradually either the new owner or the old one is asked. Labels other than shares are never active. */
function isActive({ override, overrideLabel }: Joined, share: number): boolean {
  if (typeof overrideLabel !== 'string') return true;
  const percent = /^percent\((.+)\)$/.exec(overrideLabel)?.[1];
  const isTakenOver = percent !== undefined && share < Number(percent);
  return isTakenOver === (override !== undefined);
}

const nothing: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

const selections = new Map<string, SelectionSetNode>();

function selection(text: unknown): SelectionSetNode | null {
  if (typeof text !== 'string') return null;
  const known = selections.get(text);
  if (known !== undefined) return known;
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  const set = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : nothing;
  selections.set(text, set);
  return set;
}

/** Whether a selection has a field at its top. */
export function has(set: SelectionSetNode | null, field: string): boolean {
  return set !== null && set.selections.some((each) => each.kind === Kind.FIELD && each.name.value === field);
}

function namedOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type);
}
