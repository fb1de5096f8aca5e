import { type Act, type ActInput, mutation, type Outcome } from '../../kernel/acts/act.ts';
import { saveChanged } from '../../kernel/acts/save.ts';
import { ownRecord, recordIn, type RecordTarget, recordVersion } from '../../kernel/acts/target.ts';
import type { RecordDraft } from '../../kernel/data/draft.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import type { ObjectDocument } from '../documents.ts';
import { objectRegistry } from '../registry.ts';
import { objectById } from '../resolvers/objects.ts';

export type ObjectDraft = RecordDraft<ObjectDocument>;
export type ObjectTarget = RecordTarget<ObjectDocument>;

/** An object in an answer, under the caller's own rights. */
export const shownObject = (id: string, reader: Reader) => objectById(reader, id);

/** What every act on an object of one's own authority has in common. */
export const onOwnObject = {
  action: 'KEEP_RECORDS' as const,
  target: (act: Act<ActInput & { object: string }>): Promise<ObjectTarget | null> => ownRecord(act, objectRegistry, recordIn(act.input, 'object', objectRegistry)),
  version: recordVersion,
};

/** A mutation that changes an object of the caller's own authority and answers with it. */
export function changing<Input extends ActInput & { object: string }>(operation: string, perform: (act: Act<Input>, target: ObjectTarget) => Promise<Outcome>) {
  return mutation<Input, ObjectTarget>({ ...onOwnObject, operation, payload: 'object', perform, show: shownObject });
}

/** Saves what has become of an object. An act that changes nothing leaves no input in the log, for names of persons may stand in it. */
export async function saveObject(act: Act<unknown>, draft: ObjectDraft): Promise<Outcome> {
  const outcome = await saveChanged(act, objectRegistry, draft);
  return 'refusals' in outcome ? outcome : { ...outcome, logged: true };
}
