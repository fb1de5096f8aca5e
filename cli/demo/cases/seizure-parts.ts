import type { FuzzyDateValue, MoneyValue, RivalStatement, SourceValue, StatementStatus } from '../../../subgraphs/kernel/values/types.ts';
import { emptyItem, type CustodyTransfer, type ItemOrigin, type LegalStatusChange, type LocationStay, type OriginLevel, type RiskIndicator, type RiskIndicatorKind, type RouteLeg, type SeizureItemDocument, type SeizureLegalStatus, type TitleChange, type TitleEventKind, type Valuation } from '../../../subgraphs/seizures/documents.ts';
import { texts } from '../values.ts';
import { on } from './case-parts.ts';
import type { Words } from './drafts.ts';

/** An item that was identified; an entry that stands for many things is a lot. */
export function item(key: string, label: Words, rest: Partial<SeizureItemDocument>): SeizureItemDocument {
  return { ...emptyItem(key), label: texts(label), identified: true, ...rest };
}

export function leg(place: string, country: string, source: SourceValue, rest: Partial<RouteLeg> = {}): RouteLeg {
  return { place, country, date: null, mode: null, carrier: null, status: 'ASSERTED', source, ...rest };
}

export function risk(indicator: RiskIndicatorKind, text: string, source: SourceValue): RiskIndicator {
  return { indicator, text, source };
}

export function valued(value: MoneyValue, by: string, status: StatementStatus = 'ASSERTED'): Valuation {
  return { value, by, status };
}

export function itemLegal(status: SeizureLegalStatus, when: string | null, by: string | null, source: SourceValue, rest: Partial<LegalStatusChange> = {}): LegalStatusChange {
  return { status, occurredAt: on(when), basis: null, by, note: null, statementStatus: 'ASSERTED', source, ...rest };
}

export function itemTitle(kind: TitleEventKind, when: string | null, holder: string | null, source: SourceValue, basis: string | null = null): TitleChange {
  return { kind, holder, occurredAt: on(when), basis, status: 'ASSERTED', source };
}

/** A hand-over; the one who receives is the one who gives next. */
export function handedTo(from: string | null, to: string, when: string | null, source: SourceValue, note: string | null = null): CustodyTransfer {
  return {
    from, to, at: on(when), place: null, sealNumber: null, itemListHash: null, condition: null, signedBySender: null, signedByReceiver: null,
    note, source,
  };
}

/** A stay on public display. */
export function displayed(place: string, country: string, from: FuzzyDateValue | null, until: FuzzyDateValue | null, source: SourceValue): LocationStay {
  return { kind: 'DISPLAY', place, country, from, until, status: 'ASSERTED', source };
}

export function assessed(place: string | null, country: string | null, level: OriginLevel, source: SourceValue, rest: Partial<ItemOrigin> = {}): ItemOrigin {
  return { place, country, level, certainty: null, status: 'ASSERTED', source, ...rest };
}

export function seizureStatement(key: string, field: string, value: string, source: SourceValue, status: StatementStatus = 'ASSERTED'): RivalStatement {
  return { key, field, value, status, statedAt: null, source };
}
