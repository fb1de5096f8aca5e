import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped, visit } from 'graphql';
import { SupergraphRefused } from './refused.ts';

/** A subgraph that the supergraph joins. */
export interface JoinedGraph {
  name: string;
  url: string;
}

/** The subgraphs, by the join specification's `@join__graph(name, url)`. */
export function joinedGraphs(document: DocumentNode): JoinedGraph[] {
  const values = document.definitions.flatMap((definition) => (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph' ? (definition.values ?? []) : []));
  const graphs = values.flatMap(({ directives = [] }) => directives.filter(({ name }) => name.value === 'join__graph').map(argumentsOf));
  if (graphs.length === 0) throw new SupergraphRefused('The file is no composed supergraph: it joins no subgraph.');
  return graphs.map(({ name, url }) => ({ name: String(name), url: String(url ?? '') }));
}

/** Interfaces that a subgraph knows as an object: `@interfaceObject`. */
export function interfaceObjects(document: DocumentNode): ReadonlySet<string> {
  const names = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const joined = (definition.directives ?? []).filter(({ name }) => name.value === 'join__type').map(argumentsOf);
    return joined.some(({ isInterfaceObject }) => isInterfaceObject === true) ? [definition.name.value] : [];
  });
  return new Set(names);
}

/** Shares of requests, in percent, by which fields are taken over gradually (`@override(label: "percent(5)")`), each once. */
export function overrideShares(document: DocumentNode): readonly number[] {
  const shares = new Set<number>();
  visit(document, {
    Directive(directive) {
      const { overrideLabel } = directive.name.value === 'join__field' ? argumentsOf(directive as ConstDirectiveNode) : {};
      const share = typeof overrideLabel === 'string' ? /^percent\((\d+(?:\.\d+)?)\)$/.exec(overrideLabel)?.[1] : undefined;
      if (share !== undefined) shares.add(Number(share));
    },
  });
  return [...shares].toSorted((a, b) => a - b);
}

export function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}
