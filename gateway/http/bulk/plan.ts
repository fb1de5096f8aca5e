import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, type GraphQLNamedType, type GraphQLSchema, isEnumType, isInterfaceType, isObjectType, Kind,
  type OperationDefinitionNode, parse, type SelectionNode, type SelectionSetNode, TypeInfo, type VariableDefinitionNode, visit, visitWithTypeInfo,
} from 'graphql';
import { boundOfParser, tooLarge } from '../../limits/document.ts';

/** A list of the hub that is read to its end, and how a page of it is asked. */
export interface BulkPlan {
  /** Takes `$bulkFirst` and `$bulkAfter`; the list stands in `list`, each of its nodes in `edges`. */
  page: DocumentNode;
  /** The lists inside a node that are read to their end too, by the number in the name of their mark. */
  nested: readonly FieldNode[];
  /** What the fields of the plan may need beside them. */
  variables: readonly VariableDefinitionNode[];
  fragments: readonly FragmentDefinitionNode[];
}

export type Planned = { ok: true; plan: BulkPlan } | { ok: false; message: string };

/** What the plan adds to a query starts with this; it is taken out of the answer. */
export const mark = 'bulk_';

/** Reads of a list in bulk: what the query asks of each node, page after page. */
export function planBulk(schema: GraphQLSchema, query: string, maxTokens: number): Planned {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens });
  } catch (error) {
    const bound = boundOfParser(error);
    return { ok: false, message: bound === null ? (error as Error).message : tooLarge(bound).message };
  }
  const operations = document.definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  const [root] = operation?.selectionSet.selections ?? [];
  if (operations.length !== 1 || operation?.operation !== 'query' || operation.selectionSet.selections.length !== 1 || root?.kind !== Kind.FIELD)
    return { ok: false, message: 'A bulk query is one query of one list: { sites { nodes { id } } }.' };
  const type = schema.getQueryType()?.getFields()[root.name.value];
  if (type === undefined || !isList(getNamedType(type.type)) || !type.args.some(({ name }) => name === 'after')) return { ok: false, message: `\`${root.name.value}\` is no list that has pages.` };
  const paging = root.arguments?.find(({ name }) => ['first', 'after', 'last', 'before'].includes(name.value));
  if (paging !== undefined) return { ok: false, message: `A bulk query reads its list from beginning to end: leave out \`${paging.name.value}\`.` };
  const each = nodeSelections(root);
  if (each === null) return { ok: false, message: 'Ask a bulk query for `nodes { … }` alone, without fragments around it; what is counted is asked by a query.' };
  const order = type.args.find(({ name }) => name === 'orderBy');
  const orders = order === undefined ? null : getNamedType(order.type);
  const oldestFirst = isEnumType(orders) && orders.getValue('CREATED_AT_ASC') != null;
  const list = listField(root, each, oldestFirst);
  const asked: DocumentNode = { kind: Kind.DOCUMENT, definitions: [pageOperation(operation, list), ...document.definitions.filter(({ kind }) => kind !== Kind.OPERATION_DEFINITION)] };
  const { document: page, nested } = withMarks(schema, asked);
  const fragments = page.definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION);
  return { ok: true, plan: { page, nested, fragments, variables: operation.variableDefinitions ?? [] } };
}

/** What is asked of each node, where nothing else is asked of the list. */
function nodeSelections(list: FieldNode): SelectionSetNode | null {
  const [only, ...others] = list.selectionSet?.selections ?? [];
  if (only?.kind !== Kind.FIELD || others.length > 0 || (only.directives?.length ?? 0) > 0) return null;
  if (only.name.value === 'nodes') return only.selectionSet ?? null;
  const [node, ...beside] = only.selectionSet?.selections ?? [];
  return only.name.value === 'edges' && node?.kind === Kind.FIELD && node.name.value === 'node' && beside.length === 0 ? (node.selectionSet ?? null) : null;
}

/** New records come last in the order of their making, so that none is passed over while the list is read. */
function listField(root: FieldNode, each: SelectionSetNode, oldestFirst: boolean): FieldNode {
  const order = oldestFirst && root.arguments?.some(({ name }) => name.value === 'orderBy') !== true ? 'orderBy: CREATED_AT_ASC, ' : '';
  const shape = fieldOf(`{ list: x(${order}first: $bulkFirst, after: $bulkAfter) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`);
  const selections = shape.selectionSet?.selections.map((selection): SelectionNode => {
    if (selection.kind !== Kind.FIELD || selection.name.value !== 'edges') return selection;
    const inner = selection.selectionSet?.selections.map((part): SelectionNode => (part.kind === Kind.FIELD && part.name.value === 'node' ? { ...part, selectionSet: each } : part));
    return { ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections: inner ?? [] } };
  });
  return { ...shape, name: root.name, arguments: [...(root.arguments ?? []), ...(shape.arguments ?? [])], directives: root.directives ?? [], selectionSet: { kind: Kind.SELECTION_SET, selections: selections ?? [] } };
}

function pageOperation(operation: OperationDefinitionNode, list: FieldNode): OperationDefinitionNode {
  const { variableDefinitions = [] } = parse('query ($bulkFirst: Int, $bulkAfter: String) { x }', { noLocation: true }).definitions[0] as OperationDefinitionNode;
  return { ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), ...variableDefinitions], selectionSet: { kind: Kind.SELECTION_SET, selections: [list] } };
}

/**
 * Asks of every list inside a node whether it goes on, and of what holds it
 * which one it is. A list that is asked with `first` or `last` is wanted that long.
 */
function withMarks(schema: GraphQLSchema, asked: DocumentNode): { document: DocumentNode; nested: FieldNode[] } {
  const nested: FieldNode[] = [];
  const types = new TypeInfo(schema);
  const document = visit(asked, visitWithTypeInfo(types, {
    Field: {
      leave: (field) => {
        const type = types.getType();
        const named = field.arguments?.some(({ name }) => name.value === 'first' || name.value === 'last') === true;
        if (named || type == null || !isList(getNamedType(type)) || field.selectionSet === undefined || !hasPages(types)) return undefined;
        const whole = { ...field, arguments: [...(field.arguments ?? []), ...(fieldOf('{ x(first: 100) }').arguments ?? [])] };
        nested.push(whole);
        const { selections } = field.selectionSet;
        return { ...whole, selectionSet: { ...field.selectionSet, selections: [...selections, fieldOf(`{ ${mark}${nested.length - 1}: pageInfo { hasNextPage endCursor } }`)] } };
      },
    },
    SelectionSet: {
      leave: (set) => {
        const parent = types.getParentType();
        if (!set.selections.some(isMarked) || !(isObjectType(parent) || isInterfaceType(parent))) return undefined;
        const keys = ['id', 'code'].filter((name) => parent.getFields()[name] !== undefined).map((name) => fieldOf(`{ ${mark}${name}: ${name} }`));
        return { ...set, selections: [...set.selections, ...keys, fieldOf(`{ ${mark}type: __typename }`)] };
      },
    },
  }));
  return { document, nested };
}

function isMarked(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.selectionSet?.selections.some((part) => part.kind === Kind.FIELD && part.alias?.value.startsWith(mark) === true) === true;
}

function hasPages(types: TypeInfo): boolean {
  return types.getFieldDef()?.args.some(({ name }) => name === 'after') === true;
}

/** Whether a type is a list with pages, by the connection specification. */
function isList(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && ['nodes', 'edges', 'pageInfo'].every((name) => type.getFields()[name] !== undefined);
}

function fieldOf(text: string): FieldNode {
  const [definition] = parse(text, { noLocation: true }).definitions as [OperationDefinitionNode];
  return definition.selectionSet.selections[0] as FieldNode;
}
