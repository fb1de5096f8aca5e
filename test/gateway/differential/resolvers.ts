import { byKey, canonical, codeOf, derived, type EntityValue, fieldValue, partOf, plainField, type PlainValue, valueAt } from './values.ts';
import type { Entity, Field, RootField, World } from './world.ts';

type Resolver = (source: never, args: Record<string, unknown>) => unknown;
export type Resolvers = Record<string, Record<string, unknown>>;

/** An entity in a subgraph: what it was asked by, and what came along with a reference to it. */
interface Known extends EntityValue {
  representation?: Record<string, unknown>;
  provided?: string | null;
}

/** Resolvers of the whole in one piece. */
export function mergedResolvers(world: World): Resolvers {
  return {
    Query: Object.fromEntries(world.roots.map((root) => [root.name, rootResolver(world, root)])),
    ...plainResolvers(world),
    ...Object.fromEntries(
      world.entities.map((entity) => [
        entity.name,
        { ...keyResolvers, ...interfaceFields(world), ...Object.fromEntries(entity.fields.map((field) => [field.name, ((source: EntityValue, args) => fieldValue(world, source, field, args)) satisfies Resolver])) },
      ]),
    ),
  };
}

/** Resolvers of one subgraph, which know what it knows and fail where they are asked for more. */
export function graphResolvers(world: World, graph: string): Resolvers {
  const object = world.interfaces.find((each) => each.object?.graph === graph);
  return {
    Query: Object.fromEntries(world.roots.filter(({ graphs }) => graphs.includes(graph)).map((root) => [root.name, rootResolver(world, root, object?.name)])),
    ...plainResolvers(world),
    ...Object.fromEntries(world.entities.map((entity) => [entity.name, entityResolvers(world, graph, entity)])),
    ...(object === undefined ? {} : { [object.name]: { ...keyResolvers, ...interfaceFields(world), __resolveReference: (key: Record<string, unknown>) => ({ __typename: object.name, id: key['id'] }) } }),
    ...Object.fromEntries(world.interfaces.filter(({ name }) => name !== object?.name).map(({ name }) => [name, { __resolveReference: (key: { id: string }) => byKey(key.id.split('-')[0] ?? '', key) }])),
  };
}

function entityResolvers(world: World, graph: string, entity: Entity): Record<string, unknown> {
  const fields = entity.fields.map((field) => [field.name, field.graphs.includes(graph) ? ownResolver(world, field) : foreignResolver(world, field)]);
  return { ...keyResolvers, ...Object.fromEntries(fields), __resolveReference: (key: Record<string, unknown>) => ({ ...byKey(entity.name, key), representation: key }) };
}

function ownResolver(world: World, field: Field): Resolver {
  return (source: Known, args) => {
    if (field.requires.length === 0) return withProvided(fieldValue(world, source, field, args), field.provides);
    const given = field.requires.map(({ field: name }) => [name, source.representation?.[name]] as const);
    const missing = given.find(([, value]) => value === undefined);
    if (missing !== undefined) throw new Error(`The field ${field.name} was asked without ${missing[0]}.`);
    return derived(Object.fromEntries(given));
  };
}

/** A field that another subgraph resolves: known here only where it came along with the reference. */
function foreignResolver(world: World, field: Field): Resolver {
  return (source: Known, args) => {
    if (source.provided !== field.name) throw new Error(`The field ${field.name} was asked of a subgraph that does not have it.`);
    return fieldValue(world, source, field, args);
  };
}

function rootResolver(world: World, root: RootField, object?: string): Resolver {
  return (_source, args) => {
    const value = withProvided(valueAt(world, root.type, `Query.${root.name}${canonical(args)}`), root.provides);
    // A subgraph with an interface object knows no member's name.
    return root.type.name === object ? everywhere(value, (each) => ({ ...each, __typename: object })) : value;
  };
}

function withProvided(value: unknown, provided: string | null): unknown {
  return provided === null ? value : everywhere(value, (each) => ({ ...each, provided }));
}

function everywhere(value: unknown, change: (value: EntityValue) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => everywhere(item, change));
  return value === null ? null : change(value as EntityValue);
}

const keyResolvers = { code: codeOf, part: partOf };

function interfaceFields(world: World): Record<string, Resolver> {
  return Object.fromEntries(
    world.interfaces.flatMap(({ object }) => (object === null ? [] : [[object.field.name, ((source: EntityValue) => valueAt(world, object.field.type, `${source.id}.${object.field.name}`)) satisfies Resolver]])),
  );
}

function plainResolvers(world: World): Resolvers {
  return Object.fromEntries(world.values.map(({ name, fields }) => [name, Object.fromEntries(fields.map((field) => [field.name, ((source: PlainValue) => plainField(world, source, field.name)) satisfies Resolver]))]));
}
