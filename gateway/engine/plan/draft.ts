import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import type { PlanTypes } from '../supergraph/types.ts';
import type { Step } from './execution.ts';
import { untangled } from './untangle.ts';
import type { Place } from './writers.ts';

/** A fetch that is compiled in two goes: all note where they write before any is made. */
export interface Draft {
  note(root: Place): void;
  step(root: Place): Step;
}

/** The operation of a fetch, read once for as long as the plan is kept. */
export interface ParsedFetch {
  operation: string;
  document: DocumentNode;
  definition: OperationDefinitionNode;
  /** Keys that were given in place of others. */
  keys: ReadonlyMap<string, string>;
}

export function parsedFetch({ operation, service }: { operation: string; service: string }, { fieldTypes, roots }: PlanTypes): ParsedFetch {
  const document = parse(operation, { noLocation: true });
  const definition = operationIn(document);
  const untied = untangled(definition, (type, field) => fieldTypes(service, type, field), roots[definition.operation]);
  if (untied === null) return { operation, document, definition, keys: new Map() };
  return { operation: print(untied.definition), document: { kind: Kind.DOCUMENT, definitions: [untied.definition] }, definition: untied.definition, keys: untied.keys };
}

function operationIn(document: DocumentNode): OperationDefinitionNode {
  const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (definition === undefined) throw new Error('A fetch of the plan has no operation.');
  return definition;
}
