import type { CaseOutcome, CaseOutcomeKind, CaseState } from '../../../../subgraphs/cases/documents.ts';
import type { QuantityValue, SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import { readDate } from './dates.ts';
import type { RepatriationRow } from './row.ts';

/** A count at the start of a title or of a description that holds no other number; units of measure are no counts. */
const LEADING_COUNT = /^(\d{1,3}(?:,\d{3})*|\d+)\s+(?!(?:tons?|ft|in|inch(?:es)?|cm|m|kg|from|returned|seizures?)\b)(\p{L}[^\d]*)$/iu;
const COUNT_OF_NOTE = /^(\d{1,3}(?:,\d{3})*|\d+)\s+(?:objects?|items?|pieces?)\b/iu;

/** One outcome for each date of return, or one without a date where the row says only that it came back. */
export function outcomesOf(row: RepatriationRow, source: SourceValue): CaseOutcome[] {
  if (row.repatriated === undefined && row.returned.length === 0) return [];
  const returns = row.returned.length > 0 ? row.returned : [undefined];
  return returns.map((returned, index): CaseOutcome => {
    const read = returned === undefined ? undefined : readDate(returned);
    return {
      key: `return-${index + 1}`,
      kind: kindOf(row),
      decidedAt: read === undefined || read.said === 'NOTHING' ? null : read.date,
      objectsDescribed: row.title,
      quantity: quantityOf(returned?.note, COUNT_OF_NOTE, source) ?? (returns.length === 1 ? countOf(row, source) : null),
      terms: termsOf(row, returned?.note, read?.said === 'NOTHING' ? returned?.verbatim : undefined),
      amount: null,
      status: 'ASSERTED',
      source,
    };
  });
}

/** How many objects the row says there are, where it begins with the count. */
export function countOf({ title, description }: RepatriationRow, source: SourceValue): QuantityValue | null {
  return quantityOf(title, LEADING_COUNT, source) ?? quantityOf(description, LEADING_COUNT, source);
}

/** Where the case stands by the row's own word. A row that says nothing of a return is not a case for certain. */
export function standingOf({ repatriated }: RepatriationRow): { state: CaseState; stateReason: string } {
  if (repatriated === undefined) return { state: 'DRAFT', stateReason: 'The source states nothing but a title; the row may be no case.' };
  if (/^yes$/i.test(repatriated)) return { state: 'RECEIVED', stateReason: 'The source says that it was repatriated.' };
  return { state: 'AGREED', stateReason: `The source says: ${repatriated}.` };
}

/** "Yes" is a return to the place; where the same museum is named as the holder now, or anything else is said, it is not for certain. */
function kindOf({ repatriated, museums, currentLocations }: RepatriationRow): CaseOutcomeKind {
  const stayed = museums.some((museum) => currentLocations.some((location) => location === museum));
  return /^yes$/i.test(repatriated ?? '') && !stayed ? 'PHYSICAL_RETURN' : 'OTHER';
}

function termsOf({ repatriated }: RepatriationRow, ...notes: (string | undefined)[]): string | null {
  const said = [/^yes$/i.test(repatriated ?? '') ? undefined : repatriated, ...notes].filter((note) => note !== undefined);
  return said.length === 0 ? null : said.join('; ');
}

function quantityOf(text: string | undefined, pattern: RegExp, source: SourceValue): QuantityValue | null {
  const digits = pattern.exec(text?.trim() ?? '')?.[1];
  if (digits === undefined) return null;
  const count = Number(digits.replaceAll(',', ''));
  return { min: count, max: count, basis: 'REPORTED', asOf: null, source };
}
