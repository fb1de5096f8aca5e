import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import { refusal, userError } from '../acts/refusal.ts';
import type { SubgraphContext } from './context.ts';

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
  return Object.fromEntries(mutations.map(nameOf).filter((name) => !(name in written)).map((name) => [name, (_: unknown, __: unknown, { reader }: SubgraphContext) => answer(name, reader.languages)]));
}

function nameOf(field: FieldDefinitionNode): string {
  return field.name.value;
}

function answer(name: string, languages: readonly string[]) {
  const refused = refusal('NOT_YET', null, {
    en: `\`${name}\` is part of the contract and not available yet.`,
    fr: `\`${name}\` fait partie du contrat et n’est pas encore disponible.`,
    ar: `\`${name}\` جزء من العقد وليس متاحاً بعد.`,
  });
  return { userErrors: [userError(refused, languages)], receipt: null };
}
