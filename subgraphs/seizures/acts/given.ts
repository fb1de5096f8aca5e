import {
  type GivenDate, givenDate, type GivenMoney, givenMoney, type GivenQuantity, givenQuantity, type GivenSource, givenSource, type GivenTerm, givenTerm, type GivenText, givenText,
} from '../../kernel/values/given.ts';
import type {
  Certainty, FuzzyDateValue, MeasurementValue, SourceValue, StatementStatus,
} from '../../kernel/values/types.ts';
import {
  emptyDeclaration, emptyItem, type DeclaredOrigin, type ItemOrigin, type OriginLevel, type RiskIndicator, type RiskIndicatorKind, type SeizureDeclaration,
  type SeizureItemDocument,
} from '../documents.ts';

/** The contract's `SeizureDeclarationInput`. */
export interface GivenDeclaration {
  type?: string | null;
  number?: string | null;
  ucr?: string | null;
  declaredDescription?: GivenText[] | null;
  assessedDescription?: GivenText[] | null;
  declaredOrigin?: string | null;
  declaredOriginText?: string | null;
  declaredHs?: string | null;
  assessedHs?: string | null;
  declaredValue?: GivenMoney | null;
  status?: StatementStatus | null;
  source?: GivenSource | null;
}

/** The contract's `ItemOriginInput`. */
export interface GivenOrigin {
  place?: string | null;
  country?: string | null;
  level: OriginLevel;
  certainty?: Certainty | null;
  status?: StatementStatus | null;
  source?: GivenSource | null;
}

/** What may be said of an item when it is filed or later. */
export interface GivenItem {
  label?: GivenText[] | null;
  description?: GivenText[] | null;
  quantity?: GivenQuantity | null;
  quantities?: { quantity: GivenQuantity; status?: StatementStatus | null }[] | null;
  isLot?: boolean | null;
  objectTypes?: GivenTerm[] | null;
  materials?: GivenTerm[] | null;
  periods?: GivenTerm[] | null;
  measurements?: MeasurementValue[] | null;
  declaredDescription?: GivenText[] | null;
  declaredOrigin?: string | null;
  declaredOriginText?: string | null;
  declaredValue?: GivenMoney | null;
  assessedOrigins?: GivenOrigin[] | null;
  datings?: { date: GivenDate; status?: StatementStatus | null; source?: GivenSource | null }[] | null;
  photographs?: { caption?: GivenText[] | null; credit?: string | null }[] | null;
  identified?: boolean | null;
}

/** The contract's `SeizureRiskIndicatorInput`. */
export interface GivenRisk {
  indicator: RiskIndicatorKind;
  text?: string | null;
  source?: GivenSource | null;
}

export const dateOf = (date: GivenDate | null | undefined): FuzzyDateValue | null => (date == null ? null : givenDate(date));
export const sourceOf = (source: GivenSource | null | undefined): SourceValue | null => (source == null ? null : givenSource(source));

/** The day of an answer that does not say when it was given. */
export const today = (): FuzzyDateValue => givenDate({ text: new Date().toISOString().slice(0, 10) });

export function givenRisk({ indicator, text, source }: GivenRisk): RiskIndicator {
  return { indicator, text: text ?? null, source: sourceOf(source) };
}

export function givenOrigin({ place, country, level, certainty, status, source }: GivenOrigin): ItemOrigin {
  return { place: place ?? null, country: country ?? null, level, certainty: certainty ?? null, status: status ?? 'ASSERTED', source: sourceOf(source) };
}

/** A declaration with what is given in place of what it said; what is left out stays. */
export function declared(given: GivenDeclaration, before: SeizureDeclaration = emptyDeclaration()): SeizureDeclaration {
  return {
    type: given.type ?? before.type,
    number: given.number ?? before.number,
    ucr: given.ucr ?? before.ucr,
    declaredDescription: given.declaredDescription?.map(givenText) ?? before.declaredDescription,
    assessedDescription: given.assessedDescription?.map(givenText) ?? before.assessedDescription,
    declaredOrigin: declaredOrigin(given, before.declaredOrigin),
    declaredHs: given.declaredHs ?? before.declaredHs,
    assessedHs: given.assessedHs ?? before.assessedHs,
    declaredValue: given.declaredValue == null ? before.declaredValue : givenMoney(given.declaredValue),
    status: given.status ?? before.status,
    source: sourceOf(given.source) ?? before.source,
  };
}

/** An item with what is given in place of what it said; rival statements are added to those there are. */
export function described(given: GivenItem, before: SeizureItemDocument): SeizureItemDocument {
  const counts = [...(given.quantity == null ? [] : [{ quantity: given.quantity, status: null }]), ...(given.quantities ?? [])];
  return {
    ...before,
    label: given.label?.map(givenText) ?? before.label,
    description: given.description?.map(givenText) ?? before.description,
    quantities: [...before.quantities, ...counts.map(({ quantity, status }) => ({ quantity: givenQuantity(quantity), status: status ?? 'ASSERTED' as const }))],
    isLot: given.isLot ?? before.isLot,
    objectTypes: given.objectTypes?.map(givenTerm) ?? before.objectTypes,
    materials: given.materials?.map(givenTerm) ?? before.materials,
    periods: given.periods?.map(givenTerm) ?? before.periods,
    measurements: given.measurements?.map(({ dimension, value, unit }) => ({ dimension, value, unit })) ?? before.measurements,
    declaredDescription: given.declaredDescription?.map(givenText) ?? before.declaredDescription,
    declaredOrigin: declaredOrigin(given, before.declaredOrigin),
    declaredValue: given.declaredValue == null ? before.declaredValue : givenMoney(given.declaredValue),
    assessedOrigins: [...before.assessedOrigins, ...(given.assessedOrigins ?? []).map(givenOrigin)],
    datings: [...before.datings, ...(given.datings ?? []).map(({ date, status, source }) => ({ date: givenDate(date), status: status ?? 'ASSERTED' as const, source: sourceOf(source) }))],
    photographs: [...before.photographs, ...(given.photographs ?? []).map(({ caption, credit }) => ({ caption: (caption ?? []).map(givenText), credit: credit ?? null }))],
    identified: given.identified ?? before.identified,
  };
}

/** An item as it is filed. */
export function filed(given: GivenItem, key: string): SeizureItemDocument {
  return described(given, emptyItem(key));
}

function declaredOrigin(given: { declaredOrigin?: string | null; declaredOriginText?: string | null }, before: DeclaredOrigin | null): DeclaredOrigin | null {
  const state = given.declaredOrigin ?? before?.state ?? null;
  const text = given.declaredOriginText ?? before?.text ?? null;
  return state === null && text === null ? null : { state, text };
}
