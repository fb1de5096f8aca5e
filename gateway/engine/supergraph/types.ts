import { type DocumentNode, Kind } from 'graphql';
import type { FieldTypes } from './field-types.ts';

/** Which object types stand under which names, what is inaccessible to clients included. */
export interface TypeRelations {
  /** The object types under a name: itself, or the members of an interface or union. */
  membersOf(name: string): ReadonlySet<string>;
  isObject(name: string): boolean;
  /** Whether an object that a subgraph says to be of a type may stand under a type condition. */
  mayBe(type: string, condition: string): boolean;
}

/** What the engine knows of the supergraph's types when it compiles a plan. */
export interface PlanTypes {
  types: TypeRelations;
  fieldTypes: FieldTypes;
  roots: RootTypes;
}

/** The root types by kind of operation. */
export type RootTypes = Readonly<Record<'query' | 'mutation' | 'subscription', string>>;

export function typeRelations(document: DocumentNode): TypeRelations {
  const members = new Map<string, Set<string>>();
  const objects = new Set<string>();
  const add = (name: string, member: string) => (members.get(name) ?? members.set(name, new Set()).get(name))?.add(member);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      objects.add(definition.name.value);
      add(definition.name.value, definition.name.value);
      for (const { name } of definition.interfaces ?? []) add(name.value, definition.name.value);
    } else if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const { name } of definition.types ?? []) add(definition.name.value, name.value);
    }
  }
  const membersOf = (name: string) => members.get(name) ?? none;
  return {
    membersOf,
    isObject: (name) => objects.has(name),
    mayBe: (type, condition) => {
      if (type === condition || membersOf(condition).has(type)) return true;
      // A subgraph with an interface object tells only the interface's name; which member it is is not known there.
      return !objects.has(type) && [...membersOf(type)].some((member) => membersOf(condition).has(member));
    },
  };
}

const none: ReadonlySet<string> = new Set();

/** The root types by kind of operation, under their usual names where the supergraph does not say. */
export function rootTypes(document: DocumentNode): RootTypes {
  const roots = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION) for (const { operation, type } of definition.operationTypes) roots[operation] = type.name.value;
  }
  return roots;
}
