import { z } from 'zod';

/** Settings as an operator writes them; what is wrong with one is said in the operator's words. */

export function wholeNumber(least: number, most?: number) {
  const error = most === undefined ? `must be a whole number, ${least} or more` : `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(error).int(error).min(least, error).max(most ?? Number.MAX_SAFE_INTEGER, error);
}

export const port = wholeNumber(0, 65_535);
export const yesNo = z.enum(['on', 'off'], 'must be on or off').transform((text) => text === 'on');

/** `off` stands for null. */
export function orOff(number: ReturnType<typeof wholeNumber>, error: string) {
  return z.union([z.literal('off').transform(() => null), number], error);
}
