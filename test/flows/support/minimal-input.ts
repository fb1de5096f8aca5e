import {
  type GraphQLField, type GraphQLInputType, type GraphQLOutputType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument,
  isRequiredInputField, isScalarType, getNamedType,
} from 'graphql';
import { newId } from '../../../schema/ids.ts';

const scalars: Record<string, unknown> = {
  ID: newId('object'), String: 'text', Int: 1, Float: 1, Boolean: true, DateTime: '2026-01-01T00:00:00.000Z', LanguageTag: 'en', Decimal: '1.50', CountryCode: 'XA',
  CurrencyCode: 'USD', GeoJSON: { type: 'Point', coordinates: [35, 31] },
};

/** The least value that a type takes: required parts only. */
export function least(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return least(type.ofType as GraphQLInputType);
  if (isListType(type)) return [least(type.ofType as GraphQLInputType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).filter(isRequiredInputField).map((field) => [field.name, least(field.type)]));
  }
  if (!isScalarType(type) || !(type.name in scalars)) throw new Error(`No least value is known for ${String(type)}.`);
  return scalars[type.name];
}

/** A call of a mutation with as little as it takes, asking for everything that its payload says of the act. */
export function leastCall(field: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
  const required = field.args.filter(isRequiredArgument);
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = required.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    query: `mutation M(${declared}) { ${field.name}(${given}) { ${payloadOf(field.type)} userErrors { code field message } receipt { actId recordedAt indexed } } }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, least(type)])),
  };
}

/** The record of a payload, by its id or code. */
function payloadOf(type: GraphQLOutputType): string {
  const payload = getNamedType(type);
  if (!isObjectType(payload)) throw new Error(`${String(type)} is no payload.`);
  const records = Object.values(payload.getFields()).filter(({ name }) => name !== 'userErrors' && name !== 'receipt');
  return records.map(({ name }) => `${name} { id }`).join(' ');
}
