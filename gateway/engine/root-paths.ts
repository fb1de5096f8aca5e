import type { FetchRewrite } from '@graphql-hive/router-query-planner';
import { type DocumentNode, Kind, type SelectionNode } from 'graphql';
import type { Data } from './places.ts';
import { applyRewrites } from './rewrites.ts';

/** The paths of the fields that a root fetch gives, as the client knows them. */
export function rootPaths(document: DocumentNode, rewrites: readonly FetchRewrite[]): string[][] {
  const keys = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? keysOf(document, definition.selectionSet.selections) : []));
  const fields: Data = Object.fromEntries(keys.map((key) => [key, null]));
  applyRewrites(fields, rewrites);
  return Object.keys(fields).map((key) => [key]);
}

function keysOf(document: DocumentNode, selections: readonly SelectionNode[]): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [(selection.alias ?? selection.name).value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return keysOf(document, selection.selectionSet.selections);
    const named = document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value);
    return named?.kind === Kind.FRAGMENT_DEFINITION ? keysOf(document, named.selectionSet.selections) : [];
  });
}
