import { DrizzleQueryError } from 'drizzle-orm';
import { GraphQLError } from 'graphql';

/** SQLSTATE classes of a server that cannot be used: connection, resources, shut down, system. */
const UNUSABLE = /^(?:08|53|57|58)/;
/** An SQLSTATE, which PostgreSQL's errors carry beside a severity. */
const SQL_STATE = /^[0-9A-Z]{5}$/;

/** The code of whatever a chain of causes began with: an SQLSTATE where PostgreSQL said it. drizzle wraps what PostgreSQL said. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  if (typeof code === 'string') return code;
  const cause = (error as { cause?: unknown } | null | undefined)?.cause;
  return cause === undefined || cause === null ? undefined : sqlState(cause);
}

/** What an error says of the storage, without the statement, which carries the cells of records that may not be public. */
export interface StorageFailure {
  /** Whether the server cannot be reached or used at all: another try may find it again. */
  unusable: boolean;
  says: string;
}

/** What a chain of causes says of the storage; undefined where it speaks of something else. */
export function storageFailure(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof GraphQLError) return error.extensions['code'] === 'STORAGE_UNAVAILABLE' ? { unusable: true, says: 'no connection' } : undefined;
  const { code, syscall, path } = error as { code?: unknown; syscall?: unknown; path?: unknown };
  if (typeof code === 'string' && syscall !== undefined) return { unusable: true, says: path === undefined ? code : error.message };
  if (typeof code === 'string' && SQL_STATE.test(code) && 'severity' in error) return { unusable: UNUSABLE.test(code), says: `SQLSTATE ${code}` };
  // What pg says of a connection that ends under a statement has no code.
  if (/^(?:Connection terminated|Client has encountered a connection error|timeout expired|Cannot use a pool after calling end)/.test(error.message)) {
    return { unusable: true, says: 'the connection ended' };
  }
  // Several addresses of one host that were all tried.
  if (error instanceof AggregateError) return error.errors.map(storageFailure).find((found) => found !== undefined);
  const cause = storageFailure(error.cause);
  if (cause === undefined && error instanceof DrizzleQueryError) return { unusable: false, says: error.cause?.name ?? 'no reason' };
  return cause;
}
