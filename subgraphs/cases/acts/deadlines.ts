import { followsRule, sizeRule } from '../../kernel/acts/rules.ts';
import type { GivenDate, GivenSource } from '../../kernel/values/given.ts';
import type { CaseDeadline, CaseDeadlineKind, CaseDeadlineStatus } from '../documents.ts';
import { caseAct, type CaseInput, partOf } from './case-act.ts';
import { dateOrNull, sourceOrNull, textOrNull } from './given.ts';
import { deadlineSettled, extendedTo, stillOpen, unknownPart } from './refusals.ts';

interface SetInput extends CaseInput {
  kind: CaseDeadlineKind;
  dueAt?: GivenDate | null;
  basis?: string | null;
  renewable?: boolean | null;
  status?: CaseDeadlineStatus | null;
  note?: string | null;
  source?: GivenSource | null;
}

interface MeetInput extends CaseInput {
  deadline: string;
  status: CaseDeadlineStatus;
  extendedTo?: GivenDate | null;
  note?: string | null;
  source?: GivenSource | null;
}

export const setDeadline = caseAct<SetInput>('setDeadline', ({ id, input }, { document }) => {
  const { kind, dueAt, basis, renewable, status, note, source } = input;
  const refusals = dueAt == null ? [] : sizeRule(['dueAt', 'text'], dueAt.text.trim(), 200);
  if (refusals.length > 0) return refusals;
  const deadline: CaseDeadline = {
    key: id, kind, dueAt: dateOrNull(dueAt), basis: textOrNull(basis), status: status ?? 'OPEN', renewable: renewable ?? null, note: textOrNull(note), source: sourceOrNull(source),
  };
  return { deadlines: [...document.deadlines, deadline] };
});

/** What became of a deadline is said once; a renewal sets the new one beside it. */
export const meetDeadline = caseAct<MeetInput>('meetDeadline', ({ id, input }, { id: caseId, document }) => {
  const { status, note, source } = input;
  const deadline = partOf('deadline', caseId, document.deadlines, input.deadline);
  if (deadline === undefined) return [unknownPart('deadline')];
  if (deadline.status !== 'OPEN' && deadline.status !== 'UNKNOWN') return [deadlineSettled];
  if (status === 'OPEN') return [stillOpen];
  if ((status === 'EXTENDED') !== (input.extendedTo != null)) return [extendedTo];
  const dueAt = dateOrNull(input.extendedTo);
  const earlier = followsRule('extendedTo', deadline.dueAt, dueAt);
  if (earlier.length > 0) return earlier;
  const told = { note: textOrNull(note) ?? deadline.note, source: sourceOrNull(source) ?? deadline.source };
  const next = status === 'EXTENDED' ? [{ ...deadline, ...told, key: id, dueAt, status: 'OPEN' as const }] : [];
  return { deadlines: document.deadlines.flatMap((one) => (one === deadline ? [{ ...one, ...told, status }, ...next] : [one])) };
});
