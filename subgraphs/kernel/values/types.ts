/**
 * The value types of `schema/common.graphql` as they are written in documents
 * and stored as JSON. A field that the contract makes nullable is `| null` here
 * and always present, so that two writings of one document compare equal.
 */
export type Calendar =
  | 'GREGORIAN' | 'JULIAN' | 'ISLAMIC_CIVIL' | 'ISLAMIC_UMALQURA' | 'ISLAMIC_TBLA' | 'SOLAR_HIJRI';
export type StatementStatus = 'ASSERTED' | 'DISPUTED' | 'REFUTED';
export type Certainty = 'DEFINITE' | 'HIGH' | 'MEDIUM' | 'LOW' | 'NEGLIGIBLE' | 'NOT_APPLICABLE';
export type QuantityBasis = 'COUNTED' | 'ESTIMATED' | 'DECLARED' | 'REPORTED';
export type DimensionName =
  | 'HEIGHT' | 'WIDTH' | 'LENGTH' | 'DEPTH' | 'DIAMETER' | 'THICKNESS' | 'CIRCUMFERENCE' | 'WEIGHT' | 'UNNAMED' | 'OTHER';
export type MoneyKind =
  | 'DECLARED' | 'ASSESSED' | 'ESTIMATE' | 'ASKING_PRICE' | 'PRICE_PAID' | 'INSURED' | 'COMPENSATION' | 'REPORTED';
export type PlacePrecision = 'EXACT' | 'CELL' | 'REGION' | 'COUNTRY' | 'UNKNOWN';
export type SharingTier = 'PUBLIC' | 'COMMUNITY' | 'PARTIES' | 'AUTHORITY';
export type Audience = 'CUSTOMS' | 'HERITAGE' | 'JUSTICE';
export type TrafficLight = 'RED' | 'AMBER_STRICT' | 'AMBER' | 'GREEN' | 'CLEAR';
export type FieldClass =
  | 'EXACT_PLACE' | 'PERSON' | 'STORAGE' | 'HOLD_BACK' | 'NEGOTIATION' | 'VALUATION' | 'INVESTIGATION';

export interface LocalizedTextValue {
  value: string;
  /** BCP 47 tag, or null where the source does not say. */
  language: string | null;
  /** ISO 15924 code. */
  script: string | null;
  transliteration: string | null;
}

/** A date; `earliest` and `latest` are EDTF in the proleptic Gregorian calendar, each at the precision at which it is known. */
export interface FuzzyDateValue {
  original: string;
  edtf: string | null;
  /** For another calendar the same in its own years, months and days: `0605` for 605 AH. */
  nativeEdtf: string | null;
  calendar: Calendar;
  earliest: string | null;
  latest: string | null;
}

export interface SourceValue {
  citation: string;
  url: string | null;
  /** ISO 8601 instant. */
  retrievedAt: string | null;
}

export interface MeasurementValue {
  dimension: DimensionName;
  /** Exact decimal as text. */
  value: string;
  /** UCUM code. */
  unit: string;
}

export interface QuantityValue {
  min: number | null;
  max: number | null;
  basis: QuantityBasis;
  asOf: FuzzyDateValue | null;
  source: SourceValue | null;
}

export interface MoneyValue {
  /** Exact decimal as text. */
  amount: string;
  /** ISO 4217. */
  currency: string;
  kind: MoneyKind;
  date: FuzzyDateValue | null;
  source: SourceValue | null;
}

export interface TermValue {
  text: string;
  concept: string | null;
  derived: boolean;
}

/** A GeoJSON geometry as it is stored; its type is checked when it is read in. */
export interface GeoJsonGeometry {
  type: string;
  coordinates?: unknown;
  geometries?: GeoJsonGeometry[];
}

export interface GeometryValue {
  geojson: GeoJsonGeometry | null;
  precision: PlacePrecision;
}

export interface RightsValue {
  licence: string | null;
  attribution: string | null;
  redistributable: boolean;
}

/** A value of the source that was not understood; kept verbatim. */
export interface UnreadValue {
  field: string;
  value: string;
  reason: string;
}

/** One statement beside others about the same field; `key` is unique in its record and stays when the source is read again. */
export interface RivalStatement {
  key: string;
  field: string;
  value: string;
  status: StatementStatus;
  statedAt: FuzzyDateValue | null;
  source: SourceValue | null;
}
