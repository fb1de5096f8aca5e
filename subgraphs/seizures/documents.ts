import type {
  Certainty, FuzzyDateValue, LocalizedTextValue, MeasurementValue, MoneyValue, QuantityValue, RivalStatement, SourceValue, StatementStatus, TermValue, UnreadValue,
} from '../kernel/values/types.ts';

export type SeizureKind = 'BORDER' | 'WARRANT' | 'POLICE' | 'SURRENDER' | 'FOUND';
export type SeizureDirection = 'IMPORT' | 'EXPORT' | 'TRANSIT' | 'FREE_ZONE' | 'POST' | 'PASSENGER';
export type SeizureTransportMode = 'AIR' | 'SEA' | 'ROAD' | 'RAIL' | 'INLAND_WATERWAY' | 'MAIL' | 'ON_FOOT' | 'MULTIMODAL' | 'OTHER';
/** The state machine of a seized item, from detention to disposal. */
export type SeizureLegalStatus =
  | 'DETAINED' | 'UNDER_EXPERTISE' | 'NOT_CULTURAL' | 'REPLICA' | 'SUSPECTED_CULTURAL' | 'SEIZED' | 'CONTESTED' | 'FORFEITED'
  | 'RELINQUISHED' | 'RELEASED' | 'RELEASED_TO_OWNER' | 'TRANSFERRED_TO_PROSECUTOR' | 'DISPOSED';
export type DetectionKind =
  | 'PROFILE' | 'SCANNER' | 'TIP' | 'RANDOM' | 'DOG' | 'MARKET_ALERT' | 'CATALOGUE_SIGHTING' | 'EXPERT_NOTICE' | 'OTHER';
/** Indicators seen in documented cases. DEALER_FLAGGED is shown only where INVESTIGATION is open. */
export type RiskIndicatorKind =
  | 'REPLICA_OR_DECORATION_WORDING' | 'VALUE_BELOW_COMPARABLE' | 'ORIGIN_STATED_IN_TRANSIT_STATE' | 'TRANSIT_OR_FREEPORT_LEG'
  | 'DIRT_FRESH_BREAKS_OR_TOOL_MARKS' | 'POOR_PACKING' | 'RECEIPT_DATED_THE_DAY_BEFORE' | 'OLD_COLLECTION_WITHOUT_PAPERS'
  | 'RED_LIST_CATEGORY' | 'CONFLICT_ZONE_ORIGIN' | 'OLD_LICENCE_NUMBER_FORMAT' | 'DEALER_FLAGGED' | 'OTHER';
export type DocumentAuthenticity = 'UNVERIFIED' | 'GENUINE' | 'FORGED' | 'ALTERED' | 'IRRELEVANT';
export type OriginLevel = 'SITE' | 'REGION' | 'COUNTRY' | 'CULTURAL_AREA' | 'UNKNOWN';
export type DispositionKind = 'RETURN' | 'SAFEKEEPING' | 'MUSEUM_DEPOSIT' | 'DESTRUCTION_OF_FAKES' | 'RELEASE' | 'OTHER';
export type LocationKind = 'STORE' | 'LABORATORY' | 'TRANSPORT' | 'DISPLAY' | 'OTHER';
export type TitleEventKind = 'CLAIMED' | 'CONTESTED' | 'RECOGNISED' | 'VESTED' | 'TRANSFERRED' | 'RENOUNCED';
export type OpinionAnswer = 'YES' | 'NO' | 'UNDECIDED';

/** An origin as it was declared: a state, words, or both. */
export interface DeclaredOrigin {
  /** ISO 3166-1 alpha-2. */
  state: string | null;
  text: string | null;
}

/** A customs declaration. What was declared and what was assessed stand apart. */
export interface SeizureDeclaration {
  /** Type of the declaration, in the office's code. */
  type: string | null;
  /** Field class INVESTIGATION. */
  number: string | null;
  /** Unique consignment reference of the WCO. */
  ucr: string | null;
  declaredDescription: LocalizedTextValue[];
  assessedDescription: LocalizedTextValue[];
  declaredOrigin: DeclaredOrigin | null;
  /** HS codes as digits or with dots: `6802.99`. */
  declaredHs: string | null;
  assessedHs: string | null;
  /** Only for a seizure at a BORDER; Money of kind DECLARED. */
  declaredValue: MoneyValue | null;
  status: StatementStatus;
  source: SourceValue | null;
}

/** A valuation beside others. */
export interface Valuation {
  value: MoneyValue;
  /** The institution that valued; never a private person. */
  by: string | null;
  status: StatementStatus;
}

/** A stage of the route, in order of travel. */
export interface RouteLeg {
  place: string | null;
  country: string | null;
  date: FuzzyDateValue | null;
  mode: SeizureTransportMode | null;
  /** The firm; never a private person. */
  carrier: string | null;
  status: StatementStatus;
  source: SourceValue | null;
}

export interface RiskIndicator {
  indicator: RiskIndicatorKind;
  text: string | null;
  source: SourceValue | null;
}

export interface DocumentPresented {
  /** Export licence, invoice, receipt, letter of provenance … */
  type: string;
  /** The institution said to have issued it. */
  issuer: string | null;
  number: string | null;
  authenticity: DocumentAuthenticity;
  /** The institution that was asked. */
  checkedWith: string | null;
  note: string | null;
  source: SourceValue | null;
}

/** A question to the institution that is said to have issued a paper. The paper is the one of the same type, issuer and number. */
export interface PaperVerification {
  key: string;
  type: string;
  issuer: string | null;
  number: string | null;
  question: string | null;
  /** `authority_…` of the one that is asked, and its name as it is printed. */
  asked: string;
  institution: string | null;
  /** ISO 8601 instant. */
  deadline: string | null;
  requestedAt: FuzzyDateValue | null;
  /** Null until it is answered. */
  answeredAt: FuzzyDateValue | null;
  authenticity: DocumentAuthenticity | null;
  note: string | null;
}

/** Where seized things are kept; field class STORAGE. What may be left out is absent in older documents. */
export interface SeizureStorage {
  place: string | null;
  environment: string | null;
  insured: boolean | null;
  /** Whether climate and care suit the things. */
  suitable?: boolean | null;
  /** ISO 8601 instants. */
  insuredUntil?: string | null;
  until?: string | null;
}

export interface Disposition {
  kind: DispositionKind;
  at: FuzzyDateValue | null;
  /** The institution or state that received it. */
  recipient: string | null;
  note: string | null;
  source: SourceValue | null;
}

/** An assessed origin; a place may be a region, and several may stand side by side. */
export interface ItemOrigin {
  place: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  level: OriginLevel;
  certainty: Certainty | null;
  status: StatementStatus;
  source: SourceValue | null;
}

/** An event of the legal status. The last one that is not REFUTED is the current status. */
export interface LegalStatusChange {
  status: SeizureLegalStatus;
  occurredAt: FuzzyDateValue | null;
  /** Statute or decision. */
  basis: string | null;
  /** The court or authority that decided. */
  by: string | null;
  note: string | null;
  statementStatus: StatementStatus;
  source: SourceValue | null;
}

/** An event of title. Forfeiture, a ruling, a renunciation; a theft is none. */
export interface TitleChange {
  kind: TitleEventKind;
  /** State or institution; a private holder is a `PersonDetail`. */
  holder: string | null;
  occurredAt: FuzzyDateValue | null;
  basis: string | null;
  status: StatementStatus;
  source: SourceValue | null;
}

/** A hand-over. Institutions; a private person is a `PersonDetail` and null here. */
export interface CustodyTransfer {
  from: string | null;
  to: string | null;
  at: FuzzyDateValue | null;
  /** Field class STORAGE. */
  place: string | null;
  sealNumber: string | null;
  /** SHA-256 of the item list, hexadecimal. */
  itemListHash: string | null;
  condition: string | null;
  signedBySender: boolean | null;
  /** False while the receiver has not confirmed; null where nobody has told. */
  signedByReceiver: boolean | null;
  /** When the receiver confirmed; absent where that was not done here. */
  confirmedAt?: FuzzyDateValue;
  /** `authority_…` of the receiver, where it is one of the hub: it alone confirms. */
  receiver?: string | null;
  /** Names the handover among those of the item; absent where it came by import. */
  key?: string;
  note: string | null;
  source: SourceValue | null;
}

/** Where the item was. Any other kind than DISPLAY is field class STORAGE. */
export interface LocationStay {
  kind: LocationKind;
  place: string | null;
  country: string | null;
  from: FuzzyDateValue | null;
  until: FuzzyDateValue | null;
  status: StatementStatus;
  source: SourceValue | null;
}

/** An expert opinion, asked for or given. The expert's name is a `PersonDetail` with path `items/{key}/opinions/{key}`. */
export interface ExpertOpinion {
  key: string;
  question: string | null;
  institution: string | null;
  /** `authority_…` of the one that was asked, where it is one of the hub: it answers itself. */
  asked?: string | null;
  /** ISO 8601 instant. */
  deadline?: string | null;
  requestedAt: FuzzyDateValue | null;
  /** Null until it is given. */
  givenAt: FuzzyDateValue | null;
  culturalObject: OpinionAnswer | null;
  authentic: OpinionAnswer | null;
  origins: ItemOrigin[];
  period: TermValue | null;
  value: MoneyValue | null;
  confidence: Certainty | null;
  text: LocalizedTextValue[];
  status: StatementStatus;
  source: SourceValue | null;
}

export interface ConditionReport {
  at: FuzzyDateValue | null;
  /** The institution that examined it. */
  by: string | null;
  condition: string;
  note: string | null;
  source: SourceValue | null;
}

/** A seized thing, or a lot of things that are not told apart. `key` is unique in the seizure and stays; the item's id is made from it. */
export interface SeizureItemDocument {
  key: string;
  /** What it is called, by language; names no private person. */
  label: LocalizedTextValue[];
  description: LocalizedTextValue[];
  /** Rival counts side by side; the first that is not REFUTED counts. */
  quantities: { quantity: QuantityValue; status: StatementStatus }[];
  /** Whether one entry stands for many things. */
  isLot: boolean;
  objectTypes: TermValue[];
  materials: TermValue[];
  periods: TermValue[];
  measurements: MeasurementValue[];
  declaredDescription: LocalizedTextValue[];
  declaredOrigin: DeclaredOrigin | null;
  /** Only for a seizure at a BORDER. */
  declaredValue: MoneyValue | null;
  assessedOrigins: ItemOrigin[];
  datings: { date: FuzzyDateValue; status: StatementStatus; source: SourceValue | null }[];
  valuations: Valuation[];
  /** Whether it was identified as a known object; from then on `objects` keeps its timelines. */
  identified: boolean;
  photographs: { caption: LocalizedTextValue[]; credit: string | null }[];
  /** The four timelines, each in order of time. */
  legalStatusTimeline: LegalStatusChange[];
  titleTimeline: TitleChange[];
  custodyTimeline: CustodyTransfer[];
  locationTimeline: LocationStay[];
  opinions: ExpertOpinion[];
  conditionReports: ConditionReport[];
  disposition: Disposition | null;
}

/**
 * A seizure as its authority gives it. Private persons are `PersonDetail`s:
 * path `consignor` and `consignee` for those two, any other path for the rest.
 * Office, direction and declared values belong to a seizure at a BORDER alone.
 */
export interface SeizureDocument {
  kind: SeizureKind;
  /** The customs office; UN/LOCODE as five signs without space: `GBSTN`. */
  office: { name: string | null; unlocode: string | null } | null;
  /** ISO 3166-1 alpha-2 of the state whose officers seized. */
  seizingState: string | null;
  /** The unit, never the officer's name. */
  seizingUnit: string | null;
  direction: SeizureDirection | null;
  transportMode: SeizureTransportMode | null;
  occurredAt: FuzzyDateValue | null;
  description: LocalizedTextValue[];
  /** The first is the declaration of the consignment; further ones are corrections and rival ones. */
  declarations: SeizureDeclaration[];
  /** Valuations of the whole. */
  valuations: Valuation[];
  route: RouteLeg[];
  concealment: { methodCode: string | null; text: string | null; packing: string | null } | null;
  /** `text` is field class INVESTIGATION. */
  detection: { kind: DetectionKind; text: string | null } | null;
  riskIndicators: RiskIndicator[];
  documentsPresented: DocumentPresented[];
  /** Absent in older documents. */
  verifications?: PaperVerification[];
  /** Field class STORAGE. */
  storage: SeizureStorage | null;
  legalBasis: string | null;
  disposition: Disposition | null;
  items: SeizureItemDocument[];
  statements: RivalStatement[];
  unread: UnreadValue[];
}

/** A seizure of which nothing is known but its kind. */
export function emptySeizure(kind: SeizureKind = 'BORDER'): SeizureDocument {
  return {
    kind, office: null, seizingState: null, seizingUnit: null, direction: null, transportMode: null, occurredAt: null, description: [],
    declarations: [], valuations: [], route: [], concealment: null, detection: null, riskIndicators: [], documentsPresented: [],
    storage: null, legalBasis: null, disposition: null, items: [], statements: [], unread: [],
  };
}

/** A declaration that says nothing yet. */
export function emptyDeclaration(): SeizureDeclaration {
  return {
    type: null, number: null, ucr: null, declaredDescription: [], assessedDescription: [], declaredOrigin: null, declaredHs: null,
    assessedHs: null, declaredValue: null, status: 'ASSERTED', source: null,
  };
}

/** An item of which nothing is known but its place in the list. */
export function emptyItem(key: string): SeizureItemDocument {
  return {
    key, label: [], description: [], quantities: [], isLot: false, objectTypes: [], materials: [], periods: [], measurements: [],
    declaredDescription: [], declaredOrigin: null, declaredValue: null, assessedOrigins: [], datings: [], valuations: [], identified: false,
    photographs: [], legalStatusTimeline: [], titleTimeline: [], custodyTimeline: [], locationTimeline: [], opinions: [],
    conditionReports: [], disposition: null,
  };
}

/** An opinion that says nothing yet. */
export function emptyOpinion(key: string): ExpertOpinion {
  return {
    key, question: null, institution: null, requestedAt: null, givenAt: null, culturalObject: null, authentic: null, origins: [],
    period: null, value: null, confidence: null, text: [], status: 'ASSERTED', source: null,
  };
}
