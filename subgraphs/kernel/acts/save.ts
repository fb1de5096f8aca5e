import { sql } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import { mayAct } from '../access/policy.ts';
import { kindOf } from './target.ts';
import { withdrawnIdentifier } from '../data/draft-words.ts';
import type { RecordDraft, SaveOutcome } from '../data/draft.ts';
import type { Registry } from '../data/registry.ts';
import { saveRecords } from '../data/save.ts';
import { storedRecords } from '../data/stored.ts';
import { withdrawnIds } from '../data/tombstone.ts';
import { type ActInserts, actInserts } from '../audit/acts.ts';
import type { Words } from '../graph/languages.ts';
import { isFictional } from '../process/principal.ts';
import { actorOf } from './log.ts';
import type { Act, Outcome } from './act.ts';
import { personsRule } from './persons.ts';
import { refusal, type Refusal } from './refusal.ts';

const localIdTaken = refusal('LOCAL_ID_TAKEN', 'localId', {
  en: 'Your authority has a record under this local identifier already.',
  fr: 'Votre autorité a déjà une fiche sous cet identifiant local.',
  ar: 'لدى جهتكم سجل بهذا المعرّف المحلي.',
});

const localIdWithdrawn = refusal('LOCAL_ID_WITHDRAWN', 'localId', withdrawnIdentifier);

/** Saves a record that is new: a local identifier that the authority has used is refused. */
export async function saveNew<D>(act: Act<unknown>, registry: Registry<D>, draft: RecordDraft<D>): Promise<Outcome> {
  const { authority } = act;
  if (!mayAct(act.principal, 'KEEP_RECORDS', kindOf(registry))) throw contractError('FORBIDDEN', 'None of your roles keeps records of this kind.');
  // Two acts with one local identifier come one after the other, so that the second finds what the first has made.
  await act.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${registry.schema}/${authority}/${draft.localId}`}, 0))`);
  const { authorityId, ownLocalId } = registry.table;
  const { rowCount } = await act.db.execute(sql`select 1 from ${registry.table} where ${authorityId} = ${authority} and ${ownLocalId} = ${draft.localId}`);
  if (rowCount !== 0) return { refusals: [localIdTaken] };
  const withdrawn = await withdrawnIds(act.db, registry.schema, authority, [draft.localId]);
  if (withdrawn.size > 0) return { refusals: [localIdWithdrawn] };
  // Whatever an authority of an invented state files is invented, whether it says so or not.
  return save(act, registry, { ...draft, synthetic: draft.synthetic || isFictional(act.principal) });
}

/** Saves what has become of a record that the act holds locked. */
export function saveChanged<D>(act: Act<unknown>, registry: Registry<D>, draft: RecordDraft<D>): Promise<Outcome> {
  return save(act, registry, draft);
}

async function save<D>(act: Act<unknown>, registry: Registry<D>, draft: RecordDraft<D>): Promise<Outcome> {
  if (personsRule(registry, draft, null).length > 0) {
    // Read again only where a name is told, to know whether it was before.
    const { db, reader, authority } = act;
    const stored = (await storedRecords(db, reader.vault, registry as unknown as Registry<never>, authority, [draft.localId])).get(draft.localId);
    const refusals = personsRule(registry, draft, (stored?.draft as RecordDraft<D> | undefined) ?? null);
    if (refusals.length > 0) return { refusals };
  }
  const { authority, client, officer } = actorOf(act.principal);
  const writer = { authority, actor: client, act: { operation: act.operation, officer, occurredAt: act.occurredAt } };
  // The log knows the revision by the act that made it.
  const record: ActInserts = (acts) => actInserts(acts.map((one) => ({ ...one, id: act.id })));
  const [outcome] = await saveRecords(act.db, act.reader.vault, registry, writer, [draft], record);
  return outcomeOf(outcome);
}

/** What came of an act, from what came of its one draft. */
export function outcomeOf(outcome: SaveOutcome | undefined): Outcome {
  if (outcome === undefined) throw new Error('A draft was neither saved nor refused.');
  if (outcome.outcome === 'rejected') return { refusals: [brokenRule(outcome.reason, outcome.field)] };
  return { record: outcome.id, logged: outcome.outcome !== 'unchanged' };
}

/** A rule of the kind that a draft breaks. */
export function brokenRule(words: Words, field: string | null): Refusal {
  return refusal('RECORD_RULE', field, words);
}
