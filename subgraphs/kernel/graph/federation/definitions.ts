import { type DefinitionNode, type DocumentNode, Kind, OperationTypeNode, parse } from 'graphql';

/** What the hub's contracts take from Apollo Federation v2 and import by these names. */
const directives = parse(/* GraphQL */ `
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @requires(fields: federation__FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: federation__FieldSet!) on FIELD_DEFINITION
  directive @external(reason: String) on OBJECT | FIELD_DEFINITION
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION | SCHEMA
  directive @requiresScopes(scopes: [[federation__Scope!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  enum link__Purpose { SECURITY EXECUTION }
  scalar link__Import
  scalar federation__FieldSet
  scalar federation__Scope
`);

/** What a gateway asks every subgraph. */
const service = parse(/* GraphQL */ `
  type _Service { sdl: String }
  extend type Query { _service: _Service! }
`);

/** A contract with all that Federation adds to it: a whole schema, to be built as it is. */
export function federatedDocument(contract: DocumentNode): DocumentNode {
  const entities = entityNames(contract);
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      ...contract.definitions.map((definition) => withRoots(definition, contract)),
      ...directives.definitions,
      ...service.definitions,
      ...(entities.length === 0 ? [] : entityDefinitions(entities)),
    ],
  };
}

function entityDefinitions(names: readonly string[]): readonly DefinitionNode[] {
  return parse(`
    scalar _Any
    union _Entity = ${names.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
  `).definitions;
}

/** The types by whose keys a gateway may ask for records, in the order of the alphabet. */
function entityNames({ definitions }: DocumentNode): string[] {
  const keyed = definitions.flatMap((definition) => {
    const isObject = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    return isObject && definition.directives?.some(({ name }) => name.value === 'key') === true ? [definition.name.value] : [];
  });
  return [...new Set(keyed)].sort();
}

/** The contracts share one `schema` definition, which names Query alone; Federation knows the other roots by their names. */
function withRoots(definition: DefinitionNode, { definitions }: DocumentNode): DefinitionNode {
  if (definition.kind !== Kind.SCHEMA_DEFINITION) return definition;
  const named = new Set(definition.operationTypes.map(({ operation }) => operation));
  const hasMutation = definitions.some((other) => other.kind === Kind.OBJECT_TYPE_DEFINITION && other.name.value === 'Mutation');
  if (!hasMutation || named.has(OperationTypeNode.MUTATION)) return definition;
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Mutation' } } as const;
  return { ...definition, operationTypes: [...definition.operationTypes, { kind: Kind.OPERATION_TYPE_DEFINITION, operation: OperationTypeNode.MUTATION, type }] };
}
