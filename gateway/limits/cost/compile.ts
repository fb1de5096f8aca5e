import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLCompositeType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
  isCompositeType, isInterfaceType, isListType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import type { CostLimits } from '../../config.ts';
import type { CostField, CostSet, Count } from './program.ts';
import type { Weights } from './weights.ts';

/** What the entries of a connection stand under, unless a schema names other fields. */
const relayNames = ['nodes', 'edges'];
const slicing = ['first', 'last'];

/** Turns operations into what their cost is reckoned from, for one schema. */
export function costCompiler(schema: GraphQLSchema, { costs, lists }: Weights, limits: CostLimits): (document: DocumentNode, operation: OperationDefinitionNode) => CostSet {
  const pagedNames = new Set([...relayNames, ...[...lists.values()].flatMap(({ sizedFields }) => sizedFields ?? [])]);

  function compile(document: DocumentNode, operation: OperationDefinitionNode): CostSet {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    const compiled = new Map<string, CostSet>();

    function setOf({ selections }: SelectionSetNode, parent: GraphQLCompositeType): CostSet {
      const set: CostSet = { fields: [], parts: [] };
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const field = fieldOf(selection, parent);
          if (field !== null) set.fields.push(field);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const type = conditionOf(selection.typeCondition?.name.value, parent);
          set.parts.push({ type: apart(type, parent), set: setOf(selection.selectionSet, type) });
        } else {
          const fragment = fragments.get(selection.name.value);
          if (fragment === undefined) continue;
          const type = conditionOf(fragment.typeCondition.name.value, parent);
          let known = compiled.get(fragment.name.value);
          if (known === undefined) {
            known = setOf(fragment.selectionSet, type);
            compiled.set(fragment.name.value, known);
          }
          set.parts.push({ type: apart(type, parent), set: known });
        }
      }
      return set;
    }

    function fieldOf(node: FieldNode, parent: GraphQLCompositeType): CostField | null {
      const name = node.name.value;
      const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
      if (definition === undefined) return null;
      const coordinate = `${parent.name}.${name}`;
      const type = getNamedType(definition.type);
      const weight = (costs.get(coordinate) ?? 0) + (node.arguments ?? []).reduce((sum, argument) => sum + (costs.get(`${coordinate}(${argument.name.value}:)`) ?? 0), 0);
      const entryWeight = weightOf(type);
      const selected = node.selectionSet === undefined || !isCompositeType(type) ? null : setOf(node.selectionSet, type);
      if (weight === 0 && entryWeight === 0 && selected === null) return null;
      const isList = isListType(getNullableType(definition.type));
      const page = pageOf(node, definition, coordinate);
      return {
        weight,
        entryWeight,
        entries: isList ? (page ?? (() => limits.list)) : once,
        paged: isList && page === null && pagedNames.has(name),
        page: page ?? (() => limits.list),
        selected,
      };
    }

    return setOf(operation.selectionSet, schema.getRootType(operation.operation) as GraphQLCompositeType);
  }

  function conditionOf(name: string | undefined, parent: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? parent : schema.getType(name);
    return isCompositeType(type) ? type : parent;
  }

  function weightOf(type: GraphQLNamedType): number {
    return costs.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
  }

  /** How many entries the field is asked for; null where it takes no such argument and its schema assumes nothing. */
  function pageOf(node: FieldNode, definition: GraphQLField<unknown, unknown>, coordinate: string): Count | null {
    const said = lists.get(coordinate);
    const names = said?.slicingArguments ?? slicing;
    const takes = definition.args.filter(({ name }) => names.includes(name));
    if (takes.length === 0 && said === undefined) return null;
    const assumed = said?.assumedSize ?? takes.map(({ defaultValue }) => defaultValue).find((value) => typeof value === 'number') ?? limits.page;
    const given = (node.arguments ?? []).filter(({ name }) => names.includes(name.value)).map(({ value }) => value);
    const written = given.flatMap((value) => (value.kind === Kind.INT ? [Number(value.value)] : []));
    const variables = given.flatMap((value) => (value.kind === Kind.VARIABLE ? [value.name.value] : []));
    const largest = limits.largestPage ?? Infinity;
    return (variable) => {
      const asked = [...written, ...variables.map(variable).filter((value) => typeof value === 'number')];
      return Math.min(asked.length === 0 ? assumed : Math.max(0, ...asked), largest);
    };
  }

  return compile;
}

const once: Count = () => 1;

/** The object type for which a part alone stands; null for a part that stands for whatever stands there. */
function apart(type: GraphQLCompositeType, parent: GraphQLCompositeType): string | null {
  return isObjectType(type) && type !== parent ? type.name : null;
}
