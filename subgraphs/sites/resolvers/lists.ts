import { and, type SQL, sql } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import {
  arrayFilter, booleanFilter, type BooleanFilter, type Combinable, combine, type EnumFilter, enumFilter, floatFilter, type FloatFilter,
  fuzzyDateFilter, type FuzzyDateFilter, recordFilter, type RecordFilter, type StringFilter,
} from '../../kernel/data/filters.ts';
import { namedOrder, type OrderSpec, recordSortColumns } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { site } from '../data/tables.ts';

export interface SiteFilter extends RecordFilter, Combinable<SiteFilter> {
  state?: { state?: EnumFilter | null; role?: EnumFilter | null } | null;
  category?: EnumFilter | null;
  designation?: EnumFilter | null;
  criterion?: StringFilter | null;
  inDanger?: BooleanFilter | null;
  condition?: EnumFilter | null;
  disturbance?: EnumFilter | null;
  threat?: EnumFilter | null;
  inscribedAt?: FuzzyDateFilter | null;
  areaHectares?: FloatFilter | null;
  within?: Box | null;
}

interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

const sortColumns = { ...recordSortColumns(site), INSCRIBED: { column: site.inscribedFrom, type: 'bigint' }, AREA: { column: site.areaHectares, type: 'double precision' } };

export const siteOrder = (name: string): OrderSpec => namedOrder('sites', sortColumns, name);

export function siteConditions(reader: Reader, filter: SiteFilter | null | undefined): SQL | undefined {
  return and(reader.scope(site), combine(filter, conditions));
}

function conditions(filter: SiteFilter): (SQL | undefined)[] {
  return [
    ...recordFilter(site, filter),
    stateFilter(filter.state),
    enumFilter(site.category, filter.category),
    arrayFilter(site.schemes, filter.designation),
    criterionFilter(filter.criterion),
    booleanFilter(site.inDanger, filter.inDanger),
    enumFilter(site.condition, filter.condition),
    arrayFilter(site.disturbanceCategories, filter.disturbance),
    arrayFilter(site.threatCategories, filter.threat),
    filter.inscribedAt == null ? undefined : fuzzyDateFilter(site.inscribedFrom, site.inscribedTo, filter.inscribedAt),
    floatFilter(site.areaHectares, filter.areaHectares),
    filter.within == null ? undefined : within(filter.within),
  ];
}

/** A state and its role belong to one statement: a state that nominates is not one that administers. */
function stateFilter(filter: SiteFilter['state']): SQL | undefined {
  if (filter == null) return undefined;
  const named = sql`(select split_part(said, ':', 1) as role, split_part(said, ':', 2) as state from unnest(${site.stateRoles}) said) named`;
  return sql`exists (select 1 from ${named} where ${and(sql`true`, enumFilter(sql`named.state`, filter.state), enumFilter(sql`named.role`, filter.role))})`;
}

function criterionFilter(filter: StringFilter | null | undefined): SQL | undefined {
  if (filter == null) return undefined;
  const { eq, in: oneOf, contains, startsWith, present } = filter;
  const like = (before: string, text: string) => sql`exists (
    select 1 from unnest(${site.criteria}) criterion where criterion like ${before} || ${text.toLowerCase().replace(/[\\%_]/g, '\\$&')} || '%')`;
  return and(
    arrayFilter(site.criteria, { eq, in: oneOf }),
    contains == null ? undefined : like('%', contains),
    startsWith == null ? undefined : like('', startsWith),
    present == null ? undefined : sql`(${site.criteria} <> '{}') = ${present}`,
  );
}

/** By the disclosed place alone: a filter must not tell more of a place than its answer does. */
function within({ south, west, north, east }: Box): SQL {
  const isLatitude = (value: number) => value >= -90 && value <= 90;
  const isLongitude = (value: number) => value >= -180 && value <= 180;
  if (!isLatitude(south) || !isLatitude(north) || !isLongitude(west) || !isLongitude(east) || south > north) {
    throw contractError('BAD_USER_INPUT', 'A box has latitudes from -90 to 90, south below north, and longitudes from -180 to 180.');
  }
  const meets = (low: number, high: number) => sql`(${site.disclosedWest} <= ${high} and ${site.disclosedEast} >= ${low})`;
  const across = west <= east ? meets(west, east) : sql`(${meets(west, 180)} or ${meets(-180, east)})`;
  return sql`(${site.disclosedSouth} <= ${north} and ${site.disclosedNorth} >= ${south} and ${across})`;
}
