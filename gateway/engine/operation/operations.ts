import { type DocumentNode, getOperationAST, GraphQLError, type OperationDefinitionNode, OperationTypeNode, print, validate } from 'graphql';
import type { Planner } from '../planner/planner.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { Lru } from './lru.ts';
import { readOperation } from './operation.ts';
import { type Variant, Variants } from './variants.ts';

/** An operation that can be run, or why it cannot be. */
export type Prepared = { ok: true; node: OperationDefinitionNode; variants: Variants } | { ok: false; errors: readonly GraphQLError[] };

/**
 * So many operations are kept, and so many of their variants, which are what
 * takes room: some hundred times that of their texts and of what their plans
 * ask, fragments expanded. Whoever sends large ones that are never the same
 * fills no memory.
 */
const most = { operations: { entries: 1000, weight: 2_000_000 }, variants: { entries: 2000, weight: 2_000_000 } };

/** The operations of clients' documents, each read once for as long as it is used. */
export class Operations {
  readonly #supergraph: Supergraph;
  readonly #planner: Planner;
  readonly #kept = new Lru<Prepared>(most.operations);
  readonly #variants = new Lru<Variant>(most.variants);
  /** Documents are kept by whoever parses them; what they say is worked out once. */
  readonly #texts = new WeakMap<DocumentNode, Map<string | null, string>>();

  constructor(supergraph: Supergraph, planner: Planner) {
    this.#supergraph = supergraph;
    this.#planner = planner;
  }

  /** `isValid` if the document was validated against the public schema before; otherwise it is here. */
  take(document: DocumentNode, operationName: string | null, isValid: boolean): Prepared {
    const key = this.#keyOf(document, operationName);
    return this.#kept.take(key, () => ({ value: this.#read(document, operationName, isValid, key.length), weight: key.length }));
  }

  #keyOf(document: DocumentNode, operationName: string | null): string {
    let keys = this.#texts.get(document);
    if (keys === undefined) this.#texts.set(document, (keys = new Map()));
    let key = keys.get(operationName);
    if (key === undefined) keys.set(operationName, (key = `${operationName ?? ''}\n${print(document)}`));
    return key;
  }

  #read(document: DocumentNode, operationName: string | null, isValid: boolean, weight: number): Prepared {
    const { schema, access } = this.#supergraph;
    const errors = isValid ? [] : validate(schema, document);
    if (errors.length > 0) return { ok: false, errors: errors.map(({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })) };
    const node = getOperationAST(document, operationName);
    if (node == null) return refused('The request names no operation of the document.');
    const root = schema.getRootType(node.operation);
    if (root == null || node.operation === OperationTypeNode.SUBSCRIPTION) return refused(`There are no ${node.operation}s here.`);
    return { ok: true, node, variants: new Variants(readOperation(schema, access, document, node, root), this.#supergraph, this.#planner, { kept: this.#variants, weight }) };
  }
}

function refused(message: string): Prepared {
  return { ok: false, errors: [new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })] };
}
