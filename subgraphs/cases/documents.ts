import type {
  FuzzyDateValue, LocalizedTextValue, MoneyValue, QuantityValue, RivalStatement, SourceValue, StatementStatus, UnreadValue,
} from '../kernel/values/types.ts';
import type { LegalFactKind, LegalTestKind } from './law/kinds.ts';

export type CaseRemedy = 'RESTITUTION' | 'RETURN' | 'REPATRIATION';
export type CaseState =
  | 'DRAFT' | 'OPENED' | 'RESEARCH' | 'CLAIM_READY' | 'SUBMITTED' | 'ACKNOWLEDGED' | 'NEGOTIATION' | 'MEDIATION' | 'LITIGATION'
  | 'CRIMINAL_OR_FORFEITURE' | 'DECIDED' | 'AGREED' | 'APPEAL' | 'TITLE_RESOLVED' | 'HANDOVER_SCHEDULED' | 'IN_TRANSIT' | 'RECEIVED'
  | 'CLOSED' | 'SUSPENDED' | 'DORMANT' | 'REJECTED' | 'WITHDRAWN' | 'REOPENED';
export type CaseTrackKind =
  | 'DIPLOMATIC' | 'JUDICIAL' | 'CRIMINAL' | 'FORFEITURE' | 'MEDIATION' | 'NEGOTIATION' | 'ADMINISTRATIVE' | 'VOLUNTARY';
export type CaseChannel = 'DIPLOMATIC' | 'CENTRAL_AUTHORITY' | 'COURT' | 'LAW_ENFORCEMENT' | 'INTERGOVERNMENTAL' | 'DIRECT' | 'OTHER';
export type CaseClaimStatus =
  | 'PREPARED' | 'SUBMITTED' | 'ACKNOWLEDGED' | 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'REFUSED' | 'WITHDRAWN' | 'SUPERSEDED' | 'UNKNOWN';
export type CaseLegalBasisKind =
  | 'TREATY' | 'NATIONAL_LAW' | 'BILATERAL_AGREEMENT' | 'CUSTOMS_LAW' | 'CRIMINAL_LAW' | 'CONTRACT' | 'ETHICAL_CODE' | 'UN_RESOLUTION' | 'OTHER';
export type CaseLegalAssessment = 'APPLIES' | 'DOES_NOT_APPLY' | 'INDETERMINATE';
export type CaseEvidenceKind =
  | 'INVENTORY_NUMBER' | 'EXCAVATION_RECORD' | 'INSCRIPTION' | 'JOIN_WITH_FRAGMENT' | 'MISSING_PIECE' | 'MATERIAL_ANALYSIS' | 'STYLISTIC'
  | 'LEGAL' | 'TESTIMONY' | 'FORGED_PAPER' | 'MARKET_PHOTO' | 'TRANSPORT_PAPER' | 'OTHER';
export type CaseEvidenceWeight = 'CONCLUSIVE' | 'STRONG' | 'SUPPORTING' | 'WEAK' | 'ADVERSE';
export type CaseDeadlineKind =
  | 'LIMITATION' | 'FORFEITURE_NOTICE' | 'COURT_DATE' | 'DIPLOMATIC_REPLY' | 'AGREEMENT_EXPIRY' | 'SAFEKEEPING_RENEWAL' | 'LOAN_END'
  | 'INDEMNITY' | 'APPEAL' | 'OTHER';
export type CaseDeadlineStatus = 'OPEN' | 'MET' | 'MISSED' | 'EXTENDED' | 'LAPSED' | 'UNKNOWN';
export type CasePartyKind =
  | 'STATE' | 'MINISTRY' | 'ANTIQUITIES_AUTHORITY' | 'EMBASSY' | 'MUSEUM' | 'UNIVERSITY' | 'RELIGIOUS_BODY' | 'COMMUNITY' | 'COLLECTION'
  | 'DEALER' | 'AUCTION_HOUSE' | 'FREEPORT' | 'COURT' | 'PROSECUTOR' | 'CUSTOMS' | 'POLICE' | 'INTERGOVERNMENTAL' | 'FOUNDATION'
  | 'SHIPPER' | 'INSURER' | 'OTHER';
export type CasePartyRole =
  | 'REQUESTING_STATE' | 'CLAIMANT' | 'HOLDER' | 'PRIOR_OWNER' | 'PROSECUTOR' | 'COURT' | 'CUSTOMS' | 'POLICE' | 'EXPERT' | 'MEDIATOR'
  | 'SECRETARIAT' | 'SHIPPER' | 'INSURER' | 'FUNDER';
export type CaseOutcomeKind =
  | 'PHYSICAL_RETURN' | 'TITLE_TRANSFER_CUSTODY_ABROAD' | 'PARTIAL_RETURN' | 'DENIED' | 'SETTLEMENT_WITH_PAYMENT' | 'EXCHANGE'
  | 'DEPOSIT_WITH_THIRD_PARTY' | 'SHARED_OR_ROTATING' | 'RETURNED_TO_OTHER' | 'FAKE_CLOSED' | 'LOST_OR_DESTROYED' | 'OTHER';
export type CaseHandoverStatus = 'SCHEDULED' | 'HELD' | 'CANCELLED' | 'UNKNOWN';
export type CaseDocumentKind =
  | 'DEMAND_NOTE' | 'POWER_OF_ATTORNEY' | 'INVENTORY_EXTRACT' | 'EXCAVATION_REGISTER' | 'PHOTO_DOSSIER' | 'THEFT_REPORT' | 'PATRIMONY_LAW'
  | 'EXPORT_REGISTER_EXTRACT' | 'EXPERT_REPORT' | 'CONDITION_REPORT' | 'TRANSPORT_PAPERS' | 'HANDOVER_PROTOCOL' | 'RECEIPT'
  | 'COURT_DECISION' | 'AGREEMENT' | 'OTHER';

/** An institution or a state; never a private person. */
export interface CasePartyRef {
  name: string;
  /** ISO 3166-1 alpha-2. */
  state: string | null;
  /** `authority_…` */
  authorityId: string | null;
}

/** A law or agreement. A test that lacks its data is INDETERMINATE and says what is missing (Law 11). */
export interface CaseLegalBasis {
  instrument: string;
  article: string | null;
  kind: CaseLegalBasisKind;
  /** ISO 3166-1 alpha-2. */
  jurisdiction: string | null;
  note: string | null;
  source: SourceValue | null;
  assessment: CaseLegalAssessment;
  missing: string[];
  /** Which test the hub computes; recognised by the instrument and its article where it is absent. */
  test?: LegalTestKind | null;
  /** What is known that the test asks for; absent in what was written before there were tests. */
  facts?: CaseLegalFact[];
}

/** What is known of a legal test, with who says so; rival facts of one kind stand side by side. */
export interface CaseLegalFact {
  kind: LegalFactKind;
  /** Whether it is so; false for a day says that it has not come about. */
  holds: boolean | null;
  /** On which day, or from which on. */
  date: FuzzyDateValue | null;
  /** Until which day something was in force. */
  until: FuzzyDateValue | null;
  /** ISO 3166-1 alpha-2. */
  state: string | null;
  years: number | null;
  source: SourceValue | null;
}

/** Part lists carry a `key` that is unique in its list and stays when the source is read again. */
export interface CaseTrack {
  key: string;
  kind: CaseTrackKind;
  state: CaseState;
  stateReason: string | null;
  channel: CaseChannel | null;
  forum: string | null;
  startedAt: FuzzyDateValue | null;
  endedAt: FuzzyDateValue | null;
  events: CaseTrackEvent[];
}

export interface CaseTrackEvent {
  state: CaseState | null;
  occurredAt: FuzzyDateValue | null;
  note: string | null;
  source: SourceValue | null;
}

export interface CaseClaim {
  key: string;
  claimant: CasePartyRef;
  claimedAs: CaseRemedy | null;
  submittedAt: FuzzyDateValue | null;
  channel: CaseChannel | null;
  amount: MoneyValue | null;
  status: CaseClaimStatus;
  statement: LocalizedTextValue[];
  legalBases: CaseLegalBasis[];
  source: SourceValue | null;
  /** Absent in what was written before answers were kept. */
  answers?: CaseClaimAnswer[];
  /** Given up before it was filed. */
  unfiled?: boolean;
}

/** A claim that its side prepares, or gave up before it was filed, is that side's alone: to everybody else it is not there. */
export function isFiled({ status, unfiled }: Pick<CaseClaim, 'status' | 'unfiled'>): boolean {
  return status !== 'PREPARED' && unfiled !== true;
}

export interface CaseClaimAnswer {
  status: CaseClaimStatus;
  answeredAt: FuzzyDateValue | null;
  note: string | null;
  /** `authority_…`: whoever recorded it. */
  recordedBy: string;
  source: SourceValue | null;
}

export interface CaseEvidence extends RegisterEntry {
  key: string;
  kind: CaseEvidenceKind;
  title: string;
  description: LocalizedTextValue[];
  occurredAt: FuzzyDateValue | null;
  weight: CaseEvidenceWeight | null;
  status: StatementStatus;
  source: SourceValue | null;
  /** Field class INVESTIGATION: absent for everyone to whom the class is not open. */
  withheld: boolean;
}

/** What the register keeps of a paper beside its words; absent in what was written before there was a register. */
export interface RegisterEntry {
  /** SHA-256 of the file in lower-case hexadecimal; the hub keeps no file. */
  sha256?: string | null;
  mediaType?: string | null;
  /** The latest last; none means that nobody was asked. */
  authenticity?: CaseAuthenticity[];
  translations?: CaseTranslation[];
}

export type DocumentAuthenticity = 'UNVERIFIED' | 'GENUINE' | 'FORGED' | 'ALTERED' | 'IRRELEVANT';

/** A check of a paper: which institution was asked, when, and what came of it. */
export interface CaseAuthenticity {
  status: DocumentAuthenticity;
  askedOf: string | null;
  askedAt: FuzzyDateValue | null;
  answeredAt: FuzzyDateValue | null;
  note: string | null;
  source: SourceValue | null;
}

export interface CaseTranslation {
  /** BCP 47. */
  language: string;
  certifiedBy: string;
  certifiedAt: FuzzyDateValue | null;
  sha256: string | null;
  source: SourceValue | null;
}

export interface CaseDeadline {
  key: string;
  kind: CaseDeadlineKind;
  dueAt: FuzzyDateValue | null;
  basis: string | null;
  status: CaseDeadlineStatus;
  renewable: boolean | null;
  note: string | null;
  source: SourceValue | null;
}

/** An institution that takes part. A private person, charged or not, is a `PersonDetail` instead. */
export interface CaseParty extends CasePartyRef {
  key: string;
  kind: CasePartyKind;
  role: CasePartyRole;
  note: string | null;
  source: SourceValue | null;
}

export interface CaseOutcome {
  key: string;
  kind: CaseOutcomeKind;
  decidedAt: FuzzyDateValue | null;
  objectsDescribed: string | null;
  quantity: QuantityValue | null;
  terms: string | null;
  amount: MoneyValue | null;
  status: StatementStatus;
  source: SourceValue | null;
}

export interface CaseHandover {
  key: string;
  status: CaseHandoverStatus;
  /** When it was held; the day for which one is planned belongs to `transport`. */
  occurredAt: FuzzyDateValue | null;
  /** Field class STORAGE while the handover is SCHEDULED. */
  place: string | null;
  from: string | null;
  to: string | null;
  quantity: QuantityValue | null;
  protocolNumber: string | null;
  note: string | null;
  source: SourceValue | null;
  /** Field class STORAGE. */
  transport: CaseTransport | null;
  /** Under the protocol; absent in what was written before there were any. */
  signatures?: CaseHandoverSignature[];
}

export type CaseHandoverSide = 'GIVING' | 'RECEIVING';

export interface CaseHandoverSignature {
  side: CaseHandoverSide;
  institution: string;
  /** `authority_…`: whoever recorded it. */
  recordedBy: string;
  signedAt: FuzzyDateValue | null;
  /** SHA-256 of the protocol that was signed, hexadecimal. */
  protocolHash: string;
}

export interface CaseTransport {
  scheduledFor: FuzzyDateValue | null;
  route: string | null;
  carrier: string | null;
  note: string | null;
}

/** A document of the file. */
export interface CasePaper extends RegisterEntry {
  key: string;
  kind: CaseDocumentKind;
  title: string;
  issuedAt: FuzzyDateValue | null;
  issuer: string | null;
  note: string | null;
  source: SourceValue | null;
}

export interface CaseSuspension {
  from: FuzzyDateValue | null;
  until: FuzzyDateValue | null;
  reason: string;
  source: SourceValue | null;
  /** The key of the track that rested; absent where the case did as a whole. */
  track?: string;
}

/** Field class NEGOTIATION. Notes of the record's own side; those of other parties stand in a table of their own. */
export interface CaseNote {
  text: string;
  occurredAt: FuzzyDateValue | null;
}

export interface CaseEvent {
  key: string;
  occurredAt: FuzzyDateValue | null;
  /** In the recorder's words: `seizure`, `forfeiture`, `exhibition`. */
  kind: string | null;
  description: LocalizedTextValue[];
  status: StatementStatus;
  source: SourceValue | null;
}

/**
 * A case as one institution records it. What the case concerns (objects, items,
 * seizures, sites) is said by links, not here. Private persons are
 * `PersonDetail`s with a path such as `parties` or `claims/{key}`.
 */
export interface CaseDocument {
  remedySought: CaseRemedy | null;
  summary: LocalizedTextValue[];
  openedAt: FuzzyDateValue | null;
  closedAt: FuzzyDateValue | null;
  /** The local id, at the same authority, of the framework agreement that this case carries out. */
  parent: string | null;
  /** Where the case stands as a whole; what came of it is in `outcomes`. */
  state: CaseState;
  stateReason: string | null;
  tracks: CaseTrack[];
  claims: CaseClaim[];
  legalBases: CaseLegalBasis[];
  evidence: CaseEvidence[];
  deadlines: CaseDeadline[];
  parties: CaseParty[];
  outcomes: CaseOutcome[];
  handovers: CaseHandover[];
  documents: CasePaper[];
  suspensions: CaseSuspension[];
  /** Field class NEGOTIATION. */
  notes: CaseNote[];
  /** Field class VALUATION. */
  valuations: MoneyValue[];
  events: CaseEvent[];
  statements: RivalStatement[];
  /** ISO 3166-1 alpha-2. */
  requestingStates: string[];
  respondentStates: string[];
  /** How many objects it concerns: rival counts, and counts over time, side by side. */
  quantities: QuantityValue[];
  unread: UnreadValue[];
}

/** A case of which nothing is known but that it is open; importers and the demonstration world fill in what they have. */
export function emptyCase(): CaseDocument {
  return {
    remedySought: null, summary: [], openedAt: null, closedAt: null, parent: null, state: 'OPENED', stateReason: null, tracks: [], claims: [],
    legalBases: [], evidence: [], deadlines: [], parties: [], outcomes: [], handovers: [], documents: [], suspensions: [], notes: [],
    valuations: [], events: [], statements: [], requestingStates: [], respondentStates: [], quantities: [], unread: [],
  };
}
