import { createHash } from 'node:crypto';
import { QueryPlanner, type QueryPlan } from '@graphql-hive/router-query-planner';
import { type DocumentNode, parse } from 'graphql';

/** A plan with the parsed documents of its fetches, each parsed once. */
export interface PreparedPlan {
  plan: QueryPlan;
  documentOf(operation: string): DocumentNode;
}

/** Turns operations into plans. The port behind which any planner may stand. */
export interface Planner {
  plan(source: string, operationName: string | undefined): PreparedPlan;
}

/** The MIT planner in Rust, with its plans kept by operation, the least used dropped first. */
export function createPlanner(supergraphSdl: string, capacity = 1000): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  const plans = new Map<string, PreparedPlan>();
  const noLabels = new Set<string>();
  return {
    plan(source, operationName) {
      const key = createHash('sha256').update(operationName ?? '').update('\0').update(source).digest('base64');
      const known = plans.get(key);
      if (known !== undefined) {
        plans.delete(key);
        plans.set(key, known);
        return known;
      }
      const prepared = prepare(planner.plan(source, operationName ?? null, noLabels, 0));
      plans.set(key, prepared);
      const oldest = plans.size > capacity ? plans.keys().next().value : undefined;
      if (oldest !== undefined) plans.delete(oldest);
      return prepared;
    },
  };
}

function prepare(plan: QueryPlan): PreparedPlan {
  const documents = new Map<string, DocumentNode>();
  return {
    plan,
    documentOf(operation) {
      const known = documents.get(operation);
      if (known !== undefined) return known;
      const document = parse(operation, { noLocation: true });
      documents.set(operation, document);
      return document;
    },
  };
}
