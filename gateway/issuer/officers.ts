import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import type { Words } from '../identity/page-words.ts';

/** A fictional officer of the demonstration, as whom one may sign in without a password. */
export interface DemonstrationOfficer {
  id: string;
  names: Words;
  /** The institution. */
  institution: Words;
  principal: Principal;
}
