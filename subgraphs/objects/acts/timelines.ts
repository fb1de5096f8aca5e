import { randomBytes } from 'node:crypto';
import type { ObjectPartyInput, RecordCustodyEventInput, RecordLegalStatusInput, RecordLocationEventInput, RecordTitleEventInput } from '../../../schema/generated/objects.ts';
import type { Act, Outcome } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import { holdersRule } from '../../kernel/acts/rules.ts';
import { placeInOrder } from '../../kernel/values/dates/bounds.ts';
import { type GivenSource, givenSource, type GivenText, givenText } from '../../kernel/values/given.ts';
import type { Certainty, StatementStatus } from '../../kernel/values/types.ts';
import type { TimelineEvent } from '../documents.ts';
import { changing, type ObjectTarget, saveObject } from './own-object.ts';
import { givenParty, partyRules, personOf } from './parties.ts';
import { clearedByNobody, sourceMissing } from './refusals.ts';
import { listRule, textRule, textsRule } from './rules.ts';
import { isTitleKind, saleRule, titleRule } from './stolen.ts';

/*
 * The four timelines stay apart: each act adds an event to one of them, and
 * none draws a conclusion for another. An event is never changed; a rival one
 * is set beside it.
 */

export const recordTitleEvent = changing<RecordTitleEventInput>('recordTitleEvent', async (act, target) => {
  const { kind, from, to, status } = act.input;
  const refusals = [...titleRule(target.draft.document, kind, act.occurredAt, status ?? 'ASSERTED'), ...sidesRules(from, to)];
  if (refusals.length > 0 || !isTitleKind(kind)) return { refusals };
  return adding(act, target, 'titleTimeline', { kind, from: givenParty(from), to: givenParty(to) }, (event) => [...personOf(from, event, 'from'), ...personOf(to, event, 'to')]);
});

export const recordCustodyEvent = changing<RecordCustodyEventInput>('recordCustodyEvent', async (act, target) => {
  const { kind, from, to, place, status } = act.input;
  const refusals = [...saleRule(target.draft.document, kind, act.occurredAt, status ?? 'ASSERTED'), ...sidesRules(from, to), ...textRule('place', place)];
  if (refusals.length > 0) return { refusals };
  const own = { kind, from: givenParty(from), to: givenParty(to), place: place?.trim() ?? null };
  return adding(act, target, 'custodyTimeline', own, (event) => [...personOf(from, event, 'from'), ...personOf(to, event, 'to')]);
});

export const recordLocationEvent = changing<RecordLocationEventInput>('recordLocationEvent', async (act, target) => {
  const { place, country, storage } = act.input;
  const refusals = textRule('place', place);
  return refusals.length > 0 ? { refusals } : adding(act, target, 'locationTimeline', { place: place.trim(), country: country ?? null, storage: storage ?? false });
});

export const recordLegalStatus = changing<RecordLegalStatusInput>('recordLegalStatus', async (act, target) => {
  const { legalStatus, decidedBy, status } = act.input;
  const clearing = legalStatus === 'CLEARED' && (status ?? 'ASSERTED') === 'ASSERTED';
  const refusals = [...(clearing && decidedBy == null ? [clearedByNobody] : []), ...partyRules('decidedBy', decidedBy)];
  if (refusals.length > 0) return { refusals };
  return adding(act, target, 'legalStatusTimeline', { legalStatus, decidedBy: givenParty(decidedBy) }, (event) => personOf(decidedBy, event, 'decidedBy'));
});

/** From whom and to whom. Two states may have institutions of one name. */
function sidesRules(from: ObjectPartyInput | null | undefined, to: ObjectPartyInput | null | undefined): Refusal[] {
  const sameState = (from?.state ?? null) === (to?.state ?? null);
  return [...partyRules('from', from), ...partyRules('to', to), ...(sameState ? holdersRule('to', from?.name, to?.name) : [])];
}

/** What the inputs of all events have. */
interface EventInput {
  description?: GivenText[] | null;
  status?: StatementStatus;
  certainty?: Certainty | null;
  sources: GivenSource[];
}

type Timeline = 'titleTimeline' | 'custodyTimeline' | 'locationTimeline' | 'legalStatusTimeline';
type EventOf<T extends Timeline> = ObjectTarget['draft']['document'][T][number];

async function adding<T extends Timeline>(
  act: Act<EventInput>,
  target: ObjectTarget,
  timeline: T,
  own: Omit<EventOf<T>, keyof TimelineEvent>,
  personsOf: (event: string) => PersonDetail[] = () => [],
): Promise<Outcome> {
  const { input, occurredAt } = act;
  const refusals = eventRules(input);
  if (refusals.length > 0) return { refusals };
  const { draft } = target;
  const key = newKey();
  const event = {
    key, occurredAt, description: (input.description ?? []).map(givenText), status: input.status ?? 'ASSERTED', certainty: input.certainty ?? null,
    sources: input.sources.map(givenSource), ...own,
  } as EventOf<T>;
  return saveObject(act, {
    ...draft,
    persons: [...(draft.persons ?? []), ...personsOf(`${timeline}/${key}`)],
    document: { ...draft.document, [timeline]: inOrder<EventOf<T>>(draft.document[timeline] as EventOf<T>[], event) },
  });
}

function eventRules({ description, sources }: EventInput): Refusal[] {
  return [...textsRule('description', description), ...sourcesRule(sources)];
}

/** A statement without a source is nobody's. */
export function sourcesRule(sources: readonly GivenSource[]): Refusal[] {
  return sources.length === 0 ? [sourceMissing] : listRule('sources', sources);
}

/** Random, so that no key counts what a reader may not see. */
export function newKey(): string {
  return randomBytes(9).toString('base64url');
}

/** The list with an event at its place. */
export function inOrder<E extends Pick<TimelineEvent, 'occurredAt'>>(events: readonly E[], event: E): E[] {
  return events.toSpliced(placeInOrder(events.map(({ occurredAt }) => occurredAt), event.occurredAt), 0, event);
}
