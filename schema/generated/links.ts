// Generated from schema/links.graphql by `npm run schema`; do not edit.
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
  /** Readings of records of any kind in searches, joins and lists of the record index, which show that a record is there, the newest first. */
  index?: Maybe<AccessConnection>;
  /** Readings of market listings, the newest first. */
  listings?: Maybe<AccessConnection>;
};


/** The readings of an institution's own records that were not open to everybody; of nobody else's. */
export type AccessLogIndexArgs = {
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


/** The readings of an institution's own records that were not open to everybody; of nobody else's. */
export type AccessLogListingsArgs = {
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

/** Counts over what the reader may see. */
export type Aggregate = {
  /** How many for each value, the most frequent first; at most 500. */
  groups: Array<AggregateGroup>;
  /** How many records there are in all. */
  totalCount: Scalars['Int']['output'];
  /** How many records have no value in the dimension. */
  withoutValue: Scalars['Int']['output'];
};

/** By what to count: authority, state and tier for every kind of record, the others for the kinds named. A record with several values counts once under each. */
export type AggregateDimension =
  /** The authority. */
  | 'AUTHORITY'
  /** State of the case (cases). */
  | 'CASE_STATE'
  /** Cultural, natural or mixed (sites); track kinds (cases). */
  | 'CATEGORY'
  /** Overall condition, EAMENA (sites). */
  | 'CONDITION'
  /** Whether in danger (sites). */
  | 'DANGER'
  /** Designation scheme (sites). */
  | 'DESIGNATION'
  /** Direction of the movement (seizures). */
  | 'DIRECTION'
  /** Categories of disturbance, EAMENA (sites). */
  | 'DISTURBANCE'
  /** Legal bases (cases). */
  | 'LEGAL_BASIS'
  /** Legal status of items (seizures) or of the object (objects). */
  | 'LEGAL_STATUS'
  /** Whether a loss was reported, and of what kind (objects). */
  | 'LOSS'
  /** Material, the source's word (objects, seizures by their items). */
  | 'MATERIAL'
  /** Type of object, the source's word (objects, seizures by their items). */
  | 'OBJECT_TYPE'
  /** Outcomes (cases). */
  | 'OUTCOME'
  /** Risk indicators (seizures). */
  | 'RISK_INDICATOR'
  /** Kind of seizure. */
  | 'SEIZURE_KIND'
  /** The state the record speaks of. */
  | 'STATE'
  /** Categories of threat, EAMENA (sites). */
  | 'THREAT'
  /** The sharing tier. */
  | 'TIER'
  /** Kind of venue (listings). */
  | 'VENUE'
  /** Year of inscription (sites), loss (objects), seizure (seizures), opening (cases) or offer (listings), where it is one year. */
  | 'YEAR';

/** Which records to count. */
export type AggregateFilter = {
  /** Only of these authorities. */
  authority?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Without invented records. */
  excludeSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only records that have one of these values in a dimension. */
  having?: InputMaybe<Array<DimensionFilter>>;
  /** Only records that speak of these states. */
  state?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/** A value and how many records have it. */
export type AggregateGroup = {
  /** How many records of this reader have it. */
  count: Scalars['Int']['output'];
  /** The value. */
  key: Scalars['String']['output'];
};

/** A link to assert. */
export type AssertLinkInput = {
  /** How sure the caller is. */
  confidence?: InputMaybe<Certainty>;
  /** What it rests on. */
  evidence?: InputMaybe<Array<LinkEvidenceInput>>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** How it came about. */
  method: LinkMethod;
  /** When what it says happened. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** What the source is to the target. */
  predicate: LinkPredicate;
  /** Why it holds: `assertLink` confirms the link with it; a proposal needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Links that it rests on, at most 20; it shows itself unsupported when one of them no longer stands. */
  restsOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One end: a record or a seizure's item. */
  source: Scalars['ID']['input'];
  /** The other end. */
  target: Scalars['ID']['input'];
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
  /** The records that it answers for, as far as the reader may read them, newest first. */
  records?: Maybe<RecordConnection>;
};


/** The institution that answers for a record; described by the directory. */
export type AuthorityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<RecordKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** A list that can be read in bulk. */
export type BulkQuery = {
  /** Its address at this hub: a path and a query. `after`, added to it, goes on after the line with that cursor. */
  url: Scalars['String']['output'];
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

/** Joined records, in the order in which the links were asserted. */
export type CaseJoinConnection = {
  /** The entries with their cursors. */
  edges: Array<CaseJoinEdge>;
  /** The entries; null where the registry does not answer. */
  nodes: Array<Maybe<RepatriationCase>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CaseJoinEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The link that joins them. */
  link: Link;
  /** The entry; null where its registry does not answer. */
  node?: Maybe<RepatriationCase>;
};

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

/** A change that the reader may see. */
export type Change = {
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** Where to go on. */
  cursor: Scalars['String']['output'];
  /** What happened. */
  kind: ChangeKind;
  /** The record as it is now; null if withdrawn. */
  record?: Maybe<Record>;
  /** The record's identifier; also of a withdrawn one, which the subscriber was given before. */
  recordId: Scalars['ID']['output'];
};

/** Changes in order. */
export type ChangeConnection = {
  /** The changes, oldest first. */
  nodes: Array<Change>;
  /** Where the page stands; `endCursor` goes on. */
  pageInfo: PageInfo;
};

/** Which changes. */
export type ChangeFilter = {
  /** Only records of these authorities. */
  authority?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only records that are members of this collection, across the registries. */
  collection?: InputMaybe<Scalars['ID']['input']>;
  /** Only these kinds of change. */
  kind?: InputMaybe<Array<ChangeKind>>;
  /** Only these kinds of record. */
  recordKind?: InputMaybe<Array<RecordKind>>;
};

/** What happened to a record, for one subscriber. */
export type ChangeKind =
  /** The record has become readable: a grant or an agreement, a wider sharing, the end of an embargo, being party to it. */
  | 'AVAILABLE'
  /** A field that the subscriber may see changed. */
  | 'CHANGED'
  /** The record is new. */
  | 'CREATED'
  /** The record is no longer readable; only for an id that the subscriber was given. */
  | 'WITHDRAWN';

/**
 * A curated set of records across registries, kept by a desk of its own and
 * independent of country codes. The Al-Quds desk is one.
 */
export type Collection = {
  /** The institution that keeps it. */
  authority?: Maybe<Authority>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is for, by language. */
  description: Array<LocalizedText>;
  /** `collection_…` */
  id: Scalars['ID']['output'];
  /** Its records, as far as the reader may read them, in the order in which they were added. */
  members: RecordConnection;
  /** The institutions whose stewards look after it. */
  stewards: Array<Authority>;
  /** Its name. */
  title: LocalizedText;
};


/**
 * A curated set of records across registries, kept by a desk of its own and
 * independent of country codes. The Al-Quds desk is one.
 */
export type CollectionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<RecordKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A curated set of records across registries, kept by a desk of its own and
 * independent of country codes. The Al-Quds desk is one.
 */
export type CollectionTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A page of a list. */
export type CollectionConnection = {
  /** The entries with their cursors. */
  edges: Array<CollectionEdge>;
  /** The entries. */
  nodes: Array<Collection>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CollectionEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Collection;
};

/** Which collections. */
export type CollectionFilter = {
  /** All of these. */
  and?: InputMaybe<Array<CollectionFilter>>;
  /** By identifier. */
  id?: InputMaybe<IdFilter>;
  /** Not this. */
  not?: InputMaybe<CollectionFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<CollectionFilter>>;
  /** By name in any language, folded. */
  title?: InputMaybe<StringFilter>;
};

/** A record and a collection. */
export type CollectionMemberInput = {
  /** The collection. */
  collection: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The record. */
  record: Scalars['ID']['input'];
};

/** Orders of the list; what is absent comes last. */
export type CollectionOrder =
  /** By when it was made, ascending. */
  | 'CREATED_AT_ASC'
  /** By when it was made, descending. */
  | 'CREATED_AT_DESC'
  /** By name, folded, ascending. */
  | 'TITLE_ASC'
  /** By name, folded, descending. */
  | 'TITLE_DESC';

/** What became of a collection. */
export type CollectionPayload = {
  /** The collection; null if nothing was done. */
  collection?: Maybe<Collection>;
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
};

/** A filter on country codes. */
export type CountryFilter = {
  /** Equal. */
  eq?: InputMaybe<Scalars['CountryCode']['input']>;
  /** One of these; at most 100. */
  in?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/** A collection to make. */
export type CreateCollectionInput = {
  /** What it is for, by language. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** Institutions whose stewards look after it beside the caller's. One that the directory does not have is refused with UNKNOWN_AUTHORITY. */
  stewards?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Titles by language. */
  titles: Array<LocalizedTextInput>;
};

/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObject = Record & {
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** Cases that concern the object. */
  cases?: Maybe<CaseJoinConnection>;
  /** The collections that hold it. */
  collections?: Maybe<Array<Collection>>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** What links this record to others. */
  links?: Maybe<LinkConnection>;
  /** Offers in which the object was seen. */
  listings?: Maybe<ListingJoinConnection>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Objects that are the same, a part, similar or derived. */
  relatedObjects?: Maybe<ObjectJoinConnection>;
  /** The rights in the record's text. */
  rights: Rights;
  /**
   * Records of the same thing: what confirmed SAME_AS links join with this one, directly or one through another, as far as
   * this reader may see records and links; without itself, at most 200.
   */
  sameAs?: Maybe<Array<Maybe<Record>>>;
  /** Items of seizures that are this object. */
  seizureItems?: Maybe<SeizureItemJoinConnection>;
  /** Seizures in which the object was seized; the link is to an item of the seizure. */
  seizures?: Maybe<SeizureJoinConnection>;
  /** Who may read the record. */
  sharing: Sharing;
  /** Sites where the object was found or from which it was removed. */
  sites?: Maybe<SiteJoinConnection>;
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


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectRelatedObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectSeizureItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A filter on instants. */
export type DateTimeFilter = {
  /** At or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A change that could not be delivered. */
export type DeadLetter = {
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** How often it was sent. */
  attempts: Scalars['Int']['output'];
  /** Why the last attempt failed. */
  error: Scalars['String']['output'];
  /** When it was given up. */
  failedAt: Scalars['DateTime']['output'];
  /** The `webhook-id` under which it was sent. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: ChangeKind;
  /** The record. */
  recordId: Scalars['ID']['output'];
};

/** A decision on a link. */
export type DecideLinkInput = {
  /** What the decision rests on. */
  evidence?: InputMaybe<Array<LinkEvidenceInput>>;
  /** The link. */
  id: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** When it was decided. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The decision; not PROPOSED. */
  status: LinkStatus;
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

/** Values in a dimension. */
export type DimensionFilter = {
  /** The dimension. */
  dimension: AggregateDimension;
  /** One of these values. */
  in: Array<Scalars['String']['input']>;
};

/** Erases what a record says of private persons. */
export type EraseListingPersonsInput = {
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

/** A dimension of what was found. */
export type Facet = {
  /** The dimension. */
  dimension: FacetDimension;
  /** Its values, the most frequent first. */
  values: Array<FacetValue>;
};

/** The dimensions of search facets. */
export type FacetDimension =
  /** The authority. */
  | 'AUTHORITY'
  /** The kind of record. */
  | 'KIND'
  /** The state the record speaks of. */
  | 'STATE';

/** How many records have a value. */
export type FacetValue = {
  /** How many records of this reader have it. */
  count: Scalars['Int']['output'];
  /** The value: a kind, an authority's id, a country code or a term. */
  value: Scalars['String']['output'];
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

/** A heritage site. Described by its registry; here stand its joins. */
export type HeritageSite = Record & {
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** Cases that concern the site. */
  cases?: Maybe<CaseJoinConnection>;
  /** The collections that hold it. */
  collections?: Maybe<Array<Collection>>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** What links this record to others. */
  links?: Maybe<LinkConnection>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Objects found at or removed from the site. */
  objects?: Maybe<ObjectJoinConnection>;
  /** The rights in the record's text. */
  rights: Rights;
  /**
   * Records of the same thing: what confirmed SAME_AS links join with this one, directly or one through another, as far as
   * this reader may see records and links; without itself, at most 200.
   */
  sameAs?: Maybe<Array<Maybe<Record>>>;
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


/** A heritage site. Described by its registry; here stand its joins. */
export type HeritageSiteCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A heritage site. Described by its registry; here stand its joins. */
export type HeritageSiteLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A heritage site. Described by its registry; here stand its joins. */
export type HeritageSiteObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A heritage site. Described by its registry; here stand its joins. */
export type HeritageSiteTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A text that matched. */
export type Highlight = {
  /** Which text it is: title, name, identifier or description. */
  field: Scalars['String']['output'];
  /** The text or the part of it that matched; the first word that matched stands between « and », whole and without punctuation. */
  fragment: Scalars['String']['output'];
  /** Its language. */
  language?: Maybe<Scalars['LanguageTag']['output']>;
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

/** A statement that two records, or a record and a seized item, are related. A link never grants access. */
export type Link = {
  /** When it was asserted. */
  assertedAt: Scalars['DateTime']['output'];
  /** The institution that asserted it. */
  assertedBy?: Maybe<Authority>;
  /** How sure the one who asserted it is. */
  confidence?: Maybe<Certainty>;
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The institution that decided on it. */
  decidedBy?: Maybe<Authority>;
  /** What it rests on. */
  evidence: Array<LinkEvidence>;
  /** Everything that was done with it, in order: how it was asserted, decided on and retracted, by whom and why. */
  history: Array<LinkStep>;
  /** `link_…` */
  id: Scalars['ID']['output'];
  /** How it came about. */
  method: LinkMethod;
  /** When what it says happened, as far as known. */
  occurredAt?: Maybe<FuzzyDate>;
  /** What the source is to the target. */
  predicate: LinkPredicate;
  /** Why it was decided so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Links that it was said to rest on, as they stand now. */
  restsOn: Array<Link>;
  /** One end; null where its registry does not answer. */
  source?: Maybe<LinkEnd>;
  /** How it stands. */
  status: LinkStatus;
  /** The other end; null where its registry does not answer. */
  target?: Maybe<LinkEnd>;
  /** Whether something that it rests on no longer stands: it was retracted, rejected or disputed since. Links that the reader may not see count for nothing. */
  unsupported: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type LinkConnection = {
  /** The entries with their cursors. */
  edges: Array<LinkEdge>;
  /** The entries. */
  nodes: Array<Link>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type LinkEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Link;
};

/** Anything that a link may join. */
export type LinkEnd = CulturalObject | HeritageSite | MarketListing | RepatriationCase | Seizure | SeizureItem;

/** A piece of evidence for a link. */
export type LinkEvidence = {
  /** What it is. */
  kind: LinkMethod;
  /** Where it comes from. */
  source?: Maybe<Source>;
  /** What it shows. */
  statement: Scalars['String']['output'];
};

/** Evidence for a link. */
export type LinkEvidenceInput = {
  /** What it is. */
  kind: LinkMethod;
  /** Where it comes from. */
  source?: InputMaybe<SourceInput>;
  /** What it shows. */
  statement: Scalars['String']['input'];
};

/** How a link came about. */
export type LinkMethod =
  /** Excavation photograph or field card. */
  | 'EXCAVATION_RECORD'
  /** Comparison of photographs by a person. */
  | 'IMAGE_COMPARISON'
  /** An inscription names the place or owner. */
  | 'INSCRIPTION'
  /** Inventory number on the object. */
  | 'INVENTORY_NUMBER'
  /** A machine's proposal. */
  | 'MACHINE_MATCH'
  /** Analysis of material. */
  | 'MATERIAL_ANALYSIS'
  /** Another way, said in the evidence. */
  | 'OTHER'
  /** A fragment joins what stayed in place. */
  | 'PHYSICAL_JOIN'
  /** Stated in a source. */
  | 'STATED_IN_SOURCE'
  /** Comparison of style. */
  | 'STYLISTIC';

/** What became of a link. */
export type LinkPayload = {
  /** The link; null if nothing was done. */
  link?: Maybe<Link>;
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
};

/** What one end is to the other, read from source to target. */
export type LinkPredicate =
  /** A case concerns a record or item. */
  | 'CONCERNS'
  /** A record was made from another. */
  | 'DERIVED_FROM'
  /** An object was found at a site. */
  | 'FOUND_AT'
  /** An object was offered in a listing. */
  | 'OFFERED_AS'
  /** An object is a part of another, or an item of a seizure one of a lot. */
  | 'PART_OF'
  /** An object was removed from a site. */
  | 'REMOVED_FROM'
  /** Two records of one thing. Never merged. */
  | 'SAME_AS'
  /** An object was seized as an item. */
  | 'SEIZED_AS'
  /** Two things resemble one another. */
  | 'SIMILAR_TO';

/** How a link stands. */
export type LinkStatus =
  /** Confirmed by a named person with a reason. */
  | 'CONFIRMED'
  /** Disputed by somebody entitled. */
  | 'DISPUTED'
  /** Proposed, by a person or a machine. */
  | 'PROPOSED'
  /** Rejected with a reason. */
  | 'REJECTED'
  /** Taken back by who asserted it, with a reason. */
  | 'RETRACTED';

/** Something that was done with a link. */
export type LinkStep = {
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** The institution that did it. */
  by?: Maybe<Authority>;
  /** What was brought forward with it. */
  evidence: Array<LinkEvidence>;
  /** When it happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How the link stood after it. */
  status: LinkStatus;
};

/** Joined records, in the order in which the links were asserted. */
export type ListingJoinConnection = {
  /** The entries with their cursors. */
  edges: Array<ListingJoinEdge>;
  /** The entries; null where the registry does not answer. */
  nodes: Array<Maybe<MarketListing>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ListingJoinEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The link that joins them. */
  link: Link;
  /** The entry; null where its registry does not answer. */
  node?: Maybe<MarketListing>;
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

/** An offer on the market, identified by an address or a catalogue number that names one offer. */
export type MarketListing = Record & {
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** City of the venue. */
  city?: Maybe<Scalars['String']['output']>;
  /** The collections that hold it. */
  collections?: Maybe<Array<Collection>>;
  /** Country of the venue. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** How the offer describes the thing. */
  description: Array<LocalizedText>;
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** What links this record to others. */
  links?: Maybe<LinkConnection>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Lot or stock number. */
  lotNumber?: Maybe<Scalars['String']['output']>;
  /** Objects seen in the offer. */
  objects?: Maybe<ObjectJoinConnection>;
  /** What became of the offer, as far as known. */
  offerStatus: OfferStatus;
  /** When it was offered. */
  offeredAt?: Maybe<FuzzyDate>;
  /** Prices asked, estimated or paid, each with its source. */
  prices: Array<Money>;
  /** The version that stood at a time; null if there was none for this reader. */
  revision?: Maybe<RecordRevision>;
  /** Every version of the record that was for this reader at its time, the newest first. */
  revisions: RecordRevisionConnection;
  /** The rights in the record's text. */
  rights: Rights;
  /** The sale in which it was offered. */
  saleTitle?: Maybe<Scalars['String']['output']>;
  /**
   * Records of the same thing: what confirmed SAME_AS links join with this one, directly or one through another, as far as
   * this reader may see records and links; without itself, at most 200.
   */
  sameAs?: Maybe<Array<Maybe<Record>>>;
  /** When it was seen. */
  seenAt?: Maybe<FuzzyDate>;
  /** The seller, where the source names a private person. */
  seller?: Maybe<Scalars['String']['output']>;
  /** Who may read the record. */
  sharing: Sharing;
  /** Where the record's statements come from. */
  sources: Array<Source>;
  /** What the offer says of provenance, in its words. A statement, not a fact. */
  statedProvenance: Array<LocalizedText>;
  /** Whether the record is invented for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  /** The best title for the reader; `Unnamed site {localId}` where there is none. */
  title: LocalizedText;
  /** Values of the source that could not be understood, verbatim; for the record's authority. */
  unread: Array<UnreadValue>;
  /** When what this reader may see last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The address of the offer, as text, never a live link. */
  url?: Maybe<Scalars['String']['output']>;
  /** Where it was offered: the dealer's or auction house's firm. A private person's name is withheld. */
  venue?: Maybe<Scalars['String']['output']>;
  /** What kind of venue it is. */
  venueKind?: Maybe<VenueKind>;
  /** Opaque; changes when what this reader may see changes. For `ifVersion`. */
  version: Scalars['String']['output'];
};


/** An offer on the market, identified by an address or a catalogue number that names one offer. */
export type MarketListingLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** An offer on the market, identified by an address or a catalogue number that names one offer. */
export type MarketListingObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** An offer on the market, identified by an address or a catalogue number that names one offer. */
export type MarketListingRevisionArgs = {
  asOf: Scalars['DateTime']['input'];
};


/** An offer on the market, identified by an address or a catalogue number that names one offer. */
export type MarketListingRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An offer on the market, identified by an address or a catalogue number that names one offer. */
export type MarketListingTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A page of a list. */
export type MarketListingConnection = {
  /** The entries with their cursors. */
  edges: Array<MarketListingEdge>;
  /** The entries. */
  nodes: Array<MarketListing>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type MarketListingEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: MarketListing;
};

/** Which listings. */
export type MarketListingFilter = {
  /** All of these. */
  and?: InputMaybe<Array<MarketListingFilter>>;
  /** By authority. */
  authority?: InputMaybe<IdFilter>;
  /** By country of the venue. */
  country?: InputMaybe<CountryFilter>;
  /** By when it entered the hub. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By identifier. */
  id?: InputMaybe<IdFilter>;
  /** By the authority's own identifier. */
  localId?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<MarketListingFilter>;
  /** By when it was offered. */
  offeredAt?: InputMaybe<FuzzyDateFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<MarketListingFilter>>;
  /** By whether invented. */
  synthetic?: InputMaybe<BooleanFilter>;
  /** By sharing tier. */
  tier?: InputMaybe<SharingTierFilter>;
  /** By title in any language, folded. */
  title?: InputMaybe<StringFilter>;
  /** By when it last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** By venue. */
  venue?: InputMaybe<StringFilter>;
  /** By kind of venue. */
  venueKind?: InputMaybe<VenueKindFilter>;
};

/** Orders of listings; what is absent comes last. */
export type MarketListingOrder =
  /** Oldest in the hub first. */
  | 'CREATED_AT_ASC'
  /** Newest in the hub first. */
  | 'CREATED_AT_DESC'
  /** By the authority's own identifier. */
  | 'LOCAL_ID_ASC'
  /** By the authority's own identifier, backwards. */
  | 'LOCAL_ID_DESC'
  /** Offered first first. */
  | 'OFFERED_AT_ASC'
  /** Offered last first. */
  | 'OFFERED_AT_DESC'
  /** By title. */
  | 'TITLE_ASC'
  /** By title, backwards. */
  | 'TITLE_DESC'
  /** Longest unchanged first. */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** What became of a listing. */
export type MarketListingPayload = {
  /** The listing; null if nothing was done. */
  listing?: Maybe<MarketListing>;
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
};

/** A machine's proposal that two records belong together. A named person decides. */
export type MatchCandidate = {
  /** The other. */
  candidate?: Maybe<Record>;
  /** What contradicts it. */
  contradictions: Array<Scalars['String']['output']>;
  /** What speaks for and against it. */
  features: Array<MatchFeature>;
  /** One record. */
  record?: Maybe<Record>;
  /** How strong, 0 to 1, from what this reader may see alone. */
  score: Scalars['Float']['output'];
};

/** Candidates, with what was looked at. */
export type MatchConnection = {
  /** What was looked at. No match is not clean. */
  coverage: SearchCoverage;
  /** The candidates, strongest first. */
  nodes: Array<MatchCandidate>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** One feature's part in a match. */
export type MatchFeature = {
  /** Its part in the score, negative where it speaks against. */
  contribution: Scalars['Float']['output'];
  /** Why, in words that an officer may put in a report. */
  explanation: Scalars['String']['output'];
  /** The feature. */
  name: Scalars['String']['output'];
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
  /** Adds a record to a collection. */
  addToCollection?: Maybe<CollectionPayload>;
  /**
   * Asserts a link between two readable ends. With a reason, an officer of an institution that answers for one of the ends
   * confirms it by that; otherwise it is a proposal.
   */
  assertLink?: Maybe<LinkPayload>;
  /** Makes a collection. */
  createCollection?: Maybe<CollectionPayload>;
  /**
   * Confirms, disputes or rejects a link, with a reason: an officer of an institution that answers for one of its ends.
   * PROPOSED becomes CONFIRMED, DISPUTED or REJECTED, CONFIRMED becomes DISPUTED or REJECTED, DISPUTED becomes CONFIRMED or REJECTED.
   */
  decideLink?: Maybe<LinkPayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseListingPersons?: Maybe<MarketListingPayload>;
  /** Sends nothing until it is resumed; what changes meanwhile is sent then. */
  pauseWebhook?: Maybe<WebhookPayload>;
  /** Proposes a link for somebody entitled to decide. */
  proposeLink?: Maybe<LinkPayload>;
  /** Has changes sent to an address, with the rights that the caller has now. */
  registerWebhook?: Maybe<WebhookPayload>;
  /** Takes a record out of a collection. */
  removeFromCollection?: Maybe<CollectionPayload>;
  /** Ends the subscription and forgets its dead letters. */
  removeWebhook?: Maybe<WebhookPayload>;
  /** Renews a webhook for 90 days, with the rights of the token that is presented: it has other rights from then on if these are others. */
  renewWebhook?: Maybe<WebhookPayload>;
  /** Sends its dead letters once more, of records that the subscriber may still see. */
  replayWebhook?: Maybe<WebhookPayload>;
  /** Records an offer seen on the market. */
  reportListing?: Maybe<MarketListingPayload>;
  /** Sends again, beginning at once with what was missed. */
  resumeWebhook?: Maybe<WebhookPayload>;
  /** Retracts a link that the caller's authority asserted; whoever relied on it hears of it. */
  retractLink?: Maybe<LinkPayload>;
  /** Revises a listing. */
  reviseListing?: Maybe<MarketListingPayload>;
  /** Makes a new secret; for a day deliveries are signed with the old one too. */
  rotateWebhookSecret?: Maybe<WebhookPayload>;
  /** Withdraws a listing from the hub, with a reason. */
  withdrawListing?: Maybe<MarketListingPayload>;
};


/** What can be done: one mutation for each intention. */
export type MutationAddToCollectionArgs = {
  input: CollectionMemberInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAssertLinkArgs = {
  input: AssertLinkInput;
};


/** What can be done: one mutation for each intention. */
export type MutationCreateCollectionArgs = {
  input: CreateCollectionInput;
};


/** What can be done: one mutation for each intention. */
export type MutationDecideLinkArgs = {
  input: DecideLinkInput;
};


/** What can be done: one mutation for each intention. */
export type MutationEraseListingPersonsArgs = {
  input: EraseListingPersonsInput;
};


/** What can be done: one mutation for each intention. */
export type MutationPauseWebhookArgs = {
  input: WebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationProposeLinkArgs = {
  input: AssertLinkInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRemoveFromCollectionArgs = {
  input: CollectionMemberInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRemoveWebhookArgs = {
  input: WebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRenewWebhookArgs = {
  input: WebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReplayWebhookArgs = {
  input: WebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReportListingArgs = {
  input: ReportListingInput;
};


/** What can be done: one mutation for each intention. */
export type MutationResumeWebhookArgs = {
  input: WebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRetractLinkArgs = {
  input: RetractLinkInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReviseListingArgs = {
  input: ReviseListingInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRotateWebhookSecretArgs = {
  input: WebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawListingArgs = {
  input: WithdrawListingInput;
};

/** Joined records, in the order in which the links were asserted. */
export type ObjectJoinConnection = {
  /** The entries with their cursors. */
  edges: Array<ObjectJoinEdge>;
  /** The entries; null where the registry does not answer. */
  nodes: Array<Maybe<CulturalObject>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ObjectJoinEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The link that joins them. */
  link: Link;
  /** The entry; null where its registry does not answer. */
  node?: Maybe<CulturalObject>;
};

/** What became of an offer. */
export type OfferStatus =
  /** On offer when last seen. */
  | 'OFFERED'
  /** Sold. */
  | 'SOLD'
  /** Not known. */
  | 'UNKNOWN'
  /** Withdrawn. */
  | 'WITHDRAWN';

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
  /** Counts records by a dimension, over what the reader may see. */
  aggregate?: Maybe<Aggregate>;
  /**
   * Where a query of one list (`{ sites { nodes { id } } }`) is read from beginning
   * to end, over all that the caller may see, as JSON Lines. Nothing is kept: the
   * address is read with one's own token, and the rights of that moment hold.
   */
  bulkQuery?: Maybe<BulkQuery>;
  /**
   * What changed, for this reader: only of records that it may read now, and only where something that it may see
   * changed. At least once, and in order for each record. CURSOR_EXPIRED for a cursor that is too old, or that was given
   * for other rights than the reader has now.
   */
  changes?: Maybe<ChangeConnection>;
  /** A collection; null if absent. */
  collection?: Maybe<Collection>;
  /** Collections. */
  collections?: Maybe<CollectionConnection>;
  /** A market listing; null if it is absent or may not be read. */
  listing?: Maybe<MarketListing>;
  /** Market listings. */
  listings?: Maybe<MarketListingConnection>;
  /** Candidates for being the same as, part of or similar to a record. Not available in this version: answers NOT_FOUND, a malformed id BAD_USER_INPUT. */
  matches?: Maybe<MatchConnection>;
  /** A record of any kind; null if it is absent or may not be read. */
  record?: Maybe<Record>;
  /**
   * Searches titles, names, identifiers and descriptions of readable records for
   * every word of the query; forgives Arabic letter forms, diacritics and typing
   * errors. A single letter finds itself as a word, two letters what begins with
   * them, more what holds them. Of a very long text its first 20,000 characters
   * are searched, of all texts of a record together the first 400,000.
   */
  search?: Maybe<SearchConnection>;
  /** The caller's own webhooks, oldest first. */
  webhooks?: Maybe<Array<Webhook>>;
};


/** What can be asked. */
export type QueryAggregateArgs = {
  groupBy: AggregateDimension;
  kind: RecordKind;
  where?: InputMaybe<AggregateFilter>;
};


/** What can be asked. */
export type QueryBulkQueryArgs = {
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSON']['input']>;
};


/** What can be asked. */
export type QueryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ChangeFilter>;
};


/** What can be asked. */
export type QueryCollectionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CollectionOrder;
  where?: InputMaybe<CollectionFilter>;
};


/** What can be asked. */
export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MarketListingOrder;
  where?: InputMaybe<MarketListingFilter>;
};


/** What can be asked. */
export type QueryMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  record: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  where?: InputMaybe<SearchFilter>;
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
  /** What links this record to others. Both ends must be readable for a link to show. */
  links?: Maybe<LinkConnection>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** The rights in the record's text. */
  rights: Rights;
  /**
   * Records of the same thing: what confirmed SAME_AS links join with this one, directly or one through another, as far as
   * this reader may see records and links; without itself, at most 200.
   */
  sameAs?: Maybe<Array<Maybe<Record>>>;
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
export type RecordLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/**
 * A record of one of the five kinds. Records of several institutions about one
 * thing stay apart and are linked, never merged.
 */
export type RecordTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A page of a list. */
export type RecordConnection = {
  /** The entries with their cursors. */
  edges: Array<RecordEdge>;
  /** The entries; null where the registry does not answer. */
  nodes: Array<Maybe<Record>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type RecordEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry; null where its registry does not answer. */
  node?: Maybe<Record>;
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

/** A system to be told of changes. */
export type RegisterWebhookInput = {
  /** Only records of these authorities. */
  authority?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only members of this collection. */
  collection?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** Only these kinds of change. */
  kind?: InputMaybe<Array<ChangeKind>>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Only these kinds of record. */
  recordKind?: InputMaybe<Array<RecordKind>>;
  /** A cursor of `changes` after which to begin; from the beginning if left out. */
  since?: InputMaybe<Scalars['String']['input']>;
  /** Where to send: http or https, without a user or a password. */
  url: Scalars['String']['input'];
};

/** A repatriation case. Described by its registry; here stand its joins. */
export type RepatriationCase = Record & {
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** The collections that hold it. */
  collections?: Maybe<Array<Collection>>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** Seized items that the case concerns. */
  items?: Maybe<SeizureItemJoinConnection>;
  /** What links this record to others. */
  links?: Maybe<LinkConnection>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Objects that the case concerns. */
  objects?: Maybe<ObjectJoinConnection>;
  /** The rights in the record's text. */
  rights: Rights;
  /**
   * Records of the same thing: what confirmed SAME_AS links join with this one, directly or one through another, as far as
   * this reader may see records and links; without itself, at most 200.
   */
  sameAs?: Maybe<Array<Maybe<Record>>>;
  /** Seizures that the case concerns. */
  seizures?: Maybe<SeizureJoinConnection>;
  /** Who may read the record. */
  sharing: Sharing;
  /** Sites that the case concerns. */
  sites?: Maybe<SiteJoinConnection>;
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


/** A repatriation case. Described by its registry; here stand its joins. */
export type RepatriationCaseItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A repatriation case. Described by its registry; here stand its joins. */
export type RepatriationCaseLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A repatriation case. Described by its registry; here stand its joins. */
export type RepatriationCaseObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A repatriation case. Described by its registry; here stand its joins. */
export type RepatriationCaseSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A repatriation case. Described by its registry; here stand its joins. */
export type RepatriationCaseSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A repatriation case. Described by its registry; here stand its joins. */
export type RepatriationCaseTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** An offer seen. */
export type ReportListingInput = {
  /** Where. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country of the venue. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Descriptions by language. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The caller's own identifier. */
  localId: Scalars['String']['input'];
  /** Lot or stock number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it was seen. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** What became of the offer; OFFERED if left out. */
  offerStatus?: InputMaybe<OfferStatus>;
  /** When it was offered. */
  offeredAt?: InputMaybe<FuzzyDateInput>;
  /** Prices. */
  prices?: InputMaybe<Array<MoneyInput>>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Title of the sale. */
  saleTitle?: InputMaybe<Scalars['String']['input']>;
  /** Who offers it, where that is a private person; field class PERSON. */
  seller?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it. */
  sharing?: InputMaybe<SharingInput>;
  /** Where the statement comes from. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** What the offer says of where it comes from, by language. */
  statedProvenance?: InputMaybe<Array<LocalizedTextInput>>;
  /** Whether the listing is invented, for demonstration or training; not, if left out. */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Titles by language. */
  titles: Array<LocalizedTextInput>;
  /** Address of the offer. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** The firm. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** What kind of venue. */
  venueKind?: InputMaybe<VenueKind>;
};

/** A retraction. */
export type RetractLinkInput = {
  /** The link. */
  id: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** When it was retracted. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** A revision of a listing; what is left out stays. */
export type ReviseListingInput = {
  /** Where. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country of the venue. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Descriptions by language. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** The listing. */
  id: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read. */
  ifVersion: Scalars['String']['input'];
  /** Lot or stock number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** What became of the offer. */
  offerStatus?: InputMaybe<OfferStatus>;
  /** When it was offered. */
  offeredAt?: InputMaybe<FuzzyDateInput>;
  /** Further prices. */
  prices?: InputMaybe<Array<MoneyInput>>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Title of the sale. */
  saleTitle?: InputMaybe<Scalars['String']['input']>;
  /** Who offers it, where that is a private person; field class PERSON. */
  seller?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it. */
  sharing?: InputMaybe<SharingInput>;
  /** Where the statement comes from. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** What the offer says of where it comes from, by language. */
  statedProvenance?: InputMaybe<Array<LocalizedTextInput>>;
  /** Titles by language. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Address of the offer. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** The firm. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** What kind of venue. */
  venueKind?: InputMaybe<VenueKind>;
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

/** What was found. No match is not clean: see `coverage`. */
export type SearchConnection = {
  /** What was searched and what was not. */
  coverage: SearchCoverage;
  /** The same with cursors. */
  edges: Array<SearchEdge>;
  /** How many of each kind, authority and state. */
  facets: Array<Facet>;
  /** The records found, best first. */
  nodes: Array<SearchHit>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** What an answer covers. Nothing found is never proof that there is nothing. */
export type SearchCoverage = {
  /** What that means, in the reader's language. */
  note: Scalars['String']['output'];
  /** Whether texts of some records stay in their registries and were not searched. */
  partial: Scalars['Boolean']['output'];
  /** How many records this reader's search looked at. */
  records: Scalars['Int']['output'];
};

/** A hit with its cursor. */
export type SearchEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** What to search among. */
export type SearchFilter = {
  /** Only records of these authorities. */
  authority?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Without the invented records of the demonstration. */
  excludeSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds. */
  kind?: InputMaybe<Array<RecordKind>>;
  /** Only records that speak of these states. */
  state?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/** A record that was found. */
export type SearchHit = {
  /** The texts that matched, at most five. */
  highlights: Array<Highlight>;
  /** The record; null where its registry does not answer. */
  record?: Maybe<Record>;
  /** How well it matches, 0 to 1, from the record's own text and the query alone. */
  score: Scalars['Float']['output'];
};

/** A seizure. Described by its registry; here stand its joins. */
export type Seizure = Record & {
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** Cases that concern the seizure or one of its items. */
  cases?: Maybe<CaseJoinConnection>;
  /** The collections that hold it. */
  collections?: Maybe<Array<Collection>>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** What links this record to others. */
  links?: Maybe<LinkConnection>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Objects seized, through the items of the seizure. */
  objects?: Maybe<ObjectJoinConnection>;
  /** The rights in the record's text. */
  rights: Rights;
  /**
   * Records of the same thing: what confirmed SAME_AS links join with this one, directly or one through another, as far as
   * this reader may see records and links; without itself, at most 200.
   */
  sameAs?: Maybe<Array<Maybe<Record>>>;
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


/** A seizure. Described by its registry; here stand its joins. */
export type SeizureCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A seizure. Described by its registry; here stand its joins. */
export type SeizureLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A seizure. Described by its registry; here stand its joins. */
export type SeizureObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A seizure. Described by its registry; here stand its joins. */
export type SeizureTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** An item or lot of a seizure; it has its seizure's sharing. Described by its registry. */
export type SeizureItem = {
  /** Cases that concern the item. */
  cases?: Maybe<CaseJoinConnection>;
  /** `item_…` */
  id: Scalars['ID']['output'];
  /** What links the item to records. */
  links?: Maybe<LinkConnection>;
  /** Objects that the item was identified as. */
  objects?: Maybe<ObjectJoinConnection>;
};


/** An item or lot of a seizure; it has its seizure's sharing. Described by its registry. */
export type SeizureItemCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** An item or lot of a seizure; it has its seizure's sharing. Described by its registry. */
export type SeizureItemLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** An item or lot of a seizure; it has its seizure's sharing. Described by its registry. */
export type SeizureItemObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};

/** Joined records, in the order in which the links were asserted. */
export type SeizureItemJoinConnection = {
  /** The entries with their cursors. */
  edges: Array<SeizureItemJoinEdge>;
  /** The entries; null where the registry does not answer. */
  nodes: Array<Maybe<SeizureItem>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type SeizureItemJoinEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The link that joins them. */
  link: Link;
  /** The entry; null where its registry does not answer. */
  node?: Maybe<SeizureItem>;
};

/** Joined records, in the order in which the links were asserted. */
export type SeizureJoinConnection = {
  /** The entries with their cursors. */
  edges: Array<SeizureJoinEdge>;
  /** The entries; null where the registry does not answer. */
  nodes: Array<Maybe<Seizure>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type SeizureJoinEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The link that joins them. */
  link: Link;
  /** The entry; null where its registry does not answer. */
  node?: Maybe<Seizure>;
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

/** Joined records, in the order in which the links were asserted. */
export type SiteJoinConnection = {
  /** The entries with their cursors. */
  edges: Array<SiteJoinEdge>;
  /** The entries; null where the registry does not answer. */
  nodes: Array<Maybe<HeritageSite>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type SiteJoinEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The link that joins them. */
  link: Link;
  /** The entry; null where its registry does not answer. */
  node?: Maybe<HeritageSite>;
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

/** The kinds of venue. */
export type VenueKind =
  /** An auction house. */
  | 'AUCTION_HOUSE'
  /** A museum's or collection's catalogue. */
  | 'CATALOGUE'
  /** A dealer or gallery. */
  | 'DEALER'
  /** A market on the web. */
  | 'ONLINE_MARKETPLACE'
  /** A market in a place. */
  | 'PHYSICAL_MARKET'
  /** A social network. */
  | 'SOCIAL_MEDIA'
  /** Not known. */
  | 'UNKNOWN';

/** A filter on venue kinds. */
export type VenueKindFilter = {
  /** Equal. */
  eq?: InputMaybe<VenueKind>;
  /** One of these. */
  in?: InputMaybe<Array<VenueKind>>;
  /** Not this. */
  not?: InputMaybe<VenueKind>;
};

/** A system to which the hub sends the changes that it may see, signed after Standard Webhooks 1.0. */
export type Webhook = {
  /** Only records of these authorities; null for all. */
  authority?: Maybe<Array<Scalars['ID']['output']>>;
  /** Only members of this collection are told of; null for all records. */
  collection?: Maybe<Scalars['ID']['output']>;
  /** When it was registered. */
  createdAt: Scalars['DateTime']['output'];
  /** What was given up after the last attempt, oldest first, at most 100; `replayWebhook` sends it again. */
  deadLetters: Array<DeadLetter>;
  /** When its registration ends, unless it is renewed; nothing is sent from then on. */
  expiresAt: Scalars['DateTime']['output'];
  /** Since when deliveries fail; null while they succeed. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** `webhook_…` */
  id: Scalars['ID']['output'];
  /** Only these kinds of change; null for all. */
  kind?: Maybe<Array<ChangeKind>>;
  /** Why the last delivery failed; null if it did not. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** When the delivery that failed is tried again; null if none waits. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether nothing is sent until it is resumed. */
  paused: Scalars['Boolean']['output'];
  /** Only these kinds of record are told of; null for all. */
  recordKind?: Maybe<Array<RecordKind>>;
  /** `whsec_…`, by which deliveries are signed. Shown once, in the answer of the act that made it; null at any other time. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Where the changes are sent. */
  url: Scalars['String']['output'];
};

/** A webhook of the caller's. */
export type WebhookInput = {
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The webhook. */
  webhook: Scalars['ID']['input'];
};

/** What became of a webhook. */
export type WebhookPayload = {
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
  /** The webhook; null if nothing was done, or if it was removed. */
  webhook?: Maybe<Webhook>;
};

/** Withdraws a listing from the hub, with a reason. */
export type WithdrawListingInput = {
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The listing. */
  listing: Scalars['ID']['input'];
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
  Authority: Authority;
  Collection: Collection;
  CulturalObject: CulturalObject;
  HeritageSite: HeritageSite;
  Link: Link;
  MarketListing: MarketListing;
  Record: Record;
  RepatriationCase: RepatriationCase;
  Seizure: Seizure;
  SeizureItem: SeizureItem;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Authority:
    ( { __typename: 'Authority' }
    & GraphQLRecursivePick<FederationTypes['Authority'], {"id":true}> );
  Collection:
    ( { __typename: 'Collection' }
    & GraphQLRecursivePick<FederationTypes['Collection'], {"id":true}> );
  CulturalObject:
    ( { __typename: 'CulturalObject' }
    & GraphQLRecursivePick<FederationTypes['CulturalObject'], {"id":true}> );
  HeritageSite:
    ( { __typename: 'HeritageSite' }
    & GraphQLRecursivePick<FederationTypes['HeritageSite'], {"id":true}> );
  Link:
    ( { __typename: 'Link' }
    & GraphQLRecursivePick<FederationTypes['Link'], {"id":true}> );
  MarketListing:
    ( { __typename: 'MarketListing' }
    & GraphQLRecursivePick<FederationTypes['MarketListing'], {"id":true}> );
  Record:
    ( { __typename: 'Record' }
    & GraphQLRecursivePick<FederationTypes['Record'], {"id":true}> );
  RepatriationCase:
    ( { __typename: 'RepatriationCase' }
    & GraphQLRecursivePick<FederationTypes['RepatriationCase'], {"id":true}> );
  Seizure:
    ( { __typename: 'Seizure' }
    & GraphQLRecursivePick<FederationTypes['Seizure'], {"id":true}> );
  SeizureItem:
    ( { __typename: 'SeizureItem' }
    & GraphQLRecursivePick<FederationTypes['SeizureItem'], {"id":true}> );
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
  Aggregate: ResolverTypeWrapper<any>;
  AggregateDimension: ResolverTypeWrapper<any>;
  AggregateFilter: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  AggregateGroup: ResolverTypeWrapper<any>;
  AssertLinkInput: ResolverTypeWrapper<any>;
  Audience: ResolverTypeWrapper<any>;
  Authority: ResolverTypeWrapper<any>;
  BooleanFilter: ResolverTypeWrapper<any>;
  BoxInput: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  BulkQuery: ResolverTypeWrapper<any>;
  Calendar: ResolverTypeWrapper<any>;
  CaseJoinConnection: ResolverTypeWrapper<any>;
  CaseJoinEdge: ResolverTypeWrapper<any>;
  Certainty: ResolverTypeWrapper<any>;
  Change: ResolverTypeWrapper<any>;
  ChangeConnection: ResolverTypeWrapper<any>;
  ChangeFilter: ResolverTypeWrapper<any>;
  ChangeKind: ResolverTypeWrapper<any>;
  Collection: ResolverTypeWrapper<any>;
  CollectionConnection: ResolverTypeWrapper<any>;
  CollectionEdge: ResolverTypeWrapper<any>;
  CollectionFilter: ResolverTypeWrapper<any>;
  CollectionMemberInput: ResolverTypeWrapper<any>;
  CollectionOrder: ResolverTypeWrapper<any>;
  CollectionPayload: ResolverTypeWrapper<any>;
  CountryCode: ResolverTypeWrapper<any>;
  CountryFilter: ResolverTypeWrapper<any>;
  CreateCollectionInput: ResolverTypeWrapper<any>;
  CulturalObject: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  DateTimeFilter: ResolverTypeWrapper<any>;
  DeadLetter: ResolverTypeWrapper<any>;
  DecideLinkInput: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  Dimension: ResolverTypeWrapper<any>;
  DimensionFilter: ResolverTypeWrapper<any>;
  EraseListingPersonsInput: ResolverTypeWrapper<any>;
  Facet: ResolverTypeWrapper<any>;
  FacetDimension: ResolverTypeWrapper<any>;
  FacetValue: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldClass: ResolverTypeWrapper<any>;
  FloatFilter: ResolverTypeWrapper<any>;
  FuzzyDate: ResolverTypeWrapper<any>;
  FuzzyDateFilter: ResolverTypeWrapper<any>;
  FuzzyDateInput: ResolverTypeWrapper<any>;
  GeoJSON: ResolverTypeWrapper<any>;
  Geometry: ResolverTypeWrapper<any>;
  HeritageSite: ResolverTypeWrapper<any>;
  Highlight: ResolverTypeWrapper<any>;
  IdFilter: ResolverTypeWrapper<any>;
  IntFilter: ResolverTypeWrapper<any>;
  JSON: ResolverTypeWrapper<any>;
  LanguageTag: ResolverTypeWrapper<any>;
  Link: ResolverTypeWrapper<any>;
  LinkConnection: ResolverTypeWrapper<any>;
  LinkEdge: ResolverTypeWrapper<any>;
  LinkEnd: ResolverTypeWrapper<any>;
  LinkEvidence: ResolverTypeWrapper<any>;
  LinkEvidenceInput: ResolverTypeWrapper<any>;
  LinkMethod: ResolverTypeWrapper<any>;
  LinkPayload: ResolverTypeWrapper<any>;
  LinkPredicate: ResolverTypeWrapper<any>;
  LinkStatus: ResolverTypeWrapper<any>;
  LinkStep: ResolverTypeWrapper<any>;
  ListingJoinConnection: ResolverTypeWrapper<any>;
  ListingJoinEdge: ResolverTypeWrapper<any>;
  LocalizedText: ResolverTypeWrapper<any>;
  LocalizedTextInput: ResolverTypeWrapper<any>;
  MarketListing: ResolverTypeWrapper<any>;
  MarketListingConnection: ResolverTypeWrapper<any>;
  MarketListingEdge: ResolverTypeWrapper<any>;
  MarketListingFilter: ResolverTypeWrapper<any>;
  MarketListingOrder: ResolverTypeWrapper<any>;
  MarketListingPayload: ResolverTypeWrapper<any>;
  MatchCandidate: ResolverTypeWrapper<any>;
  MatchConnection: ResolverTypeWrapper<any>;
  MatchFeature: ResolverTypeWrapper<any>;
  Measurement: ResolverTypeWrapper<any>;
  MeasurementInput: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  MoneyInput: ResolverTypeWrapper<any>;
  MoneyKind: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  ObjectJoinConnection: ResolverTypeWrapper<any>;
  ObjectJoinEdge: ResolverTypeWrapper<any>;
  OfferStatus: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  PlacePrecision: ResolverTypeWrapper<any>;
  Quantity: ResolverTypeWrapper<any>;
  QuantityBasis: ResolverTypeWrapper<any>;
  QuantityInput: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<any>;
  Record: ResolverTypeWrapper<any>;
  RecordConnection: ResolverTypeWrapper<any>;
  RecordEdge: ResolverTypeWrapper<any>;
  RecordKind: ResolverTypeWrapper<any>;
  RecordRevision: ResolverTypeWrapper<any>;
  RecordRevisionConnection: ResolverTypeWrapper<any>;
  RecordRevisionEdge: ResolverTypeWrapper<any>;
  RegisterWebhookInput: ResolverTypeWrapper<any>;
  RepatriationCase: ResolverTypeWrapper<any>;
  ReportListingInput: ResolverTypeWrapper<any>;
  RetractLinkInput: ResolverTypeWrapper<any>;
  ReviseListingInput: ResolverTypeWrapper<any>;
  Rights: ResolverTypeWrapper<any>;
  RightsInput: ResolverTypeWrapper<any>;
  SearchConnection: ResolverTypeWrapper<any>;
  SearchCoverage: ResolverTypeWrapper<any>;
  SearchEdge: ResolverTypeWrapper<any>;
  SearchFilter: ResolverTypeWrapper<any>;
  SearchHit: ResolverTypeWrapper<any>;
  Seizure: ResolverTypeWrapper<any>;
  SeizureItem: ResolverTypeWrapper<any>;
  SeizureItemJoinConnection: ResolverTypeWrapper<any>;
  SeizureItemJoinEdge: ResolverTypeWrapper<any>;
  SeizureJoinConnection: ResolverTypeWrapper<any>;
  SeizureJoinEdge: ResolverTypeWrapper<any>;
  Sharing: ResolverTypeWrapper<any>;
  SharingInput: ResolverTypeWrapper<any>;
  SharingTier: ResolverTypeWrapper<any>;
  SharingTierFilter: ResolverTypeWrapper<any>;
  SiteJoinConnection: ResolverTypeWrapper<any>;
  SiteJoinEdge: ResolverTypeWrapper<any>;
  Source: ResolverTypeWrapper<any>;
  SourceInput: ResolverTypeWrapper<any>;
  StatementStatus: ResolverTypeWrapper<any>;
  StringFilter: ResolverTypeWrapper<any>;
  Term: ResolverTypeWrapper<any>;
  TermInput: ResolverTypeWrapper<any>;
  TrafficLight: ResolverTypeWrapper<any>;
  UnreadValue: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  VenueKind: ResolverTypeWrapper<any>;
  VenueKindFilter: ResolverTypeWrapper<any>;
  Webhook: ResolverTypeWrapper<any>;
  WebhookInput: ResolverTypeWrapper<any>;
  WebhookPayload: ResolverTypeWrapper<any>;
  WithdrawListingInput: ResolverTypeWrapper<any>;
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
  Aggregate: any;
  AggregateFilter: any;
  Boolean: any;
  AggregateGroup: any;
  AssertLinkInput: any;
  Authority: any;
  BooleanFilter: any;
  BoxInput: any;
  Float: any;
  BulkQuery: any;
  CaseJoinConnection: any;
  CaseJoinEdge: any;
  Change: any;
  ChangeConnection: any;
  ChangeFilter: any;
  Collection: any;
  CollectionConnection: any;
  CollectionEdge: any;
  CollectionFilter: any;
  CollectionMemberInput: any;
  CollectionPayload: any;
  CountryCode: any;
  CountryFilter: any;
  CreateCollectionInput: any;
  CulturalObject: any;
  CurrencyCode: any;
  DateTime: any;
  DateTimeFilter: any;
  DeadLetter: any;
  DecideLinkInput: any;
  Decimal: any;
  DimensionFilter: any;
  EraseListingPersonsInput: any;
  Facet: any;
  FacetValue: any;
  FieldChange: any;
  FloatFilter: any;
  FuzzyDate: any;
  FuzzyDateFilter: any;
  FuzzyDateInput: any;
  GeoJSON: any;
  Geometry: any;
  HeritageSite: any;
  Highlight: any;
  IdFilter: any;
  IntFilter: any;
  JSON: any;
  LanguageTag: any;
  Link: any;
  LinkConnection: any;
  LinkEdge: any;
  LinkEnd: any;
  LinkEvidence: any;
  LinkEvidenceInput: any;
  LinkPayload: any;
  LinkStep: any;
  ListingJoinConnection: any;
  ListingJoinEdge: any;
  LocalizedText: any;
  LocalizedTextInput: any;
  MarketListing: any;
  MarketListingConnection: any;
  MarketListingEdge: any;
  MarketListingFilter: any;
  MarketListingPayload: any;
  MatchCandidate: any;
  MatchConnection: any;
  MatchFeature: any;
  Measurement: any;
  MeasurementInput: any;
  Money: any;
  MoneyInput: any;
  Mutation: Dictionary<PropertyKey, never>;
  ObjectJoinConnection: any;
  ObjectJoinEdge: any;
  PageInfo: any;
  Quantity: any;
  QuantityInput: any;
  Query: Dictionary<PropertyKey, never>;
  Receipt: any;
  Record: any;
  RecordConnection: any;
  RecordEdge: any;
  RecordRevision: any;
  RecordRevisionConnection: any;
  RecordRevisionEdge: any;
  RegisterWebhookInput: any;
  RepatriationCase: any;
  ReportListingInput: any;
  RetractLinkInput: any;
  ReviseListingInput: any;
  Rights: any;
  RightsInput: any;
  SearchConnection: any;
  SearchCoverage: any;
  SearchEdge: any;
  SearchFilter: any;
  SearchHit: any;
  Seizure: any;
  SeizureItem: any;
  SeizureItemJoinConnection: any;
  SeizureItemJoinEdge: any;
  SeizureJoinConnection: any;
  SeizureJoinEdge: any;
  Sharing: any;
  SharingInput: any;
  SharingTierFilter: any;
  SiteJoinConnection: any;
  SiteJoinEdge: any;
  Source: any;
  SourceInput: any;
  StringFilter: any;
  Term: any;
  TermInput: any;
  UnreadValue: any;
  UserError: any;
  VenueKindFilter: any;
  Webhook: any;
  WebhookInput: any;
  WebhookPayload: any;
  WithdrawListingInput: any;
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
  index?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, Partial<AccessLogIndexArgs>>;
  listings?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, Partial<AccessLogListingsArgs>>;
};

export type AggregateResolvers<ContextType = any, ParentType extends ResolversParentTypes['Aggregate'] = ResolversParentTypes['Aggregate']> = {
  groups?: Resolver<Array<ResolversTypes['AggregateGroup']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AggregateGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['AggregateGroup'] = ResolversParentTypes['AggregateGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority'], FederationReferenceType extends FederationReferenceTypes['Authority'] = FederationReferenceTypes['Authority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Authority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['RecordConnection']>, ParentType, ContextType, Partial<AuthorityRecordsArgs>>;
};

export type BulkQueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulkQuery'] = ResolversParentTypes['BulkQuery']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseJoinConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseJoinConnection'] = ResolversParentTypes['CaseJoinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseJoinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['RepatriationCase']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseJoinEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseJoinEdge'] = ResolversParentTypes['CaseJoinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RepatriationCase']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, Partial<CollectionMembersArgs>>;
  stewards?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CollectionTitleArgs>>;
};

export type CollectionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CollectionConnection'] = ResolversParentTypes['CollectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Collection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CollectionEdge'] = ResolversParentTypes['CollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
};

export type CollectionPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CollectionPayload'] = ResolversParentTypes['CollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CulturalObjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['CulturalObject'] = ResolversParentTypes['CulturalObject'], FederationReferenceType extends FederationReferenceTypes['CulturalObject'] = FederationReferenceTypes['CulturalObject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CulturalObject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['CaseJoinConnection']>, ParentType, ContextType, RequireFields<CulturalObjectCasesArgs, 'status'>>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<CulturalObjectLinksArgs, 'status'>>;
  listings?: Resolver<Maybe<ResolversTypes['ListingJoinConnection']>, ParentType, ContextType, RequireFields<CulturalObjectListingsArgs, 'status'>>;
  relatedObjects?: Resolver<Maybe<ResolversTypes['ObjectJoinConnection']>, ParentType, ContextType, RequireFields<CulturalObjectRelatedObjectsArgs, 'status'>>;
  sameAs?: Resolver<Maybe<Array<Maybe<ResolversTypes['Record']>>>, ParentType, ContextType>;
  seizureItems?: Resolver<Maybe<ResolversTypes['SeizureItemJoinConnection']>, ParentType, ContextType, RequireFields<CulturalObjectSeizureItemsArgs, 'status'>>;
  seizures?: Resolver<Maybe<ResolversTypes['SeizureJoinConnection']>, ParentType, ContextType, RequireFields<CulturalObjectSeizuresArgs, 'status'>>;
  sites?: Resolver<Maybe<ResolversTypes['SiteJoinConnection']>, ParentType, ContextType, RequireFields<CulturalObjectSitesArgs, 'status'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  dimension?: Resolver<ResolversTypes['FacetDimension'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  cases?: Resolver<Maybe<ResolversTypes['CaseJoinConnection']>, ParentType, ContextType, RequireFields<HeritageSiteCasesArgs, 'status'>>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<HeritageSiteLinksArgs, 'status'>>;
  objects?: Resolver<Maybe<ResolversTypes['ObjectJoinConnection']>, ParentType, ContextType, RequireFields<HeritageSiteObjectsArgs, 'status'>>;
  sameAs?: Resolver<Maybe<Array<Maybe<ResolversTypes['Record']>>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = any, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fragment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'], FederationReferenceType extends FederationReferenceTypes['Link'] = FederationReferenceTypes['Link']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Link']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assertedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assertedBy?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['LinkEvidence']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['LinkStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['LinkMethod'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['LinkPredicate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LinkEnd']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['LinkEnd']>, ParentType, ContextType>;
  unsupported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkEndResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkEnd'] = ResolversParentTypes['LinkEnd']> = {
  __resolveType: TypeResolveFn<'CulturalObject' | 'HeritageSite' | 'MarketListing' | 'RepatriationCase' | 'Seizure' | 'SeizureItem', ParentType, ContextType>;
};

export type LinkEvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkEvidence'] = ResolversParentTypes['LinkEvidence']> = {
  kind?: Resolver<ResolversTypes['LinkMethod'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkPayload'] = ResolversParentTypes['LinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkStep'] = ResolversParentTypes['LinkStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['LinkEvidence']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
};

export type ListingJoinConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListingJoinConnection'] = ResolversParentTypes['ListingJoinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListingJoinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['MarketListing']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingJoinEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ListingJoinEdge'] = ResolversParentTypes['ListingJoinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MarketListing']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transliteration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarketListingResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarketListing'] = ResolversParentTypes['MarketListing'], FederationReferenceType extends FederationReferenceTypes['MarketListing'] = FederationReferenceTypes['MarketListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarketListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<MarketListingLinksArgs, 'status'>>;
  localId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objects?: Resolver<Maybe<ResolversTypes['ObjectJoinConnection']>, ParentType, ContextType, RequireFields<MarketListingObjectsArgs, 'status'>>;
  offerStatus?: Resolver<ResolversTypes['OfferStatus'], ParentType, ContextType>;
  offeredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['RecordRevision']>, ParentType, ContextType, RequireFields<MarketListingRevisionArgs, 'asOf'>>;
  revisions?: Resolver<ResolversTypes['RecordRevisionConnection'], ParentType, ContextType, Partial<MarketListingRevisionsArgs>>;
  rights?: Resolver<ResolversTypes['Rights'], ParentType, ContextType>;
  saleTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<Maybe<Array<Maybe<ResolversTypes['Record']>>>, ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statedProvenance?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<MarketListingTitleArgs>>;
  unread?: Resolver<Array<ResolversTypes['UnreadValue']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venueKind?: Resolver<Maybe<ResolversTypes['VenueKind']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketListingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarketListingConnection'] = ResolversParentTypes['MarketListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarketListingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MarketListing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketListingEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarketListingEdge'] = ResolversParentTypes['MarketListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketListing'], ParentType, ContextType>;
};

export type MarketListingPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarketListingPayload'] = ResolversParentTypes['MarketListingPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['MarketListing']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  candidate?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['MatchFeature']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  coverage?: Resolver<ResolversTypes['SearchCoverage'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchFeatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchFeature'] = ResolversParentTypes['MatchFeature']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  addToCollection?: Resolver<Maybe<ResolversTypes['CollectionPayload']>, ParentType, ContextType, RequireFields<MutationAddToCollectionArgs, 'input'>>;
  assertLink?: Resolver<Maybe<ResolversTypes['LinkPayload']>, ParentType, ContextType, RequireFields<MutationAssertLinkArgs, 'input'>>;
  createCollection?: Resolver<Maybe<ResolversTypes['CollectionPayload']>, ParentType, ContextType, RequireFields<MutationCreateCollectionArgs, 'input'>>;
  decideLink?: Resolver<Maybe<ResolversTypes['LinkPayload']>, ParentType, ContextType, RequireFields<MutationDecideLinkArgs, 'input'>>;
  eraseListingPersons?: Resolver<Maybe<ResolversTypes['MarketListingPayload']>, ParentType, ContextType, RequireFields<MutationEraseListingPersonsArgs, 'input'>>;
  pauseWebhook?: Resolver<Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<MutationPauseWebhookArgs, 'input'>>;
  proposeLink?: Resolver<Maybe<ResolversTypes['LinkPayload']>, ParentType, ContextType, RequireFields<MutationProposeLinkArgs, 'input'>>;
  registerWebhook?: Resolver<Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'input'>>;
  removeFromCollection?: Resolver<Maybe<ResolversTypes['CollectionPayload']>, ParentType, ContextType, RequireFields<MutationRemoveFromCollectionArgs, 'input'>>;
  removeWebhook?: Resolver<Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'input'>>;
  renewWebhook?: Resolver<Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<MutationRenewWebhookArgs, 'input'>>;
  replayWebhook?: Resolver<Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<MutationReplayWebhookArgs, 'input'>>;
  reportListing?: Resolver<Maybe<ResolversTypes['MarketListingPayload']>, ParentType, ContextType, RequireFields<MutationReportListingArgs, 'input'>>;
  resumeWebhook?: Resolver<Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'input'>>;
  retractLink?: Resolver<Maybe<ResolversTypes['LinkPayload']>, ParentType, ContextType, RequireFields<MutationRetractLinkArgs, 'input'>>;
  reviseListing?: Resolver<Maybe<ResolversTypes['MarketListingPayload']>, ParentType, ContextType, RequireFields<MutationReviseListingArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  withdrawListing?: Resolver<Maybe<ResolversTypes['MarketListingPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawListingArgs, 'input'>>;
};

export type ObjectJoinConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectJoinConnection'] = ResolversParentTypes['ObjectJoinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectJoinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['CulturalObject']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectJoinEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectJoinEdge'] = ResolversParentTypes['ObjectJoinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CulturalObject']>, ParentType, ContextType>;
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
  aggregate?: Resolver<Maybe<ResolversTypes['Aggregate']>, ParentType, ContextType, RequireFields<QueryAggregateArgs, 'groupBy' | 'kind'>>;
  bulkQuery?: Resolver<Maybe<ResolversTypes['BulkQuery']>, ParentType, ContextType, RequireFields<QueryBulkQueryArgs, 'query'>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<QueryChangesArgs>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, RequireFields<QueryCollectionArgs, 'id'>>;
  collections?: Resolver<Maybe<ResolversTypes['CollectionConnection']>, ParentType, ContextType, RequireFields<QueryCollectionsArgs, 'orderBy'>>;
  listing?: Resolver<Maybe<ResolversTypes['MarketListing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  listings?: Resolver<Maybe<ResolversTypes['MarketListingConnection']>, ParentType, ContextType, RequireFields<QueryListingsArgs, 'orderBy'>>;
  matches?: Resolver<Maybe<ResolversTypes['MatchConnection']>, ParentType, ContextType, RequireFields<QueryMatchesArgs, 'record'>>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  webhooks?: Resolver<Maybe<Array<ResolversTypes['Webhook']>>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  actId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record'], FederationReferenceType extends FederationReferenceTypes['Record'] = FederationReferenceTypes['Record']> = {
  __resolveType: TypeResolveFn<'CulturalObject' | 'HeritageSite' | 'MarketListing' | 'RepatriationCase' | 'Seizure', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Record']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type RecordConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordConnection'] = ResolversParentTypes['RecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Record']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordEdge'] = ResolversParentTypes['RecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
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

export type RepatriationCaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepatriationCase'] = ResolversParentTypes['RepatriationCase'], FederationReferenceType extends FederationReferenceTypes['RepatriationCase'] = FederationReferenceTypes['RepatriationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RepatriationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['SeizureItemJoinConnection']>, ParentType, ContextType, RequireFields<RepatriationCaseItemsArgs, 'status'>>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<RepatriationCaseLinksArgs, 'status'>>;
  objects?: Resolver<Maybe<ResolversTypes['ObjectJoinConnection']>, ParentType, ContextType, RequireFields<RepatriationCaseObjectsArgs, 'status'>>;
  sameAs?: Resolver<Maybe<Array<Maybe<ResolversTypes['Record']>>>, ParentType, ContextType>;
  seizures?: Resolver<Maybe<ResolversTypes['SeizureJoinConnection']>, ParentType, ContextType, RequireFields<RepatriationCaseSeizuresArgs, 'status'>>;
  sites?: Resolver<Maybe<ResolversTypes['SiteJoinConnection']>, ParentType, ContextType, RequireFields<RepatriationCaseSitesArgs, 'status'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RightsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Rights'] = ResolversParentTypes['Rights']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redistributable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  coverage?: Resolver<ResolversTypes['SearchCoverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchCoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchCoverage'] = ResolversParentTypes['SearchCoverage']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Record']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeizureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Seizure'] = ResolversParentTypes['Seizure'], FederationReferenceType extends FederationReferenceTypes['Seizure'] = FederationReferenceTypes['Seizure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seizure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['CaseJoinConnection']>, ParentType, ContextType, RequireFields<SeizureCasesArgs, 'status'>>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<SeizureLinksArgs, 'status'>>;
  objects?: Resolver<Maybe<ResolversTypes['ObjectJoinConnection']>, ParentType, ContextType, RequireFields<SeizureObjectsArgs, 'status'>>;
  sameAs?: Resolver<Maybe<Array<Maybe<ResolversTypes['Record']>>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeizureItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureItem'] = ResolversParentTypes['SeizureItem'], FederationReferenceType extends FederationReferenceTypes['SeizureItem'] = FederationReferenceTypes['SeizureItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeizureItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['CaseJoinConnection']>, ParentType, ContextType, RequireFields<SeizureItemCasesArgs, 'status'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<SeizureItemLinksArgs, 'status'>>;
  objects?: Resolver<Maybe<ResolversTypes['ObjectJoinConnection']>, ParentType, ContextType, RequireFields<SeizureItemObjectsArgs, 'status'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeizureItemJoinConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureItemJoinConnection'] = ResolversParentTypes['SeizureItemJoinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeizureItemJoinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['SeizureItem']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureItemJoinEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureItemJoinEdge'] = ResolversParentTypes['SeizureItemJoinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SeizureItem']>, ParentType, ContextType>;
};

export type SeizureJoinConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureJoinConnection'] = ResolversParentTypes['SeizureJoinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeizureJoinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Seizure']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureJoinEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureJoinEdge'] = ResolversParentTypes['SeizureJoinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Seizure']>, ParentType, ContextType>;
};

export type SharingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sharing'] = ResolversParentTypes['Sharing']> = {
  audience?: Resolver<Array<ResolversTypes['Audience']>, ParentType, ContextType>;
  embargoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SharingTier'], ParentType, ContextType>;
  tlp?: Resolver<Maybe<ResolversTypes['TrafficLight']>, ParentType, ContextType>;
};

export type SiteJoinConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteJoinConnection'] = ResolversParentTypes['SiteJoinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteJoinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['HeritageSite']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteJoinEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteJoinEdge'] = ResolversParentTypes['SiteJoinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['HeritageSite']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type WebhookResolvers<ContextType = any, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  authority?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  collection?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadLetters?: Resolver<Array<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<Array<ResolversTypes['ChangeKind']>>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordKind?: Resolver<Maybe<Array<ResolversTypes['RecordKind']>>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEdge?: AccessEdgeResolvers<ContextType>;
  AccessLog?: AccessLogResolvers<ContextType>;
  Aggregate?: AggregateResolvers<ContextType>;
  AggregateGroup?: AggregateGroupResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  BulkQuery?: BulkQueryResolvers<ContextType>;
  CaseJoinConnection?: CaseJoinConnectionResolvers<ContextType>;
  CaseJoinEdge?: CaseJoinEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  CollectionPayload?: CollectionPayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CulturalObject?: CulturalObjectResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Geometry?: GeometryResolvers<ContextType>;
  HeritageSite?: HeritageSiteResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkEnd?: LinkEndResolvers<ContextType>;
  LinkEvidence?: LinkEvidenceResolvers<ContextType>;
  LinkPayload?: LinkPayloadResolvers<ContextType>;
  LinkStep?: LinkStepResolvers<ContextType>;
  ListingJoinConnection?: ListingJoinConnectionResolvers<ContextType>;
  ListingJoinEdge?: ListingJoinEdgeResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MarketListing?: MarketListingResolvers<ContextType>;
  MarketListingConnection?: MarketListingConnectionResolvers<ContextType>;
  MarketListingEdge?: MarketListingEdgeResolvers<ContextType>;
  MarketListingPayload?: MarketListingPayloadResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchFeature?: MatchFeatureResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ObjectJoinConnection?: ObjectJoinConnectionResolvers<ContextType>;
  ObjectJoinEdge?: ObjectJoinEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  RecordConnection?: RecordConnectionResolvers<ContextType>;
  RecordEdge?: RecordEdgeResolvers<ContextType>;
  RecordRevision?: RecordRevisionResolvers<ContextType>;
  RecordRevisionConnection?: RecordRevisionConnectionResolvers<ContextType>;
  RecordRevisionEdge?: RecordRevisionEdgeResolvers<ContextType>;
  RepatriationCase?: RepatriationCaseResolvers<ContextType>;
  Rights?: RightsResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchCoverage?: SearchCoverageResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Seizure?: SeizureResolvers<ContextType>;
  SeizureItem?: SeizureItemResolvers<ContextType>;
  SeizureItemJoinConnection?: SeizureItemJoinConnectionResolvers<ContextType>;
  SeizureItemJoinEdge?: SeizureItemJoinEdgeResolvers<ContextType>;
  SeizureJoinConnection?: SeizureJoinConnectionResolvers<ContextType>;
  SeizureJoinEdge?: SeizureJoinEdgeResolvers<ContextType>;
  Sharing?: SharingResolvers<ContextType>;
  SiteJoinConnection?: SiteJoinConnectionResolvers<ContextType>;
  SiteJoinEdge?: SiteJoinEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  UnreadValue?: UnreadValueResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  experimental?: ExperimentalDirectiveResolver<any, any, ContextType>;
  fieldClass?: FieldClassDirectiveResolver<any, any, ContextType>;
};

type Dictionary<Key extends PropertyKey, Value> = { [K in Key]: Value };
