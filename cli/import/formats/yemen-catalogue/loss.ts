import type { LossKind, LossReport, ObjectLegalStatus } from '../../../../subgraphs/objects/documents.ts';
import type { SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import { arabic } from './arabic.ts';
import type { CatalogueRow } from './columns.ts';

/** The body that issues "Our looted antiquities" and claims what stands in it. */
export const ISSUER = 'General Organization of Antiquities and Museums (Yemen)';

/** What the status column says. */
export type ReadStatus =
  | { says: 'MISSING' | 'LOOTED' | 'OFFERED' | 'CONDITION' }
  /** Words that are none of these: pieces of other columns, or damaged beyond reading. */
  | { says: 'NOTHING_KNOWN' };

/** The letters ق and م stand for one another where the PDF was damaged. */
const MISSING = /^مف[قم]ود(?:ة|ات)?\.?$/u;
const LOOTED = /منهوب/u;
const OFFERED = /(?:^|\s)(?:ال)?(?:معروض|مروض|عرضت?)|مزاد/u;
const CONDITION = /جيد|جدي|سيئ|ممتاز|متهرئ|صد[أا]|صداء|كس(?:ر|ور|هور)|مف[قم]ود|تلف|ثقب|ترميم|ملامح|طب[قم]ة|دقيق/u;

/** Tells what a status cell speaks of: the preservation of the thing, its loss, or its sale. */
export function readStatus(cell: string): ReadStatus {
  if (MISSING.test(cell)) return { says: 'MISSING' };
  if (LOOTED.test(cell)) return { says: 'LOOTED' };
  if (OFFERED.test(cell)) return { says: 'OFFERED' };
  return { says: CONDITION.test(cell) ? 'CONDITION' : 'NOTHING_KNOWN' };
}

const STOLEN = /مسروق|(?<!\p{L})سرقت?(?!\p{L})/u;
/** "List of the missing of the museum", "place of loss". */
const LOST_FROM = /لائحة\s+بمف[قم]ودات|مكان\s+(?:ف[قم]دانه|الف[قم]دان)/u;
const YEMENI_MUSEUM = /متحف\s+(?:زنجبار|جبل العود|تعز)/u;
const FROM_MUSEUM = /(?:مسروقة?|سرقت?)\s+من\s+(متحف\s+\p{L}+)/u;

/**
 * The kind of loss that the row itself states. Where it states none the
 * catalogue's title stands: "Our looted antiquities". A theft only where the
 * words say theft.
 */
export function lossKind(row: CatalogueRow): LossKind {
  const told = [row.ar('note_ar'), row.ar('description_ar')].join('\n');
  const status = row.ar('status_ar');
  if (STOLEN.test(told)) return 'THEFT';
  if (LOST_FROM.test(told) || (status !== undefined && readStatus(status).says === 'MISSING')) return 'MISSING';
  return 'LOOTING';
}

/** The standing that follows from a reported loss, as the issuer reports it. */
export function reportedStatus(kind: LossKind): ObjectLegalStatus {
  return kind === 'THEFT' ? 'REPORTED_STOLEN' : kind === 'MISSING' ? 'REPORTED_MISSING' : 'REPORTED_LOOTED';
}

/** The report that an issue of the catalogue is, claimed by the body that issued it. The issues are read without their dates. */
export function lossReport(row: CatalogueRow, source: SourceValue): LossReport {
  const issue = row.ar('issue') ?? '';
  const number = catalogueNumber(row);
  const sentences = [row.ar('description_ar'), row.ar('note_ar')].flatMap((text) => text?.split(/[.\n]/u) ?? []);
  return {
    key: `issue-${issue}`,
    kind: lossKind(row),
    claimedBy: ISSUER,
    issuedBy: ISSUER,
    number: number === undefined ? issue : `${issue}/${number}`,
    occurredAt: null, discoveredAt: null, reportedAt: null, recoveredAt: null,
    place: placeOfLoss(row),
    circumstances: sentences.filter((sentence) => STOLEN.test(sentence) || /نبش/u.test(sentence)).map((sentence) => arabic(sentence.trim())),
    status: 'ASSERTED',
    sources: [source],
  };
}

/** The number that the issue gives the thing in its own list: three digits, `004`. Other numbers are a museum's. */
export function catalogueNumber(row: CatalogueRow): string | undefined {
  const number = row.ar('inventory_number');
  return number !== undefined && /^0\s?\d\d$/.test(number) ? number : undefined;
}

/** The museum of Yemen from which it was lost; museums abroad and sellers are where it was seen. */
function placeOfLoss(row: CatalogueRow): string | null {
  const holder = row.ar('museum_or_auction');
  if (holder !== undefined && YEMENI_MUSEUM.test(holder)) return holder;
  return FROM_MUSEUM.exec([row.ar('note_ar'), row.ar('description_ar')].join('\n'))?.[1] ?? null;
}
