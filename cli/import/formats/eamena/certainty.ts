import type { Certainty } from '../../../../subgraphs/kernel/values/types.ts';
import type { Said } from './site-cells.ts';

const CERTAINTIES: ReadonlySet<string> = new Set<Certainty>(['DEFINITE', 'HIGH', 'MEDIUM', 'LOW', 'NEGLIGIBLE', 'NOT_APPLICABLE']);

/** The certainty that a term says; null for what the scale does not have (EAMENA's Probable and Possible periods). */
export function certaintyOf(said: Said | null | undefined): Certainty | null {
  return said && CERTAINTIES.has(said.code) ? (said.code as Certainty) : null;
}
