import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { DocumentNode, GraphQLError, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { contractError } from '../../schema/errors.ts';
import type { GatewaySettings } from '../config.ts';
import { type CostReckoner, costReckoner } from '../limits/cost/cost.ts';
import { type Weights } from '../limits/cost/weights.ts';
import { type DocumentCheck, documentCheck } from '../limits/document.ts';
import { refusalOfVariables, storableText } from '../limits/values.ts';
import type { GatewayContext } from './context.ts';
import { refusalOfDocument } from './present.ts';
import { operationOfTheSchema } from './rules.ts';

interface Limits {
  check: DocumentCheck;
  reckon: CostReckoner;
}

/**
 * Everything that is refused before planning. Apollo Server's own validation is
 * off, for it would come before the bounds that keep validation short.
 */
export function guard(settings: GatewaySettings, weightsOf: (schema: GraphQLSchema) => Weights): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<GraphQLSchema, Limits>();
  const limitsOf = (schema: GraphQLSchema): Limits => {
    let made = known.get(schema);
    if (made === undefined) {
      made = {
        check: documentCheck(schema, settings.document, [operationOfTheSchema, storableText]),
        reckon: costReckoner(schema, weightsOf(schema), settings.cost),
      };
      known.set(schema, made);
    }
    return made;
  };
  // One for all requests: what they are told of stands in their context.
  const listener: GraphQLRequestListener<GatewayContext> = {
    responseForOperation: async ({ schema, document, operation, request, response, contextValue: { told } }) => {
      const limits = limitsOf(schema);
      const refusals = refusalsOf(limits, document, request.variables) ?? tooDear(limits, document, operation, request.variables, told);
      if (refusals === null) return null;
      response.http.status = 400;
      return { http: response.http, body: { kind: 'single', singleResult: { errors: refusals } } };
    },
    willSendResponse: async ({ response: { body }, contextValue: { told } }) => {
      if (body.kind !== 'single' || !settings.cost.report || told.cost === null) return;
      body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested: told.cost, limit: settings.cost.limit } };
    },
  };
  return { requestDidStart: async () => listener };

  function tooDear({ reckon }: Limits, document: DocumentNode, operation: OperationDefinitionNode | undefined, variables: Record<string, unknown> | undefined, told: GatewayContext['told']): GraphQLFormattedError[] | null {
    // An operation that is not there is refused by whoever looks for it.
    if (operation === undefined) return null;
    const cost = reckon(document, operation, variables);
    told.cost = cost;
    const { limit } = settings.cost;
    return limit === null || cost <= limit ? null : [contractError('COST_LIMIT', `The operation costs ${cost}, and at most ${limit} is answered. Ask for shorter pages, or for less at once.`).toJSON()];
  }
}

function refusalsOf({ check }: Limits, document: DocumentNode, variables: Record<string, unknown> | undefined): GraphQLFormattedError[] | null {
  const errors: readonly GraphQLError[] = check(document);
  if (errors.length > 0) return errors.map(refusalOfDocument);
  const refusal = refusalOfVariables(variables);
  return refusal === null ? null : [refusal.toJSON()];
}
