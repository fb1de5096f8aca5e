import type { SourceValue } from '../../../subgraphs/kernel/values/types.ts';
import { source } from '../values.ts';

/**
 * The accounts of one case taken together, for what several of them tell and
 * none can be given as the first to say.
 */
export function accounts(sources: readonly SourceValue[]): SourceValue {
  return source(`Published accounts of the case: ${sources.map(({ citation }) => citation).join('; ')}`);
}

/** What an institution said, known from the accounts of the case. */
export function saidBy(institution: string, sources: readonly SourceValue[]): SourceValue {
  return source(`${institution}, as told in: ${sources.map(({ citation }) => citation).join('; ')}`);
}

/** What the desk concludes itself and no account of the case says. */
export function deskReading(what: string): SourceValue {
  return source(`Reading by the Turath Hub documentation desk: ${what}`);
}

/** The accounts tell what became of the objects, not in what words and when they were asked for. */
export const unquotedRequest = deskReading('what was asked for follows from the outcome; no account quotes the request');
