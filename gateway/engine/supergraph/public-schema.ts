import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  DirectiveLocation,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  specifiedScalarTypes,
  validateSchema,
  visit,
} from 'graphql';
import { directiveOf, type Feature } from './features.ts';
import { SupergraphRefused } from './refused.ts';

/** Where clients write directives. */
const executable: ReadonlySet<string> = new Set([
  DirectiveLocation.QUERY,
  DirectiveLocation.MUTATION,
  DirectiveLocation.SUBSCRIPTION,
  DirectiveLocation.FIELD,
  DirectiveLocation.FRAGMENT_DEFINITION,
  DirectiveLocation.FRAGMENT_SPREAD,
  DirectiveLocation.INLINE_FRAGMENT,
  DirectiveLocation.VARIABLE_DEFINITION,
]);

/** Directives on definitions that clients may see. */
const shown = new Set(['deprecated', 'specifiedBy', 'oneOf']);

/** What clients see of a supergraph: without the machinery of federation, and without what is inaccessible. */
export function publicSchemaOf(document: DocumentNode, features: readonly Feature[]): GraphQLSchema {
  const hidden = directiveOf(features, 'inaccessible');
  const isHidden = ({ directives = [] }: { directives?: readonly ConstDirectiveNode[] | undefined }) => directives.some(({ name }) => name.value === hidden);
  const kept = document.definitions.filter((definition) => !isMachinery(definition, features) && !('directives' in definition && isHidden(definition as never)));
  const types = new Set([...kept.flatMap((definition) => ('name' in definition && definition.kind !== Kind.DIRECTIVE_DEFINITION ? [definition.name?.value] : [])), ...specifiedScalarTypes.map(({ name }) => name)]);
  const known = (nodes: readonly NamedTypeNode[] | undefined) => (nodes ?? []).filter(({ name }) => types.has(name.value));
  const shed = <Node extends { directives?: readonly ConstDirectiveNode[] | undefined }>(node: Node) => (isHidden(node) ? null : undefined);
  const publicDocument = visit(
    { ...document, definitions: kept },
    {
      FieldDefinition: shed,
      InputValueDefinition: shed,
      EnumValueDefinition: shed,
      ObjectTypeDefinition: (node) => ({ ...node, interfaces: known(node.interfaces) }),
      InterfaceTypeDefinition: (node) => ({ ...node, interfaces: known(node.interfaces) }),
      UnionTypeDefinition: (node) => ({ ...node, types: known(node.types) }),
      Directive: (node) => (shown.has(node.name.value) ? undefined : null),
    },
  );
  return built(publicDocument);
}

function built(document: DocumentNode): GraphQLSchema {
  try {
    const schema = buildASTSchema(document, { assumeValidSDL: true });
    const [problem] = validateSchema(schema);
    if (problem !== undefined) throw problem;
    return schema;
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof Error) throw new SupergraphRefused(`What clients would see of the supergraph is no valid schema: ${error.message}`, error);
    throw error;
  }
}

/** Definitions that a linked specification brings, and the schema's own, whose operations go by their usual names. */
function isMachinery(definition: DefinitionNode, features: readonly Feature[]): boolean {
  if (definition.kind === Kind.SCHEMA_DEFINITION) return definition.operationTypes.every(({ operation, type }) => type.name.value.toLowerCase() === operation);
  if (definition.kind === Kind.SCHEMA_EXTENSION) return true;
  if (!('name' in definition) || definition.name === undefined) return false;
  const name = definition.name.value;
  const isDirective = definition.kind === Kind.DIRECTIVE_DEFINITION;
  // A directive for documents is for clients to write, even where subgraphs linked a specification of their own for it.
  if (isDirective && definition.locations.some(({ value }) => executable.has(value))) return false;
  return features.some(({ namespace, imports }) => {
    if (name.startsWith(`${namespace}__`) || (isDirective && name === namespace)) return true;
    return [...imports.values()].includes(isDirective ? `@${name}` : name);
  });
}
