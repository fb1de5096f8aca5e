import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import type { Reader } from '../data/reader.ts';
import type { Drizzle } from '../data/transaction.ts';
import type { SubgraphContext } from '../graph/context.ts';
import { mayAct } from '../access/policy.ts';
import type { Action } from '../access/table.ts';
import { selects } from '../graph/selects.ts';
import { callerOf, type Principal } from '../process/principal.ts';
import { givenDate, type GivenDate } from '../values/given.ts';
import { refuseControl } from '../values/text/control.ts';
import type { FuzzyDateValue } from '../values/types.ts';
import { boundsRule } from './bounds.ts';
import { type ActKey, actKey, claim, keep, type Kept } from './keys.ts';
import { appendAct } from './log.ts';
import { valueRules } from './given-rules.ts';
import type { Acts } from './ports.ts';
import { type Refusal, userError, versionConflict } from './refusal.ts';
import { pastRule } from './rules.ts';

/** What every mutation takes. */
export interface ActInput {
  idempotencyKey: string;
  ifVersion?: string | null;
  occurredAt?: GivenDate | null;
}

/** An act while it is being done. */
export interface Act<Input> {
  id: string;
  /** The mutation's name. */
  operation: string;
  input: Input;
  principal: Principal;
  /** The authority acted for. */
  authority: string;
  /** When it happened, where the caller says so; it is recorded now. */
  occurredAt: FuzzyDateValue | null;
  /** The act's own transaction. */
  db: Drizzle;
  /** Reads in the act's own transaction, within what the caller may see. */
  reader: Reader;
  /** Hears what other subgraphs have just changed. */
  listen(): Promise<void>;
  /** Which of these authorities the directory says that it does not have. */
  unknownAuthorities(ids: readonly string[]): Promise<readonly string[]>;
  /** Says that the act has raised a source of grants to an epoch. */
  raise(source: string, epoch: number): void;
}

/** The record that an act made or changed. */
export interface Done {
  record: string;
  /** The authority that answers for it, in whose log the act stands; the caller's own if left out. */
  answeredBy?: string;
  /** Whether what was written stands in the log already. */
  logged?: boolean;
}

/** What came of it, or why nothing was done. */
export type Outcome = Done | { refusals: Refusal[] };

/** One intention of the contract. The frame does what all have in common; this says what is the intention's own. */
export interface ActDefinition<Input extends ActInput, Target> {
  /** The mutation's name. */
  operation: string;
  /** The payload's field for the record. */
  payload: string;
  /** What the policy asks of whoever does it at all. What depends on the record is the target's to say. */
  action: Action;
  /** What it is done to, locked; null where the caller may not read it or there is none. */
  target(act: Act<Input>): Promise<Target | null>;
  /** The target's version as this caller reads it; compared with `ifVersion`. */
  version?(target: Target, act: Act<Input>): string;
  /** Does it. A refusal undoes what it has written so far. */
  perform(act: Act<Input>, target: Target): Promise<Outcome>;
  /** Reads the record for the answer, under the caller's rights of that moment. */
  show(record: string, reader: Reader): unknown;
}

/** The target of an act that makes something new. */
export const anew = async (): Promise<true> => true;

/** How long a write waits until others have applied it, in milliseconds. */
const patience = 1000;
/** How long an act asks others what they know, in milliseconds. */
const hearing = 300;

/** The resolver of a mutation. */
export function mutation<Input extends ActInput, Target>(definition: ActDefinition<Input, Target>) {
  return async (_: unknown, { input }: { input: Input }, context: SubgraphContext, info: GraphQLResolveInfo) => {
    const { acts, principal, reader } = context;
    if (acts === null) throw new Error('An act is done by a mutation and by nothing else.');
    const by = admitted(principal, definition.action);
    refuseUnkeepable(input);
    const key = actKey(by.caller, definition.operation, input);
    const work = (db: Drizzle) => attempt(definition, key, input, by.authority, context, acts, db);
    const recorded = await (principal.dryRun === true ? acts.session.tryOut(work) : acts.session.write(work));
    reader.forget();
    if (principal.dryRun === true && !recorded.before) return undone(definition, recorded, reader);
    return answer(definition, recorded, acts, reader, info);
  };
}

function admitted(principal: Principal, action: Action): { caller: string; authority: string } {
  const caller = callerOf(principal);
  if (caller === null) throw contractError('UNAUTHENTICATED', 'Sign in to do this.');
  if (principal.authority === null) throw contractError('FORBIDDEN', 'You act for no authority.');
  if (!mayAct(principal, action)) throw contractError('FORBIDDEN', 'None of your roles may do this.');
  return { caller, authority: principal.authority };
}

/** Refuses texts that no record can hold, wherever in the input they stand. */
function refuseUnkeepable(value: unknown): void {
  if (typeof value === 'string') {
    const read = refuseControl(value);
    if (!read.ok) throw contractError('BAD_USER_INPUT', `A text ${read.reason}.`);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) refuseUnkeepable(inner);
  }
}

interface Recorded {
  id: string;
  at: Date;
  kept: Kept;
  /** Whether an earlier request with the same key has done it. */
  before: boolean;
}

async function attempt<Input extends ActInput, Target>(
  definition: ActDefinition<Input, Target>,
  key: ActKey,
  input: Input,
  authority: string,
  { principal, reader }: SubgraphContext,
  acts: Acts,
  db: Drizzle,
): Promise<Recorded> {
  const schema = reader.schema;
  const { id, at, kept } = await claim(db, schema, key);
  const epochs: Record<string, number> = {};
  const act: Act<Input> = {
    id, operation: definition.operation, input, principal, authority, db,
    occurredAt: input.occurredAt == null ? null : givenDate(input.occurredAt),
    reader: reader.within(db),
    listen: () => acts.ports.listen(hearing),
    unknownAuthorities: (ids) => acts.ports.unknownAuthorities(ids, hearing),
    raise: (source, epoch) => {
      epochs[source] = epoch;
    },
  };
  if (kept !== null) {
    // A refusal speaks of the record as it was, so it is told again only to who may still read it.
    if (kept.record === null) await found(definition, act);
    return { id, at, kept, before: true };
  }
  await db.execute(sql`savepoint before_act`);
  const outcome = await perform(definition, act);
  if ('refusals' in outcome) {
    await db.execute(sql`rollback to savepoint before_act`);
    return { id, at, before: false, kept: await keep(db, schema, id, { record: null, refusals: outcome.refusals, epochs: {}, log: null }, act.occurredAt) };
  }
  const { record, answeredBy: log = authority } = outcome;
  const { idempotencyKey: _, ...written } = input;
  if (outcome.logged !== true) await appendAct(db, { id, source: schema, operation: definition.operation, record, authority: log, principal, written, occurredAt: act.occurredAt });
  return { id, at, before: false, kept: await keep(db, schema, id, { record, refusals: [], epochs, log }, act.occurredAt) };
}

async function perform<Input extends ActInput, Target>(definition: ActDefinition<Input, Target>, act: Act<Input>): Promise<Outcome> {
  const target = await found(definition, act);
  const { ifVersion } = act.input;
  if (ifVersion != null && definition.version !== undefined && definition.version(target, act) !== ifVersion) return { refusals: [versionConflict] };
  const tooMuch = boundsRule(act.input);
  if (tooMuch.length > 0) return { refusals: tooMuch };
  const wrong = [...pastRule('occurredAt', act.occurredAt), ...valueRules(act.input)];
  return wrong.length > 0 ? { refusals: wrong } : definition.perform(act, target);
}

/** The same answer for what is hidden and for what is not there. */
async function found<Input extends ActInput, Target>(definition: ActDefinition<Input, Target>, act: Act<Input>): Promise<Target> {
  const target = await definition.target(act);
  if (target === null) throw contractError('NOT_FOUND', 'There is no such record.');
  return target;
}

/** The answer to an act that was only tried: why it would be refused. Nothing of it is there to be shown, or to have a receipt. */
function undone({ payload }: { payload: string }, { kept: { refusals } }: Recorded, reader: Reader) {
  return { [payload]: null, userErrors: refusals.map((one) => userError(one, reader.languages)), receipt: null };
}

async function answer<Input extends ActInput, Target>(
  { payload, show }: ActDefinition<Input, Target>,
  { id, at, kept: { record, refusals, changes, epochs, log } }: Recorded,
  { ports, source, epochs: raised }: Acts,
  reader: Reader,
  info: GraphQLResolveInfo,
) {
  const userErrors = refusals.map((one) => userError(one, reader.languages));
  if (record === null) return { [payload]: null, userErrors, receipt: null };
  for (const [name, epoch] of Object.entries(epochs)) raised[name] = Math.max(raised[name] ?? 0, epoch);
  const nothingToHear = changes === null && Object.keys(epochs).length === 0;
  const [indexed, logPosition] = await Promise.all([
    nothingToHear || ports.index.applied({ source, changes, epochs }, patience),
    // A position is told in the caller's own log only.
    log === reader.principal.authority && selects(info, ['receipt', 'logPosition']) ? ports.receipts.position(reader.principal, id, patience) : null,
  ]);
  return { [payload]: () => show(record, reader), userErrors, receipt: { actId: id, recordedAt: at, logPosition, indexed } };
}
