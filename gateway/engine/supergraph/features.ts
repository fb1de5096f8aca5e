import { type ConstDirectiveNode, type DocumentNode, Kind, type SchemaDefinitionNode, type SchemaExtensionNode, valueFromASTUntyped } from 'graphql';
import { SupergraphRefused } from './refused.ts';

/** A specification that the supergraph links by `@link`, and the names that it takes. */
export interface Feature {
  name: string;
  /** What its elements are named with: `@<namespace>`, `<namespace>__Element`. */
  namespace: string;
  /** Its elements under names of their own: `@key` for directives. */
  imports: ReadonlyMap<string, string>;
  purpose: string | null;
}

/** What this gateway knows how to heed of what a supergraph may demand of it. */
const known = new Set(['link', 'core', 'join', 'tag', 'inaccessible', 'authenticated', 'requiresScopes', 'policy', 'cost', 'listSize', 'federation']);

/** The linked features; one that execution or security rests on and that is not known here is refused. */
export function featuresOf(document: DocumentNode): Feature[] {
  const features = document.definitions
    .filter((definition): definition is SchemaDefinitionNode | SchemaExtensionNode => definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(({ directives = [] }) => directives.filter(({ name }) => name.value === 'link' || name.value === 'core').map(featureOf));
  if (!features.some(({ name }) => name === 'join')) throw new SupergraphRefused('The file is no composed supergraph: it does not link the join specification.');
  const foreign = features.find(({ name, purpose }) => purpose !== null && !known.has(name));
  if (foreign !== undefined) throw new SupergraphRefused(`The supergraph rests on “${foreign.name}”, which this gateway does not have.`);
  return features;
}

/** The name that a feature's directive goes by in this supergraph. */
export function directiveOf(features: readonly Feature[], feature: string): string | null {
  const linked = features.find(({ name }) => name === feature);
  return linked === undefined ? null : (linked.imports.get(`@${feature}`)?.slice(1) ?? linked.namespace);
}

function featureOf(directive: ConstDirectiveNode): Feature {
  const given = Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
  const url = String(given['url'] ?? given['feature'] ?? '');
  const parts = url.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const name = (/^v\d/.test(last) ? parts.at(-2) : last) ?? '';
  return {
    name,
    namespace: typeof given['as'] === 'string' ? given['as'] : name,
    imports: new Map(importsOf(given['import'])),
    purpose: typeof given['for'] === 'string' ? given['for'] : null,
  };
}

function importsOf(given: unknown): [string, string][] {
  if (!Array.isArray(given)) return [];
  return given.map((element: unknown) => {
    if (typeof element === 'string') return [element, element];
    const { name, as } = element as { name: string; as?: string };
    return [name, as ?? name];
  });
}
