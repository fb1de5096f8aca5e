import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, parse, type SelectionSetNode, type TypeNode } from 'graphql';
import { directiveOf, type Feature } from '../supergraph/features.ts';
import { requirementsOf } from '../supergraph/fields.ts';
import { argumentsOf } from '../supergraph/join.ts';
import { SupergraphRefused } from '../supergraph/refused.ts';
import { typeRelations } from '../supergraph/types.ts';

/** Who asks, as far as `@authenticated` and `@requiresScopes` are concerned. */
export interface Caller {
  authenticated: boolean;
  scopes: readonly string[];
}

/** What a caller must have. Every set of alternatives must be met, an alternative by all of its scopes. */
export interface Rule {
  /** Rules that ask for the same have the same name. */
  name: string;
  alternatives: readonly (readonly (readonly string[])[])[];
}

/** What the supergraph's security directives ask for, before anything is fetched. */
export interface AccessRules {
  /** For a field, what it needs by `@requires` and the type that it gives included. */
  ofField(type: string, field: string): Rule | null;
  ofType(type: string): Rule | null;
}

export function isMet(rule: Rule, { authenticated, scopes }: Caller): boolean {
  return authenticated && rule.alternatives.every((alternatives) => alternatives.some((all) => all.every((scope) => scopes.includes(scope))));
}

interface TypeOfGraph {
  directives: readonly ConstDirectiveNode[];
  fields: ReadonlyMap<string, FieldDefinitionNode>;
}

export function accessRules(document: DocumentNode, features: readonly Feature[]): AccessRules {
  const read = readerOf(features);
  if (read === null) return { ofField: () => null, ofType: () => null };
  const types = typesOf(document);
  refusePolicies(types, features);
  const { membersOf, isObject } = typeRelations(document);

  const ofType = memoised((name: string) => {
    const own = read(types.get(name)?.directives ?? []);
    // A union asks for nothing; its members do. What stands under an interface may be any of its members.
    return isObject(name) || types.get(name)?.fields.size === 0 ? own : and(own, ...[...membersOf(name)].map(ofType));
  });
  /** Without what the field requires. */
  const plain = (type: string, field: string): Rule | null => {
    const definition = types.get(type)?.fields.get(field);
    const members = isObject(type) ? [] : [...membersOf(type)].map((member) => plain(member, field));
    return definition === undefined ? null : and(read(definition.directives ?? []), ofType(namedTypeOf(definition.type)), ...members);
  };
  const ofSelection = (type: string, { selections }: SelectionSetNode): Rule | null =>
    and(
      ...selections.map((selection) => {
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value ?? type;
          return and(ofType(condition), ofSelection(condition, selection.selectionSet));
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD || selection.name.value === '__typename') return null;
        const definition = types.get(type)?.fields.get(selection.name.value);
        const inner = selection.selectionSet === undefined || definition === undefined ? null : ofSelection(namedTypeOf(definition.type), selection.selectionSet);
        return and(plain(type, selection.name.value), inner);
      }),
    );
  const ofField = memoised((coordinate: string) => {
    const [type = '', field = ''] = coordinate.split('.');
    if (field === '__typename') return null;
    const owners = isObject(type) ? [type] : [type, ...membersOf(type)];
    const required = owners.flatMap((owner) => requiredBy(types.get(owner)?.fields.get(field)).map((selection) => ofSelection(owner, selection)));
    return and(plain(type, field), ...required);
  });
  return { ofField: (type, field) => ofField(`${type}.${field}`), ofType };
}

/** Reads the rule that directives state; null if the supergraph links none of them. */
function readerOf(features: readonly Feature[]): ((directives: readonly ConstDirectiveNode[]) => Rule | null) | null {
  const authenticated = directiveOf(features, 'authenticated');
  const requiresScopes = directiveOf(features, 'requiresScopes');
  const policy = directiveOf(features, 'policy');
  if (authenticated === null && requiresScopes === null && policy === null) return null;
  return (directives) => {
    const stated = directives.flatMap((directive): Rule[] => {
      if (directive.name.value === authenticated) return [signedIn];
      if (directive.name.value !== requiresScopes) return [];
      const alternatives = (argumentsOf(directive)['scopes'] ?? []) as string[][];
      return [ruleOf([alternatives])];
    });
    return and(...stated);
  };
}

function refusePolicies(types: ReadonlyMap<string, TypeOfGraph>, features: readonly Feature[]): void {
  const policy = directiveOf(features, 'policy');
  for (const [name, { directives, fields }] of types) {
    const on = [[name, directives] as const, ...[...fields.values()].map((field) => [`${name}.${field.name.value}`, field.directives ?? []] as const)];
    const found = on.find(([, given]) => given.some((directive) => directive.name.value === policy));
    if (found !== undefined) throw new SupergraphRefused(`${found[0]} is under @policy, which this gateway cannot enforce. Use @authenticated or @requiresScopes.`);
  }
}

function requiredBy(definition: FieldDefinitionNode | undefined): SelectionSetNode[] {
  return definition === undefined ? [] : requirementsOf(definition).map(selectionOf);
}

function selectionOf(text: string): SelectionSetNode {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new SupergraphRefused(`“${text}” is no selection.`);
  return definition.selectionSet;
}

function typesOf(document: DocumentNode): Map<string, TypeOfGraph> {
  const types = new Map<string, TypeOfGraph>();
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name === undefined || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const fields = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION ? (definition.fields ?? []) : [];
    types.set(definition.name.value, { directives: (definition.directives ?? []) as readonly ConstDirectiveNode[], fields: new Map(fields.map((field) => [field.name.value, field])) });
  }
  return types;
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

const signedIn = ruleOf([]);

function ruleOf(alternatives: Rule['alternatives']): Rule {
  return { name: JSON.stringify(alternatives), alternatives };
}

function and(...rules: readonly (Rule | null)[]): Rule | null {
  const stated = rules.filter((rule) => rule !== null);
  if (stated.length === 0) return null;
  const alternatives = new Map(stated.flatMap((rule) => rule.alternatives.map((each) => [JSON.stringify(each), each])));
  return ruleOf([...alternatives.keys()].toSorted().map((key) => alternatives.get(key) ?? []));
}

function memoised(compute: (key: string) => Rule | null): (key: string) => Rule | null {
  const known = new Map<string, Rule | null>();
  return (key) => {
    if (known.has(key)) return known.get(key) ?? null;
    const rule = compute(key);
    known.set(key, rule);
    return rule;
  };
}
