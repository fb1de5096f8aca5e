import type {
  Certainty, FuzzyDateValue, GeoJsonGeometry, LocalizedTextValue, RivalStatement, SourceValue, StatementStatus, TermValue, UnreadValue,
} from '../kernel/values/types.ts';

export type SiteCategory = 'CULTURAL' | 'NATURAL' | 'MIXED';
export type SiteCondition = 'GOOD' | 'FAIR' | 'POOR' | 'VERY_BAD' | 'DESTROYED' | 'UNKNOWN';
export type SiteStateRole = 'NOMINATING' | 'ADMINISTERING' | 'TERRITORIAL';
export type DesignationScheme =
  | 'WORLD_HERITAGE' | 'WORLD_HERITAGE_IN_DANGER' | 'WORLD_HERITAGE_TENTATIVE' | 'ICESCO_ISLAMIC_WORLD'
  | 'ICESCO_PRELIMINARY' | 'HAGUE_ENHANCED_PROTECTION' | 'NATIONAL_REGISTER' | 'OTHER';

export interface SiteName {
  text: LocalizedTextValue;
  kind: 'OFFICIAL' | 'TOPONYM' | 'ALTERNATIVE' | 'LABEL';
}

/** A statement that a state has to do with the site; `state` is null where ISO 3166-1 has no code for what is said. */
export interface SiteStateStatement {
  state: string | null;
  role: SiteStateRole;
  text: string | null;
  status: StatementStatus;
  source: SourceValue | null;
}

export interface Designation {
  scheme: DesignationScheme;
  number: string | null;
  /** Revision suffix of the dossier, verbatim: `Rev`, `quinquies`. */
  revision: string | null;
  name: string | null;
  /** Roman numerals for World Heritage: `iv`. */
  criteria: string[];
  from: FuzzyDateValue | null;
  until: FuzzyDateValue | null;
  laterDates: FuzzyDateValue[];
  status: StatementStatus;
  source: SourceValue | null;
}

export interface SiteGeometry {
  geojson: GeoJsonGeometry;
  qualifier: TermValue | null;
  extentCertainty: Certainty | null;
  locationCertainty: Certainty | null;
}

/** Part lists carry a `key` that is unique in the site and stays when the source is read again. */
export interface ConditionAssessment {
  key: string;
  assessedAt: FuzzyDateValue | null;
  kinds: TermValue[];
  investigatorRole: TermValue | null;
  condition: SiteCondition | null;
  /** `PERCENT_31_60` … */
  damageExtent: string | null;
  priority: string | null;
  recommendations: TermValue[];
  imageryDate: FuzzyDateValue | null;
  note: string | null;
  source: SourceValue | null;
}

export interface Disturbance {
  key: string;
  /** An EAMENA category: `LOOTING_ILLEGAL_ACTIVITIES`. */
  category: string;
  cause: TermValue | null;
  certainty: Certainty | null;
  effects: { effect: TermValue; certainty: Certainty | null }[];
  from: FuzzyDateValue | null;
  to: FuzzyDateValue | null;
  occurredOn: FuzzyDateValue | null;
  occurredBefore: FuzzyDateValue | null;
  trend: string | null;
}

export interface Threat {
  key: string;
  category: string;
  cause: TermValue | null;
  /** `PROBABLE` … */
  probability: string | null;
  trend: string | null;
}

export interface LootingReport {
  key: string;
  occurredAt: FuzzyDateValue | null;
  reportedAt: FuzzyDateValue | null;
  kind: 'ILLICIT_EXCAVATION' | 'THEFT' | 'REMOVAL_OF_PART' | 'UNKNOWN';
  description: LocalizedTextValue[];
  extent: string | null;
  status: StatementStatus;
  source: SourceValue | null;
}

export interface SiteComponent {
  elementId: string;
  name: string | null;
  state: string | null;
  areaHectares: number | null;
  point: { longitude: number; latitude: number } | null;
  /** The corner of the cell that stands for the point where it is withheld; never in what an authority gives. */
  cell?: [south: number, west: number];
}

/**
 * A heritage site as its authority gives it. Names of assessors are
 * `PersonDetail`s with the paths `assessments/{key}`, `disturbances/{key}` and
 * `threats/{key}`.
 */
export interface SiteDocument {
  names: SiteName[];
  description: LocalizedTextValue[];
  justification: LocalizedTextValue[];
  category: SiteCategory | null;
  placeTypes: TermValue[];
  functions: { function: TermValue; certainty: Certainty | null }[];
  /** The point by which the site is found, degrees WGS 84. */
  point: { longitude: number; latitude: number } | null;
  geometries: SiteGeometry[];
  /** The corner of the cell that stands for the place where it is withheld; never in what an authority gives. */
  cell?: [south: number, west: number];
  /** EXACT only for a site that is protected and published; all others disclose their 0.25° cell. */
  placeDisclosure: 'EXACT' | 'CELL';
  /** EAMENA grid square, 0.25°. */
  gridId: string | null;
  administrativeDivisions: TermValue[];
  address: string | null;
  region: string | null;
  states: SiteStateStatement[];
  designations: Designation[];
  inDanger: boolean;
  dangerPeriods: { from: FuzzyDateValue | null; until: FuzzyDateValue | null }[];
  areaHectares: number | null;
  transboundary: boolean | null;
  periods: { period: TermValue; certainty: Certainty | null; date: FuzzyDateValue | null }[];
  components: SiteComponent[];
  /** The newest first. */
  assessments: ConditionAssessment[];
  disturbances: Disturbance[];
  threats: Threat[];
  lootingReports: LootingReport[];
  statements: RivalStatement[];
  unread: UnreadValue[];
}

/** A site of which nothing is known yet; importers and the demonstration world fill in what they have. */
export function emptySite(): SiteDocument {
  return {
    names: [], description: [], justification: [], category: null, placeTypes: [], functions: [], point: null, geometries: [],
    placeDisclosure: 'CELL', gridId: null, administrativeDivisions: [], address: null, region: null, states: [], designations: [],
    inDanger: false, dangerPeriods: [], areaHectares: null, transboundary: null, periods: [], components: [], assessments: [],
    disturbances: [], threats: [], lootingReports: [], statements: [], unread: [],
  };
}
