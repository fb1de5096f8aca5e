/** A merged schema and how it is split: what the differential test draws and everything else is made from. */
export interface World {
  graphs: string[];
  enums: EnumType[];
  values: ValueType[];
  entities: Entity[];
  interfaces: InterfaceType[];
  unions: UnionType[];
  roots: RootField[];
}

export interface EnumType {
  name: string;
  values: string[];
}

/** A type without a key, whole in every subgraph that has it. */
export interface ValueType {
  name: string;
  fields: { name: string; type: TypeRef }[];
}

export interface Entity {
  name: string;
  /** Where it is declared with fields of its own; the first of them has all of its keys. */
  graphs: string[];
  /** The keys in each of those: `id`, `code`, or the nested `id part { number }`. */
  keys: Record<string, Key[]>;
  fields: Field[];
}

export type Key = 'id' | 'code' | 'nested';

export interface Field {
  name: string;
  type: TypeRef;
  args: Argument[];
  /** The subgraphs that resolve it. */
  graphs: string[];
  /** What it needs of the entity, where it is resolved by one subgraph that cannot know it. */
  requires: Requirement[];
  /** A field of the entity that it gives along with the entities it refers to. */
  provides: string | null;
  /** A subgraph that still has the field, but is asked for it no more. */
  overridden: string | null;
  /** A subgraph in which it may not be null, though clients see that it may; it never is. */
  strict: string | null;
}

export interface Requirement {
  field: string;
  /** Fixed arguments, as they stand in the directive. */
  args: Record<string, unknown>;
  /** The fields of a value type. */
  inner: string[];
}

export interface Argument {
  name: string;
  type: 'Int' | 'String' | 'Boolean' | string;
  isEnum: boolean;
  isRequired: boolean;
  default: unknown;
}

export interface TypeRef {
  name: string;
  kind: 'scalar' | 'enum' | 'value' | 'entity' | 'interface' | 'union';
  /** From the outside in: a list's own nullability and then its item's; one entry if it is no list. */
  nullable: boolean[];
  /** The types that may stand here, where it is abstract. */
  members: string[];
}

/** An interface over entities; `own` are the fields that a subgraph adds to all of them as an interface object. */
export interface InterfaceType {
  name: string;
  /** Per subgraph the entities that implement it there, and the fields that it has there. */
  graphs: Record<string, { members: string[]; fields: string[] }>;
  object: { graph: string; field: { name: string; type: TypeRef } } | null;
}

export interface UnionType {
  name: string;
  graphs: Record<string, string[]>;
}

export interface RootField {
  name: string;
  type: TypeRef;
  args: Argument[];
  graphs: string[];
  provides: string | null;
}

export function entityOf(world: World, name: string): Entity {
  const entity = world.entities.find((each) => each.name === name);
  if (entity === undefined) throw new Error(`There is no entity ${name}.`);
  return entity;
}

export function strictly(type: TypeRef): TypeRef {
  return { ...type, nullable: [false, ...type.nullable.slice(1)] };
}

/** A type reference as SDL. */
export function typeSdl({ name, nullable }: TypeRef): string {
  const [outer, ...inner] = nullable;
  const bare = inner.length === 0 ? name : `[${typeSdl({ name, nullable: inner, kind: 'scalar', members: [] })}]`;
  return outer === true ? bare : `${bare}!`;
}

export function argumentsSdl(args: readonly Argument[]): string {
  if (args.length === 0) return '';
  const each = args.map(({ name, type, isEnum, isRequired, default: given }) => {
    const value = given === undefined ? '' : ` = ${isEnum ? String(given) : JSON.stringify(given)}`;
    return `${name}: ${type}${isRequired ? '!' : ''}${value}`;
  });
  return `(${each.join(', ')})`;
}
