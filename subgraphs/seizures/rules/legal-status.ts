import { isBefore } from '../../kernel/values/dates/bounds.ts';
import type { FuzzyDateValue } from '../../kernel/values/types.ts';
import type { LegalStatusChange, SeizureItemDocument, SeizureKind, SeizureLegalStatus } from '../documents.ts';

/** The state machine of a seized item: where each status may lead. */
const steps: Readonly<Record<SeizureLegalStatus, readonly SeizureLegalStatus[]>> = {
  DETAINED: ['RELEASED', 'UNDER_EXPERTISE'],
  UNDER_EXPERTISE: ['NOT_CULTURAL', 'REPLICA', 'SUSPECTED_CULTURAL'],
  NOT_CULTURAL: ['RELEASED'],
  REPLICA: ['RELEASED'],
  SUSPECTED_CULTURAL: ['SEIZED'],
  SEIZED: ['CONTESTED', 'FORFEITED', 'RELINQUISHED', 'RELEASED_TO_OWNER', 'TRANSFERRED_TO_PROSECUTOR'],
  CONTESTED: ['FORFEITED', 'RELINQUISHED', 'RELEASED_TO_OWNER', 'TRANSFERRED_TO_PROSECUTOR'],
  FORFEITED: ['DISPOSED'],
  RELINQUISHED: ['DISPOSED'],
  RELEASED_TO_OWNER: ['DISPOSED'],
  TRANSFERRED_TO_PROSECUTOR: ['DISPOSED'],
  RELEASED: [],
  DISPOSED: [],
};

/** Where it begins: goods are detained; a warrant and the police seize at once, and who surrenders a thing gives it up. */
const beginnings: Readonly<Record<SeizureKind, readonly SeizureLegalStatus[]>> = {
  BORDER: ['DETAINED'],
  WARRANT: ['DETAINED', 'SEIZED'],
  POLICE: ['DETAINED', 'SEIZED'],
  SURRENDER: ['DETAINED', 'RELINQUISHED'],
  FOUND: ['DETAINED'],
};

export const legalStatuses = Object.keys(steps) as SeizureLegalStatus[];

/** The statuses that may follow; of an item without a status, those with which it may begin. */
export function nextStatuses(kind: SeizureKind, from: SeizureLegalStatus | null): readonly SeizureLegalStatus[] {
  return from === null ? beginnings[kind] : steps[from];
}

/** Whether a status lies on some way from where the item stands, over one step or several. */
export function leadsTo(kind: SeizureKind, from: SeizureLegalStatus | null, to: SeizureLegalStatus): boolean {
  const reached = new Set(nextStatuses(kind, from));
  for (const status of reached) for (const next of steps[status]) reached.add(next);
  return reached.has(to);
}

/** The status after the last event that was not shown to be wrong. */
export function currentLegalStatus({ legalStatusTimeline }: Pick<SeizureItemDocument, 'legalStatusTimeline'>): SeizureLegalStatus | null {
  return lastStanding(legalStatusTimeline)?.status ?? null;
}

/** Whether an event would for certain lie before the one that it follows. */
export function comesTooEarly(timeline: readonly LegalStatusChange[], occurredAt: FuzzyDateValue | null): boolean {
  return isBefore(occurredAt, lastStanding(timeline)?.occurredAt ?? null);
}

/** Whether anybody has found the thing to be no cultural object or a fake. */
export function foundFake({ legalStatusTimeline, opinions }: Pick<SeizureItemDocument, 'legalStatusTimeline' | 'opinions'>): boolean {
  return (
    legalStatusTimeline.some(({ status, statementStatus }) => statementStatus !== 'REFUTED' && (status === 'REPLICA' || status === 'NOT_CULTURAL')) ||
    opinions.some(({ authentic, culturalObject, status }) => status !== 'REFUTED' && (authentic === 'NO' || culturalObject === 'NO'))
  );
}

function lastStanding(timeline: readonly LegalStatusChange[]): LegalStatusChange | undefined {
  return timeline.findLast(({ statementStatus }) => statementStatus !== 'REFUTED');
}
