import { eq } from 'drizzle-orm';
import { ownClasses } from '../../kernel/access/policy.ts';
import type { SubgraphContext } from '../../kernel/graph/context.ts';
import { type CaseRow, partyNote } from '../data/tables.ts';
import type { CaseNote } from '../documents.ts';

interface SideNote extends CaseNote {
  /** `authority_…`: whose note it is. */
  sideId: string;
}

/** The notes of the reader's own side, with those that the case's own authority has opened to it. */
export async function sideNotes(row: CaseRow, _: unknown, { reader }: SubgraphContext): Promise<SideNote[]> {
  const opened = row.notes.map((note) => ({ ...note, sideId: row.authorityId }));
  const { principal } = reader;
  if (principal.authority === null || principal.authority === row.authorityId || !ownClasses(principal).includes('NEGOTIATION')) return opened;
  const own = await reader.partsOf('notes of one side', partyNote, partyNote.caseId, partyNote.writtenAt, eq(partyNote.authorityId, principal.authority)).load(row.id);
  return [...opened, ...(own ?? []).map(({ text, occurredAt, authorityId }) => ({ text, occurredAt, sideId: authorityId }))];
}

export const noteFields = {
  side: ({ sideId }: SideNote) => ({ __typename: 'Authority', id: sideId }),
};
