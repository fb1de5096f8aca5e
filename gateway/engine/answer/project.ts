import {
  executeSync,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { blank, type Data, isData, isInherited, own } from '../data.ts';
import { collectFields } from '../operation/collect.ts';
import { responseKey } from '../operation/fields.ts';
import type { Names } from '../operation/names.ts';
import { type Choice, isHidden, type Operation } from '../operation/operation.ts';
import type { AccessRules } from '../access/rules.ts';
import { type Complete, list, nullable, once, required } from './complete.ts';
import { leaf } from './leaves.ts';
import type { Run } from './run.ts';

/** What a projection is made of. */
export interface ProjectionSource {
  schema: GraphQLSchema;
  access: AccessRules;
  operation: Operation;
  names: Names;
  choice: Choice;
}

interface Field {
  key: string;
  /** Its key in the merged answer. */
  from: string;
  inherited: boolean;
  complete: Complete;
}

interface Fields {
  all: readonly Field[];
  /** Of an object with these fields, without what stands in them. */
  characters: number;
}

/**
 * The client's operation as a function of the merged answer: what was asked
 * for in its order, null bubbling, enum and leaf checks. The fields of a type
 * are worked out when it is first met.
 */
export function projection(source: ProjectionSource): Complete {
  const { operation } = source;
  const fields = lazy(() => fieldsOf(source, operation.root, [operation.node.selectionSet]));
  return (value, run) => completeObject(value as Data, fields(), run);
}

function fieldsOf(source: ProjectionSource, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Fields {
  const all = [...collectFields(source.schema, source.operation, type, sets, source.choice)].map(([key, nodes]): Field => {
    const from = source.names.keys.get(key) ?? key;
    return { key, from, inherited: isInherited(from), complete: fieldOf(source, type, nodes) };
  });
  return { all, characters: all.reduce((sum, { key }) => sum + key.length + 4, 2) };
}

function fieldOf(source: ProjectionSource, type: GraphQLCompositeType, nodes: readonly [FieldNode, ...FieldNode[]]): Complete {
  const [{ name }] = nodes;
  // An object of an interface whose type nothing tells has no name to give.
  if (name.value === '__typename') return isObjectType(type) ? () => type.name : (_, run) => run.hole();
  if (type === source.schema.getQueryType() && (name.value === '__schema' || name.value === '__type')) return introspection(source, nodes);
  const definition = 'getFields' in type ? type.getFields()[name.value] : undefined;
  if (definition === undefined) throw new Error('A field of a validated operation is in the schema.');
  // What is hidden was told of before anything was fetched.
  if (isHidden(source.access.ofField(type.name, name.value), source.choice)) return isNonNullType(definition.type) ? () => undefined : () => null;
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return outputOf(source, definition.type, sets);
}

function outputOf(source: ProjectionSource, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  return isNonNullType(type) ? required(bare(source, type.ofType, sets)) : nullable(bare(source, type, sets));
}

function bare(source: ProjectionSource, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
  if (isListType(type)) return once(list(outputOf(source, type.ofType, sets)));
  if (isLeafType(type)) return leaf(type);
  if (isObjectType(type)) {
    const fields = lazy(() => fieldsOf(source, type, sets));
    return once((value, run) => (isData(value) ? completeObject(value, fields(), run) : run.breach()));
  }
  if (!isAbstractType(type)) throw new Error('A field gives a leaf, an object, or a list of them.');
  const byType = new Map<string, Complete | null>();
  return once((value, run) => {
    if (!isData(value)) return run.breach();
    const { __typename: given } = value;
    const name = typeof given === 'string' ? given : type.name;
    let complete = byType.get(name);
    if (complete === undefined) {
      complete = memberOf(source, type, name, sets);
      // Names that no type has are a subgraph's, and may be any number.
      if (complete !== null) byType.set(name, complete);
    }
    return complete === null ? run.breach() : complete(value, run);
  });
}

/** How an object that says to be of a type is completed under an abstract one; null if it cannot stand there. */
function memberOf(source: ProjectionSource, abstract: GraphQLCompositeType, name: string, sets: readonly SelectionSetNode[]): Complete | null {
  const type = source.schema.getType(name);
  const isMember = isObjectType(type) && isAbstractType(abstract) && source.schema.isSubType(abstract, type);
  // Of an object whose type is not told, as where an interface object answers, the interface's own fields are known.
  const told = isMember ? type : isInterfaceType(abstract) && (isInterfaceType(type) || name === abstract.name) ? abstract : null;
  if (told === null) return null;
  if (isHidden(source.access.ofType(told.name), source.choice)) return (_, run) => run.refusal(source.choice.refusal);
  const fields = lazy(() => fieldsOf(source, told, sets));
  return (value, run) => completeObject(value as Data, fields(), run);
}

function completeObject(value: Data, { all: fields, characters }: Fields, run: Run): Data | undefined {
  const completed = blank();
  run.made += 1;
  run.grow(characters);
  const at = run.depth++;
  run.objects[at] = value;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] as Field;
    run.way[at] = field.key;
    const inner = field.complete(own(value, field.from, field.inherited), run);
    if (inner === undefined) {
      run.depth = at;
      return undefined;
    }
    completed[field.key] = inner;
  }
  run.depth = at;
  return completed;
}

/** The schema's own fields are graphql-js's matter; they hang on nothing but the document and its variables. */
function introspection({ schema, operation }: ProjectionSource, nodes: readonly [FieldNode, ...FieldNode[]]): Complete {
  const selections = nodes.map((field) => ({ ...field, directives: [] }));
  const node = { ...operation.node, directives: [], selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
  const document = { kind: Kind.DOCUMENT as const, definitions: [node, ...operation.fragments.values()] };
  const ask = (variableValues: Record<string, unknown>) => executeSync({ schema, document, variableValues }).data?.[responseKey(nodes[0])] ?? null;
  if ((operation.node.variableDefinitions ?? []).length > 0) return (_, run) => ask(run.variables);
  // Kept as long as there is room: it is large, and nobody asks for the schema often.
  let kept: WeakRef<object> | undefined;
  return () => {
    const known = kept?.deref() ?? (ask({}) as object | null);
    if (known !== null) kept = new WeakRef(known);
    return known;
  };
}

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
