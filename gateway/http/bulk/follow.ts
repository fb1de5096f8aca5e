import { type DocumentNode, type FieldNode, getNamedType, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, type SelectionSetNode, separateOperations, visit } from 'graphql';
import { type BulkPlan, mark } from './plan.ts';

/** Asks the hub as whoever reads in bulk. @throws BulkFailure where nothing came of it. */
export type AskPage = (document: DocumentNode, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

interface Page {
  hasNextPage: boolean;
  endCursor: string | null;
}

/**
 * A node whole: lists inside it are read to their end, and what the plan added
 * is taken out. `incomplete` are the paths of lists that go on and that no root
 * field leads to.
 */
export async function completed(schema: GraphQLSchema, plan: BulkPlan, node: unknown, ask: AskPage): Promise<{ node: unknown; incomplete: string[] }> {
  const incomplete: string[] = [];
  const walk = async (value: unknown, path: string): Promise<unknown> => {
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const [index, item] of value.entries()) items.push(await walk(item, `${path}.${index}`));
      return items;
    }
    if (typeof value !== 'object' || value === null) return value;
    const found: [string, unknown][] = [];
    for (const [name, part] of Object.entries(value)) {
      if (name.startsWith(mark)) continue;
      const at = path === '' ? name : `${path}.${name}`;
      const list = markOf(part);
      found.push([name, await walk(list === null ? part : await whole(value as Record<string, unknown>, part as Record<string, unknown>, list, at), at)]);
    }
    return Object.fromEntries(found);
  };
  const whole = async (holder: Record<string, unknown>, list: Record<string, unknown>, number: number, path: string): Promise<unknown> => {
    const field = plan.nested[number];
    let page = list[`${mark}${number}`] as Page;
    const document = field === undefined || !page.hasNextPage ? null : followUp(schema, plan, field, holder);
    if (document === null) {
      if (page.hasNextPage) incomplete.push(path);
      return list;
    }
    const all = { ...list };
    while (page.hasNextPage) {
      const { one } = (await ask(document, { bulkKey: holder[`${mark}id`] ?? holder[`${mark}code`], bulkAfter: page.endCursor })) as { one: Record<string, Record<string, unknown>> | null };
      const next = one?.['list'];
      // The holder may have been closed to the reader meanwhile; what was read of it stands, as a page that was read before.
      if (next === undefined) {
        incomplete.push(path);
        break;
      }
      for (const name of Object.keys(next)) if (Array.isArray(next[name])) all[name] = [...(all[name] as unknown[]), ...(next[name] as unknown[])];
      page = next[`${mark}${number}`] as Page;
    }
    return all;
  };
  return { node: await walk(node, ''), incomplete };
}

/** The number of a list's mark; null for anything else. */
function markOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const name = Object.keys(value).find((key) => key.startsWith(mark) && /^\d+$/.test(key.slice(mark.length)));
  return name === undefined ? null : Number(name.slice(mark.length));
}

/** The next page of a list by the record that holds it; null where no root field gives that record. */
function followUp(schema: GraphQLSchema, plan: BulkPlan, field: FieldNode, holder: Record<string, unknown>): DocumentNode | null {
  const type = String(holder[`${mark}type`]);
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const root = roots.find(({ args, type: given }) => getNamedType(given).name === type && args.length === 1 && (args[0]?.name === 'id' || args[0]?.name === 'code'));
  const [key] = root?.args ?? [];
  if (root === undefined || key === undefined || holder[`${mark}${key.name}`] == null) return null;
  const [frame] = parse(`query ($bulkKey: ${String(key.type)}, $bulkAfter: String) { one: ${root.name}(${key.name}: $bulkKey) { list: x(after: $bulkAfter) } }`, { noLocation: true }).definitions as [OperationDefinitionNode];
  const [one] = frame.selectionSet.selections as [FieldNode];
  const [list] = (one.selectionSet as SelectionSetNode).selections as [FieldNode];
  const asked: FieldNode = { ...field, alias: list.alias as NonNullable<typeof list.alias>, arguments: [...(field.arguments ?? []), ...(list.arguments ?? [])] };
  const marked = { ...asked, selectionSet: { kind: Kind.SELECTION_SET as const, selections: [...(field.selectionSet?.selections ?? []), markField(plan.nested.indexOf(field))] } };
  const body = { ...one, selectionSet: { kind: Kind.SELECTION_SET as const, selections: [marked] } };
  const operation: OperationDefinitionNode = { ...frame, selectionSet: { kind: Kind.SELECTION_SET, selections: [body] } };
  const [document] = Object.values(separateOperations({ kind: Kind.DOCUMENT, definitions: [operation, ...plan.fragments] }));
  if (document === undefined) return null;
  const used = new Set<string>();
  visit(document, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = [...(frame.variableDefinitions ?? []), ...plan.variables.filter(({ variable }) => used.has(variable.name.value))];
  return { ...document, definitions: document.definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? { ...definition, variableDefinitions } : definition)) };
}

function markField(number: number): FieldNode {
  const [definition] = parse(`{ ${mark}${number}: pageInfo { hasNextPage endCursor } }`, { noLocation: true }).definitions as [OperationDefinitionNode];
  return definition.selectionSet.selections[0] as FieldNode;
}
