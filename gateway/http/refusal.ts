import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../../schema/errors.ts';
import { toldOf } from './context.ts';
import { setSafeHeaders } from './safe-headers.ts';

/** Refuses a request before it is GraphQL's, as GraphQL clients read it. */
export function refuse(response: ServerResponse, status: number, code: ErrorCode | 'PERSISTED_QUERY_NOT_FOUND', message: string): void {
  toldOf(response)?.codes.push(code);
  setSafeHeaders(response);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`);
}
