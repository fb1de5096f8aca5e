import { bigint, boolean, doublePrecision, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core';
import { recordColumns } from '../../kernel/data/columns.ts';
import type { Certainty, FuzzyDateValue, LocalizedTextValue, SourceValue, StatementStatus, TermValue } from '../../kernel/values/types.ts';
import type { Disturbance, SiteDocument } from '../documents.ts';

const schema = pgSchema('sites');

/** A JSON column that holds one property of the document. */
const part = <K extends keyof SiteDocument>(name: string) => jsonb(name).$type<SiteDocument[K]>();
const date = (name: string) => jsonb(name).$type<FuzzyDateValue>();

/** The columns of a site; called once per table, as columns carry their table. */
function siteColumns() {
  return {
    ...recordColumns(),
    names: part<'names'>('names').notNull(),
    description: part<'description'>('description').notNull(),
    justification: part<'justification'>('justification').notNull(),
    category: text('category'),
    placeTypes: part<'placeTypes'>('place_types').notNull(),
    functions: part<'functions'>('functions').notNull(),
    point: part<'point'>('point'),
    geometries: part<'geometries'>('geometries').notNull(),
    placeDisclosure: text('place_disclosure').$type<'EXACT' | 'CELL'>().notNull(),
    disclosedSouth: doublePrecision('disclosed_south'),
    disclosedWest: doublePrecision('disclosed_west'),
    disclosedNorth: doublePrecision('disclosed_north'),
    disclosedEast: doublePrecision('disclosed_east'),
    gridId: text('grid_id'),
    administrativeDivisions: part<'administrativeDivisions'>('administrative_divisions').notNull(),
    address: text('address'),
    region: text('region'),
    states: part<'states'>('states').notNull(),
    stateRoles: text('state_roles').array().notNull(),
    designations: part<'designations'>('designations').notNull(),
    schemes: text('schemes').array().notNull(),
    criteria: text('criteria').array().notNull(),
    inDanger: boolean('in_danger').notNull(),
    dangerPeriods: part<'dangerPeriods'>('danger_periods').notNull(),
    inscribedAt: date('inscribed_at'),
    inscribedFrom: bigint('inscribed_from', { mode: 'number' }),
    inscribedTo: bigint('inscribed_to', { mode: 'number' }),
    areaHectares: doublePrecision('area_hectares'),
    transboundary: boolean('transboundary'),
    periods: part<'periods'>('periods').notNull(),
    components: part<'components'>('components').notNull(),
    condition: text('condition'),
    damageExtent: text('damage_extent'),
    disturbanceCategories: text('disturbance_categories').array().notNull(),
    threatCategories: text('threat_categories').array().notNull(),
    unread: part<'unread'>('unread').notNull(),
  };
}

export const site = schema.table('site', siteColumns());

/** The view of the sites of each state, with the roles in which the state is named. */
export const stateSite = schema.table('state_site', {
  ...siteColumns(),
  stateCode: text('state_code').notNull(),
  roles: text('roles').array().notNull(),
});

export const siteState = schema.table('site_state', {
  siteId: text('site_id').notNull(),
  state: text('state').notNull(),
  role: text('role').notNull(),
});

/** What every part of a site has. */
const partColumns = () => ({
  id: text('id').primaryKey(),
  siteId: text('site_id').notNull(),
  position: integer('position').notNull(),
});

export const conditionAssessment = schema.table('condition_assessment', {
  ...partColumns(),
  key: text('key').notNull(),
  assessedAt: date('assessed_at'),
  kinds: jsonb('kinds').$type<TermValue[]>().notNull(),
  investigatorRole: jsonb('investigator_role').$type<TermValue>(),
  condition: text('condition'),
  damageExtent: text('damage_extent'),
  priority: text('priority'),
  recommendations: jsonb('recommendations').$type<TermValue[]>().notNull(),
  imageryDate: date('imagery_date'),
  note: text('note'),
  source: jsonb('source').$type<SourceValue>(),
});

export const disturbance = schema.table('disturbance', {
  ...partColumns(),
  key: text('key').notNull(),
  category: text('category').notNull(),
  cause: jsonb('cause').$type<TermValue>(),
  certainty: text('certainty').$type<Certainty>(),
  effects: jsonb('effects').$type<Disturbance['effects']>().notNull(),
  from: date('from_date'),
  to: date('to_date'),
  occurredOn: date('occurred_on'),
  occurredBefore: date('occurred_before'),
  trend: text('trend'),
});

export const threat = schema.table('threat', {
  ...partColumns(),
  key: text('key').notNull(),
  category: text('category').notNull(),
  cause: jsonb('cause').$type<TermValue>(),
  probability: text('probability'),
  trend: text('trend'),
});

export const lootingReport = schema.table('looting_report', {
  ...partColumns(),
  occurredAt: date('occurred_at'),
  reportedAt: date('reported_at'),
  kind: text('kind').notNull(),
  description: jsonb('description').$type<LocalizedTextValue[]>().notNull(),
  extent: text('extent'),
  status: text('status').$type<StatementStatus>().notNull(),
  source: jsonb('source').$type<SourceValue>(),
});

export const siteStatement = schema.table('site_statement', {
  ...partColumns(),
  field: text('field').notNull(),
  value: text('value').notNull(),
  status: text('status').$type<StatementStatus>().notNull(),
  statedAt: date('stated_at'),
  source: jsonb('source').$type<SourceValue>(),
});

export type SiteRow = typeof site.$inferSelect;
