// Generated from schema/api.graphql by `npm run schema`; do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text: `1500000.00`. Never a float, so no cent is lost. */
  Decimal: { input: string; output: string; }
  /** A GeoJSON geometry object (RFC 7946), longitude before latitude, WGS 84. */
  GeoJSON: { input: unknown; output: unknown; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A BCP 47 language tag with script where it matters: `ar`, `ar-Latn-x-ijmes`, `fr`, `fa`, `ota`. */
  LanguageTag: { input: string; output: string; }
};

/** Accepts a proposed agreement. */
export type AcceptAgreementInput = {
  /** Which. */
  agreement: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
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

/** A record opened to one authority by the authority that answers for it. */
export type AccessGrant = {
  /** The agreement under which it stands; null for none, and for a reader who is not party to it. */
  agreement?: Maybe<Agreement>;
  /** The classes of fields it opens beside the record itself. */
  fieldClasses: Array<FieldClass>;
  /** To whom. */
  grantee?: Maybe<Authority>;
  /** Who granted it: the record's authority, or a grantee of an agreement that may pass the record on. */
  grantor?: Maybe<Authority>;
  /** `grant_…` */
  id: Scalars['ID']['output'];
  /** For what it may be read. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The record's identifier. */
  record: Scalars['ID']['output'];
  /** When it was revoked; null while it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** What became of the request. */
export type AccessGrantPayload = {
  /** The record; null if nothing was done. */
  grant?: Maybe<AccessGrant>;
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
};

/** The readings of an institution's own records that were not open to everybody; of nobody else's. */
export type AccessLog = {
  /** Readings of repatriation cases, the newest first. */
  cases?: Maybe<AccessConnection>;
  /** Readings of records of any kind in searches, joins and lists of the record index, which show that a record is there, the newest first. */
  index?: Maybe<AccessConnection>;
  /** Readings of market listings, the newest first. */
  listings?: Maybe<AccessConnection>;
  /** Readings of cultural objects, and of loss reports, the newest first. */
  objects?: Maybe<AccessConnection>;
  /** Readings of seizures and their items, the newest first. */
  seizures?: Maybe<AccessConnection>;
  /** Readings of sites, the newest first. */
  sites?: Maybe<AccessConnection>;
};


/** The readings of an institution's own records that were not open to everybody; of nobody else's. */
export type AccessLogCasesArgs = {
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


/** The readings of an institution's own records that were not open to everybody; of nobody else's. */
export type AccessLogSeizuresArgs = {
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

/** Adds a piece of evidence. */
export type AddEvidenceInput = {
  /** Checks of its authenticity. */
  authenticity?: InputMaybe<Array<CaseAuthenticityInput>>;
  /** The case. */
  case: Scalars['ID']['input'];
  /** What it shows. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** What kind. */
  kind: CaseEvidenceKind;
  /** The media type of its file. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The SHA-256 of its file, 64 hexadecimal digits. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands. */
  status?: InputMaybe<StatementStatus>;
  /** What it is. */
  title: Scalars['String']['input'];
  /** Its certified translations. */
  translations?: InputMaybe<Array<CaseTranslationInput>>;
  /** How much it weighs. */
  weight?: InputMaybe<CaseEvidenceWeight>;
  /** Whether it belongs to a running investigation. */
  withheld?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Adds an item or lot to a seizure. */
export type AddItemInput = {
  /** The item. */
  details: SeizureItemInput;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
};

/** Adds a legal basis. */
export type AddLegalBasisInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The legal basis. */
  legalBasis: CaseLegalBasisInput;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
};

/** Adds a note of one’s own side. */
export type AddNoteInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The note. */
  text: Scalars['String']['input'];
};

/** Adds a party: an institution, never a private person. */
export type AddPartyInput = {
  /** The authority of the hub that it is. One that the directory does not have is refused with UNKNOWN_AUTHORITY. */
  authority?: InputMaybe<Scalars['ID']['input']>;
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** What kind of institution. */
  kind: CasePartyKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** What it does in the case. */
  role: CasePartyRole;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** Its state. */
  state?: InputMaybe<Scalars['CountryCode']['input']>;
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

/** Moves a track to its next state. */
export type AdvanceTrackInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Stages between of which nothing is recorded, in their order: no source tells of them, or they did not come about. */
  passesOver?: InputMaybe<Array<CaseState>>;
  /** Why; needed for REJECTED and WITHDRAWN. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** The state that it reached. */
  to: CaseState;
  /** The track. */
  track: Scalars['ID']['input'];
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

/** A sharing agreement as data. Only its parties see it; when it ends, what it opened is closed. */
export type Agreement = {
  /** The grantees that have accepted it; it is in force when all have. */
  acceptedBy: Array<Authority>;
  /** The classes of fields it opens beside the record itself. */
  fieldClasses: Array<FieldClass>;
  /** The authorities to which it opens them. */
  grantees: Array<Authority>;
  /** The authority that opens its records. */
  grantor?: Maybe<Authority>;
  /** `agreement_…` */
  id: Scalars['ID']['output'];
  /** The kinds of record it covers. */
  kinds: Array<RecordKind>;
  /** On which legal basis. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** Whether a grantee may pass them on by a grant under this agreement, never wider than the agreement itself. */
  onwardSharing: Scalars['Boolean']['output'];
  /** For what the records may be read: a code that a reader states by the header `Turath-Purpose`. Letter case does not matter. */
  purpose: Scalars['String']['output'];
  /** The records it covers, by identifier; none for all of these kinds. */
  records: Array<Scalars['ID']['output']>;
  /** When it was revoked, or the last grantee left it. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands, by the clock. */
  status: AgreementStatus;
  /** Its title. */
  title: Scalars['String']['output'];
  /** From when. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when; null for no end. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list. */
export type AgreementConnection = {
  /** The entries with their cursors. */
  edges: Array<AgreementEdge>;
  /** The entries. */
  nodes: Array<Agreement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type AgreementEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Agreement;
};

/** Which agreements. */
export type AgreementFilter = {
  /** All of these. */
  and?: InputMaybe<Array<AgreementFilter>>;
  /** In force at this time. */
  inForceAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Covering this kind of record. */
  kind?: InputMaybe<RecordKind>;
  /** Not this. */
  not?: InputMaybe<AgreementFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<AgreementFilter>>;
};

/** Orders of the list; what is absent comes last. */
export type AgreementOrder =
  /** By when it was proposed, ascending. */
  | 'CREATED_AT_ASC'
  /** By when it was proposed, descending. */
  | 'CREATED_AT_DESC'
  /** By title, ascending. */
  | 'TITLE_ASC'
  /** By title, descending. */
  | 'TITLE_DESC'
  /** By when it begins, ascending. */
  | 'VALID_FROM_ASC'
  /** By when it begins, descending. */
  | 'VALID_FROM_DESC';

/** What became of the request. */
export type AgreementPayload = {
  /** The record; null if nothing was done. */
  agreement?: Maybe<Agreement>;
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
};

/** Where an agreement stands. */
export type AgreementStatus =
  /** Its time is over. */
  | 'EXPIRED'
  /** In force. */
  | 'IN_FORCE'
  /** Proposed and not accepted by all. */
  | 'PROPOSED'
  /** Revoked by its grantor, or left by its grantees or by the reader's own authority. */
  | 'REVOKED';

/** Records the answer to a claim. */
export type AnswerClaimInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The answer in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** What became of it. */
  status: CaseClaimStatus;
};

/** Answers whether a paper is genuine. */
export type AnswerVerificationInput = {
  /** What the check found; not UNVERIFIED. */
  authenticity: DocumentAuthenticity;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The answer in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** The verification that was asked for. */
  verification: Scalars['ID']['input'];
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

/** Adds a valuation of an item or of the whole. */
export type AssessValueInput = {
  /** The institution that values. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The item; the whole if left out. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
  /** The amount. */
  value: MoneyInput;
};

/** Attaches a document to the file. */
export type AttachDocumentInput = {
  /** Checks of its authenticity. */
  authenticity?: InputMaybe<Array<CaseAuthenticityInput>>;
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it was issued. */
  issuedAt?: InputMaybe<FuzzyDateInput>;
  /** Which institution issued it. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** What kind. */
  kind: CaseDocumentKind;
  /** The media type of its file. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The SHA-256 of its file, 64 hexadecimal digits. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** Its certified translations. */
  translations?: InputMaybe<Array<CaseTranslationInput>>;
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
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** What it does, by language. */
  description: Array<LocalizedText>;
  /** `authority_…` */
  id: Scalars['ID']['output'];
  /** Identifiers elsewhere: ISIL (ISO 15511), ROR, ISNI, VIAF. */
  identifiers: Array<AuthorityIdentifier>;
  /** What kind of institution it is. */
  kind: AuthorityKind;
  /** Its name for the reader. */
  name: LocalizedText;
  /** Its names. */
  names: Array<LocalizedText>;
  /** The records that it answers for, as far as the reader may read them, newest first. */
  records?: Maybe<RecordConnection>;
  /** For which audience of COMMUNITY records it counts; null for none. */
  sector?: Maybe<Audience>;
  /** Its state; null for tribes and international bodies. */
  state?: Maybe<State>;
  /** Whether it is invented for demonstration. No demonstration speaks for a real government. */
  synthetic: Scalars['Boolean']['output'];
  /** Opaque; changes with the entry. For `ifVersion`. */
  version: Scalars['String']['output'];
  /** Its address on the web, as text. */
  website?: Maybe<Scalars['String']['output']>;
};


/** The institution that answers for a record; described by the directory. */
export type AuthorityNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** The institution that answers for a record; described by the directory. */
export type AuthorityRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<RecordKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type AuthorityConnection = {
  /** The entries with their cursors. */
  edges: Array<AuthorityEdge>;
  /** The entries. */
  nodes: Array<Authority>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type AuthorityEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Authority;
};

/** Which authorities. */
export type AuthorityFilter = {
  /** All of these. */
  and?: InputMaybe<Array<AuthorityFilter>>;
  /** By identifier. */
  id?: InputMaybe<IdFilter>;
  /** By kind. */
  kind?: InputMaybe<AuthorityKindFilter>;
  /** By name in any language, folded. */
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<AuthorityFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<AuthorityFilter>>;
  /** By state. */
  state?: InputMaybe<CountryFilter>;
  /** By whether invented. */
  synthetic?: InputMaybe<BooleanFilter>;
};

/** An identifier of an institution in a scheme. */
export type AuthorityIdentifier = {
  /** `ISIL`, `ROR`, `ISNI`, `VIAF`. */
  scheme: Scalars['String']['output'];
  /** The identifier. */
  value: Scalars['String']['output'];
};

/** Kinds of institution. */
export type AuthorityKind =
  /** An antiquities or heritage service. */
  | 'ANTIQUITIES_SERVICE'
  /** A tribe, congregation or other community. */
  | 'COMMUNITY'
  /** A court. */
  | 'COURT'
  /** A customs service. */
  | 'CUSTOMS'
  /** A desk that keeps a collection or documents cases. */
  | 'DESK'
  /** An embassy or mission. */
  | 'EMBASSY'
  /** An international organisation. */
  | 'INTERNATIONAL_BODY'
  /** A library or archive. */
  | 'LIBRARY_OR_ARCHIVE'
  /** A ministry. */
  | 'MINISTRY'
  /** A museum. */
  | 'MUSEUM'
  /** Another kind. */
  | 'OTHER'
  /** A police force. */
  | 'POLICE'
  /** A prosecutor. */
  | 'PROSECUTOR'
  /** A university or research body. */
  | 'UNIVERSITY';

/** A filter on `AuthorityKind`. */
export type AuthorityKindFilter = {
  /** Equal. */
  eq?: InputMaybe<AuthorityKind>;
  /** One of these. */
  in?: InputMaybe<Array<AuthorityKind>>;
  /** Not this. */
  not?: InputMaybe<AuthorityKind>;
};

/** Orders of the list; what is absent comes last. */
export type AuthorityOrder =
  /** By when it was entered, ascending. */
  | 'CREATED_AT_ASC'
  /** By when it was entered, descending. */
  | 'CREATED_AT_DESC'
  /** By name, ascending. */
  | 'NAME_ASC'
  /** By name, descending. */
  | 'NAME_DESC';

/** What became of the request. */
export type AuthorityPayload = {
  /** The record; null if nothing was done. */
  authority?: Maybe<Authority>;
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
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

/** A check of the authenticity of a paper: who was asked, when, and what came of it. */
export type CaseAuthenticity = {
  /** When it answered. */
  answeredAt?: Maybe<FuzzyDate>;
  /** When it was asked. */
  askedAt?: Maybe<FuzzyDate>;
  /** Which institution was asked: the issuer, as a rule. */
  askedOf?: Maybe<Scalars['String']['output']>;
  /** What it answered. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** What is held of it. */
  status: DocumentAuthenticity;
};

/** Which check of authenticity was made of a piece of evidence. */
export type CaseAuthenticityInput = {
  /** When it answered. */
  answeredAt?: InputMaybe<FuzzyDateInput>;
  /** When it was asked. */
  askedAt?: InputMaybe<FuzzyDateInput>;
  /** Which institution was asked: the issuer, as a rule. Never a private person. */
  askedOf?: InputMaybe<Scalars['String']['input']>;
  /** What it answered. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** What is held of it. */
  status: DocumentAuthenticity;
};

/** Through whom the parties speak. */
export type CaseChannel =
  /** Central authorities, by letters rogatory or mutual legal assistance. */
  | 'CENTRAL_AUTHORITY'
  /** A court. */
  | 'COURT'
  /** Embassy or ministry of foreign affairs. */
  | 'DIPLOMATIC'
  /** The claimant and the holder themselves. */
  | 'DIRECT'
  /** An intergovernmental committee or secretariat. */
  | 'INTERGOVERNMENTAL'
  /** Police, customs or prosecutor. */
  | 'LAW_ENFORCEMENT'
  /** Another channel, told in the note. */
  | 'OTHER';

/** A claim. */
export type CaseClaim = {
  /** The amount claimed or offered with it. */
  amount?: Maybe<Money>;
  /** The answers to it, in the order in which they were recorded. */
  answers: Array<CaseClaimAnswer>;
  /** Through whom. */
  channel?: Maybe<CaseChannel>;
  /** Who claims. */
  claimant: CasePartyRef;
  /** What is claimed. */
  claimedAs?: Maybe<CaseRemedy>;
  /** Whether it was filed. One that its side prepares, or gave up before it was filed, is there for that side alone. */
  filed: Scalars['Boolean']['output'];
  /** Its identifier; the same whenever the record is written again. */
  id: Scalars['ID']['output'];
  /** On what it rests. */
  legalBases: Array<CaseLegalBasis>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** What it says, by language. */
  statement: Array<LocalizedText>;
  /** What became of the claim. */
  status: CaseClaimStatus;
  /** When it was submitted. */
  submittedAt?: Maybe<FuzzyDate>;
};

/** An answer to a claim. */
export type CaseClaimAnswer = {
  /** When it was given. */
  answeredAt?: Maybe<FuzzyDate>;
  /** The answer in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** The authority of the hub that recorded it. */
  recordedBy?: Maybe<Authority>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** What the claim became by it. */
  status: CaseClaimStatus;
};

/** A page of a list. */
export type CaseClaimConnection = {
  /** The entries with their cursors. */
  edges: Array<CaseClaimEdge>;
  /** The entries. */
  nodes: Array<CaseClaim>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CaseClaimEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CaseClaim;
};

/** What became of a claim. */
export type CaseClaimStatus =
  /** Accepted. */
  | 'ACCEPTED'
  /** Acknowledged by the other side. */
  | 'ACKNOWLEDGED'
  /** Accepted in part. */
  | 'PARTLY_ACCEPTED'
  /** Ready, not submitted: there for the side alone that prepares it. */
  | 'PREPARED'
  /** Refused. */
  | 'REFUSED'
  /** Submitted. */
  | 'SUBMITTED'
  /** Taken over by another claim or an agreement. */
  | 'SUPERSEDED'
  /** Not known. */
  | 'UNKNOWN'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** Something that falls due in a case. */
export type CaseDeadline = {
  /** Whether it calls for attention on the day of the reading; null where it does not, or its day is not known. */
  alert?: Maybe<CaseDeadlineAlert>;
  /** On what it rests. */
  basis?: Maybe<Scalars['String']['output']>;
  /** The case. */
  case?: Maybe<RepatriationCase>;
  /** When. */
  dueAt?: Maybe<FuzzyDate>;
  /** Its identifier; the same whenever the record is written again. */
  id: Scalars['ID']['output'];
  /** What falls due. */
  kind: CaseDeadlineKind;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it can be renewed; null where not known. */
  renewable?: Maybe<Scalars['Boolean']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** Whether it was met. */
  status: CaseDeadlineStatus;
};

/** Why an open deadline calls for attention. */
export type CaseDeadlineAlert =
  /** It may fall due within the next thirty days. */
  | 'DUE_SOON'
  /** The last day on which it may fall due has passed. */
  | 'OVERDUE';

/** A page of a list. */
export type CaseDeadlineConnection = {
  /** The entries with their cursors. */
  edges: Array<CaseDeadlineEdge>;
  /** The entries. */
  nodes: Array<CaseDeadline>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CaseDeadlineEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CaseDeadline;
};

/** Which deadlines. */
export type CaseDeadlineFilter = {
  /** All of these. */
  and?: InputMaybe<Array<CaseDeadlineFilter>>;
  /** By case. */
  case?: InputMaybe<IdFilter>;
  /** By when it falls due. */
  dueAt?: InputMaybe<FuzzyDateFilter>;
  /** By what falls due. */
  kind?: InputMaybe<CaseDeadlineKindFilter>;
  /** Not this. */
  not?: InputMaybe<CaseDeadlineFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<CaseDeadlineFilter>>;
  /** By whether it is open and the last day on which it may fall due has passed. */
  overdue?: InputMaybe<BooleanFilter>;
  /** By a requesting or respondent state of the case. */
  state?: InputMaybe<CountryFilter>;
  /** By whether it was met. */
  status?: InputMaybe<CaseDeadlineStatusFilter>;
};

/** What falls due. */
export type CaseDeadlineKind =
  /** An agreement ends. */
  | 'AGREEMENT_EXPIRY'
  /** An appeal. */
  | 'APPEAL'
  /** A date in court. */
  | 'COURT_DATE'
  /** A reply by a government. */
  | 'DIPLOMATIC_REPLY'
  /** An answer to a notice of forfeiture. */
  | 'FORFEITURE_NOTICE'
  /** Insurance or indemnity ends. */
  | 'INDEMNITY'
  /** A limitation period ends. */
  | 'LIMITATION'
  /** A loan ends. */
  | 'LOAN_END'
  /** Another deadline. */
  | 'OTHER'
  /** Safekeeping abroad is to be renewed. */
  | 'SAFEKEEPING_RENEWAL';

/** A filter on `CaseDeadlineKind`. */
export type CaseDeadlineKindFilter = {
  /** Equal. */
  eq?: InputMaybe<CaseDeadlineKind>;
  /** One of these. */
  in?: InputMaybe<Array<CaseDeadlineKind>>;
  /** Not this. */
  not?: InputMaybe<CaseDeadlineKind>;
};

/** Orders of the list; what is absent comes last. */
export type CaseDeadlineOrder =
  /** By the first day on which it may fall due, ascending. */
  | 'DUE_ASC'
  /** By the first day on which it may fall due, descending. */
  | 'DUE_DESC';

/** Whether a deadline was met. */
export type CaseDeadlineStatus =
  /** Extended; the new one stands beside it. */
  | 'EXTENDED'
  /** No longer of meaning. */
  | 'LAPSED'
  /** Met. */
  | 'MET'
  /** Missed. */
  | 'MISSED'
  /** Not yet due or not yet met. */
  | 'OPEN'
  /** Not known. */
  | 'UNKNOWN';

/** A filter on `CaseDeadlineStatus`. */
export type CaseDeadlineStatusFilter = {
  /** Equal. */
  eq?: InputMaybe<CaseDeadlineStatus>;
  /** One of these. */
  in?: InputMaybe<Array<CaseDeadlineStatus>>;
  /** Not this. */
  not?: InputMaybe<CaseDeadlineStatus>;
};

/** A document of the file. */
export type CaseDocument = {
  /** The checks of its authenticity, the latest last. Empty where nobody was asked: then it is unverified. */
  authenticity: Array<CaseAuthenticity>;
  /** Its identifier; the same whenever the record is written again. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt?: Maybe<FuzzyDate>;
  /** Which institution issued it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** What kind. */
  kind: CaseDocumentKind;
  /** The media type of its file: `application/pdf`. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of its file, 64 hexadecimal digits in lower case; null where none was registered. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its certified translations. */
  translations: Array<CaseTranslation>;
};

/** Kinds of documents. */
export type CaseDocumentKind =
  /** An agreement or joint declaration. */
  | 'AGREEMENT'
  /** A report of condition. */
  | 'CONDITION_REPORT'
  /** A decision of a court or prosecutor. */
  | 'COURT_DECISION'
  /** A note or letter that demands. */
  | 'DEMAND_NOTE'
  /** An excavation register or field card. */
  | 'EXCAVATION_REGISTER'
  /** An expert’s report. */
  | 'EXPERT_REPORT'
  /** An extract of the export register: no licence was issued. */
  | 'EXPORT_REGISTER_EXTRACT'
  /** A handover protocol (procès-verbal). */
  | 'HANDOVER_PROTOCOL'
  /** An extract of an inventory. */
  | 'INVENTORY_EXTRACT'
  /** Another document. */
  | 'OTHER'
  /** A patrimony law with its dates and certified translation. */
  | 'PATRIMONY_LAW'
  /** A dossier of photographs. */
  | 'PHOTO_DOSSIER'
  /** A power of attorney. */
  | 'POWER_OF_ATTORNEY'
  /** A receipt. */
  | 'RECEIPT'
  /** A report of theft. */
  | 'THEFT_REPORT'
  /** Papers of transport and customs. */
  | 'TRANSPORT_PAPERS';

/** An event of the history of a case. */
export type CaseEvent = {
  /** What happened, by language. */
  description: Array<LocalizedText>;
  /** Its identifier; the same whenever the record is written again. */
  id: Scalars['ID']['output'];
  /** What kind of event, in the recorder’s words. */
  kind?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** A page of a list. */
export type CaseEventConnection = {
  /** The entries with their cursors. */
  edges: Array<CaseEventEdge>;
  /** The entries. */
  nodes: Array<CaseEvent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CaseEventEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CaseEvent;
};

/** A piece of evidence. */
export type CaseEvidence = {
  /** The check of its authenticity, the latest last. Empty where nobody was asked: then it is unverified. */
  authenticity: Array<CaseAuthenticity>;
  /** What it shows, by language. */
  description: Array<LocalizedText>;
  /** Its identifier; the same whenever the record is written again. */
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: CaseEvidenceKind;
  /** The media type of its file: `application/pdf`. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** When what it shows happened or it was made. */
  occurredAt?: Maybe<FuzzyDate>;
  /** The SHA-256 of its file, 64 hexadecimal digits in lower case; null where none was registered. The hub keeps no files of evidence: whoever holds the file proves by it that it is the same. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** What it is. */
  title: Scalars['String']['output'];
  /** Its certified translations. */
  translations: Array<CaseTranslation>;
  /** How much it weighs, as its recorder judges. */
  weight?: Maybe<CaseEvidenceWeight>;
  /** Whether it belongs to a running investigation and is shown only where INVESTIGATION is open. */
  withheld: Scalars['Boolean']['output'];
};

/** A page of a list. */
export type CaseEvidenceConnection = {
  /** The entries with their cursors. */
  edges: Array<CaseEvidenceEdge>;
  /** The entries. */
  nodes: Array<CaseEvidence>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CaseEvidenceEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CaseEvidence;
};

/** Kinds of evidence. */
export type CaseEvidenceKind =
  /** A match with an excavation photograph, field card or register. */
  | 'EXCAVATION_RECORD'
  /** A paper shown to be forged. */
  | 'FORGED_PAPER'
  /** An inscription that names the place. */
  | 'INSCRIPTION'
  /** An inventory number on the object. */
  | 'INVENTORY_NUMBER'
  /** A join with a fragment that was left in place. */
  | 'JOIN_WITH_FRAGMENT'
  /** Law, decision or official paper. */
  | 'LEGAL'
  /** A photograph of the market: of looters, dealers, a catalogue. */
  | 'MARKET_PHOTO'
  /** An analysis of material or soil. */
  | 'MATERIAL_ANALYSIS'
  /** A gap in a monument that it fits. */
  | 'MISSING_PIECE'
  /** Other evidence. */
  | 'OTHER'
  /** Style and comparison. */
  | 'STYLISTIC'
  /** Testimony. */
  | 'TESTIMONY'
  /** Papers of shipping and customs. */
  | 'TRANSPORT_PAPER';

/** How much a piece of evidence weighs. */
export type CaseEvidenceWeight =
  /** It speaks against the claim. */
  | 'ADVERSE'
  /** It decides the question. */
  | 'CONCLUSIVE'
  /** Strong. */
  | 'STRONG'
  /** It supports other evidence. */
  | 'SUPPORTING'
  /** Weak. */
  | 'WEAK';

/** A handover of objects. */
export type CaseHandover = {
  /** Which institution gave. */
  from?: Maybe<Scalars['String']['output']>;
  /** Its identifier; the same whenever the record is written again. */
  id: Scalars['ID']['output'];
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was held. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Where. For a handover that is only planned withheld with the transport. */
  place?: Maybe<Scalars['String']['output']>;
  /** Number of the protocol (procès-verbal). */
  protocolNumber?: Maybe<Scalars['String']['output']>;
  /** How many objects. */
  quantity?: Maybe<Quantity>;
  /** Signatures under the protocol. */
  signatures: Array<CaseHandoverSignature>;
  /** Whether both sides have signed the protocol as it stands. */
  signedByBoth: Scalars['Boolean']['output'];
  /** Who says so. */
  source?: Maybe<Source>;
  /** Whether it was held. */
  status: CaseHandoverStatus;
  /** Which institution received. */
  to?: Maybe<Scalars['String']['output']>;
  /** When and how the objects move. Null where withheld. */
  transport?: Maybe<CaseTransport>;
};

/** The two sides of a handover. */
export type CaseHandoverSide =
  /** Who gives. */
  | 'GIVING'
  /** Who receives. */
  | 'RECEIVING';

/** A signature under a handover protocol. */
export type CaseHandoverSignature = {
  /** The institution that signed. */
  institution: Scalars['String']['output'];
  /** SHA-256 of the protocol that was signed, hexadecimal. */
  protocolHash: Scalars['String']['output'];
  /** The authority of the hub that recorded the signature. */
  recordedBy?: Maybe<Authority>;
  /** Which side signed. */
  side: CaseHandoverSide;
  /** When it was signed. */
  signedAt?: Maybe<FuzzyDate>;
};

/** Whether a handover was held. */
export type CaseHandoverStatus =
  /** Cancelled. */
  | 'CANCELLED'
  /** Held. */
  | 'HELD'
  /** Planned. */
  | 'SCHEDULED'
  /** Not known. */
  | 'UNKNOWN';

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

/** Whether the test of a legal basis is met, as far as the data tell. Unknown is not no. */
export type CaseLegalAssessment =
  /** Its test is met by what is recorded. */
  | 'APPLIES'
  /** Its test is not met by what is recorded. */
  | 'DOES_NOT_APPLY'
  /** What would tell is not recorded. */
  | 'INDETERMINATE';

/** A law or agreement on which a case or claim rests. */
export type CaseLegalBasis = {
  /** The article: `7(b)(ii)`. */
  article?: Maybe<Scalars['String']['output']>;
  /** Whether its test is met, as far as the data tell. Not legal advice. */
  assessment: CaseLegalAssessment;
  /** What was stated for its test, each with who says so; rival facts stand side by side. */
  facts: Array<CaseLegalFact>;
  /** The instrument: `UNESCO 1970`. */
  instrument: Scalars['String']['output'];
  /** Whose law. */
  jurisdiction?: Maybe<State>;
  /** What kind of instrument. */
  kind: CaseLegalBasisKind;
  /** What is not known and would be needed to tell. */
  missing: Array<Scalars['String']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** The test as the hub computes it today from what is known; null where the hub knows no test for the instrument. `assessment` stays what the recorder said. Not legal advice. */
  test?: Maybe<CaseLegalTest>;
};

/** A legal basis. */
export type CaseLegalBasisInput = {
  /** The article. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** Whether its test is met; INDETERMINATE if left out. */
  assessment?: InputMaybe<CaseLegalAssessment>;
  /** What is known that the test asks for. What is left out is unknown, not no. */
  facts?: InputMaybe<Array<CaseLegalFactInput>>;
  /** The instrument. */
  instrument: Scalars['String']['input'];
  /** Whose law. */
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What kind of instrument. */
  kind: CaseLegalBasisKind;
  /** What is not known. */
  missing?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** Which test the hub computes; recognised by instrument and article if left out. */
  test?: InputMaybe<CaseLegalTestKind>;
};

/** Kinds of instruments. */
export type CaseLegalBasisKind =
  /** An agreement of two states. */
  | 'BILATERAL_AGREEMENT'
  /** A contract or settlement. */
  | 'CONTRACT'
  /** Criminal law and mutual legal assistance. */
  | 'CRIMINAL_LAW'
  /** Customs law. */
  | 'CUSTOMS_LAW'
  /** A code of ethics or policy. */
  | 'ETHICAL_CODE'
  /** A law of a state, patrimony laws among them. */
  | 'NATIONAL_LAW'
  /** Another basis. */
  | 'OTHER'
  /** A multilateral treaty. */
  | 'TREATY'
  /** A resolution of the United Nations. */
  | 'UN_RESOLUTION';

/** A condition of a test and what was found of it. */
export type CaseLegalCondition = {
  /** When a period of limitation ends, as far as its beginning is known; a claim on the last day is in time. */
  endsAt?: Maybe<FuzzyDate>;
  /** On what the finding rests, each with its source. */
  facts: Array<CaseLegalFact>;
  /** Which condition. */
  kind: CaseLegalConditionKind;
  /** What is not known and would tell. Empty where the finding is decided. */
  missing: Array<CaseLegalGap>;
  /** What was found. */
  result: CaseLegalFinding;
  /** What it asks, in the reader’s language. */
  text: LocalizedText;
};


/** A condition of a test and what was found of it. */
export type CaseLegalConditionTextArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Conditions of the tests. */
export type CaseLegalConditionKind =
  /** The claiming state was party on the day that counts: the import, the export or the theft. For Chapter II of UNIDROIT 1995 the place of the object in a contracting state will do (Article 10(1)(b)). */
  | 'CLAIMANT_STATE_PARTY'
  /** Of a designated category. */
  | 'DESIGNATED_CATEGORY'
  /** Requested through diplomatic offices. */
  | 'DIPLOMATIC_REQUEST'
  /** A crime in both states. */
  | 'DUAL_CRIMINALITY'
  /** Claimed within fifty years, with the exceptions for public collections, monuments and sites. */
  | 'FIFTY_YEARS'
  /** One of the grounds of Article 13(b) to (d). */
  | 'GROUND_OF_ARTICLE_13'
  /** The heritage is in jeopardy from pillage. */
  | 'HERITAGE_IN_JEOPARDY'
  /** Exported without a certificate against a law in force on that day. */
  | 'ILLICIT_EXPORT'
  /** An interest of Article 5(3) is impaired, or the object is of significant importance. */
  | 'INTEREST'
  /** Documented in its inventory. */
  | 'INVENTORIED'
  /** Not barred by limitation or laches of the forum. */
  | 'NOT_BARRED'
  /** No other procedure covers it. */
  | 'NOT_COVERED_OTHERWISE'
  /** The competent authority made its request. */
  | 'REQUEST_MADE'
  /** The state to which the claim is made was party on the day that counts. */
  | 'RESPONDENT_STATE_PARTY'
  /** The restriction was in force at the import. */
  | 'RESTRICTION_IN_FORCE'
  /** The claim is that of a state. */
  | 'STATE_CLAIMS'
  /** The resolution speaks of the claiming state. */
  | 'STATE_CONCERNED'
  /** Stolen from a museum, a religious or secular public monument or a similar institution. */
  | 'STOLEN_FROM_COLLECTION'
  /** Stolen, or unlawfully excavated where the law of that state calls it theft. */
  | 'STOLEN_OR_EXCAVATED'
  /** Taken from the territory of that state. */
  | 'TAKEN_FROM_TERRITORY'
  /** Removed since the day that the resolution names. */
  | 'TAKEN_IN_WINDOW'
  /** Talks have failed. */
  | 'TALKS_FAILED'
  /** Facts of a theft can be stated. */
  | 'THEFT_STATED'
  /** Claimed within three years of knowing both the place and the possessor. */
  | 'THREE_YEARS'
  /** The vesting law was in force at the removal. */
  | 'VESTED_AT_REMOVAL';

/** A fact of a legal test, with who says so. */
export type CaseLegalFact = {
  /** On which day, or from which on. */
  date?: Maybe<FuzzyDate>;
  /** Whether it is so. False for a day says that it has not come about; for a law, a limit or a treaty that there is none. */
  holds?: Maybe<Scalars['Boolean']['output']>;
  /** What it tells. */
  kind: CaseLegalFactKind;
  /** What it is called, in the reader’s language. */
  label: LocalizedText;
  /** From where the test has it. */
  origin: CaseLegalFactOrigin;
  /** Who says so. */
  source?: Maybe<Source>;
  /** Which state. */
  state?: Maybe<State>;
  /** Until which day something was in force. */
  until?: Maybe<FuzzyDate>;
  /** How many years. */
  years?: Maybe<Scalars['Int']['output']>;
};


/** A fact of a legal test, with who says so. */
export type CaseLegalFactLabelArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A fact of a legal test. Each kind says by which fields it is told. */
export type CaseLegalFactInput = {
  /** On which day, or from which on. */
  date?: InputMaybe<FuzzyDateInput>;
  /** Whether it is so. False for a day says that it has not come about; for a law, a limit or a treaty that there is none. */
  holds?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it tells. */
  kind: CaseLegalFactKind;
  /** Who says so. */
  source: SourceInput;
  /** Which state. */
  state?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Until which day something was in force. */
  until?: InputMaybe<FuzzyDateInput>;
  /** How many years. */
  years?: InputMaybe<Scalars['Int']['input']>;
};

/** What a legal test may ask for, and by which fields it is told. */
export type CaseLegalFactKind =
  /** Limitation or laches of the forum bar the claim. Told by holds. */
  | 'BARRED_BY_FORUM'
  /** An export certificate was issued. Told by holds. */
  | 'CERTIFICATE_ISSUED'
  /** The state that claims. Taken from the case where it is not stated. Told by state. */
  | 'CLAIMANT_STATE'
  /** A state claims. Told by holds. */
  | 'CLAIMED_BY_STATE'
  /** The claim was brought. `holds: false` says that it is still to be brought. Told by date. */
  | 'CLAIM_BROUGHT'
  /** Another procedure covers it. Told by holds. */
  | 'COVERED_OTHERWISE'
  /** It is of a category that the restriction designates. Told by holds. */
  | 'DESIGNATED_CATEGORY'
  /** The act is a crime in both states. Told by holds. */
  | 'DUAL_CRIMINALITY'
  /** The law of the state of the excavation calls that theft. Told by holds. */
  | 'EXCAVATION_IS_THEFT'
  /** The export. Told by date. */
  | 'EXPORTED'
  /** A law against the export was in force. Told by date and until. */
  | 'EXPORT_LAW'
  /** Facts of a theft can be stated. That it is missing is none. Told by holds. */
  | 'FACTS_OF_THEFT_STATED'
  /** It was in a museum, a religious or secular public monument or a similar institution. Told by holds. */
  | 'FROM_MUSEUM_OR_MONUMENT'
  /** The import into the state to which the claim is made. Told by date. */
  | 'IMPORTED'
  /** It was declared inalienable. Told by holds. */
  | 'INALIENABLE'
  /** The removal impairs an interest of Article 5(3) of UNIDROIT 1995. Told by holds. */
  | 'INTEREST_IMPAIRED'
  /** It is documented in the inventory of that institution. Told by holds. */
  | 'INVENTORIED'
  /** The heritage is in jeopardy from pillage. Told by holds. */
  | 'IN_JEOPARDY'
  /** A state declared a limit under Article 3(5) of UNIDROIT 1995. Told by years, 75 or more. */
  | 'LIMIT_DECLARED'
  /** It is in a contracting state since after the entry into force there. Told by holds. */
  | 'LOCATED_IN_CONTRACTING_STATE'
  /** The claimant came to know where the object is. Told by date. */
  | 'LOCATION_KNOWN'
  /** Its rightful owner brought an action. Told by holds. */
  | 'OWNERS_ACTION'
  /** The claimant came to know who possesses it. Told by date. */
  | 'POSSESSOR_KNOWN'
  /** It belonged to a public collection or was part of an identified monument or archaeological site. Told by holds. */
  | 'PUBLIC_COLLECTION_OR_SITE'
  /** The competent authority made its request. Told by holds. */
  | 'REQUEST_MADE'
  /** The state to which the claim is made. Taken from the case where it is not stated. Told by state. */
  | 'RESPONDENT_STATE'
  /** A restriction on the import was in force. Told by date and until. */
  | 'RESTRICTION'
  /** It is of significant cultural importance to the state. Told by holds. */
  | 'SIGNIFICANT_IMPORTANCE'
  /** A state is party to the treaty of the test, or is not. Told by state, and date, until or holds. */
  | 'STATE_PARTY'
  /** It was stolen. Told by holds. */
  | 'STOLEN'
  /** The theft or removal from its place. Told by date. */
  | 'TAKEN'
  /** It was taken from the territory of the state. Told by holds. */
  | 'TAKEN_FROM_TERRITORY'
  /** Talks of the two sides have failed. Told by holds. */
  | 'TALKS_FAILED'
  /** The request went through diplomatic offices. Taken from the channel of a claim where it is not stated. Told by holds. */
  | 'THROUGH_DIPLOMATIC_OFFICES'
  /** It was unlawfully excavated. Told by holds. */
  | 'UNLAWFULLY_EXCAVATED'
  /** A law that vests the object in the state was in force. Told by date and until. */
  | 'VESTING_LAW';

/** From where a test has a fact. */
export type CaseLegalFactOrigin =
  /** Told elsewhere in the case: its states, the channel of a claim. */
  | 'CASE'
  /** Listed in the hub’s reference data, which is never complete: who is not listed is unknown, not absent. */
  | 'REFERENCE'
  /** Stated with the legal basis. */
  | 'STATED';

/** What was found of a condition. Unknown is not no. */
export type CaseLegalFinding =
  /** What would tell is not recorded, not exact enough, or disputed. */
  | 'INDETERMINATE'
  /** Not met, by every reading of what is recorded. */
  | 'NOT_SATISFIED'
  /** Met, by every reading of what is recorded. */
  | 'SATISFIED';

/** What is not known and would tell. */
export type CaseLegalGap = {
  /** Which fact. */
  fact: CaseLegalFactKind;
  /** Of which state. */
  state?: Maybe<State>;
  /** The same in words, in the reader’s language. */
  text: LocalizedText;
  /** Why what is there does not tell. */
  why: CaseLegalGapReason;
};


/** What is not known and would tell. */
export type CaseLegalGapTextArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Why what is there does not tell. */
export type CaseLegalGapReason =
  /** A date is not exact enough, or a period still runs. */
  | 'IMPRECISE'
  /** Statements disagree. */
  | 'RIVAL'
  /** Nothing is recorded. */
  | 'UNKNOWN';

/** The computed test of a legal basis. Unknown is not no; and it is not legal advice. */
export type CaseLegalTest = {
  /** Its conditions, each with its finding. */
  conditions: Array<CaseLegalCondition>;
  /** Which test. */
  kind: CaseLegalTestKind;
  /** What is not known and would tell, of all conditions. */
  missing: Array<CaseLegalGap>;
  /** What it is called, in the reader’s language. */
  name: LocalizedText;
  /** That none of this is legal advice, in the reader’s language. */
  notLegalAdvice: LocalizedText;
  /** What all conditions together give. */
  result: CaseLegalAssessment;
};


/** The computed test of a legal basis. Unknown is not no; and it is not legal advice. */
export type CaseLegalTestNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** The computed test of a legal basis. Unknown is not no; and it is not legal advice. */
export type CaseLegalTestNotLegalAdviceArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Tests that the hub can compute. */
export type CaseLegalTestKind =
  /** A designated category under a restriction in force at the import. */
  | 'BILATERAL_RESTRICTION'
  /** A request of the competent authority and dual criminality. */
  | 'CRIMINAL_ASSISTANCE'
  /** Talks of the two sides have failed and no other procedure covers the object. */
  | 'GOOD_OFFICES'
  /** A law that vests antiquities in the state was in force at the removal, facts of a theft can be stated, and the forum does not bar the claim. */
  | 'PATRIMONY_LAW'
  /** Removed from Iraq since 6 August 1990. */
  | 'SECURITY_COUNCIL_1483'
  /** Removed from Iraq since 6 August 1990 or from Syria since 15 March 2011. */
  | 'SECURITY_COUNCIL_2199'
  /** UNESCO Convention of 1970, Article 3: exported against the provisions of a state party. */
  | 'UNESCO_1970_ARTICLE_3'
  /** UNESCO Convention of 1970, Article 7(b)(ii): both states party at the date of the import; stolen from a museum, a religious or secular public monument or a similar institution and documented in its inventory; requested through diplomatic offices. */
  | 'UNESCO_1970_ARTICLE_7'
  /** UNESCO Convention of 1970, Article 9: the heritage of a state party is in jeopardy from pillage. */
  | 'UNESCO_1970_ARTICLE_9'
  /** UNESCO Convention of 1970, Article 13: restitution of what was illicitly exported, on an action of the owner, or of what is inalienable. */
  | 'UNESCO_1970_ARTICLE_13'
  /** UNIDROIT Convention of 1995, Chapter III, with the limits of Article 5(5) and Article 10(2). */
  | 'UNIDROIT_1995_EXPORTED'
  /** UNIDROIT Convention of 1995, Chapter II, with the limits of Article 3(3) to 3(5) and Article 10(1). */
  | 'UNIDROIT_1995_STOLEN';

/** A note of one side. */
export type CaseNote = {
  /** When it was made. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Whose note it is. */
  side?: Maybe<Authority>;
  /** The note. */
  text: Scalars['String']['output'];
};

/** What came of a case for some or all of its objects. An outcome is not the state of the case, and title is not custody. */
export type CaseOutcome = {
  /** What was paid. */
  amount?: Maybe<Money>;
  /** When it was decided or agreed. */
  decidedAt?: Maybe<FuzzyDate>;
  /** Its identifier; the same whenever the record is written again. */
  id: Scalars['ID']['output'];
  /** What came of it. */
  kind: CaseOutcomeKind;
  /** Which objects, in the words of the source; the records are joined by links. */
  objectsDescribed?: Maybe<Scalars['String']['output']>;
  /** How many objects. */
  quantity?: Maybe<Quantity>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** On which terms. */
  terms?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type CaseOutcomeConnection = {
  /** The entries with their cursors. */
  edges: Array<CaseOutcomeEdge>;
  /** The entries. */
  nodes: Array<CaseOutcome>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CaseOutcomeEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CaseOutcome;
};

/** What came of a case. */
export type CaseOutcomeKind =
  /** Denied or dismissed. */
  | 'DENIED'
  /** Left with a third party. */
  | 'DEPOSIT_WITH_THIRD_PARTY'
  /** Exchanged. */
  | 'EXCHANGE'
  /** The object is a fake; closed. */
  | 'FAKE_CLOSED'
  /** Lost or destroyed. */
  | 'LOST_OR_DESTROYED'
  /** Another outcome. */
  | 'OTHER'
  /** A part returned. */
  | 'PARTIAL_RETURN'
  /** Returned. */
  | 'PHYSICAL_RETURN'
  /** Returned to another state or community than the claimant. */
  | 'RETURNED_TO_OTHER'
  /** Settled with a payment. */
  | 'SETTLEMENT_WITH_PAYMENT'
  /** Shared or shown in turn. */
  | 'SHARED_OR_ROTATING'
  /** Title returned, custody left abroad: a loan back or safekeeping. */
  | 'TITLE_TRANSFER_CUSTODY_ABROAD';

/** A filter on `CaseOutcomeKind`. */
export type CaseOutcomeKindFilter = {
  /** Equal. */
  eq?: InputMaybe<CaseOutcomeKind>;
  /** One of these. */
  in?: InputMaybe<Array<CaseOutcomeKind>>;
  /** Not this. */
  not?: InputMaybe<CaseOutcomeKind>;
};

/** An institution that takes part in a case. */
export type CaseParty = {
  /** The authority of the hub that it is. */
  authority?: Maybe<Authority>;
  /** Its identifier; the same whenever the record is written again. */
  id: Scalars['ID']['output'];
  /** What kind of institution. */
  kind: CasePartyKind;
  /** Its name; never of a private person. */
  name: Scalars['String']['output'];
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** What it does in the case. */
  role: CasePartyRole;
  /** Who says so. */
  source?: Maybe<Source>;
  /** Its state. */
  state?: Maybe<State>;
};

/** A page of a list. */
export type CasePartyConnection = {
  /** The entries with their cursors. */
  edges: Array<CasePartyEdge>;
  /** The entries. */
  nodes: Array<CaseParty>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CasePartyEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CaseParty;
};

/** Kinds of institutions. */
export type CasePartyKind =
  /** An antiquities service. */
  | 'ANTIQUITIES_AUTHORITY'
  /** An auction house. */
  | 'AUCTION_HOUSE'
  /** A private collection known by its name as a collection. */
  | 'COLLECTION'
  /** A community or tribe. */
  | 'COMMUNITY'
  /** A court. */
  | 'COURT'
  /** A customs service. */
  | 'CUSTOMS'
  /** A dealer’s firm. */
  | 'DEALER'
  /** An embassy or mission. */
  | 'EMBASSY'
  /** A foundation or funding body. */
  | 'FOUNDATION'
  /** A freeport or warehouse. */
  | 'FREEPORT'
  /** An insurer. */
  | 'INSURER'
  /** An intergovernmental organisation. */
  | 'INTERGOVERNMENTAL'
  /** A ministry. */
  | 'MINISTRY'
  /** A museum, library or archive. */
  | 'MUSEUM'
  /** Another institution. */
  | 'OTHER'
  /** A police service. */
  | 'POLICE'
  /** A prosecutor’s office. */
  | 'PROSECUTOR'
  /** A religious body or waqf. */
  | 'RELIGIOUS_BODY'
  /** A shipping firm. */
  | 'SHIPPER'
  /** A state as such. */
  | 'STATE'
  /** A university or learned society. */
  | 'UNIVERSITY';

/** An institution or state that takes part. */
export type CasePartyRef = {
  /** The authority of the hub that it is. */
  authority?: Maybe<Authority>;
  /** The name of the institution; never of a private person. */
  name: Scalars['String']['output'];
  /** Its state. */
  state?: Maybe<State>;
};

/** An institution or state. */
export type CasePartyRefInput = {
  /** The authority of the hub that it is. One that the directory does not have is refused with UNKNOWN_AUTHORITY. */
  authority?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the institution; never of a private person. */
  name: Scalars['String']['input'];
  /** Its state. */
  state?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** What a party does in a case. */
export type CasePartyRole =
  /** Who claims. */
  | 'CLAIMANT'
  /** Who decides. */
  | 'COURT'
  /** The customs service. */
  | 'CUSTOMS'
  /** Who gives an expert opinion. */
  | 'EXPERT'
  /** Who pays. */
  | 'FUNDER'
  /** Who has it. */
  | 'HOLDER'
  /** Who insures. */
  | 'INSURER'
  /** Who mediates. */
  | 'MEDIATOR'
  /** The police. */
  | 'POLICE'
  /** Who had it before. */
  | 'PRIOR_OWNER'
  /** Who prosecutes. */
  | 'PROSECUTOR'
  /** The state that requests. */
  | 'REQUESTING_STATE'
  /** Who keeps the file or gives legal support. */
  | 'SECRETARIAT'
  /** Who carries. */
  | 'SHIPPER';

/** A private person named in a record. */
export type CasePerson = {
  /** The name. */
  name: Scalars['String']['output'];
  /** What the person is to the record. */
  role: Scalars['String']['output'];
};

/** A private person whom a record names; field class PERSON. */
export type CasePersonInput = {
  /** The name. */
  name: Scalars['String']['input'];
  /** Where in the record the name belongs: `parties`, `claims`. */
  path?: InputMaybe<Scalars['String']['input']>;
  /** What the person is to the record. */
  role: Scalars['String']['input'];
};

/** What is sought. The three words are not one. */
export type CaseRemedy =
  /** Bringing home to a community or a state, ancestors and sacred things above all. */
  | 'REPATRIATION'
  /** Giving back what was taken wrongfully, to its owner. */
  | 'RESTITUTION'
  /** Giving back what left without wrong that a court would know, to its country of origin. */
  | 'RETURN';

/** A filter on `CaseRemedy`. */
export type CaseRemedyFilter = {
  /** Equal. */
  eq?: InputMaybe<CaseRemedy>;
  /** One of these. */
  in?: InputMaybe<Array<CaseRemedy>>;
  /** Not this. */
  not?: InputMaybe<CaseRemedy>;
};

/** Where a case or a track stands. */
export type CaseState =
  /** The other side has acknowledged it. */
  | 'ACKNOWLEDGED'
  /** The parties have agreed. */
  | 'AGREED'
  /** The decision is appealed. */
  | 'APPEAL'
  /** The claim is ready. */
  | 'CLAIM_READY'
  /** Closed. */
  | 'CLOSED'
  /** In a criminal or forfeiture procedure. */
  | 'CRIMINAL_OR_FORFEITURE'
  /** A court or authority has decided. */
  | 'DECIDED'
  /** Resting without a stated reason. */
  | 'DORMANT'
  /** Being written; not opened. */
  | 'DRAFT'
  /** The handover is planned. */
  | 'HANDOVER_SCHEDULED'
  /** Under way. */
  | 'IN_TRANSIT'
  /** Before a civil court. */
  | 'LITIGATION'
  /** A third party mediates. */
  | 'MEDIATION'
  /** The parties negotiate. */
  | 'NEGOTIATION'
  /** Opened. */
  | 'OPENED'
  /** Received. */
  | 'RECEIVED'
  /** The other side has refused. */
  | 'REJECTED'
  /** Opened again. */
  | 'REOPENED'
  /** Facts are being gathered. */
  | 'RESEARCH'
  /** The claim was submitted. */
  | 'SUBMITTED'
  /** Resting for a stated reason. */
  | 'SUSPENDED'
  /** It is settled whose it is; custody may lie elsewhere. */
  | 'TITLE_RESOLVED'
  /** Withdrawn by the claimant. */
  | 'WITHDRAWN';

/** A filter on `CaseState`. */
export type CaseStateFilter = {
  /** Equal. */
  eq?: InputMaybe<CaseState>;
  /** One of these. */
  in?: InputMaybe<Array<CaseState>>;
  /** Not this. */
  not?: InputMaybe<CaseState>;
};

/** What a state is in a case. */
export type CaseStateRole =
  /** Either. */
  | 'ANY'
  /** It requests. */
  | 'REQUESTING'
  /** Something is requested from it. */
  | 'RESPONDENT';

/** A statement about the case beside others. */
export type CaseStatement = {
  /** What it speaks of. */
  field: Scalars['String']['output'];
  /** Its identifier; the same whenever the record is written again. */
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
export type CaseStatementConnection = {
  /** The entries with their cursors. */
  edges: Array<CaseStatementEdge>;
  /** The entries. */
  nodes: Array<CaseStatement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CaseStatementEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CaseStatement;
};

/** A time in which the case rested. */
export type CaseSuspension = {
  /** Since when. */
  from?: Maybe<FuzzyDate>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who says so. */
  source?: Maybe<Source>;
  /** The track that rested; null where the case did as a whole. */
  track?: Maybe<Scalars['ID']['output']>;
  /** Until when; null where it goes on. */
  until?: Maybe<FuzzyDate>;
};

/** One way on which a case is pursued; diplomatic and judicial tracks may run side by side. */
export type CaseTrack = {
  /** Through whom the parties speak. */
  channel?: Maybe<CaseChannel>;
  /** When it ended. */
  endedAt?: Maybe<FuzzyDate>;
  /** Its steps, in order. */
  events: Array<CaseTrackEvent>;
  /** The court, body or table. */
  forum?: Maybe<Scalars['String']['output']>;
  /** Its identifier; the same whenever the record is written again. */
  id: Scalars['ID']['output'];
  /** Which way. */
  kind: CaseTrackKind;
  /** The states to which `advanceTrack` can move it next. */
  nextStates: Array<CaseState>;
  /** When it began. */
  startedAt?: Maybe<FuzzyDate>;
  /** Where it stands. */
  state: CaseState;
  /** Why it stands there. */
  stateReason?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. */
export type CaseTrackConnection = {
  /** The entries with their cursors. */
  edges: Array<CaseTrackEdge>;
  /** The entries. */
  nodes: Array<CaseTrack>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type CaseTrackEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CaseTrack;
};

/** A step of a track. */
export type CaseTrackEvent = {
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** The state that it reached; null where it changed none. */
  state?: Maybe<CaseState>;
};

/** Ways on which a case is pursued. */
export type CaseTrackKind =
  /** Before an administration. */
  | 'ADMINISTRATIVE'
  /** In a criminal procedure. */
  | 'CRIMINAL'
  /** Between governments. */
  | 'DIPLOMATIC'
  /** In a procedure against the thing. */
  | 'FORFEITURE'
  /** Before a civil court. */
  | 'JUDICIAL'
  /** With a mediator or good offices. */
  | 'MEDIATION'
  /** Between the parties. */
  | 'NEGOTIATION'
  /** By the free decision of the holder. */
  | 'VOLUNTARY';

/** A filter on `CaseTrackKind`. */
export type CaseTrackKindFilter = {
  /** Equal. */
  eq?: InputMaybe<CaseTrackKind>;
  /** One of these. */
  in?: InputMaybe<Array<CaseTrackKind>>;
  /** Not this. */
  not?: InputMaybe<CaseTrackKind>;
};

/** A certified translation of a piece of evidence or a document. */
export type CaseTranslation = {
  /** When it was certified. */
  certifiedAt?: Maybe<FuzzyDate>;
  /** Which institution certified it. */
  certifiedBy: Scalars['String']['output'];
  /** Into which language. */
  language: Scalars['LanguageTag']['output'];
  /** The SHA-256 of the file of the translation, 64 hexadecimal digits in lower case. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
};

/** A certified translation. */
export type CaseTranslationInput = {
  /** When it was certified. */
  certifiedAt?: InputMaybe<FuzzyDateInput>;
  /** Which institution certified it; never a private person. */
  certifiedBy: Scalars['String']['input'];
  /** Into which language. */
  language: Scalars['LanguageTag']['input'];
  /** The SHA-256 of the file of the translation, 64 hexadecimal digits. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
};

/** A planned or past transport. */
export type CaseTransport = {
  /** Which firm. */
  carrier?: Maybe<Scalars['String']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Which way. */
  route?: Maybe<Scalars['String']['output']>;
  /** For when it is planned. */
  scheduledFor?: Maybe<FuzzyDate>;
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

/** Records a change of an item’s legal status; a step that the state machine does not have is refused with STATE_TRANSITION. */
export type ChangeLegalStatusInput = {
  /** The statute or decision. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** The court or authority. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The item: `item_…`. */
  item: Scalars['ID']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands; ASSERTED if left out. What is REFUTED changes no status. */
  statementStatus?: InputMaybe<StatementStatus>;
  /** The status from then on. */
  status: SeizureLegalStatus;
  /** Set where steps in between took place and are not known to this record. The step must then lie on a way that the state machine has, and a source must be given. */
  stepsUnknown?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Records a check of authenticity. */
export type CheckAuthenticityInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** The check. */
  check: CaseAuthenticityInput;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The piece of evidence or the document: `evidence_…`, `paper_…` */
  part: Scalars['ID']['input'];
};

/** Closes a case whose outcomes are recorded. */
export type CloseCaseInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
};

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

/** Completes a quick filing. What is left out stays as it is. */
export type CompleteSeizureInput = {
  /** How the things were hidden or packed. */
  concealment?: InputMaybe<SeizureConcealmentInput>;
  /** To whom it was sent; field class PERSON. */
  consignee?: InputMaybe<Scalars['String']['input']>;
  /** Who sent it; field class PERSON. */
  consignor?: InputMaybe<Scalars['String']['input']>;
  /** The declaration of the consignment: what is given completes the first one. */
  declaration?: InputMaybe<SeizureDeclarationInput>;
  /** Further declarations, which are added: corrections and rival ones. */
  declarations?: InputMaybe<Array<SeizureDeclarationInput>>;
  /** What happened, by language, without names of private persons. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** How it came to light. */
  detection?: InputMaybe<SeizureDetectionKind>;
  /** The particulars; field class INVESTIGATION. */
  detectionText?: InputMaybe<Scalars['String']['input']>;
  /** Which way it went; only for BORDER. */
  direction?: InputMaybe<SeizureDirection>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The law under which it was seized. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The customs office by name; only for BORDER. */
  officeName?: InputMaybe<Scalars['String']['input']>;
  /** The customs office, UN/LOCODE; only for BORDER. */
  officeUnlocode?: InputMaybe<Scalars['String']['input']>;
  /** Private persons in place of those who had the same role; field class PERSON. */
  persons?: InputMaybe<Array<SeizurePersonInput>>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Risk indicators, which are added. */
  riskIndicators?: InputMaybe<Array<SeizureRiskIndicatorInput>>;
  /** When it was seized; `occurredAt` is when it was completed. */
  seizedAt?: InputMaybe<FuzzyDateInput>;
  /** The state whose officers seized. */
  seizingState?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The unit; never an officer’s name. */
  seizingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who may read it. */
  sharing?: InputMaybe<SharingInput>;
  /** Sources, which are added. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** Titles, without names of private persons, in place of those there are. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** How it travelled. */
  transportMode?: InputMaybe<SeizureTransportMode>;
};

/** A term of a vocabulary. */
export type Concept = {
  /** The next broader concept. */
  broader?: Maybe<Concept>;
  /** `concept_…` */
  id: Scalars['ID']['output'];
  /** Its label for the reader. */
  label: LocalizedText;
  /** Its labels. */
  labels: Array<LocalizedText>;
  /** Its code there. */
  notation: Scalars['String']['output'];
  /** The vocabulary: `EAMENA:CONDITION`, `HS:2022`. */
  scheme: Scalars['String']['output'];
  /** Who says so. */
  source?: Maybe<Source>;
  /** Its address in the vocabulary, as text. */
  uri?: Maybe<Scalars['String']['output']>;
};


/** A term of a vocabulary. */
export type ConceptLabelArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A page of a list. */
export type ConceptConnection = {
  /** The entries with their cursors. */
  edges: Array<ConceptEdge>;
  /** The entries. */
  nodes: Array<Concept>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ConceptEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Concept;
};

/** Which concepts. */
export type ConceptFilter = {
  /** All of these. */
  and?: InputMaybe<Array<ConceptFilter>>;
  /** By label in any language, folded. */
  label?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<ConceptFilter>;
  /** By code. */
  notation?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<ConceptFilter>>;
  /** By vocabulary. */
  scheme?: InputMaybe<StringFilter>;
};

/** Orders of the list; what is absent comes last. */
export type ConceptOrder =
  /** By labels, folded, ascending. */
  | 'LABEL_ASC'
  /** By labels, folded, descending. */
  | 'LABEL_DESC'
  /** By scheme and code, ascending. */
  | 'NOTATION_ASC'
  /** By scheme and code, descending. */
  | 'NOTATION_DESC';

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

/** Confirms by the receiver’s signature that an item was taken over. */
export type ConfirmCustodyInput = {
  /** Its condition on arrival. */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The item: `item_…`. */
  item: Scalars['ID']['input'];
  /** SHA-256 of the list of items that came; another one than that of the handover is refused. */
  itemListHash?: InputMaybe<Scalars['String']['input']>;
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
};

/** Records that the seizure of items is contested. */
export type ContestSeizureInput = {
  /** The grounds. */
  grounds: Scalars['String']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The items. */
  items: Array<Scalars['ID']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
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
  /** What links this record to others. */
  links?: Maybe<LinkConnection>;
  /** Offers in which the object was seen. */
  listings?: Maybe<ListingJoinConnection>;
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
  /** Objects that are the same, a part, similar or derived. */
  relatedObjects?: Maybe<ObjectJoinConnection>;
  /** The version that stood at a time; null if there was none for this reader. */
  revision?: Maybe<RecordRevision>;
  /** Every version of the record that was for this reader at its time, the newest first. */
  revisions: RecordRevisionConnection;
  /** The rights in the record's text. */
  rights: Rights;
  /** Whether a community holds it sacred; null where nobody says. */
  sacred?: Maybe<Scalars['Boolean']['output']>;
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
export type CulturalObjectCustodyTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectLegalStatusTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type CulturalObjectLocationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectLossReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectOriginAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type CulturalObjectRevisionArgs = {
  asOf: Scalars['DateTime']['input'];
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type CulturalObjectStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A cultural object. Described by its registry; here stand its joins. */
export type CulturalObjectTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A cultural object. Described by its registry; here stand its joins. */
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

/** An origin as it was declared. */
export type DeclaredOrigin = {
  /** The state that was declared. */
  state?: Maybe<State>;
  /** The words of the declaration. */
  text?: Maybe<Scalars['String']['output']>;
};

/** Completes or corrects what is said of an item. What is left out stays as it is. */
export type DescribeItemInput = {
  /** Where it is thought to come from, which is added. */
  assessedOrigins?: InputMaybe<Array<ItemOriginInput>>;
  /** Dates given to it, which are added. */
  datings?: InputMaybe<Array<ItemDatingInput>>;
  /** What it was declared as, in place of what there is. */
  declaredDescription?: InputMaybe<Array<LocalizedTextInput>>;
  /** Where it was declared to come from. */
  declaredOrigin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The words in which the origin was declared. */
  declaredOriginText?: InputMaybe<Scalars['String']['input']>;
  /** The value declared for it; only for BORDER. */
  declaredValue?: InputMaybe<MoneyInput>;
  /** Descriptions, in place of those there are. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it was identified as a known object. */
  identified?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** Whether the entry stands for many things. */
  isLot?: InputMaybe<Scalars['Boolean']['input']>;
  /** The item: `item_…`. */
  item: Scalars['ID']['input'];
  /** What it is called, in place of what there is. */
  label?: InputMaybe<Array<LocalizedTextInput>>;
  /** Materials, in place of those there are. */
  materials?: InputMaybe<Array<TermInput>>;
  /** Measurements, in place of those there are. */
  measurements?: InputMaybe<Array<MeasurementInput>>;
  /** What kind of thing, in place of what there is. */
  objectTypes?: InputMaybe<Array<TermInput>>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Periods, in place of those there are. */
  periods?: InputMaybe<Array<TermInput>>;
  /** Photographs that exist of it, which are added. */
  photographs?: InputMaybe<Array<ItemPhotographInput>>;
  /** Counts, which are added to those there are. */
  quantities?: InputMaybe<Array<ItemQuantityInput>>;
  /** The record. */
  seizure: Scalars['ID']['input'];
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

/** Values in a dimension. */
export type DimensionFilter = {
  /** The dimension. */
  dimension: AggregateDimension;
  /** One of these values. */
  in: Array<Scalars['String']['input']>;
};

/** Records what became of an item. */
export type DisposeItemInput = {
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The item: `item_…`; the whole if left out, once each of its items is disposed of or released. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** What. */
  kind: SeizureDispositionKind;
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The institution or state that received it. */
  recipient?: InputMaybe<Scalars['String']['input']>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
};

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

/** What a check of a paper found. */
export type DocumentAuthenticity =
  /** Genuine and altered. */
  | 'ALTERED'
  /** Forged. */
  | 'FORGED'
  /** Genuine. */
  | 'GENUINE'
  /** Genuine, and about something else. */
  | 'IRRELEVANT'
  /** Not checked yet. */
  | 'UNVERIFIED';

/** Erases what a record says of private persons. */
export type EraseCasePersonsInput = {
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

/** Erases what a record says of private persons. */
export type EraseSeizurePersonsInput = {
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

/** An item as an expert has to know it: what describes the thing. Where it was seized, from whom, and what others think of it is left out. */
export type ExaminedItem = {
  /** Descriptions. */
  description: Array<LocalizedText>;
  /** Whether the entry stands for many things. */
  isLot: Scalars['Boolean']['output'];
  /** What it is called. */
  label: Array<LocalizedText>;
  /** Materials. */
  materials: Array<Term>;
  /** Measurements; weight included. */
  measurements: Array<Measurement>;
  /** What kind of thing. */
  objectTypes: Array<Term>;
  /** Photographs that exist of it. */
  photographs: Array<ItemPhotograph>;
  /** How many. */
  quantity?: Maybe<Quantity>;
};

/** An expert opinion that was asked for or given. An opinion binds nobody; opinions may differ. */
export type ExpertOpinion = {
  /** The authority that was asked, where it is one of the hub: it answers itself. */
  asked?: Maybe<Authority>;
  /** Whether it is authentic; null where not answered. */
  authentic?: Maybe<OpinionAnswer>;
  /** How certain the expert is. */
  confidence?: Maybe<Certainty>;
  /** Whether it is a cultural object; null where not answered. */
  culturalObject?: Maybe<OpinionAnswer>;
  /** By when the opinion is wanted. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The expert. */
  expert?: Maybe<Scalars['String']['output']>;
  /** When it was given; null while it is awaited. */
  givenAt?: Maybe<FuzzyDate>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The institution that was asked. */
  institution?: Maybe<Scalars['String']['output']>;
  /** Where it may come from. */
  origins: Array<ItemOrigin>;
  /** Its period. */
  period?: Maybe<Term>;
  /** What was asked. */
  question?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  requestedAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** The opinion in words. */
  text: Array<LocalizedText>;
  /** What it is worth. */
  value?: Maybe<Money>;
};

/** A page of a list. */
export type ExpertOpinionConnection = {
  /** The entries with their cursors. */
  edges: Array<ExpertOpinionEdge>;
  /** The entries. */
  nodes: Array<ExpertOpinion>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type ExpertOpinionEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ExpertOpinion;
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

/** Files a seizure; a border officer needs three minutes. */
export type FileSeizureInput = {
  /** How the things were hidden or packed. */
  concealment?: InputMaybe<SeizureConcealmentInput>;
  /** To whom it was sent; field class PERSON. */
  consignee?: InputMaybe<Scalars['String']['input']>;
  /** Who sent it; field class PERSON. */
  consignor?: InputMaybe<Scalars['String']['input']>;
  /** What was declared. */
  declaration?: InputMaybe<SeizureDeclarationInput>;
  /** Further declarations: corrections and rival ones. */
  declarations?: InputMaybe<Array<SeizureDeclarationInput>>;
  /** What happened, by language, without names of private persons. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** How it came to light. */
  detection?: InputMaybe<SeizureDetectionKind>;
  /** The particulars; field class INVESTIGATION. */
  detectionText?: InputMaybe<Scalars['String']['input']>;
  /** Which way it went; only for BORDER. */
  direction?: InputMaybe<SeizureDirection>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The items. */
  items?: InputMaybe<Array<SeizureItemInput>>;
  /** How the things came into the hands of the state. */
  kind: SeizureKind;
  /** The law under which it was seized. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** The caller’s own identifier. */
  localId: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The customs office by name. */
  officeName?: InputMaybe<Scalars['String']['input']>;
  /** The customs office, UN/LOCODE. */
  officeUnlocode?: InputMaybe<Scalars['String']['input']>;
  /** Further private persons; field class PERSON. */
  persons?: InputMaybe<Array<SeizurePersonInput>>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Risk indicators that were seen. */
  riskIndicators?: InputMaybe<Array<SeizureRiskIndicatorInput>>;
  /** The state whose officers seized. */
  seizingState: Scalars['CountryCode']['input'];
  /** The unit; never an officer’s name. */
  seizingUnit?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it; the authority alone if left out. */
  sharing?: InputMaybe<SharingInput>;
  /** Sources. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** Whether the record is invented, for demonstration or training; if left out, whether the authority is of a fictional state. */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Titles, without names of private persons. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** How it travelled. */
  transportMode?: InputMaybe<SeizureTransportMode>;
};

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

/** Gives an expert opinion that was asked for. */
export type GiveOpinionInput = {
  /** Whether it is authentic. */
  authentic?: InputMaybe<OpinionAnswer>;
  /** How certain the expert is. */
  confidence?: InputMaybe<Certainty>;
  /** Whether it is a cultural object. */
  culturalObject?: InputMaybe<OpinionAnswer>;
  /** The expert who answers; field class PERSON, for the keeper of the seizure. */
  expert?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The opinion that was asked for. */
  opinion: Scalars['ID']['input'];
  /** Where it may come from. */
  origins?: InputMaybe<Array<ItemOriginInput>>;
  /** Its period. */
  period?: InputMaybe<TermInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** The opinion in words. */
  text?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it is worth. */
  value?: InputMaybe<MoneyInput>;
};

/** Opens one record to one authority. */
export type GrantAccessInput = {
  /** Under which agreement; needed to pass on a record that another authority answers for. */
  agreement?: InputMaybe<Scalars['ID']['input']>;
  /** The classes of fields it opens. */
  fieldClasses?: InputMaybe<Array<FieldClass>>;
  /** To whom. */
  grantee: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** For what; under an agreement the agreement's own purpose. */
  purpose: Scalars['String']['input'];
  /** The record. */
  record: Scalars['ID']['input'];
  /** From when; at once if left out. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when; under an agreement until that ends, if left out. */
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A heritage site. Described by its registry; here stand its joins. */
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
  /** Cases that concern the site. */
  cases?: Maybe<CaseJoinConnection>;
  /** Cultural, natural or mixed; null where the source does not say. */
  category?: Maybe<SiteCategory>;
  /** The collections that hold it. */
  collections?: Maybe<Array<Collection>>;
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
  /** What links this record to others. */
  links?: Maybe<LinkConnection>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Where the site lies. For a site that is not protected only the 0.25° cell, unless EXACT_PLACE is open to the reader. */
  location?: Maybe<Geometry>;
  /** Reports of looting. */
  lootingReports: LootingReportConnection;
  /** All names of the site. */
  names: Array<SiteName>;
  /** Objects found at or removed from the site. */
  objects?: Maybe<ObjectJoinConnection>;
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
  /**
   * Records of the same thing: what confirmed SAME_AS links join with this one, directly or one through another, as far as
   * this reader may see records and links; without itself, at most 200.
   */
  sameAs?: Maybe<Array<Maybe<Record>>>;
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


/** A heritage site. Described by its registry; here stand its joins. */
export type HeritageSiteAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type HeritageSiteDisturbancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type HeritageSiteLootingReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type HeritageSiteRevisionArgs = {
  asOf: Scalars['DateTime']['input'];
};


/** A heritage site. Described by its registry; here stand its joins. */
export type HeritageSiteRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heritage site. Described by its registry; here stand its joins. */
export type HeritageSiteStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heritage site. Described by its registry; here stand its joins. */
export type HeritageSiteThreatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A heritage site. Described by its registry; here stand its joins. */
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

/** A report of condition. */
export type ItemConditionReport = {
  /** When. */
  at?: Maybe<FuzzyDate>;
  /** The institution that examined it. */
  by?: Maybe<Scalars['String']['output']>;
  /** Its condition. */
  condition: Scalars['String']['output'];
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
};

/** A hand-over. */
export type ItemCustodyEvent = {
  /** When. */
  at?: Maybe<FuzzyDate>;
  /** Its condition. */
  condition?: Maybe<Scalars['String']['output']>;
  /** When the taker confirmed; null where that is awaited or not told. */
  confirmedAt?: Maybe<FuzzyDate>;
  /** Who gave it. */
  from?: Maybe<Scalars['String']['output']>;
  /** Whether somebody else gives it than took it last, so that custody has a gap. Null where one of the two is not known; false for the first hand-over. */
  gap?: Maybe<Scalars['Boolean']['output']>;
  /** SHA-256 of the list of items, hexadecimal. */
  itemListHash?: Maybe<Scalars['String']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where. */
  place?: Maybe<Scalars['String']['output']>;
  /** The taker, where it is an authority of the hub: it confirms with its own signature. */
  receiver?: Maybe<Authority>;
  /** The seal. */
  sealNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the taker signed. */
  signedByReceiver?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the giver signed. */
  signedBySender?: Maybe<Scalars['Boolean']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** Who took it. */
  to?: Maybe<Scalars['String']['output']>;
};

/** A date that was given to an item. */
export type ItemDating = {
  /** The date. */
  date: FuzzyDate;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** A date given to an item. */
export type ItemDatingInput = {
  /** The date. */
  date: FuzzyDateInput;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
};

/** A change of legal status. */
export type ItemLegalStatusEvent = {
  /** The statute or decision. */
  basis?: Maybe<Scalars['String']['output']>;
  /** The court or authority. */
  by?: Maybe<Scalars['String']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** When. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement of the event stands. */
  statementStatus: StatementStatus;
  /** The status from then on. */
  status: SeizureLegalStatus;
};

/** A stay at a place. */
export type ItemLocationEvent = {
  /** In which state. */
  country?: Maybe<State>;
  /** Since when. */
  from?: Maybe<FuzzyDate>;
  /** What kind of place. */
  kind: ItemLocationKind;
  /** The place. */
  place?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** Until when. */
  until?: Maybe<FuzzyDate>;
};

/** Kinds of places where items stay. */
export type ItemLocationKind =
  /** A public display. */
  | 'DISPLAY'
  /** A laboratory. */
  | 'LABORATORY'
  /** Another place. */
  | 'OTHER'
  /** A store. */
  | 'STORE'
  /** On the way. */
  | 'TRANSPORT';

/** An origin that was attributed to an item. */
export type ItemOrigin = {
  /** How certain. */
  certainty?: Maybe<Certainty>;
  /** The modern state in which the place lies, as the source says. */
  country?: Maybe<State>;
  /** How near to a place the attribution comes. */
  level: SeizureOriginLevel;
  /** The place or region. */
  place?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** An origin. */
export type ItemOriginInput = {
  /** How certain. */
  certainty?: InputMaybe<Certainty>;
  /** The modern state. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How near to a place it comes. */
  level: SeizureOriginLevel;
  /** The place or region. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
};

/** A photograph that exists. */
export type ItemPhotograph = {
  /** What it shows. */
  caption: Array<LocalizedText>;
  /** Whose it is. */
  credit?: Maybe<Scalars['String']['output']>;
};

/** A photograph that exists. */
export type ItemPhotographInput = {
  /** What it shows. */
  caption?: InputMaybe<Array<LocalizedTextInput>>;
  /** Whose it is; an institution. */
  credit?: InputMaybe<Scalars['String']['input']>;
};

/** A count beside others. */
export type ItemQuantity = {
  /** The count, with its source. */
  quantity: Quantity;
  /** How the statement stands. */
  status: StatementStatus;
};

/** A count beside others. */
export type ItemQuantityInput = {
  /** The count. */
  quantity: QuantityInput;
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
};

/** An event of title. */
export type ItemTitleEvent = {
  /** The statute, ruling or agreement. */
  basis?: Maybe<Scalars['String']['output']>;
  /** The state or institution concerned. */
  holder?: Maybe<Scalars['String']['output']>;
  /** What happened to title. */
  kind: ItemTitleEventKind;
  /** When. */
  occurredAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** What happens to title. */
export type ItemTitleEventKind =
  /** Somebody claims title. */
  | 'CLAIMED'
  /** Title is contested. */
  | 'CONTESTED'
  /** Title is recognised. */
  | 'RECOGNISED'
  /** A holder renounces what title there may be. */
  | 'RENOUNCED'
  /** Title is transferred. */
  | 'TRANSFERRED'
  /** Title vests by law or ruling. */
  | 'VESTED';

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

/** Records what became of a deadline. */
export type MeetDeadlineInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** The deadline. */
  deadline: Scalars['ID']['input'];
  /** For EXTENDED: the new day. */
  extendedTo?: InputMaybe<FuzzyDateInput>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** What became of it. */
  status: CaseDeadlineStatus;
};

/** Membership of an organisation. */
export type Membership = {
  /** Since when; null where unknown. */
  from?: Maybe<FuzzyDate>;
  /** The organisation: `ICESCO`. */
  organisation: Scalars['String']['output'];
  /** Who says so. */
  source?: Maybe<Source>;
  /** Until when; null while it lasts. */
  to?: Maybe<FuzzyDate>;
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

/** Records that an item was moved. */
export type MoveItemInput = {
  /** In which state. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The item: `item_…`. */
  item: Scalars['ID']['input'];
  /** What kind of place. */
  kind: ItemLocationKind;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The place. */
  place: Scalars['String']['input'];
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
  /** Until when, where it has left again. */
  until?: InputMaybe<FuzzyDateInput>;
};

/** What can be done: one mutation for each intention. */
export type Mutation = {
  /** Accepts a proposed agreement. */
  acceptAgreement?: Maybe<AgreementPayload>;
  /** Adds a piece of evidence. */
  addEvidence?: Maybe<RepatriationCasePayload>;
  /** Adds an item or lot to a seizure. */
  addItem?: Maybe<SeizurePayload>;
  /** Adds a legal basis. */
  addLegalBasis?: Maybe<RepatriationCasePayload>;
  /** Adds a note of one’s own side, which no other side sees; a party of the case adds its own. */
  addNote?: Maybe<RepatriationCasePayload>;
  /** Adds a party: an institution, never a private person. */
  addParty?: Maybe<RepatriationCasePayload>;
  /** Adds a photograph: a file that was sent before, an address, or what is known of a photograph elsewhere. */
  addPhotograph?: Maybe<CulturalObjectPayload>;
  /** Adds a record to a collection. */
  addToCollection?: Maybe<CollectionPayload>;
  /** Moves a track to its next state; a step that the state machine does not have is refused with STATE_TRANSITION. */
  advanceTrack?: Maybe<RepatriationCasePayload>;
  /** Records the answer to a claim. */
  answerClaim?: Maybe<RepatriationCasePayload>;
  /** Answers whether a paper is genuine, by the authority that was asked. */
  answerVerification?: Maybe<SeizurePayload>;
  /**
   * Asserts a link between two readable ends. With a reason, an officer of an institution that answers for one of the ends
   * confirms it by that; otherwise it is a proposal.
   */
  assertLink?: Maybe<LinkPayload>;
  /** Records an assessment of condition, EAMENA grade. */
  assessCondition?: Maybe<HeritageSitePayload>;
  /** Adds a valuation of an item or of the whole. */
  assessValue?: Maybe<SeizurePayload>;
  /** Attaches a document to the file. */
  attachDocument?: Maybe<RepatriationCasePayload>;
  /** Adds a statement of where an object comes from. */
  attributeOrigin?: Maybe<CulturalObjectPayload>;
  /** Records a change of an item’s legal status; a step that the state machine does not have is refused with STATE_TRANSITION. */
  changeLegalStatus?: Maybe<SeizurePayload>;
  /** Records a check of the authenticity of a piece of evidence or a document: who was asked, and what came of it. Earlier checks stay. */
  checkAuthenticity?: Maybe<RepatriationCasePayload>;
  /** Closes a case whose outcomes are recorded. */
  closeCase?: Maybe<RepatriationCasePayload>;
  /** Completes a quick filing: sets what was left out and adds declarations, risk indicators and persons. */
  completeSeizure?: Maybe<SeizurePayload>;
  /** Confirms by the receiver’s signature that an item was taken over. */
  confirmCustody?: Maybe<SeizurePayload>;
  /** Records that the seizure of items is contested. */
  contestSeizure?: Maybe<SeizurePayload>;
  /** Makes a collection. */
  createCollection?: Maybe<CollectionPayload>;
  /**
   * Confirms, disputes or rejects a link, with a reason: an officer of an institution that answers for one of its ends.
   * PROPOSED becomes CONFIRMED, DISPUTED or REJECTED, CONFIRMED becomes DISPUTED or REJECTED, DISPUTED becomes CONFIRMED or REJECTED.
   */
  decideLink?: Maybe<LinkPayload>;
  /** Completes or corrects what is said of an item; rival counts, origins and dates are added to those there are. */
  describeItem?: Maybe<SeizurePayload>;
  /** Records a designation. */
  designateSite?: Maybe<HeritageSitePayload>;
  /** Records what became of an item. */
  disposeItem?: Maybe<SeizurePayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseCasePersons?: Maybe<RepatriationCasePayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseListingPersons?: Maybe<MarketListingPayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseObjectPersons?: Maybe<CulturalObjectPayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseSeizurePersons?: Maybe<SeizurePayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseSitePersons?: Maybe<HeritageSitePayload>;
  /** Files a seizure; a border officer needs three minutes. */
  fileSeizure?: Maybe<SeizurePayload>;
  /** Gives an expert opinion that was asked for. */
  giveOpinion?: Maybe<SeizurePayload>;
  /** Opens one record to one authority. */
  grantAccess?: Maybe<AccessGrantPayload>;
  /** Marks a site as in danger, or ends it. */
  markDanger?: Maybe<HeritageSitePayload>;
  /** Records what became of a deadline. */
  meetDeadline?: Maybe<RepatriationCasePayload>;
  /** Records that an item was moved. */
  moveItem?: Maybe<SeizurePayload>;
  /** Records what happened on a track without moving it. */
  noteTrack?: Maybe<RepatriationCasePayload>;
  /** Opens a case. */
  openCase?: Maybe<RepatriationCasePayload>;
  /** Opens a track. */
  openTrack?: Maybe<RepatriationCasePayload>;
  /** Sends nothing until it is resumed; what changes meanwhile is sent then. */
  pauseWebhook?: Maybe<WebhookPayload>;
  /** Proposes a sharing agreement. */
  proposeAgreement?: Maybe<AgreementPayload>;
  /** Proposes a link for somebody entitled to decide. */
  proposeLink?: Maybe<LinkPayload>;
  /** Records an event of the history of a case. */
  recordCaseEvent?: Maybe<RepatriationCasePayload>;
  /** Records that an object passed into other hands. */
  recordCustodyEvent?: Maybe<CulturalObjectPayload>;
  /** Records a paper that was presented, or what a check of it found. */
  recordDocument?: Maybe<SeizurePayload>;
  /** Records that a handover was held. */
  recordHandover?: Maybe<RepatriationCasePayload>;
  /** Records an event of title to an item. A seizure or a handover transfers none. */
  recordItemTitle?: Maybe<SeizurePayload>;
  /** Records how an object stands in law. */
  recordLegalStatus?: Maybe<CulturalObjectPayload>;
  /** Records a move. */
  recordLocationEvent?: Maybe<CulturalObjectPayload>;
  /** Records an expert opinion that was given outside the hub. */
  recordOpinion?: Maybe<SeizurePayload>;
  /** Records an outcome. */
  recordOutcome?: Maybe<RepatriationCasePayload>;
  /** Records that a lost object was found again. */
  recordRecovery?: Maybe<LossReportPayload>;
  /** Records a stage of the route. */
  recordRouteLeg?: Maybe<SeizurePayload>;
  /** Records where the seizure is kept. */
  recordStorage?: Maybe<SeizurePayload>;
  /** Records an event of title. */
  recordTitleEvent?: Maybe<CulturalObjectPayload>;
  /** Enters an institution. */
  registerAuthority?: Maybe<AuthorityPayload>;
  /** Registers an object. */
  registerObject?: Maybe<CulturalObjectPayload>;
  /** Registers a site. */
  registerSite?: Maybe<HeritageSitePayload>;
  /** Has changes sent to an address, with the rights that the caller has now. */
  registerWebhook?: Maybe<WebhookPayload>;
  /** Takes a record out of a collection. */
  removeFromCollection?: Maybe<CollectionPayload>;
  /** Ends the subscription and forgets its dead letters. */
  removeWebhook?: Maybe<WebhookPayload>;
  /** Renews a webhook for 90 days, with the rights of the token that is presented: it has other rights from then on if these are others. */
  renewWebhook?: Maybe<WebhookPayload>;
  /** Opens a closed case again. */
  reopenCase?: Maybe<RepatriationCasePayload>;
  /** Sends its dead letters once more, of records that the subscriber may still see. */
  replayWebhook?: Maybe<WebhookPayload>;
  /** Reports the condition of an item. */
  reportItemCondition?: Maybe<SeizurePayload>;
  /** Records an offer seen on the market. */
  reportListing?: Maybe<MarketListingPayload>;
  /** Reports looting. */
  reportLooting?: Maybe<HeritageSitePayload>;
  /** Reports that an object was stolen, is missing or was lost otherwise. */
  reportLoss?: Maybe<LossReportPayload>;
  /** Asks an institution for an expert opinion. */
  requestOpinion?: Maybe<SeizurePayload>;
  /** Asks the authority of the issuing state whether a paper that was presented is genuine. */
  requestVerification?: Maybe<SeizurePayload>;
  /** Resumes a suspended track. */
  resumeTrack?: Maybe<RepatriationCasePayload>;
  /** Sends again, beginning at once with what was missed. */
  resumeWebhook?: Maybe<WebhookPayload>;
  /** Retracts a link that the caller's authority asserted; whoever relied on it hears of it. */
  retractLink?: Maybe<LinkPayload>;
  /** Corrects an institution's entry. */
  reviseAuthority?: Maybe<AuthorityPayload>;
  /** Revises a case; what is left out stays. */
  reviseCase?: Maybe<RepatriationCasePayload>;
  /** Revises a listing. */
  reviseListing?: Maybe<MarketListingPayload>;
  /** Revises an object; what is left out stays. */
  reviseObject?: Maybe<CulturalObjectPayload>;
  /** Revises a site; what is left out stays. */
  reviseSite?: Maybe<HeritageSitePayload>;
  /** Revokes an agreement, or leaves it as a grantee; what it opened closes at once, the grants under it too. */
  revokeAgreement?: Maybe<AgreementPayload>;
  /** Closes what a grant opened. */
  revokeGrant?: Maybe<AccessGrantPayload>;
  /** Makes a new secret; for a day deliveries are signed with the old one too. */
  rotateWebhookSecret?: Maybe<WebhookPayload>;
  /** Plans a handover. */
  scheduleHandover?: Maybe<RepatriationCasePayload>;
  /** Sets a deadline. */
  setDeadline?: Maybe<RepatriationCasePayload>;
  /** Signs a handover protocol for one side; a party of the case signs for itself. */
  signHandover?: Maybe<RepatriationCasePayload>;
  /** Adds a rival statement. */
  stateCase?: Maybe<RepatriationCasePayload>;
  /** Adds a rival statement. */
  stateObject?: Maybe<CulturalObjectPayload>;
  /** Adds a rival statement. */
  stateSeizure?: Maybe<SeizurePayload>;
  /** Adds a rival statement. */
  stateSite?: Maybe<HeritageSitePayload>;
  /** Submits a claim; a party of the case submits its own. */
  submitClaim?: Maybe<RepatriationCasePayload>;
  /** Suspends a track for a stated reason. */
  suspendTrack?: Maybe<RepatriationCasePayload>;
  /** Hands an item over; complete when the receiver confirms. */
  transferCustody?: Maybe<SeizurePayload>;
  /** Withdraws a case, with a reason. */
  withdrawCase?: Maybe<RepatriationCasePayload>;
  /** Withdraws a listing from the hub, with a reason. */
  withdrawListing?: Maybe<MarketListingPayload>;
  /** Withdraws an object from the hub, with a reason. */
  withdrawObject?: Maybe<CulturalObjectPayload>;
  /** Withdraws a seizure from the hub, with a reason. */
  withdrawSeizure?: Maybe<SeizurePayload>;
  /** Withdraws a site from the hub, with a reason. */
  withdrawSite?: Maybe<HeritageSitePayload>;
};


/** What can be done: one mutation for each intention. */
export type MutationAcceptAgreementArgs = {
  input: AcceptAgreementInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAddEvidenceArgs = {
  input: AddEvidenceInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAddItemArgs = {
  input: AddItemInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAddLegalBasisArgs = {
  input: AddLegalBasisInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAddPartyArgs = {
  input: AddPartyInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAddPhotographArgs = {
  input: AddPhotographInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAddToCollectionArgs = {
  input: CollectionMemberInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAdvanceTrackArgs = {
  input: AdvanceTrackInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAnswerClaimArgs = {
  input: AnswerClaimInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAnswerVerificationArgs = {
  input: AnswerVerificationInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAssertLinkArgs = {
  input: AssertLinkInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAssessConditionArgs = {
  input: AssessConditionInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAssessValueArgs = {
  input: AssessValueInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAttachDocumentArgs = {
  input: AttachDocumentInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAttributeOriginArgs = {
  input: AttributeOriginInput;
};


/** What can be done: one mutation for each intention. */
export type MutationChangeLegalStatusArgs = {
  input: ChangeLegalStatusInput;
};


/** What can be done: one mutation for each intention. */
export type MutationCheckAuthenticityArgs = {
  input: CheckAuthenticityInput;
};


/** What can be done: one mutation for each intention. */
export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


/** What can be done: one mutation for each intention. */
export type MutationCompleteSeizureArgs = {
  input: CompleteSeizureInput;
};


/** What can be done: one mutation for each intention. */
export type MutationConfirmCustodyArgs = {
  input: ConfirmCustodyInput;
};


/** What can be done: one mutation for each intention. */
export type MutationContestSeizureArgs = {
  input: ContestSeizureInput;
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
export type MutationDescribeItemArgs = {
  input: DescribeItemInput;
};


/** What can be done: one mutation for each intention. */
export type MutationDesignateSiteArgs = {
  input: DesignateSiteInput;
};


/** What can be done: one mutation for each intention. */
export type MutationDisposeItemArgs = {
  input: DisposeItemInput;
};


/** What can be done: one mutation for each intention. */
export type MutationEraseCasePersonsArgs = {
  input: EraseCasePersonsInput;
};


/** What can be done: one mutation for each intention. */
export type MutationEraseListingPersonsArgs = {
  input: EraseListingPersonsInput;
};


/** What can be done: one mutation for each intention. */
export type MutationEraseObjectPersonsArgs = {
  input: EraseObjectPersonsInput;
};


/** What can be done: one mutation for each intention. */
export type MutationEraseSeizurePersonsArgs = {
  input: EraseSeizurePersonsInput;
};


/** What can be done: one mutation for each intention. */
export type MutationEraseSitePersonsArgs = {
  input: EraseSitePersonsInput;
};


/** What can be done: one mutation for each intention. */
export type MutationFileSeizureArgs = {
  input: FileSeizureInput;
};


/** What can be done: one mutation for each intention. */
export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


/** What can be done: one mutation for each intention. */
export type MutationGrantAccessArgs = {
  input: GrantAccessInput;
};


/** What can be done: one mutation for each intention. */
export type MutationMarkDangerArgs = {
  input: MarkDangerInput;
};


/** What can be done: one mutation for each intention. */
export type MutationMeetDeadlineArgs = {
  input: MeetDeadlineInput;
};


/** What can be done: one mutation for each intention. */
export type MutationMoveItemArgs = {
  input: MoveItemInput;
};


/** What can be done: one mutation for each intention. */
export type MutationNoteTrackArgs = {
  input: NoteTrackInput;
};


/** What can be done: one mutation for each intention. */
export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


/** What can be done: one mutation for each intention. */
export type MutationOpenTrackArgs = {
  input: OpenTrackInput;
};


/** What can be done: one mutation for each intention. */
export type MutationPauseWebhookArgs = {
  input: WebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationProposeAgreementArgs = {
  input: ProposeAgreementInput;
};


/** What can be done: one mutation for each intention. */
export type MutationProposeLinkArgs = {
  input: AssertLinkInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordCaseEventArgs = {
  input: RecordCaseEventInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordCustodyEventArgs = {
  input: RecordCustodyEventInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordDocumentArgs = {
  input: RecordDocumentInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordHandoverArgs = {
  input: RecordHandoverInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordItemTitleArgs = {
  input: RecordItemTitleInput;
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
export type MutationRecordOpinionArgs = {
  input: RecordOpinionInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordOutcomeArgs = {
  input: RecordOutcomeInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordRecoveryArgs = {
  input: RecordRecoveryInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordRouteLegArgs = {
  input: RecordRouteLegInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordStorageArgs = {
  input: RecordStorageInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordTitleEventArgs = {
  input: RecordTitleEventInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRegisterAuthorityArgs = {
  input: RegisterAuthorityInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRegisterObjectArgs = {
  input: RegisterObjectInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRegisterSiteArgs = {
  input: RegisterSiteInput;
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
export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReplayWebhookArgs = {
  input: WebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReportItemConditionArgs = {
  input: ReportItemConditionInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReportListingArgs = {
  input: ReportListingInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReportLootingArgs = {
  input: ReportLootingInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReportLossArgs = {
  input: ReportLossInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRequestOpinionArgs = {
  input: RequestOpinionInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRequestVerificationArgs = {
  input: RequestVerificationInput;
};


/** What can be done: one mutation for each intention. */
export type MutationResumeTrackArgs = {
  input: ResumeTrackInput;
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
export type MutationReviseAuthorityArgs = {
  input: ReviseAuthorityInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReviseCaseArgs = {
  input: ReviseCaseInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReviseListingArgs = {
  input: ReviseListingInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReviseObjectArgs = {
  input: ReviseObjectInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReviseSiteArgs = {
  input: ReviseSiteInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRevokeAgreementArgs = {
  input: RevokeAgreementInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRevokeGrantArgs = {
  input: RevokeGrantInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRotateWebhookSecretArgs = {
  input: WebhookInput;
};


/** What can be done: one mutation for each intention. */
export type MutationScheduleHandoverArgs = {
  input: ScheduleHandoverInput;
};


/** What can be done: one mutation for each intention. */
export type MutationSetDeadlineArgs = {
  input: SetDeadlineInput;
};


/** What can be done: one mutation for each intention. */
export type MutationSignHandoverArgs = {
  input: SignHandoverInput;
};


/** What can be done: one mutation for each intention. */
export type MutationStateCaseArgs = {
  input: StateCaseInput;
};


/** What can be done: one mutation for each intention. */
export type MutationStateObjectArgs = {
  input: StateObjectInput;
};


/** What can be done: one mutation for each intention. */
export type MutationStateSeizureArgs = {
  input: StateSeizureInput;
};


/** What can be done: one mutation for each intention. */
export type MutationStateSiteArgs = {
  input: StateSiteInput;
};


/** What can be done: one mutation for each intention. */
export type MutationSubmitClaimArgs = {
  input: SubmitClaimInput;
};


/** What can be done: one mutation for each intention. */
export type MutationSuspendTrackArgs = {
  input: SuspendTrackInput;
};


/** What can be done: one mutation for each intention. */
export type MutationTransferCustodyArgs = {
  input: TransferCustodyInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawListingArgs = {
  input: WithdrawListingInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawObjectArgs = {
  input: WithdrawObjectInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawSeizureArgs = {
  input: WithdrawSeizureInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawSiteArgs = {
  input: WithdrawSiteInput;
};

/** Records what happened on a track without moving it. */
export type NoteTrackInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** What happened. */
  note: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** The track. */
  track: Scalars['ID']['input'];
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

/** Opens a case. */
export type OpenCaseInput = {
  /** Whether it is being written and not opened yet. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The caller’s own identifier. */
  localId: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The framework agreement that it carries out: a case of the same authority. */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Private persons whom the record names; field class PERSON. */
  persons?: InputMaybe<Array<CasePersonInput>>;
  /** How many objects it concerns. */
  quantity?: InputMaybe<QuantityInput>;
  /** What is sought. */
  remedySought?: InputMaybe<CaseRemedy>;
  /** States that request. */
  requestingStates?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** States from which something is requested. */
  respondentStates?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Who may read it; the authority alone if left out. */
  sharing?: InputMaybe<SharingInput>;
  /** Sources. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** The case in short. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** Whether the case is invented for demonstration. */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Titles by language. */
  titles: Array<LocalizedTextInput>;
};

/** Opens a track. */
export type OpenTrackInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Through whom the parties speak. */
  channel?: InputMaybe<CaseChannel>;
  /** The court, body or table. */
  forum?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** Which way. */
  kind: CaseTrackKind;
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why it stands there. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** Where the track stands when its recording begins; OPENED if left out. No state at which a track ends or rests. */
  state?: InputMaybe<CaseState>;
};

/** An answer to a question put to an expert. */
export type OpinionAnswer =
  /** No. */
  | 'NO'
  /** It cannot be said. */
  | 'UNDECIDED'
  /** Yes. */
  | 'YES';

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

/** Something that a caller may do. */
export type Permission = {
  /** What. */
  action: PermittedAction;
  /** The classes of fields that it opens. */
  fieldClasses?: Maybe<Array<FieldClass>>;
  /** The kinds of record that it is about; null for all. */
  kinds?: Maybe<Array<RecordKind>>;
};

/** What a caller may do. Each act is decided by the policy when it comes to it. */
export type PermittedAction =
  /** Asserts links of its own institution's records and decides on proposed ones. */
  | 'DECIDE_LINKS'
  /** Gives the one opinion that was asked for. */
  | 'GIVE_OPINION'
  /** Keeps collections. */
  | 'KEEP_COLLECTIONS'
  /** Enters institutions and corrects their entries. */
  | 'KEEP_DIRECTORY'
  /** Enters, revises and withdraws records of its own institution. */
  | 'KEEP_RECORDS'
  /** Mediates in cases to which it was called. */
  | 'MEDIATE'
  /** Reads the classes of fields that are named, in the records of its own institution. */
  | 'OPEN_FIELDS'
  /** Reads who read the records of its own institution. */
  | 'READ_ACCESS_LOG'
  /** Reads records of the tier COMMUNITY whose audience includes the caller's. */
  | 'READ_COMMUNITY'
  /** Reads records that their authority opened to the caller's by agreement or grant. */
  | 'READ_GRANTED'
  /** Reads the records of its own institution. */
  | 'READ_OWN'
  /** Reads records of the tier PUBLIC. */
  | 'READ_PUBLIC'
  /** Runs the hub; reads no records by that. */
  | 'RUN_HUB'
  /** Opens records of its own institution to others by agreement and grant. */
  | 'SHARE'
  /** Has changes sent to its systems. */
  | 'SUBSCRIBE';

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

/** Proposes a sharing agreement. */
export type ProposeAgreementInput = {
  /** The classes of fields it opens. */
  fieldClasses?: InputMaybe<Array<FieldClass>>;
  /** To whom. */
  grantees: Array<Scalars['ID']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The kinds of record it covers. */
  kinds: Array<RecordKind>;
  /** On which basis. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Whether grantees may pass on. */
  onwardSharing?: Scalars['Boolean']['input'];
  /** For what: a short code of Latin letters, digits and signs, such as `restitution-research`, which readers state by the header `Turath-Purpose`. */
  purpose: Scalars['String']['input'];
  /** The records it covers, of these kinds and of the caller's own; none for all of the kinds. */
  records?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** From when. */
  validFrom: Scalars['DateTime']['input'];
  /** Until when. */
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

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
  /** Counts records by a dimension, over what the reader may see. */
  aggregate?: Maybe<Aggregate>;
  /** Sharing agreements to which the caller's institution is party. */
  agreements?: Maybe<AgreementConnection>;
  /** Institutions. */
  authorities?: Maybe<AuthorityConnection>;
  /** An institution; null if there is none. */
  authority?: Maybe<Authority>;
  /**
   * Where a query of one list (`{ sites { nodes { id } } }`) is read from beginning
   * to end, over all that the caller may see, as JSON Lines. Nothing is kept: the
   * address is read with one's own token, and the rights of that moment hold.
   */
  bulkQuery?: Maybe<BulkQuery>;
  /** A case; null if it is absent or may not be read. */
  case?: Maybe<RepatriationCase>;
  /** Cases. */
  cases?: Maybe<RepatriationCaseConnection>;
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
  /** Terms of vocabularies. */
  concepts?: Maybe<ConceptConnection>;
  /** Deadlines of all cases that the reader may read. */
  deadlines?: Maybe<CaseDeadlineConnection>;
  /** A market listing; null if it is absent or may not be read. */
  listing?: Maybe<MarketListing>;
  /** Market listings. */
  listings?: Maybe<MarketListingConnection>;
  /** A loss report; null if it is absent or its object may not be read. */
  lossReport?: Maybe<LossReport>;
  /** Loss reports. */
  lossReports?: Maybe<LossReportConnection>;
  /** Candidates for being the same as, part of or similar to a record. Not available in this version: answers NOT_FOUND, a malformed id BAD_USER_INPUT. */
  matches?: Maybe<MatchConnection>;
  /** Member states of ICESCO. */
  memberStates?: Maybe<StateConnection>;
  /** An object; null if it is absent or may not be read. */
  object?: Maybe<CulturalObject>;
  /** Objects. */
  objects?: Maybe<CulturalObjectConnection>;
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
  /** A seizure; null if it is absent or may not be read. */
  seizure?: Maybe<Seizure>;
  /** An item of a seizure; null if it is absent or its seizure may not be read. */
  seizureItem?: Maybe<SeizureItem>;
  /** Items of the seizures that may be read, across seizures. */
  seizureItems?: Maybe<SeizureItemConnection>;
  /** What keepers of seizures ask of the caller's authority, the nearest deadline first; null for the public. */
  seizureRequests?: Maybe<SeizureRequestConnection>;
  /** Seizures. */
  seizures?: Maybe<SeizureConnection>;
  /** A site; null if it is absent or may not be read. */
  site?: Maybe<HeritageSite>;
  /** Sites. */
  sites?: Maybe<HeritageSiteConnection>;
  /** A country by its code; null if there is none. */
  state?: Maybe<State>;
  /** Countries. */
  states?: Maybe<StateConnection>;
  /** Treaties of the field. */
  treaties?: Maybe<Array<Treaty>>;
  /** A treaty by its code. */
  treaty?: Maybe<Treaty>;
  /** Who asks. */
  viewer?: Maybe<Viewer>;
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
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AgreementOrder;
  where?: InputMaybe<AgreementFilter>;
};


/** What can be asked. */
export type QueryAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: AuthorityOrder;
  where?: InputMaybe<AuthorityFilter>;
};


/** What can be asked. */
export type QueryAuthorityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryBulkQueryArgs = {
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSON']['input']>;
};


/** What can be asked. */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RepatriationCaseOrder;
  where?: InputMaybe<RepatriationCaseFilter>;
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
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ConceptOrder;
  where?: InputMaybe<ConceptFilter>;
};


/** What can be asked. */
export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CaseDeadlineOrder;
  where?: InputMaybe<CaseDeadlineFilter>;
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
export type QueryMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  record: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMemberStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StateOrder;
  where?: InputMaybe<StateFilter>;
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


/** What can be asked. */
export type QuerySeizureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySeizureItemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySeizureItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SeizureItemOrder;
  where?: InputMaybe<SeizureItemFilter>;
};


/** What can be asked. */
export type QuerySeizureRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<SeizureRequestKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QuerySeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: SeizureOrder;
  where?: InputMaybe<SeizureFilter>;
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


/** What can be asked. */
export type QueryStateArgs = {
  code: Scalars['CountryCode']['input'];
};


/** What can be asked. */
export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StateOrder;
  where?: InputMaybe<StateFilter>;
};


/** What can be asked. */
export type QueryTreatyArgs = {
  code: Scalars['ID']['input'];
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

/** Records an event of the history of a case. */
export type RecordCaseEventInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** What happened. */
  description: Array<LocalizedTextInput>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** What kind of event, in the recorder’s words. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands. */
  status?: InputMaybe<StatementStatus>;
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

/** Records a paper that was presented, or what a check of it found. */
export type RecordDocumentInput = {
  /** What a check found. */
  authenticity: DocumentAuthenticity;
  /** The institution that was asked. */
  checkedWith?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The institution said to have issued it. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** What it is. */
  type: Scalars['String']['input'];
};

/** An entry of the list. */
export type RecordEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry; null where its registry does not answer. */
  node?: Maybe<Record>;
};

/** Records that a handover was held. */
export type RecordHandoverInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Which institution gave. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** The planned handover; left out if none was planned. */
  handover?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Where. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Number of the protocol. */
  protocolNumber?: InputMaybe<Scalars['String']['input']>;
  /** How many. */
  quantity?: InputMaybe<QuantityInput>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** HELD if left out; or that a planned one was cancelled, or is not known to have been held. */
  status?: InputMaybe<CaseHandoverStatus>;
  /** Which institution received. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** Records an event of title to an item. */
export type RecordItemTitleInput = {
  /** The statute, ruling or agreement. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** The state or institution concerned; never a private person. */
  holder?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The item: `item_…`. */
  item: Scalars['ID']['input'];
  /** What happened to title. */
  kind: ItemTitleEventKind;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
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

/** Records an expert opinion that was given outside the hub. */
export type RecordOpinionInput = {
  /** Whether it is authentic. */
  authentic?: InputMaybe<OpinionAnswer>;
  /** How certain the expert is. */
  confidence?: InputMaybe<Certainty>;
  /** Whether it is a cultural object. */
  culturalObject?: InputMaybe<OpinionAnswer>;
  /** The expert; field class PERSON. */
  expert?: InputMaybe<Scalars['String']['input']>;
  /** When it was given. */
  givenAt?: InputMaybe<FuzzyDateInput>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The institution that gave it. */
  institution?: InputMaybe<Scalars['String']['input']>;
  /** The item: `item_…`. */
  item: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Where it may come from. */
  origins?: InputMaybe<Array<ItemOriginInput>>;
  /** Its period. */
  period?: InputMaybe<TermInput>;
  /** What was asked. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** When it was asked for. */
  requestedAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
  /** The opinion in words. */
  text?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it is worth. */
  value?: InputMaybe<MoneyInput>;
};

/** Records an outcome. */
export type RecordOutcomeInput = {
  /** What was paid. */
  amount?: InputMaybe<MoneyInput>;
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** What came of it. */
  kind: CaseOutcomeKind;
  /** Which objects. */
  objectsDescribed?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** How many. */
  quantity?: InputMaybe<QuantityInput>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands. */
  status?: InputMaybe<StatementStatus>;
  /** On which terms. */
  terms?: InputMaybe<Scalars['String']['input']>;
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

/** Records a stage of the route. */
export type RecordRouteLegInput = {
  /** The firm that carried it. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** In which state. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** How it travelled on. */
  mode?: InputMaybe<SeizureTransportMode>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Where. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** Records where the seizure is kept. */
export type RecordStorageInput = {
  /** Climate and care. */
  environment?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** Whether it is insured. */
  insured?: InputMaybe<Scalars['Boolean']['input']>;
  /** When the insurance ends. */
  insuredUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The place, by reference. */
  place: Scalars['String']['input'];
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Whether climate and care suit the things. */
  suitable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Until when they may be kept there. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
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

/** Enters an institution. */
export type RegisterAuthorityInput = {
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind it is. */
  kind: AuthorityKind;
  /** Its names. */
  names: Array<LocalizedTextInput>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Its audience. */
  sector?: InputMaybe<Audience>;
  /** Its state; none for tribes and international bodies. */
  state?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Its address. */
  website?: InputMaybe<Scalars['String']['input']>;
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

/** Opens a closed case again. */
export type ReopenCaseInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Ended tracks that are taken up again. */
  tracks?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCase = Record & {
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** What was claimed, by whom. */
  claims: CaseClaimConnection;
  /** When it was closed. */
  closedAt?: Maybe<FuzzyDate>;
  /** The collections that hold it. */
  collections?: Maybe<Array<Collection>>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** What falls due, the earliest first. */
  deadlines: CaseDeadlineConnection;
  /** Documents of the file. */
  documents: Array<CaseDocument>;
  /** The history of the case, the earliest first. */
  events: CaseEventConnection;
  /** Evidence. What belongs to a running investigation is there only for readers to whom INVESTIGATION is open. */
  evidence: CaseEvidenceConnection;
  /** Handovers, planned and held. */
  handovers: Array<CaseHandover>;
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** Cases of the same authority that carry this framework agreement out, by title. */
  implementations: RepatriationCaseConnection;
  /** Seized items that the case concerns. */
  items?: Maybe<SeizureItemJoinConnection>;
  /** Laws and agreements on which the case rests. No assessment here is legal advice. */
  legalBases: Array<CaseLegalBasis>;
  /** What links this record to others. */
  links?: Maybe<LinkConnection>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Notes of the reader's own side: no party sees those of another one. Empty where withheld. */
  notes: Array<CaseNote>;
  /** Objects that the case concerns. */
  objects?: Maybe<ObjectJoinConnection>;
  /** When the case was opened. */
  openedAt?: Maybe<FuzzyDate>;
  /** What came of the case: several outcomes may stand side by side. */
  outcomes: CaseOutcomeConnection;
  /** The framework agreement that this case carries out, of the same authority. */
  parent?: Maybe<RepatriationCase>;
  /** Institutions that take part. Private persons are not parties here; they stand in `persons`. */
  parties: CasePartyConnection;
  /** Private persons named in the record. Empty where withheld. */
  persons: Array<CasePerson>;
  /** How many objects it concerns: rival counts and counts over time side by side. */
  quantities: Array<Quantity>;
  /** What is sought; null where the source does not say. */
  remedySought?: Maybe<CaseRemedy>;
  /** States that request. */
  requestingStates: Array<State>;
  /** States from which something is requested. */
  respondentStates: Array<State>;
  /** The version that stood at a time; null if there was none for this reader. */
  revision?: Maybe<RecordRevision>;
  /** Every version of the record that was for this reader at its time, the newest first. */
  revisions: RecordRevisionConnection;
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
  /** Where the case stands as a whole. What came of it is told by `outcomes`. */
  state: CaseState;
  /** Why it stands there. */
  stateReason?: Maybe<Scalars['String']['output']>;
  /** Rival statements about the case, side by side. */
  statements: CaseStatementConnection;
  /** The case in short, by language. */
  summary: Array<LocalizedText>;
  /** When the case rested, and why. */
  suspensions: Array<CaseSuspension>;
  /** Whether the record is invented for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  /** The best title for the reader; `Unnamed site {localId}` where there is none. */
  title: LocalizedText;
  /** The ways on which it is pursued, side by side, each with its own state. */
  tracks: CaseTrackConnection;
  /** Values of the source that could not be understood, verbatim; for the record's authority. */
  unread: Array<UnreadValue>;
  /** When what this reader may see last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Valuations for the negotiation. Empty where withheld. */
  valuations: Array<Money>;
  /** Opaque; changes when what this reader may see changes. For `ifVersion`. */
  version: Scalars['String']['output'];
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseImplementationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCasePartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<CasePartyRole>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseRevisionArgs = {
  asOf: Scalars['DateTime']['input'];
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  predicate?: InputMaybe<Array<LinkPredicate>>;
  status?: InputMaybe<Array<LinkStatus>>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A case of restitution, return or repatriation, as one institution records it. */
export type RepatriationCaseTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<CaseTrackKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type RepatriationCaseConnection = {
  /** The entries with their cursors. */
  edges: Array<RepatriationCaseEdge>;
  /** The entries. */
  nodes: Array<RepatriationCase>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type RepatriationCaseEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RepatriationCase;
};

/** Which records. */
export type RepatriationCaseFilter = {
  /** All of these. */
  and?: InputMaybe<Array<RepatriationCaseFilter>>;
  /** By authority. */
  authority?: InputMaybe<IdFilter>;
  /** By when it entered the hub. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By whether it carries out a framework agreement that the reader may see. */
  hasParent?: InputMaybe<BooleanFilter>;
  /** By identifier. */
  id?: InputMaybe<IdFilter>;
  /** By the authority's own identifier. */
  localId?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<RepatriationCaseFilter>;
  /** By when it was opened. */
  openedAt?: InputMaybe<FuzzyDateFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<RepatriationCaseFilter>>;
  /** By an outcome. */
  outcome?: InputMaybe<CaseOutcomeKindFilter>;
  /** By the name of a party. */
  party?: InputMaybe<StringFilter>;
  /** By what is sought. */
  remedySought?: InputMaybe<CaseRemedyFilter>;
  /** By a requesting state. */
  requestingState?: InputMaybe<CountryFilter>;
  /** By a respondent state. */
  respondentState?: InputMaybe<CountryFilter>;
  /** By where it stands. */
  state?: InputMaybe<CaseStateFilter>;
  /** By whether invented. */
  synthetic?: InputMaybe<BooleanFilter>;
  /** By sharing tier. */
  tier?: InputMaybe<SharingTierFilter>;
  /** By title in any language, folded. */
  title?: InputMaybe<StringFilter>;
  /** By the kind of a track. */
  trackKind?: InputMaybe<CaseTrackKindFilter>;
  /** By when it last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Orders of the list; what is absent comes last. */
export type RepatriationCaseOrder =
  /** By when it entered the hub, ascending. */
  | 'CREATED_AT_ASC'
  /** By when it entered the hub, descending. */
  | 'CREATED_AT_DESC'
  /** By the authority’s identifier, ascending. */
  | 'LOCAL_ID_ASC'
  /** By the authority’s identifier, descending. */
  | 'LOCAL_ID_DESC'
  /** By when it was opened, ascending. */
  | 'OPENED_AT_ASC'
  /** By when it was opened, descending. */
  | 'OPENED_AT_DESC'
  /** By title, ascending. */
  | 'TITLE_ASC'
  /** By title, descending. */
  | 'TITLE_DESC'
  /** By when it last changed, ascending. */
  | 'UPDATED_AT_ASC'
  /** By when it last changed, descending. */
  | 'UPDATED_AT_DESC';

/** What became of the request. */
export type RepatriationCasePayload = {
  /** The record; null if nothing was done. */
  case?: Maybe<RepatriationCase>;
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
};

/** Reports the condition of an item. */
export type ReportItemConditionInput = {
  /** The institution that examined it; never a private person. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Its condition. */
  condition: Scalars['String']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The item: `item_…`. */
  item: Scalars['ID']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
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

/** Asks an institution for an expert opinion. */
export type RequestOpinionInput = {
  /** By when the opinion is wanted. */
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The authority that is asked: `authority_…`. One that the directory does not have is refused with UNKNOWN_AUTHORITY. */
  institution: Scalars['ID']['input'];
  /** The institution by name, as reports print it. */
  institutionName?: InputMaybe<Scalars['String']['input']>;
  /** The item: `item_…`. */
  item: Scalars['ID']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** What is asked. */
  question: Scalars['String']['input'];
  /** The record. */
  seizure: Scalars['ID']['input'];
};

/** Asks the authority of the issuing state whether a paper that was presented is genuine. */
export type RequestVerificationInput = {
  /** By when an answer is wanted. */
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The authority that is asked: `authority_…`. It sees the paper and nothing else of the seizure. One that the directory does not have is refused with UNKNOWN_AUTHORITY. */
  institution: Scalars['ID']['input'];
  /** The authority by name, as the paper then says with whom it was checked. */
  institutionName?: InputMaybe<Scalars['String']['input']>;
  /** The institution said to have issued it. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** What is asked. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** The paper, as it was recorded: what it is. */
  type: Scalars['String']['input'];
};

/** A handover that waits for its receiver. */
export type RequestedHandover = {
  /** The condition as the giver states it. */
  condition?: Maybe<Scalars['String']['output']>;
  /** Who gives. */
  from?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the list of items, hexadecimal. */
  itemListHash?: Maybe<Scalars['String']['output']>;
  /** The seal. */
  sealNumber?: Maybe<Scalars['String']['output']>;
  /** Who takes. */
  to?: Maybe<Scalars['String']['output']>;
};

/** A paper that waits for its issuer's word. */
export type RequestedPaper = {
  /** The institution said to have issued it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  number?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  type: Scalars['String']['output'];
};

/** Resumes a suspended track. */
export type ResumeTrackInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** The track. */
  track: Scalars['ID']['input'];
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

/** Corrects an institution's entry. */
export type ReviseAuthorityInput = {
  /** The institution. */
  authority: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that is corrected; without it whatever stands there. */
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  /** Its names. */
  names?: InputMaybe<Array<LocalizedTextInput>>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Its address. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Revises a case; what is left out stays. */
export type ReviseCaseInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** When it came to its end, where it was refused or withdrawn; `closeCase` says it of the others. */
  closedAt?: InputMaybe<FuzzyDateInput>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Opens a case that was a draft. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was opened. */
  openedAt?: InputMaybe<FuzzyDateInput>;
  /** The framework agreement that it carries out: a case of the same authority. */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Private persons whom the record names, in place of those before; field class PERSON. */
  persons?: InputMaybe<Array<CasePersonInput>>;
  /** One more count of the objects concerned. */
  quantity?: InputMaybe<QuantityInput>;
  /** What is sought. */
  remedySought?: InputMaybe<CaseRemedy>;
  /** States that request. */
  requestingStates?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** States from which something is requested. */
  respondentStates?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Rights in the text. */
  rights?: InputMaybe<RightsInput>;
  /** Who may read it. */
  sharing?: InputMaybe<SharingInput>;
  /** Sources; they take the place of those before. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** The case in short. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** Titles by language. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** One more valuation for the negotiation; field class VALUATION. */
  valuation?: InputMaybe<MoneyInput>;
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

/** Revokes an agreement; what it opened closes at once. */
export type RevokeAgreementInput = {
  /** Which. */
  agreement: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Closes what a grant opened. */
export type RevokeGrantInput = {
  /** Which. */
  grant: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
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

/** Roles. */
export type Role =
  /** Runs the hub; reads no records by that. */
  | 'ADMINISTRATOR'
  /** Reads who read what. */
  | 'AUDITOR'
  /** Conducts cases. */
  | 'CASE_OFFICER'
  /** Advises a party of a case. */
  | 'CASE_PARTY_COUNSEL'
  /** Looks for patterns among seizures. */
  | 'CUSTOMS_ANALYST'
  /** Files and handles seizures. */
  | 'CUSTOMS_OFFICER'
  /** Keeps a collection. */
  | 'DESK_STEWARD'
  /** Gives an opinion on one item. */
  | 'EXPERT'
  /** Anyone. */
  | 'PUBLIC'
  /** Keeps a national registry. */
  | 'REGISTRY_STEWARD'
  /** A vetted researcher. */
  | 'RESEARCHER'
  /** Mediates and keeps the records of ICESCO. */
  | 'SECRETARIAT';

/** Plans a handover. */
export type ScheduleHandoverInput = {
  /** Which firm. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** The case. */
  case: Scalars['ID']['input'];
  /** Which institution gives. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Where. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How many. */
  quantity?: InputMaybe<QuantityInput>;
  /** Which way. */
  route?: InputMaybe<Scalars['String']['input']>;
  /** For when. */
  scheduledFor: FuzzyDateInput;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** Which institution receives. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** A note on the transport; field class STORAGE. */
  transportNote?: InputMaybe<Scalars['String']['input']>;
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
  /** Assessed values of the whole that are not refuted, side by side. */
  assessedValues: Array<Money>;
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
  /** Cases that concern the seizure or one of its items. */
  cases?: Maybe<CaseJoinConnection>;
  /** The collections that hold it. */
  collections?: Maybe<Array<Collection>>;
  /** How the things were hidden or packed. */
  concealment?: Maybe<SeizureConcealment>;
  /** To whom it was sent. */
  consignee?: Maybe<Scalars['String']['output']>;
  /** Who sent the consignment. */
  consignor?: Maybe<Scalars['String']['output']>;
  /** When the record entered the hub. */
  createdAt: Scalars['DateTime']['output'];
  /** The declaration of the consignment: the first of `declarations`. */
  declaration?: Maybe<SeizureDeclaration>;
  /** All declarations, corrections and rival ones included. */
  declarations: Array<SeizureDeclaration>;
  /** What happened, by language, without names of private persons. */
  description: Array<LocalizedText>;
  /** How they came to light. */
  detection?: Maybe<SeizureDetection>;
  /** Which way the consignment went; only for a seizure at a border. */
  direction?: Maybe<SeizureDirection>;
  /** What became of the whole. */
  disposition?: Maybe<SeizureDisposition>;
  /** Papers that were presented. */
  documentsPresented: Array<SeizureDocument>;
  /** Typed and random: `site_…`, `object_…`, `seizure_…`, `case_…`, `listing_…`; never reused, tells no time. */
  id: Scalars['ID']['output'];
  /** The items and lots, in the order of the record. */
  items: SeizureItemConnection;
  /** How the things came into the hands of the state. */
  kind: SeizureKind;
  /** The law under which they were seized, in the authority’s words. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** The current legal statuses of the items, each once. */
  legalStatuses: Array<SeizureLegalStatus>;
  /** What links this record to others. */
  links?: Maybe<LinkConnection>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Objects seized, through the items of the seizure. */
  objects?: Maybe<ObjectJoinConnection>;
  /** When it was seized, apart from when it was recorded. */
  occurredAt?: Maybe<FuzzyDate>;
  /** The customs office; only for a seizure at a border. */
  office?: Maybe<SeizureOffice>;
  /** Private persons named in the record. */
  persons: Array<SeizurePerson>;
  /** The version that stood at a time; null if there was none for this reader. */
  revision?: Maybe<RecordRevision>;
  /** Every version of the record that was for this reader at its time, the newest first. */
  revisions: RecordRevisionConnection;
  /** The rights in the record's text. */
  rights: Rights;
  /** Risk indicators that were seen. A Red List category is a risk indicator, never 'stolen'. A dealer flagged before is shown only where INVESTIGATION is open. */
  riskIndicators: Array<SeizureRiskIndicator>;
  /** Stages of the route, in order of travel. */
  route: Array<SeizureRouteLeg>;
  /**
   * Records of the same thing: what confirmed SAME_AS links join with this one, directly or one through another, as far as
   * this reader may see records and links; without itself, at most 200.
   */
  sameAs?: Maybe<Array<Maybe<Record>>>;
  /** The state whose officers seized. Not a statement about origin or title. */
  seizingState?: Maybe<State>;
  /** The unit that seized; never an officer’s name. */
  seizingUnit?: Maybe<Scalars['String']['output']>;
  /** Who may read the record. */
  sharing: Sharing;
  /** Where the record's statements come from. */
  sources: Array<Source>;
  /** Rival statements about the seizure, side by side. */
  statements: SeizureStatementConnection;
  /** Where the things are kept; null unless STORAGE is open to the reader. */
  storage?: Maybe<SeizureStorage>;
  /** Whether the record is invented for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  /** The best title for the reader; `Unnamed site {localId}` where there is none. */
  title: LocalizedText;
  /** How it travelled. */
  transportMode?: Maybe<SeizureTransportMode>;
  /** Values of the source that could not be understood, verbatim; for the record’s authority. */
  unread: Array<UnreadValue>;
  /** When what this reader may see last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Every valuation of the whole, refuted ones included. */
  valuations: Array<SeizureValuation>;
  /** Papers whose check was asked of the institution that is said to have issued them. */
  verifications: Array<SeizureVerification>;
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
export type SeizureItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type SeizureRevisionArgs = {
  asOf: Scalars['DateTime']['input'];
};


/** A seizure. Described by its registry; here stand its joins. */
export type SeizureRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seizure. Described by its registry; here stand its joins. */
export type SeizureStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seizure. Described by its registry; here stand its joins. */
export type SeizureTitleArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** How things were hidden or packed. */
export type SeizureConcealment = {
  /** The method, in the office’s code. */
  methodCode?: Maybe<Scalars['String']['output']>;
  /** How they were packed: poor packing of heavy stone is an indicator. */
  packing?: Maybe<Scalars['String']['output']>;
  /** The method in words. */
  text?: Maybe<Scalars['String']['output']>;
};

/** How things were hidden or packed. */
export type SeizureConcealmentInput = {
  /** The method, in the office’s code. */
  methodCode?: InputMaybe<Scalars['String']['input']>;
  /** How they were packed. */
  packing?: InputMaybe<Scalars['String']['input']>;
  /** The method in words. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list. */
export type SeizureConnection = {
  /** The entries with their cursors. */
  edges: Array<SeizureEdge>;
  /** The entries. */
  nodes: Array<Seizure>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** A customs declaration. What was declared and what was assessed stand apart. */
export type SeizureDeclaration = {
  /** What the office found them to be. */
  assessedDescription: Array<LocalizedText>;
  /** The code that the office found right: `9705.10`. */
  assessedHs?: Maybe<Scalars['String']['output']>;
  /** What the goods were declared as. */
  declaredDescription: Array<LocalizedText>;
  /** The code of the Harmonized System that was declared. */
  declaredHs?: Maybe<Scalars['String']['output']>;
  /** The origin that was declared. Assessed origins are on each item. */
  declaredOrigin?: Maybe<DeclaredOrigin>;
  /** The value that was declared. */
  declaredValue?: Maybe<Money>;
  /** Its number. */
  number?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
  /** Its type, in the office’s code. */
  type?: Maybe<Scalars['String']['output']>;
  /** The unique consignment reference of the World Customs Organization. */
  ucr?: Maybe<Scalars['String']['output']>;
};

/** What was declared, and what the office found instead. */
export type SeizureDeclarationInput = {
  /** What the office found them to be. */
  assessedDescription?: InputMaybe<Array<LocalizedTextInput>>;
  /** The code that the office found right. */
  assessedHs?: InputMaybe<Scalars['String']['input']>;
  /** What the goods were declared as. */
  declaredDescription?: InputMaybe<Array<LocalizedTextInput>>;
  /** The Harmonized System code that was declared. */
  declaredHs?: InputMaybe<Scalars['String']['input']>;
  /** The state that was declared as origin. */
  declaredOrigin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The words in which the origin was declared. */
  declaredOriginText?: InputMaybe<Scalars['String']['input']>;
  /** The value that was declared. */
  declaredValue?: InputMaybe<MoneyInput>;
  /** Its number; field class INVESTIGATION. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** How the statement stands; ASSERTED if left out. */
  status?: InputMaybe<StatementStatus>;
  /** Its type, in the office’s code. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** The unique consignment reference. */
  ucr?: InputMaybe<Scalars['String']['input']>;
};

/** How things came to light. */
export type SeizureDetection = {
  /** By what. */
  kind: SeizureDetectionKind;
  /** The particulars; what was tipped off. */
  text?: Maybe<Scalars['String']['output']>;
};

/** By what things came to light. */
export type SeizureDetectionKind =
  /** Seen in a catalogue. */
  | 'CATALOGUE_SIGHTING'
  /** By a dog. */
  | 'DOG'
  /** An expert took notice. */
  | 'EXPERT_NOTICE'
  /** By an alert from the market. */
  | 'MARKET_ALERT'
  /** Otherwise. */
  | 'OTHER'
  /** By a risk profile. */
  | 'PROFILE'
  /** By a random check. */
  | 'RANDOM'
  /** By a scanner. */
  | 'SCANNER'
  /** By a tip. */
  | 'TIP';

/** Which way a consignment went. */
export type SeizureDirection =
  /** Out of the state. */
  | 'EXPORT'
  /** In or through a free zone or freeport. */
  | 'FREE_ZONE'
  /** Into the state. */
  | 'IMPORT'
  /** With a passenger. */
  | 'PASSENGER'
  /** By post or courier. */
  | 'POST'
  /** Through the state. */
  | 'TRANSIT';

/** A filter on `SeizureDirection`. */
export type SeizureDirectionFilter = {
  /** Equal. */
  eq?: InputMaybe<SeizureDirection>;
  /** One of these. */
  in?: InputMaybe<Array<SeizureDirection>>;
  /** Not this. */
  not?: InputMaybe<SeizureDirection>;
};

/** What became of seized things. */
export type SeizureDisposition = {
  /** When. */
  at?: Maybe<FuzzyDate>;
  /** What. */
  kind: SeizureDispositionKind;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The institution or state that received them. */
  recipient?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
};

/** What becomes of seized things. */
export type SeizureDispositionKind =
  /** Fakes, destroyed. */
  | 'DESTRUCTION_OF_FAKES'
  /** Deposited in a museum. */
  | 'MUSEUM_DEPOSIT'
  /** Otherwise. */
  | 'OTHER'
  /** Released. */
  | 'RELEASE'
  /** Returned to a state, institution or community. */
  | 'RETURN'
  /** Kept in safety for another. */
  | 'SAFEKEEPING';

/** A paper that was presented. */
export type SeizureDocument = {
  /** What a check found. */
  authenticity: DocumentAuthenticity;
  /** The institution that was asked. */
  checkedWith?: Maybe<Scalars['String']['output']>;
  /** The institution said to have issued it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** A note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  number?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** What it is: export licence, invoice, letter of provenance. */
  type: Scalars['String']['output'];
};

/** An entry of the list. */
export type SeizureEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Seizure;
};

/** Which records. */
export type SeizureFilter = {
  /** All of these. */
  and?: InputMaybe<Array<SeizureFilter>>;
  /** By an assessed origin of any item that is not refuted. */
  assessedOrigin?: InputMaybe<CountryFilter>;
  /** By authority. */
  authority?: InputMaybe<IdFilter>;
  /** By when it entered the hub. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By a declared code of the Harmonized System: `startsWith` finds a chapter. */
  declaredHs?: InputMaybe<StringFilter>;
  /** By a declared origin, of the consignment or of an item. */
  declaredOrigin?: InputMaybe<CountryFilter>;
  /** By direction. */
  direction?: InputMaybe<SeizureDirectionFilter>;
  /** By identifier. */
  id?: InputMaybe<IdFilter>;
  /** By labels and descriptions of any item. */
  itemText?: InputMaybe<StringFilter>;
  /** By kind. */
  kind?: InputMaybe<SeizureKindFilter>;
  /** By the current legal status of any item. */
  legalStatus?: InputMaybe<SeizureLegalStatusFilter>;
  /** By the authority's own identifier. */
  localId?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<SeizureFilter>;
  /** By when it was seized. */
  occurredAt?: InputMaybe<FuzzyDateFilter>;
  /** By the office’s UN/LOCODE or name. */
  office?: InputMaybe<StringFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<SeizureFilter>>;
  /** By the state whose officers seized. */
  seizingState?: InputMaybe<CountryFilter>;
  /** By whether invented. */
  synthetic?: InputMaybe<BooleanFilter>;
  /** By sharing tier. */
  tier?: InputMaybe<SharingTierFilter>;
  /** By title in any language, folded. */
  title?: InputMaybe<StringFilter>;
  /** By how it travelled. */
  transportMode?: InputMaybe<SeizureTransportModeFilter>;
  /** By when it last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** An item or lot of a seizure; it has its seizure's sharing. Described by its registry. */
export type SeizureItem = {
  /** Where it is thought to come from, side by side. A place may be a region. */
  assessedOrigins: Array<ItemOrigin>;
  /** Assessed values that are not refuted, side by side. */
  assessedValues: Array<Money>;
  /** Cases that concern the item. */
  cases?: Maybe<CaseJoinConnection>;
  /** Reports of its condition. */
  conditionReports: Array<ItemConditionReport>;
  /** Who held it, hand-over by hand-over. */
  custodyTimeline: Array<ItemCustodyEvent>;
  /** Dates that were given to it, side by side. */
  datings: Array<ItemDating>;
  /** What it was declared as. */
  declaredDescription: Array<LocalizedText>;
  /** Where it was declared to come from. */
  declaredOrigin?: Maybe<DeclaredOrigin>;
  /** The value declared for it; only for a seizure at a border. */
  declaredValue?: Maybe<Money>;
  /** Descriptions, by language. */
  description: Array<LocalizedText>;
  /** What became of it. */
  disposition?: Maybe<SeizureDisposition>;
  /** `item_…` */
  id: Scalars['ID']['output'];
  /** Whether it was identified as a known object; from then on the object’s own record keeps its timelines. */
  identified: Scalars['Boolean']['output'];
  /** Whether the entry stands for many things. A lot of 24,459 stays one lot. */
  isLot: Scalars['Boolean']['output'];
  /** The best label for the reader; `Unnamed item {number}` where there is none. */
  label: LocalizedText;
  /** All labels, by language. */
  labels: Array<LocalizedText>;
  /** The current legal status; null where none was recorded. It says nothing of title. */
  legalStatus?: Maybe<SeizureLegalStatus>;
  /** The legal status through time. */
  legalStatusTimeline: Array<ItemLegalStatusEvent>;
  /** What links the item to records. */
  links?: Maybe<LinkConnection>;
  /** Where it was. Unless STORAGE is open to the reader only public displays. */
  locationTimeline: Array<ItemLocationEvent>;
  /** Materials. */
  materials: Array<Term>;
  /** Measurements; weight included. */
  measurements: Array<Measurement>;
  /** What kind of thing. */
  objectTypes: Array<Term>;
  /** Objects that the item was identified as. */
  objects?: Maybe<ObjectJoinConnection>;
  /** Expert opinions that were asked for or given. */
  opinions: ExpertOpinionConnection;
  /** Periods. */
  periods: Array<Term>;
  /** Photographs that exist of it. */
  photographs: Array<ItemPhotograph>;
  /** All counts, side by side. */
  quantities: Array<ItemQuantity>;
  /** How many: the first count that is not refuted. */
  quantity?: Maybe<Quantity>;
  /** The seizure to which it belongs. */
  seizure?: Maybe<Seizure>;
  /** Title through time. A seizure transfers no title. */
  titleTimeline: Array<ItemTitleEvent>;
  /** Every valuation, refuted ones included. */
  valuations: Array<SeizureValuation>;
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
export type SeizureItemLabelArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
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


/** An item or lot of a seizure; it has its seizure's sharing. Described by its registry. */
export type SeizureItemOpinionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list. */
export type SeizureItemConnection = {
  /** The entries with their cursors. */
  edges: Array<SeizureItemEdge>;
  /** The entries. */
  nodes: Array<SeizureItem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type SeizureItemEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: SeizureItem;
};

/** Which items of seizures. */
export type SeizureItemFilter = {
  /** All of these. */
  and?: InputMaybe<Array<SeizureItemFilter>>;
  /** By an assessed origin that is not refuted. */
  assessedOrigin?: InputMaybe<CountryFilter>;
  /** By the authority that answers for its seizure. */
  authority?: InputMaybe<IdFilter>;
  /** By the origin declared for it. */
  declaredOrigin?: InputMaybe<CountryFilter>;
  /** By identifier. */
  id?: InputMaybe<IdFilter>;
  /** By whether it was identified as a known object. */
  identified?: InputMaybe<BooleanFilter>;
  /** By whether it is a lot. */
  isLot?: InputMaybe<BooleanFilter>;
  /** By its labels in any language, folded. */
  label?: InputMaybe<StringFilter>;
  /** By its current legal status. */
  legalStatus?: InputMaybe<SeizureLegalStatusFilter>;
  /** By material, the source’s word. */
  material?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<SeizureItemFilter>;
  /** By kind of thing, the source’s word. */
  objectType?: InputMaybe<StringFilter>;
  /** By when it was seized. */
  occurredAt?: InputMaybe<FuzzyDateFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<SeizureItemFilter>>;
  /** By the seizure to which it belongs. */
  seizure?: InputMaybe<IdFilter>;
};

/** An item or lot. */
export type SeizureItemInput = {
  /** Where it is thought to come from. */
  assessedOrigins?: InputMaybe<Array<ItemOriginInput>>;
  /** Dates given to it. */
  datings?: InputMaybe<Array<ItemDatingInput>>;
  /** What it was declared as. */
  declaredDescription?: InputMaybe<Array<LocalizedTextInput>>;
  /** Where it was declared to come from. */
  declaredOrigin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The words in which the origin was declared. */
  declaredOriginText?: InputMaybe<Scalars['String']['input']>;
  /** The value declared for it; only for BORDER. */
  declaredValue?: InputMaybe<MoneyInput>;
  /** Descriptions. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Whether it was identified as a known object; no if left out. */
  identified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the entry stands for many things. */
  isLot?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called. */
  label: Array<LocalizedTextInput>;
  /** Materials. */
  materials?: InputMaybe<Array<TermInput>>;
  /** Measurements; weight included. */
  measurements?: InputMaybe<Array<MeasurementInput>>;
  /** What kind of thing. */
  objectTypes?: InputMaybe<Array<TermInput>>;
  /** Periods. */
  periods?: InputMaybe<Array<TermInput>>;
  /** Photographs that exist of it. */
  photographs?: InputMaybe<Array<ItemPhotographInput>>;
  /** Further counts beside it. */
  quantities?: InputMaybe<Array<ItemQuantityInput>>;
  /** How many. */
  quantity?: InputMaybe<QuantityInput>;
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

/** Orders of the list; what is absent comes last. */
export type SeizureItemOrder =
  /** By when its seizure entered the hub, ascending. */
  | 'CREATED_AT_ASC'
  /** By when its seizure entered the hub, descending. */
  | 'CREATED_AT_DESC'
  /** By when it was seized, ascending. */
  | 'OCCURRED_AT_ASC'
  /** By when it was seized, descending. */
  | 'OCCURRED_AT_DESC';

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

/** How things came into the hands of the state. */
export type SeizureKind =
  /** Stopped by customs. */
  | 'BORDER'
  /** Found without a holder. */
  | 'FOUND'
  /** Taken by police without a warrant being recorded. */
  | 'POLICE'
  /** Handed over. */
  | 'SURRENDER'
  /** Taken under a warrant. */
  | 'WARRANT';

/** A filter on `SeizureKind`. */
export type SeizureKindFilter = {
  /** Equal. */
  eq?: InputMaybe<SeizureKind>;
  /** One of these. */
  in?: InputMaybe<Array<SeizureKind>>;
  /** Not this. */
  not?: InputMaybe<SeizureKind>;
};

/** The legal status of a seized item: `DETAINED`, then `RELEASED` or `UNDER_EXPERTISE`; from there `NOT_CULTURAL`, `REPLICA` or `SUSPECTED_CULTURAL`; `SEIZED`, perhaps `CONTESTED`; then `FORFEITED`, `RELINQUISHED`, `RELEASED_TO_OWNER` or `TRANSFERRED_TO_PROSECUTOR`; last `DISPOSED`. */
export type SeizureLegalStatus =
  /** The seizure is contested. */
  | 'CONTESTED'
  /** Held for examination. */
  | 'DETAINED'
  /** Disposed of; see `disposition`. */
  | 'DISPOSED'
  /** Forfeited to the state that seized. It is not thereby returned. */
  | 'FORFEITED'
  /** Found to be no cultural object. */
  | 'NOT_CULTURAL'
  /** Released to the declarant. */
  | 'RELEASED'
  /** Released to its owner. */
  | 'RELEASED_TO_OWNER'
  /** Given up by its holder. */
  | 'RELINQUISHED'
  /** Found to be a replica or fake. */
  | 'REPLICA'
  /** Seized. */
  | 'SEIZED'
  /** Found to be a cultural object, or likely one. */
  | 'SUSPECTED_CULTURAL'
  /** Handed to the prosecutor. */
  | 'TRANSFERRED_TO_PROSECUTOR'
  /** An expert was asked. */
  | 'UNDER_EXPERTISE';

/** A filter on `SeizureLegalStatus`. */
export type SeizureLegalStatusFilter = {
  /** Equal. */
  eq?: InputMaybe<SeizureLegalStatus>;
  /** One of these. */
  in?: InputMaybe<Array<SeizureLegalStatus>>;
  /** Not this. */
  not?: InputMaybe<SeizureLegalStatus>;
};

/** A customs office. */
export type SeizureOffice = {
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its UN/LOCODE, five signs without space. */
  unlocode?: Maybe<Scalars['String']['output']>;
};

/** Orders of the list; what is absent comes last. */
export type SeizureOrder =
  /** By when it entered the hub, ascending. */
  | 'CREATED_AT_ASC'
  /** By when it entered the hub, descending. */
  | 'CREATED_AT_DESC'
  /** By the authority’s identifier, ascending. */
  | 'LOCAL_ID_ASC'
  /** By the authority’s identifier, descending. */
  | 'LOCAL_ID_DESC'
  /** By when it was seized, ascending. */
  | 'OCCURRED_AT_ASC'
  /** By when it was seized, descending. */
  | 'OCCURRED_AT_DESC'
  /** By title, ascending. */
  | 'TITLE_ASC'
  /** By title, descending. */
  | 'TITLE_DESC'
  /** By when it last changed, ascending. */
  | 'UPDATED_AT_ASC'
  /** By when it last changed, descending. */
  | 'UPDATED_AT_DESC';

/** How near to a place an attribution comes. */
export type SeizureOriginLevel =
  /** A country. */
  | 'COUNTRY'
  /** A cultural area that is no country. */
  | 'CULTURAL_AREA'
  /** A region. */
  | 'REGION'
  /** A site. */
  | 'SITE'
  /** Not known. */
  | 'UNKNOWN';

/** What became of the request. */
export type SeizurePayload = {
  /** Proof of the act. */
  receipt?: Maybe<Receipt>;
  /** The record; null if nothing was done, or where the caller may do this and not read the record. */
  seizure?: Maybe<Seizure>;
  /** Expected refusals. */
  userErrors: Array<UserError>;
};

/** A private person named in a record. */
export type SeizurePerson = {
  /** The name. */
  name: Scalars['String']['output'];
  /** What the person is to the record. */
  role: Scalars['String']['output'];
};

/** A private person named in a record; field class PERSON. */
export type SeizurePersonInput = {
  /** The name. */
  name: Scalars['String']['input'];
  /** What the person is to the record: `holder`, `dealer`. */
  role: Scalars['String']['input'];
};

/** What the keeper of a seizure asks of another authority: an opinion, the confirmation of a handover, the check of a paper. */
export type SeizureRequest = {
  /** When it was answered; null while the answer is awaited. */
  answeredAt?: Maybe<FuzzyDate>;
  /** The authority that asks. */
  authority?: Maybe<Authority>;
  /** By when the answer is wanted. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The item as an expert has to know it, and nothing else of the seizure; for an opinion and a handover. */
  examined?: Maybe<ExaminedItem>;
  /** The handover to be confirmed. */
  handover?: Maybe<RequestedHandover>;
  /** Its identifier: that of the opinion, the handover or the verification. */
  id: Scalars['ID']['output'];
  /** The item, for the answer; being asked shows no more of it than `examined`. */
  item?: Maybe<Scalars['ID']['output']>;
  /** What is asked. */
  kind: SeizureRequestKind;
  /** Whether the answer is still awaited though the deadline has passed. */
  overdue: Scalars['Boolean']['output'];
  /** The paper to be checked. */
  paper?: Maybe<RequestedPaper>;
  /** The question. */
  question?: Maybe<Scalars['String']['output']>;
  /** When it was asked. */
  requestedAt?: Maybe<FuzzyDate>;
  /** The seizure, for the answer; being asked does not open it. */
  seizure: Scalars['ID']['output'];
  /** Changes when the request or what it shows changes. For `ifVersion` of whoever is asked. */
  version: Scalars['String']['output'];
};

/** A page of a list. */
export type SeizureRequestConnection = {
  /** The entries with their cursors. */
  edges: Array<SeizureRequestEdge>;
  /** The entries. */
  nodes: Array<SeizureRequest>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type SeizureRequestEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: SeizureRequest;
};

/** What is asked of another authority about a seizure. */
export type SeizureRequestKind =
  /** The confirmation that custody was taken over. */
  | 'CUSTODY'
  /** An expert opinion of an item. */
  | 'OPINION'
  /** The check of a paper by the institution said to have issued it. */
  | 'VERIFICATION';

/** A risk indicator that was seen. */
export type SeizureRiskIndicator = {
  /** Which. */
  indicator: SeizureRiskIndicatorKind;
  /** Who says so. */
  source?: Maybe<Source>;
  /** What was seen. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A risk indicator. */
export type SeizureRiskIndicatorInput = {
  /** Which. */
  indicator: SeizureRiskIndicatorKind;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** What was seen. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Risk indicators seen in documented cases. */
export type SeizureRiskIndicatorKind =
  /** From a zone of conflict. */
  | 'CONFLICT_ZONE_ORIGIN'
  /** A dealer flagged before; shown only where INVESTIGATION is open. */
  | 'DEALER_FLAGGED'
  /** Dirt, fresh breaks or tool marks. */
  | 'DIRT_FRESH_BREAKS_OR_TOOL_MARKS'
  /** Said to be an old family collection, without papers. */
  | 'OLD_COLLECTION_WITHOUT_PAPERS'
  /** A licence number in a form no longer used. */
  | 'OLD_LICENCE_NUMBER_FORMAT'
  /** The origin stated is a state of transit. */
  | 'ORIGIN_STATED_IN_TRANSIT_STATE'
  /** Another. */
  | 'OTHER'
  /** Heavy or fragile things poorly packed. */
  | 'POOR_PACKING'
  /** A receipt dated the day before. */
  | 'RECEIPT_DATED_THE_DAY_BEFORE'
  /** In a category of an ICOM Red List: at risk, not thereby stolen. */
  | 'RED_LIST_CATEGORY'
  /** Declared as replica, decoration, tiles and the like. */
  | 'REPLICA_OR_DECORATION_WORDING'
  /** A leg through a hub of transit or a freeport. */
  | 'TRANSIT_OR_FREEPORT_LEG'
  /** Declared far below what comparable things fetch. */
  | 'VALUE_BELOW_COMPARABLE';

/** A stage of the route. */
export type SeizureRouteLeg = {
  /** The firm that carried it. */
  carrier?: Maybe<Scalars['String']['output']>;
  /** In which state. */
  country?: Maybe<State>;
  /** When. */
  date?: Maybe<FuzzyDate>;
  /** How it travelled on from there. */
  mode?: Maybe<SeizureTransportMode>;
  /** Where. */
  place?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** How the statement stands. */
  status: StatementStatus;
};

/** A statement about the seizure beside others. */
export type SeizureStatement = {
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
export type SeizureStatementConnection = {
  /** The entries with their cursors. */
  edges: Array<SeizureStatementEdge>;
  /** The entries. */
  nodes: Array<SeizureStatement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type SeizureStatementEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: SeizureStatement;
};

/** Where seized things are kept. */
export type SeizureStorage = {
  /** What the keeper has to see to now. It follows from the storage and the clock, and moves no version. */
  alerts: Array<StorageAlert>;
  /** Climate and care. */
  environment?: Maybe<Scalars['String']['output']>;
  /** Whether they are insured. */
  insured?: Maybe<Scalars['Boolean']['output']>;
  /** When the insurance ends. */
  insuredUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The place, by reference. */
  place?: Maybe<Scalars['String']['output']>;
  /** Whether climate and care suit the things; null where nobody has said. */
  suitable?: Maybe<Scalars['Boolean']['output']>;
  /** Until when they may be kept there. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** How a consignment travelled. */
export type SeizureTransportMode =
  /** By air. */
  | 'AIR'
  /** On inland water. */
  | 'INLAND_WATERWAY'
  /** By mail or courier. */
  | 'MAIL'
  /** In several ways. */
  | 'MULTIMODAL'
  /** Carried by a person. */
  | 'ON_FOOT'
  /** Otherwise. */
  | 'OTHER'
  /** By rail. */
  | 'RAIL'
  /** By road. */
  | 'ROAD'
  /** By sea. */
  | 'SEA';

/** A filter on `SeizureTransportMode`. */
export type SeizureTransportModeFilter = {
  /** Equal. */
  eq?: InputMaybe<SeizureTransportMode>;
  /** One of these. */
  in?: InputMaybe<Array<SeizureTransportMode>>;
  /** Not this. */
  not?: InputMaybe<SeizureTransportMode>;
};

/** A valuation beside others. */
export type SeizureValuation = {
  /** The institution that valued. */
  by?: Maybe<Scalars['String']['output']>;
  /** How the statement stands. */
  status: StatementStatus;
  /** The amount, with its date and source. */
  value: Money;
};

/** A question to the institution that is said to have issued a paper, and its answer. */
export type SeizureVerification = {
  /** When it was answered; null while the answer is awaited. */
  answeredAt?: Maybe<FuzzyDate>;
  /** The authority that was asked. */
  asked?: Maybe<Authority>;
  /** What the check found; null while the answer is awaited. */
  authenticity?: Maybe<DocumentAuthenticity>;
  /** By when an answer is wanted. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The institution said to have issued it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** The answer in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  number?: Maybe<Scalars['String']['output']>;
  /** What was asked. */
  question?: Maybe<Scalars['String']['output']>;
  /** When it was asked. */
  requestedAt?: Maybe<FuzzyDate>;
  /** The paper: what it is. */
  type: Scalars['String']['output'];
};

/** Sets a deadline. */
export type SetDeadlineInput = {
  /** On what it rests. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** The case. */
  case: Scalars['ID']['input'];
  /** When; left out where no source gives the day. */
  dueAt?: InputMaybe<FuzzyDateInput>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** What falls due. */
  kind: CaseDeadlineKind;
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Whether it can be renewed. */
  renewable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** What became of it already; OPEN if left out. */
  status?: InputMaybe<CaseDeadlineStatus>;
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

/** Signs a handover protocol for one side. */
export type SignHandoverInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** The handover. */
  handover: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** For which side. */
  side: CaseHandoverSide;
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
  /** Its institutions, by name. */
  authorities: AuthorityConnection;
  /** Cases in which the state requests or is requested, the newest first. */
  cases?: Maybe<RepatriationCaseConnection>;
  /** ISO 3166-1 alpha-2. */
  code: Scalars['CountryCode']['output'];
  /** Whether it is invented for demonstration. */
  fictional: Scalars['Boolean']['output'];
  /** Whether it is a member state of ICESCO today. Lists of members differ by source; see `memberships`. */
  isMember: Scalars['Boolean']['output'];
  /** Memberships of organisations, each with its source. */
  memberships: Array<Membership>;
  /** Its name for the reader. */
  name: LocalizedText;
  /** Its names in the languages of the hub. */
  names: Array<LocalizedText>;
  /** Objects whose origin is attributed to the state by a statement that is not refuted. */
  objects?: Maybe<CulturalObjectConnection>;
  /** Seizures made by the state’s officers, the newest first. */
  seizures?: Maybe<SeizureConnection>;
  /** Sites for which a statement names the state. */
  sites?: Maybe<HeritageSiteConnection>;
  /** Treaties that it is party to, as far as the hub was told. What is not listed is unknown, not absent. */
  treaties: Array<TreatyParticipation>;
};


/** A state; described by the directory. */
export type StateAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state; described by the directory. */
export type StateCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<CaseStateRole>;
};


/** A state; described by the directory. */
export type StateNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A state; described by the directory. */
export type StateObjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state; described by the directory. */
export type StateSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type StateCaseInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** What it speaks of. */
  field: Scalars['String']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Who says so. */
  source: SourceInput;
  /** How it stands. */
  status: StatementStatus;
  /** What it says. */
  value: Scalars['String']['input'];
};

/** A page of a list. */
export type StateConnection = {
  /** The entries with their cursors. */
  edges: Array<StateEdge>;
  /** The entries. */
  nodes: Array<State>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are for this reader. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of the list. */
export type StateEdge = {
  /** Where the edge stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: State;
};

/** Which states. */
export type StateFilter = {
  /** All of these. */
  and?: InputMaybe<Array<StateFilter>>;
  /** By code. */
  code?: InputMaybe<CountryFilter>;
  /** By whether invented. */
  fictional?: InputMaybe<BooleanFilter>;
  /** By membership of ICESCO. */
  isMember?: InputMaybe<BooleanFilter>;
  /** By name in any language, folded. */
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<StateFilter>;
  /** Any of these. */
  or?: InputMaybe<Array<StateFilter>>;
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

/** Orders of the list; what is absent comes last. */
export type StateOrder =
  /** By code, ascending. */
  | 'CODE_ASC'
  /** By code, descending. */
  | 'CODE_DESC'
  /** By names, folded, ascending. */
  | 'NAME_ASC'
  /** By names, folded, descending. */
  | 'NAME_DESC';

/** Adds a rival statement. */
export type StateSeizureInput = {
  /** What it speaks of. */
  field: Scalars['String']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Who says so. */
  source: SourceInput;
  /** How it stands. */
  status: StatementStatus;
  /** What it says. */
  value: Scalars['String']['input'];
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

/** Something about the storage that the keeper has to see to. */
export type StorageAlert = {
  /** When it ends or ended; null where there is no such time. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** What. */
  kind: StorageAlertKind;
};

/** What the keeper of a storage has to see to. */
export type StorageAlertKind =
  /** Nobody has said whether climate and care suit the things. */
  | 'ENVIRONMENT_UNKNOWN'
  /** Climate or care do not suit the things. */
  | 'ENVIRONMENT_UNSUITABLE'
  /** The insurance has ended. */
  | 'INSURANCE_ENDED'
  /** The insurance ends within thirty days. */
  | 'INSURANCE_ENDS_SOON'
  /** Nobody has said whether the things are insured. */
  | 'INSURANCE_UNKNOWN'
  /** The things are not insured. */
  | 'NOT_INSURED'
  /** The time for which they may be kept there is over. */
  | 'TERM_ENDED'
  /** The time for which they may be kept there ends within thirty days. */
  | 'TERM_ENDS_SOON';

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

/** Submits a claim. */
export type SubmitClaimInput = {
  /** An amount. */
  amount?: InputMaybe<MoneyInput>;
  /** The case. */
  case: Scalars['ID']['input'];
  /** Through whom; left out where no source says. */
  channel?: InputMaybe<CaseChannel>;
  /** The prepared claim that is submitted now; what is given here takes the place of what it said. */
  claim?: InputMaybe<Scalars['ID']['input']>;
  /** Who claims. */
  claimant: CasePartyRefInput;
  /** What is claimed. */
  claimedAs?: InputMaybe<CaseRemedy>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** On what it rests. */
  legalBases?: InputMaybe<Array<CaseLegalBasisInput>>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Whether the claim is made ready only and not submitted yet. Until it is, the caller's own side alone reads it. */
  prepared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** What it says. */
  statement: Array<LocalizedTextInput>;
};

/** Suspends a track for a stated reason. */
export type SuspendTrackInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** What is told of it on the track; the reason if left out. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** The track. */
  track: Scalars['ID']['input'];
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

/** Hands an item over; complete when the receiver confirms. */
export type TransferCustodyInput = {
  /** Its condition. */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** Who gives it; left out where that is not known. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** The item: `item_…`. */
  item: Scalars['ID']['input'];
  /** SHA-256 of the list of items, hexadecimal; computed from the items that go if left out. */
  itemListHash?: InputMaybe<Scalars['String']['input']>;
  /** Further items that go with it under the same seal. */
  items?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Where; field class STORAGE. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The taker, where it is an authority of the hub: `authority_…`. It alone confirms. One that the directory does not have is refused with UNKNOWN_AUTHORITY. */
  receiver?: InputMaybe<Scalars['ID']['input']>;
  /** The seal. */
  sealNumber?: InputMaybe<Scalars['String']['input']>;
  /** The record. */
  seizure: Scalars['ID']['input'];
  /** Whether the taker signed already; no if left out, and then the handover waits for `confirmCustody`. Null where that is not known. */
  signedByReceiver?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the giver signed; yes if left out, null where that is not known. */
  signedBySender?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who says so. */
  source?: InputMaybe<SourceInput>;
  /** Who takes it. */
  to: Scalars['String']['input'];
};

/** A treaty of the field. */
export type Treaty = {
  /** When it was adopted. */
  adoptedAt?: Maybe<FuzzyDate>;
  /** The hub's code: `UNESCO_1970`. */
  code: Scalars['ID']['output'];
  /** Who keeps the instruments. */
  depositary?: Maybe<Scalars['String']['output']>;
  /** When it entered into force. */
  inForceAt?: Maybe<FuzzyDate>;
  /** Its short name for the reader. */
  name: LocalizedText;
  /** Its names. */
  names: Array<LocalizedText>;
  /** States party, as far as the hub was told. Unknown is not no. */
  participations: Array<TreatyParticipation>;
};


/** A treaty of the field. */
export type TreatyNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A state's participation in a treaty. The deposit and the entry into force are two dates. */
export type TreatyParticipation = {
  /** When it left. */
  denouncedAt?: Maybe<FuzzyDate>;
  /** When its instrument was deposited. */
  depositedAt?: Maybe<FuzzyDate>;
  /** When the treaty entered into force for it. */
  inForceAt?: Maybe<FuzzyDate>;
  /** Who says so. */
  source?: Maybe<Source>;
  /** The state. */
  state: State;
  /** The treaty. */
  treaty: Treaty;
};

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

/** Who asks, and what that opens. */
export type Viewer = {
  /** The institution acted for. */
  authority?: Maybe<Authority>;
  /** The client. */
  clientId?: Maybe<Scalars['String']['output']>;
  /** An officer's display name, as the identity provider gives it; told to that officer alone. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** The one request for an opinion that the role EXPERT is for. */
  expertRequest?: Maybe<Scalars['ID']['output']>;
  /** When the token ends. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the institution is one of a member state. */
  isMember: Scalars['Boolean']['output'];
  /** How the hub knows the caller. */
  kind: ViewerKind;
  /** What the caller may do. */
  may: Array<Permission>;
  /** Classes of fields that these roles open in the records of the caller's own institution. */
  openFieldClasses: Array<FieldClass>;
  /** Why the caller reads, as the token says; reads under an agreement state it. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The roles. */
  roles: Array<Role>;
  /** The scopes of the token. */
  scopes: Array<Scalars['String']['output']>;
  /** The audience to which it belongs. */
  sector?: Maybe<Audience>;
  /** Its state. */
  state?: Maybe<State>;
};

/** How a caller is known. */
export type ViewerKind =
  /** The public. */
  | 'ANONYMOUS'
  /** A machine. */
  | 'CLIENT'
  /** A person who signed in. */
  | 'OFFICER';

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

/** Withdraws a case, with a reason. */
export type WithdrawCaseInput = {
  /** The case. */
  case: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
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

/** Withdraws a seizure from the hub, with a reason. */
export type WithdrawSeizureInput = {
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller read; another one is refused. */
  ifVersion: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The record. */
  seizure: Scalars['ID']['input'];
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
