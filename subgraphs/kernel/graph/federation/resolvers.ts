import { GraphQLEnumType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLScalarType, type GraphQLSchema, isAbstractType, isEnumType, isObjectType, isScalarType } from 'graphql';

/** Resolvers by type and field, as graphql-tools maps them. */
export type ResolverMap = Record<string, Record<string, unknown>>;

/** The same with scalars, which are types of their own. */
export type SchemaResolvers = Record<string, Functions | GraphQLScalarType>;

type Functions = Record<string, unknown>;

/**
 * Gives the types of a schema their resolvers: fields, `__isTypeOf`,
 * `__resolveType`, what scalars read and write, what enum values stand for.
 * A map may speak of types and fields that this schema has not, since parts of
 * it are shared by all subgraphs.
 */
export function attachResolvers(schema: GraphQLSchema, resolvers: SchemaResolvers): void {
  for (const [name, given] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    const functions = given as unknown as Functions;
    if (isObjectType(type)) attachFields(type, functions);
    else if (isAbstractType(type)) assign(type, { resolveType: functions['__resolveType'] });
    else if (isScalarType(type)) assign(type, { serialize: functions['serialize'], parseValue: functions['parseValue'], parseLiteral: functions['parseLiteral'] });
    else if (isEnumType(type)) attachValues(type, functions);
  }
}

function attachFields(type: GraphQLObjectType, functions: Functions): void {
  assign(type, { isTypeOf: functions['__isTypeOf'] });
  const fields = type.getFields();
  for (const [name, resolve] of Object.entries(functions)) {
    const field = fields[name];
    if (field !== undefined) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
}

/** The look-up tables of an enum are made by its constructor, so they are taken from a new one. */
function attachValues(type: GraphQLEnumType, functions: Functions): void {
  const { values, ...config } = type.toConfig();
  const given = Object.entries(values).map(([name, value]) => [name, { ...value, value: functions[name] ?? name }] as const);
  Object.assign(type, new GraphQLEnumType({ ...config, values: Object.fromEntries(given) }));
}

function assign(type: object, functions: Functions): void {
  Object.assign(type, Object.fromEntries(Object.entries(functions).filter(([, value]) => value !== undefined)));
}
