import { sql } from 'drizzle-orm';
import type { AssertLinkInput } from '../../../schema/generated/links.ts';
import { parseId, recordPrefixes } from '../../../schema/ids.ts';
import { type Act, mutation, type Outcome } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { reasonRule, sizeRule, tooLong } from '../../kernel/acts/rules.ts';
import { givenSource, ifGiven } from '../../kernel/values/given.ts';
import { type LinkDraft, linkId } from '../data/assert.ts';
import { linkOf, linksOf } from '../data/links.ts';
import { type EvidenceValue, type LinkRow, linkStep } from '../data/tables.ts';
import { type End, readableEnds } from './ends.ts';
import { confirmRules } from './entitled.ts';
import { isSymmetric, joins } from './predicates.ts';
import { doesNotStand, duplicate, withItself, wrongEnds } from './refusals.ts';

/** The two ends, and the links on which the new one is to rest. */
interface Joined {
  source: End;
  target: End;
  basis: LinkRow[];
}

export const linkAct = { payload: 'link', action: 'DECIDE_LINKS' as const, show: (id: string, reader: Parameters<typeof linkOf>[0]) => linkOf(reader, id) };

export const assertLink = mutation<AssertLinkInput, Joined>({ ...linkAct, operation: 'assertLink', target: joined, perform: (act, ends) => write(act, ends, act.input.reason ?? null) });

/** A proposal is for others to decide, so a reason that comes with it decides nothing. */
export const proposeLink = mutation<AssertLinkInput, Joined>({ ...linkAct, operation: 'proposeLink', target: joined, perform: (act, ends) => write(act, ends, null) });

async function joined(act: Act<AssertLinkInput>): Promise<Joined | null> {
  const { input } = act;
  const prefixes = [...recordPrefixes, 'item'];
  const ids = [parseId(prefixes, input.source), parseId(prefixes, input.target)];
  const basisIds = [...new Set((input.restsOn ?? []).map((id) => parseId('link', id)))];
  const [source, target] = (await readableEnds(act, ids)) ?? [];
  const basis = await linksOf(act.reader, basisIds);
  return source === undefined || target === undefined || basis.length < basisIds.length ? null : { source, target, basis };
}

async function write(act: Act<AssertLinkInput>, { source, target, basis }: Joined, reason: string | null): Promise<Outcome> {
  const { input, authority, occurredAt } = act;
  const evidence = givenEvidence(input.evidence);
  const refusals = [
    ...linkRules(input),
    ...(basis.every(({ status }) => status === 'PROPOSED' || status === 'CONFIRMED') ? [] : [doesNotStand]),
    ...(reason === null ? [] : [...reasonRule(reason), ...confirmRules(act, [source, target])]),
  ];
  if (refusals.length > 0) return { refusals };
  if (await isAsserted(act)) return { refusals: [duplicate] };
  const status = reason === null ? 'PROPOSED' : 'CONFIRMED';
  const draft: LinkDraft = {
    predicate: input.predicate, source: { id: source.id, recordId: source.recordId }, target: { id: target.id, recordId: target.recordId }, status, method: input.method,
    confidence: input.confidence ?? null, evidence, occurredAt, reason: reason?.trim() ?? null,
  };
  const id = linkId(authority, draft);
  const decided = status === 'PROPOSED' ? sql`null, null` : sql`${authority}, now()`;
  // Only one that was retracted gives way: whether there is another was asked above, under the lock.
  await act.db.execute(sql`
    insert into links.link as l (id, predicate, source_id, source_kind, source_record_id, target_id, target_kind, target_record_id,
      status, confidence, method, evidence, asserted_by, occurred_at, decided_by, decided_at, reason, rests_on)
    values (${id}, ${draft.predicate}, ${source.id}, ${source.kind}, ${source.recordId}, ${target.id}, ${target.kind}, ${target.recordId},
      ${status}, ${draft.confidence}, ${draft.method}, ${JSON.stringify(evidence)}::jsonb, ${authority},
      ${occurredAt === null ? null : JSON.stringify(occurredAt)}::jsonb, ${decided}, ${draft.reason}, ${sql.param(basis.map((one) => one.id))}::text[])
    on conflict (asserted_by, predicate, source_id, target_id) do update set
      status = excluded.status, confidence = excluded.confidence, method = excluded.method, evidence = excluded.evidence, asserted_at = now(),
      occurred_at = excluded.occurred_at, decided_by = excluded.decided_by, decided_at = excluded.decided_at, reason = excluded.reason, rests_on = excluded.rests_on`);
  await act.db.insert(linkStep).values({ linkId: id, status, byAuthorityId: authority, occurredAt, reason: draft.reason, evidence });
  return { record: id };
}

export function givenEvidence(evidence: AssertLinkInput['evidence']): EvidenceValue[] {
  return (evidence ?? []).map(({ kind, statement, source }) => ({ kind, statement: statement.trim(), source: ifGiven(source, givenSource) }));
}

/** What each piece of evidence must say. */
export function evidenceRules(evidence: AssertLinkInput['evidence']): Refusal[] {
  const pieces = evidence ?? [];
  if (pieces.length > 50) return [tooLong('evidence', 50)];
  return pieces.flatMap(({ statement }, place) => sizeRule(['evidence', String(place), 'statement'], statement.trim(), 5000));
}

function linkRules(input: AssertLinkInput): Refusal[] {
  const { predicate, source, target, evidence, restsOn } = input;
  if (source === target) return [withItself];
  return [...(joins(predicate, source, target) ? [] : [wrongEnds]), ...evidenceRules(evidence), ...((restsOn?.length ?? 0) > 20 ? [tooLong('restsOn', 20)] : [])];
}

/** Whether somebody asserts this link, and it was not rejected or retracted; one's own counts though it was rejected. */
async function isAsserted({ db, input, authority }: Act<AssertLinkInput>): Promise<boolean> {
  const { predicate, source, target } = input;
  const [one = '', other = ''] = isSymmetric(predicate) ? [source, target].toSorted() : [source, target];
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`link/${predicate}/${one}/${other}`}, 0))`);
  const either = isSymmetric(predicate) ? sql`or (source_id = ${target} and target_id = ${source})` : sql``;
  const { rowCount } = await db.execute(sql`
    select 1 from links.link where predicate = ${predicate} and ((source_id = ${source} and target_id = ${target}) ${either})
      and (status in ('PROPOSED', 'CONFIRMED', 'DISPUTED') or (status = 'REJECTED' and asserted_by = ${authority}))`);
  return rowCount !== 0;
}
