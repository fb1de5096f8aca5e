import { entityOf, type Field, type Requirement, strictly, type TypeRef, type World } from './world.ts';

/** An entity as resolvers hand it on; everything else about it follows from its id. */
export interface EntityValue {
  __typename: string;
  id: string;
}

/** A value type's object; its fields follow from where it stands. */
export interface PlainValue {
  __typename: string;
  seed: string;
}

const instances = 4;

/** The value that a type has at a place of the data, always the same. */
export function valueAt(world: World, type: TypeRef, seed: string): unknown {
  const [isNullable, ...inner] = type.nullable;
  if (isNullable === true && hash(`${seed}?`) % 6 === 0) return null;
  if (inner.length > 0) return Array.from({ length: hash(`${seed}#`) % 4 }, (_, index) => valueAt(world, { ...type, nullable: inner }, `${seed}.${index}`));
  return bareValue(world, type, seed);
}

function bareValue(world: World, { name, kind, members }: TypeRef, seed: string): unknown {
  const number = hash(seed);
  if (kind === 'entity') return entityValue(name, (number % instances) + 1);
  if (kind === 'value') return { __typename: name, seed } satisfies PlainValue;
  if (kind === 'interface' || kind === 'union') {
    const member = members[number % members.length] ?? '';
    return world.entities.some((entity) => entity.name === member) ? entityValue(member, (hash(`${seed}!`) % instances) + 1) : ({ __typename: member, seed } satisfies PlainValue);
  }
  if (kind === 'enum') return world.enums[0]?.values[number % world.enums[0].values.length];
  switch (name) {
    case 'Int':
      return number % 1000;
    case 'Float':
      return (number % 1000) + 0.5;
    case 'Boolean':
      return number % 2 === 0;
    case 'ID':
      return `id ${number % 100}`;
    default:
      return `“${(number % 46_656).toString(36)}”`;
  }
}

export function entityValue(name: string, number: number): EntityValue {
  return { __typename: name, id: `${name}-${number}` };
}

/** Keys follow from the id, and the id from each of them. */
export function codeOf({ id }: EntityValue): string {
  return `code of ${id}`;
}

export function partOf({ id }: EntityValue): { number: number } {
  return { number: Number(id.split('-')[1]) };
}

export function byKey(name: string, key: Record<string, unknown>): EntityValue {
  const id = typeof key['id'] === 'string' ? key['id'] : String(key['code']).replace(/^code of /, '');
  return { __typename: name, id };
}

/** What a field of an entity gives; one that requires others is computed from theirs. */
export function fieldValue(world: World, value: EntityValue, field: Field, args: Record<string, unknown>): unknown {
  if (field.requires.length > 0) return derived(Object.fromEntries(field.requires.map((requirement) => [requirement.field, required(world, value, requirement)])));
  const type = field.strict === null ? field.type : strictly(field.type);
  return valueAt(world, type, `${value.id}.${field.name}${canonical(args)}`);
}

/** What a computed field makes of what it requires. */
export function derived(values: Record<string, unknown>): string {
  return `derived ${hash(canonical(values))}`;
}

function required(world: World, value: EntityValue, { field: name, args, inner }: Requirement): unknown {
  const field = entityOf(world, value.__typename).fields.find((each) => each.name === name);
  if (field === undefined) throw new Error(`There is no field ${name}.`);
  const defaults = Object.fromEntries(field.args.filter((arg) => arg.default !== undefined).map((arg) => [arg.name, arg.default]));
  return plainOf(world, fieldValue(world, value, field, { ...defaults, ...args }), inner);
}

/** A value as it stands in a representation. */
function plainOf(world: World, value: unknown, inner: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => plainOf(world, item, inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(inner.map((name) => [name, plainField(world, value as PlainValue, name)]));
}

export function plainField(world: World, { __typename: name, seed }: PlainValue, field: string): unknown {
  const type = world.values.find((each) => each.name === name)?.fields.find((each) => each.name === field)?.type;
  return type === undefined ? null : valueAt(world, type, `${seed}.${field}`);
}

/** JSON with sorted keys and without type names. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    key === '__typename' ? undefined : typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (state ^ (state >>> 13)) >>> 0;
}
