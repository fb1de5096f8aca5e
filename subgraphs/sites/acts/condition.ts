import type { AssessConditionInput, DisturbanceInput, ReportLootingInput, ThreatInput } from '../../../schema/generated/sites.ts';
import { childId } from '../../../schema/ids.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import { orderRule, pastRule, sizeRule, textsRule } from '../../kernel/acts/rules.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import { boundsAsDays } from '../../kernel/values/dates/bounds.ts';
import { givenDate, givenSource, givenTerm, givenText, ifGiven } from '../../kernel/values/given.ts';
import type { ConditionAssessment, Disturbance, LootingReport, Threat } from '../documents.ts';
import { changing, withDocument } from './common.ts';
import { noSuchPart } from './rules.ts';

/** What an assessment saw goes with it: the disturbances and threats are written in the same act. */
export const assessCondition = changing<AssessConditionInput>('assessCondition', (act, draft, site) => {
  const { id, input, occurredAt } = act;
  const { document } = draft;
  const assessment: ConditionAssessment = {
    key: id, assessedAt: occurredAt, kinds: input.kinds?.map(givenTerm) ?? [], investigatorRole: ifGiven(input.investigatorRole, givenTerm), condition: input.condition,
    damageExtent: input.damageExtent ?? null, priority: input.priority ?? null, recommendations: input.recommendations?.map(givenTerm) ?? [],
    imageryDate: ifGiven(input.imageryDate, givenDate), note: input.note ?? null, source: ifGiven(input.source, givenSource),
  };
  const seen = (input.disturbances ?? []).map((given, place) => ({ given, part: givenDisturbance(given, keyOf(site, 'disturbance', given.disturbance, document.disturbances) ?? `${id}/${place}`) }));
  const feared = (input.threats ?? []).map((given, place) => ({ given, part: givenThreat(given, keyOf(site, 'threat', given.threat, document.threats) ?? `${id}/${place}`) }));
  const refusals = [
    ...pastRule('imageryDate', assessment.imageryDate),
    ...seen.flatMap(({ given, part }, place) => disturbanceRules(given, part, ['disturbances', String(place)], document.disturbances)),
    ...feared.flatMap(({ given, part }, place) => (isUnknown(given.threat, part.key, document.threats) ? [noSuchPart(['threats', String(place), 'threat'])] : [])),
  ];
  if (refusals.length > 0) return refusals;
  const persons = [
    ...named(input.investigators, 'assessor', `assessments/${id}`),
    ...seen.flatMap(({ given, part }) => named(given.assessors, 'assessor', `disturbances/${part.key}`)),
    ...feared.flatMap(({ given, part }) => named(given.assessors, 'assessor', `threats/${part.key}`)),
  ];
  return withDocument(draft, {
    assessments: newestFirst(assessment, document.assessments),
    disturbances: replaced(document.disturbances, seen.map(({ part }) => part)),
    threats: replaced(document.threats, feared.map(({ part }) => part)),
  }, persons, persons.map(({ path }) => path));
});

export const reportLooting = changing<ReportLootingInput>('reportLooting', (act, draft, site) => {
  const { id, input, occurredAt } = act;
  const known = draft.document.lootingReports;
  const key = keyOf(site, 'looting', input.report, known) ?? id;
  const report: LootingReport = {
    key, occurredAt, reportedAt: ifGiven(input.reportedAt, givenDate), kind: input.kind, description: input.description.map(givenText), extent: input.extent ?? null,
    status: input.status ?? 'ASSERTED', source: ifGiven(input.source, givenSource),
  };
  const refusals = [
    ...pastRule('reportedAt', report.reportedAt),
    ...orderRule('reportedAt', occurredAt, report.reportedAt),
    ...sizeRule('description', input.description, 20),
    ...textsRule('description', input.description, 20_000),
    ...(isUnknown(input.report, key, known) ? [noSuchPart(['report'])] : []),
  ];
  return refusals.length > 0 ? refusals : withDocument(draft, { lootingReports: replaced(known, [report]) });
});

function givenDisturbance(given: DisturbanceInput, key: string): Disturbance {
  const plain = (given.effects ?? []).map((effect) => ({ effect: givenTerm(effect), certainty: null }));
  const graded = (given.gradedEffects ?? []).map(({ effect, certainty }) => ({ effect: givenTerm(effect), certainty: certainty ?? null }));
  return {
    key, category: given.category, cause: ifGiven(given.cause, givenTerm), certainty: given.certainty ?? null, effects: [...graded, ...plain], from: ifGiven(given.from, givenDate),
    to: ifGiven(given.to, givenDate), occurredOn: ifGiven(given.occurredOn, givenDate), occurredBefore: ifGiven(given.occurredBefore, givenDate), trend: given.trend ?? null,
  };
}

function givenThreat(given: ThreatInput, key: string): Threat {
  return { key, category: given.category, cause: ifGiven(given.cause, givenTerm), probability: given.probability ?? null, trend: given.trend ?? null };
}

function disturbanceRules(given: DisturbanceInput, part: Disturbance, field: string[], known: readonly Disturbance[]): Refusal[] {
  return [
    ...orderRule([...field, 'to'], part.from, part.to),
    ...pastRule([...field, 'from'], part.from),
    ...pastRule([...field, 'to'], part.to),
    ...pastRule([...field, 'occurredOn'], part.occurredOn),
    ...pastRule([...field, 'occurredBefore'], part.occurredBefore),
    ...(isUnknown(given.disturbance, part.key, known) ? [noSuchPart([...field, 'disturbance'])] : []),
  ];
}

/** The key of a part that the caller names by its identifier; null where none is named or there is none. */
function keyOf(site: string, kind: string, id: string | null | undefined, parts: readonly { key: string }[]): string | null {
  if (id == null) return null;
  return parts.find(({ key }) => childId('part', site, `${kind}/${key}`) === id)?.key ?? null;
}

function isUnknown(id: string | null | undefined, key: string, parts: readonly { key: string }[]): boolean {
  return id != null && !parts.some((part) => part.key === key);
}

/** The parts with some in the place of those of the same key, and the others at the end. */
function replaced<T extends { key: string }>(parts: readonly T[], fresh: readonly T[]): T[] {
  const again = parts.map((part) => fresh.find(({ key }) => key === part.key) ?? part);
  return [...again, ...fresh.filter(({ key }) => !parts.some((part) => part.key === key))];
}

/** What is not dated counts as made when it is recorded. */
function newestFirst(assessment: ConditionAssessment, before: readonly ConditionAssessment[]): ConditionAssessment[] {
  const day = ({ assessedAt }: ConditionAssessment) => (assessedAt === null ? null : boundsAsDays(assessedAt).from);
  const made = day(assessment);
  const place = made === null ? 0 : before.findIndex((one) => (day(one) ?? Number.NEGATIVE_INFINITY) <= made);
  return place === -1 ? [...before, assessment] : before.toSpliced(place, 0, assessment);
}

function named(names: readonly string[] | null | undefined, role: string, path: string): PersonDetail[] {
  return (names ?? []).flatMap((name) => (name.trim() === '' ? [] : [{ role, name: name.trim(), path }]));
}
