import { parseId } from '../../../schema/ids.ts';
import { eraseOpenings } from '../audit/erase.ts';
import { erasePersons } from '../data/persons.ts';
import type { Reader } from '../data/reader.ts';
import type { Registry } from '../data/registry.ts';
import { type ActInput, mutation } from './act.ts';
import { ownRecord, type RecordTarget, recordVersion } from './target.ts';

interface EraseInput extends ActInput {
  record: string;
  /** Why: a request of the person concerned, an order of a court. */
  reason: string;
}

/**
 * The mutation that erases what a record says of private persons: the key that
 * seals it, and what opens the commitments of the log. The record, its history
 * and the log stay, and stay verifiable.
 */
export function erasing<D>(registry: Registry<D>, operation: string, payload: string, show: (id: string, reader: Reader) => unknown) {
  return mutation<EraseInput, RecordTarget<D>>({
    operation,
    payload,
    action: 'KEEP_RECORDS',
    target: (act) => ownRecord(act, registry, parseId(registry.prefix, act.input.record)),
    version: recordVersion,
    perform: async ({ db, authority }, { row }) => {
      await erasePersons(db, registry.schema, authority, row.id);
      await eraseOpenings(db, [row.id]);
      return { record: row.id };
    },
    show,
  });
}
