// Generated from schema/directory.graphql by `npm run schema`; do not edit.
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

/** Accepts a proposed agreement. */
export type AcceptAgreementInput = {
  /** Which. */
  agreement: Scalars['ID']['input'];
  /** Makes a repeated request one act. */
  idempotencyKey: Scalars['String']['input'];
  /** When it happened, apart from when it is recorded. */
  occurredAt?: InputMaybe<FuzzyDateInput>;
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

/** The kinds of authority that a COMMUNITY record may be meant for. */
export type Audience =
  /** Customs services. */
  | 'CUSTOMS'
  /** Ministries of culture, antiquities services, museums. */
  | 'HERITAGE'
  /** Prosecutors, courts, police. */
  | 'JUSTICE';

/** An institution that answers for records or takes part in cases. */
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


/** An institution that answers for records or takes part in cases. */
export type AuthorityNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
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

/** What can be done: one mutation for each intention. */
export type Mutation = {
  /** Accepts a proposed agreement. */
  acceptAgreement?: Maybe<AgreementPayload>;
  /** Opens one record to one authority. */
  grantAccess?: Maybe<AccessGrantPayload>;
  /** Proposes a sharing agreement. */
  proposeAgreement?: Maybe<AgreementPayload>;
  /** Enters an institution. */
  registerAuthority?: Maybe<AuthorityPayload>;
  /** Corrects an institution's entry. */
  reviseAuthority?: Maybe<AuthorityPayload>;
  /** Revokes an agreement, or leaves it as a grantee; what it opened closes at once, the grants under it too. */
  revokeAgreement?: Maybe<AgreementPayload>;
  /** Closes what a grant opened. */
  revokeGrant?: Maybe<AccessGrantPayload>;
};


/** What can be done: one mutation for each intention. */
export type MutationAcceptAgreementArgs = {
  input: AcceptAgreementInput;
};


/** What can be done: one mutation for each intention. */
export type MutationGrantAccessArgs = {
  input: GrantAccessInput;
};


/** What can be done: one mutation for each intention. */
export type MutationProposeAgreementArgs = {
  input: ProposeAgreementInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRegisterAuthorityArgs = {
  input: RegisterAuthorityInput;
};


/** What can be done: one mutation for each intention. */
export type MutationReviseAuthorityArgs = {
  input: ReviseAuthorityInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRevokeAgreementArgs = {
  input: RevokeAgreementInput;
};


/** What can be done: one mutation for each intention. */
export type MutationRevokeGrantArgs = {
  input: RevokeGrantInput;
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
  /** Sharing agreements to which the caller's institution is party. */
  agreements?: Maybe<AgreementConnection>;
  /** Institutions. */
  authorities?: Maybe<AuthorityConnection>;
  /** An institution; null if there is none. */
  authority?: Maybe<Authority>;
  /** Terms of vocabularies. */
  concepts?: Maybe<ConceptConnection>;
  /** Member states of ICESCO. */
  memberStates?: Maybe<StateConnection>;
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
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ConceptOrder;
  where?: InputMaybe<ConceptFilter>;
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

/** A country of ISO 3166-1, or a fictional state under a user-assigned code. */
export type State = {
  /** Its institutions, by name. */
  authorities: AuthorityConnection;
  /** ISO 3166-1 alpha-2; `XA` to `XZ` are fictional. */
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
  /** Treaties that it is party to, as far as the hub was told. What is not listed is unknown, not absent. */
  treaties: Array<TreatyParticipation>;
};


/** A country of ISO 3166-1, or a fictional state under a user-assigned code. */
export type StateAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country of ISO 3166-1, or a fictional state under a user-assigned code. */
export type StateNameArgs = {
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
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
  AccessGrant: AccessGrant;
  Agreement: Agreement;
  Authority: Authority;
  Concept: Concept;
  State: State;
  Treaty: Treaty;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccessGrant:
    ( { __typename: 'AccessGrant' }
    & GraphQLRecursivePick<FederationTypes['AccessGrant'], {"id":true}> );
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Authority:
    ( { __typename: 'Authority' }
    & GraphQLRecursivePick<FederationTypes['Authority'], {"id":true}> );
  Concept:
    ( { __typename: 'Concept' }
    & GraphQLRecursivePick<FederationTypes['Concept'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
  Treaty:
    ( { __typename: 'Treaty' }
    & GraphQLRecursivePick<FederationTypes['Treaty'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptAgreementInput: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  AccessGrant: ResolverTypeWrapper<any>;
  AccessGrantPayload: ResolverTypeWrapper<any>;
  Agreement: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  AgreementConnection: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  AgreementEdge: ResolverTypeWrapper<any>;
  AgreementFilter: ResolverTypeWrapper<any>;
  AgreementOrder: ResolverTypeWrapper<any>;
  AgreementPayload: ResolverTypeWrapper<any>;
  AgreementStatus: ResolverTypeWrapper<any>;
  Audience: ResolverTypeWrapper<any>;
  Authority: ResolverTypeWrapper<any>;
  AuthorityConnection: ResolverTypeWrapper<any>;
  AuthorityEdge: ResolverTypeWrapper<any>;
  AuthorityFilter: ResolverTypeWrapper<any>;
  AuthorityIdentifier: ResolverTypeWrapper<any>;
  AuthorityKind: ResolverTypeWrapper<any>;
  AuthorityKindFilter: ResolverTypeWrapper<any>;
  AuthorityOrder: ResolverTypeWrapper<any>;
  AuthorityPayload: ResolverTypeWrapper<any>;
  BooleanFilter: ResolverTypeWrapper<any>;
  BoxInput: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  Calendar: ResolverTypeWrapper<any>;
  Certainty: ResolverTypeWrapper<any>;
  Concept: ResolverTypeWrapper<any>;
  ConceptConnection: ResolverTypeWrapper<any>;
  ConceptEdge: ResolverTypeWrapper<any>;
  ConceptFilter: ResolverTypeWrapper<any>;
  ConceptOrder: ResolverTypeWrapper<any>;
  CountryCode: ResolverTypeWrapper<any>;
  CountryFilter: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  DateTimeFilter: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  Dimension: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldClass: ResolverTypeWrapper<any>;
  FloatFilter: ResolverTypeWrapper<any>;
  FuzzyDate: ResolverTypeWrapper<any>;
  FuzzyDateFilter: ResolverTypeWrapper<any>;
  FuzzyDateInput: ResolverTypeWrapper<any>;
  GeoJSON: ResolverTypeWrapper<any>;
  Geometry: ResolverTypeWrapper<any>;
  GrantAccessInput: ResolverTypeWrapper<any>;
  IdFilter: ResolverTypeWrapper<any>;
  IntFilter: ResolverTypeWrapper<any>;
  JSON: ResolverTypeWrapper<any>;
  LanguageTag: ResolverTypeWrapper<any>;
  LocalizedText: ResolverTypeWrapper<any>;
  LocalizedTextInput: ResolverTypeWrapper<any>;
  Measurement: ResolverTypeWrapper<any>;
  MeasurementInput: ResolverTypeWrapper<any>;
  Membership: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  MoneyInput: ResolverTypeWrapper<any>;
  MoneyKind: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<any>;
  Permission: ResolverTypeWrapper<any>;
  PermittedAction: ResolverTypeWrapper<any>;
  PlacePrecision: ResolverTypeWrapper<any>;
  ProposeAgreementInput: ResolverTypeWrapper<any>;
  Quantity: ResolverTypeWrapper<any>;
  QuantityBasis: ResolverTypeWrapper<any>;
  QuantityInput: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Dictionary<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<any>;
  RecordKind: ResolverTypeWrapper<any>;
  RecordRevision: ResolverTypeWrapper<any>;
  RecordRevisionConnection: ResolverTypeWrapper<any>;
  RecordRevisionEdge: ResolverTypeWrapper<any>;
  RegisterAuthorityInput: ResolverTypeWrapper<any>;
  ReviseAuthorityInput: ResolverTypeWrapper<any>;
  RevokeAgreementInput: ResolverTypeWrapper<any>;
  RevokeGrantInput: ResolverTypeWrapper<any>;
  Rights: ResolverTypeWrapper<any>;
  RightsInput: ResolverTypeWrapper<any>;
  Role: ResolverTypeWrapper<any>;
  Sharing: ResolverTypeWrapper<any>;
  SharingInput: ResolverTypeWrapper<any>;
  SharingTier: ResolverTypeWrapper<any>;
  SharingTierFilter: ResolverTypeWrapper<any>;
  Source: ResolverTypeWrapper<any>;
  SourceInput: ResolverTypeWrapper<any>;
  State: ResolverTypeWrapper<any>;
  StateConnection: ResolverTypeWrapper<any>;
  StateEdge: ResolverTypeWrapper<any>;
  StateFilter: ResolverTypeWrapper<any>;
  StateOrder: ResolverTypeWrapper<any>;
  StatementStatus: ResolverTypeWrapper<any>;
  StringFilter: ResolverTypeWrapper<any>;
  Term: ResolverTypeWrapper<any>;
  TermInput: ResolverTypeWrapper<any>;
  TrafficLight: ResolverTypeWrapper<any>;
  Treaty: ResolverTypeWrapper<any>;
  TreatyParticipation: ResolverTypeWrapper<any>;
  UnreadValue: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
  Viewer: ResolverTypeWrapper<any>;
  ViewerKind: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptAgreementInput: any;
  ID: any;
  String: any;
  AccessGrant: any;
  AccessGrantPayload: any;
  Agreement: any;
  Boolean: any;
  AgreementConnection: any;
  Int: any;
  AgreementEdge: any;
  AgreementFilter: any;
  AgreementPayload: any;
  Authority: any;
  AuthorityConnection: any;
  AuthorityEdge: any;
  AuthorityFilter: any;
  AuthorityIdentifier: any;
  AuthorityKindFilter: any;
  AuthorityPayload: any;
  BooleanFilter: any;
  BoxInput: any;
  Float: any;
  Concept: any;
  ConceptConnection: any;
  ConceptEdge: any;
  ConceptFilter: any;
  CountryCode: any;
  CountryFilter: any;
  CurrencyCode: any;
  DateTime: any;
  DateTimeFilter: any;
  Decimal: any;
  FieldChange: any;
  FloatFilter: any;
  FuzzyDate: any;
  FuzzyDateFilter: any;
  FuzzyDateInput: any;
  GeoJSON: any;
  Geometry: any;
  GrantAccessInput: any;
  IdFilter: any;
  IntFilter: any;
  JSON: any;
  LanguageTag: any;
  LocalizedText: any;
  LocalizedTextInput: any;
  Measurement: any;
  MeasurementInput: any;
  Membership: any;
  Money: any;
  MoneyInput: any;
  Mutation: Dictionary<PropertyKey, never>;
  PageInfo: any;
  Permission: any;
  ProposeAgreementInput: any;
  Quantity: any;
  QuantityInput: any;
  Query: Dictionary<PropertyKey, never>;
  Receipt: any;
  RecordRevision: any;
  RecordRevisionConnection: any;
  RecordRevisionEdge: any;
  RegisterAuthorityInput: any;
  ReviseAuthorityInput: any;
  RevokeAgreementInput: any;
  RevokeGrantInput: any;
  Rights: any;
  RightsInput: any;
  Sharing: any;
  SharingInput: any;
  SharingTierFilter: any;
  Source: any;
  SourceInput: any;
  State: any;
  StateConnection: any;
  StateEdge: any;
  StateFilter: any;
  StringFilter: any;
  Term: any;
  TermInput: any;
  Treaty: any;
  TreatyParticipation: any;
  UnreadValue: any;
  UserError: any;
  Viewer: any;
};

export type ExperimentalDirectiveArgs = { };

export type ExperimentalDirectiveResolver<Result, Parent, ContextType = any, Args = ExperimentalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FieldClassDirectiveArgs = {
  is: FieldClass;
};

export type FieldClassDirectiveResolver<Result, Parent, ContextType = any, Args = FieldClassDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessGrantResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant'], FederationReferenceType extends FederationReferenceTypes['AccessGrant'] = FederationReferenceTypes['AccessGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccessGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  fieldClasses?: Resolver<Array<ResolversTypes['FieldClass']>, ParentType, ContextType>;
  grantee?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  grantor?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccessGrantPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessGrantPayload'] = ResolversParentTypes['AccessGrantPayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedBy?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  fieldClasses?: Resolver<Array<ResolversTypes['FieldClass']>, ParentType, ContextType>;
  grantees?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  grantor?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['RecordKind']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onwardSharing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority'], FederationReferenceType extends FederationReferenceTypes['Authority'] = FederationReferenceTypes['Authority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Authority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['AuthorityIdentifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthorityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AuthorityNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityConnection'] = ResolversParentTypes['AuthorityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityEdge'] = ResolversParentTypes['AuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
};

export type AuthorityIdentifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityIdentifier'] = ResolversParentTypes['AuthorityIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorityPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityPayload'] = ResolversParentTypes['AuthorityPayload']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept'], FederationReferenceType extends FederationReferenceTypes['Concept'] = FederationReferenceTypes['Concept']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Concept']> | FederationReferenceType, FederationReferenceType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ConceptLabelArgs>>;
  labels?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  notation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
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

export type MembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  from?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MoneyKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptAgreement?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAcceptAgreementArgs, 'input'>>;
  grantAccess?: Resolver<Maybe<ResolversTypes['AccessGrantPayload']>, ParentType, ContextType, RequireFields<MutationGrantAccessArgs, 'input'>>;
  proposeAgreement?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationProposeAgreementArgs, 'input'>>;
  registerAuthority?: Resolver<Maybe<ResolversTypes['AuthorityPayload']>, ParentType, ContextType, RequireFields<MutationRegisterAuthorityArgs, 'input'>>;
  reviseAuthority?: Resolver<Maybe<ResolversTypes['AuthorityPayload']>, ParentType, ContextType, RequireFields<MutationReviseAuthorityArgs, 'input'>>;
  revokeAgreement?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationRevokeAgreementArgs, 'input'>>;
  revokeGrant?: Resolver<Maybe<ResolversTypes['AccessGrantPayload']>, ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  action?: Resolver<ResolversTypes['PermittedAction'], ParentType, ContextType>;
  fieldClasses?: Resolver<Maybe<Array<ResolversTypes['FieldClass']>>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['RecordKind']>>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  asOf?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['QuantityBasis'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'orderBy'>>;
  authorities?: Resolver<Maybe<ResolversTypes['AuthorityConnection']>, ParentType, ContextType, RequireFields<QueryAuthoritiesArgs, 'orderBy'>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityArgs, 'id'>>;
  concepts?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<QueryConceptsArgs, 'orderBy'>>;
  memberStates?: Resolver<Maybe<ResolversTypes['StateConnection']>, ParentType, ContextType, RequireFields<QueryMemberStatesArgs, 'orderBy'>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'code'>>;
  states?: Resolver<Maybe<ResolversTypes['StateConnection']>, ParentType, ContextType, RequireFields<QueryStatesArgs, 'orderBy'>>;
  treaties?: Resolver<Maybe<Array<ResolversTypes['Treaty']>>, ParentType, ContextType>;
  treaty?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType, RequireFields<QueryTreatyArgs, 'code'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  actId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  logPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, Partial<StateAuthoritiesArgs>>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<StateNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  treaties?: Resolver<Array<ResolversTypes['TreatyParticipation']>, ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = any, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  concept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TreatyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty'], FederationReferenceType extends FederationReferenceTypes['Treaty'] = FederationReferenceTypes['Treaty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Treaty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  depositary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TreatyNameArgs>>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['TreatyParticipation']>, ParentType, ContextType>;
};

export type TreatyParticipationResolvers<ContextType = any, ParentType extends ResolversParentTypes['TreatyParticipation'] = ResolversParentTypes['TreatyParticipation']> = {
  denouncedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  depositedAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  inForceAt?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  treaty?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expertRequest?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  openFieldClasses?: Resolver<Array<ResolversTypes['FieldClass']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AccessGrant?: AccessGrantResolvers<ContextType>;
  AccessGrantPayload?: AccessGrantPayloadResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  AuthorityIdentifier?: AuthorityIdentifierResolvers<ContextType>;
  AuthorityPayload?: AuthorityPayloadResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
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
  Membership?: MembershipResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RecordRevision?: RecordRevisionResolvers<ContextType>;
  RecordRevisionConnection?: RecordRevisionConnectionResolvers<ContextType>;
  RecordRevisionEdge?: RecordRevisionEdgeResolvers<ContextType>;
  Rights?: RightsResolvers<ContextType>;
  Sharing?: SharingResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  TreatyParticipation?: TreatyParticipationResolvers<ContextType>;
  UnreadValue?: UnreadValueResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  experimental?: ExperimentalDirectiveResolver<any, any, ContextType>;
  fieldClass?: FieldClassDirectiveResolver<any, any, ContextType>;
};

type Dictionary<Key extends PropertyKey, Value> = { [K in Key]: Value };
