import { eq } from 'drizzle-orm';
import type { DecideLinkInput, RetractLinkInput } from '../../../schema/generated/links.ts';
import { contractError } from '../../../schema/errors.ts';
import { parseId } from '../../../schema/ids.ts';
import { type Act, mutation, type Outcome } from '../../kernel/acts/act.ts';
import { reasonRule } from '../../kernel/acts/rules.ts';
import type { LinkStatus } from '../data/assert.ts';
import { linkOf } from '../data/links.ts';
import { type EvidenceValue, link, type LinkRow, linkStep } from '../data/tables.ts';
import { evidenceRules, givenEvidence, linkAct } from './assert.ts';
import { readableEnds } from './ends.ts';
import { answersFor, isNamedPerson } from './entitled.ts';
import { mayBecome } from './predicates.ts';
import { alreadyEnded, illegalStep, namedPerson } from './refusals.ts';

export const decideLink = mutation<DecideLinkInput, LinkRow>({
  ...linkAct,
  operation: 'decideLink',
  target: async (act) => {
    const row = await linkOf(act.reader, parseId('link', act.input.id));
    const ends = row === null ? null : await readableEnds(act, [row.sourceId, row.targetId]);
    if (row === null || ends === null) return null;
    if (!answersFor(act.authority, ends)) throw contractError('FORBIDDEN', 'Only an authority that answers for one of the ends decides on a link.');
    return locked(act, row.id);
  },
  perform: async (act, row): Promise<Outcome> => {
    const { input } = act;
    if (!isNamedPerson(act)) return { refusals: [namedPerson] };
    const refusals = [...(mayBecome(row.status as LinkStatus, input.status) ? [] : [illegalStep]), ...reasonRule(input.reason), ...evidenceRules(input.evidence)];
    return refusals.length > 0 ? { refusals } : step(act, row, input.status, givenEvidence(input.evidence));
  },
});

export const retractLink = mutation<RetractLinkInput, LinkRow>({
  ...linkAct,
  operation: 'retractLink',
  target: async (act) => {
    const row = await linkOf(act.reader, parseId('link', act.input.id));
    if (row === null) return null;
    if (row.assertedBy !== act.authority) throw contractError('FORBIDDEN', 'Only the authority that asserted a link retracts it.');
    return locked(act, row.id);
  },
  perform: async (act, row): Promise<Outcome> => {
    const refusals = [...(row.status === 'REJECTED' || row.status === 'RETRACTED' ? [alreadyEnded] : []), ...reasonRule(act.input.reason)];
    return refusals.length > 0 ? { refusals } : step(act, row, 'RETRACTED', []);
  },
});

/** As it stands once nobody else is deciding on it. */
async function locked(act: Act<unknown>, id: string): Promise<LinkRow | null> {
  const [row] = await act.db.select().from(link).where(eq(link.id, id)).for('update');
  return row ?? null;
}

async function step({ db, authority, occurredAt, input }: Act<{ reason: string }>, { id }: LinkRow, status: LinkStatus, evidence: EvidenceValue[]): Promise<Outcome> {
  const reason = input.reason.trim();
  const at = new Date();
  await db.update(link).set({ status, decidedBy: authority, decidedAt: at, reason }).where(eq(link.id, id));
  await db.insert(linkStep).values({ linkId: id, status, byAuthorityId: authority, occurredAt, reason, evidence });
  return { record: id };
}
