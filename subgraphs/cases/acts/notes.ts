import { newId } from '../../../schema/ids.ts';
import { mutation } from '../../kernel/acts/act.ts';
import { type EntrustedTarget, entrustedVersion, saveEntrusted } from '../../kernel/acts/entrusted.ts';
import { actorOf } from '../../kernel/acts/log.ts';
import { sizeRule } from '../../kernel/acts/rules.ts';
import { markSide } from '../../kernel/data/side-mark.ts';
import { partyNote } from '../data/tables.ts';
import type { CaseDocument } from '../documents.ts';
import { caseRegistry } from '../registry.ts';
import { anyParty, type CaseInput, caseTarget, showCase } from './case-act.ts';

interface NoteInput extends CaseInput {
  text: string;
}

/**
 * A note of one's own side. Those of the authority that answers for the case
 * stand in its document; a party's stand apart and in its own log, since the
 * document and its versions are the other side's to read; of the case's
 * versions they move the one that their own side reads.
 */
export const addNote = mutation<NoteInput, EntrustedTarget<CaseDocument>>({
  operation: 'addNote',
  payload: 'case',
  action: 'KEEP_RECORDS',
  target: (act) => caseTarget(act, anyParty),
  version: entrustedVersion,
  perform: async (act, target) => {
    const { document } = target.draft;
    const text = act.input.text.trim();
    const refusals = sizeRule('text', text, 20_000);
    if (refusals.length > 0) return { refusals };
    if (target.owner === act.authority) return saveEntrusted(act, caseRegistry, target, { document: { ...document, notes: [...document.notes, { text, occurredAt: act.occurredAt }] } });
    await act.db.insert(partyNote).values({
      id: newId('note'), caseId: act.input.case, authorityId: act.authority, text, occurredAt: act.occurredAt, writtenBy: actorOf(act.principal).client,
    });
    await markSide(act.db, 'cases', act.input.case, act.authority, 'NEGOTIATION');
    return { record: act.input.case };
  },
  show: showCase,
});
