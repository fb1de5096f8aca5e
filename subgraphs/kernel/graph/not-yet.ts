import type { DocumentNode, FieldDefinitionNode } from 'graphql';

type Resolver = (...args: never[]) => unknown;

/**
 * A resolver for each mutation of the SDL that has none yet: the contract is
 * whole, and what is to come answers with an expected refusal instead of an error.
 */
export function notYet(typeDefs: DocumentNode, written: Record<string, unknown>): Record<string, Resolver> {
  const mutations = typeDefs.definitions.flatMap((definition) =>
    (definition.kind === 'ObjectTypeDefinition' || definition.kind === 'ObjectTypeExtension') && definition.name.value === 'Mutation'
      ? (definition.fields ?? [])
      : [],
  );
  return Object.fromEntries(mutations.map(nameOf).filter((name) => !(name in written)).map((name) => [name, () => answer(name)]));
}

function nameOf(field: FieldDefinitionNode): string {
  return field.name.value;
}

function answer(name: string) {
  return {
    userErrors: [{ code: 'NOT_YET', field: null, message: `\`${name}\` is part of the contract and not available yet.` }],
    receipt: null,
  };
}
