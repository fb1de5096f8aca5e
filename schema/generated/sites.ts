// Generated from schema/sites.graphql by `npm run schema`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A code of ISO 3166-1 alpha-2, capital letters. `XA` to `XZ` are user-assigned and stand for fictional states. */
  CountryCode: { input: string; output: string; }
  /** A code of ISO 4217, capital letters: `USD`. */
  CurrencyCode: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds: `2026-11-21T03:44:14.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as text: `1500000.00`. Never a float, so no cent is lost. */
  Decimal: { input: string; output: string; }
  /** A GeoJSON geometry object (RFC 7946), longitude before latitude, WGS 84. */
  GeoJSON: { input: unknown; output: unknown; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A BCP 47 language tag with script where it matters: `ar`, `ar-Latn-x-ijmes`, `fr`, `fa`, `ota`. */
  LanguageTag: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Who read one record of the caller's institution, once. */
export type Access = {
  /** The agreements under which it read: `agreement_…` */
  agreements: Array<Scalars['ID']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** On what its right to the record rested. */
  basis: AccessBasis;
  /** The field classes that were open to it. */
  classes: Array<FieldClass>;
  /** The system through which it read. */
  client?: Maybe<Scalars['String']['output']>;
  /** The grants under which it read: `grant_…` */
  grants: Array<Scalars['ID']['output']>;
  /** `read_…` */
  id: Scalars['ID']['output'];
  /** Its kind; null for what belongs to a record, such as a loss report. */
  kind?: Maybe<RecordKind>;
  /** Position in the authority's own audit log; null until the log has sealed it. */
  logPosition?: Maybe<Scalars['Int']['output']>;
  /** The purpose that the reader stated. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The institution that read it; null where it was none. */
  reader?: Maybe<Authority>;
  /** The record that was read. */
  record: Scalars['ID']['output'];
  /** The request, which may have read several records. */
  requestId: Scalars['String']['output'];
};

/** On what a reader's right to a record rested. */
export type AccessBasis =
  /** A sharing agreement. */
  | 'AGREEMENT'
  /** A grant for this record. */
  | 'GRANT'
  /** The record is shared with the community of member states. */
  | 'MEMBER'
  /** The record is the reader's own. */
  | 'OWN'
  /** A request to the reader's authority, for an opinion, a confirmation or a check: what it shows was read, and nothing else. */
  | 'REQUEST';

/** A page of a list. */
export type AccessConnection = {
  /** The entries with their cursors. */
  edges: Array<AccessEdge>;
  /** The entries. */
  nodes: Array<Access>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type AccessEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Access;
};

/** The readings of an institution's own records that were not open to everybody; of nobody else's. */
export type AccessLog = {
  /** Readings of sites, the newest first. */
  sites?: Maybe<AccessConnection>;
};


/** The readings of an institution's own records that were not open to everybody; of nobody else's. */
export type AccessLogSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reader?: InputMaybe<Scalars['ID']['input']>;
  record?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Records an assessment of condition, EAMENA grade. */
export type AssessConditionInput = {
  /** Overall condition. */
  condition: SiteCondition;
  /** Extent of damage. */
  damageExtent?: InputMaybe<DamageExtent>;
  /** Disturbances seen. */
  disturbances?: InputMaybe<Array<DisturbanceInput>>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** Date of the imagery it rests on. */
  imageryDate?: InputMaybe<FuzzyDateInput>;
  /** The role of the investigator. */
  investigatorRole?: InputMaybe<TermInput>;
  /** Who made it; field class PERSON. */
  investigators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How it was made, EAMENA assessment types. */
  kinds?: InputMaybe<Array<TermInput>>;
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** How urgent action is. */
  priority?: InputMaybe<Priority>;
  /** What is recommended. */
  recommendations?: InputMaybe<Array<TermInput>>;
  /** The record. */
  site: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** Threats seen. */
  threats?: InputMaybe<Array<ThreatInput>>;
};

/** The kinds of authority that a COMMUNITY record may be meant for. */
export type Audience =
  /** Customs services. */
  | 'CUSTOMS'
  /** Ministries of culture, antiquities services, museums. */
  | 'HERITAGE'
  /** Prosecutors, courts, police. */
  | 'JUSTICE';

/** The institution that answers for a record; described by the directory. */
export type Authority = {
  /** `authority_…` */
  id: Scalars['ID']['output'];
};

/** A filter on yes or no. */
export type BooleanFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A box on the map in degrees, WGS 84. A box whose west lies east of its east crosses the antimeridian. */
export type BoxInput = {
  /** Eastern edge, -180 to 180. */
  east: Scalars['Float']['input'];
  /** Northern edge, -90 to 90. */
  north: Scalars['Float']['input'];
  /** Southern edge, -90 to 90. */
  south: Scalars['Float']['input'];
  /** Western edge, -180 to 180. */
  west: Scalars['Float']['input'];
};

/** The calendar in which a date was given. */
export type Calendar =
  /** The Gregorian calendar, also before 1582 (proleptic). */
  | 'GREGORIAN'
  /** The tabular Islamic calendar, civil epoch (16 July 622 Julian). */
  | 'ISLAMIC_CIVIL'
  /** The tabular Islamic calendar, astronomical epoch (15 July 622 Julian). */
  | 'ISLAMIC_TBLA'
  /** The Islamic calendar of Umm al-Qura. */
  | 'ISLAMIC_UMALQURA'
  /** The Julian calendar. */
  | 'JULIAN'
  /** The Solar Hijri calendar of Iran and Afghanistan. */
  | 'SOLAR_HIJRI';

/** How sure the one who states it is (EAMENA certainty scale). */
export type Certainty =
  /** No doubt. */
  | 'DEFINITE'
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM'
  /** Almost none. */
  | 'NEGLIGIBLE'
  /** The question does not arise. */
  | 'NOT_APPLICABLE';

/** An assessment of condition, EAMENA. */
export type ConditionAssessment = {
  /** When it was made. */
  assessedAt?: Maybe<FuzzyDate>;
  /** Overall condition. */
  condition?: Maybe<SiteCondition>;
  /** Extent of damage. */
  damageExtent?: Maybe<DamageExtent>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Date of the imagery it rests on. */
  imageryDate?: Maybe<FuzzyDate>;
  /** The role of the investigator. */
  investigatorRole?: Maybe<Term>;
  /** Who made it. */
  investigators: Array<Scalars['String']['output']>;
  /** How it was made. */
  kinds: Array<Term>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** How urgent action is. */
  priority?: Maybe<Priority>;
  /** What is recommended. */
  recommendations: Array<Term>;
  /** Who says so. */
  source?: Maybe<Source>;
};

/** A page of a list. */
export type ConditionAssessmentConnection = {
  /** The entries with their cursors. */
  edges: Array<ConditionAssessmentEdge>;
  /** The entries. */
  nodes: Array<ConditionAssessment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ConditionAssessmentEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ConditionAssessment;
};

/** A filter on country codes. */
export type CountryFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['CountryCode']['input']>;
  /** One of these; at most 100. */
  in?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/** Share of the site that is damaged, EAMENA. */
export type DamageExtent =
  /** None visible or known. */
  | 'NO_VISIBLE_KNOWN'
  /** 1 to 10 %. */
  | 'PERCENT_1_10'
  /** 11 to 30 %. */
  | 'PERCENT_11_30'
  /** 31 to 60 %. */
  | 'PERCENT_31_60'
  /** 61 to 90 %. */
  | 'PERCENT_61_90'
  /** 91 to 100 %. */
  | 'PERCENT_91_100'
  /** Unknown. */
  | 'UNKNOWN';

/** A time on a list in danger. */
export type DangerPeriod = {
  /** When it began. */
  from?: Maybe<FuzzyDate>;
  /** When it ended; null where it goes on. */
  until?: Maybe<FuzzyDate>;
};

/** A filter on instants. */
export type DateTimeFilter = {
  /** At or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Records a designation. */
export type DesignateSiteInput = {
  /** Criteria. */
  criteria?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it took effect; `occurredAt` if left out. */
  from?: InputMaybe<FuzzyDateInput>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** Extensions and later changes. */
  laterDates?: InputMaybe<Array<FuzzyDateInput>>;
  /** The name under which it is listed. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Number on the list. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Revision of the dossier, verbatim. */
  revision?: InputMaybe<Scalars['String']['input']>;
  /** Which list. */
  scheme: DesignationScheme;
  /** The record. */
  site: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands; if left out as it stood, or ASSERTED. */
  status?: InputMaybe<StatementStatus>;
  /** When it ended. */
  until?: InputMaybe<FuzzyDateInput>;
};

/** A list or register that names the site. */
export type Designation = {
  /** Criteria. */
  criteria: Array<Scalars['String']['output']>;
  /** When it took effect. */
  from?: Maybe<FuzzyDate>;
  /** Extensions and later changes. */
  laterDates: Array<FuzzyDate>;
  /** The name under which it is listed. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number on the list. */
  number?: Maybe<Scalars['String']['output']>;
  /** Revision of the dossier, verbatim. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Which list. */
  scheme: DesignationScheme;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** When it ended. */
  until?: Maybe<FuzzyDate>;
};

/** Lists and registers. */
export type DesignationScheme =
  /** Enhanced protection, Second Protocol to the Hague Convention of 1954. */
  | 'HAGUE_ENHANCED_PROTECTION'
  /** ICESCO Islamic World Heritage List, final. */
  | 'ICESCO_ISLAMIC_WORLD'
  /** ICESCO Islamic World Heritage List, preliminary. */
  | 'ICESCO_PRELIMINARY'
  /** A national register. */
  | 'NATIONAL_REGISTER'
  /** Another list. */
  | 'OTHER'
  /** World Heritage List. */
  | 'WORLD_HERITAGE'
  /** List of World Heritage in Danger. */
  | 'WORLD_HERITAGE_IN_DANGER'
  /** A tentative list. */
  | 'WORLD_HERITAGE_TENTATIVE';

/** A filter on `DesignationScheme`. */
export type DesignationSchemeFilter = {
  /** Equal. */
  eq?: InputMaybe<DesignationScheme>;
  /** One of these. */
  in?: InputMaybe<Array<DesignationScheme>>;
  /** Not this. */
  not?: InputMaybe<DesignationScheme>;
};

/** What is measured, after the Object ID standard: the unit and which dimension. */
export type Dimension =
  /** Circumference. */
  | 'CIRCUMFERENCE'
  /** Depth. */
  | 'DEPTH'
  /** Diameter. */
  | 'DIAMETER'
  /** Height. */
  | 'HEIGHT'
  /** Length. */
  | 'LENGTH'
  /** Another dimension, said in the statement. */
  | 'OTHER'
  /** Thickness. */
  | 'THICKNESS'
  /** A number whose axis the source does not name. */
  | 'UNNAMED'
  /** Weight. */
  | 'WEIGHT'
  /** Width. */
  | 'WIDTH';

/** Something that has disturbed a site, EAMENA. */
export type Disturbance = {
  /** Who said so. */
  assessors: Array<Scalars['String']['output']>;
  /** Its category. */
  category: DisturbanceCategory;
  /** Its cause. */
  cause?: Maybe<Term>;
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** Its effects. */
  effects: Array<DisturbanceEffect>;
  /** When it began. */
  from?: Maybe<FuzzyDate>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Before which it happened. */
  occurredBefore?: Maybe<FuzzyDate>;
  /** The day. */
  occurredOn?: Maybe<FuzzyDate>;
  /** When it ended. */
  to?: Maybe<FuzzyDate>;
  /** Whether it grows. */
  trend?: Maybe<Trend>;
};

/** Categories of disturbance and threat, EAMENA (version 5). */
export type DisturbanceCategory =
  /** Agricultural/Pastoral. */
  | 'AGRICULTURAL_PASTORAL'
  /** Archaeological. */
  | 'ARCHAEOLOGICAL'
  /** Building and Development. */
  | 'BUILDING_AND_DEVELOPMENT'
  /** Defensive/Fortification. */
  | 'DEFENSIVE_FORTIFICATION'
  /** Domestic Use. */
  | 'DOMESTIC_USE'
  /** Funerary/Memorial. */
  | 'FUNERARY_MEMORIAL'
  /** Hunting/Fishing. */
  | 'HUNTING_FISHING'
  /** Hydraulic Use. */
  | 'HYDRAULIC_USE'
  /** Industrial/Productive. */
  | 'INDUSTRIAL_PRODUCTIVE'
  /** Infrastructure/Transport. */
  | 'INFRASTRUCTURE_TRANSPORT'
  /** Looting/Illegal Activities. */
  | 'LOOTING_ILLEGAL_ACTIVITIES'
  /** Management and Institutional Factors. */
  | 'MANAGEMENT_AND_INSTITUTIONAL_FACTORS'
  /** Maritime. */
  | 'MARITIME'
  /** Military/Armed Conflict. */
  | 'MILITARY_ARMED_CONFLICT'
  /** Natural. */
  | 'NATURAL'
  /** Not Applicable. */
  | 'NOT_APPLICABLE'
  /** Public/Institutional Use. */
  | 'PUBLIC_INSTITUTIONAL_USE'
  /** Religious Activities. */
  | 'RELIGIOUS_ACTIVITIES'
  /** Social/Cultural Uses of Heritage. */
  | 'SOCIAL_CULTURAL_USES'
  /** Status/Display/Monumental. */
  | 'STATUS_DISPLAY_MONUMENTAL'
  /** Tourism/Visitor Activities. */
  | 'TOURISM_VISITOR'
  /** Trade/Commercial Use. */
  | 'TRADE_COMMERCIAL'
  /** Unknown. */
  | 'UNKNOWN'
  /** Utilities. */
  | 'UTILITIES'
  /** Vandalism. */
  | 'VANDALISM';

/** A filter on `DisturbanceCategory`. */
export type DisturbanceCategoryFilter = {
  /** Equal. */
  eq?: InputMaybe<DisturbanceCategory>;
  /** One of these. */
  in?: InputMaybe<Array<DisturbanceCategory>>;
  /** Not this. */
  not?: InputMaybe<DisturbanceCategory>;
};

/** A page of a list. */
export type DisturbanceConnection = {
  /** The entries with their cursors. */
  edges: Array<DisturbanceEdge>;
  /** The entries. */
  nodes: Array<Disturbance>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type DisturbanceEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Disturbance;
};

/** An effect of a disturbance. */
export type DisturbanceEffect = {
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** The effect. */
  effect: Term;
};

/** An effect of a disturbance. */
export type DisturbanceEffectInput = {
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** The effect. */
  effect: TermInput;
};

/** A disturbance. */
export type DisturbanceInput = {
  /** Who said so; field class PERSON. */
  assessors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its category. */
  category: DisturbanceCategory;
  /** Its cause. */
  cause?: InputMaybe<TermInput>;
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** A disturbance that was recorded before, which this one replaces; history keeps the former. */
  disturbance?: InputMaybe<Scalars['ID']['input']>;
  /** Its effects. */
  effects?: InputMaybe<Array<TermInput>>;
  /** When it began. */
  from?: InputMaybe<FuzzyDateInput>;
  /** Its effects, with the certainty of each; beside `effects`. */
  gradedEffects?: InputMaybe<Array<DisturbanceEffectInput>>;
  /** Before which it happened. */
  occurredBefore?: InputMaybe<FuzzyDateInput>;
  /** The day. */
  occurredOn?: InputMaybe<FuzzyDateInput>;
  /** When it ended. */
  to?: InputMaybe<FuzzyDateInput>;
  /** Whether it grows. */
  trend?: InputMaybe<Trend>;
};

/** Erases what a record says of private persons. */
export type EraseSitePersonsInput = {
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller has read; the act is refused if there is another by now. */
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why: a request of the person concerned, an order of a court. */
  reason: Scalars['String']['input'];
  /** The record. */
  record: Scalars['ID']['input'];
};

/** One value that a version changed. */
export type FieldChange = {
  /** After; null where it was taken out. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** Before; null where there was none. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Where it stands in the version: `document.names[2].text.value`. */
  path: Scalars['String']['output'];
};

/** The classes of fields that are withheld even from readers of the record, unless a role or a grant opens them. */
export type FieldClass =
  /** The exact place of a site that is not protected. Others get the fixed 0.25° cell. */
  | 'EXACT_PLACE'
  /** Features kept back to test a claimant. */
  | 'HOLD_BACK'
  /** Facts of a running investigation. */
  | 'INVESTIGATION'
  /** Positions and notes of one side of a negotiation. */
  | 'NEGOTIATION'
  /** Names of private persons, and verbatim source rows that may hold them. */
  | 'PERSON'
  /** Where seized things are stored and when they are moved. */
  | 'STORAGE'
  /** Valuation strategy. */
  | 'VALUATION';

/** A filter on numbers. */
export type FloatFilter = {
  /** At least. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** A date as people know it: uncertain, partial, in several calendars. The original text is always kept. */
export type FuzzyDate = {
  /** The calendar in which the source gave it. */
  calendar: Calendar;
  /** The date in words for the reader's language: `-0799` reads 800 BCE. */
  display: Scalars['String']['output'];
  /** The earliest day it may mean, EDTF; null where open or not understood. */
  earliest?: Maybe<Scalars['String']['output']>;
  /** EDTF (ISO 8601-2, level 0 or 1) in the proleptic Gregorian calendar; null where the text could not be understood. */
  edtf?: Maybe<Scalars['String']['output']>;
  /** The latest day it may mean, EDTF; null where open or not understood. */
  latest?: Maybe<Scalars['String']['output']>;
  /** The text as its source gave it. */
  original: Scalars['String']['output'];
};


/** A date as people know it: uncertain, partial, in several calendars. The original text is always kept. */
export type FuzzyDateDisplayArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A filter on uncertain dates. A date matches if it may fall there. */
export type FuzzyDateFilter = {
  /** May lie after this EDTF date. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** May lie before this EDTF date. */
  before?: InputMaybe<Scalars['String']['input']>;
  /** May overlap this EDTF date or interval. */
  overlaps?: InputMaybe<Scalars['String']['input']>;
};

/** A date as the caller knows it; the hub derives the rest and keeps the text. */
export type FuzzyDateInput = {
  /** The calendar, where the text does not say it. */
  calendar?: InputMaybe<Calendar>;
  /** The text or EDTF: `605 AH`, `-0799`, `late 1970s`, `1990/1993`. */
  text: Scalars['String']['input'];
};

/** A geometry on the ground. */
export type Geometry = {
  /** The GeoJSON geometry. For a reader without clearance the 0.25° cell that holds it. */
  geojson?: Maybe<Scalars['GeoJSON']['output']>;
  /** How precise this answer is; not how precise the source is. */
  precision: PlacePrecision;
};

/** A heritage site as one registry records it. */
export type HeritageSite = Record & {
  /** An address in words. */
  address?: Maybe<Scalars['String']['output']>;
  /** Province, governorate, district. */
  administrativeDivisions: Array<Term>;
  /** Area in hectares. */
  areaHectares?: Maybe<Scalars['Float']['output']>;
  /** Condition assessments, the newest first. */
  assessments: ConditionAssessmentConnection;
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** Cultural, natural or mixed; null where the source does not say. */
  category?: Maybe<SiteCategory>;
  /** Component parts of a serial property. */
  components: Array<SiteComponent>;
  /** The overall condition of the newest assessment. */
  condition?: Maybe<SiteCondition>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** Criteria of the World Heritage List, roman numerals. */
  criteria: Array<Scalars['String']['output']>;
  /** The extent of damage of the newest assessment. */
  damageExtent?: Maybe<DamageExtent>;
  /** When it stood on a list in danger. */
  dangerPeriods: Array<DangerPeriod>;
  /** Descriptions, by language, as their source gives them without markup. */
  description: Array<LocalizedText>;
  /** Lists and registers that name it. */
  designations: Array<Designation>;
  /** What has disturbed the site. */
  disturbances: DisturbanceConnection;
  /** What the place served, with the certainty of each. */
  functions: Array<SiteFunction>;
  /** All geometries of the source. Empty where the exact place is withheld. */
  geometries: Array<SiteGeometry>;
  /** The EAMENA grid square, a quarter of a degree. */
  gridId?: Maybe<Scalars['String']['output']>;
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** Whether a designation counts it in danger now. */
  inDanger: Scalars['Boolean']['output'];
  /** When the first designation took effect. */
  inscribedAt?: Maybe<FuzzyDate>;
  /** Statements of significance, by language. */
  justification: Array<LocalizedText>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Where the site lies. For a site that is not protected only the 0.25° cell, unless EXACT_PLACE is open to the reader. */
  location?: Maybe<Geometry>;
  /** Reports of looting. */
  lootingReports: LootingReportConnection;
  /** All names of the site. */
  names: Array<SiteName>;
  /** Periods, with the certainty of each. */
  periods: Array<SitePeriod>;
  /** Private persons named in the record. */
  persons: Array<SitePerson>;
  /** How precisely the place is disclosed to everybody: EXACT for protected and published sites, otherwise CELL. */
  placeDisclosure: PlacePrecision;
  /** What kind of place it is, EAMENA heritage place types. */
  placeTypes: Array<Term>;
  /** The region to which a list assigns it. */
  region?: Maybe<Scalars['String']['output']>;
  /** The version that stood at a time; null if there was none for this reader. */
  revision?: Maybe<RecordRevision>;
  /** Every version of the record that was for this reader at its time, the newest first. */
  revisions: RecordRevisionConnection;
  /** The rights in the record's text. */
  rights: Rights;
  /** Who may read the record. */
  sharing: Sharing;
  /** Where the record's statements come from. */
  sources: Array<Source>;
  /** Rival statements about the site, side by side. */
  statements: SiteStatementConnection;
  /** Statements of states, each with its role and source. A site may have none: the Old City of Jerusalem is listed with no state. */
  states: Array<SiteStateStatement>;
  /** Whether the record is invented for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  /** What threatens it. */
  threats: ThreatConnection;
  /** The best title for the reader; `Unnamed site {localId}` where there is none. */
  title: LocalizedText;
  /** Whether it lies in several states. */
  transboundary?: Maybe<Scalars['Boolean']['output']>;
  /** Values of the source that could not be understood, verbatim; for the record's authority. */
  unread: Array<UnreadValue>;
  /** When what this reader may see last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Opaque; changes when what this reader may see changes. For `ifVersion`. */
  version: Scalars['String']['output'];
};


/** A heritage site as one registry records it. */
export type HeritageSiteAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heritage site as one registry records it. */
export type HeritageSiteDisturbancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heritage site as one registry records it. */
export type HeritageSiteLootingReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heritage site as one registry records it. */
export type HeritageSiteRevisionArgs = {
  asOf: Scalars['DateTime']['input'];
};


/** A heritage site as one registry records it. */
export type HeritageSiteRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heritage site as one registry records it. */
export type HeritageSiteStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heritage site as one registry records it. */
export type HeritageSiteThreatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heritage site as one registry records it. */
export type HeritageSiteTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A page of a list. */
export type HeritageSiteConnection = {
  /** The entries with their cursors. */
  edges: Array<HeritageSiteEdge>;
  /** The entries. */
  nodes: Array<HeritageSite>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type HeritageSiteEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: HeritageSite;
};

/** Which records. */
export type HeritageSiteFilter = {
  /** All of these. */
  and?: InputMaybe<Array<HeritageSiteFilter>>;
  /** By area. */
  areaHectares?: InputMaybe<FloatFilter>;
  /** By authority. */
  authority?: InputMaybe<IdFilter>;
  /** By category. */
  category?: InputMaybe<SiteCategoryFilter>;
  /** By overall condition. */
  condition?: InputMaybe<SiteConditionFilter>;
  /** By when it entered the hub. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By a World Heritage criterion: `iv`. */
  criterion?: InputMaybe<StringFilter>;
  /** By list or register. */
  designation?: InputMaybe<DesignationSchemeFilter>;
  /** By a category of disturbance. */
  disturbance?: InputMaybe<DisturbanceCategoryFilter>;
  /** By identifier. */
  id?: InputMaybe<IdFilter>;
  /** By whether in danger. */
  inDanger?: InputMaybe<BooleanFilter>;
  /** By when it was inscribed. */
  inscribedAt?: InputMaybe<FuzzyDateFilter>;
  /** By the authority's own identifier. */
  localId?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<HeritageSiteFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<HeritageSiteFilter>>;
  /** By the states that statements name. */
  state?: InputMaybe<SiteStateFilter>;
  /** By whether invented. */
  synthetic?: InputMaybe<BooleanFilter>;
  /** By a category of threat. */
  threat?: InputMaybe<DisturbanceCategoryFilter>;
  /** By sharing tier. */
  tier?: InputMaybe<SharingTierFilter>;
  /** By title in any language, folded. */
  title?: InputMaybe<StringFilter>;
  /** By when it last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** By the disclosed place: the cell of a site whose exact place is withheld must touch the box. */
  within?: InputMaybe<BoxInput>;
};

/** Orders of the list; what is absent comes last. */
export type HeritageSiteOrder =
  /** By area, ascending. */
  | 'AREA_ASC'
  /** By area, descending. */
  | 'AREA_DESC'
  /** By when it entered the hub, ascending. */
  | 'CREATED_AT_ASC'
  /** By when it entered the hub, descending. */
  | 'CREATED_AT_DESC'
  /** By inscription, ascending. */
  | 'INSCRIBED_ASC'
  /** By inscription, descending. */
  | 'INSCRIBED_DESC'
  /** By the authority’s identifier, ascending. */
  | 'LOCAL_ID_ASC'
  /** By the authority’s identifier, descending. */
  | 'LOCAL_ID_DESC'
  /** By title, ascending. */
  | 'TITLE_ASC'
  /** By title, descending. */
  | 'TITLE_DESC'
  /** By when it last changed, ascending. */
  | 'UPDATED_AT_ASC'
  /** By when it last changed, descending. */
  | 'UPDATED_AT_DESC';

/** What became of the request. */
export type HeritageSitePayload = {
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** The record; null if nothing was done. */
  site?: Maybe<HeritageSite>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
};

/** A filter on identifiers. */
export type IdFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these; at most 100. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A filter on whole numbers. */
export type IntFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** At least. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these; at most 100. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** At most. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A text in one language, in the words of its source. */
export type LocalizedText = {
  /** Its language; null where the source does not say. */
  language?: Maybe<Scalars['LanguageTag']['output']>;
  /** Its script as an ISO 15924 code (`Arab`, `Latn`); null where it mixes. */
  script?: Maybe<Scalars['String']['output']>;
  /** The same text written in Latin letters, where the source gives it. */
  transliteration?: Maybe<Scalars['String']['output']>;
  /** The text. */
  value: Scalars['String']['output'];
};

/** A text with its language. */
export type LocalizedTextInput = {
  /** Its language. */
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** Its transliteration. */
  transliteration?: InputMaybe<Scalars['String']['input']>;
  /** The text. */
  value: Scalars['String']['input'];
};

/** What happened at a looted site. */
export type LootingKind =
  /** Dug without right. */
  | 'ILLICIT_EXCAVATION'
  /** A part cut from a monument. */
  | 'REMOVAL_OF_PART'
  /** Things taken that stood or lay open or in store. */
  | 'THEFT'
  /** Not known. */
  | 'UNKNOWN';

/** A report of looting at a site. */
export type LootingReport = {
  /** What is known. */
  description: Array<LocalizedText>;
  /** How much, in the source’s words. */
  extent?: Maybe<Scalars['String']['output']>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: LootingKind;
  /** When it happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** When it was reported. */
  reportedAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** A page of a list. */
export type LootingReportConnection = {
  /** The entries with their cursors. */
  edges: Array<LootingReportEdge>;
  /** The entries. */
  nodes: Array<LootingReport>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type LootingReportEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: LootingReport;
};

/** Marks a site as in danger, or ends it. */
export type MarkDangerInput = {
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** Whether it is in danger. */
  inDanger: Scalars['Boolean']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  site: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
};

/** A number with its dimension and unit. */
export type Measurement = {
  /** What is measured. */
  dimension: Dimension;
  /** The unit as a UCUM code: `cm`, `kg`, `[in_i]`. */
  unit: Scalars['String']['output'];
  /** The number, exact. */
  value: Scalars['Decimal']['output'];
};

/** A measurement. */
export type MeasurementInput = {
  /** What is measured. */
  dimension: Dimension;
  /** The unit, a UCUM code. */
  unit: Scalars['String']['input'];
  /** The number. */
  value: Scalars['Decimal']['input'];
};

/** An amount of money. */
export type Money = {
  /** The amount. */
  amount: Scalars['Decimal']['output'];
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** When it was said or paid. */
  date?: Maybe<FuzzyDate>;
  /** What the amount stands for. */
  kind: MoneyKind;
  /** Who says so. */
  source?: Maybe<Source>;
};

/** An amount of money. */
export type MoneyInput = {
  /** The amount. */
  amount: Scalars['Decimal']['input'];
  /** The currency. */
  currency: Scalars['CurrencyCode']['input'];
  /** When. */
  date?: InputMaybe<FuzzyDateInput>;
  /** What it stands for. */
  kind: MoneyKind;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
};

/** What an amount of money stands for. Value is no part of Object ID; it belongs to a seizure, a listing or a case. */
export type MoneyKind =
  /** Asked by a seller. */
  | 'ASKING_PRICE'
  /** Assessed by customs or an expert. */
  | 'ASSESSED'
  /** Paid as compensation or settlement. */
  | 'COMPENSATION'
  /** Declared at the border. */
  | 'DECLARED'
  /** Estimate of an auction house or appraiser. */
  | 'ESTIMATE'
  /** Insured. */
  | 'INSURED'
  /** Paid. */
  | 'PRICE_PAID'
  /** Reported by the press. */
  | 'REPORTED';

/** What can be done: one mutation for each intention. */
export type Mutation = {
  /** Records an assessment of condition, EAMENA grade. */
  assessCondition?: Maybe<HeritageSitePayload>;
  /** Records a designation. */
  designateSite?: Maybe<HeritageSitePayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseSitePersons?: Maybe<HeritageSitePayload>;
  /** Marks a site as in danger, or ends it. */
  markDanger?: Maybe<HeritageSitePayload>;
  /** Registers a site. */
  registerSite?: Maybe<HeritageSitePayload>;
  /** Reports looting. */
  reportLooting?: Maybe<HeritageSitePayload>;
  /** Revises a site; what is left out stays. */
  reviseSite?: Maybe<HeritageSitePayload>;
  /** Adds a rival statement. */
  stateSite?: Maybe<HeritageSitePayload>;
  /** Withdraws a site from the hub, with a reason. */
  withdrawSite?: Maybe<HeritageSitePayload>;
};


/** What can be done: one mutation for each intention. */
export type MutationAssessConditionArgs = {
  input: AssessConditionInput;
};


/** What can be done: one mutation for each intention. */
export type MutationDesignateSiteArgs = {
  input: DesignateSiteInput;
};


/** What can be done: one mutation for each intention. */
export type MutationEraseSitePersonsArgs = {
  input: EraseSitePersonsInput;
};


/** What can be done: one mutation for each intention. */
export type MutationMarkDangerArgs = {
  input: MarkDangerInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRegisterSiteArgs = {
  input: RegisterSiteInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReportLootingArgs = {
  input: ReportLootingInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReviseSiteArgs = {
  input: ReviseSiteInput;
};


/** What can be done: one mutation for each intention. */
export type MutationStateSiteArgs = {
  input: StateSiteInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawSiteArgs = {
  input: WithdrawSiteInput;
};

/** Where a list stands. */
export type PageInfo = {
  /** Cursor of the last edge. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after the last edge. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before the first edge. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** How precise a place is. */
export type PlacePrecision =
  /** The fixed cell of 0.25° by 0.25° that holds the place; the geometry is that cell. */
  | 'CELL'
  /** A country. */
  | 'COUNTRY'
  /** The place itself, as surveyed or published. */
  | 'EXACT'
  /** An administrative division. */
  | 'REGION'
  /** Not known. */
  | 'UNKNOWN';

/** How urgent action is, EAMENA. */
export type Priority =
  /** Within 1 to 2 years. */
  | 'HIGH'
  /** Immediate action, emergency. */
  | 'IMMEDIATE'
  /** Beyond 5 years. */
  | 'LOW'
  /** Within 2 to 5 years. */
  | 'MEDIUM'
  /** Within 6 months to 1 year. */
  | 'URGENT';

/** How many things are meant. A lot of 24,459 stays one lot with a count. */
export type Quantity = {
  /** When it was counted or said. */
  asOf?: Maybe<FuzzyDate>;
  /** What the count rests on. */
  basis: QuantityBasis;
  /** The greatest number; null where unknown. */
  max?: Maybe<Scalars['Int']['output']>;
  /** The least number; null where unknown. */
  min?: Maybe<Scalars['Int']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
};

/** What a count rests on. */
export type QuantityBasis =
  /** Counted one by one. */
  | 'COUNTED'
  /** Taken from a document, not checked. */
  | 'DECLARED'
  /** Estimated. */
  | 'ESTIMATED'
  /** Reported by the press or a third party. */
  | 'REPORTED';

/** How many. */
export type QuantityInput = {
  /** When it was counted. */
  asOf?: InputMaybe<FuzzyDateInput>;
  /** What the count rests on. */
  basis: QuantityBasis;
  /** The greatest number. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** The least number. */
  min?: InputMaybe<Scalars['Int']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
};

/** What can be asked. */
export type Query = {
  /**
   * Who read the records of the caller's institution, as its auditors, stewards and
   * administrators may ask; null for all others.
   */
  accessLog?: Maybe<AccessLog>;
  /** A site; null if it is absent or may not be read. */
  site?: Maybe<HeritageSite>;
  /** Sites. */
  sites?: Maybe<HeritageSiteConnection>;
};


/** What can be asked. */
export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: HeritageSiteOrder;
  where?: InputMaybe<HeritageSiteFilter>;
};

/** Proof that an act was recorded. */
export type Receipt = {
  /** The act's identifier. */
  actId: Scalars['ID']['output'];
  /** Whether the record index has applied the act, so that searches and joins show it. */
  indexed: Scalars['Boolean']['output'];
  /** Position in the authority's own audit log; null until the log has sealed it. */
  logPosition?: Maybe<Scalars['Int']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/**
 * A record of one of the five kinds. Records of several institutions about one
 * thing stay apart and are linked, never merged.
 */
export type Record = {
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** The rights in the record's text. */
  rights: Rights;
  /** Who may read the record. */
  sharing: Sharing;
  /** Where the record's statements come from. */
  sources: Array<Source>;
  /** Whether the record is invented for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  /** The best title for the reader; `Unnamed site {localId}` where there is none. */
  title: LocalizedText;
  /** When what this reader may see last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Opaque; changes when what this reader may see changes. For `ifVersion`. */
  version: Scalars['String']['output'];
};


/**
 * A record of one of the five kinds. Records of several institutions about one
 * thing stay apart and are linked, never merged.
 */
export type RecordTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** The five kinds of record. */
export type RecordKind =
  /** A `RepatriationCase`. */
  | 'CASE'
  /** A `MarketListing`. */
  | 'LISTING'
  /** A `CulturalObject`. */
  | 'OBJECT'
  /** A `Seizure`. */
  | 'SEIZURE'
  /** A `HeritageSite`. */
  | 'SITE';

/** A version of a record, as it can be read back. */
export type RecordRevision = {
  /** The institution that answers for the record. */
  authority?: Maybe<Authority>;
  /** What changed since the version before, of what this reader may see; empty for the first. */
  changes: Array<FieldChange>;
  /** The client that wrote it; told to the record's own institution alone. */
  client?: Maybe<Scalars['String']['output']>;
  /**
   * The version: titles, sharing, rights, sources and the kind's own document. As
   * everybody saw it; to who acts for the record's institution and has every class
   * of fields open, as it was given. Names of persons stand in no version.
   */
  document: Scalars['JSON']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Opaque; tells versions of the record apart. */
  version: Scalars['String']['output'];
};

/** A page of a list. */
export type RecordRevisionConnection = {
  /** The entries with their cursors. */
  edges: Array<RecordRevisionEdge>;
  /** The entries. */
  nodes: Array<RecordRevision>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type RecordRevisionEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RecordRevision;
};

/** Registers a site. */
export type RegisterSiteInput = {
  /** An address in words. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Province, governorate, district. */
  administrativeDivisions?: InputMaybe<Array<TermInput>>;
  /** Area in hectares. */
  areaHectares?: InputMaybe<Scalars['Float']['input']>;
  /** Category. */
  category?: InputMaybe<SiteCategory>;
  /** Component parts of a serial property. */
  components?: InputMaybe<Array<SiteComponentInput>>;
  /** Descriptions. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** What the place served. */
  functions?: InputMaybe<Array<SiteFunctionInput>>;
  /** Its place. */
  geojson?: InputMaybe<Scalars['GeoJSON']['input']>;
  /** Outlines of the site, each with what it outlines and how certain it is. */
  geometries?: InputMaybe<Array<SiteGeometryInput>>;
  /** The EAMENA grid square, a quarter of a degree. */
  gridId?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** Statements of significance, by language. */
  justification?: InputMaybe<Array<LocalizedTextInput>>;
  /** The caller’s own identifier. */
  localId: Scalars['String']['input'];
  /** All names of the site, with the kind of each. */
  names?: InputMaybe<Array<SiteNameInput>>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Periods, with the certainty of each. */
  periods?: InputMaybe<Array<SitePeriodInput>>;
  /** EXACT only for a site that a list or register protects; all others disclose their 0.25° cell. */
  placeDisclosure?: InputMaybe<PlacePrecision>;
  /** What kind of place it is, EAMENA heritage place types. */
  placeTypes?: InputMaybe<Array<TermInput>>;
  /** The region to which a list assigns it. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Who may read it; the authority alone if left out. */
  sharing?: InputMaybe<SharingInput>;
  /** Sources. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** What states are said to be to the site, each with its role. */
  states?: InputMaybe<Array<SiteStateInput>>;
  /** Whether the site is invented, for demonstration or training; not, if left out. */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names by language. */
  titles: Array<LocalizedTextInput>;
  /** Whether it lies in several states. */
  transboundary?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Reports looting. */
export type ReportLootingInput = {
  /** What is known. */
  description: Array<LocalizedTextInput>;
  /** How much. */
  extent?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** What happened. */
  kind: LootingKind;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** A report that was recorded before, which this one replaces; history keeps the former. */
  report?: InputMaybe<Scalars['ID']['input']>;
  /** When it was reported. */
  reportedAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  site: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
};

/** Revises a site; what is left out stays. */
export type ReviseSiteInput = {
  /** An address in words. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Province, governorate, district. */
  administrativeDivisions?: InputMaybe<Array<TermInput>>;
  /** Area in hectares. */
  areaHectares?: InputMaybe<Scalars['Float']['input']>;
  /** Category. */
  category?: InputMaybe<SiteCategory>;
  /** Component parts of a serial property. */
  components?: InputMaybe<Array<SiteComponentInput>>;
  /** Descriptions. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** What the place served. */
  functions?: InputMaybe<Array<SiteFunctionInput>>;
  /** Its place. */
  geojson?: InputMaybe<Scalars['GeoJSON']['input']>;
  /** Outlines of the site, each with what it outlines and how certain it is. */
  geometries?: InputMaybe<Array<SiteGeometryInput>>;
  /** The EAMENA grid square, a quarter of a degree. */
  gridId?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** Statements of significance, by language. */
  justification?: InputMaybe<Array<LocalizedTextInput>>;
  /** All names of the site, with the kind of each. */
  names?: InputMaybe<Array<SiteNameInput>>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Periods, with the certainty of each. */
  periods?: InputMaybe<Array<SitePeriodInput>>;
  /** EXACT only for a site that a list or register protects; all others disclose their 0.25° cell. */
  placeDisclosure?: InputMaybe<PlacePrecision>;
  /** What kind of place it is, EAMENA heritage place types. */
  placeTypes?: InputMaybe<Array<TermInput>>;
  /** The region to which a list assigns it. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Who may read it. */
  sharing?: InputMaybe<SharingInput>;
  /** The record. */
  site: Scalars['ID']['input'];
  /** Sources. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** What states are said to be to the site, each with its role. */
  states?: InputMaybe<Array<SiteStateInput>>;
  /** Names by language. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Whether it lies in several states. */
  transboundary?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The rights in the record's text (not in the thing it describes). */
export type Rights = {
  /** How to credit it. */
  attribution?: Maybe<Scalars['String']['output']>;
  /** The licence, an SPDX identifier where there is one. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Whether exports and public pages may carry the text. */
  redistributable: Scalars['Boolean']['output'];
};

/** The rights in the record's text. */
export type RightsInput = {
  /** How to credit it. */
  attribution?: InputMaybe<Scalars['String']['input']>;
  /** The licence, an SPDX identifier where there is one. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** Whether exports and public pages may carry the text. */
  redistributable: Scalars['Boolean']['input'];
};

/** Who may read a record. */
export type Sharing = {
  /** For COMMUNITY: the kinds of authority meant; all if empty. */
  audience: Array<Audience>;
  /** Until then only the record's authority reads it. */
  embargoUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The legal basis on which the record is shared, in the authority's words. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** The tier. */
  tier: SharingTier;
  /** The TLP 2.0 label that people put on it. */
  tlp?: Maybe<TrafficLight>;
};

/** Who may read the record. */
export type SharingInput = {
  /** For COMMUNITY: the kinds of authority meant; all if empty. */
  audience?: InputMaybe<Array<Audience>>;
  /** Only the record's authority reads it until then. */
  embargoUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** The legal basis of sharing. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** The tier. */
  tier: SharingTier;
  /** The TLP 2.0 label. */
  tlp?: InputMaybe<TrafficLight>;
};

/** Who may read a record at all; the sharing table of the hub. */
export type SharingTier =
  /** The record's authority alone. */
  | 'AUTHORITY'
  /** Any authenticated authority of a member state in the record's audience. */
  | 'COMMUNITY'
  /** The record's authority and those it granted by an agreement or grant in force. */
  | 'PARTIES'
  /** Anyone. */
  | 'PUBLIC';

/** A filter on the sharing tier. */
export type SharingTierFilter = {
  /** Equal. */
  eq?: InputMaybe<SharingTier>;
  /** One of these. */
  in?: InputMaybe<Array<SharingTier>>;
};

/** Categories of the World Heritage Convention. */
export type SiteCategory =
  /** Cultural. */
  | 'CULTURAL'
  /** Both. */
  | 'MIXED'
  /** Natural. */
  | 'NATURAL';

/** A filter on `SiteCategory`. */
export type SiteCategoryFilter = {
  /** Equal. */
  eq?: InputMaybe<SiteCategory>;
  /** One of these. */
  in?: InputMaybe<Array<SiteCategory>>;
  /** Not this. */
  not?: InputMaybe<SiteCategory>;
};

/** A component part. */
export type SiteComponent = {
  /** Area in hectares. */
  areaHectares?: Maybe<Scalars['Float']['output']>;
  /** Its number. */
  elementId: Scalars['String']['output'];
  /** Its place, disclosed as the site’s. */
  location?: Maybe<Geometry>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The state it is listed under. */
  state?: Maybe<State>;
};

/** A component part. */
export type SiteComponentInput = {
  /** Area in hectares. */
  areaHectares?: InputMaybe<Scalars['Float']['input']>;
  /** Its number, which no other component of the site has. */
  elementId: Scalars['String']['input'];
  /** Its place, a point; disclosed as the site’s. */
  geojson?: InputMaybe<Scalars['GeoJSON']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The state it is listed under. */
  state?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** Overall condition, EAMENA. */
export type SiteCondition =
  /** Destroyed. */
  | 'DESTROYED'
  /** Fair. */
  | 'FAIR'
  /** Good. */
  | 'GOOD'
  /** Poor. */
  | 'POOR'
  /** Unknown. */
  | 'UNKNOWN'
  /** Very bad. */
  | 'VERY_BAD';

/** A filter on `SiteCondition`. */
export type SiteConditionFilter = {
  /** Equal. */
  eq?: InputMaybe<SiteCondition>;
  /** One of these. */
  in?: InputMaybe<Array<SiteCondition>>;
  /** Not this. */
  not?: InputMaybe<SiteCondition>;
};

/** What a place served. */
export type SiteFunction = {
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** The function, EAMENA. */
  function: Term;
};

/** What a place served. */
export type SiteFunctionInput = {
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** The function, EAMENA. */
  function: TermInput;
};

/** One geometry of a site. */
export type SiteGeometry = {
  /** How certain its extent is. */
  extentCertainty?: Maybe<Certainty>;
  /** The geometry. */
  geojson: Scalars['GeoJSON']['output'];
  /** How certain its place is. */
  locationCertainty?: Maybe<Certainty>;
  /** What it outlines, EAMENA geometry qualifier. */
  qualifier?: Maybe<Term>;
};

/** One geometry of a site. */
export type SiteGeometryInput = {
  /** How certain its extent is. */
  extentCertainty?: InputMaybe<Certainty>;
  /** The geometry. */
  geojson: Scalars['GeoJSON']['input'];
  /** How certain its place is. */
  locationCertainty?: InputMaybe<Certainty>;
  /** What it outlines, EAMENA geometry qualifier. */
  qualifier?: InputMaybe<TermInput>;
};

/** A name of a site. */
export type SiteName = {
  /** What kind of name. */
  kind: SiteNameKind;
  /** The name, verbatim. */
  text: LocalizedText;
};

/** A name of a site. */
export type SiteNameInput = {
  /** What kind of name. */
  kind: SiteNameKind;
  /** The name, verbatim. */
  text: LocalizedTextInput;
};

/** Kinds of names. */
export type SiteNameKind =
  /** Another name. */
  | 'ALTERNATIVE'
  /** A label given by the hub. */
  | 'LABEL'
  /** The name in the designation or register. */
  | 'OFFICIAL'
  /** The name of the place. */
  | 'TOPONYM';

/** A period of a site. */
export type SitePeriod = {
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** The date, where the source gives one. */
  date?: Maybe<FuzzyDate>;
  /** The period. */
  period: Term;
};

/** A period of a site. */
export type SitePeriodInput = {
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** The date, where the source gives one. */
  date?: InputMaybe<FuzzyDateInput>;
  /** The period. */
  period: TermInput;
};

/** A private person named in a record. */
export type SitePerson = {
  /** The name. */
  name: Scalars['String']['output'];
  /** What the person is to the record. */
  role: Scalars['String']['output'];
};

/** States of a site. */
export type SiteStateFilter = {
  /** Its role. */
  role?: InputMaybe<SiteStateRoleFilter>;
  /** The state. */
  state?: InputMaybe<CountryFilter>;
};

/** A statement that a state has to do with a site. */
export type SiteStateInput = {
  /** What the state is said to be. */
  role: SiteStateRole;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** The state; left out where ISO 3166-1 has no code for what is said. */
  state?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
  /** The source’s words; needed where no state is named. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a state is to a site; kept apart. */
export type SiteStateRole =
  /** It administers the place. */
  | 'ADMINISTERING'
  /** It nominated the site. */
  | 'NOMINATING'
  /** The place is said to be on its territory. */
  | 'TERRITORIAL';

/** A filter on `SiteStateRole`. */
export type SiteStateRoleFilter = {
  /** Equal. */
  eq?: InputMaybe<SiteStateRole>;
  /** One of these. */
  in?: InputMaybe<Array<SiteStateRole>>;
  /** Not this. */
  not?: InputMaybe<SiteStateRole>;
};

/** A statement that a state has to do with a site. Not a statement of sovereignty by the hub. */
export type SiteStateStatement = {
  /** What the state is said to be. */
  role: SiteStateRole;
  /** Who says so. */
  source?: Maybe<Source>;
  /** The state; null where the source names none that ISO 3166-1 has. */
  state?: Maybe<State>;
  /** How the statement stands. */
  status: StatementStatus;
  /** The source’s words. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A statement about the site beside others. */
export type SiteStatement = {
  /** What it speaks of. */
  field: Scalars['String']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Who says so. */
  source?: Maybe<Source>;
  /** When it was said. */
  statedAt?: Maybe<FuzzyDate>;
  /** How it stands. */
  status: StatementStatus;
  /** What it says. */
  value: Scalars['String']['output'];
};

/** A page of a list. */
export type SiteStatementConnection = {
  /** The entries with their cursors. */
  edges: Array<SiteStatementEdge>;
  /** The entries. */
  nodes: Array<SiteStatement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type SiteStatementEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: SiteStatement;
};

/** Where a statement comes from. Foreign addresses are text, never live links. */
export type Source = {
  /** The citation. */
  citation: Scalars['String']['output'];
  /** When it was read. */
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address, as text; null where there is none. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A source. */
export type SourceInput = {
  /** The citation. */
  citation: Scalars['String']['input'];
  /** When it was read. */
  retrievedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The address. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A state; described by the directory. */
export type State = {
  /** ISO 3166-1 alpha-2. */
  code: Scalars['CountryCode']['output'];
  /** Sites for which a statement names the state. */
  sites?: Maybe<HeritageSiteConnection>;
};


/** A state; described by the directory. */
export type StateSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<SiteStateRole>;
};

/** Adds a rival statement. */
export type StateSiteInput = {
  /** What it speaks of. */
  field: Scalars['String']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  site: Scalars['ID']['input'];
  /** Who says so. */
  source: SourceInput;
  /** How it stands. */
  status: StatementStatus;
  /** What it says. */
  value: Scalars['String']['input'];
};

/** How a statement stands. Disagreement is data: rival statements stay side by side. */
export type StatementStatus =
  /** Said by its source and not contradicted there. */
  | 'ASSERTED'
  /** Contradicted by another source. */
  | 'DISPUTED'
  /** Shown to be wrong; kept because it was said. */
  | 'REFUTED';

/** A filter on text. Comparison folds letter case, diacritics and Arabic letter forms, except for `eq`. */
export type StringFilter = {
  /** Contains, folded. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal, letter for letter. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these, letter for letter. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is a value at all. */
  present?: InputMaybe<Scalars['Boolean']['input']>;
  /** Starts with, folded. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A term, with its identifier in a vocabulary where one is known. */
export type Term = {
  /** The concept's address (AAT, PeriodO, EAMENA …), where it was matched. */
  concept?: Maybe<Scalars['String']['output']>;
  /** Whether the concept was derived by the hub rather than given by the source. */
  derived: Scalars['Boolean']['output'];
  /** The source's own word. */
  text: Scalars['String']['output'];
};

/** A term as the caller knows it. */
export type TermInput = {
  /** The concept's address, where known. */
  concept?: InputMaybe<Scalars['String']['input']>;
  /** The word. */
  text: Scalars['String']['input'];
};

/** Something that threatens a site, EAMENA. */
export type Threat = {
  /** Who said so. */
  assessors: Array<Scalars['String']['output']>;
  /** Its category. */
  category: DisturbanceCategory;
  /** Its cause. */
  cause?: Maybe<Term>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** How probable. */
  probability?: Maybe<ThreatProbability>;
  /** Whether it grows. */
  trend?: Maybe<Trend>;
};

/** A page of a list. */
export type ThreatConnection = {
  /** The entries with their cursors. */
  edges: Array<ThreatEdge>;
  /** The entries. */
  nodes: Array<Threat>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ThreatEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Threat;
};

/** A threat. */
export type ThreatInput = {
  /** Who said so; field class PERSON. */
  assessors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its category. */
  category: DisturbanceCategory;
  /** Its cause. */
  cause?: InputMaybe<TermInput>;
  /** How probable. */
  probability?: InputMaybe<ThreatProbability>;
  /** A threat that was recorded before, which this one replaces; history keeps the former. */
  threat?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it grows. */
  trend?: InputMaybe<Trend>;
};

/** How probable a threat is, EAMENA. */
export type ThreatProbability =
  /** Not applicable. */
  | 'NOT_APPLICABLE'
  /** Planned. */
  | 'PLANNED'
  /** Possible. */
  | 'POSSIBLE'
  /** Probable. */
  | 'PROBABLE';

/** A label of the Traffic Light Protocol 2.0 (FIRST, 2022). A label between people; it grants and denies nothing here. */
export type TrafficLight =
  /** For the recipient's organisation and its clients. */
  | 'AMBER'
  /** For the recipient's organisation only. */
  | 'AMBER_STRICT'
  /** Free to share. */
  | 'CLEAR'
  /** For the community. */
  | 'GREEN'
  /** For named recipients only. */
  | 'RED';

/** Whether it grows, EAMENA. */
export type Trend =
  /** Decreasing. */
  | 'DECREASING'
  /** Increasing. */
  | 'INCREASING'
  /** New. */
  | 'NEW'
  /** Not known. */
  | 'NOT_KNOWN'
  /** No longer present. */
  | 'NO_LONGER_PRESENT'
  /** Stable. */
  | 'STABLE';

/** A value that was given and not understood. It is kept, not dropped and not guessed. */
export type UnreadValue = {
  /** The field in the source. */
  field: Scalars['String']['output'];
  /** Why it was not understood. */
  reason: Scalars['String']['output'];
  /** The value, verbatim. */
  value: Scalars['String']['output'];
};

/** An expected refusal: something the caller can mend. */
export type UserError = {
  /** A stable code: `STATE_TRANSITION`, `VERSION_CONFLICT`, `REQUIRED` … */
  code: Scalars['String']['output'];
  /** Path of the input field that is meant, outermost first; null for the whole input. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What is wrong and what would be right, in the caller's language. */
  message: Scalars['String']['output'];
};

/** Withdraws a site from the hub, with a reason. */
export type WithdrawSiteInput = {
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The record. */
  site: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Dictionary<PropertyKey, never>, TContext = Dictionary<PropertyKey, never>, TArgs = Dictionary<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Dictionary<PropertyKey, never>, TContext = Dictionary<PropertyKey, never>, TArgs = Dictionary<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Dictionary<PropertyKey, never>, TContext = Dictionary<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Dictionary<PropertyKey, never>, TContext = Dictionary<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Dictionary<PropertyKey, never>, TParent = Dictionary<PropertyKey, never>, TContext = Dictionary<PropertyKey, never>, TArgs = Dictionary<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  HeritageSite: HeritageSite;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  HeritageSite:
    ( { __typename: 'HeritageSite' }
    & GraphQLRecursivePick<FederationTypes['HeritageSite'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  AccessBasis: ResolverTypeWrapper<any>;
  AccessConnection: ResolverTypeWrapper<any>;
  AccessEdge: ResolverTypeWrapper<any>;
  AccessLog: ResolverTypeWrapper<any>;
  AssessConditionInput: ResolverTypeWrapper<any>;
  Audience: ResolverTypeWrapper<any>;
  Authority: ResolverTypeWrapper<any>;
  BooleanFilter: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  BoxInput: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  Calendar: ResolverTypeWrapper<any>;
  Certainty: ResolverTypeWrapper<any>;
  ConditionAssessment: ResolverTypeWrapper<any>;
  ConditionAssessmentConnection: ResolverTypeWrapper<any>;
  ConditionAssessmentEdge: ResolverTypeWrapper<any>;
  CountryCode: ResolverTypeWrapper<any>;
  CountryFilter: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  DamageExtent: ResolverTypeWrapper<any>;
  DangerPeriod: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  DateTimeFilter: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  DesignateSiteInput: ResolverTypeWrapper<any>;
  Designation: ResolverTypeWrapper<any>;
  DesignationScheme: ResolverTypeWrapper<any>;
  DesignationSchemeFilter: ResolverTypeWrapper<any>;
  Dimension: ResolverTypeWrapper<any>;
  Disturbance: ResolverTypeWrapper<any>;
  DisturbanceCategory: ResolverTypeWrapper<any>;
  DisturbanceCategoryFilter: ResolverTypeWrapper<any>;
  DisturbanceConnection: ResolverTypeWrapper<any>;
  DisturbanceEdge: ResolverTypeWrapper<any>;
  DisturbanceEffect: ResolverTypeWrapper<any>;
  DisturbanceEffectInput: ResolverTypeWrapper<any>;
  DisturbanceInput: ResolverTypeWrapper<any>;
  EraseSitePersonsInput: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldClass: ResolverTypeWrapper<any>;
  FloatFilter: ResolverTypeWrapper<any>;
  FuzzyDate: ResolverTypeWrapper<any>;
  FuzzyDateFilter: ResolverTypeWrapper<any>;
  FuzzyDateInput: ResolverTypeWrapper<any>;
  GeoJSON: ResolverTypeWrapper<any>;
  Geometry: ResolverTypeWrapper<any>;
  HeritageSite: ResolverTypeWrapper<any>;
  HeritageSiteConnection: ResolverTypeWrapper<any>;
  HeritageSiteEdge: ResolverTypeWrapper<any>;
  HeritageSiteFilter: ResolverTypeWrapper<any>;
  HeritageSiteOrder: ResolverTypeWrapper<any>;
  HeritageSitePayload: ResolverTypeWrapper<any>;
  IdFilter: ResolverTypeWrapper<any>;
  IntFilter: ResolverTypeWrapper<any>;
  JSON: ResolverTypeWrapper<any>;
  LanguageTag: ResolverTypeWrapper<any>;
  LocalizedText: ResolverTypeWrapper<any>;
  LocalizedTextInput: ResolverTypeWrapper<any>;
  LootingKind: ResolverTypeWrapper<any>;
  LootingReport: ResolverTypeWrapper<any>;
  LootingReportConnection: ResolverTypeWrapper<any>;
  LootingReportEdge: ResolverTypeWrapper<any>;
  MarkDangerInput: ResolverTypeWrapper<any>;
  Measurement: ResolverTypeWrapper<any>;
  MeasurementInput: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  MoneyInput: ResolverTypeWrapper<any>;
  MoneyKind: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<any>;
  PlacePrecision: ResolverTypeWrapper<any>;
  Priority: ResolverTypeWrapper<any>;
  Quantity: ResolverTypeWrapper<any>;
  QuantityBasis: ResolverTypeWrapper<any>;
  QuantityInput: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<any>;
  Record: ResolverTypeWrapper<any>;
  RecordKind: ResolverTypeWrapper<any>;
  RecordRevision: ResolverTypeWrapper<any>;
  RecordRevisionConnection: ResolverTypeWrapper<any>;
  RecordRevisionEdge: ResolverTypeWrapper<any>;
  RegisterSiteInput: ResolverTypeWrapper<any>;
  ReportLootingInput: ResolverTypeWrapper<any>;
  ReviseSiteInput: ResolverTypeWrapper<any>;
  Rights: ResolverTypeWrapper<any>;
  RightsInput: ResolverTypeWrapper<any>;
  Sharing: ResolverTypeWrapper<any>;
  SharingInput: ResolverTypeWrapper<any>;
  SharingTier: ResolverTypeWrapper<any>;
  SharingTierFilter: ResolverTypeWrapper<any>;
  SiteCategory: ResolverTypeWrapper<any>;
  SiteCategoryFilter: ResolverTypeWrapper<any>;
  SiteComponent: ResolverTypeWrapper<any>;
  SiteComponentInput: ResolverTypeWrapper<any>;
  SiteCondition: ResolverTypeWrapper<any>;
  SiteConditionFilter: ResolverTypeWrapper<any>;
  SiteFunction: ResolverTypeWrapper<any>;
  SiteFunctionInput: ResolverTypeWrapper<any>;
  SiteGeometry: ResolverTypeWrapper<any>;
  SiteGeometryInput: ResolverTypeWrapper<any>;
  SiteName: ResolverTypeWrapper<any>;
  SiteNameInput: ResolverTypeWrapper<any>;
  SiteNameKind: ResolverTypeWrapper<any>;
  SitePeriod: ResolverTypeWrapper<any>;
  SitePeriodInput: ResolverTypeWrapper<any>;
  SitePerson: ResolverTypeWrapper<any>;
  SiteStateFilter: ResolverTypeWrapper<any>;
  SiteStateInput: ResolverTypeWrapper<any>;
  SiteStateRole: ResolverTypeWrapper<any>;
  SiteStateRoleFilter: ResolverTypeWrapper<any>;
  SiteStateStatement: ResolverTypeWrapper<any>;
  SiteStatement: ResolverTypeWrapper<any>;
  SiteStatementConnection: ResolverTypeWrapper<any>;
  SiteStatementEdge: ResolverTypeWrapper<any>;
  Source: ResolverTypeWrapper<any>;
  SourceInput: ResolverTypeWrapper<any>;
  State: ResolverTypeWrapper<any>;
  StateSiteInput: ResolverTypeWrapper<any>;
  StatementStatus: ResolverTypeWrapper<any>;
  StringFilter: ResolverTypeWrapper<any>;
  Term: ResolverTypeWrapper<any>;
  TermInput: ResolverTypeWrapper<any>;
  Threat: ResolverTypeWrapper<any>;
  ThreatConnection: ResolverTypeWrapper<any>;
  ThreatEdge: ResolverTypeWrapper<any>;
  ThreatInput: ResolverTypeWrapper<any>;
  ThreatProbability: ResolverTypeWrapper<any>;
  TrafficLight: ResolverTypeWrapper<any>;
  Trend: ResolverTypeWrapper<any>;
  UnreadValue: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  WithdrawSiteInput: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: any;
  ID: any;
  String: any;
  Int: any;
  AccessConnection: any;
  AccessEdge: any;
  AccessLog: any;
  AssessConditionInput: any;
  Authority: any;
  BooleanFilter: any;
  Boolean: any;
  BoxInput: any;
  Float: any;
  ConditionAssessment: any;
  ConditionAssessmentConnection: any;
  ConditionAssessmentEdge: any;
  CountryCode: any;
  CountryFilter: any;
  CurrencyCode: any;
  DangerPeriod: any;
  DateTime: any;
  DateTimeFilter: any;
  Decimal: any;
  DesignateSiteInput: any;
  Designation: any;
  DesignationSchemeFilter: any;
  Disturbance: any;
  DisturbanceCategoryFilter: any;
  DisturbanceConnection: any;
  DisturbanceEdge: any;
  DisturbanceEffect: any;
  DisturbanceEffectInput: any;
  DisturbanceInput: any;
  EraseSitePersonsInput: any;
  FieldChange: any;
  FloatFilter: any;
  FuzzyDate: any;
  FuzzyDateFilter: any;
  FuzzyDateInput: any;
  GeoJSON: any;
  Geometry: any;
  HeritageSite: any;
  HeritageSiteConnection: any;
  HeritageSiteEdge: any;
  HeritageSiteFilter: any;
  HeritageSitePayload: any;
  IdFilter: any;
  IntFilter: any;
  JSON: any;
  LanguageTag: any;
  LocalizedText: any;
  LocalizedTextInput: any;
  LootingReport: any;
  LootingReportConnection: any;
  LootingReportEdge: any;
  MarkDangerInput: any;
  Measurement: any;
  MeasurementInput: any;
  Money: any;
  MoneyInput: any;
  Mutation: Dictionary<PropertyKey, never>;
  PageInfo: any;
  Quantity: any;
  QuantityInput: any;
  Query: Dictionary<PropertyKey, never>;
  Receipt: any;
  Record: any;
  RecordRevision: any;
  RecordRevisionConnection: any;
  RecordRevisionEdge: any;
  RegisterSiteInput: any;
  ReportLootingInput: any;
  ReviseSiteInput: any;
  Rights: any;
  RightsInput: any;
  Sharing: any;
  SharingInput: any;
  SharingTierFilter: any;
  SiteCategoryFilter: any;
  SiteComponent: any;
  SiteComponentInput: any;
  SiteConditionFilter: any;
  SiteFunction: any;
  SiteFunctionInput: any;
  SiteGeometry: any;
  SiteGeometryInput: any;
  SiteName: any;
  SiteNameInput: any;
  SitePeriod: any;
  SitePeriodInput: any;
  SitePerson: any;
  SiteStateFilter: any;
  SiteStateInput: any;
  SiteStateRoleFilter: any;
  SiteStateStatement: any;
  SiteStatement: any;
  SiteStatementConnection: any;
  SiteStatementEdge: any;
  Source: any;
  SourceInput: any;
  State: any;
  StateSiteInput: any;
  StringFilter: any;
  Term: any;
  TermInput: any;
  Threat: any;
  ThreatConnection: any;
  ThreatEdge: any;
  ThreatInput: any;
  UnreadValue: any;
  UserError: any;
  WithdrawSiteInput: any;
};

export type ExperimentalDirectiveArgs = { };

export type ExperimentalDirectiveResolver<Result, Parent, ContextType = any, Args = ExperimentalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FieldClassDirectiveArgs = {
  is: FieldClass;
};

export type FieldClassDirectiveResolver<Result, Parent, ContextType = any, Args = FieldClassDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  agreements?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AccessBasis'], ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['FieldClass']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RecordKind']>, ParentType, ContextType>;
  logPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessConnection'] = ResolversParentTypes['AccessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Access']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessEdge'] = ResolversParentTypes['AccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
};

export type AccessLogResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLog'] = ResolversParentTypes['AccessLog']> = {
  sites?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, Partial<AccessLogSitesArgs>>;
};

export type AuthorityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConditionAssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConditionAssessment'] = ResolversParentTypes['ConditionAssessment']> = {
  assessedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['SiteCondition']>, ParentType, ContextType>;
  damageExtent?: Resolver<Maybe<ResolversTypes['DamageExtent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageryDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  investigatorRole?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  investigators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ConditionAssessmentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConditionAssessmentConnection'] = ResolversParentTypes['ConditionAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConditionAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConditionAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConditionAssessmentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConditionAssessmentEdge'] = ResolversParentTypes['ConditionAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConditionAssessment'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type DangerPeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['DangerPeriod'] = ResolversParentTypes['DangerPeriod']> = {
  from?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DesignationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  criteria?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  laterDates?: Resolver<Array<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['DesignationScheme'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type DisturbanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Disturbance'] = ResolversParentTypes['Disturbance']> = {
  assessors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['DisturbanceCategory'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['DisturbanceEffect']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredBefore?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
};

export type DisturbanceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisturbanceConnection'] = ResolversParentTypes['DisturbanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisturbanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Disturbance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisturbanceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisturbanceEdge'] = ResolversParentTypes['DisturbanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disturbance'], ParentType, ContextType>;
};

export type DisturbanceEffectResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisturbanceEffect'] = ResolversParentTypes['DisturbanceEffect']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FuzzyDateResolvers<ContextType = any, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FuzzyDateDisplayArgs>>;
  earliest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
}

export type GeometryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Geometry'] = ResolversParentTypes['Geometry']> = {
  geojson?: Resolver<Maybe<ResolversTypes['GeoJSON']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['PlacePrecision'], ParentType, ContextType>;
};

export type HeritageSiteResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeritageSite'] = ResolversParentTypes['HeritageSite'], FederationReferenceType extends FederationReferenceTypes['HeritageSite'] = FederationReferenceTypes['HeritageSite']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HeritageSite']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  administrativeDivisions?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  areaHectares?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  assessments?: Resolver<ResolversTypes['ConditionAssessmentConnection'], ParentType, ContextType, Partial<HeritageSiteAssessmentsArgs>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['SiteCategory']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['SiteComponent']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['SiteCondition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  damageExtent?: Resolver<Maybe<ResolversTypes['DamageExtent']>, ParentType, ContextType>;
  dangerPeriods?: Resolver<Array<ResolversTypes['DangerPeriod']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  designations?: Resolver<Array<ResolversTypes['Designation']>, ParentType, ContextType>;
  disturbances?: Resolver<ResolversTypes['DisturbanceConnection'], ParentType, ContextType, Partial<HeritageSiteDisturbancesArgs>>;
  functions?: Resolver<Array<ResolversTypes['SiteFunction']>, ParentType, ContextType>;
  geometries?: Resolver<Array<ResolversTypes['SiteGeometry']>, ParentType, ContextType>;
  gridId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inDanger?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inscribedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  justification?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  localId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Geometry']>, ParentType, ContextType>;
  lootingReports?: Resolver<ResolversTypes['LootingReportConnection'], ParentType, ContextType, Partial<HeritageSiteLootingReportsArgs>>;
  names?: Resolver<Array<ResolversTypes['SiteName']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['SitePeriod']>, ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['SitePerson']>, ParentType, ContextType>;
  placeDisclosure?: Resolver<ResolversTypes['PlacePrecision'], ParentType, ContextType>;
  placeTypes?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['RecordRevision']>, ParentType, ContextType, RequireFields<HeritageSiteRevisionArgs, 'asOf'>>;
  revisions?: Resolver<ResolversTypes['RecordRevisionConnection'], ParentType, ContextType, Partial<HeritageSiteRevisionsArgs>>;
  rights?: Resolver<ResolversTypes['Rights'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['SiteStatementConnection'], ParentType, ContextType, Partial<HeritageSiteStatementsArgs>>;
  states?: Resolver<Array<ResolversTypes['SiteStateStatement']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  threats?: Resolver<ResolversTypes['ThreatConnection'], ParentType, ContextType, Partial<HeritageSiteThreatsArgs>>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<HeritageSiteTitleArgs>>;
  transboundary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unread?: Resolver<Array<ResolversTypes['UnreadValue']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeritageSiteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeritageSiteConnection'] = ResolversParentTypes['HeritageSiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HeritageSiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HeritageSite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeritageSiteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeritageSiteEdge'] = ResolversParentTypes['HeritageSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeritageSite'], ParentType, ContextType>;
};

export type HeritageSitePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeritageSitePayload'] = ResolversParentTypes['HeritageSitePayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['HeritageSite']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LocalizedTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transliteration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LootingReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['LootingReport'] = ResolversParentTypes['LootingReport']> = {
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LootingKind'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type LootingReportConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LootingReportConnection'] = ResolversParentTypes['LootingReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LootingReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LootingReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LootingReportEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LootingReportEdge'] = ResolversParentTypes['LootingReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LootingReport'], ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MoneyKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assessCondition?: Resolver<Maybe<ResolversTypes['HeritageSitePayload']>, ParentType, ContextType, RequireFields<MutationAssessConditionArgs, 'input'>>;
  designateSite?: Resolver<Maybe<ResolversTypes['HeritageSitePayload']>, ParentType, ContextType, RequireFields<MutationDesignateSiteArgs, 'input'>>;
  eraseSitePersons?: Resolver<Maybe<ResolversTypes['HeritageSitePayload']>, ParentType, ContextType, RequireFields<MutationEraseSitePersonsArgs, 'input'>>;
  markDanger?: Resolver<Maybe<ResolversTypes['HeritageSitePayload']>, ParentType, ContextType, RequireFields<MutationMarkDangerArgs, 'input'>>;
  registerSite?: Resolver<Maybe<ResolversTypes['HeritageSitePayload']>, ParentType, ContextType, RequireFields<MutationRegisterSiteArgs, 'input'>>;
  reportLooting?: Resolver<Maybe<ResolversTypes['HeritageSitePayload']>, ParentType, ContextType, RequireFields<MutationReportLootingArgs, 'input'>>;
  reviseSite?: Resolver<Maybe<ResolversTypes['HeritageSitePayload']>, ParentType, ContextType, RequireFields<MutationReviseSiteArgs, 'input'>>;
  stateSite?: Resolver<Maybe<ResolversTypes['HeritageSitePayload']>, ParentType, ContextType, RequireFields<MutationStateSiteArgs, 'input'>>;
  withdrawSite?: Resolver<Maybe<ResolversTypes['HeritageSitePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSiteArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  asOf?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['QuantityBasis'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLog']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['HeritageSite']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  sites?: Resolver<Maybe<ResolversTypes['HeritageSiteConnection']>, ParentType, ContextType, RequireFields<QuerySitesArgs, 'orderBy'>>;
};

export type ReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  actId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'HeritageSite', ParentType, ContextType>;
};

export type RecordRevisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordRevision'] = ResolversParentTypes['RecordRevision']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordRevisionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordRevisionConnection'] = ResolversParentTypes['RecordRevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecordRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordRevisionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordRevisionEdge'] = ResolversParentTypes['RecordRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordRevision'], ParentType, ContextType>;
};

export type RightsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Rights'] = ResolversParentTypes['Rights']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redistributable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sharing'] = ResolversParentTypes['Sharing']> = {
  audience?: Resolver<Array<ResolversTypes['Audience']>, ParentType, ContextType>;
  embargoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SharingTier'], ParentType, ContextType>;
  tlp?: Resolver<Maybe<ResolversTypes['TrafficLight']>, ParentType, ContextType>;
};

export type SiteComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteComponent'] = ResolversParentTypes['SiteComponent']> = {
  areaHectares?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  elementId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Geometry']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
};

export type SiteFunctionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteFunction'] = ResolversParentTypes['SiteFunction']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  function?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type SiteGeometryResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteGeometry'] = ResolversParentTypes['SiteGeometry']> = {
  extentCertainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  geojson?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  locationCertainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type SiteNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteName'] = ResolversParentTypes['SiteName']> = {
  kind?: Resolver<ResolversTypes['SiteNameKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type SitePeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['SitePeriod'] = ResolversParentTypes['SitePeriod']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type SitePersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['SitePerson'] = ResolversParentTypes['SitePerson']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteStateStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteStateStatement'] = ResolversParentTypes['SiteStateStatement']> = {
  role?: Resolver<ResolversTypes['SiteStateRole'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteStatement'] = ResolversParentTypes['SiteStatement']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteStatementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteStatementConnection'] = ResolversParentTypes['SiteStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SiteStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteStatementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteStatementEdge'] = ResolversParentTypes['SiteStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SiteStatement'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StateResolvers<ContextType = any, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['HeritageSiteConnection']>, ParentType, ContextType, Partial<StateSitesArgs>>;
};

export type TermResolvers<ContextType = any, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  concept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThreatResolvers<ContextType = any, ParentType extends ResolversParentTypes['Threat'] = ResolversParentTypes['Threat']> = {
  assessors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['DisturbanceCategory'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['ThreatProbability']>, ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
};

export type ThreatConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThreatConnection'] = ResolversParentTypes['ThreatConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThreatEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Threat']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreatEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThreatEdge'] = ResolversParentTypes['ThreatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Threat'], ParentType, ContextType>;
};

export type UnreadValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnreadValue'] = ResolversParentTypes['UnreadValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEdge?: AccessEdgeResolvers<ContextType>;
  AccessLog?: AccessLogResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  ConditionAssessment?: ConditionAssessmentResolvers<ContextType>;
  ConditionAssessmentConnection?: ConditionAssessmentConnectionResolvers<ContextType>;
  ConditionAssessmentEdge?: ConditionAssessmentEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DangerPeriod?: DangerPeriodResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Designation?: DesignationResolvers<ContextType>;
  Disturbance?: DisturbanceResolvers<ContextType>;
  DisturbanceConnection?: DisturbanceConnectionResolvers<ContextType>;
  DisturbanceEdge?: DisturbanceEdgeResolvers<ContextType>;
  DisturbanceEffect?: DisturbanceEffectResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Geometry?: GeometryResolvers<ContextType>;
  HeritageSite?: HeritageSiteResolvers<ContextType>;
  HeritageSiteConnection?: HeritageSiteConnectionResolvers<ContextType>;
  HeritageSiteEdge?: HeritageSiteEdgeResolvers<ContextType>;
  HeritageSitePayload?: HeritageSitePayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  LootingReport?: LootingReportResolvers<ContextType>;
  LootingReportConnection?: LootingReportConnectionResolvers<ContextType>;
  LootingReportEdge?: LootingReportEdgeResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  RecordRevision?: RecordRevisionResolvers<ContextType>;
  RecordRevisionConnection?: RecordRevisionConnectionResolvers<ContextType>;
  RecordRevisionEdge?: RecordRevisionEdgeResolvers<ContextType>;
  Rights?: RightsResolvers<ContextType>;
  Sharing?: SharingResolvers<ContextType>;
  SiteComponent?: SiteComponentResolvers<ContextType>;
  SiteFunction?: SiteFunctionResolvers<ContextType>;
  SiteGeometry?: SiteGeometryResolvers<ContextType>;
  SiteName?: SiteNameResolvers<ContextType>;
  SitePeriod?: SitePeriodResolvers<ContextType>;
  SitePerson?: SitePersonResolvers<ContextType>;
  SiteStateStatement?: SiteStateStatementResolvers<ContextType>;
  SiteStatement?: SiteStatementResolvers<ContextType>;
  SiteStatementConnection?: SiteStatementConnectionResolvers<ContextType>;
  SiteStatementEdge?: SiteStatementEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Threat?: ThreatResolvers<ContextType>;
  ThreatConnection?: ThreatConnectionResolvers<ContextType>;
  ThreatEdge?: ThreatEdgeResolvers<ContextType>;
  UnreadValue?: UnreadValueResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  experimental?: ExperimentalDirectiveResolver<any, any, ContextType>;
  fieldClass?: FieldClassDirectiveResolver<any, any, ContextType>;
};

type Dictionary<Key extends PropertyKey, Value> = { [K in Key]: Value };
