import { isDeepStrictEqual } from 'node:util';
import type { DesignateSiteInput, MarkDangerInput } from '../../../schema/generated/sites.ts';
import { orderRule, pastRule } from '../../kernel/acts/rules.ts';
import { type GivenSource, givenDate, givenSource, ifGiven } from '../../kernel/values/given.ts';
import type { FuzzyDateValue, SourceValue } from '../../kernel/values/types.ts';
import type { Designation, SiteDocument } from '../documents.ts';
import { changing, withDocument } from './common.ts';
import { alreadyDesignated, alreadyInDanger, notACriterion, notInDanger } from './rules.ts';

/** A designation is known by its list, its number there and when it took effect; said again it is brought up to date. */
export const designateSite = changing<DesignateSiteInput>('designateSite', (act, draft) => {
  const { input, occurredAt } = act;
  const from = ifGiven(input.from, givenDate) ?? occurredAt;
  const known = draft.document.designations;
  const same = known.find(({ scheme, number, from: since }) => scheme === input.scheme && number === (input.number ?? null) && (since?.original ?? null) === (from?.original ?? null));
  const designation: Designation = {
    scheme: input.scheme, number: input.number ?? null, revision: input.revision ?? same?.revision ?? null, name: input.name ?? same?.name ?? null,
    criteria: input.criteria ?? same?.criteria ?? [], from, until: ifGiven(input.until, givenDate) ?? same?.until ?? null,
    laterDates: input.laterDates?.map(givenDate) ?? same?.laterDates ?? [], status: input.status ?? same?.status ?? 'ASSERTED', source: ifGiven(input.source, givenSource) ?? same?.source ?? null,
  };
  const refusals = [
    ...pastRule('from', from),
    ...orderRule('until', from, designation.until),
    ...(areCriteria(designation) ? [] : [notACriterion]),
    ...(isDeepStrictEqual(same, designation) ? [alreadyDesignated] : []),
  ];
  if (refusals.length > 0) return refusals;
  return withDocument(draft, { designations: same === undefined ? [...known, designation] : known.map((one) => (one === same ? designation : one)) });
});

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function areCriteria({ scheme, criteria }: Designation): boolean {
  return !scheme.startsWith('WORLD_HERITAGE') || (criteria.every((one) => roman.includes(one)) && new Set(criteria).size === criteria.length);
}

/** A time in danger begins and ends by an act of its own; who says so joins the site's sources. */
export const markDanger = changing<MarkDangerInput>('markDanger', (act, draft) => {
  const { input, occurredAt } = act;
  const { dangerPeriods, inDanger } = draft.document;
  if (input.inDanger === inDanger) return [inDanger ? alreadyInDanger : notInDanger];
  const open = dangerPeriods.findLast(({ until }) => until === null);
  const refusals = input.inDanger ? [] : orderRule('occurredAt', open?.from ?? null, occurredAt);
  if (refusals.length > 0) return refusals;
  const changed = withDocument(draft, { inDanger: input.inDanger, dangerPeriods: input.inDanger ? [...dangerPeriods, { from: occurredAt, until: null }] : ended(dangerPeriods, open, occurredAt) });
  return { ...changed, sources: withSource(draft.sources, input.source) };
});

/** An end that nobody dated is one all the same: the date is kept as unknown. */
function ended(periods: SiteDocument['dangerPeriods'], open: SiteDocument['dangerPeriods'][number] | undefined, until: FuzzyDateValue | null): SiteDocument['dangerPeriods'] {
  const end = until ?? givenDate({ text: 'unknown' });
  return open === undefined ? [...periods, { from: null, until: end }] : periods.map((period) => (period === open ? { ...period, until: end } : period));
}

function withSource(sources: SourceValue[], given: GivenSource | null | undefined): SourceValue[] {
  const source = ifGiven(given, givenSource);
  return source === null || sources.some((one) => isDeepStrictEqual(one, source)) ? sources : [...sources, source];
}
