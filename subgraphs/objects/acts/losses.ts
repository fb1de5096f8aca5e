import type { RecordRecoveryInput, ReportLossInput } from '../../../schema/generated/objects.ts';
import { childId, parseId } from '../../../schema/ids.ts';
import { type Act, type ActInput, mutation, type Outcome } from '../../kernel/acts/act.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { orderRule, pastRule, required } from '../../kernel/acts/rules.ts';
import { isBefore } from '../../kernel/values/dates/bounds.ts';
import { givenDate, givenSource, givenText, ifGiven } from '../../kernel/values/given.ts';
import type { FuzzyDateValue } from '../../kernel/values/types.ts';
import type { LossReport } from '../documents.ts';
import { lossById } from '../resolvers/losses.ts';
import { type ObjectDraft, type ObjectTarget, onOwnObject, saveObject } from './own-object.ts';
import { recoveredAlready, recoveredBeforeLost, twoClaimants, unknownLossReport } from './refusals.ts';
import { textRule, textsRule } from './rules.ts';
import { newKey, sourcesRule } from './timelines.ts';

/*
 * A report is what an institution says of a loss. It tells nothing of custody or
 * legal status by itself: missing is not stolen, and who records a theft does so
 * on the timeline of custody.
 */

export const reportLoss = aboutLoss<ReportLossInput>('reportLoss', report);
export const recordRecovery = aboutLoss<RecordRecoveryInput>('recordRecovery', recover);

/** A mutation that changes an object and answers with one of its loss reports. */
function aboutLoss<Input extends ActInput & { object: string }>(operation: string, perform: (act: Act<Input>, target: ObjectTarget) => Promise<Outcome>) {
  return mutation<Input, ObjectTarget>({ ...onOwnObject, operation, payload: 'lossReport', perform, show: (id, reader) => lossById(reader, id) });
}

async function report(act: Act<ReportLossInput>, target: ObjectTarget): Promise<Outcome> {
  const { input, occurredAt } = act;
  const { draft, row } = target;
  const key = newKey();
  const dates = { discoveredAt: ifGiven(input.discoveredAt, givenDate), reportedAt: ifGiven(input.reportedAt, givenDate) };
  const refusals = [
    ...pastRule('discoveredAt', dates.discoveredAt), ...pastRule('reportedAt', dates.reportedAt),
    ...orderRule('discoveredAt', occurredAt, dates.discoveredAt), ...orderRule('reportedAt', dates.discoveredAt ?? occurredAt, dates.reportedAt),
    ...(['claimedBy', 'claimedByPerson', 'issuedBy', 'number'] as const).flatMap((field) => textRule(field, input[field], 500)), ...textRule('place', input.place),
    ...(input.claimedBy != null && input.claimedByPerson != null ? [twoClaimants] : []),
    ...textsRule('circumstances', input.circumstances), ...sourcesRule(input.sources),
  ];
  if (refusals.length > 0) return { refusals };
  const loss: LossReport = {
    key, kind: input.kind, claimedBy: input.claimedBy?.trim() ?? null, issuedBy: input.issuedBy?.trim() ?? null, number: input.number?.trim() ?? null,
    occurredAt, ...dates, recoveredAt: null, place: input.place?.trim() ?? null, circumstances: (input.circumstances ?? []).map(givenText),
    status: input.status ?? 'ASSERTED', sources: input.sources.map(givenSource),
  };
  const claimant = input.claimedByPerson == null ? [] : [{ role: 'claimant', name: input.claimedByPerson.trim(), path: `lossReports/${key}` }];
  return savedLoss(act, lossId(row.id, key), {
    ...draft,
    persons: [...(draft.persons ?? []), ...claimant],
    document: { ...draft.document, lossReports: [...draft.document.lossReports, loss] },
  });
}

async function recover(act: Act<RecordRecoveryInput>, target: ObjectTarget): Promise<Outcome> {
  const { input, occurredAt } = act;
  const { draft, row } = target;
  const id = parseId('loss', input.lossReport);
  const { lossReports } = draft.document;
  const answered = lossReports.find(({ key }) => lossId(row.id, key) === id);
  if (answered === undefined) return { refusals: [unknownLossReport] };
  const refusals = [...recoveryRules(answered, occurredAt), ...textsRule('description', input.description), ...sourcesRule(input.sources)];
  if (refusals.length > 0) return { refusals };
  const recovered: LossReport = {
    ...answered,
    recoveredAt: occurredAt,
    circumstances: [...answered.circumstances, ...(input.description ?? []).map(givenText)],
    sources: [...answered.sources, ...input.sources.map(givenSource)],
  };
  return savedLoss(act, id, { ...draft, document: { ...draft.document, lossReports: lossReports.map((one) => (one === answered ? recovered : one)) } });
}

/** That it was found again is known by its date, so a date must be given; it may be as wide as what is known. */
function recoveryRules({ recoveredAt, occurredAt: lostAt }: LossReport, foundAt: FuzzyDateValue | null): Refusal[] {
  if (recoveredAt !== null) return [recoveredAlready];
  if (foundAt === null) return [required('occurredAt')];
  return isBefore(foundAt, lostAt) ? [recoveredBeforeLost] : [];
}

/** The answer shows the report; the log knows the object's new version. */
async function savedLoss(act: Act<unknown>, loss: string, draft: ObjectDraft): Promise<Outcome> {
  const outcome = await saveObject(act, draft);
  return 'refusals' in outcome ? outcome : { ...outcome, record: loss };
}

function lossId(object: string, key: string): string {
  return childId('loss', object, key);
}
