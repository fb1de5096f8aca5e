import type { RecordDraft } from '../../../../subgraphs/kernel/data/draft.ts';
import { readMeasurements } from '../../../../subgraphs/kernel/values/measures.ts';
import type { LocalizedTextValue, QuantityValue, SourceValue, TermValue } from '../../../../subgraphs/kernel/values/types.ts';
import {
  emptyObject, type LegalStatusEvent, type ObjectDating, type ObjectDocument, type ObjectIdentifier, type ObjectMeasurement, type ObjectPhotograph,
} from '../../../../subgraphs/objects/documents.ts';
import { rightsOf, sharingOf, type FormatOptions } from '../../format-options.ts';
import { arabic } from './arabic.ts';
import { codedTerm, type CatalogueRow, type CodedColumn } from './columns.ts';
import { readPeriod } from './dating.ts';
import { catalogueNumber, ISSUER, lossKind, lossReport, readStatus, reportedStatus } from './loss.ts';
import { countOfNote, inscriptionsOf, openNote } from './notes.ts';
import { locationsOf, originsOf } from './places.ts';
import { CODING } from './sources.ts';
import { personsOfLinks, statementsOf, unreadOf } from './statements.ts';

export interface RowContext {
  source: SourceValue;
  /** The row gives a listing too, which then holds what was coded of the linked page. */
  makesListing: boolean;
}

/**
 * One object of the catalogue. The issuer's Arabic stands verbatim; terms that a
 * program coded in English are marked as derived. What the catalogue claims (a
 * loss, an origin) is its claim, with it as the source.
 */
export function catalogueObject(row: CatalogueRow, localId: string, { source, makesListing }: RowContext, options: FormatOptions): RecordDraft<ObjectDocument> {
  const period = row.ar('period_ar');
  const read = period === undefined ? undefined : readPeriod(period);
  const status = row.ar('status_ar');
  const note = openNote(row.ar('note_ar') ?? '');
  const quantity = quantityOf(note.text, source);
  const description = row.ar('description_ar');
  return {
    localId,
    titles: titlesOf(row),
    sharing: sharingOf(options),
    rights: rightsOf(options, ISSUER),
    sources: row.coded === undefined ? [source] : [source, CODING],
    synthetic: false,
    document: {
      ...emptyObject(),
      objectTypes: terms(row, row.ar('type_ar'), ['type_en', 'detail_en']),
      materials: terms(row, row.ar('material_ar'), ['material_en']),
      subjects: terms(row, undefined, ['iconography_en']),
      extent: (quantity?.max ?? 1) > 1 ? 'SET' : 'ITEM',
      quantity,
      quantities: quantity === null ? [] : [quantity],
      measurements: measurementsOf(row, source),
      inscriptions: inscriptionsOf(row, source),
      datings: [
        ...(read === undefined ? [] : [dating(read.date, read.period, source)]),
        ...terms(row, undefined, ['period_general', 'period_precise']).map((term) => dating(null, term, CODING)),
      ],
      description: description === undefined ? [] : [arabic(description)],
      condition: status !== undefined && readStatus(status).says === 'CONDITION' ? status : null,
      identifiers: identifiersOf(row, source),
      photographs: photographsOf(row),
      originAttributions: originsOf(row, read?.region ?? null, source),
      locationTimeline: locationsOf(row, source),
      legalStatusTimeline: [legalStatus(row, source)],
      statements: statementsOf(row, { note: note.text, period: read, source, makesListing }),
      lossReports: [lossReport(row, source)],
      unread: unreadOf(row, read),
    },
    persons: [...note.persons, ...personsOfLinks(row)],
    sourceRow: { ...row.raw.cells, ...(row.coded === undefined ? {} : { coded: row.coded.cells }) },
  };
}

/**
 * The type is what the catalogue heads an object with; a thing without one has
 * no title. A program's English word for the thing is none, since the issuer
 * never said it and it is often wrong: it stands among the types, as derived.
 */
export function titlesOf(row: CatalogueRow): LocalizedTextValue[] {
  const type = row.ar('type_ar');
  return type === undefined ? [] : [arabic(type)];
}

function terms(row: CatalogueRow, stated: string | undefined, coded: readonly CodedColumn[]): TermValue[] {
  const derived = new Set(coded.flatMap((column) => codedTerm(row, column) ?? []));
  return [
    ...(stated === undefined ? [] : [{ text: stated, concept: null, derived: false }]),
    ...[...derived].map((text) => ({ text, concept: null, derived: true })),
  ];
}

/** A coded century ("4th century") does not say of which era, so it is a term and no date. */
function dating(date: ObjectDating['date'], period: ObjectDating['period'], source: SourceValue): ObjectDating {
  return { date, period, status: 'ASSERTED', statedAt: null, source };
}

function measurementsOf(row: CatalogueRow, source: SourceValue): ObjectMeasurement[] {
  const statement = row.ar('dimensions');
  return statement === undefined ? [] : [{ statement, values: readMeasurements(statement).values, source }];
}

/** Three digits number the thing in its issue; anything else is the number of the museum that lost it. */
function identifiersOf(row: CatalogueRow, source: SourceValue): ObjectIdentifier[] {
  const [number, shortId] = [row.ar('inventory_number'), row.ar('short_id')];
  const scheme = catalogueNumber(row) === undefined ? 'INVENTORY' : 'CATALOGUE';
  return [
    ...(number === undefined ? [] : [{ scheme, value: number, source } as const]),
    ...(shortId === undefined ? [] : [{ scheme: 'DATABASE', value: shortId, source } as const]),
  ];
}

/** The pictures of the issue, by the names of their files. */
function photographsOf(row: CatalogueRow): ObjectPhotograph[] {
  const names = (row.ar('images') ?? '').split(';').map((name) => name.trim()).filter((name) => name !== '');
  return names.map((url) => ({ caption: null, credit: ISSUER, url, view: 'UNKNOWN', holdBack: false }));
}

function legalStatus(row: CatalogueRow, source: SourceValue): LegalStatusEvent {
  return {
    key: 'reported', legalStatus: reportedStatus(lossKind(row)), occurredAt: null, description: [], status: 'ASSERTED', certainty: null,
    decidedBy: { name: ISSUER, kind: 'AUTHORITY', state: 'YE', role: 'issuer of the catalogue' }, sources: [source],
  };
}

function quantityOf(note: string, source: SourceValue): QuantityValue | null {
  const count = countOfNote(note);
  return count === null ? null : { min: count, max: count, basis: 'REPORTED', asOf: null, source };
}
