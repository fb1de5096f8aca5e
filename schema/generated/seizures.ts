// Generated from schema/seizures.graphql by `npm run schema`; do not edit.
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
  /** Readings of seizures and their items, the newest first. */
  seizures?: Maybe<AccessConnection>;
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

/** A filter on instants. */
export type DateTimeFilter = {
  /** At or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
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
  /** Adds an item or lot to a seizure. */
  addItem?: Maybe<SeizurePayload>;
  /** Answers whether a paper is genuine, by the authority that was asked. */
  answerVerification?: Maybe<SeizurePayload>;
  /** Adds a valuation of an item or of the whole. */
  assessValue?: Maybe<SeizurePayload>;
  /** Records a change of an item’s legal status; a step that the state machine does not have is refused with STATE_TRANSITION. */
  changeLegalStatus?: Maybe<SeizurePayload>;
  /** Completes a quick filing: sets what was left out and adds declarations, risk indicators and persons. */
  completeSeizure?: Maybe<SeizurePayload>;
  /** Confirms by the receiver’s signature that an item was taken over. */
  confirmCustody?: Maybe<SeizurePayload>;
  /** Records that the seizure of items is contested. */
  contestSeizure?: Maybe<SeizurePayload>;
  /** Completes or corrects what is said of an item; rival counts, origins and dates are added to those there are. */
  describeItem?: Maybe<SeizurePayload>;
  /** Records what became of an item. */
  disposeItem?: Maybe<SeizurePayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseSeizurePersons?: Maybe<SeizurePayload>;
  /** Files a seizure; a border officer needs three minutes. */
  fileSeizure?: Maybe<SeizurePayload>;
  /** Gives an expert opinion that was asked for. */
  giveOpinion?: Maybe<SeizurePayload>;
  /** Records that an item was moved. */
  moveItem?: Maybe<SeizurePayload>;
  /** Records a paper that was presented, or what a check of it found. */
  recordDocument?: Maybe<SeizurePayload>;
  /** Records an event of title to an item. A seizure or a handover transfers none. */
  recordItemTitle?: Maybe<SeizurePayload>;
  /** Records an expert opinion that was given outside the hub. */
  recordOpinion?: Maybe<SeizurePayload>;
  /** Records a stage of the route. */
  recordRouteLeg?: Maybe<SeizurePayload>;
  /** Records where the seizure is kept. */
  recordStorage?: Maybe<SeizurePayload>;
  /** Reports the condition of an item. */
  reportItemCondition?: Maybe<SeizurePayload>;
  /** Asks an institution for an expert opinion. */
  requestOpinion?: Maybe<SeizurePayload>;
  /** Asks the authority of the issuing state whether a paper that was presented is genuine. */
  requestVerification?: Maybe<SeizurePayload>;
  /** Adds a rival statement. */
  stateSeizure?: Maybe<SeizurePayload>;
  /** Hands an item over; complete when the receiver confirms. */
  transferCustody?: Maybe<SeizurePayload>;
  /** Withdraws a seizure from the hub, with a reason. */
  withdrawSeizure?: Maybe<SeizurePayload>;
};


/** What can be done: one mutation for each intention. */
export type MutationAddItemArgs = {
  input: AddItemInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAnswerVerificationArgs = {
  input: AnswerVerificationInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAssessValueArgs = {
  input: AssessValueInput;
};


/** What can be done: one mutation for each intention. */
export type MutationChangeLegalStatusArgs = {
  input: ChangeLegalStatusInput;
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
export type MutationDescribeItemArgs = {
  input: DescribeItemInput;
};


/** What can be done: one mutation for each intention. */
export type MutationDisposeItemArgs = {
  input: DisposeItemInput;
};


/** What can be done: one mutation for each intention. */
export type MutationEraseSeizurePersonsArgs = {
  input: EraseSeizurePersonsInput;
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
export type MutationMoveItemArgs = {
  input: MoveItemInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordDocumentArgs = {
  input: RecordDocumentInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordItemTitleArgs = {
  input: RecordItemTitleInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordOpinionArgs = {
  input: RecordOpinionInput;
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
export type MutationReportItemConditionArgs = {
  input: ReportItemConditionInput;
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
export type MutationStateSeizureArgs = {
  input: StateSeizureInput;
};


/** What can be done: one mutation for each intention. */
export type MutationTransferCustodyArgs = {
  input: TransferCustodyInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawSeizureArgs = {
  input: WithdrawSeizureInput;
};

/** An answer to a question put to an expert. */
export type OpinionAnswer =
  /** No. */
  | 'NO'
  /** It cannot be said. */
  | 'UNDECIDED'
  /** Yes. */
  | 'YES';

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

/** A seizure as the authority that seized records it. Legal status is on each item: one container holds fakes and originals. */
export type Seizure = Record & {
  /** Assessed values of the whole that are not refuted, side by side. */
  assessedValues: Array<Money>;
  /** The institution that answers for the record. It never says who owns the thing: title is a timeline of its own. */
  authority?: Maybe<Authority>;
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
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
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


/** A seizure as the authority that seized records it. Legal status is on each item: one container holds fakes and originals. */
export type SeizureItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seizure as the authority that seized records it. Legal status is on each item: one container holds fakes and originals. */
export type SeizureRevisionArgs = {
  asOf: Scalars['DateTime']['input'];
};


/** A seizure as the authority that seized records it. Legal status is on each item: one container holds fakes and originals. */
export type SeizureRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seizure as the authority that seized records it. Legal status is on each item: one container holds fakes and originals. */
export type SeizureStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A seizure as the authority that seized records it. Legal status is on each item: one container holds fakes and originals. */
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

/** A seized thing, or a lot of things that are not told apart. It has its seizure’s sharing. */
export type SeizureItem = {
  /** Where it is thought to come from, side by side. A place may be a region. */
  assessedOrigins: Array<ItemOrigin>;
  /** Assessed values that are not refuted, side by side. */
  assessedValues: Array<Money>;
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
  /** `item_…`; the same whenever its seizure is written again. */
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
  /** Where it was. Unless STORAGE is open to the reader only public displays. */
  locationTimeline: Array<ItemLocationEvent>;
  /** Materials. */
  materials: Array<Term>;
  /** Measurements; weight included. */
  measurements: Array<Measurement>;
  /** What kind of thing. */
  objectTypes: Array<Term>;
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


/** A seized thing, or a lot of things that are not told apart. It has its seizure’s sharing. */
export type SeizureItemLabelArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A seized thing, or a lot of things that are not told apart. It has its seizure’s sharing. */
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
  /** Seizures made by the state’s officers, the newest first. */
  seizures?: Maybe<SeizureConnection>;
};


/** A state; described by the directory. */
export type StateSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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
  Seizure: Seizure;
  SeizureItem: SeizureItem;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Seizure:
    ( { __typename: 'Seizure' }
    & GraphQLRecursivePick<FederationTypes['Seizure'], {"id":true}> );
  SeizureItem:
    ( { __typename: 'SeizureItem' }
    & GraphQLRecursivePick<FederationTypes['SeizureItem'], {"id":true}> );
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
  AddItemInput: ResolverTypeWrapper<any>;
  AnswerVerificationInput: ResolverTypeWrapper<any>;
  AssessValueInput: ResolverTypeWrapper<any>;
  Audience: ResolverTypeWrapper<any>;
  Authority: ResolverTypeWrapper<any>;
  BooleanFilter: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  BoxInput: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  Calendar: ResolverTypeWrapper<any>;
  Certainty: ResolverTypeWrapper<any>;
  ChangeLegalStatusInput: ResolverTypeWrapper<any>;
  CompleteSeizureInput: ResolverTypeWrapper<any>;
  ConfirmCustodyInput: ResolverTypeWrapper<any>;
  ContestSeizureInput: ResolverTypeWrapper<any>;
  CountryCode: ResolverTypeWrapper<any>;
  CountryFilter: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  DateTimeFilter: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  DeclaredOrigin: ResolverTypeWrapper<any>;
  DescribeItemInput: ResolverTypeWrapper<any>;
  Dimension: ResolverTypeWrapper<any>;
  DisposeItemInput: ResolverTypeWrapper<any>;
  DocumentAuthenticity: ResolverTypeWrapper<any>;
  EraseSeizurePersonsInput: ResolverTypeWrapper<any>;
  ExaminedItem: ResolverTypeWrapper<any>;
  ExpertOpinion: ResolverTypeWrapper<any>;
  ExpertOpinionConnection: ResolverTypeWrapper<any>;
  ExpertOpinionEdge: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldClass: ResolverTypeWrapper<any>;
  FileSeizureInput: ResolverTypeWrapper<any>;
  FloatFilter: ResolverTypeWrapper<any>;
  FuzzyDate: ResolverTypeWrapper<any>;
  FuzzyDateFilter: ResolverTypeWrapper<any>;
  FuzzyDateInput: ResolverTypeWrapper<any>;
  GeoJSON: ResolverTypeWrapper<any>;
  Geometry: ResolverTypeWrapper<any>;
  GiveOpinionInput: ResolverTypeWrapper<any>;
  IdFilter: ResolverTypeWrapper<any>;
  IntFilter: ResolverTypeWrapper<any>;
  ItemConditionReport: ResolverTypeWrapper<any>;
  ItemCustodyEvent: ResolverTypeWrapper<any>;
  ItemDating: ResolverTypeWrapper<any>;
  ItemDatingInput: ResolverTypeWrapper<any>;
  ItemLegalStatusEvent: ResolverTypeWrapper<any>;
  ItemLocationEvent: ResolverTypeWrapper<any>;
  ItemLocationKind: ResolverTypeWrapper<any>;
  ItemOrigin: ResolverTypeWrapper<any>;
  ItemOriginInput: ResolverTypeWrapper<any>;
  ItemPhotograph: ResolverTypeWrapper<any>;
  ItemPhotographInput: ResolverTypeWrapper<any>;
  ItemQuantity: ResolverTypeWrapper<any>;
  ItemQuantityInput: ResolverTypeWrapper<any>;
  ItemTitleEvent: ResolverTypeWrapper<any>;
  ItemTitleEventKind: ResolverTypeWrapper<any>;
  JSON: ResolverTypeWrapper<any>;
  LanguageTag: ResolverTypeWrapper<any>;
  LocalizedText: ResolverTypeWrapper<any>;
  LocalizedTextInput: ResolverTypeWrapper<any>;
  Measurement: ResolverTypeWrapper<any>;
  MeasurementInput: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  MoneyInput: ResolverTypeWrapper<any>;
  MoneyKind: ResolverTypeWrapper<any>;
  MoveItemInput: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  OpinionAnswer: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  PlacePrecision: ResolverTypeWrapper<any>;
  Quantity: ResolverTypeWrapper<any>;
  QuantityBasis: ResolverTypeWrapper<any>;
  QuantityInput: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<any>;
  Record: ResolverTypeWrapper<any>;
  RecordDocumentInput: ResolverTypeWrapper<any>;
  RecordItemTitleInput: ResolverTypeWrapper<any>;
  RecordKind: ResolverTypeWrapper<any>;
  RecordOpinionInput: ResolverTypeWrapper<any>;
  RecordRevision: ResolverTypeWrapper<any>;
  RecordRevisionConnection: ResolverTypeWrapper<any>;
  RecordRevisionEdge: ResolverTypeWrapper<any>;
  RecordRouteLegInput: ResolverTypeWrapper<any>;
  RecordStorageInput: ResolverTypeWrapper<any>;
  ReportItemConditionInput: ResolverTypeWrapper<any>;
  RequestOpinionInput: ResolverTypeWrapper<any>;
  RequestVerificationInput: ResolverTypeWrapper<any>;
  RequestedHandover: ResolverTypeWrapper<any>;
  RequestedPaper: ResolverTypeWrapper<any>;
  Rights: ResolverTypeWrapper<any>;
  RightsInput: ResolverTypeWrapper<any>;
  Seizure: ResolverTypeWrapper<any>;
  SeizureConcealment: ResolverTypeWrapper<any>;
  SeizureConcealmentInput: ResolverTypeWrapper<any>;
  SeizureConnection: ResolverTypeWrapper<any>;
  SeizureDeclaration: ResolverTypeWrapper<any>;
  SeizureDeclarationInput: ResolverTypeWrapper<any>;
  SeizureDetection: ResolverTypeWrapper<any>;
  SeizureDetectionKind: ResolverTypeWrapper<any>;
  SeizureDirection: ResolverTypeWrapper<any>;
  SeizureDirectionFilter: ResolverTypeWrapper<any>;
  SeizureDisposition: ResolverTypeWrapper<any>;
  SeizureDispositionKind: ResolverTypeWrapper<any>;
  SeizureDocument: ResolverTypeWrapper<any>;
  SeizureEdge: ResolverTypeWrapper<any>;
  SeizureFilter: ResolverTypeWrapper<any>;
  SeizureItem: ResolverTypeWrapper<any>;
  SeizureItemConnection: ResolverTypeWrapper<any>;
  SeizureItemEdge: ResolverTypeWrapper<any>;
  SeizureItemFilter: ResolverTypeWrapper<any>;
  SeizureItemInput: ResolverTypeWrapper<any>;
  SeizureItemOrder: ResolverTypeWrapper<any>;
  SeizureKind: ResolverTypeWrapper<any>;
  SeizureKindFilter: ResolverTypeWrapper<any>;
  SeizureLegalStatus: ResolverTypeWrapper<any>;
  SeizureLegalStatusFilter: ResolverTypeWrapper<any>;
  SeizureOffice: ResolverTypeWrapper<any>;
  SeizureOrder: ResolverTypeWrapper<any>;
  SeizureOriginLevel: ResolverTypeWrapper<any>;
  SeizurePayload: ResolverTypeWrapper<any>;
  SeizurePerson: ResolverTypeWrapper<any>;
  SeizurePersonInput: ResolverTypeWrapper<any>;
  SeizureRequest: ResolverTypeWrapper<any>;
  SeizureRequestConnection: ResolverTypeWrapper<any>;
  SeizureRequestEdge: ResolverTypeWrapper<any>;
  SeizureRequestKind: ResolverTypeWrapper<any>;
  SeizureRiskIndicator: ResolverTypeWrapper<any>;
  SeizureRiskIndicatorInput: ResolverTypeWrapper<any>;
  SeizureRiskIndicatorKind: ResolverTypeWrapper<any>;
  SeizureRouteLeg: ResolverTypeWrapper<any>;
  SeizureStatement: ResolverTypeWrapper<any>;
  SeizureStatementConnection: ResolverTypeWrapper<any>;
  SeizureStatementEdge: ResolverTypeWrapper<any>;
  SeizureStorage: ResolverTypeWrapper<any>;
  SeizureTransportMode: ResolverTypeWrapper<any>;
  SeizureTransportModeFilter: ResolverTypeWrapper<any>;
  SeizureValuation: ResolverTypeWrapper<any>;
  SeizureVerification: ResolverTypeWrapper<any>;
  Sharing: ResolverTypeWrapper<any>;
  SharingInput: ResolverTypeWrapper<any>;
  SharingTier: ResolverTypeWrapper<any>;
  SharingTierFilter: ResolverTypeWrapper<any>;
  Source: ResolverTypeWrapper<any>;
  SourceInput: ResolverTypeWrapper<any>;
  State: ResolverTypeWrapper<any>;
  StateSeizureInput: ResolverTypeWrapper<any>;
  StatementStatus: ResolverTypeWrapper<any>;
  StorageAlert: ResolverTypeWrapper<any>;
  StorageAlertKind: ResolverTypeWrapper<any>;
  StringFilter: ResolverTypeWrapper<any>;
  Term: ResolverTypeWrapper<any>;
  TermInput: ResolverTypeWrapper<any>;
  TrafficLight: ResolverTypeWrapper<any>;
  TransferCustodyInput: ResolverTypeWrapper<any>;
  UnreadValue: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  WithdrawSeizureInput: ResolverTypeWrapper<any>;
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
  AddItemInput: any;
  AnswerVerificationInput: any;
  AssessValueInput: any;
  Authority: any;
  BooleanFilter: any;
  Boolean: any;
  BoxInput: any;
  Float: any;
  ChangeLegalStatusInput: any;
  CompleteSeizureInput: any;
  ConfirmCustodyInput: any;
  ContestSeizureInput: any;
  CountryCode: any;
  CountryFilter: any;
  CurrencyCode: any;
  DateTime: any;
  DateTimeFilter: any;
  Decimal: any;
  DeclaredOrigin: any;
  DescribeItemInput: any;
  DisposeItemInput: any;
  EraseSeizurePersonsInput: any;
  ExaminedItem: any;
  ExpertOpinion: any;
  ExpertOpinionConnection: any;
  ExpertOpinionEdge: any;
  FieldChange: any;
  FileSeizureInput: any;
  FloatFilter: any;
  FuzzyDate: any;
  FuzzyDateFilter: any;
  FuzzyDateInput: any;
  GeoJSON: any;
  Geometry: any;
  GiveOpinionInput: any;
  IdFilter: any;
  IntFilter: any;
  ItemConditionReport: any;
  ItemCustodyEvent: any;
  ItemDating: any;
  ItemDatingInput: any;
  ItemLegalStatusEvent: any;
  ItemLocationEvent: any;
  ItemOrigin: any;
  ItemOriginInput: any;
  ItemPhotograph: any;
  ItemPhotographInput: any;
  ItemQuantity: any;
  ItemQuantityInput: any;
  ItemTitleEvent: any;
  JSON: any;
  LanguageTag: any;
  LocalizedText: any;
  LocalizedTextInput: any;
  Measurement: any;
  MeasurementInput: any;
  Money: any;
  MoneyInput: any;
  MoveItemInput: any;
  Mutation: Dictionary<PropertyKey, never>;
  PageInfo: any;
  Quantity: any;
  QuantityInput: any;
  Query: Dictionary<PropertyKey, never>;
  Receipt: any;
  Record: any;
  RecordDocumentInput: any;
  RecordItemTitleInput: any;
  RecordOpinionInput: any;
  RecordRevision: any;
  RecordRevisionConnection: any;
  RecordRevisionEdge: any;
  RecordRouteLegInput: any;
  RecordStorageInput: any;
  ReportItemConditionInput: any;
  RequestOpinionInput: any;
  RequestVerificationInput: any;
  RequestedHandover: any;
  RequestedPaper: any;
  Rights: any;
  RightsInput: any;
  Seizure: any;
  SeizureConcealment: any;
  SeizureConcealmentInput: any;
  SeizureConnection: any;
  SeizureDeclaration: any;
  SeizureDeclarationInput: any;
  SeizureDetection: any;
  SeizureDirectionFilter: any;
  SeizureDisposition: any;
  SeizureDocument: any;
  SeizureEdge: any;
  SeizureFilter: any;
  SeizureItem: any;
  SeizureItemConnection: any;
  SeizureItemEdge: any;
  SeizureItemFilter: any;
  SeizureItemInput: any;
  SeizureKindFilter: any;
  SeizureLegalStatusFilter: any;
  SeizureOffice: any;
  SeizurePayload: any;
  SeizurePerson: any;
  SeizurePersonInput: any;
  SeizureRequest: any;
  SeizureRequestConnection: any;
  SeizureRequestEdge: any;
  SeizureRiskIndicator: any;
  SeizureRiskIndicatorInput: any;
  SeizureRouteLeg: any;
  SeizureStatement: any;
  SeizureStatementConnection: any;
  SeizureStatementEdge: any;
  SeizureStorage: any;
  SeizureTransportModeFilter: any;
  SeizureValuation: any;
  SeizureVerification: any;
  Sharing: any;
  SharingInput: any;
  SharingTierFilter: any;
  Source: any;
  SourceInput: any;
  State: any;
  StateSeizureInput: any;
  StorageAlert: any;
  StringFilter: any;
  Term: any;
  TermInput: any;
  TransferCustodyInput: any;
  UnreadValue: any;
  UserError: any;
  WithdrawSeizureInput: any;
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
  seizures?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, Partial<AccessLogSeizuresArgs>>;
};

export type AuthorityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclaredOriginResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeclaredOrigin'] = ResolversParentTypes['DeclaredOrigin']> = {
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExaminedItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExaminedItem'] = ResolversParentTypes['ExaminedItem']> = {
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  isLot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  measurements?: Resolver<Array<ResolversTypes['Measurement']>, ParentType, ContextType>;
  objectTypes?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  photographs?: Resolver<Array<ResolversTypes['ItemPhotograph']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type ExpertOpinionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpertOpinion'] = ResolversParentTypes['ExpertOpinion']> = {
  asked?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  authentic?: Resolver<Maybe<ResolversTypes['OpinionAnswer']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  culturalObject?: Resolver<Maybe<ResolversTypes['OpinionAnswer']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ItemOrigin']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  text?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ExpertOpinionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpertOpinionConnection'] = ResolversParentTypes['ExpertOpinionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpertOpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExpertOpinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertOpinionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExpertOpinionEdge'] = ResolversParentTypes['ExpertOpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpertOpinion'], ParentType, ContextType>;
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

export type ItemConditionReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemConditionReport'] = ResolversParentTypes['ItemConditionReport']> = {
  at?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ItemCustodyEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemCustodyEvent'] = ResolversParentTypes['ItemCustodyEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  itemListHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  sealNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedByReceiver?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  signedBySender?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ItemDatingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemDating'] = ResolversParentTypes['ItemDating']> = {
  date?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type ItemLegalStatusEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemLegalStatusEvent'] = ResolversParentTypes['ItemLegalStatusEvent']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statementStatus?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SeizureLegalStatus'], ParentType, ContextType>;
};

export type ItemLocationEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemLocationEvent'] = ResolversParentTypes['ItemLocationEvent']> = {
  country?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemLocationKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type ItemOriginResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemOrigin'] = ResolversParentTypes['ItemOrigin']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SeizureOriginLevel'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type ItemPhotographResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemPhotograph'] = ResolversParentTypes['ItemPhotograph']> = {
  caption?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ItemQuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemQuantity'] = ResolversParentTypes['ItemQuantity']> = {
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type ItemTitleEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ItemTitleEvent'] = ResolversParentTypes['ItemTitleEvent']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemTitleEventKind'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
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
  addItem?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationAddItemArgs, 'input'>>;
  answerVerification?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationAnswerVerificationArgs, 'input'>>;
  assessValue?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationAssessValueArgs, 'input'>>;
  changeLegalStatus?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationChangeLegalStatusArgs, 'input'>>;
  completeSeizure?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationCompleteSeizureArgs, 'input'>>;
  confirmCustody?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationConfirmCustodyArgs, 'input'>>;
  contestSeizure?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationContestSeizureArgs, 'input'>>;
  describeItem?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationDescribeItemArgs, 'input'>>;
  disposeItem?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationDisposeItemArgs, 'input'>>;
  eraseSeizurePersons?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationEraseSeizurePersonsArgs, 'input'>>;
  fileSeizure?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationFileSeizureArgs, 'input'>>;
  giveOpinion?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationGiveOpinionArgs, 'input'>>;
  moveItem?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationMoveItemArgs, 'input'>>;
  recordDocument?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationRecordDocumentArgs, 'input'>>;
  recordItemTitle?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationRecordItemTitleArgs, 'input'>>;
  recordOpinion?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationRecordOpinionArgs, 'input'>>;
  recordRouteLeg?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationRecordRouteLegArgs, 'input'>>;
  recordStorage?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationRecordStorageArgs, 'input'>>;
  reportItemCondition?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationReportItemConditionArgs, 'input'>>;
  requestOpinion?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationRequestOpinionArgs, 'input'>>;
  requestVerification?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationRequestVerificationArgs, 'input'>>;
  stateSeizure?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationStateSeizureArgs, 'input'>>;
  transferCustody?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationTransferCustodyArgs, 'input'>>;
  withdrawSeizure?: Resolver<Maybe<ResolversTypes['SeizurePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSeizureArgs, 'input'>>;
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
  seizure?: Resolver<Maybe<ResolversTypes['Seizure']>, ParentType, ContextType, RequireFields<QuerySeizureArgs, 'id'>>;
  seizureItem?: Resolver<Maybe<ResolversTypes['SeizureItem']>, ParentType, ContextType, RequireFields<QuerySeizureItemArgs, 'id'>>;
  seizureItems?: Resolver<Maybe<ResolversTypes['SeizureItemConnection']>, ParentType, ContextType, RequireFields<QuerySeizureItemsArgs, 'orderBy'>>;
  seizureRequests?: Resolver<Maybe<ResolversTypes['SeizureRequestConnection']>, ParentType, ContextType, Partial<QuerySeizureRequestsArgs>>;
  seizures?: Resolver<Maybe<ResolversTypes['SeizureConnection']>, ParentType, ContextType, RequireFields<QuerySeizuresArgs, 'orderBy'>>;
};

export type ReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  actId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Seizure', ParentType, ContextType>;
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

export type RequestedHandoverResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestedHandover'] = ResolversParentTypes['RequestedHandover']> = {
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemListHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sealNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestedPaperResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestedPaper'] = ResolversParentTypes['RequestedPaper']> = {
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RightsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Rights'] = ResolversParentTypes['Rights']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redistributable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SeizureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Seizure'] = ResolversParentTypes['Seizure'], FederationReferenceType extends FederationReferenceTypes['Seizure'] = FederationReferenceTypes['Seizure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seizure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessedValues?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  concealment?: Resolver<Maybe<ResolversTypes['SeizureConcealment']>, ParentType, ContextType>;
  consignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consignor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaration?: Resolver<Maybe<ResolversTypes['SeizureDeclaration']>, ParentType, ContextType>;
  declarations?: Resolver<Array<ResolversTypes['SeizureDeclaration']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  detection?: Resolver<Maybe<ResolversTypes['SeizureDetection']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['SeizureDirection']>, ParentType, ContextType>;
  disposition?: Resolver<Maybe<ResolversTypes['SeizureDisposition']>, ParentType, ContextType>;
  documentsPresented?: Resolver<Array<ResolversTypes['SeizureDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['SeizureItemConnection'], ParentType, ContextType, Partial<SeizureItemsArgs>>;
  kind?: Resolver<ResolversTypes['SeizureKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalStatuses?: Resolver<Array<ResolversTypes['SeizureLegalStatus']>, ParentType, ContextType>;
  localId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['SeizureOffice']>, ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['SeizurePerson']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['RecordRevision']>, ParentType, ContextType, RequireFields<SeizureRevisionArgs, 'asOf'>>;
  revisions?: Resolver<ResolversTypes['RecordRevisionConnection'], ParentType, ContextType, Partial<SeizureRevisionsArgs>>;
  rights?: Resolver<ResolversTypes['Rights'], ParentType, ContextType>;
  riskIndicators?: Resolver<Array<ResolversTypes['SeizureRiskIndicator']>, ParentType, ContextType>;
  route?: Resolver<Array<ResolversTypes['SeizureRouteLeg']>, ParentType, ContextType>;
  seizingState?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  seizingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['SeizureStatementConnection'], ParentType, ContextType, Partial<SeizureStatementsArgs>>;
  storage?: Resolver<Maybe<ResolversTypes['SeizureStorage']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<SeizureTitleArgs>>;
  transportMode?: Resolver<Maybe<ResolversTypes['SeizureTransportMode']>, ParentType, ContextType>;
  unread?: Resolver<Array<ResolversTypes['UnreadValue']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valuations?: Resolver<Array<ResolversTypes['SeizureValuation']>, ParentType, ContextType>;
  verifications?: Resolver<Array<ResolversTypes['SeizureVerification']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeizureConcealmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureConcealment'] = ResolversParentTypes['SeizureConcealment']> = {
  methodCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeizureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureConnection'] = ResolversParentTypes['SeizureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeizureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Seizure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureDeclarationResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureDeclaration'] = ResolversParentTypes['SeizureDeclaration']> = {
  assessedDescription?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  assessedHs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredDescription?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  declaredHs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredOrigin?: Resolver<Maybe<ResolversTypes['DeclaredOrigin']>, ParentType, ContextType>;
  declaredValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ucr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeizureDetectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureDetection'] = ResolversParentTypes['SeizureDetection']> = {
  kind?: Resolver<ResolversTypes['SeizureDetectionKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeizureDispositionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureDisposition'] = ResolversParentTypes['SeizureDisposition']> = {
  at?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SeizureDispositionKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type SeizureDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureDocument'] = ResolversParentTypes['SeizureDocument']> = {
  authenticity?: Resolver<ResolversTypes['DocumentAuthenticity'], ParentType, ContextType>;
  checkedWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeizureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureEdge'] = ResolversParentTypes['SeizureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Seizure'], ParentType, ContextType>;
};

export type SeizureItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureItem'] = ResolversParentTypes['SeizureItem'], FederationReferenceType extends FederationReferenceTypes['SeizureItem'] = FederationReferenceTypes['SeizureItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeizureItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessedOrigins?: Resolver<Array<ResolversTypes['ItemOrigin']>, ParentType, ContextType>;
  assessedValues?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  conditionReports?: Resolver<Array<ResolversTypes['ItemConditionReport']>, ParentType, ContextType>;
  custodyTimeline?: Resolver<Array<ResolversTypes['ItemCustodyEvent']>, ParentType, ContextType>;
  datings?: Resolver<Array<ResolversTypes['ItemDating']>, ParentType, ContextType>;
  declaredDescription?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  declaredOrigin?: Resolver<Maybe<ResolversTypes['DeclaredOrigin']>, ParentType, ContextType>;
  declaredValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  disposition?: Resolver<Maybe<ResolversTypes['SeizureDisposition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<SeizureItemLabelArgs>>;
  labels?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  legalStatus?: Resolver<Maybe<ResolversTypes['SeizureLegalStatus']>, ParentType, ContextType>;
  legalStatusTimeline?: Resolver<Array<ResolversTypes['ItemLegalStatusEvent']>, ParentType, ContextType>;
  locationTimeline?: Resolver<Array<ResolversTypes['ItemLocationEvent']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  measurements?: Resolver<Array<ResolversTypes['Measurement']>, ParentType, ContextType>;
  objectTypes?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  opinions?: Resolver<ResolversTypes['ExpertOpinionConnection'], ParentType, ContextType, Partial<SeizureItemOpinionsArgs>>;
  periods?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  photographs?: Resolver<Array<ResolversTypes['ItemPhotograph']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['ItemQuantity']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  seizure?: Resolver<Maybe<ResolversTypes['Seizure']>, ParentType, ContextType>;
  titleTimeline?: Resolver<Array<ResolversTypes['ItemTitleEvent']>, ParentType, ContextType>;
  valuations?: Resolver<Array<ResolversTypes['SeizureValuation']>, ParentType, ContextType>;
};

export type SeizureItemConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureItemConnection'] = ResolversParentTypes['SeizureItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeizureItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SeizureItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureItemEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureItemEdge'] = ResolversParentTypes['SeizureItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeizureItem'], ParentType, ContextType>;
};

export type SeizureOfficeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureOffice'] = ResolversParentTypes['SeizureOffice']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unlocode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeizurePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizurePayload'] = ResolversParentTypes['SeizurePayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  seizure?: Resolver<Maybe<ResolversTypes['Seizure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SeizurePersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizurePerson'] = ResolversParentTypes['SeizurePerson']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeizureRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureRequest'] = ResolversParentTypes['SeizureRequest']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  examined?: Resolver<Maybe<ResolversTypes['ExaminedItem']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['RequestedHandover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SeizureRequestKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['RequestedPaper']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  seizure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeizureRequestConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureRequestConnection'] = ResolversParentTypes['SeizureRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeizureRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SeizureRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureRequestEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureRequestEdge'] = ResolversParentTypes['SeizureRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeizureRequest'], ParentType, ContextType>;
};

export type SeizureRiskIndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureRiskIndicator'] = ResolversParentTypes['SeizureRiskIndicator']> = {
  indicator?: Resolver<ResolversTypes['SeizureRiskIndicatorKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeizureRouteLegResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureRouteLeg'] = ResolversParentTypes['SeizureRouteLeg']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['SeizureTransportMode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type SeizureStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureStatement'] = ResolversParentTypes['SeizureStatement']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeizureStatementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureStatementConnection'] = ResolversParentTypes['SeizureStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeizureStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SeizureStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureStatementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureStatementEdge'] = ResolversParentTypes['SeizureStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeizureStatement'], ParentType, ContextType>;
};

export type SeizureStorageResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureStorage'] = ResolversParentTypes['SeizureStorage']> = {
  alerts?: Resolver<Array<ResolversTypes['StorageAlert']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  insured?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  insuredUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suitable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SeizureValuationResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureValuation'] = ResolversParentTypes['SeizureValuation']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SeizureVerificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeizureVerification'] = ResolversParentTypes['SeizureVerification']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  authenticity?: Resolver<Maybe<ResolversTypes['DocumentAuthenticity']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  seizures?: Resolver<Maybe<ResolversTypes['SeizureConnection']>, ParentType, ContextType, Partial<StateSeizuresArgs>>;
};

export type StorageAlertResolvers<ContextType = any, ParentType extends ResolversParentTypes['StorageAlert'] = ResolversParentTypes['StorageAlert']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StorageAlertKind'], ParentType, ContextType>;
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
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeclaredOrigin?: DeclaredOriginResolvers<ContextType>;
  ExaminedItem?: ExaminedItemResolvers<ContextType>;
  ExpertOpinion?: ExpertOpinionResolvers<ContextType>;
  ExpertOpinionConnection?: ExpertOpinionConnectionResolvers<ContextType>;
  ExpertOpinionEdge?: ExpertOpinionEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Geometry?: GeometryResolvers<ContextType>;
  ItemConditionReport?: ItemConditionReportResolvers<ContextType>;
  ItemCustodyEvent?: ItemCustodyEventResolvers<ContextType>;
  ItemDating?: ItemDatingResolvers<ContextType>;
  ItemLegalStatusEvent?: ItemLegalStatusEventResolvers<ContextType>;
  ItemLocationEvent?: ItemLocationEventResolvers<ContextType>;
  ItemOrigin?: ItemOriginResolvers<ContextType>;
  ItemPhotograph?: ItemPhotographResolvers<ContextType>;
  ItemQuantity?: ItemQuantityResolvers<ContextType>;
  ItemTitleEvent?: ItemTitleEventResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
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
  RequestedHandover?: RequestedHandoverResolvers<ContextType>;
  RequestedPaper?: RequestedPaperResolvers<ContextType>;
  Rights?: RightsResolvers<ContextType>;
  Seizure?: SeizureResolvers<ContextType>;
  SeizureConcealment?: SeizureConcealmentResolvers<ContextType>;
  SeizureConnection?: SeizureConnectionResolvers<ContextType>;
  SeizureDeclaration?: SeizureDeclarationResolvers<ContextType>;
  SeizureDetection?: SeizureDetectionResolvers<ContextType>;
  SeizureDisposition?: SeizureDispositionResolvers<ContextType>;
  SeizureDocument?: SeizureDocumentResolvers<ContextType>;
  SeizureEdge?: SeizureEdgeResolvers<ContextType>;
  SeizureItem?: SeizureItemResolvers<ContextType>;
  SeizureItemConnection?: SeizureItemConnectionResolvers<ContextType>;
  SeizureItemEdge?: SeizureItemEdgeResolvers<ContextType>;
  SeizureOffice?: SeizureOfficeResolvers<ContextType>;
  SeizurePayload?: SeizurePayloadResolvers<ContextType>;
  SeizurePerson?: SeizurePersonResolvers<ContextType>;
  SeizureRequest?: SeizureRequestResolvers<ContextType>;
  SeizureRequestConnection?: SeizureRequestConnectionResolvers<ContextType>;
  SeizureRequestEdge?: SeizureRequestEdgeResolvers<ContextType>;
  SeizureRiskIndicator?: SeizureRiskIndicatorResolvers<ContextType>;
  SeizureRouteLeg?: SeizureRouteLegResolvers<ContextType>;
  SeizureStatement?: SeizureStatementResolvers<ContextType>;
  SeizureStatementConnection?: SeizureStatementConnectionResolvers<ContextType>;
  SeizureStatementEdge?: SeizureStatementEdgeResolvers<ContextType>;
  SeizureStorage?: SeizureStorageResolvers<ContextType>;
  SeizureValuation?: SeizureValuationResolvers<ContextType>;
  SeizureVerification?: SeizureVerificationResolvers<ContextType>;
  Sharing?: SharingResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StorageAlert?: StorageAlertResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  UnreadValue?: UnreadValueResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  experimental?: ExperimentalDirectiveResolver<any, any, ContextType>;
  fieldClass?: FieldClassDirectiveResolver<any, any, ContextType>;
};

type Dictionary<Key extends PropertyKey, Value> = { [K in Key]: Value };
