import { type Logger, pino } from 'pino';

export type Log = Logger;

/** JSON lines on standard error, so that a command's own answer on standard output stays clean. No request body and no token is ever logged. */
export function createLog(level: string): Log {
  return pino({ level, base: null, redact: ['authorization', 'token', 'password', 'secret'] }, pino.destination(2));
}
