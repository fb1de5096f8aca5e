import { buildSchema, type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { type AccessRules, accessRules } from '../access/rules.ts';
import { featuresOf } from './features.ts';
import { fieldTypes } from './field-types.ts';
import { fieldNames } from './fields.ts';
import { interfaceObjects, type JoinedGraph, joinedGraphs, overrideShares } from './join.ts';
import { publicSchemaOf } from './public-schema.ts';
import { SupergraphRefused } from './refused.ts';
import { type PlanTypes, rootTypes, typeRelations } from './types.ts';

/** What the engine knows of a Federation v2 supergraph. */
export interface Supergraph {
  /** What clients see. */
  schema: GraphQLSchema;
  graphs: readonly JoinedGraph[];
  planTypes: PlanTypes;
  interfaceObjects: ReadonlySet<string>;
  /** Every name that a field of any type has. */
  fieldNames: ReadonlySet<string>;
  access: AccessRules;
  /** Where gradual overrides change, in percent. */
  shares: readonly number[];
}

/** Reads a supergraph; one that cannot be served is thrown as `SupergraphRefused`. The public API is derived where it is not given. */
export function readSupergraph(sdl: string, publicSdl?: string): Supergraph {
  const document = parseSupergraph(sdl);
  const features = featuresOf(document);
  return {
    schema: publicSdl === undefined ? publicSchemaOf(document, features) : buildSchema(publicSdl, { assumeValid: true, noLocation: true }),
    graphs: joinedGraphs(document),
    planTypes: { types: typeRelations(document), fieldTypes: fieldTypes(document), roots: rootTypes(document) },
    interfaceObjects: interfaceObjects(document),
    fieldNames: fieldNames(document),
    access: accessRules(document, features),
    shares: overrideShares(document),
  };
}

/** A supergraph's document; throws `SupergraphRefused` where it is no GraphQL. */
export function parseSupergraph(sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) throw new SupergraphRefused(`The supergraph cannot be parsed: ${error.message}`, error);
    throw error;
  }
}
