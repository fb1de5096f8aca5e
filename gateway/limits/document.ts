import { type DocumentNode, GraphQLError, type GraphQLSchema, specifiedRules, validate, type ValidationRule } from 'graphql';
import type { DocumentLimits } from '../config.ts';
import { type Size, sizesOf } from './size.ts';

/** Nesting of values that no filter needs. */
export const deepestValue = 32;

/** A few times what the largest introspection query of a tool holds. */
const mostIntrospection = 1000;

/** Tools have none. */
const mostIntrospectionAliases = 20;

/** A hundred for each of as many aliases as clients may have. */
const mostAliasCharacters = 20_000;

/** Says what is wrong with a document; nothing if it may be planned. */
export type DocumentCheck = (document: DocumentNode) => readonly GraphQLError[];

/**
 * Bounds first, since validation and planning take time by a document's size;
 * then the rules of GraphQL and those given. A document is looked at once.
 */
export function documentCheck(schema: GraphQLSchema, limits: DocumentLimits, rules: readonly ValidationRule[]): DocumentCheck {
  const seen = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  return (document) => {
    const known = seen.get(document);
    if (known !== undefined) return known;
    const excess = excessOf(document, limits);
    const errors = excess === null ? validate(schema, document, [...specifiedRules, ...rules], { hideSuggestions: true }) : [tooLarge(excess)];
    seen.set(document, errors);
    return errors;
  };
}

export function tooLarge(bound: string): GraphQLError {
  return new GraphQLError(`The document is too large: ${bound}.`, { extensions: { code: 'COST_LIMIT' } });
}

/**
 * The bound that kept a document from being parsed; null where its syntax is
 * wrong. A document over both bounds meets one or the other first, by how deep
 * this machine's stack is; graphql-js gives neither a code of its own.
 */
export function boundOfParser(error: unknown): string | null {
  if (error instanceof RangeError) return 'the parser cannot follow its nesting';
  const tokens = error instanceof GraphQLError ? /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(error.message) : null;
  return tokens === null ? null : `at most ${tokens[1]} tokens`;
}

function excessOf(document: DocumentNode, limits: DocumentLimits): string | null {
  for (const size of sizesOf(document).values()) {
    const broken = boundsOf(size, limits).find(([found, most]) => found > most);
    if (broken !== undefined) return `at most ${broken[1]} ${broken[2]}`;
  }
  return null;
}

function boundsOf(size: Size, limits: DocumentLimits): [found: number, most: number, of: string][] {
  return [
    [size.rootFields, limits.rootFields, 'root fields'],
    [size.depth, limits.depth, 'levels'],
    [size.aliases, limits.aliases, 'aliases'],
    [size.aliasCharacters, mostAliasCharacters, 'characters in aliases'],
    [size.directives, limits.directives, 'directives'],
    [size.fields, limits.fields, 'fields, fragments expanded'],
    [size.selections, limits.selections, 'selections, fragments expanded'],
    [size.introspection, mostIntrospection, 'fields of the schema itself'],
    [size.introspectionAliases, mostIntrospectionAliases, 'aliases among fields of the schema itself'],
    [size.values, deepestValue, 'levels in a value'],
  ];
}
