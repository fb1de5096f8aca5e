import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import type { CostLimits } from '../../config.ts';
import { costCompiler } from './compile.ts';
import { costOf, type CostSet } from './program.ts';
import type { Weights } from './weights.ts';

/** What an operation costs with these variables: about one for each object that its answer can hold. */
export type CostReckoner = (document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown> | undefined) => number;

interface Program {
  set: CostSet;
  defaults: ReadonlyMap<string, unknown>;
  /** Where no variable has a say. */
  always: number | null;
}

/**
 * Reckons costs for one schema, from the document and the variables alone: who
 * asks and what is stored make no difference. Each operation is compiled once.
 */
export function costReckoner(schema: GraphQLSchema, weights: Weights, limits: CostLimits): CostReckoner {
  const compile = costCompiler(schema, weights, limits);
  const programs = new WeakMap<OperationDefinitionNode, Program>();
  return (document, operation, variables = {}) => {
    let program = programs.get(operation);
    if (program === undefined) {
      program = { set: compile(document, operation), defaults: defaultsOf(operation), always: null };
      programs.set(operation, program);
    }
    const { set, defaults, always } = program;
    if (always !== null) return always;
    let isAlways = true;
    const cost = costOf(set, (name) => {
      isAlways = false;
      return Object.hasOwn(variables, name) ? variables[name] : defaults.get(name);
    }, limits.list);
    if (isAlways) program.always = cost;
    return cost;
  };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Map<string, unknown> {
  return new Map(variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue?.kind === Kind.INT ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [])));
}
