import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, visit } from 'graphql';
import { argumentsOf } from './join.ts';

/** Every name that a field of any type has. */
export function fieldNames(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { FieldDefinition: ({ name }) => void names.add(name.value) });
  return names;
}

/** The selections that a field needs of its entity, by the `@requires` of any subgraph. */
export function requirementsOf({ directives = [] }: FieldDefinitionNode): string[] {
  const joined = directives.filter(({ name }) => name.value === 'join__field').map((directive: ConstDirectiveNode) => argumentsOf(directive));
  return joined.flatMap(({ requires }) => (typeof requires === 'string' ? [requires] : []));
}
