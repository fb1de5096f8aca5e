import type { FieldNode } from 'graphql';

/** The schema's own fields, which no subgraph is asked for at the client's wish. */
export function isOwnField({ name }: FieldNode): boolean {
  return name.value === '__typename' || name.value === '__schema' || name.value === '__type';
}

export function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
