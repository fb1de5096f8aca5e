import { newId } from '../../../schema/ids.ts';
import { actorOf } from '../../kernel/acts/log.ts';
import { sizeRule } from '../../kernel/acts/rules.ts';
import { markSide } from '../../kernel/data/side-mark.ts';
import { partyNote } from '../data/tables.ts';
import { anyParty, type CaseInput, onCase, saveCase } from './case-act.ts';

interface NoteInput extends CaseInput {
  text: string;
}

/**
 * A note of one's own side. Those of the authority that answers for the case
 * stand in its document; a party's stand apart and in its own log, since the
 * document and its versions are the other side's to read; of the case's
 * versions they move the one that their own side reads.
 */
export const addNote = onCase<NoteInput>('addNote', anyParty, async (act, { id, document, byParty }, target) => {
  const text = act.input.text.trim();
  const refusals = sizeRule('text', text, 20_000);
  if (refusals.length > 0) return { refusals };
  if (!byParty) return saveCase(act, target, { notes: [...document.notes, { text, occurredAt: act.occurredAt }] });
  await act.db.insert(partyNote).values({
    id: newId('note'), caseId: id, authorityId: act.authority, text, occurredAt: act.occurredAt, writtenBy: actorOf(act.principal).client,
  });
  await markSide(act.db, 'cases', id, act.authority, 'NEGOTIATION');
  return { record: id };
});
