import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocale } from 'graphql-scalars';

/** A text that must match a pattern; given out as it is stored. */
function patterned(name: string, pattern: RegExp, shape: string): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new GraphQLError(`${name} is ${shape}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: checked,
    parseLiteral: (node: ValueNode) => checked(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A scalar of a library that says `INTERNAL` of what it cannot read: given our code. */
function refusing<I, O>(scalar: GraphQLScalarType<I, O>, name: string, shape: string): GraphQLScalarType<I, O> {
  const orRefuse = <T>(read: () => T): T => {
    try {
      return read();
    } catch {
      throw new GraphQLError(`${name} is ${shape}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    }
  };
  return new GraphQLScalarType({
    ...scalar.toConfig(),
    name,
    parseValue: (value) => orRefuse(() => scalar.parseValue(value)),
    parseLiteral: (node, variables) => orRefuse(() => scalar.parseLiteral(node, variables)),
  });
}

const geometryTypes = new Set([
  'Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection',
]);

function geometry(value: unknown): unknown {
  const type = (value as { type?: unknown } | null)?.type;
  if (typeof type === 'string' && geometryTypes.has(type)) return value;
  throw new GraphQLError('GeoJSON is a geometry object of RFC 7946.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** An instant of the common era, written with a year of four digits: PostgreSQL knows no year 0. */
const instant = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  parseValue: (value) => inEra(GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node, variables) => inEra(GraphQLDateTimeISO.parseLiteral(node, variables)),
});

function inEra(date: Date): Date {
  const year = date.getUTCFullYear();
  if (year >= 1 && year <= 9999) return date;
  throw new RangeError('The year is not of the common era.');
}

/** The scalars of `schema/common.graphql`. */
export const scalars = {
  DateTime: refusing(instant, 'DateTime', 'an instant of ISO 8601, such as "2026-11-21T03:44:14.000Z"'),
  LanguageTag: new GraphQLScalarType({ ...refusing(GraphQLLocale, 'LanguageTag', 'a language tag of BCP 47, such as "ar" or "fr-CA"').toConfig(), serialize: (value) => String(value) }),
  GeoJSON: new GraphQLScalarType({
    name: 'GeoJSON',
    serialize: (value) => value,
    parseValue: geometry,
    parseLiteral: (node, variables) => geometry(valueFromASTUntyped(node, variables)),
  }),
  JSON: GraphQLJSON,
  Decimal: patterned('Decimal', /^-?\d{1,30}(\.\d{1,20})?$/, 'a decimal number as text, such as "1500000.00"'),
  CountryCode: patterned('CountryCode', /^[A-Z]{2}$/, 'two capital letters of ISO 3166-1'),
  CurrencyCode: patterned('CurrencyCode', /^[A-Z]{3}$/, 'three capital letters of ISO 4217'),
};
