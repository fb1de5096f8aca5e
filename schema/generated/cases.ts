// Generated from schema/cases.graphql by `npm run schema`; do not edit.
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
  /** Readings of repatriation cases, the newest first. */
  cases?: Maybe<AccessConnection>;
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
  /** Adds a piece of evidence. */
  addEvidence?: Maybe<RepatriationCasePayload>;
  /** Adds a legal basis. */
  addLegalBasis?: Maybe<RepatriationCasePayload>;
  /** Adds a note of one’s own side, which no other side sees; a party of the case adds its own. */
  addNote?: Maybe<RepatriationCasePayload>;
  /** Adds a party: an institution, never a private person. */
  addParty?: Maybe<RepatriationCasePayload>;
  /** Moves a track to its next state; a step that the state machine does not have is refused with STATE_TRANSITION. */
  advanceTrack?: Maybe<RepatriationCasePayload>;
  /** Records the answer to a claim. */
  answerClaim?: Maybe<RepatriationCasePayload>;
  /** Attaches a document to the file. */
  attachDocument?: Maybe<RepatriationCasePayload>;
  /** Records a check of the authenticity of a piece of evidence or a document: who was asked, and what came of it. Earlier checks stay. */
  checkAuthenticity?: Maybe<RepatriationCasePayload>;
  /** Closes a case whose outcomes are recorded. */
  closeCase?: Maybe<RepatriationCasePayload>;
  /** Erases what a record says of private persons, in every copy; the record, its history and the log stay. */
  eraseCasePersons?: Maybe<RepatriationCasePayload>;
  /** Records what became of a deadline. */
  meetDeadline?: Maybe<RepatriationCasePayload>;
  /** Records what happened on a track without moving it. */
  noteTrack?: Maybe<RepatriationCasePayload>;
  /** Opens a case. */
  openCase?: Maybe<RepatriationCasePayload>;
  /** Opens a track. */
  openTrack?: Maybe<RepatriationCasePayload>;
  /** Records an event of the history of a case. */
  recordCaseEvent?: Maybe<RepatriationCasePayload>;
  /** Records that a handover was held. */
  recordHandover?: Maybe<RepatriationCasePayload>;
  /** Records an outcome. */
  recordOutcome?: Maybe<RepatriationCasePayload>;
  /** Opens a closed case again. */
  reopenCase?: Maybe<RepatriationCasePayload>;
  /** Resumes a suspended track. */
  resumeTrack?: Maybe<RepatriationCasePayload>;
  /** Revises a case; what is left out stays. */
  reviseCase?: Maybe<RepatriationCasePayload>;
  /** Plans a handover. */
  scheduleHandover?: Maybe<RepatriationCasePayload>;
  /** Sets a deadline. */
  setDeadline?: Maybe<RepatriationCasePayload>;
  /** Signs a handover protocol for one side; a party of the case signs for itself. */
  signHandover?: Maybe<RepatriationCasePayload>;
  /** Adds a rival statement. */
  stateCase?: Maybe<RepatriationCasePayload>;
  /** Submits a claim; a party of the case submits its own. */
  submitClaim?: Maybe<RepatriationCasePayload>;
  /** Suspends a track for a stated reason. */
  suspendTrack?: Maybe<RepatriationCasePayload>;
  /** Withdraws a case, with a reason. */
  withdrawCase?: Maybe<RepatriationCasePayload>;
};


/** What can be done: one mutation for each intention. */
export type MutationAddEvidenceArgs = {
  input: AddEvidenceInput;
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
export type MutationAdvanceTrackArgs = {
  input: AdvanceTrackInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAnswerClaimArgs = {
  input: AnswerClaimInput;
};


/** What can be done: one mutation for each intention. */
export type MutationAttachDocumentArgs = {
  input: AttachDocumentInput;
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
export type MutationEraseCasePersonsArgs = {
  input: EraseCasePersonsInput;
};


/** What can be done: one mutation for each intention. */
export type MutationMeetDeadlineArgs = {
  input: MeetDeadlineInput;
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
export type MutationRecordCaseEventArgs = {
  input: RecordCaseEventInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordHandoverArgs = {
  input: RecordHandoverInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRecordOutcomeArgs = {
  input: RecordOutcomeInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


/** What can be done: one mutation for each intention. */
export type MutationResumeTrackArgs = {
  input: ResumeTrackInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReviseCaseArgs = {
  input: ReviseCaseInput;
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
export type MutationSubmitClaimArgs = {
  input: SubmitClaimInput;
};


/** What can be done: one mutation for each intention. */
export type MutationSuspendTrackArgs = {
  input: SuspendTrackInput;
};


/** What can be done: one mutation for each intention. */
export type MutationWithdrawCaseArgs = {
  input: WithdrawCaseInput;
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
  /** A case; null if it is absent or may not be read. */
  case?: Maybe<RepatriationCase>;
  /** Cases. */
  cases?: Maybe<RepatriationCaseConnection>;
  /** Deadlines of all cases that the reader may read. */
  deadlines?: Maybe<CaseDeadlineConnection>;
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
export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CaseDeadlineOrder;
  where?: InputMaybe<CaseDeadlineFilter>;
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
  /** Laws and agreements on which the case rests. No assessment here is legal advice. */
  legalBases: Array<CaseLegalBasis>;
  /** The authority's own identifier, verbatim. */
  localId?: Maybe<Scalars['String']['output']>;
  /** Notes of the reader's own side: no party sees those of another one. Empty where withheld. */
  notes: Array<CaseNote>;
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
  /** Who may read the record. */
  sharing: Sharing;
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
  /** Cases in which the state requests or is requested, the newest first. */
  cases?: Maybe<RepatriationCaseConnection>;
  /** ISO 3166-1 alpha-2. */
  code: Scalars['CountryCode']['output'];
};


/** A state; described by the directory. */
export type StateCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<CaseStateRole>;
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
  RepatriationCase: RepatriationCase;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  RepatriationCase:
    ( { __typename: 'RepatriationCase' }
    & GraphQLRecursivePick<FederationTypes['RepatriationCase'], {"id":true}> );
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
  AddEvidenceInput: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  AddLegalBasisInput: ResolverTypeWrapper<any>;
  AddNoteInput: ResolverTypeWrapper<any>;
  AddPartyInput: ResolverTypeWrapper<any>;
  AdvanceTrackInput: ResolverTypeWrapper<any>;
  AnswerClaimInput: ResolverTypeWrapper<any>;
  AttachDocumentInput: ResolverTypeWrapper<any>;
  Audience: ResolverTypeWrapper<any>;
  Authority: ResolverTypeWrapper<any>;
  BooleanFilter: ResolverTypeWrapper<any>;
  BoxInput: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  Calendar: ResolverTypeWrapper<any>;
  CaseAuthenticity: ResolverTypeWrapper<any>;
  CaseAuthenticityInput: ResolverTypeWrapper<any>;
  CaseChannel: ResolverTypeWrapper<any>;
  CaseClaim: ResolverTypeWrapper<any>;
  CaseClaimAnswer: ResolverTypeWrapper<any>;
  CaseClaimConnection: ResolverTypeWrapper<any>;
  CaseClaimEdge: ResolverTypeWrapper<any>;
  CaseClaimStatus: ResolverTypeWrapper<any>;
  CaseDeadline: ResolverTypeWrapper<any>;
  CaseDeadlineAlert: ResolverTypeWrapper<any>;
  CaseDeadlineConnection: ResolverTypeWrapper<any>;
  CaseDeadlineEdge: ResolverTypeWrapper<any>;
  CaseDeadlineFilter: ResolverTypeWrapper<any>;
  CaseDeadlineKind: ResolverTypeWrapper<any>;
  CaseDeadlineKindFilter: ResolverTypeWrapper<any>;
  CaseDeadlineOrder: ResolverTypeWrapper<any>;
  CaseDeadlineStatus: ResolverTypeWrapper<any>;
  CaseDeadlineStatusFilter: ResolverTypeWrapper<any>;
  CaseDocument: ResolverTypeWrapper<any>;
  CaseDocumentKind: ResolverTypeWrapper<any>;
  CaseEvent: ResolverTypeWrapper<any>;
  CaseEventConnection: ResolverTypeWrapper<any>;
  CaseEventEdge: ResolverTypeWrapper<any>;
  CaseEvidence: ResolverTypeWrapper<any>;
  CaseEvidenceConnection: ResolverTypeWrapper<any>;
  CaseEvidenceEdge: ResolverTypeWrapper<any>;
  CaseEvidenceKind: ResolverTypeWrapper<any>;
  CaseEvidenceWeight: ResolverTypeWrapper<any>;
  CaseHandover: ResolverTypeWrapper<any>;
  CaseHandoverSide: ResolverTypeWrapper<any>;
  CaseHandoverSignature: ResolverTypeWrapper<any>;
  CaseHandoverStatus: ResolverTypeWrapper<any>;
  CaseLegalAssessment: ResolverTypeWrapper<any>;
  CaseLegalBasis: ResolverTypeWrapper<any>;
  CaseLegalBasisInput: ResolverTypeWrapper<any>;
  CaseLegalBasisKind: ResolverTypeWrapper<any>;
  CaseLegalCondition: ResolverTypeWrapper<any>;
  CaseLegalConditionKind: ResolverTypeWrapper<any>;
  CaseLegalFact: ResolverTypeWrapper<any>;
  CaseLegalFactInput: ResolverTypeWrapper<any>;
  CaseLegalFactKind: ResolverTypeWrapper<any>;
  CaseLegalFactOrigin: ResolverTypeWrapper<any>;
  CaseLegalFinding: ResolverTypeWrapper<any>;
  CaseLegalGap: ResolverTypeWrapper<any>;
  CaseLegalGapReason: ResolverTypeWrapper<any>;
  CaseLegalTest: ResolverTypeWrapper<any>;
  CaseLegalTestKind: ResolverTypeWrapper<any>;
  CaseNote: ResolverTypeWrapper<any>;
  CaseOutcome: ResolverTypeWrapper<any>;
  CaseOutcomeConnection: ResolverTypeWrapper<any>;
  CaseOutcomeEdge: ResolverTypeWrapper<any>;
  CaseOutcomeKind: ResolverTypeWrapper<any>;
  CaseOutcomeKindFilter: ResolverTypeWrapper<any>;
  CaseParty: ResolverTypeWrapper<any>;
  CasePartyConnection: ResolverTypeWrapper<any>;
  CasePartyEdge: ResolverTypeWrapper<any>;
  CasePartyKind: ResolverTypeWrapper<any>;
  CasePartyRef: ResolverTypeWrapper<any>;
  CasePartyRefInput: ResolverTypeWrapper<any>;
  CasePartyRole: ResolverTypeWrapper<any>;
  CasePerson: ResolverTypeWrapper<any>;
  CasePersonInput: ResolverTypeWrapper<any>;
  CaseRemedy: ResolverTypeWrapper<any>;
  CaseRemedyFilter: ResolverTypeWrapper<any>;
  CaseState: ResolverTypeWrapper<any>;
  CaseStateFilter: ResolverTypeWrapper<any>;
  CaseStateRole: ResolverTypeWrapper<any>;
  CaseStatement: ResolverTypeWrapper<any>;
  CaseStatementConnection: ResolverTypeWrapper<any>;
  CaseStatementEdge: ResolverTypeWrapper<any>;
  CaseSuspension: ResolverTypeWrapper<any>;
  CaseTrack: ResolverTypeWrapper<any>;
  CaseTrackConnection: ResolverTypeWrapper<any>;
  CaseTrackEdge: ResolverTypeWrapper<any>;
  CaseTrackEvent: ResolverTypeWrapper<any>;
  CaseTrackKind: ResolverTypeWrapper<any>;
  CaseTrackKindFilter: ResolverTypeWrapper<any>;
  CaseTranslation: ResolverTypeWrapper<any>;
  CaseTranslationInput: ResolverTypeWrapper<any>;
  CaseTransport: ResolverTypeWrapper<any>;
  Certainty: ResolverTypeWrapper<any>;
  CheckAuthenticityInput: ResolverTypeWrapper<any>;
  CloseCaseInput: ResolverTypeWrapper<any>;
  CountryCode: ResolverTypeWrapper<any>;
  CountryFilter: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  DateTimeFilter: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  Dimension: ResolverTypeWrapper<any>;
  DocumentAuthenticity: ResolverTypeWrapper<any>;
  EraseCasePersonsInput: ResolverTypeWrapper<any>;
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
  Measurement: ResolverTypeWrapper<any>;
  MeasurementInput: ResolverTypeWrapper<any>;
  MeetDeadlineInput: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  MoneyInput: ResolverTypeWrapper<any>;
  MoneyKind: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  NoteTrackInput: ResolverTypeWrapper<any>;
  OpenCaseInput: ResolverTypeWrapper<any>;
  OpenTrackInput: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  PlacePrecision: ResolverTypeWrapper<any>;
  Quantity: ResolverTypeWrapper<any>;
  QuantityBasis: ResolverTypeWrapper<any>;
  QuantityInput: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<any>;
  Record: ResolverTypeWrapper<any>;
  RecordCaseEventInput: ResolverTypeWrapper<any>;
  RecordHandoverInput: ResolverTypeWrapper<any>;
  RecordKind: ResolverTypeWrapper<any>;
  RecordOutcomeInput: ResolverTypeWrapper<any>;
  RecordRevision: ResolverTypeWrapper<any>;
  RecordRevisionConnection: ResolverTypeWrapper<any>;
  RecordRevisionEdge: ResolverTypeWrapper<any>;
  ReopenCaseInput: ResolverTypeWrapper<any>;
  RepatriationCase: ResolverTypeWrapper<any>;
  RepatriationCaseConnection: ResolverTypeWrapper<any>;
  RepatriationCaseEdge: ResolverTypeWrapper<any>;
  RepatriationCaseFilter: ResolverTypeWrapper<any>;
  RepatriationCaseOrder: ResolverTypeWrapper<any>;
  RepatriationCasePayload: ResolverTypeWrapper<any>;
  ResumeTrackInput: ResolverTypeWrapper<any>;
  ReviseCaseInput: ResolverTypeWrapper<any>;
  Rights: ResolverTypeWrapper<any>;
  RightsInput: ResolverTypeWrapper<any>;
  ScheduleHandoverInput: ResolverTypeWrapper<any>;
  SetDeadlineInput: ResolverTypeWrapper<any>;
  Sharing: ResolverTypeWrapper<any>;
  SharingInput: ResolverTypeWrapper<any>;
  SharingTier: ResolverTypeWrapper<any>;
  SharingTierFilter: ResolverTypeWrapper<any>;
  SignHandoverInput: ResolverTypeWrapper<any>;
  Source: ResolverTypeWrapper<any>;
  SourceInput: ResolverTypeWrapper<any>;
  State: ResolverTypeWrapper<any>;
  StateCaseInput: ResolverTypeWrapper<any>;
  StatementStatus: ResolverTypeWrapper<any>;
  StringFilter: ResolverTypeWrapper<any>;
  SubmitClaimInput: ResolverTypeWrapper<any>;
  SuspendTrackInput: ResolverTypeWrapper<any>;
  Term: ResolverTypeWrapper<any>;
  TermInput: ResolverTypeWrapper<any>;
  TrafficLight: ResolverTypeWrapper<any>;
  UnreadValue: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  WithdrawCaseInput: ResolverTypeWrapper<any>;
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
  AddEvidenceInput: any;
  Boolean: any;
  AddLegalBasisInput: any;
  AddNoteInput: any;
  AddPartyInput: any;
  AdvanceTrackInput: any;
  AnswerClaimInput: any;
  AttachDocumentInput: any;
  Authority: any;
  BooleanFilter: any;
  BoxInput: any;
  Float: any;
  CaseAuthenticity: any;
  CaseAuthenticityInput: any;
  CaseClaim: any;
  CaseClaimAnswer: any;
  CaseClaimConnection: any;
  CaseClaimEdge: any;
  CaseDeadline: any;
  CaseDeadlineConnection: any;
  CaseDeadlineEdge: any;
  CaseDeadlineFilter: any;
  CaseDeadlineKindFilter: any;
  CaseDeadlineStatusFilter: any;
  CaseDocument: any;
  CaseEvent: any;
  CaseEventConnection: any;
  CaseEventEdge: any;
  CaseEvidence: any;
  CaseEvidenceConnection: any;
  CaseEvidenceEdge: any;
  CaseHandover: any;
  CaseHandoverSignature: any;
  CaseLegalBasis: any;
  CaseLegalBasisInput: any;
  CaseLegalCondition: any;
  CaseLegalFact: any;
  CaseLegalFactInput: any;
  CaseLegalGap: any;
  CaseLegalTest: any;
  CaseNote: any;
  CaseOutcome: any;
  CaseOutcomeConnection: any;
  CaseOutcomeEdge: any;
  CaseOutcomeKindFilter: any;
  CaseParty: any;
  CasePartyConnection: any;
  CasePartyEdge: any;
  CasePartyRef: any;
  CasePartyRefInput: any;
  CasePerson: any;
  CasePersonInput: any;
  CaseRemedyFilter: any;
  CaseStateFilter: any;
  CaseStatement: any;
  CaseStatementConnection: any;
  CaseStatementEdge: any;
  CaseSuspension: any;
  CaseTrack: any;
  CaseTrackConnection: any;
  CaseTrackEdge: any;
  CaseTrackEvent: any;
  CaseTrackKindFilter: any;
  CaseTranslation: any;
  CaseTranslationInput: any;
  CaseTransport: any;
  CheckAuthenticityInput: any;
  CloseCaseInput: any;
  CountryCode: any;
  CountryFilter: any;
  CurrencyCode: any;
  DateTime: any;
  DateTimeFilter: any;
  Decimal: any;
  EraseCasePersonsInput: any;
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
  Measurement: any;
  MeasurementInput: any;
  MeetDeadlineInput: any;
  Money: any;
  MoneyInput: any;
  Mutation: Dictionary<PropertyKey, never>;
  NoteTrackInput: any;
  OpenCaseInput: any;
  OpenTrackInput: any;
  PageInfo: any;
  Quantity: any;
  QuantityInput: any;
  Query: Dictionary<PropertyKey, never>;
  Receipt: any;
  Record: any;
  RecordCaseEventInput: any;
  RecordHandoverInput: any;
  RecordOutcomeInput: any;
  RecordRevision: any;
  RecordRevisionConnection: any;
  RecordRevisionEdge: any;
  ReopenCaseInput: any;
  RepatriationCase: any;
  RepatriationCaseConnection: any;
  RepatriationCaseEdge: any;
  RepatriationCaseFilter: any;
  RepatriationCasePayload: any;
  ResumeTrackInput: any;
  ReviseCaseInput: any;
  Rights: any;
  RightsInput: any;
  ScheduleHandoverInput: any;
  SetDeadlineInput: any;
  Sharing: any;
  SharingInput: any;
  SharingTierFilter: any;
  SignHandoverInput: any;
  Source: any;
  SourceInput: any;
  State: any;
  StateCaseInput: any;
  StringFilter: any;
  SubmitClaimInput: any;
  SuspendTrackInput: any;
  Term: any;
  TermInput: any;
  UnreadValue: any;
  UserError: any;
  WithdrawCaseInput: any;
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
  cases?: Resolver<Maybe<ResolversTypes['AccessConnection']>, ParentType, ContextType, Partial<AccessLogCasesArgs>>;
};

export type AuthorityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseAuthenticityResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseAuthenticity'] = ResolversParentTypes['CaseAuthenticity']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  askedOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentAuthenticity'], ParentType, ContextType>;
};

export type CaseClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseClaim'] = ResolversParentTypes['CaseClaim']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['CaseClaimAnswer']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['CaseChannel']>, ParentType, ContextType>;
  claimant?: Resolver<ResolversTypes['CasePartyRef'], ParentType, ContextType>;
  claimedAs?: Resolver<Maybe<ResolversTypes['CaseRemedy']>, ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBases?: Resolver<Array<ResolversTypes['CaseLegalBasis']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseClaimStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type CaseClaimAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseClaimAnswer'] = ResolversParentTypes['CaseClaimAnswer']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseClaimStatus'], ParentType, ContextType>;
};

export type CaseClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseClaimConnection'] = ResolversParentTypes['CaseClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseClaimEdge'] = ResolversParentTypes['CaseClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseClaim'], ParentType, ContextType>;
};

export type CaseDeadlineResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseDeadline'] = ResolversParentTypes['CaseDeadline']> = {
  alert?: Resolver<Maybe<ResolversTypes['CaseDeadlineAlert']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['RepatriationCase']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseDeadlineKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseDeadlineStatus'], ParentType, ContextType>;
};

export type CaseDeadlineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseDeadlineConnection'] = ResolversParentTypes['CaseDeadlineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseDeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseDeadlineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseDeadlineEdge'] = ResolversParentTypes['CaseDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseDeadline'], ParentType, ContextType>;
};

export type CaseDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseDocument'] = ResolversParentTypes['CaseDocument']> = {
  authenticity?: Resolver<Array<ResolversTypes['CaseAuthenticity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseDocumentKind'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['CaseTranslation']>, ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type CaseEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseEventConnection'] = ResolversParentTypes['CaseEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseEventEdge'] = ResolversParentTypes['CaseEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseEvent'], ParentType, ContextType>;
};

export type CaseEvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseEvidence'] = ResolversParentTypes['CaseEvidence']> = {
  authenticity?: Resolver<Array<ResolversTypes['CaseAuthenticity']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseEvidenceKind'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['CaseTranslation']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['CaseEvidenceWeight']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseEvidenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseEvidenceConnection'] = ResolversParentTypes['CaseEvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseEvidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEvidenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseEvidenceEdge'] = ResolversParentTypes['CaseEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseEvidence'], ParentType, ContextType>;
};

export type CaseHandoverResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseHandover'] = ResolversParentTypes['CaseHandover']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocolNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['CaseHandoverSignature']>, ParentType, ContextType>;
  signedByBoth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseHandoverStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['CaseTransport']>, ParentType, ContextType>;
};

export type CaseHandoverSignatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseHandoverSignature'] = ResolversParentTypes['CaseHandoverSignature']> = {
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protocolHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['CaseHandoverSide'], ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type CaseLegalBasisResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseLegalBasis'] = ResolversParentTypes['CaseLegalBasis']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['CaseLegalAssessment'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['CaseLegalFact']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseLegalBasisKind'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['CaseLegalTest']>, ParentType, ContextType>;
};

export type CaseLegalConditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseLegalCondition'] = ResolversParentTypes['CaseLegalCondition']> = {
  endsAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['CaseLegalFact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseLegalConditionKind'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['CaseLegalGap']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CaseLegalFinding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CaseLegalConditionTextArgs>>;
};

export type CaseLegalFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseLegalFact'] = ResolversParentTypes['CaseLegalFact']> = {
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseLegalFactKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CaseLegalFactLabelArgs>>;
  origin?: Resolver<ResolversTypes['CaseLegalFactOrigin'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaseLegalGapResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseLegalGap'] = ResolversParentTypes['CaseLegalGap']> = {
  fact?: Resolver<ResolversTypes['CaseLegalFactKind'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CaseLegalGapTextArgs>>;
  why?: Resolver<ResolversTypes['CaseLegalGapReason'], ParentType, ContextType>;
};

export type CaseLegalTestResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseLegalTest'] = ResolversParentTypes['CaseLegalTest']> = {
  conditions?: Resolver<Array<ResolversTypes['CaseLegalCondition']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseLegalTestKind'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['CaseLegalGap']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CaseLegalTestNameArgs>>;
  notLegalAdvice?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CaseLegalTestNotLegalAdviceArgs>>;
  result?: Resolver<ResolversTypes['CaseLegalAssessment'], ParentType, ContextType>;
};

export type CaseNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseNote'] = ResolversParentTypes['CaseNote']> = {
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseOutcome'] = ResolversParentTypes['CaseOutcome']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseOutcomeKind'], ParentType, ContextType>;
  objectsDescribed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseOutcomeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseOutcomeConnection'] = ResolversParentTypes['CaseOutcomeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseOutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseOutcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseOutcomeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseOutcomeEdge'] = ResolversParentTypes['CaseOutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseOutcome'], ParentType, ContextType>;
};

export type CasePartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseParty'] = ResolversParentTypes['CaseParty']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CasePartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CasePartyRole'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
};

export type CasePartyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CasePartyConnection'] = ResolversParentTypes['CasePartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CasePartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseParty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CasePartyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CasePartyEdge'] = ResolversParentTypes['CasePartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseParty'], ParentType, ContextType>;
};

export type CasePartyRefResolvers<ContextType = any, ParentType extends ResolversParentTypes['CasePartyRef'] = ResolversParentTypes['CasePartyRef']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
};

export type CasePersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['CasePerson'] = ResolversParentTypes['CasePerson']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseStatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseStatement'] = ResolversParentTypes['CaseStatement']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseStatementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseStatementConnection'] = ResolversParentTypes['CaseStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseStatementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseStatementEdge'] = ResolversParentTypes['CaseStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseStatement'], ParentType, ContextType>;
};

export type CaseSuspensionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseSuspension'] = ResolversParentTypes['CaseSuspension']> = {
  from?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type CaseTrackResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseTrack'] = ResolversParentTypes['CaseTrack']> = {
  channel?: Resolver<Maybe<ResolversTypes['CaseChannel']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['CaseTrackEvent']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseTrackKind'], ParentType, ContextType>;
  nextStates?: Resolver<Array<ResolversTypes['CaseState']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseTrackConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseTrackConnection'] = ResolversParentTypes['CaseTrackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseTrackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseTrack']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseTrackEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseTrackEdge'] = ResolversParentTypes['CaseTrackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseTrack'], ParentType, ContextType>;
};

export type CaseTrackEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseTrackEvent'] = ResolversParentTypes['CaseTrackEvent']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CaseState']>, ParentType, ContextType>;
};

export type CaseTranslationResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseTranslation'] = ResolversParentTypes['CaseTranslation']> = {
  certifiedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  certifiedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CaseTransportResolvers<ContextType = any, ParentType extends ResolversParentTypes['CaseTransport'] = ResolversParentTypes['CaseTransport']> = {
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
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
  addEvidence?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationAddEvidenceArgs, 'input'>>;
  addLegalBasis?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationAddLegalBasisArgs, 'input'>>;
  addNote?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  addParty?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationAddPartyArgs, 'input'>>;
  advanceTrack?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationAdvanceTrackArgs, 'input'>>;
  answerClaim?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationAnswerClaimArgs, 'input'>>;
  attachDocument?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationAttachDocumentArgs, 'input'>>;
  checkAuthenticity?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationCheckAuthenticityArgs, 'input'>>;
  closeCase?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
  eraseCasePersons?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationEraseCasePersonsArgs, 'input'>>;
  meetDeadline?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationMeetDeadlineArgs, 'input'>>;
  noteTrack?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationNoteTrackArgs, 'input'>>;
  openCase?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  openTrack?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationOpenTrackArgs, 'input'>>;
  recordCaseEvent?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationRecordCaseEventArgs, 'input'>>;
  recordHandover?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationRecordHandoverArgs, 'input'>>;
  recordOutcome?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationRecordOutcomeArgs, 'input'>>;
  reopenCase?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationReopenCaseArgs, 'input'>>;
  resumeTrack?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationResumeTrackArgs, 'input'>>;
  reviseCase?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationReviseCaseArgs, 'input'>>;
  scheduleHandover?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationScheduleHandoverArgs, 'input'>>;
  setDeadline?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationSetDeadlineArgs, 'input'>>;
  signHandover?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationSignHandoverArgs, 'input'>>;
  stateCase?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationStateCaseArgs, 'input'>>;
  submitClaim?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationSubmitClaimArgs, 'input'>>;
  suspendTrack?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationSuspendTrackArgs, 'input'>>;
  withdrawCase?: Resolver<Maybe<ResolversTypes['RepatriationCasePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input'>>;
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
  case?: Resolver<Maybe<ResolversTypes['RepatriationCase']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  cases?: Resolver<Maybe<ResolversTypes['RepatriationCaseConnection']>, ParentType, ContextType, RequireFields<QueryCasesArgs, 'orderBy'>>;
  deadlines?: Resolver<Maybe<ResolversTypes['CaseDeadlineConnection']>, ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'orderBy'>>;
};

export type ReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  actId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'RepatriationCase', ParentType, ContextType>;
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
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['CaseClaimConnection'], ParentType, ContextType, Partial<RepatriationCaseClaimsArgs>>;
  closedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlines?: Resolver<ResolversTypes['CaseDeadlineConnection'], ParentType, ContextType, Partial<RepatriationCaseDeadlinesArgs>>;
  documents?: Resolver<Array<ResolversTypes['CaseDocument']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['CaseEventConnection'], ParentType, ContextType, Partial<RepatriationCaseEventsArgs>>;
  evidence?: Resolver<ResolversTypes['CaseEvidenceConnection'], ParentType, ContextType, Partial<RepatriationCaseEvidenceArgs>>;
  handovers?: Resolver<Array<ResolversTypes['CaseHandover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementations?: Resolver<ResolversTypes['RepatriationCaseConnection'], ParentType, ContextType, Partial<RepatriationCaseImplementationsArgs>>;
  legalBases?: Resolver<Array<ResolversTypes['CaseLegalBasis']>, ParentType, ContextType>;
  localId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['CaseNote']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['CaseOutcomeConnection'], ParentType, ContextType, Partial<RepatriationCaseOutcomesArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['RepatriationCase']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['CasePartyConnection'], ParentType, ContextType, Partial<RepatriationCasePartiesArgs>>;
  persons?: Resolver<Array<ResolversTypes['CasePerson']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  remedySought?: Resolver<Maybe<ResolversTypes['CaseRemedy']>, ParentType, ContextType>;
  requestingStates?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  respondentStates?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['RecordRevision']>, ParentType, ContextType, RequireFields<RepatriationCaseRevisionArgs, 'asOf'>>;
  revisions?: Resolver<ResolversTypes['RecordRevisionConnection'], ParentType, ContextType, Partial<RepatriationCaseRevisionsArgs>>;
  rights?: Resolver<ResolversTypes['Rights'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['Sharing'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['CaseStatementConnection'], ParentType, ContextType, Partial<RepatriationCaseStatementsArgs>>;
  summary?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  suspensions?: Resolver<Array<ResolversTypes['CaseSuspension']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<RepatriationCaseTitleArgs>>;
  tracks?: Resolver<ResolversTypes['CaseTrackConnection'], ParentType, ContextType, Partial<RepatriationCaseTracksArgs>>;
  unread?: Resolver<Array<ResolversTypes['UnreadValue']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valuations?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepatriationCaseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepatriationCaseConnection'] = ResolversParentTypes['RepatriationCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepatriationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RepatriationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepatriationCaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepatriationCaseEdge'] = ResolversParentTypes['RepatriationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RepatriationCase'], ParentType, ContextType>;
};

export type RepatriationCasePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RepatriationCasePayload'] = ResolversParentTypes['RepatriationCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['RepatriationCase']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  cases?: Resolver<Maybe<ResolversTypes['RepatriationCaseConnection']>, ParentType, ContextType, RequireFields<StateCasesArgs, 'role'>>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
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
  CaseAuthenticity?: CaseAuthenticityResolvers<ContextType>;
  CaseClaim?: CaseClaimResolvers<ContextType>;
  CaseClaimAnswer?: CaseClaimAnswerResolvers<ContextType>;
  CaseClaimConnection?: CaseClaimConnectionResolvers<ContextType>;
  CaseClaimEdge?: CaseClaimEdgeResolvers<ContextType>;
  CaseDeadline?: CaseDeadlineResolvers<ContextType>;
  CaseDeadlineConnection?: CaseDeadlineConnectionResolvers<ContextType>;
  CaseDeadlineEdge?: CaseDeadlineEdgeResolvers<ContextType>;
  CaseDocument?: CaseDocumentResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
  CaseEventConnection?: CaseEventConnectionResolvers<ContextType>;
  CaseEventEdge?: CaseEventEdgeResolvers<ContextType>;
  CaseEvidence?: CaseEvidenceResolvers<ContextType>;
  CaseEvidenceConnection?: CaseEvidenceConnectionResolvers<ContextType>;
  CaseEvidenceEdge?: CaseEvidenceEdgeResolvers<ContextType>;
  CaseHandover?: CaseHandoverResolvers<ContextType>;
  CaseHandoverSignature?: CaseHandoverSignatureResolvers<ContextType>;
  CaseLegalBasis?: CaseLegalBasisResolvers<ContextType>;
  CaseLegalCondition?: CaseLegalConditionResolvers<ContextType>;
  CaseLegalFact?: CaseLegalFactResolvers<ContextType>;
  CaseLegalGap?: CaseLegalGapResolvers<ContextType>;
  CaseLegalTest?: CaseLegalTestResolvers<ContextType>;
  CaseNote?: CaseNoteResolvers<ContextType>;
  CaseOutcome?: CaseOutcomeResolvers<ContextType>;
  CaseOutcomeConnection?: CaseOutcomeConnectionResolvers<ContextType>;
  CaseOutcomeEdge?: CaseOutcomeEdgeResolvers<ContextType>;
  CaseParty?: CasePartyResolvers<ContextType>;
  CasePartyConnection?: CasePartyConnectionResolvers<ContextType>;
  CasePartyEdge?: CasePartyEdgeResolvers<ContextType>;
  CasePartyRef?: CasePartyRefResolvers<ContextType>;
  CasePerson?: CasePersonResolvers<ContextType>;
  CaseStatement?: CaseStatementResolvers<ContextType>;
  CaseStatementConnection?: CaseStatementConnectionResolvers<ContextType>;
  CaseStatementEdge?: CaseStatementEdgeResolvers<ContextType>;
  CaseSuspension?: CaseSuspensionResolvers<ContextType>;
  CaseTrack?: CaseTrackResolvers<ContextType>;
  CaseTrackConnection?: CaseTrackConnectionResolvers<ContextType>;
  CaseTrackEdge?: CaseTrackEdgeResolvers<ContextType>;
  CaseTrackEvent?: CaseTrackEventResolvers<ContextType>;
  CaseTranslation?: CaseTranslationResolvers<ContextType>;
  CaseTransport?: CaseTransportResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
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
  RepatriationCase?: RepatriationCaseResolvers<ContextType>;
  RepatriationCaseConnection?: RepatriationCaseConnectionResolvers<ContextType>;
  RepatriationCaseEdge?: RepatriationCaseEdgeResolvers<ContextType>;
  RepatriationCasePayload?: RepatriationCasePayloadResolvers<ContextType>;
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
