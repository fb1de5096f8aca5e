import { childId, parseId } from '../../../schema/ids.ts';
import { type Act, type ActInput, mutation, type Outcome } from '../../kernel/acts/act.ts';
import { entrustedRecord, type EntrustedTarget, entrustedVersion, type Mandate, saveEntrusted } from '../../kernel/acts/entrusted.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { mayAct } from '../../kernel/access/policy.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { caseById } from '../data/cases.ts';
import type { CaseDocument } from '../documents.ts';
import { caseRegistry } from '../registry.ts';

/** What every act on a case takes. */
export interface CaseInput extends ActInput {
  case: string;
}

/** A case while an act changes it. */
export interface ChangedCase {
  id: string;
  document: CaseDocument;
  /** Whether the act is done by another authority than the one that answers for the case. */
  byParty: boolean;
}

/** What an act makes of the document, or why it does nothing. */
export type Change = Partial<CaseDocument> | Refusal[];

export const showCase = (id: string, reader: Reader) => caseById(reader, id);

/** Nobody but the authority that answers for the case. */
const ownerAlone: Mandate<CaseDocument> = () => false;

/** Who stands among the parties of a case as an authority of the hub, and keeps cases itself. */
export const anyParty: Mandate<CaseDocument> = ({ document }, principal) =>
  mayAct(principal, 'KEEP_RECORDS', 'CASE') && document.parties.some(({ authorityId }) => authorityId === principal.authority);

/** A mutation on a case by the authority that answers for it, and by whoever holds the mandate. */
export function onCase<Input extends CaseInput>(
  operation: string,
  mandate: Mandate<CaseDocument>,
  perform: (act: Act<Input>, changed: ChangedCase, target: EntrustedTarget<CaseDocument>) => Promise<Outcome>,
) {
  return mutation<Input, EntrustedTarget<CaseDocument>>({
    operation,
    payload: 'case',
    action: 'KEEP_RECORDS',
    target: (act) => entrustedRecord(act, caseRegistry, parseId('case', act.input.case), mandate),
    version: entrustedVersion,
    perform: (act, target) => perform(act, { id: act.input.case, document: target.draft.document, byParty: target.owner !== act.authority }, target),
    show: showCase,
  });
}

/** A mutation that changes nothing but the document of the case. */
export function caseAct<Input extends CaseInput>(operation: string, change: (act: Act<Input>, changed: ChangedCase) => Change | Promise<Change>, mandate = ownerAlone) {
  return onCase<Input>(operation, mandate, async (act, changed, target) => {
    const made = await change(act, changed);
    return Array.isArray(made) ? { refusals: made } : saveCase(act, target, made);
  });
}

/** Saves the case with another document. */
export function saveCase(act: Act<unknown>, target: EntrustedTarget<CaseDocument>, document: Partial<CaseDocument>): Promise<Outcome> {
  return saveEntrusted(act, caseRegistry, target, { document: { ...target.draft.document, ...document } });
}

/** The part of a case that an identifier names; undefined where the case has none such. */
export function partOf<P extends { key: string }>(prefix: string, caseId: string, parts: readonly P[], given: string): P | undefined {
  const id = parseId(prefix, given);
  return parts.find(({ key }) => childId(prefix, caseId, key) === id);
}

/** The list with one part in another one's place. */
export function replaced<P>(parts: readonly P[], part: P, by: P): P[] {
  return parts.map((one) => (one === part ? by : one));
}
