import { isDeepStrictEqual } from 'node:util';
import type { PersonDetail } from '../../../../subgraphs/kernel/data/draft.ts';
import type { SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import type { ConditionAssessment, Disturbance, SiteCondition, Threat } from '../../../../subgraphs/sites/documents.ts';
import { sideBySide } from './cells.ts';
import { certaintyOf } from './certainty.ts';
import type { TermColumn } from './columns.ts';
import { termValue, type Said, type SiteCells } from './site-cells.ts';

const ASSESSORS = 'Assessment Investigator - Actor';

/**
 * The state of a site as its assessments leave it. An export gives the condition
 * and a list of the activities it rests on, without saying which of them found
 * it; so they are one assessment here, made in all the ways and on all the days
 * named. Where the export gives rival conditions, each stands in one of its own.
 */
export function assessmentsOf(cells: SiteCells, source: SourceValue): { assessments: ConditionAssessment[]; persons: PersonDetail[] } {
  const roles = cells.distinct('Investigator Role Type');
  const [role] = roles;
  const shared: Omit<ConditionAssessment, 'key' | 'source' | keyof State> = {
    assessedAt: cells.dates('Assessment Activity Date'),
    kinds: cells.distinct('Assessment Activity Type').map(termValue),
    investigatorRole: !role ? null : roles.length === 1 ? termValue(role) : { text: roles.map(({ word }) => word).join(', '), concept: null, derived: false },
    priority: cells.agreed('Priority Type')?.code ?? null,
    recommendations: cells.distinct('Recommendation Type').map(termValue),
    imageryDate: cells.dates('GE Imagery Acquisition Date') ?? cells.dates('Imagery Acquisition Date'),
    note: null,
  };
  const states = statesOf(cells);
  const saysNothing = Object.values(shared).every((value) => value === null || (Array.isArray(value) && value.length === 0));
  if (saysNothing && states.length === 0) return { assessments: [], persons: assessors(cells, ASSESSORS, 'assessments') };
  const found = states.length === 0 ? [{ condition: null, damageExtent: null }] : states;
  const assessments = found.map((state, place) => ({ key: place === 0 ? 'overall' : `overall.${place + 1}`, ...shared, ...state, source }));
  return { assessments, persons: assessments.flatMap(({ key }) => assessors(cells, ASSESSORS, `assessments/${key}`)) };
}

type State = Pick<ConditionAssessment, 'condition' | 'damageExtent'>;

/** Every condition said of the site, once, with the extent of damage said in its place. */
function statesOf(cells: SiteCells): State[] {
  const [onlyCondition, ...otherConditions] = cells.distinct('Overall Condition State Type');
  const [onlyExtent, ...otherExtents] = cells.distinct('Damage Extent Type');
  const agreed = otherConditions.length === 0 && otherExtents.length === 0;
  const conditions = agreed ? [onlyCondition ?? null] : cells.terms('Overall Condition State Type');
  const extents = agreed ? [onlyExtent ?? null] : cells.terms('Damage Extent Type');
  const rows = sideBySide({ condition: conditions, extent: extents });
  if (!rows) cells.keep('Damage Extent Type', `has ${extents.length} values beside ${conditions.length} conditions`);
  const states = (rows ?? conditions.map((condition) => ({ condition, extent: null })))
    .filter(({ condition, extent }) => condition !== null || extent !== null)
    .map(({ condition, extent }): State => ({ condition: (condition?.code as SiteCondition | undefined) ?? null, damageExtent: extent?.code ?? null }));
  return [...new Map(states.map((state) => [`${state.condition} ${state.damageExtent}`, state])).values()];
}

export function disturbancesOf(cells: SiteCells): { disturbances: Disturbance[]; persons: PersonDetail[] } {
  const categories = cells.terms('Disturbance Cause Category Type');
  const causes = cells.terms('Disturbance Cause Type');
  const count = categories.length || causes.length;
  const certainties = fitting(cells, 'Disturbance Cause Certainty', cells.terms('Disturbance Cause Certainty'), count);
  const fittingCauses = fitting(cells, 'Disturbance Cause Type', causes, count);
  const dates = (column: string): readonly (string | null)[] => fitting(cells, column, cells.list(column), count);
  const [from, to] = [dates('Disturbance Date From'), dates('Disturbance Date To')];
  const [on, before] = [dates('Disturbance Date Occurred On'), dates('Disturbance Date Occurred Before')];
  const named = keyed(cells, { category: 'Disturbance Cause Category Type', cause: 'Disturbance Cause Type' }, categories, fittingCauses, count);
  const told = Array.from({ length: count }).filter((_, place) => (categories[place] ?? fittingCauses[place] ?? null) !== null).length;
  const effects = effectsOf(cells, told);
  return {
    disturbances: named.map(({ place, key, category, cause }) => ({
      key,
      category,
      cause: cause && termValue(cause),
      certainty: certaintyOf(certainties[place]),
      effects,
      from: cells.date('Disturbance Date From', from[place] ?? null),
      to: cells.date('Disturbance Date To', to[place] ?? null),
      occurredOn: cells.date('Disturbance Date Occurred On', on[place] ?? null),
      occurredBefore: cells.date('Disturbance Date Occurred Before', before[place] ?? null),
      trend: null,
    })),
    persons: assessorsByPlace(cells, 'Disturbance Cause Assignment Assessor Name - Actor', 'disturbances', named, count),
  };
}

export function threatsOf(cells: SiteCells): { threats: Threat[]; persons: PersonDetail[] } {
  const categories = cells.terms('Threat Category');
  const causes = cells.terms('Threat Cause Type');
  const count = categories.length || causes.length;
  const probabilities = fitting(cells, 'Threat Probability', cells.terms('Threat Probability'), count);
  const named = keyed(cells, { category: 'Threat Category', cause: 'Threat Cause Type' }, categories, fitting(cells, 'Threat Cause Type', causes, count), count);
  return {
    threats: named.map(({ place, key, category, cause }) => ({
      key,
      category,
      cause: cause && termValue(cause),
      probability: probabilities[place]?.code ?? null,
      trend: null,
    })),
    persons: assessorsByPlace(cells, 'Threat Inference Making Assessor Name - Actor', 'threats', named, count),
  };
}

interface Named {
  /** Its place in the lists. */
  place: number;
  /** Made of what it is, not of its place, so that a new line above it changes nothing. */
  key: string;
  category: string;
  cause: Said | null;
}

/**
 * The places that name a category, each with a key of its own. A cause beside a
 * blank place has no category, and "unknown" would be a term that nobody gave:
 * the place is left out, and both cells are kept as they stand and reported.
 */
function keyed(cells: SiteCells, columns: { category: TermColumn; cause: TermColumn }, categories: readonly (Said | null)[], causes: readonly (Said | null)[], count: number): Named[] {
  const named: Named[] = [];
  for (let place = 0; place < count; place += 1) {
    const cause = causes[place] ?? null;
    const category = categories[place]?.code;
    if (category === undefined && cause === null) continue;
    if (category === undefined) {
      if (categories.length > 0) cells.keep(columns.category, 'names no category for one of the causes beside it, which is left out');
      cells.keep(columns.cause, 'names a cause that has no category, which is left out');
      continue;
    }
    const base = `${category}.${cause?.code ?? '-'}`;
    const copies = named.filter(({ key }) => key === base || key.startsWith(`${base}.`)).length;
    named.push({ place, key: copies === 0 ? base : `${base}.${copies + 1}`, category, cause });
  }
  return named;
}

/** A list that runs beside the categories; none, and the cell kept, where its length says that it does not. */
function fitting<T>(cells: SiteCells, column: string, list: readonly (T | null)[], count: number): readonly (T | null)[] {
  if (list.length === 0 || list.length === count) return list;
  const once = saidOnce(list, count);
  if (once !== undefined) return once;
  cells.keep(column, `has ${list.length} values beside ${count} categories`);
  return [];
}

/** A list that says each of its places equally often, one after the other ("Fire, Fire, Flooding, Flooding"), saying each once. */
function saidOnce<T>(list: readonly T[], count: number): T[] | undefined {
  const times = list.length / count;
  if (!Number.isInteger(times)) return undefined;
  const once = list.filter((_, place) => place % times === 0);
  return list.every((said, place) => isDeepStrictEqual(said, once[Math.floor(place / times)])) ? once : undefined;
}

/** Effects are listed for the whole site; with several disturbances nothing tells which of them each belongs to. */
function effectsOf(cells: SiteCells, disturbances: number): Disturbance['effects'] {
  const effects = cells.terms('Effect Type');
  if (effects.length === 0) return [];
  if (disturbances !== 1) {
    cells.keep('Effect Type', `does not tell which of ${disturbances} disturbances each effect belongs to`);
    return [];
  }
  const certainties = fitting(cells, 'Effect Certainty', cells.terms('Effect Certainty'), effects.length);
  return effects.flatMap((effect, place) => (effect ? [{ effect: termValue(effect), certainty: certaintyOf(certainties[place]) }] : []));
}

/** Everyone a cell names, once. */
export function assessors(cells: SiteCells, column: string, path: string): PersonDetail[] {
  return [...new Set(cells.list(column).flatMap((name) => (name === null ? [] : [bare(name)])))].map((name) => ({ role: 'assessor', name, path }));
}

/** One assessor for each place where the list has one for each; else all of them for the whole list. */
function assessorsByPlace(cells: SiteCells, column: string, part: string, named: readonly Named[], count: number): PersonDetail[] {
  const names = cells.list(column);
  if (names.length !== count) return assessors(cells, column, part);
  return named.flatMap(({ place, key }) => {
    const name = names[place];
    return name ? [{ role: 'assessor', name: bare(name), path: `${part}/${key}` }] : [];
  });
}

/** A name without the joiners and direction marks that copying leaves at its ends. */
function bare(name: string): string {
  return name.replace(/^[\p{Cf}\s]+|[\p{Cf}\s]+$/gu, '');
}
