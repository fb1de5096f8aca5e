import { type DocumentNode, execute, type ExecutionResult, getOperationAST, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { isErrorCode } from '../../../schema/errors.ts';
import { subgraphSdl } from '../../../schema/sdl.ts';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { type ActPorts, type Acts, alone } from '../acts/ports.ts';
import type { CursorCodec } from '../data/cursor.ts';
import type { SubgraphDatabase } from '../data/database.ts';
import type { RecordRead } from '../audit/reads.ts';
import { type FurtherReads, recordReads } from '../audit/record-reads.ts';
import { Reader } from '../data/reader.ts';
import type { Registry } from '../data/registry.ts';
import { sqlState, storageFailure } from '../data/storage-failure.ts';
import type { Drizzle } from '../data/transaction.ts';
import type { EndSignal } from '../process/ending.ts';
import type { Principal } from '../process/principal.ts';
import { accessLogResolvers } from './access-log.ts';
import type { SubgraphContext } from './context.ts';
import { buildFederatedSchema } from './federation/build.ts';
import type { ResolverMap } from './federation/resolvers.ts';
import { revisionTypeFields } from './revision-fields.ts';
import { scalars } from './scalars.ts';
import { selectsAtRoot } from './selects.ts';
import { valueFields } from './value-fields.ts';

/** What a subgraph folder exports: its name, its resolvers and the kinds of record that it keeps. */
export interface SubgraphDefinition {
  name: SubgraphName;
  resolvers: ResolverMap;
  registries: readonly Registry<never>[];
  /** Records that an answer names without keeping them itself. */
  furtherReads?: FurtherReads;
  /** What is done before root fields of a query are read, by their names; reads themselves write nothing. */
  before?: Readonly<Record<string, (database: SubgraphDatabase, principal: Principal) => Promise<void>>>;
}

/** A subgraph with its schema built; it answers once it has a database. */
export interface Subgraph extends SubgraphDefinition {
  schema: GraphQLSchema;
}

/** A request to a subgraph, from whichever transport. */
export interface SubgraphRequest {
  document: DocumentNode;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}

/** Who asks, and in which languages; vouched for by the transport. */
export interface SubgraphCaller {
  principal: Principal;
  languages: readonly string[];
  /** The request of a client, for the log. */
  requestId?: string;
  /** Aborted when nobody waits for the answer any more; reads end then, acts do not. */
  signal?: EndSignal;
}

export function defineSubgraph(definition: SubgraphDefinition): Subgraph {
  const typeDefs = parse(subgraphSdl(definition.name));
  const accessLog = accessLogResolvers(definition.name);
  const resolvers = {
    ...scalars,
    ...valueFields,
    ...revisionTypeFields,
    ...definition.resolvers,
    ...accessLog?.types,
    Query: { ...definition.resolvers['Query'], ...accessLog?.Query },
  };
  return { ...definition, schema: buildFederatedSchema(typeDefs, resolvers) };
}

/** Documents that are good for a schema. A plan that is kept brings the same document each time. */
const known = new WeakMap<DocumentNode, GraphQLSchema>();

function validated(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  if (known.get(document) === schema) return [];
  const errors = validate(schema, document);
  if (errors.length === 0) known.set(document, schema);
  return errors;
}

/**
 * Answers one fetch: validated, a query in one transaction that acts for the
 * caller, a mutation act by act in the order of the request. What is not an
 * error of the contract comes out as INTERNAL without its message.
 */
export async function executeSubgraph(
  subgraph: Subgraph,
  database: SubgraphDatabase,
  cursors: CursorCodec,
  request: SubgraphRequest,
  caller: SubgraphCaller,
  report: (error: unknown) => void = () => undefined,
  ports: ActPorts = alone,
): Promise<ExecutionResult> {
  const refused = validated(subgraph.schema, request.document);
  if (refused.length > 0) return { errors: refused };
  const { principal, languages } = caller;
  const answer = async (db: Drizzle, acts: Acts | null): Promise<Answered> => {
    const reader = new Reader({ db, principal, cursors, languages, schema: subgraph.name, registries: subgraph.registries, vault: database.vault });
    const contextValue: SubgraphContext = { reader, principal, acts };
    const result = await execute({
      schema: subgraph.schema,
      document: request.document,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
      contextValue,
    });
    const late = result.errors?.some(ranTooLong) === true;
    // The statement has ended the transaction, and with it what the fetch asked beside it. Acts stand in transactions of their own.
    if (late && acts === null) throw tooLate();
    const further = (await subgraph.furtherReads?.(reader)) ?? [];
    return { result: result.errors === undefined ? result : { ...result, errors: result.errors.map((error) => (late && !isErrorCode(error.extensions['code']) ? tooLate(error) : presentable(error, report))) }, reads: [...further, ...(await reader.notes())] };
  };
  const audited = async ({ result, reads }: Answered): Promise<ExecutionResult> => {
    await recordReads(database, { source: subgraph.name, requestId: caller.requestId ?? '', principal }, reads);
    return result;
  };
  try {
    const operation = getOperationAST(request.document, request.operationName ?? null);
    for (const [field, prepare] of Object.entries(subgraph.before ?? {})) {
      if (operation?.operation === 'query' && selectsAtRoot(request.document, operation, field)) await prepare(database, principal);
    }
    if (operation?.operation !== 'mutation') return await audited(await database.read(principal, (db) => answer(db, null), caller.signal));
    return await audited(await database.session(principal, async (session) => {
      const acts: Acts = { session, ports, source: feedOf(subgraph), epochs: {} };
      const { result, reads } = await answer(session.db, acts);
      // The gateway hears of the epoch with the answer, and holds the fetches that follow to it.
      return { result: Object.keys(acts.epochs).length === 0 ? result : { ...result, extensions: { epochs: acts.epochs } }, reads };
    }));
  } catch (error) {
    return { data: null, errors: [presentable(error, report)] };
  }
}

/** What a fetch is answered, and what it shows of records that are not public. */
interface Answered {
  result: ExecutionResult;
  reads: readonly RecordRead[];
}

/** The name under which the record index follows the subgraph's records. */
function feedOf({ name, registries: [registry] }: Subgraph): string | null {
  return registry === undefined ? null : `${name}/${registry.prefix}`;
}

function presentable(error: unknown, report: (error: unknown) => void): GraphQLError {
  const shown = error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error });
  const { code } = shown.extensions;
  if (isErrorCode(code)) return shown;
  // graphql-js's own errors about the request have no original error and are safe to show.
  if (shown.originalError == null) return new GraphQLError(shown.message, { ...positionOf(shown), extensions: { code: 'BAD_USER_INPUT' } });
  report(shown.originalError);
  // A server that ends under a statement: whoever asks again may find it back, and an act is done once under its key.
  if (!ranTooLong(shown) && storageFailure(shown.originalError)?.unusable === true) {
    return new GraphQLError('The registry lost its storage.', { ...positionOf(shown), extensions: { code: 'STORAGE_UNAVAILABLE' } });
  }
  return new GraphQLError('Something went wrong in the registry.', { ...positionOf(shown), extensions: { code: 'INTERNAL' } });
}

/** Whether PostgreSQL stopped a statement for its time. */
function ranTooLong({ originalError }: GraphQLError): boolean {
  return sqlState(originalError) === '57014';
}

function tooLate(error?: GraphQLError): GraphQLError {
  return new GraphQLError('The registry took too long to answer.', { ...(error === undefined ? {} : positionOf(error)), extensions: { code: 'DEADLINE_EXCEEDED' } });
}

function positionOf(error: GraphQLError) {
  return { nodes: error.nodes ?? null, path: error.path ?? null };
}
