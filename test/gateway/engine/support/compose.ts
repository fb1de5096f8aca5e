import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';

/** The supergraph of subgraphs by name; one that does not compose is the test's fault. */
export function composed(subgraphs: Record<string, string>): string {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: `http://${name}.invalid/graphql` }));
  const result = composeServices(services);
  if (compositionHasErrors(result)) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return withExternals(result.supergraphSdl, services);
}

/**
 * The composition library leaves out that an interface object's field is
 * external, which Apollo's own composition says: without it the subgraph seems
 * to resolve the field.
 */
function withExternals(supergraphSdl: string, services: readonly { name: string; typeDefs: DocumentNode }[]): string {
  const externals = services.flatMap(({ name, typeDefs }) =>
    typeDefs.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.directives?.some((directive) => directive.name.value === 'interfaceObject') !== true) return [];
      return (definition.fields ?? []).filter(({ directives }) => directives?.some((directive) => directive.name.value === 'external')).map((field) => ({ graph: name, coordinate: `${definition.name.value}.${field.name.value}` }));
    }),
  );
  if (externals.length === 0) return supergraphSdl;
  const document = parse(supergraphSdl);
  return print(
    visit(document, {
      InterfaceTypeDefinition: (type) => ({
        ...type,
        fields: type.fields?.map((field) => {
          const found = externals.filter(({ coordinate }) => coordinate === `${type.name.value}.${field.name.value}`).map(({ graph }) => graph);
          if (found.length === 0) return field;
          const owners = services.map(({ name }) => name).filter((name) => !found.includes(name) && hasField(services, name, type.name.value, field.name.value));
          const joins = [...owners.map((graph) => `@join__field(graph: ${graph.toUpperCase()})`), ...found.map((graph) => `@join__field(graph: ${graph.toUpperCase()}, external: true)`)];
          return { ...field, directives: directivesOf(joins.join(' ')) };
        }),
      }),
    }),
  );
}

function hasField(services: readonly { name: string; typeDefs: DocumentNode }[], graph: string, type: string, field: string): boolean {
  const definitions = services.find(({ name }) => name === graph)?.typeDefs.definitions ?? [];
  return definitions.some((definition) => 'fields' in definition && definition.name.value === type && [...(definition.fields ?? [])].some(({ name }) => name.value === field));
}

function directivesOf(text: string) {
  const [definition] = parse(`type Any { any: Int ${text} }`).definitions;
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields?.[0]?.directives ?? []) : [];
}
