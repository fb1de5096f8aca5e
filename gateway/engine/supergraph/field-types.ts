import { type DocumentNode, Kind, print } from 'graphql';
import { argumentsOf } from './join.ts';

/** The type that a field has in a subgraph, which may be stricter than what clients see of it; null if there is no such field. */
export type FieldTypes = (graph: string, type: string, field: string) => string | null;

export function fieldTypes(document: DocumentNode): FieldTypes {
  const merged = new Map<string, string>();
  const own = new Map<string, string>();
  const names = graphNames(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, type, directives = [] } of definition.fields ?? []) {
      const coordinate = `${definition.name.value}.${name.value}`;
      merged.set(coordinate, print(type));
      for (const joined of directives.filter((directive) => directive.name.value === 'join__field').map(argumentsOf)) {
        if (typeof joined['type'] === 'string') own.set(`${names.get(String(joined['graph']))}:${coordinate}`, joined['type']);
      }
    }
  }
  return (graph, type, field) => own.get(`${graph}:${type}.${field}`) ?? merged.get(`${type}.${field}`) ?? null;
}

/** The subgraphs’ own names by those that the supergraph has for them. */
function graphNames(document: DocumentNode): Map<string, string> {
  const values = document.definitions.flatMap((definition) => (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph' ? (definition.values ?? []) : []));
  return new Map(values.flatMap(({ name, directives = [] }) => directives.map((directive) => [name.value, String(argumentsOf(directive)['name'])] as const)));
}
