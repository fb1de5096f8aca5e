import type {
  Certainty, FuzzyDateValue, LocalizedTextValue, MeasurementValue, QuantityValue, RivalStatement, SourceValue, StatementStatus, TermValue, UnreadValue,
} from '../kernel/values/types.ts';

export type ObjectExtent = 'ITEM' | 'SET' | 'PART' | 'FRAGMENT';
export type OriginLevel = 'SITE' | 'LOCALITY' | 'REGION' | 'COUNTRY' | 'CULTURE_AREA' | 'UNKNOWN';
export type OriginPredicate = 'FOUND_AT' | 'REMOVED_FROM' | 'MADE_AT' | 'ASSOCIATED_WITH';
export type InscriptionKind = 'INSCRIPTION' | 'SIGNATURE' | 'STAMP' | 'LABEL' | 'INVENTORY_MARK' | 'OTHER' | 'UNKNOWN';
export type IdentifierScheme = 'INVENTORY' | 'ACCESSION' | 'EXCAVATION' | 'CATALOGUE' | 'DATABASE' | 'EXHIBIT' | 'OTHER';
export type PhotographView =
  | 'OVERALL' | 'FRONT' | 'BACK' | 'SIDE' | 'DETAIL' | 'INSCRIPTION' | 'DAMAGE' | 'IN_PLACE' | 'UNKNOWN';
export type PartyKind =
  | 'STATE' | 'AUTHORITY' | 'MUSEUM' | 'RELIGIOUS_BODY' | 'COMMUNITY' | 'DEALER' | 'AUCTION_HOUSE' | 'COURT_OR_PROSECUTOR'
  | 'POLICE' | 'CUSTOMS' | 'UNIVERSITY' | 'COMPANY' | 'PRIVATE_PERSON' | 'UNKNOWN';
/** How title is said to have passed. A theft is never among these (Law 3). */
export type TitleKind =
  | 'PURCHASE' | 'GIFT' | 'BEQUEST' | 'INHERITANCE' | 'EXCHANGE' | 'COMMISSION' | 'DIVISION_OF_FINDS' | 'VESTING_BY_LAW'
  | 'FORFEITURE' | 'RELINQUISHMENT' | 'SETTLEMENT' | 'RESTITUTION' | 'JUDGMENT' | 'UNKNOWN';
/** How a thing passed into other hands; Linked Art's TransferOfCustody, with FIND for its Encounter. */
export type CustodyKind =
  | 'FIND' | 'THEFT' | 'LOOTING' | 'LOSS' | 'SALE_OF_STOLEN_GOODS' | 'SALE' | 'CONSIGNMENT' | 'EXPORT' | 'LOAN' | 'LOAN_RETURN'
  | 'DEPOSIT' | 'SAFEKEEPING' | 'SEIZURE' | 'SURRENDER' | 'TRANSFER' | 'RETURN' | 'RECOVERY' | 'UNKNOWN';
export type ObjectLegalStatus =
  | 'UNKNOWN' | 'REPORTED_STOLEN' | 'REPORTED_MISSING' | 'REPORTED_LOOTED' | 'REPORTED_EXPORTED' | 'UNDER_INVESTIGATION'
  | 'DETAINED' | 'SEIZED' | 'SURRENDERED' | 'FORFEITED' | 'TITLE_DISPUTED' | 'RESTITUTION_CLAIMED' | 'CLAIM_DENIED'
  | 'TITLE_RETURNED' | 'RETURNED' | 'RECOVERED' | 'CLEARED' | 'DESTROYED';
export type LossKind = 'THEFT' | 'MISSING' | 'LOOTING' | 'ILLEGAL_EXPORT' | 'DESTRUCTION' | 'UNKNOWN';

/** Part lists carry a `key` that is unique in its list and stays when the source is read again. */
export interface ObjectPart {
  key: string;
  label: string;
  description: LocalizedTextValue[];
  quantity: QuantityValue | null;
}

export interface ObjectMeasurement {
  /** The words of the source. */
  statement: string;
  /** What was understood of them. */
  values: MeasurementValue[];
  source: SourceValue | null;
}

export interface ObjectInscription {
  text: LocalizedTextValue | null;
  kind: InscriptionKind;
  /** Where on the thing. */
  location: string | null;
  translation: LocalizedTextValue | null;
  source: SourceValue | null;
}

/** A rival statement of when the thing was made. */
export interface ObjectDating {
  date: FuzzyDateValue | null;
  period: TermValue | null;
  status: StatementStatus;
  statedAt: FuzzyDateValue | null;
  source: SourceValue | null;
}

/** A maker known to history, a workshop or a cultural group. A private person of today is a `PersonDetail` with path `makers`. */
export interface ObjectMaker {
  name: string;
  kind: 'PERSON' | 'ORGANISATION' | 'CULTURAL_GROUP' | 'UNKNOWN';
  role: string | null;
  status: StatementStatus;
  source: SourceValue | null;
}

export interface ObjectFeature {
  text: LocalizedTextValue;
  kind: 'DAMAGE' | 'REPAIR' | 'DEFECT' | 'ALTERATION' | 'OTHER';
  /** Held back to test a claimant: seen only where HOLD_BACK is open, and in no text, index or title. */
  holdBack: boolean;
}

export interface ObjectIdentifier {
  scheme: IdentifierScheme;
  value: string;
  source: SourceValue | null;
}

/** A file that the hub keeps, found again by its checksum. */
export interface PhotographFile {
  /** `file_…` */
  id: string;
  /** SHA-256 in hexadecimal digits. */
  checksum: string;
  thumbnailChecksum: string;
  mediaType: string;
  width: number;
  height: number;
}

export interface ObjectPhotograph {
  caption: LocalizedTextValue | null;
  /** The institution to credit; a private person is a `PersonDetail` with path `photographs`. */
  credit: string | null;
  url: string | null;
  /** Left out where the hub keeps no file of it. */
  file?: PhotographFile;
  view: PhotographView;
  /** Shows a feature that is held back. */
  holdBack: boolean;
}

export interface OriginAttribution {
  key: string;
  place: string | null;
  /** Address of the place in a gazetteer. */
  placeConcept: string | null;
  /** ISO 3166-1 alpha-2; null where it has no code for what is said. */
  country: string | null;
  level: OriginLevel;
  predicate: OriginPredicate;
  certainty: Certainty | null;
  status: StatementStatus;
  statedAt: FuzzyDateValue | null;
  sources: SourceValue[];
}

/**
 * One side of an event. `name` is an institution's; for a PRIVATE_PERSON it is
 * null and the name is a `PersonDetail` with the path of the event, such as
 * `custodyTimeline/{key}/from`.
 */
export interface ObjectParty {
  name: string | null;
  kind: PartyKind;
  /** ISO 3166-1 alpha-2. */
  state: string | null;
  role: string | null;
}

/** What the events of all four timelines have. Lists stand in the order of events, the oldest first. */
export interface TimelineEvent {
  key: string;
  occurredAt: FuzzyDateValue | null;
  description: LocalizedTextValue[];
  status: StatementStatus;
  certainty: Certainty | null;
  sources: SourceValue[];
}

export interface TitleEvent extends TimelineEvent {
  kind: TitleKind;
  from: ObjectParty | null;
  to: ObjectParty | null;
}

export interface CustodyEvent extends TimelineEvent {
  kind: CustodyKind;
  from: ObjectParty | null;
  /** Null where nobody knows, as after a theft. */
  to: ObjectParty | null;
  /** Where it passed; never a store. */
  place: string | null;
}

export interface LocationEvent extends TimelineEvent {
  place: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** The place is a store: the event is seen only where STORAGE is open. */
  storage: boolean;
}

export interface LegalStatusEvent extends TimelineEvent {
  legalStatus: ObjectLegalStatus;
  decidedBy: ObjectParty | null;
}

/** A claim about the past of the thing as it was told; one that was invented stays with the status REFUTED. */
export interface ProvenanceStatement {
  text: LocalizedTextValue;
  occurredAt: FuzzyDateValue | null;
  /** The institution that told it. */
  claimedBy: string | null;
  status: StatementStatus;
  /** Why it stands so. */
  reason: string | null;
  source: SourceValue | null;
}

/** A loss report; its id is made of the object's id and the key. */
export interface LossReport {
  key: string;
  kind: LossKind;
  /** The institution that reports its loss; a private owner is a `PersonDetail` with path `lossReports/{key}`. */
  claimedBy: string | null;
  /** The body that issued the report. */
  issuedBy: string | null;
  number: string | null;
  occurredAt: FuzzyDateValue | null;
  discoveredAt: FuzzyDateValue | null;
  reportedAt: FuzzyDateValue | null;
  recoveredAt: FuzzyDateValue | null;
  place: string | null;
  circumstances: LocalizedTextValue[];
  status: StatementStatus;
  sources: SourceValue[];
}

/** A cultural object as its authority gives it, after the Object ID standard (ICOM). */
export interface ObjectDocument {
  /** From the general to the particular. */
  objectTypes: TermValue[];
  extent: ObjectExtent;
  /** The count that the authority goes by. */
  quantity: QuantityValue | null;
  /** All statements of how many, each with its date and source. */
  quantities: QuantityValue[];
  parts: ObjectPart[];
  materials: TermValue[];
  techniques: TermValue[];
  measurements: ObjectMeasurement[];
  inscriptions: ObjectInscription[];
  datings: ObjectDating[];
  makers: ObjectMaker[];
  subjects: TermValue[];
  cultures: TermValue[];
  distinguishingFeatures: ObjectFeature[];
  description: LocalizedTextValue[];
  condition: string | null;
  identifiers: ObjectIdentifier[];
  photographs: ObjectPhotograph[];
  /** Null where nobody says. */
  humanRemains: boolean | null;
  sacred: boolean | null;
  /** Red List categories: risk indicators, never a statement of theft (Law 5). */
  protectedCategories: TermValue[];
  originAttributions: OriginAttribution[];
  titleTimeline: TitleEvent[];
  custodyTimeline: CustodyEvent[];
  locationTimeline: LocationEvent[];
  legalStatusTimeline: LegalStatusEvent[];
  provenanceStatements: ProvenanceStatement[];
  statements: RivalStatement[];
  lossReports: LossReport[];
  unread: UnreadValue[];
}

/** An object of which nothing is known yet; importers and the demonstration world fill in what they have. */
export function emptyObject(): ObjectDocument {
  return {
    objectTypes: [], extent: 'ITEM', quantity: null, quantities: [], parts: [], materials: [], techniques: [], measurements: [],
    inscriptions: [], datings: [], makers: [], subjects: [], cultures: [], distinguishingFeatures: [], description: [],
    condition: null, identifiers: [], photographs: [], humanRemains: null, sacred: null, protectedCategories: [],
    originAttributions: [], titleTimeline: [], custodyTimeline: [], locationTimeline: [], legalStatusTimeline: [],
    provenanceStatements: [], statements: [], lossReports: [], unread: [],
  };
}
