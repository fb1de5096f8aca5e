// Generated from schema/objects.graphql by `npm run schema`; do not edit.
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
  /** Readings of cultural objects, and of loss reports, the newest first. */
  objects?: Maybe<AccessConnection>;
};


/** The readings of an institution's own records that were not open to everybody; of nobody else's. */
export type AccessLogObjectsArgs = {
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

/** Adds a photograph: a file that was sent before, an address, or what is known of a photograph elsewhere. */
export type AddPhotographInput = {
  /** The caption. */
  caption?: InputMaybe<LocalizedTextInput>;
  /** The institution to credit. */
  credit?: InputMaybe<Scalars['String']['input']>;
  /** `file_…`: a photograph that the caller’s authority has sent to `/photographs`. */
  file?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is held back to test a claimant. */
  holdBack?: Scalars['Boolean']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The address, as text. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** What it shows. */
  view: ObjectPhotographView;
};

/** Adds a statement of where an object comes from. */
export type AttributeOriginInput = {
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** The country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** How narrow the place is. */
  level: OriginLevel;
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The place in words. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Its address in a gazetteer. */
  placeConcept?: InputMaybe<Scalars['String']['input']>;
  /** What the thing has to do with the place. */
  predicate: OriginPredicate;
  /** Who says so. */
  sources: Array<SourceInput>;
  /** How it stands. */
  status?: StatementStatus;
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

/** A filter on country codes. */
export type CountryFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['CountryCode']['input']>;
  /** One of these; at most 100. */
  in?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObject = Record & {
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** Its condition, in the words of the source. */
  condition?: Maybe<Scalars['String']['output']>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** The cultures to which it is assigned. */
  cultures: Array<Term>;
  /** In whose hands it is by the last custody event that is not refuted; null where that is not known or a private person. */
  currentCustodian?: Maybe<ObjectParty>;
  /** How it stands by the last event of the legal status that is not refuted; null where nothing is recorded. No status is no clearance. */
  currentLegalStatus?: Maybe<ObjectLegalStatus>;
  /** Where it is stored now, by the last event of location that is not refuted. */
  currentStorage?: Maybe<Scalars['String']['output']>;
  /** In whose hands it was, in the order of events; thefts, loans and sales of stolen goods stand here. */
  custodyTimeline: ObjectCustodyEventConnection;
  /** When it was made: rival statements side by side. */
  datings: Array<ObjectDating>;
  /** Short descriptions, by language. */
  description: Array<LocalizedText>;
  /** Damage, repairs and other marks by which this one thing is known. Features that are held back to test a claimant are absent unless HOLD_BACK is open to the reader. */
  distinguishingFeatures: Array<ObjectFeature>;
  /** Whether the record speaks of one thing, a set, a part or a fragment. */
  extent: ObjectExtent;
  /** Whether it is or holds human remains; null where nobody says. */
  humanRemains?: Maybe<Scalars['Boolean']['output']>;
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** Numbers by which institutions know it. */
  identifiers: Array<ObjectIdentifier>;
  /** Inscriptions and markings. */
  inscriptions: Array<ObjectInscription>;
  /** How it stood in law, in the order of events. */
  legalStatusTimeline: ObjectLegalStatusEventConnection;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Where it was, in the order of events. Stays in a store are absent unless STORAGE is open to the reader. */
  locationTimeline: ObjectLocationEventConnection;
  /** Reports that it was stolen, is missing or was lost otherwise. */
  lossReports: LossReportConnection;
  /** Who made it: a person, a workshop or a cultural group. */
  makers: Array<ObjectMaker>;
  /** What it is made of. */
  materials: Array<Term>;
  /** Its measures, as stated and as understood. */
  measurements: Array<ObjectMeasurement>;
  /** How far the description goes, by the Object ID standard, as this reader sees it. */
  objectIdComplete: ObjectIdCompleteness;
  /** What kind of thing it is, from the general to the particular: pottery, portrait head jar. */
  objectTypes: Array<Term>;
  /** Where it is said to come from. A place may be a region; the place of finding, of removal and of making are kept apart. */
  originAttributions: OriginAttributionConnection;
  /** Parts of the thing, or the things of a set. */
  parts: Array<ObjectPart>;
  /** Private persons named in the record. */
  persons: Array<ObjectPerson>;
  /** Photographs of it. One that shows a feature held back is absent unless HOLD_BACK is open to the reader. */
  photographs: Array<ObjectPhotograph>;
  /** Categories of the ICOM Red Lists into which it falls. A risk indicator, never a statement that it was stolen. */
  protectedCategories: Array<Term>;
  /** Provenance as it was told, claim by claim, invented ones with the status REFUTED. */
  provenanceStatements: Array<ProvenanceStatement>;
  /** All statements of how many, side by side, each with its date and source. */
  quantities: Array<Quantity>;
  /** How many things are meant, by the statement that the authority goes by. */
  quantity?: Maybe<Quantity>;
  /** The version that stood at a time; null if there was none for this reader. */
  revision?: Maybe<RecordRevision>;
  /** Every version of the record that was for this reader at its time, the newest first. */
  revisions: RecordRevisionConnection;
  /** The rights in the record's text. */
  rights: Rights;
  /** Whether a community holds it sacred; null where nobody says. */
  sacred?: Maybe<Scalars['Boolean']['output']>;
  /** Who may read the record. */
  sharing: Sharing;
  /** Where the record's statements come from. */
  sources: Array<Source>;
  /** Rival statements about the thing, side by side. */
  statements: ObjectStatementConnection;
  /** What it shows. */
  subjects: Array<Term>;
  /** Whether the record is invented for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  /** How it was made. */
  techniques: Array<Term>;
  /** The best title for the reader; `Unnamed site {localId}` where there is none. */
  title: LocalizedText;
  /** Who is said to have held title, in the order of events. A theft is never one of them. */
  titleTimeline: ObjectTitleEventConnection;
  /** All titles of the thing, verbatim. */
  titles: Array<LocalizedText>;
  /** Values of the source that could not be understood, verbatim; for the record's authority. */
  unread: Array<UnreadValue>;
  /** When what this reader may see last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Opaque; changes when what this reader may see changes. For `ifVersion`. */
  version: Scalars['String']['output'];
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectCustodyTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectLegalStatusTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectLocationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectLossReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectOriginAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectRevisionArgs = {
  asOf: Scalars['DateTime']['input'];
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A cultural object as one registry records it, after the Object ID standard (ICOM). */
export type CulturalObjectTitleTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type CulturalObjectConnection = {
  /** The entries with their cursors. */
  edges: Array<CulturalObjectEdge>;
  /** The entries. */
  nodes: Array<CulturalObject>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CulturalObjectEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CulturalObject;
};

/** Which records. */
export type CulturalObjectFilter = {
  /** All of these. */
  and?: InputMaybe<Array<CulturalObjectFilter>>;
  /** By authority. */
  authority?: InputMaybe<IdFilter>;
  /** By a country of origin that a statement, not refuted, names. */
  country?: InputMaybe<CountryFilter>;
  /** By when it entered the hub. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By any of its cultures. */
  culture?: InputMaybe<StringFilter>;
  /** By any dating that is not refuted. */
  dating?: InputMaybe<FuzzyDateFilter>;
  /** By extent. */
  extent?: InputMaybe<ObjectExtentFilter>;
  /** By whether a loss report stands that is not refuted. */
  hasLossReport?: InputMaybe<BooleanFilter>;
  /** By identifier. */
  id?: InputMaybe<IdFilter>;
  /** By any of its numbers. */
  identifier?: InputMaybe<StringFilter>;
  /** By how it stands now. */
  legalStatus?: InputMaybe<ObjectLegalStatusFilter>;
  /** By the authority's own identifier. */
  localId?: InputMaybe<StringFilter>;
  /** By any of its materials. */
  material?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<CulturalObjectFilter>;
  /** By any of its types. */
  objectType?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<CulturalObjectFilter>>;
  /** By how narrow an origin, not refuted, is. */
  originLevel?: InputMaybe<OriginLevelFilter>;
  /** By whether invented. */
  synthetic?: InputMaybe<BooleanFilter>;
  /** By sharing tier. */
  tier?: InputMaybe<SharingTierFilter>;
  /** By title in any language, folded. */
  title?: InputMaybe<StringFilter>;
  /** By when it last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; what is absent comes last. */
export type CulturalObjectOrder =
  /** By when it entered the hub, ascending. */
  | 'CREATED_AT_ASC'
  /** By when it entered the hub, descending. */
  | 'CREATED_AT_DESC'
  /** By the earliest day of a dating that is not refuted, ascending. */
  | 'DATING_ASC'
  /** By the earliest day of a dating that is not refuted, descending. */
  | 'DATING_DESC'
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
export type CulturalObjectPayload = {
  /** The record; null if nothing was done. */
  object?: Maybe<CulturalObject>;
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
};

/** A filter on instants. */
export type DateTimeFilter = {
  /** At or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
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

/** Erases what a record says of private persons. */
export type EraseObjectPersonsInput = {
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

/** What a loss report says. */
export type LossKind =
  /** Destroyed. */
  | 'DESTRUCTION'
  /** Taken out of its country without licence. */
  | 'ILLEGAL_EXPORT'
  /** Dug or cut out without right. */
  | 'LOOTING'
  /** Missing; nobody says that it was stolen. */
  | 'MISSING'
  /** Stolen. */
  | 'THEFT'
  /** Not known. */
  | 'UNKNOWN';

/** A filter on `LossKind`. */
export type LossKindFilter = {
  /** Equal. */
  eq?: InputMaybe<LossKind>;
  /** One of these. */
  in?: InputMaybe<Array<LossKind>>;
  /** Not this. */
  not?: InputMaybe<LossKind>;
};

/** A report that an object was stolen, is missing or was lost otherwise. It is shared as its object is. */
export type LossReport = {
  /** What is known of how. */
  circumstances: Array<LocalizedText>;
  /** The institution that reports its loss. */
  claimedBy?: Maybe<Scalars['String']['output']>;
  /** When it was noticed. */
  discoveredAt?: Maybe<FuzzyDate>;
  /** `loss_…` */
  id: Scalars['ID']['output'];
  /** The body that issued the report. */
  issuedBy?: Maybe<Scalars['String']['output']>;
  /** What is reported. */
  kind: LossKind;
  /** Its number. */
  number?: Maybe<Scalars['String']['output']>;
  /** The object. */
  object?: Maybe<CulturalObject>;
  /** When the loss happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Where it was lost, in words. */
  place?: Maybe<Scalars['String']['output']>;
  /** When the thing was found again. */
  recoveredAt?: Maybe<FuzzyDate>;
  /** When it was reported. */
  reportedAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  sources: Array<Source>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** A page of a list. */
export type LossReportConnection = {
  /** The entries with their cursors. */
  edges: Array<LossReportEdge>;
  /** The entries. */
  nodes: Array<LossReport>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type LossReportEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: LossReport;
};

/** Which loss reports. */
export type LossReportFilter = {
  /** All of these. */
  and?: InputMaybe<Array<LossReportFilter>>;
  /** By the institution that reports its loss. */
  claimedBy?: InputMaybe<StringFilter>;
  /** By identifier. */
  id?: InputMaybe<IdFilter>;
  /** By the body that issued it. */
  issuedBy?: InputMaybe<StringFilter>;
  /** By what is reported. */
  kind?: InputMaybe<LossKindFilter>;
  /** Not this. */
  not?: InputMaybe<LossReportFilter>;
  /** By number. */
  number?: InputMaybe<StringFilter>;
  /** By object. */
  object?: InputMaybe<IdFilter>;
  /** By when the loss happened. */
  occurredAt?: InputMaybe<FuzzyDateFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<LossReportFilter>>;
  /** By place. */
  place?: InputMaybe<StringFilter>;
  /** By whether the thing was found again. */
  recovered?: InputMaybe<BooleanFilter>;
  /** By when it was reported. */
  reportedAt?: InputMaybe<FuzzyDateFilter>;
};

/** Orders of the list; what is absent comes last. */
export type LossReportOrder =
  /** By number, ascending. */
  | 'NUMBER_ASC'
  /** By number, descending. */
  | 'NUMBER_DESC'
  /** By when the loss happened, ascending. */
  | 'OCCURRED_AT_ASC'
  /** By when the loss happened, descending. */
  | 'OCCURRED_AT_DESC'
  /** By when it was reported, ascending. */
  | 'REPORTED_AT_ASC'
  /** By when it was reported, descending. */
  | 'REPORTED_AT_DESC';

/** What became of the request. */
export type LossReportPayload = {
  /** The record; null if nothing was done. */
  lossReport?: Maybe<LossReport>;
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
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
  /** Adds a photograph: a file that was sent before, an address, or what is known of a photograph elsewhere. */
  addPhotograph?: Maybe<CulturalObjectPayload>;
  /** Adds a statement of where an object comes from. */
  attributeOrigin?: Maybe<CulturalObjectPayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseObjectPersons?: Maybe<CulturalObjectPayload>;
  /** Records that an object passed into other hands. */
  recordCustodyEvent?: Maybe<CulturalObjectPayload>;
  /** Records how an object stands in law. */
  recordLegalStatus?: Maybe<CulturalObjectPayload>;
  /** Records a move. */
  recordLocationEvent?: Maybe<CulturalObjectPayload>;
  /** Records that a lost object was found again. */
  recordRecovery?: Maybe<LossReportPayload>;
  /** Records an event of title. */
  recordTitleEvent?: Maybe<CulturalObjectPayload>;
  /** Registers an object. */
  registerObject?: Maybe<CulturalObjectPayload>;
  /** Reports that an object was stolen, is missing or was lost otherwise. */
  reportLoss?: Maybe<LossReportPayload>;
  /** Revises an object; what is left out stays. */
  reviseObject?: Maybe<CulturalObjectPayload>;
  /** Adds a rival statement. */
  stateObject?: Maybe<CulturalObjectPayload>;
  /** Withdraws an object from the hub, with a reason. */
  withdrawObject?: Maybe<CulturalObjectPayload>;
};


/** What can be done: one mutation for each intention. */
export type MutationAddPhotographArgs = {
  input: AddPhotographInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAttributeOriginArgs = {
  input: AttributeOriginInput;
};


/** What can be done: one mutation for each intention. */
export type MutationEraseObjectPersonsArgs = {
  input: EraseObjectPersonsInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordCustodyEventArgs = {
  input: RecordCustodyEventInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordLegalStatusArgs = {
  input: RecordLegalStatusInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordLocationEventArgs = {
  input: RecordLocationEventInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordRecoveryArgs = {
  input: RecordRecoveryInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordTitleEventArgs = {
  input: RecordTitleEventInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRegisterObjectArgs = {
  input: RegisterObjectInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReportLossArgs = {
  input: ReportLossInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReviseObjectArgs = {
  input: ReviseObjectInput;
};


/** What can be done: one mutation for each intention. */
export type MutationStateObjectArgs = {
  input: StateObjectInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawObjectArgs = {
  input: WithdrawObjectInput;
};

/** An event by which the thing passed into other hands. */
export type ObjectCustodyEvent = {
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** What is known of it. */
  description: Array<LocalizedText>;
  /** From whom. */
  from?: Maybe<ObjectParty>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** How. */
  kind: ObjectCustodyKind;
  /** When it happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Where it passed, where that is no store. */
  place?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  sources: Array<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** To whom. */
  to?: Maybe<ObjectParty>;
};

/** A page of a list. */
export type ObjectCustodyEventConnection = {
  /** The entries with their cursors. */
  edges: Array<ObjectCustodyEventEdge>;
  /** The entries. */
  nodes: Array<ObjectCustodyEvent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ObjectCustodyEventEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ObjectCustodyEvent;
};

/** How a thing passed into other hands. */
export type ObjectCustodyKind =
  /** Given to a dealer or auction house for sale. */
  | 'CONSIGNMENT'
  /** Deposited. */
  | 'DEPOSIT'
  /** Taken out of a country. */
  | 'EXPORT'
  /** Found or excavated. */
  | 'FIND'
  /** Lent. */
  | 'LOAN'
  /** Given back by a borrower. */
  | 'LOAN_RETURN'
  /** Dug or cut out without right. */
  | 'LOOTING'
  /** Gone, nobody says how. */
  | 'LOSS'
  /** Found again. */
  | 'RECOVERY'
  /** Handed back to the claimant. */
  | 'RETURN'
  /** Kept for another who cannot keep it now. */
  | 'SAFEKEEPING'
  /** Handed over on a sale. */
  | 'SALE'
  /** Sold although stolen; no title passes. */
  | 'SALE_OF_STOLEN_GOODS'
  /** Seized. */
  | 'SEIZURE'
  /** Surrendered by its holder. */
  | 'SURRENDER'
  /** Stolen. */
  | 'THEFT'
  /** Handed on between institutions. */
  | 'TRANSFER'
  /** Not known. */
  | 'UNKNOWN';

/** A statement of when the thing was made. */
export type ObjectDating = {
  /** The date; null where only a period is named. */
  date?: Maybe<FuzzyDate>;
  /** The period. */
  period?: Maybe<Term>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** When it was said. */
  statedAt?: Maybe<FuzzyDate>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** A statement of when the thing was made. */
export type ObjectDatingInput = {
  /** The date. */
  date?: InputMaybe<FuzzyDateInput>;
  /** The period. */
  period?: InputMaybe<TermInput>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** When it was said. */
  statedAt?: InputMaybe<FuzzyDateInput>;
  /** How it stands. */
  status?: StatementStatus;
};

/** What a record of an object speaks of. */
export type ObjectExtent =
  /** A piece of a broken thing. */
  | 'FRAGMENT'
  /** One thing. */
  | 'ITEM'
  /** A part taken from a larger thing that still exists. */
  | 'PART'
  /** Several things kept as one record, such as a hoard or a lot. */
  | 'SET';

/** A filter on `ObjectExtent`. */
export type ObjectExtentFilter = {
  /** Equal. */
  eq?: InputMaybe<ObjectExtent>;
  /** One of these. */
  in?: InputMaybe<Array<ObjectExtent>>;
  /** Not this. */
  not?: InputMaybe<ObjectExtent>;
};

/** A mark by which this one thing is known. */
export type ObjectFeature = {
  /** Whether it is held back to test a claimant. */
  holdBack: Scalars['Boolean']['output'];
  /** What kind of feature. */
  kind: ObjectFeatureKind;
  /** The feature in words. */
  text: LocalizedText;
};

/** A distinguishing feature. */
export type ObjectFeatureInput = {
  /** Whether it is held back to test a claimant. */
  holdBack?: Scalars['Boolean']['input'];
  /** What kind of feature. */
  kind: ObjectFeatureKind;
  /** The feature in words. */
  text: LocalizedTextInput;
};

/** Kinds of distinguishing features. */
export type ObjectFeatureKind =
  /** A later change. */
  | 'ALTERATION'
  /** Damage. */
  | 'DAMAGE'
  /** A defect of making. */
  | 'DEFECT'
  /** Another feature. */
  | 'OTHER'
  /** A repair. */
  | 'REPAIR';

/** The categories of the Object ID standard (ICOM), in its order. */
export type ObjectIdCategory =
  /** Date or period. */
  | 'DATE_OR_PERIOD'
  /** Short description. */
  | 'DESCRIPTION'
  /** Distinguishing features. */
  | 'DISTINGUISHING_FEATURES'
  /** Inscriptions and markings. */
  | 'INSCRIPTIONS_AND_MARKINGS'
  /** Maker: a person, a company or a cultural group. */
  | 'MAKER'
  /** Materials and techniques. */
  | 'MATERIALS_AND_TECHNIQUES'
  /** Measurements. */
  | 'MEASUREMENTS'
  /** Photographs. */
  | 'PHOTOGRAPHS'
  /** Subject. */
  | 'SUBJECT'
  /** Title. */
  | 'TITLE'
  /** Type of object. */
  | 'TYPE';

/** How far a description goes. */
export type ObjectIdCompleteness = {
  /** Categories of Object ID of which nothing is recorded, in the order of the standard. */
  missing: Array<ObjectIdCategory>;
  /** How many of the eleven categories of Object ID have something recorded. */
  score: Scalars['Int']['output'];
  /** Whether a search for the thing can be made: a photograph, or a type with a material and a measured value. */
  sufficientForSearch: Scalars['Boolean']['output'];
  /** That the description is insufficient for search, in the reader’s language; null where it suffices. */
  warning?: Maybe<LocalizedText>;
};

/** A number by which an institution knows the thing. */
export type ObjectIdentifier = {
  /** What kind of number. */
  scheme: ObjectIdentifierScheme;
  /** Who says so. */
  source?: Maybe<Source>;
  /** The number, verbatim. */
  value: Scalars['String']['output'];
};

/** A number of the thing. */
export type ObjectIdentifierInput = {
  /** What kind of number. */
  scheme: ObjectIdentifierScheme;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** The number, verbatim. */
  value: Scalars['String']['input'];
};

/** Kinds of numbers. */
export type ObjectIdentifierScheme =
  /** Number under which a museum took it in. */
  | 'ACCESSION'
  /** Number in a catalogue. */
  | 'CATALOGUE'
  /** Number in a database of lost or stolen works. */
  | 'DATABASE'
  /** Number given at the excavation. */
  | 'EXCAVATION'
  /** Number as an exhibit of a court or police. */
  | 'EXHIBIT'
  /** Number in an inventory. */
  | 'INVENTORY'
  /** Another number. */
  | 'OTHER';

/** An inscription or marking. */
export type ObjectInscription = {
  /** What kind of marking. */
  kind: ObjectInscriptionKind;
  /** Where on the thing. */
  location?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** The text; null where nobody has read it. */
  text?: Maybe<LocalizedText>;
  /** A translation. */
  translation?: Maybe<LocalizedText>;
};

/** An inscription or marking. */
export type ObjectInscriptionInput = {
  /** What kind of marking. */
  kind: ObjectInscriptionKind;
  /** Where on the thing. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** The text. */
  text?: InputMaybe<LocalizedTextInput>;
  /** A translation. */
  translation?: InputMaybe<LocalizedTextInput>;
};

/** Kinds of markings. */
export type ObjectInscriptionKind =
  /** A text that belongs to the thing. */
  | 'INSCRIPTION'
  /** A number of a museum or an excavation. */
  | 'INVENTORY_MARK'
  /** A label put on later. */
  | 'LABEL'
  /** Another marking. */
  | 'OTHER'
  /** A signature or maker’s mark. */
  | 'SIGNATURE'
  /** A stamp or seal. */
  | 'STAMP'
  /** Not known. */
  | 'UNKNOWN';

/** How a thing stands in law. */
export type ObjectLegalStatus =
  /** A claim was denied. */
  | 'CLAIM_DENIED'
  /** A competent authority has settled that nothing stands against its holder. */
  | 'CLEARED'
  /** Destroyed. */
  | 'DESTROYED'
  /** Detained. */
  | 'DETAINED'
  /** Forfeited. */
  | 'FORFEITED'
  /** Found again after a loss. */
  | 'RECOVERED'
  /** Reported as taken out of its country without licence. */
  | 'REPORTED_EXPORTED'
  /** Reported as dug or cut out without right. */
  | 'REPORTED_LOOTED'
  /** Reported missing; missing is not stolen. */
  | 'REPORTED_MISSING'
  /** Reported stolen. */
  | 'REPORTED_STOLEN'
  /** A claim has been made. */
  | 'RESTITUTION_CLAIMED'
  /** The thing was given back. */
  | 'RETURNED'
  /** Seized. */
  | 'SEIZED'
  /** Surrendered. */
  | 'SURRENDERED'
  /** Title is in dispute. */
  | 'TITLE_DISPUTED'
  /** Title was given back, wherever the thing is. */
  | 'TITLE_RETURNED'
  /** Under investigation. */
  | 'UNDER_INVESTIGATION'
  /** Not known. Not the same as clear. */
  | 'UNKNOWN';

/** An event that changed how the thing stands in law. */
export type ObjectLegalStatusEvent = {
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** Who decided or reported it. */
  decidedBy?: Maybe<ObjectParty>;
  /** What is known of it. */
  description: Array<LocalizedText>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** How it stands from then on. */
  legalStatus: ObjectLegalStatus;
  /** When it happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  sources: Array<Source>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** A page of a list. */
export type ObjectLegalStatusEventConnection = {
  /** The entries with their cursors. */
  edges: Array<ObjectLegalStatusEventEdge>;
  /** The entries. */
  nodes: Array<ObjectLegalStatusEvent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ObjectLegalStatusEventEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ObjectLegalStatusEvent;
};

/** A filter on `ObjectLegalStatus`. */
export type ObjectLegalStatusFilter = {
  /** Equal. */
  eq?: InputMaybe<ObjectLegalStatus>;
  /** One of these. */
  in?: InputMaybe<Array<ObjectLegalStatus>>;
  /** Not this. */
  not?: InputMaybe<ObjectLegalStatus>;
};

/** A move of the thing, or a stay. */
export type ObjectLocationEvent = {
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** The country. */
  country?: Maybe<State>;
  /** What is known of it. */
  description: Array<LocalizedText>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Where it came to, in words. */
  place?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  sources: Array<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** Whether the place is a store. */
  storage: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type ObjectLocationEventConnection = {
  /** The entries with their cursors. */
  edges: Array<ObjectLocationEventEdge>;
  /** The entries. */
  nodes: Array<ObjectLocationEvent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ObjectLocationEventEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ObjectLocationEvent;
};

/** Who made the thing. */
export type ObjectMaker = {
  /** Who that is. */
  kind: ObjectMakerKind;
  /** The name. */
  name: Scalars['String']['output'];
  /** What the maker did. */
  role?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** Who made the thing. */
export type ObjectMakerInput = {
  /** Who that is. */
  kind: ObjectMakerKind;
  /** The name. */
  name: Scalars['String']['input'];
  /** What the maker did. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How it stands. */
  status?: StatementStatus;
};

/** Who a maker is. */
export type ObjectMakerKind =
  /** A cultural group. */
  | 'CULTURAL_GROUP'
  /** A workshop or company. */
  | 'ORGANISATION'
  /** A person known to history. */
  | 'PERSON'
  /** Not known. */
  | 'UNKNOWN';

/** A statement of measures. */
export type ObjectMeasurement = {
  /** Who says so. */
  source?: Maybe<Source>;
  /** The words of the source. */
  statement: Scalars['String']['output'];
  /** What the hub understood; empty where nothing. */
  values: Array<Measurement>;
};

/** A statement of measures. */
export type ObjectMeasurementInput = {
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** The words of the source. */
  statement: Scalars['String']['input'];
  /** The values, where they are known. */
  values?: InputMaybe<Array<MeasurementInput>>;
};

/** A part of the thing, or a thing of a set. */
export type ObjectPart = {
  /** Descriptions. */
  description: Array<LocalizedText>;
  /** Its key in the record. */
  key: Scalars['String']['output'];
  /** What the source calls it. */
  label: Scalars['String']['output'];
  /** How many. */
  quantity?: Maybe<Quantity>;
};

/** A part of the thing, or a thing of a set. */
export type ObjectPartInput = {
  /** Descriptions. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** What the source calls it. */
  label: Scalars['String']['input'];
  /** How many. */
  quantity?: InputMaybe<QuantityInput>;
};

/** One side of an event: an institution, or a private person who is not named. */
export type ObjectParty = {
  /** Who that is. */
  kind: ObjectPartyKind;
  /** The name of the institution; null for a private person or where it is not known. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it was to the event, in words. */
  role?: Maybe<Scalars['String']['output']>;
  /** The state to which it belongs or in which it sits. */
  state?: Maybe<State>;
};

/** One side of an event. A private person is given by `personName`, which is kept apart and withheld from others; so is the person behind a firm. */
export type ObjectPartyInput = {
  /** Who that is. */
  kind: ObjectPartyKind;
  /** The name of an institution. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name of a private person. */
  personName?: InputMaybe<Scalars['String']['input']>;
  /** What it was to the event. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** The state. */
  state?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** Who a side of an event is. */
export type ObjectPartyKind =
  /** An auction house. */
  | 'AUCTION_HOUSE'
  /** A ministry, an antiquities service or another authority. */
  | 'AUTHORITY'
  /** A community or people. */
  | 'COMMUNITY'
  /** Another company. */
  | 'COMPANY'
  /** A court or prosecutor. */
  | 'COURT_OR_PROSECUTOR'
  /** A customs service. */
  | 'CUSTOMS'
  /** A dealer, as a firm. */
  | 'DEALER'
  /** A museum, library or collection open to the public. */
  | 'MUSEUM'
  /** A police force. */
  | 'POLICE'
  /** A private person; never named here. */
  | 'PRIVATE_PERSON'
  /** A religious body. */
  | 'RELIGIOUS_BODY'
  /** A state or its government. */
  | 'STATE'
  /** A university or an excavation. */
  | 'UNIVERSITY'
  /** Not known. */
  | 'UNKNOWN';

/** A private person named in a record. */
export type ObjectPerson = {
  /** The name. */
  name: Scalars['String']['output'];
  /** What the person is to the record. */
  role: Scalars['String']['output'];
};

/** Parts of a description that private persons may belong to. */
export type ObjectPersonConcern =
  /** The makers. */
  | 'MAKERS'
  /** The photographs. */
  | 'PHOTOGRAPHS'
  /** The stories told of its past. */
  | 'PROVENANCE';

/** A private person named in the description. */
export type ObjectPersonInput = {
  /** The part of the description that the name belongs to; all of it if left out. */
  concerns?: InputMaybe<ObjectPersonConcern>;
  /** The name. */
  name: Scalars['String']['input'];
  /** What the person is to the record: photographer, maker. */
  role: Scalars['String']['input'];
};

/** A photograph of the thing. */
export type ObjectPhotograph = {
  /** The caption. */
  caption?: Maybe<LocalizedText>;
  /** The institution to credit. */
  credit?: Maybe<Scalars['String']['output']>;
  /** The file that the hub keeps of it; null where only its address or its caption is known. */
  file?: Maybe<ObjectPhotographFile>;
  /** Whether it is held back to test a claimant. */
  holdBack: Scalars['Boolean']['output'];
  /** The address, as text. */
  url?: Maybe<Scalars['String']['output']>;
  /** What it shows. */
  view: ObjectPhotographView;
};

/** A photograph as the hub keeps and serves it: decoded and encoded anew, without what its camera wrote into it. */
export type ObjectPhotographFile = {
  /** SHA-256 of the served file, in hexadecimal digits. */
  checksum: Scalars['String']['output'];
  /** Its height in pixels. */
  height: Scalars['Int']['output'];
  /** `file_…` */
  id: Scalars['ID']['output'];
  /** Its media type. */
  mediaType: Scalars['String']['output'];
  /** Where this hub serves it to whoever may see it here, from the hub’s root: `/files/object_…/file_….jpg`. */
  path: Scalars['String']['output'];
  /** The same of its thumbnail. */
  thumbnailChecksum: Scalars['String']['output'];
  /** The same of its thumbnail. */
  thumbnailPath: Scalars['String']['output'];
  /** Its width in pixels. */
  width: Scalars['Int']['output'];
};

/** What a photograph shows. */
export type ObjectPhotographView =
  /** Its back. */
  | 'BACK'
  /** Damage or a repair. */
  | 'DAMAGE'
  /** A detail. */
  | 'DETAIL'
  /** Its front. */
  | 'FRONT'
  /** An inscription or marking. */
  | 'INSCRIPTION'
  /** The thing where it stood or was found. */
  | 'IN_PLACE'
  /** The whole thing. */
  | 'OVERALL'
  /** A side. */
  | 'SIDE'
  /** Not said. */
  | 'UNKNOWN';

/** A statement about the thing beside others. */
export type ObjectStatement = {
  /** What it speaks of. */
  field: Scalars['String']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Who says so. */
  source?: Maybe<Source>;
  /** When it was said. */
  statedAt?: Maybe<FuzzyDate>;
  /** How the statement stands. */
  status: StatementStatus;
  /** What it says. */
  value: Scalars['String']['output'];
};

/** A page of a list. */
export type ObjectStatementConnection = {
  /** The entries with their cursors. */
  edges: Array<ObjectStatementEdge>;
  /** The entries. */
  nodes: Array<ObjectStatement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ObjectStatementEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ObjectStatement;
};

/** An event by which title is said to have passed or to have been found. */
export type ObjectTitleEvent = {
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** What is known of it. */
  description: Array<LocalizedText>;
  /** From whom. */
  from?: Maybe<ObjectParty>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** How. */
  kind: ObjectTitleKind;
  /** When it happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  sources: Array<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** To whom. */
  to?: Maybe<ObjectParty>;
};

/** A page of a list. */
export type ObjectTitleEventConnection = {
  /** The entries with their cursors. */
  edges: Array<ObjectTitleEventEdge>;
  /** The entries. */
  nodes: Array<ObjectTitleEvent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ObjectTitleEventEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ObjectTitleEvent;
};

/** How title is said to have passed. */
export type ObjectTitleKind =
  /** Left by will. */
  | 'BEQUEST'
  /** Made to order. */
  | 'COMMISSION'
  /** Allotted in a division of finds. */
  | 'DIVISION_OF_FINDS'
  /** Exchanged. */
  | 'EXCHANGE'
  /** Forfeited by a court or office. */
  | 'FORFEITURE'
  /** Given. */
  | 'GIFT'
  /** Inherited. */
  | 'INHERITANCE'
  /** Found by a court. */
  | 'JUDGMENT'
  /** Never recorded: a loan is a transfer of custody, and `recordTitleEvent` refuses it with that rule. */
  | 'LOAN'
  /** Never recorded: a loss is a transfer of custody, and `recordTitleEvent` refuses it with that rule. */
  | 'LOSS'
  /** Bought. */
  | 'PURCHASE'
  /** Given up. */
  | 'RELINQUISHMENT'
  /** Title given back. */
  | 'RESTITUTION'
  /** Never recorded: no title passes by a sale of stolen goods. It is a transfer of custody, and `recordTitleEvent` refuses it with that rule. */
  | 'SALE_OF_STOLEN_GOODS'
  /** Agreed in a settlement. */
  | 'SETTLEMENT'
  /** Never recorded: a theft is a transfer of custody, and `recordTitleEvent` refuses it with that rule. */
  | 'THEFT'
  /** Not known. */
  | 'UNKNOWN'
  /** The law of the state gives it title. */
  | 'VESTING_BY_LAW';

/** A statement of where the thing comes from. */
export type OriginAttribution = {
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** The country; null where the source names none that ISO 3166-1 has. */
  country?: Maybe<State>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** How narrow the place is. */
  level: OriginLevel;
  /** The place, in the words of the source. */
  place?: Maybe<Scalars['String']['output']>;
  /** The address of the place in a gazetteer, where it was matched. */
  placeConcept?: Maybe<Scalars['String']['output']>;
  /** What the thing has to do with the place. */
  predicate: OriginPredicate;
  /** Who says so. */
  sources: Array<Source>;
  /** When it was said. */
  statedAt?: Maybe<FuzzyDate>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** A page of a list. */
export type OriginAttributionConnection = {
  /** The entries with their cursors. */
  edges: Array<OriginAttributionEdge>;
  /** The entries. */
  nodes: Array<OriginAttribution>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type OriginAttributionEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: OriginAttribution;
};

/** How narrow a place of origin is. */
export type OriginLevel =
  /** A country. */
  | 'COUNTRY'
  /** The area of a culture, across borders of today. */
  | 'CULTURE_AREA'
  /** A town or its surroundings. */
  | 'LOCALITY'
  /** A region. */
  | 'REGION'
  /** A site. */
  | 'SITE'
  /** Not known. */
  | 'UNKNOWN';

/** A filter on `OriginLevel`. */
export type OriginLevelFilter = {
  /** Equal. */
  eq?: InputMaybe<OriginLevel>;
  /** One of these. */
  in?: InputMaybe<Array<OriginLevel>>;
  /** Not this. */
  not?: InputMaybe<OriginLevel>;
};

/** What a thing has to do with its place of origin. */
export type OriginPredicate =
  /** It has to do with the place otherwise. */
  | 'ASSOCIATED_WITH'
  /** It was found there. */
  | 'FOUND_AT'
  /** It was made there. */
  | 'MADE_AT'
  /** It was taken from there. */
  | 'REMOVED_FROM';

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

/** A claim about the past of the thing, as it was told. */
export type ProvenanceStatement = {
  /** The institution that told it. */
  claimedBy?: Maybe<Scalars['String']['output']>;
  /** When what it tells is said to have happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Why it stands so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** The claim, verbatim. */
  text: LocalizedText;
};

/** A claim about the past of the thing, as it was told. */
export type ProvenanceStatementInput = {
  /** The institution that told it. */
  claimedBy?: InputMaybe<Scalars['String']['input']>;
  /** When what it tells is said to have happened. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why it stands so. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How it stands; an invented claim stays, as REFUTED. */
  status?: StatementStatus;
  /** The claim, verbatim; it names no private person. */
  text: LocalizedTextInput;
};

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
  /** A loss report; null if it is absent or its object may not be read. */
  lossReport?: Maybe<LossReport>;
  /** Loss reports. */
  lossReports?: Maybe<LossReportConnection>;
  /** An object; null if it is absent or may not be read. */
  object?: Maybe<CulturalObject>;
  /** Objects. */
  objects?: Maybe<CulturalObjectConnection>;
};


/** What can be asked. */
export type QueryLossReportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryLossReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LossReportOrder;
  where?: InputMaybe<LossReportFilter>;
};


/** What can be asked. */
export type QueryObjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CulturalObjectOrder;
  where?: InputMaybe<CulturalObjectFilter>;
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

/** Records that an object passed into other hands. */
export type RecordCustodyEventInput = {
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** What is known of it. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** From whom. */
  from?: InputMaybe<ObjectPartyInput>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** How. */
  kind: ObjectCustodyKind;
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Where, where that is no store. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  sources: Array<SourceInput>;
  /** How it stands. */
  status?: StatementStatus;
  /** To whom. */
  to?: InputMaybe<ObjectPartyInput>;
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

/** Records how an object stands in law. */
export type RecordLegalStatusInput = {
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** Who decided or reported it. */
  decidedBy?: InputMaybe<ObjectPartyInput>;
  /** What is known of it. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** How it stands from then on. */
  legalStatus: ObjectLegalStatus;
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  sources: Array<SourceInput>;
  /** How it stands. */
  status?: StatementStatus;
};

/** Records a move. */
export type RecordLocationEventInput = {
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** The country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What is known of it. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Where it came to. */
  place: Scalars['String']['input'];
  /** Who says so. */
  sources: Array<SourceInput>;
  /** How it stands. */
  status?: StatementStatus;
  /** Whether the place is a store; it is then withheld from others. */
  storage?: Scalars['Boolean']['input'];
};

/** Records that a lost object was found again. */
export type RecordRecoveryInput = {
  /** What is known of it. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** `loss_…`: the report that is answered. */
  lossReport: Scalars['ID']['input'];
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  sources: Array<SourceInput>;
};

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

/** Records an event of title. */
export type RecordTitleEventInput = {
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** What is known of it. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** From whom. */
  from?: InputMaybe<ObjectPartyInput>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** How. */
  kind: ObjectTitleKind;
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  sources: Array<SourceInput>;
  /** How it stands. */
  status?: StatementStatus;
  /** To whom. */
  to?: InputMaybe<ObjectPartyInput>;
};

/** Registers an object. */
export type RegisterObjectInput = {
  /** Condition. */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** Cultures. */
  cultures?: InputMaybe<Array<TermInput>>;
  /** Datings. */
  datings?: InputMaybe<Array<ObjectDatingInput>>;
  /** Descriptions. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Distinguishing features. */
  distinguishingFeatures?: InputMaybe<Array<ObjectFeatureInput>>;
  /** Extent; ITEM if left out when the object is registered. */
  extent?: InputMaybe<ObjectExtent>;
  /** Whether it is or holds human remains. */
  humanRemains?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** Numbers. */
  identifiers?: InputMaybe<Array<ObjectIdentifierInput>>;
  /** Inscriptions and markings. */
  inscriptions?: InputMaybe<Array<ObjectInscriptionInput>>;
  /** The caller’s own identifier. */
  localId: Scalars['String']['input'];
  /** Makers. */
  makers?: InputMaybe<Array<ObjectMakerInput>>;
  /** Materials. */
  materials?: InputMaybe<Array<TermInput>>;
  /** Measures. */
  measurements?: InputMaybe<Array<ObjectMeasurementInput>>;
  /** Types, from the general to the particular. */
  objectTypes?: InputMaybe<Array<TermInput>>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Parts, or the things of a set. */
  parts?: InputMaybe<Array<ObjectPartInput>>;
  /** Private persons named in the description; kept apart and withheld from others. Those of events and loss reports are given with these. */
  persons?: InputMaybe<Array<ObjectPersonInput>>;
  /** Categories of the ICOM Red Lists into which it falls. */
  protectedCategories?: InputMaybe<Array<TermInput>>;
  /** Its past as it was told, claim by claim. */
  provenanceStatements?: InputMaybe<Array<ProvenanceStatementInput>>;
  /** All statements of how many, each with its date and source. */
  quantities?: InputMaybe<Array<QuantityInput>>;
  /** How many, by the statement that the authority goes by. */
  quantity?: InputMaybe<QuantityInput>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Whether a community holds it sacred. */
  sacred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may read it; the authority alone if left out when the object is registered. */
  sharing?: InputMaybe<SharingInput>;
  /** Sources. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** What it shows. */
  subjects?: InputMaybe<Array<TermInput>>;
  /** Techniques. */
  techniques?: InputMaybe<Array<TermInput>>;
  /** Titles by language. */
  titles: Array<LocalizedTextInput>;
};

/** Reports that an object was stolen, is missing or was lost otherwise. */
export type ReportLossInput = {
  /** What is known of how. */
  circumstances?: InputMaybe<Array<LocalizedTextInput>>;
  /** The institution that reports its loss. */
  claimedBy?: InputMaybe<Scalars['String']['input']>;
  /** The private person who reports the loss, instead; kept apart and withheld from others. */
  claimedByPerson?: InputMaybe<Scalars['String']['input']>;
  /** When it was noticed. */
  discoveredAt?: InputMaybe<FuzzyDateInput>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The body that issues the report. */
  issuedBy?: InputMaybe<Scalars['String']['input']>;
  /** What is reported. */
  kind: LossKind;
  /** Its number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Where it was lost. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** When it was reported. */
  reportedAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  sources: Array<SourceInput>;
  /** How the report stands. */
  status?: StatementStatus;
};

/** Revises an object; what is left out stays. */
export type ReviseObjectInput = {
  /** Condition. */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** Cultures. */
  cultures?: InputMaybe<Array<TermInput>>;
  /** Datings. */
  datings?: InputMaybe<Array<ObjectDatingInput>>;
  /** Descriptions. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Distinguishing features. */
  distinguishingFeatures?: InputMaybe<Array<ObjectFeatureInput>>;
  /** Extent; ITEM if left out when the object is registered. */
  extent?: InputMaybe<ObjectExtent>;
  /** Whether it is or holds human remains. */
  humanRemains?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** Numbers. */
  identifiers?: InputMaybe<Array<ObjectIdentifierInput>>;
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** Inscriptions and markings. */
  inscriptions?: InputMaybe<Array<ObjectInscriptionInput>>;
  /** Makers. */
  makers?: InputMaybe<Array<ObjectMakerInput>>;
  /** Materials. */
  materials?: InputMaybe<Array<TermInput>>;
  /** Measures. */
  measurements?: InputMaybe<Array<ObjectMeasurementInput>>;
  /** The record. */
  object: Scalars['ID']['input'];
  /** Types, from the general to the particular. */
  objectTypes?: InputMaybe<Array<TermInput>>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Parts, or the things of a set. */
  parts?: InputMaybe<Array<ObjectPartInput>>;
  /** Private persons named in the description; kept apart and withheld from others. Those of events and loss reports are given with these. */
  persons?: InputMaybe<Array<ObjectPersonInput>>;
  /** Categories of the ICOM Red Lists into which it falls. */
  protectedCategories?: InputMaybe<Array<TermInput>>;
  /** Its past as it was told, claim by claim. */
  provenanceStatements?: InputMaybe<Array<ProvenanceStatementInput>>;
  /** All statements of how many, each with its date and source. */
  quantities?: InputMaybe<Array<QuantityInput>>;
  /** How many, by the statement that the authority goes by. */
  quantity?: InputMaybe<QuantityInput>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Whether a community holds it sacred. */
  sacred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may read it; the authority alone if left out when the object is registered. */
  sharing?: InputMaybe<SharingInput>;
  /** Sources. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** What it shows. */
  subjects?: InputMaybe<Array<TermInput>>;
  /** Techniques. */
  techniques?: InputMaybe<Array<TermInput>>;
  /** Titles by language. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
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
  /** Objects whose origin is attributed to the state by a statement that is not refuted. */
  objects?: Maybe<CulturalObjectConnection>;
};


/** A state; described by the directory. */
export type StateObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Adds a rival statement. */
export type StateObjectInput = {
  /** What it speaks of. */
  field: Scalars['String']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  source: SourceInput;
  /** How it stands. */
  status?: StatementStatus;
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

/** Withdraws an object from the hub, with a reason. */
export type WithdrawObjectInput = {
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The record. */
  object: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
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
  CulturalObject: CulturalObject;
  LossReport: LossReport;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CulturalObject:
    ( { __typename: 'CulturalObject' }
    & GraphQLRecursivePick<FederationTypes['CulturalObject'], {"id":true}> );
  LossReport:
    ( { __typename: 'LossReport' }
    & GraphQLRecursivePick<FederationTypes['LossReport'], {"id":true}> );
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
  AddPhotographInput: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  AttributeOriginInput: ResolverTypeWrapper<any>;
  Audience: ResolverTypeWrapper<any>;
  Authority: ResolverTypeWrapper<any>;
  BooleanFilter: ResolverTypeWrapper<any>;
  BoxInput: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  Calendar: ResolverTypeWrapper<any>;
  Certainty: ResolverTypeWrapper<any>;
  CountryCode: ResolverTypeWrapper<any>;
  CountryFilter: ResolverTypeWrapper<any>;
  CulturalObject: ResolverTypeWrapper<any>;
  CulturalObjectConnection: ResolverTypeWrapper<any>;
  CulturalObjectEdge: ResolverTypeWrapper<any>;
  CulturalObjectFilter: ResolverTypeWrapper<any>;
  CulturalObjectOrder: ResolverTypeWrapper<any>;
  CulturalObjectPayload: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  DateTimeFilter: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  Dimension: ResolverTypeWrapper<any>;
  EraseObjectPersonsInput: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldClass: ResolverTypeWrapper<any>;
  FloatFilter: ResolverTypeWrapper<any>;
  FuzzyDate: ResolverTypeWrapper<any>;
  FuzzyDateFilter: ResolverTypeWrapper<any>;
  FuzzyDateInput: ResolverTypeWrapper<any>;
  GeoJSON: ResolverTypeWrapper<any>;
  Geometry: ResolverTypeWrapper<any>;
  IdFilter: ResolverTypeWrapper<any>;
  IntFilter: ResolverTypeWrapper<any>;
  JSON: ResolverTypeWrapper<any>;
  LanguageTag: ResolverTypeWrapper<any>;
  LocalizedText: ResolverTypeWrapper<any>;
  LocalizedTextInput: ResolverTypeWrapper<any>;
  LossKind: ResolverTypeWrapper<any>;
  LossKindFilter: ResolverTypeWrapper<any>;
  LossReport: ResolverTypeWrapper<any>;
  LossReportConnection: ResolverTypeWrapper<any>;
  LossReportEdge: ResolverTypeWrapper<any>;
  LossReportFilter: ResolverTypeWrapper<any>;
  LossReportOrder: ResolverTypeWrapper<any>;
  LossReportPayload: ResolverTypeWrapper<any>;
  Measurement: ResolverTypeWrapper<any>;
  MeasurementInput: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  MoneyInput: ResolverTypeWrapper<any>;
  MoneyKind: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  ObjectCustodyEvent: ResolverTypeWrapper<any>;
  ObjectCustodyEventConnection: ResolverTypeWrapper<any>;
  ObjectCustodyEventEdge: ResolverTypeWrapper<any>;
  ObjectCustodyKind: ResolverTypeWrapper<any>;
  ObjectDating: ResolverTypeWrapper<any>;
  ObjectDatingInput: ResolverTypeWrapper<any>;
  ObjectExtent: ResolverTypeWrapper<any>;
  ObjectExtentFilter: ResolverTypeWrapper<any>;
  ObjectFeature: ResolverTypeWrapper<any>;
  ObjectFeatureInput: ResolverTypeWrapper<any>;
  ObjectFeatureKind: ResolverTypeWrapper<any>;
  ObjectIdCategory: ResolverTypeWrapper<any>;
  ObjectIdCompleteness: ResolverTypeWrapper<any>;
  ObjectIdentifier: ResolverTypeWrapper<any>;
  ObjectIdentifierInput: ResolverTypeWrapper<any>;
  ObjectIdentifierScheme: ResolverTypeWrapper<any>;
  ObjectInscription: ResolverTypeWrapper<any>;
  ObjectInscriptionInput: ResolverTypeWrapper<any>;
  ObjectInscriptionKind: ResolverTypeWrapper<any>;
  ObjectLegalStatus: ResolverTypeWrapper<any>;
  ObjectLegalStatusEvent: ResolverTypeWrapper<any>;
  ObjectLegalStatusEventConnection: ResolverTypeWrapper<any>;
  ObjectLegalStatusEventEdge: ResolverTypeWrapper<any>;
  ObjectLegalStatusFilter: ResolverTypeWrapper<any>;
  ObjectLocationEvent: ResolverTypeWrapper<any>;
  ObjectLocationEventConnection: ResolverTypeWrapper<any>;
  ObjectLocationEventEdge: ResolverTypeWrapper<any>;
  ObjectMaker: ResolverTypeWrapper<any>;
  ObjectMakerInput: ResolverTypeWrapper<any>;
  ObjectMakerKind: ResolverTypeWrapper<any>;
  ObjectMeasurement: ResolverTypeWrapper<any>;
  ObjectMeasurementInput: ResolverTypeWrapper<any>;
  ObjectPart: ResolverTypeWrapper<any>;
  ObjectPartInput: ResolverTypeWrapper<any>;
  ObjectParty: ResolverTypeWrapper<any>;
  ObjectPartyInput: ResolverTypeWrapper<any>;
  ObjectPartyKind: ResolverTypeWrapper<any>;
  ObjectPerson: ResolverTypeWrapper<any>;
  ObjectPersonConcern: ResolverTypeWrapper<any>;
  ObjectPersonInput: ResolverTypeWrapper<any>;
  ObjectPhotograph: ResolverTypeWrapper<any>;
  ObjectPhotographFile: ResolverTypeWrapper<any>;
  ObjectPhotographView: ResolverTypeWrapper<any>;
  ObjectStatement: ResolverTypeWrapper<any>;
  ObjectStatementConnection: ResolverTypeWrapper<any>;
  ObjectStatementEdge: ResolverTypeWrapper<any>;
  ObjectTitleEvent: ResolverTypeWrapper<any>;
  ObjectTitleEventConnection: ResolverTypeWrapper<any>;
  ObjectTitleEventEdge: ResolverTypeWrapper<any>;
  ObjectTitleKind: ResolverTypeWrapper<any>;
  OriginAttribution: ResolverTypeWrapper<any>;
  OriginAttributionConnection: ResolverTypeWrapper<any>;
  OriginAttributionEdge: ResolverTypeWrapper<any>;
  OriginLevel: ResolverTypeWrapper<any>;
  OriginLevelFilter: ResolverTypeWrapper<any>;
  OriginPredicate: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  PlacePrecision: ResolverTypeWrapper<any>;
  ProvenanceStatement: ResolverTypeWrapper<any>;
  ProvenanceStatementInput: ResolverTypeWrapper<any>;
  Quantity: ResolverTypeWrapper<any>;
  QuantityBasis: ResolverTypeWrapper<any>;
  QuantityInput: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<any>;
  Record: ResolverTypeWrapper<any>;
  RecordCustodyEventInput: ResolverTypeWrapper<any>;
  RecordKind: ResolverTypeWrapper<any>;
  RecordLegalStatusInput: ResolverTypeWrapper<any>;
  RecordLocationEventInput: ResolverTypeWrapper<any>;
  RecordRecoveryInput: ResolverTypeWrapper<any>;
  RecordRevision: ResolverTypeWrapper<any>;
  RecordRevisionConnection: ResolverTypeWrapper<any>;
  RecordRevisionEdge: ResolverTypeWrapper<any>;
  RecordTitleEventInput: ResolverTypeWrapper<any>;
  RegisterObjectInput: ResolverTypeWrapper<any>;
  ReportLossInput: ResolverTypeWrapper<any>;
  ReviseObjectInput: ResolverTypeWrapper<any>;
  Rights: ResolverTypeWrapper<any>;
  RightsInput: ResolverTypeWrapper<any>;
  Sharing: ResolverTypeWrapper<any>;
  SharingInput: ResolverTypeWrapper<any>;
  SharingTier: ResolverTypeWrapper<any>;
  SharingTierFilter: ResolverTypeWrapper<any>;
  Source: ResolverTypeWrapper<any>;
  SourceInput: ResolverTypeWrapper<any>;
  State: ResolverTypeWrapper<any>;
  StateObjectInput: ResolverTypeWrapper<any>;
  StatementStatus: ResolverTypeWrapper<any>;
  StringFilter: ResolverTypeWrapper<any>;
  Term: ResolverTypeWrapper<any>;
  TermInput: ResolverTypeWrapper<any>;
  TrafficLight: ResolverTypeWrapper<any>;
  UnreadValue: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  WithdrawObjectInput: ResolverTypeWrapper<any>;
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
  AddPhotographInput: any;
  Boolean: any;
  AttributeOriginInput: any;
  Authority: any;
  BooleanFilter: any;
  BoxInput: any;
  Float: any;
  CountryCode: any;
  CountryFilter: any;
  CulturalObject: any;
  CulturalObjectConnection: any;
  CulturalObjectEdge: any;
  CulturalObjectFilter: any;
  CulturalObjectPayload: any;
  CurrencyCode: any;
  DateTime: any;
  DateTimeFilter: any;
  Decimal: any;
  EraseObjectPersonsInput: any;
  FieldChange: any;
  FloatFilter: any;
  FuzzyDate: any;
  FuzzyDateFilter: any;
  FuzzyDateInput: any;
  GeoJSON: any;
  Geometry: any;
  IdFilter: any;
  IntFilter: any;
  JSON: any;
  LanguageTag: any;
  LocalizedText: any;
  LocalizedTextInput: any;
  LossKindFilter: any;
  LossReport: any;
  LossReportConnection: any;
  LossReportEdge: any;
  LossReportFilter: any;
  LossReportPayload: any;
  Measurement: any;
  MeasurementInput: any;
  Money: any;
  MoneyInput: any;
  Mutation: Dictionary<PropertyKey, never>;
  ObjectCustodyEvent: any;
  ObjectCustodyEventConnection: any;
  ObjectCustodyEventEdge: any;
  ObjectDating: any;
  ObjectDatingInput: any;
  ObjectExtentFilter: any;
  ObjectFeature: any;
  ObjectFeatureInput: any;
  ObjectIdCompleteness: any;
  ObjectIdentifier: any;
  ObjectIdentifierInput: any;
  ObjectInscription: any;
  ObjectInscriptionInput: any;
  ObjectLegalStatusEvent: any;
  ObjectLegalStatusEventConnection: any;
  ObjectLegalStatusEventEdge: any;
  ObjectLegalStatusFilter: any;
  ObjectLocationEvent: any;
  ObjectLocationEventConnection: any;
  ObjectLocationEventEdge: any;
  ObjectMaker: any;
  ObjectMakerInput: any;
  ObjectMeasurement: any;
  ObjectMeasurementInput: any;
  ObjectPart: any;
  ObjectPartInput: any;
  ObjectParty: any;
  ObjectPartyInput: any;
  ObjectPerson: any;
  ObjectPersonInput: any;
  ObjectPhotograph: any;
  ObjectPhotographFile: any;
  ObjectStatement: any;
  ObjectStatementConnection: any;
  ObjectStatementEdge: any;
  ObjectTitleEvent: any;
  ObjectTitleEventConnection: any;
  ObjectTitleEventEdge: any;
  OriginAttribution: any;
  OriginAttributionConnection: any;
  OriginAttributionEdge: any;
  OriginLevelFilter: any;
  PageInfo: any;
  ProvenanceStatement: any;
  ProvenanceStatementInput: any;
  Quantity: any;
  QuantityInput: any;
  Query: Dictionary<PropertyKey, never>;
  Receipt: any;
  Record: any;
  RecordCustodyEventInput: any;
  RecordLegalStatusInput: any;
  RecordLocationEventInput: any;
  RecordRecoveryInput: any;
  RecordRevision: any;
  RecordRevisionConnection: any;
  RecordRevisionEdge: any;
  RecordTitleEventInput: any;
  RegisterObjectInput: any;
  ReportLossInput: any;
  ReviseObjectInput: any;
  Rights: any;
  RightsInput: any;
  Sharing: any;
  SharingInput: any;
  SharingTierFilter: any;
  Source: any;
  SourceInput: any;
  State: any;
  StateObjectInput: any;
  StringFilter: any;
  Term: any;
  TermInput: any;
  UnreadValue: any;
  UserError: any;
  WithdrawObjectInput: any;
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
  objects?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, Partial<AccessLogObjectsArgs>>;
};

export type AuthorityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CulturalObjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['CulturalObject'] = ResolversParentTypes['CulturalObject'], FederationReferenceType extends FederationReferenceTypes['CulturalObject'] = FederationReferenceTypes['CulturalObject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CulturalObject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cultures?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  currentCustodian?: Resolver<Maybe<ResolversTypes['ObjectParty']>, ParentType, ContextType>;
  currentLegalStatus?: Resolver<Maybe<ResolversTypes['ObjectLegalStatus']>, ParentType, ContextType>;
  currentStorage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custodyTimeline?: Resolver<ResolversTypes['ObjectCustodyEventConnection'], ParentType, ContextType, Partial<CulturalObjectCustodyTimelineArgs>>;
  datings?: Resolver<Array<ResolversTypes['ObjectDating']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  distinguishingFeatures?: Resolver<Array<ResolversTypes['ObjectFeature']>, ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['ObjectExtent'], ParentType, ContextType>;
  humanRemains?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['ObjectIdentifier']>, ParentType, ContextType>;
  inscriptions?: Resolver<Array<ResolversTypes['ObjectInscription']>, ParentType, ContextType>;
  legalStatusTimeline?: Resolver<ResolversTypes['ObjectLegalStatusEventConnection'], ParentType, ContextType, Partial<CulturalObjectLegalStatusTimelineArgs>>;
  localId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locationTimeline?: Resolver<ResolversTypes['ObjectLocationEventConnection'], ParentType, ContextType, Partial<CulturalObjectLocationTimelineArgs>>;
  lossReports?: Resolver<ResolversTypes['LossReportConnection'], ParentType, ContextType, Partial<CulturalObjectLossReportsArgs>>;
  makers?: Resolver<Array<ResolversTypes['ObjectMaker']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  measurements?: Resolver<Array<ResolversTypes['ObjectMeasurement']>, ParentType, ContextType>;
  objectIdComplete?: Resolver<ResolversTypes['ObjectIdCompleteness'], ParentType, ContextType>;
  objectTypes?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  originAttributions?: Resolver<ResolversTypes['OriginAttributionConnection'], ParentType, ContextType, Partial<CulturalObjectOriginAttributionsArgs>>;
  parts?: Resolver<Array<ResolversTypes['ObjectPart']>, ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['ObjectPerson']>, ParentType, ContextType>;
  photographs?: Resolver<Array<ResolversTypes['ObjectPhotograph']>, ParentType, ContextType>;
  protectedCategories?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  provenanceStatements?: Resolver<Array<ResolversTypes['ProvenanceStatement']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['RecordRevision']>, ParentType, ContextType, RequireFields<CulturalObjectRevisionArgs, 'asOf'>>;
  revisions?: Resolver<ResolversTypes['RecordRevisionConnection'], ParentType, ContextType, Partial<CulturalObjectRevisionsArgs>>;
  rights?: Resolver<ResolversTypes['Rights'], ParentType, ContextType>;
  sacred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['ObjectStatementConnection'], ParentType, ContextType, Partial<CulturalObjectStatementsArgs>>;
  subjects?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  techniques?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CulturalObjectTitleArgs>>;
  titleTimeline?: Resolver<ResolversTypes['ObjectTitleEventConnection'], ParentType, ContextType, Partial<CulturalObjectTitleTimelineArgs>>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  unread?: Resolver<Array<ResolversTypes['UnreadValue']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CulturalObjectConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CulturalObjectConnection'] = ResolversParentTypes['CulturalObjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CulturalObjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CulturalObject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CulturalObjectEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CulturalObjectEdge'] = ResolversParentTypes['CulturalObjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CulturalObject'], ParentType, ContextType>;
};

export type CulturalObjectPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CulturalObjectPayload'] = ResolversParentTypes['CulturalObjectPayload']> = {
  object?: Resolver<Maybe<ResolversTypes['CulturalObject']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

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

export type LossReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['LossReport'] = ResolversParentTypes['LossReport'], FederationReferenceType extends FederationReferenceTypes['LossReport'] = FederationReferenceTypes['LossReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LossReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  circumstances?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discoveredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LossKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['CulturalObject']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recoveredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type LossReportConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LossReportConnection'] = ResolversParentTypes['LossReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LossReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LossReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LossReportEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LossReportEdge'] = ResolversParentTypes['LossReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LossReport'], ParentType, ContextType>;
};

export type LossReportPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LossReportPayload'] = ResolversParentTypes['LossReportPayload']> = {
  lossReport?: Resolver<Maybe<ResolversTypes['LossReport']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  addPhotograph?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationAddPhotographArgs, 'input'>>;
  attributeOrigin?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationAttributeOriginArgs, 'input'>>;
  eraseObjectPersons?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationEraseObjectPersonsArgs, 'input'>>;
  recordCustodyEvent?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationRecordCustodyEventArgs, 'input'>>;
  recordLegalStatus?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationRecordLegalStatusArgs, 'input'>>;
  recordLocationEvent?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationRecordLocationEventArgs, 'input'>>;
  recordRecovery?: Resolver<Maybe<ResolversTypes['LossReportPayload']>, ParentType, ContextType, RequireFields<MutationRecordRecoveryArgs, 'input'>>;
  recordTitleEvent?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationRecordTitleEventArgs, 'input'>>;
  registerObject?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationRegisterObjectArgs, 'input'>>;
  reportLoss?: Resolver<Maybe<ResolversTypes['LossReportPayload']>, ParentType, ContextType, RequireFields<MutationReportLossArgs, 'input'>>;
  reviseObject?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationReviseObjectArgs, 'input'>>;
  stateObject?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationStateObjectArgs, 'input'>>;
  withdrawObject?: Resolver<Maybe<ResolversTypes['CulturalObjectPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawObjectArgs, 'input'>>;
};

export type ObjectCustodyEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectCustodyEvent'] = ResolversParentTypes['ObjectCustodyEvent']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ObjectParty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObjectCustodyKind'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ObjectParty']>, ParentType, ContextType>;
};

export type ObjectCustodyEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectCustodyEventConnection'] = ResolversParentTypes['ObjectCustodyEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectCustodyEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ObjectCustodyEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectCustodyEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectCustodyEventEdge'] = ResolversParentTypes['ObjectCustodyEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectCustodyEvent'], ParentType, ContextType>;
};

export type ObjectDatingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectDating'] = ResolversParentTypes['ObjectDating']> = {
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type ObjectFeatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectFeature'] = ResolversParentTypes['ObjectFeature']> = {
  holdBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObjectFeatureKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ObjectIdCompletenessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectIdCompleteness'] = ResolversParentTypes['ObjectIdCompleteness']> = {
  missing?: Resolver<Array<ResolversTypes['ObjectIdCategory']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sufficientForSearch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type ObjectIdentifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectIdentifier'] = ResolversParentTypes['ObjectIdentifier']> = {
  scheme?: Resolver<ResolversTypes['ObjectIdentifierScheme'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectInscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectInscription'] = ResolversParentTypes['ObjectInscription']> = {
  kind?: Resolver<ResolversTypes['ObjectInscriptionKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  translation?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type ObjectLegalStatusEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectLegalStatusEvent'] = ResolversParentTypes['ObjectLegalStatusEvent']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ObjectParty']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalStatus?: Resolver<ResolversTypes['ObjectLegalStatus'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type ObjectLegalStatusEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectLegalStatusEventConnection'] = ResolversParentTypes['ObjectLegalStatusEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectLegalStatusEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ObjectLegalStatusEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectLegalStatusEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectLegalStatusEventEdge'] = ResolversParentTypes['ObjectLegalStatusEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectLegalStatusEvent'], ParentType, ContextType>;
};

export type ObjectLocationEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectLocationEvent'] = ResolversParentTypes['ObjectLocationEvent']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ObjectLocationEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectLocationEventConnection'] = ResolversParentTypes['ObjectLocationEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectLocationEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ObjectLocationEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectLocationEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectLocationEventEdge'] = ResolversParentTypes['ObjectLocationEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectLocationEvent'], ParentType, ContextType>;
};

export type ObjectMakerResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectMaker'] = ResolversParentTypes['ObjectMaker']> = {
  kind?: Resolver<ResolversTypes['ObjectMakerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type ObjectMeasurementResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectMeasurement'] = ResolversParentTypes['ObjectMeasurement']> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Measurement']>, ParentType, ContextType>;
};

export type ObjectPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectPart'] = ResolversParentTypes['ObjectPart']> = {
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type ObjectPartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectParty'] = ResolversParentTypes['ObjectParty']> = {
  kind?: Resolver<ResolversTypes['ObjectPartyKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
};

export type ObjectPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectPerson'] = ResolversParentTypes['ObjectPerson']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectPhotographResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectPhotograph'] = ResolversParentTypes['ObjectPhotograph']> = {
  caption?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ObjectPhotographFile']>, ParentType, ContextType>;
  holdBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['ObjectPhotographView'], ParentType, ContextType>;
};

export type ObjectPhotographFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectPhotographFile'] = ResolversParentTypes['ObjectPhotographFile']> = {
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbnailChecksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbnailPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectStatement'] = ResolversParentTypes['ObjectStatement']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectStatementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectStatementConnection'] = ResolversParentTypes['ObjectStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ObjectStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectStatementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectStatementEdge'] = ResolversParentTypes['ObjectStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectStatement'], ParentType, ContextType>;
};

export type ObjectTitleEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectTitleEvent'] = ResolversParentTypes['ObjectTitleEvent']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ObjectParty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObjectTitleKind'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ObjectParty']>, ParentType, ContextType>;
};

export type ObjectTitleEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectTitleEventConnection'] = ResolversParentTypes['ObjectTitleEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectTitleEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ObjectTitleEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectTitleEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectTitleEventEdge'] = ResolversParentTypes['ObjectTitleEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectTitleEvent'], ParentType, ContextType>;
};

export type OriginAttributionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginAttribution'] = ResolversParentTypes['OriginAttribution']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OriginLevel'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeConcept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['OriginPredicate'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type OriginAttributionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginAttributionConnection'] = ResolversParentTypes['OriginAttributionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OriginAttributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OriginAttribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OriginAttributionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginAttributionEdge'] = ResolversParentTypes['OriginAttributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OriginAttribution'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvenanceStatement'] = ResolversParentTypes['ProvenanceStatement']> = {
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
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
  lossReport?: Resolver<Maybe<ResolversTypes['LossReport']>, ParentType, ContextType, RequireFields<QueryLossReportArgs, 'id'>>;
  lossReports?: Resolver<Maybe<ResolversTypes['LossReportConnection']>, ParentType, ContextType, RequireFields<QueryLossReportsArgs, 'orderBy'>>;
  object?: Resolver<Maybe<ResolversTypes['CulturalObject']>, ParentType, ContextType, RequireFields<QueryObjectArgs, 'id'>>;
  objects?: Resolver<Maybe<ResolversTypes['CulturalObjectConnection']>, ParentType, ContextType, RequireFields<QueryObjectsArgs, 'orderBy'>>;
};

export type ReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  actId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'CulturalObject', ParentType, ContextType>;
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

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StateResolvers<ContextType = any, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  objects?: Resolver<Maybe<ResolversTypes['CulturalObjectConnection']>, ParentType, ContextType, Partial<StateObjectsArgs>>;
};

export type TermResolvers<ContextType = any, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  concept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  CountryCode?: GraphQLScalarType;
  CulturalObject?: CulturalObjectResolvers<ContextType>;
  CulturalObjectConnection?: CulturalObjectConnectionResolvers<ContextType>;
  CulturalObjectEdge?: CulturalObjectEdgeResolvers<ContextType>;
  CulturalObjectPayload?: CulturalObjectPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Geometry?: GeometryResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  LossReport?: LossReportResolvers<ContextType>;
  LossReportConnection?: LossReportConnectionResolvers<ContextType>;
  LossReportEdge?: LossReportEdgeResolvers<ContextType>;
  LossReportPayload?: LossReportPayloadResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ObjectCustodyEvent?: ObjectCustodyEventResolvers<ContextType>;
  ObjectCustodyEventConnection?: ObjectCustodyEventConnectionResolvers<ContextType>;
  ObjectCustodyEventEdge?: ObjectCustodyEventEdgeResolvers<ContextType>;
  ObjectDating?: ObjectDatingResolvers<ContextType>;
  ObjectFeature?: ObjectFeatureResolvers<ContextType>;
  ObjectIdCompleteness?: ObjectIdCompletenessResolvers<ContextType>;
  ObjectIdentifier?: ObjectIdentifierResolvers<ContextType>;
  ObjectInscription?: ObjectInscriptionResolvers<ContextType>;
  ObjectLegalStatusEvent?: ObjectLegalStatusEventResolvers<ContextType>;
  ObjectLegalStatusEventConnection?: ObjectLegalStatusEventConnectionResolvers<ContextType>;
  ObjectLegalStatusEventEdge?: ObjectLegalStatusEventEdgeResolvers<ContextType>;
  ObjectLocationEvent?: ObjectLocationEventResolvers<ContextType>;
  ObjectLocationEventConnection?: ObjectLocationEventConnectionResolvers<ContextType>;
  ObjectLocationEventEdge?: ObjectLocationEventEdgeResolvers<ContextType>;
  ObjectMaker?: ObjectMakerResolvers<ContextType>;
  ObjectMeasurement?: ObjectMeasurementResolvers<ContextType>;
  ObjectPart?: ObjectPartResolvers<ContextType>;
  ObjectParty?: ObjectPartyResolvers<ContextType>;
  ObjectPerson?: ObjectPersonResolvers<ContextType>;
  ObjectPhotograph?: ObjectPhotographResolvers<ContextType>;
  ObjectPhotographFile?: ObjectPhotographFileResolvers<ContextType>;
  ObjectStatement?: ObjectStatementResolvers<ContextType>;
  ObjectStatementConnection?: ObjectStatementConnectionResolvers<ContextType>;
  ObjectStatementEdge?: ObjectStatementEdgeResolvers<ContextType>;
  ObjectTitleEvent?: ObjectTitleEventResolvers<ContextType>;
  ObjectTitleEventConnection?: ObjectTitleEventConnectionResolvers<ContextType>;
  ObjectTitleEventEdge?: ObjectTitleEventEdgeResolvers<ContextType>;
  OriginAttribution?: OriginAttributionResolvers<ContextType>;
  OriginAttributionConnection?: OriginAttributionConnectionResolvers<ContextType>;
  OriginAttributionEdge?: OriginAttributionEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProvenanceStatement?: ProvenanceStatementResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  RecordRevision?: RecordRevisionResolvers<ContextType>;
  RecordRevisionConnection?: RecordRevisionConnectionResolvers<ContextType>;
  RecordRevisionEdge?: RecordRevisionEdgeResolvers<ContextType>;
  Rights?: RightsResolvers<ContextType>;
  Sharing?: SharingResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  UnreadValue?: UnreadValueResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  experimental?: ExperimentalDirectiveResolver<any, any, ContextType>;
  fieldClass?: FieldClassDirectiveResolver<any, any, ContextType>;
};

type Dictionary<Key extends PropertyKey, Value> = { [K in Key]: Value };
