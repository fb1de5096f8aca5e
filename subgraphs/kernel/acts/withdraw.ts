import type { Reader } from '../data/reader.ts';
import type { Registry } from '../data/registry.ts';
import { withdrawRecord } from '../data/tombstone.ts';
import { type ActInput, mutation } from './act.ts';
import { actorOf } from './log.ts';
import { reasonRule } from './rules.ts';
import { ownRecord, recordIn, type RecordTarget, recordVersion } from './target.ts';

interface WithdrawInput extends ActInput {
  /** Why: filed twice, filed for the wrong authority, an order of a court. */
  reason: string;
}

/**
 * The mutation that withdraws a record: nobody reads it any more, not even its
 * own authority, whose log and versions of it stay. What relied on it hears so
 * from the feed. It is final: neither the identifier nor the authority's own is
 * used again. `payload` names the record in the input and in the answer.
 */
export function withdrawing<D>(registry: Registry<D>, operation: string, payload: string, show: (id: string, reader: Reader) => unknown) {
  return mutation<WithdrawInput, RecordTarget<D>>({
    operation,
    payload,
    action: 'KEEP_RECORDS',
    target: (act) => ownRecord(act, registry, recordIn(act.input, payload, registry)),
    version: recordVersion,
    perform: async ({ db, input, principal }, { row }) => {
      const refusals = reasonRule(input.reason);
      if (refusals.length > 0) return { refusals };
      await withdrawRecord(db, registry as unknown as Registry<never>, row, { reason: input.reason.trim(), by: actorOf(principal).client });
      return { record: row.id };
    },
    show,
  });
}
