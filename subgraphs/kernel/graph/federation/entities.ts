import { defaultTypeResolver, type GraphQLInterfaceType, type GraphQLResolveInfo, isInterfaceType, isObjectType } from 'graphql';
import type { ResolverMap, SchemaResolvers } from './resolvers.ts';

/** A record as a gateway names it: its type and a key. */
interface Representation {
  __typename: string;
  [field: string]: unknown;
}

type ResolveReference = (representation: Representation, context: unknown, info: GraphQLResolveInfo) => unknown;

/**
 * Answers `_entities`: each representation by the `__resolveReference` of its
 * type. All are begun before any is awaited, so that loaders take them
 * together; one that fails fails alone.
 */
export function entitiesResolver(resolvers: SchemaResolvers) {
  return (_source: unknown, { representations }: { representations: Representation[] }, context: unknown, info: GraphQLResolveInfo): Promise<unknown>[] =>
    representations.map((representation) => entity(resolvers, representation, context, info));
}

async function entity(resolvers: SchemaResolvers, representation: Representation, context: unknown, info: GraphQLResolveInfo): Promise<unknown> {
  const type = info.schema.getType(representation.__typename);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`There is no entity of the type ${representation.__typename}.`);
  const resolveReference = (resolvers[type.name] as ResolverMap[string] | undefined)?.['__resolveReference'] as ResolveReference | undefined;
  const found = resolveReference === undefined ? representation : await resolveReference(representation, context, info);
  if (typeof found !== 'object' || found === null) return null;
  return named(found, isInterfaceType(type) ? await runtimeName(type, found, context, info) : type.name);
}

/** Whose type a value is that was asked for by an interface. */
async function runtimeName(type: GraphQLInterfaceType, value: object, context: unknown, info: GraphQLResolveInfo): Promise<string> {
  const name = await (type.resolveType ?? defaultTypeResolver)(value, context, info, type);
  const found = name === undefined ? undefined : info.schema.getType(name);
  if (!isObjectType(found) || !info.schema.isSubType(type, found)) throw new Error(`The ${type.name} that was found is of no type that implements it: ${name}.`);
  return found.name;
}

/** The value with the name of its type, by which the union `_Entity` knows it. */
function named(value: object, typename: string): object {
  const { __typename: before } = value as Partial<Representation>;
  if (before === typename) return value;
  if (before !== undefined) return { ...value, __typename: typename };
  return Object.defineProperty(value, '__typename', { value: typename });
}
