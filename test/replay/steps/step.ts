import type { FuzzyDateValue } from '../../../subgraphs/kernel/values/types.ts';

/** The records and parts of the world by the names that they have in the demonstration world, as the replayed hub calls them. */
export type Ref = (name: string) => string;

/** One act in the course of a case. */
export interface Step {
  /** The record that it makes or changes, by its identifier in the demonstration world. */
  record: string;
  payload: 'site' | 'object' | 'seizure' | 'case' | 'listing' | 'link';
  act: string;
  /** When it happened; null where no account says. */
  at: FuzzyDateValue | null;
  /** What it is given beside the key, the record and its version. */
  input: (ref: Ref) => Record<string, unknown>;
  /** Steps of one list of a record keep their order, whatever their dates. */
  list: string;
  /** Names for the parts that it makes, in the order of the answer. */
  makes?: string[];
  /** Names of what must be there before. */
  needs?: string[];
  /** Whether it comes after everything else that is told of the record. */
  last?: boolean;
}

/** What a step says beside which record it is about. */
export type StepOf = Omit<Step, 'record' | 'payload'>;

/** The step that makes the record. */
export function making(act: string, at: FuzzyDateValue | null, input: Step['input'], rest: Partial<StepOf> = {}): StepOf {
  return { act, at, input, list: 'making', ...rest };
}

export function ofRecord(record: string, payload: Step['payload'], steps: readonly StepOf[]): Step[] {
  return steps.map((step) => ({ ...step, record, payload }));
}
