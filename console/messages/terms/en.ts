/** Words for the values of the API's enums, in English. RecordType stands for the names of its types. */
export const enTerms = {
  Audience: { CUSTOMS: 'Customs', HERITAGE: 'Heritage', JUSTICE: 'Justice' },
  AuthorityKind: {
    MINISTRY: 'Ministry', ANTIQUITIES_SERVICE: 'Antiquities service', MUSEUM: 'Museum', LIBRARY_OR_ARCHIVE: 'Library or archive', UNIVERSITY: 'University',
    CUSTOMS: 'Customs', POLICE: 'Police', PROSECUTOR: 'Prosecutor', COURT: 'Court', EMBASSY: 'Embassy', INTERNATIONAL_BODY: 'International body',
    COMMUNITY: 'Community', DESK: 'Desk', OTHER: 'Other',
  },
  CaseClaimStatus: {
    PREPARED: 'Prepared', SUBMITTED: 'Submitted', ACKNOWLEDGED: 'Acknowledged', ACCEPTED: 'Accepted', PARTLY_ACCEPTED: 'Partly accepted', REFUSED: 'Refused',
    WITHDRAWN: 'Withdrawn', SUPERSEDED: 'Superseded', UNKNOWN: 'Not known',
  },
  CaseDeadlineKind: {
    LIMITATION: 'Limitation period', FORFEITURE_NOTICE: 'Notice of forfeiture', COURT_DATE: 'Court date', DIPLOMATIC_REPLY: 'Diplomatic reply',
    AGREEMENT_EXPIRY: 'Agreement ends', SAFEKEEPING_RENEWAL: 'Safekeeping renewal', LOAN_END: 'Loan ends', INDEMNITY: 'Insurance or indemnity', APPEAL: 'Appeal',
    OTHER: 'Other',
  },
  CaseDeadlineStatus: { OPEN: 'Open', MET: 'Met', MISSED: 'Missed', EXTENDED: 'Extended', LAPSED: 'Lapsed', UNKNOWN: 'Not known' },
  CaseDocumentKind: {
    DEMAND_NOTE: 'Note of demand', POWER_OF_ATTORNEY: 'Power of attorney', INVENTORY_EXTRACT: 'Extract of an inventory', EXCAVATION_REGISTER: 'Excavation register or field card',
    PHOTO_DOSSIER: 'Dossier of photographs', THEFT_REPORT: 'Report of theft', PATRIMONY_LAW: 'Patrimony law', EXPORT_REGISTER_EXTRACT: 'Extract of the export register',
    EXPERT_REPORT: 'Expert report', CONDITION_REPORT: 'Report of condition', TRANSPORT_PAPERS: 'Papers of transport and customs', HANDOVER_PROTOCOL: 'Handover protocol',
    RECEIPT: 'Receipt', COURT_DECISION: 'Decision of a court or prosecutor', AGREEMENT: 'Agreement', OTHER: 'Other',
  },
  CaseEvidenceKind: {
    INVENTORY_NUMBER: 'Inventory number', EXCAVATION_RECORD: 'Excavation record', INSCRIPTION: 'Inscription', JOIN_WITH_FRAGMENT: 'Join with a fragment',
    MISSING_PIECE: 'Missing piece of a monument', MATERIAL_ANALYSIS: 'Material analysis', STYLISTIC: 'Style', LEGAL: 'Legal paper', TESTIMONY: 'Testimony',
    FORGED_PAPER: 'Forged paper', MARKET_PHOTO: 'Market photograph', TRANSPORT_PAPER: 'Transport paper', OTHER: 'Other',
  },
  CaseEvidenceWeight: { CONCLUSIVE: 'Conclusive', STRONG: 'Strong', SUPPORTING: 'Supporting', WEAK: 'Weak', ADVERSE: 'Adverse' },
  CaseHandoverStatus: { SCHEDULED: 'Scheduled', HELD: 'Held', CANCELLED: 'Cancelled', UNKNOWN: 'Not known' },
  CaseLegalAssessment: { APPLIES: 'Applies', DOES_NOT_APPLY: 'Does not apply', INDETERMINATE: 'Indeterminate' },
  CaseLegalBasisKind: {
    TREATY: 'Treaty', NATIONAL_LAW: 'National law', BILATERAL_AGREEMENT: 'Bilateral agreement', CUSTOMS_LAW: 'Customs law', CRIMINAL_LAW: 'Criminal law',
    CONTRACT: 'Contract', ETHICAL_CODE: 'Code of ethics', UN_RESOLUTION: 'United Nations resolution', OTHER: 'Other',
  },
  CaseLegalFactOrigin: { STATED: 'stated', CASE: 'told by the case', REFERENCE: 'listed in the hub’s reference data' },
  CaseLegalFinding: { SATISFIED: 'Met', NOT_SATISFIED: 'Not met', INDETERMINATE: 'Indeterminate' },
  CaseOutcomeKind: {
    PHYSICAL_RETURN: 'Physical return', TITLE_TRANSFER_CUSTODY_ABROAD: 'Title transferred, custody abroad', PARTIAL_RETURN: 'Partial return', DENIED: 'Denied',
    SETTLEMENT_WITH_PAYMENT: 'Settlement with payment', EXCHANGE: 'Exchange', DEPOSIT_WITH_THIRD_PARTY: 'Deposit with a third party',
    SHARED_OR_ROTATING: 'Shared or rotating custody', RETURNED_TO_OTHER: 'Returned to another than the claimant', FAKE_CLOSED: 'Found to be fake, closed',
    LOST_OR_DESTROYED: 'Lost or destroyed', OTHER: 'Other',
  },
  CasePartyRole: {
    REQUESTING_STATE: 'Requesting state', CLAIMANT: 'Claimant', HOLDER: 'Holder', PRIOR_OWNER: 'Prior owner', PROSECUTOR: 'Prosecutor', COURT: 'Court',
    CUSTOMS: 'Customs', POLICE: 'Police', EXPERT: 'Expert', MEDIATOR: 'Mediator', SECRETARIAT: 'Secretariat', SHIPPER: 'Shipper', INSURER: 'Insurer',
    FUNDER: 'Funder',
  },
  CaseRemedy: { RESTITUTION: 'Restitution', RETURN: 'Return', REPATRIATION: 'Repatriation' },
  CaseState: {
    DRAFT: 'Draft', OPENED: 'Opened', RESEARCH: 'Research', CLAIM_READY: 'Claim ready', SUBMITTED: 'Submitted', ACKNOWLEDGED: 'Acknowledged',
    NEGOTIATION: 'Negotiation', MEDIATION: 'Mediation', LITIGATION: 'Litigation', CRIMINAL_OR_FORFEITURE: 'Criminal or forfeiture procedure', DECIDED: 'Decided',
    AGREED: 'Agreed', APPEAL: 'Appeal', TITLE_RESOLVED: 'Title resolved', HANDOVER_SCHEDULED: 'Handover scheduled', IN_TRANSIT: 'In transit', RECEIVED: 'Received',
    CLOSED: 'Closed', SUSPENDED: 'Suspended', DORMANT: 'Dormant', REJECTED: 'Rejected', WITHDRAWN: 'Withdrawn', REOPENED: 'Reopened',
  },
  CaseTrackKind: {
    DIPLOMATIC: 'Diplomatic', JUDICIAL: 'Judicial', CRIMINAL: 'Criminal', FORFEITURE: 'Forfeiture', MEDIATION: 'Mediation', NEGOTIATION: 'Negotiation',
    ADMINISTRATIVE: 'Administrative', VOLUNTARY: 'Voluntary',
  },
  Certainty: { DEFINITE: 'Definite', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low', NEGLIGIBLE: 'Negligible', NOT_APPLICABLE: 'Not applicable' },
  DamageExtent: {
    NO_VISIBLE_KNOWN: 'None visible or known', PERCENT_1_10: '1–10 %', PERCENT_11_30: '11–30 %', PERCENT_31_60: '31–60 %', PERCENT_61_90: '61–90 %',
    PERCENT_91_100: '91–100 %', UNKNOWN: 'Not known',
  },
  DesignationScheme: {
    WORLD_HERITAGE: 'World Heritage List', WORLD_HERITAGE_IN_DANGER: 'List of World Heritage in Danger', WORLD_HERITAGE_TENTATIVE: 'Tentative List',
    ICESCO_ISLAMIC_WORLD: 'ICESCO Islamic World Heritage', ICESCO_PRELIMINARY: 'ICESCO Preliminary List', HAGUE_ENHANCED_PROTECTION: 'Enhanced protection (Hague)',
    NATIONAL_REGISTER: 'National register', OTHER: 'Other',
  },
  DisturbanceCategory: {
    AGRICULTURAL_PASTORAL: 'Agricultural, pastoral', ARCHAEOLOGICAL: 'Archaeological', BUILDING_AND_DEVELOPMENT: 'Building and development',
    DEFENSIVE_FORTIFICATION: 'Defence, fortification', DOMESTIC_USE: 'Domestic use', FUNERARY_MEMORIAL: 'Funerary, memorial', HUNTING_FISHING: 'Hunting, fishing',
    HYDRAULIC_USE: 'Hydraulic use', INDUSTRIAL_PRODUCTIVE: 'Industrial, productive', INFRASTRUCTURE_TRANSPORT: 'Infrastructure, transport',
    LOOTING_ILLEGAL_ACTIVITIES: 'Looting, illegal activities', MANAGEMENT_AND_INSTITUTIONAL_FACTORS: 'Management and institutions', MARITIME: 'Maritime',
    MILITARY_ARMED_CONFLICT: 'Military, armed conflict', NATURAL: 'Natural', NOT_APPLICABLE: 'Not applicable',
    PUBLIC_INSTITUTIONAL_USE: 'Public, institutional use', RELIGIOUS_ACTIVITIES: 'Religious activities', SOCIAL_CULTURAL_USES: 'Social and cultural uses',
    STATUS_DISPLAY_MONUMENTAL: 'Status, display, monumental', TOURISM_VISITOR: 'Tourism, visitors', TRADE_COMMERCIAL: 'Trade, commerce', UNKNOWN: 'Not known',
    UTILITIES: 'Utilities', VANDALISM: 'Vandalism',
  },
  Dimension: {
    HEIGHT: 'Height', WIDTH: 'Width', LENGTH: 'Length', DEPTH: 'Depth', DIAMETER: 'Diameter', THICKNESS: 'Thickness', CIRCUMFERENCE: 'Circumference', WEIGHT: 'Weight',
    UNNAMED: 'Dimension not named', OTHER: 'Other',
  },
  DocumentAuthenticity: { UNVERIFIED: 'Not verified', GENUINE: 'Genuine', FORGED: 'Forged', ALTERED: 'Altered', IRRELEVANT: 'Irrelevant' },
  ItemLocationKind: { STORE: 'Store', LABORATORY: 'Laboratory', TRANSPORT: 'Transport', DISPLAY: 'Display', OTHER: 'Other' },
  ItemTitleEventKind: { CLAIMED: 'Claimed', CONTESTED: 'Contested', RECOGNISED: 'Recognised', VESTED: 'Vested', TRANSFERRED: 'Transferred', RENOUNCED: 'Renounced' },
  LinkPredicate: {
    SAME_AS: 'Same thing as', FOUND_AT: 'Found at', REMOVED_FROM: 'Removed from', PART_OF: 'Part of', SEIZED_AS: 'Seized as', OFFERED_AS: 'Offered as',
    CONCERNS: 'Concerns', SIMILAR_TO: 'Similar to', DERIVED_FROM: 'Derived from',
  },
  LinkStatus: { PROPOSED: 'Proposed', CONFIRMED: 'Confirmed', DISPUTED: 'Disputed', REJECTED: 'Rejected', RETRACTED: 'Retracted' },
  LootingKind: { ILLICIT_EXCAVATION: 'Illicit excavation', THEFT: 'Theft', REMOVAL_OF_PART: 'Removal of a part', UNKNOWN: 'Not known' },
  LossKind: { THEFT: 'Theft', MISSING: 'Missing', LOOTING: 'Looting', ILLEGAL_EXPORT: 'Illegal export', DESTRUCTION: 'Destruction', UNKNOWN: 'Not known' },
  MoneyKind: {
    DECLARED: 'declared', ASSESSED: 'assessed', ESTIMATE: 'estimate', ASKING_PRICE: 'asking price', PRICE_PAID: 'price paid', INSURED: 'insured',
    COMPENSATION: 'compensation', REPORTED: 'reported',
  },
  ObjectCustodyKind: {
    FIND: 'Find', THEFT: 'Theft', LOOTING: 'Looting', LOSS: 'Loss', SALE_OF_STOLEN_GOODS: 'Sale of stolen goods', SALE: 'Sale', CONSIGNMENT: 'Consignment',
    EXPORT: 'Export', LOAN: 'Loan', LOAN_RETURN: 'Return of a loan', DEPOSIT: 'Deposit', SAFEKEEPING: 'Safekeeping', SEIZURE: 'Seizure', SURRENDER: 'Surrender',
    TRANSFER: 'Transfer', RETURN: 'Return', RECOVERY: 'Recovery', UNKNOWN: 'Not known',
  },
  ObjectExtent: { ITEM: 'Single item', SET: 'Set', PART: 'Part', FRAGMENT: 'Fragment' },
  ObjectIdCategory: {
    PHOTOGRAPHS: 'photographs', TYPE: 'type', MEASUREMENTS: 'measurements', MATERIALS_AND_TECHNIQUES: 'materials and techniques',
    INSCRIPTIONS_AND_MARKINGS: 'inscriptions and markings', DATE_OR_PERIOD: 'date or period', MAKER: 'maker', SUBJECT: 'subject', TITLE: 'title',
    DISTINGUISHING_FEATURES: 'distinguishing features', DESCRIPTION: 'description',
  },
  ObjectIdentifierScheme: {
    INVENTORY: 'Inventory', ACCESSION: 'Accession', EXCAVATION: 'Excavation', CATALOGUE: 'Catalogue', DATABASE: 'Database', EXHIBIT: 'Exhibit of a court',
    OTHER: 'Other',
  },
  ObjectLegalStatus: {
    UNKNOWN: 'Not known', REPORTED_STOLEN: 'Reported stolen', REPORTED_MISSING: 'Reported missing', REPORTED_LOOTED: 'Reported looted',
    REPORTED_EXPORTED: 'Reported illegally exported', UNDER_INVESTIGATION: 'Under investigation', DETAINED: 'Detained', SEIZED: 'Seized',
    SURRENDERED: 'Surrendered', FORFEITED: 'Forfeited', TITLE_DISPUTED: 'Title disputed', RESTITUTION_CLAIMED: 'Restitution claimed', CLAIM_DENIED: 'Claim denied',
    TITLE_RETURNED: 'Title returned', RETURNED: 'Returned', RECOVERED: 'Recovered', CLEARED: 'Cleared', DESTROYED: 'Destroyed',
  },
  ObjectTitleKind: {
    THEFT: 'Theft', LOSS: 'Loss', LOAN: 'Loan', SALE_OF_STOLEN_GOODS: 'Sale of stolen goods',
    PURCHASE: 'Purchase', GIFT: 'Gift', BEQUEST: 'Bequest', INHERITANCE: 'Inheritance', EXCHANGE: 'Exchange', COMMISSION: 'Commission',
    DIVISION_OF_FINDS: 'Division of finds', VESTING_BY_LAW: 'Vesting by law', FORFEITURE: 'Forfeiture', RELINQUISHMENT: 'Relinquishment', SETTLEMENT: 'Settlement',
    RESTITUTION: 'Restitution', JUDGMENT: 'Judgment', UNKNOWN: 'Not known',
  },
  OfferStatus: { OFFERED: 'Offered', SOLD: 'Sold', WITHDRAWN: 'Withdrawn', UNKNOWN: 'Not known' },
  OpinionAnswer: { YES: 'yes', NO: 'no', UNDECIDED: 'undecided' },
  OriginLevel: { SITE: 'site', LOCALITY: 'locality', REGION: 'region', COUNTRY: 'country', CULTURE_AREA: 'culture area', UNKNOWN: 'not known' },
  OriginPredicate: { FOUND_AT: 'Found at', REMOVED_FROM: 'Removed from', MADE_AT: 'Made at', ASSOCIATED_WITH: 'Associated with' },
  PlacePrecision: { EXACT: 'exact', CELL: 'a cell of 0.25°, the exact place is withheld', REGION: 'region', COUNTRY: 'country', UNKNOWN: 'precision not known' },
  Priority: { IMMEDIATE: 'Immediate', URGENT: 'Urgent', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' },
  QuantityBasis: { COUNTED: 'counted', ESTIMATED: 'estimated', DECLARED: 'declared', REPORTED: 'reported' },
  RecordKind: { SITE: 'Sites', OBJECT: 'Objects', SEIZURE: 'Seizures', CASE: 'Cases', LISTING: 'Market listings' },
  RecordType: {
    HeritageSite: 'Site', CulturalObject: 'Object', Seizure: 'Seizure', SeizureItem: 'Seized item', RepatriationCase: 'Case', MarketListing: 'Market listing',
  },
  SeizureDetectionKind: {
    PROFILE: 'Risk profile', SCANNER: 'Scanner', TIP: 'Tip', RANDOM: 'Random check', DOG: 'Dog', MARKET_ALERT: 'Alert from the market', CATALOGUE_SIGHTING: 'Seen in a catalogue',
    EXPERT_NOTICE: 'Noticed by an expert', OTHER: 'Otherwise',
  },
  SeizureDirection: { IMPORT: 'Import', EXPORT: 'Export', TRANSIT: 'Transit', FREE_ZONE: 'Free zone', POST: 'Post', PASSENGER: 'Passenger' },
  SeizureDispositionKind: {
    RETURN: 'Return', SAFEKEEPING: 'Safekeeping', MUSEUM_DEPOSIT: 'Deposit in a museum', DESTRUCTION_OF_FAKES: 'Destruction of fakes', RELEASE: 'Release',
    OTHER: 'Other',
  },
  SeizureKind: { BORDER: 'Border seizure', WARRANT: 'Seizure by warrant', POLICE: 'Police seizure', SURRENDER: 'Surrender', FOUND: 'Found' },
  SeizureLegalStatus: {
    DETAINED: 'Detained', UNDER_EXPERTISE: 'Under expertise', NOT_CULTURAL: 'Not cultural property', REPLICA: 'Replica',
    SUSPECTED_CULTURAL: 'Suspected cultural property', SEIZED: 'Seized', CONTESTED: 'Contested', FORFEITED: 'Forfeited', RELINQUISHED: 'Relinquished',
    RELEASED: 'Released', RELEASED_TO_OWNER: 'Released to the owner', TRANSFERRED_TO_PROSECUTOR: 'Transferred to the prosecutor', DISPOSED: 'Disposed of',
  },
  SeizureRiskIndicatorKind: {
    REPLICA_OR_DECORATION_WORDING: 'Declared as replica or decoration', VALUE_BELOW_COMPARABLE: 'Value below comparable pieces',
    ORIGIN_STATED_IN_TRANSIT_STATE: 'Origin stated in a transit state', TRANSIT_OR_FREEPORT_LEG: 'Leg through transit or a free port',
    DIRT_FRESH_BREAKS_OR_TOOL_MARKS: 'Dirt, fresh breaks or tool marks', POOR_PACKING: 'Poor packing',
    RECEIPT_DATED_THE_DAY_BEFORE: 'Receipt dated the day before', OLD_COLLECTION_WITHOUT_PAPERS: 'Old collection without papers',
    RED_LIST_CATEGORY: 'Category of a Red List', CONFLICT_ZONE_ORIGIN: 'Origin in a conflict zone', OLD_LICENCE_NUMBER_FORMAT: 'Old format of licence number',
    DEALER_FLAGGED: 'Dealer known to the authorities', OTHER: 'Other',
  },
  SeizureTransportMode: {
    AIR: 'Air', SEA: 'Sea', ROAD: 'Road', RAIL: 'Rail', INLAND_WATERWAY: 'Inland waterway', MAIL: 'Mail', ON_FOOT: 'On foot', MULTIMODAL: 'Several modes',
    OTHER: 'Other',
  },
  SharingTier: { PUBLIC: 'Public', COMMUNITY: 'Authorities of member states', PARTIES: 'Parties to an agreement', AUTHORITY: 'The authority alone' },
  SiteCategory: { CULTURAL: 'Cultural', NATURAL: 'Natural', MIXED: 'Mixed' },
  SiteCondition: { GOOD: 'Good', FAIR: 'Fair', POOR: 'Poor', VERY_BAD: 'Very bad', DESTROYED: 'Destroyed', UNKNOWN: 'Not known' },
  SiteStateRole: { NOMINATING: 'Nominating', ADMINISTERING: 'Administering', TERRITORIAL: 'Territorial' },
  StatementStatus: { ASSERTED: 'asserted', DISPUTED: 'disputed', REFUTED: 'refuted' },
  ThreatProbability: { PLANNED: 'Planned', PROBABLE: 'Probable', POSSIBLE: 'Possible', NOT_APPLICABLE: 'Not applicable' },
  VenueKind: {
    AUCTION_HOUSE: 'Auction house', DEALER: 'Dealer', ONLINE_MARKETPLACE: 'Online marketplace', SOCIAL_MEDIA: 'Social media', PHYSICAL_MARKET: 'Physical market',
    CATALOGUE: 'Catalogue', UNKNOWN: 'Not known',
  },
};

export type TermKind = keyof typeof enTerms;

/** Every value of every enum has a word in each language; the compiler sees to it. */
export type Terms = { [Kind in TermKind]: { [Value in keyof (typeof enTerms)[Kind]]: string } };
