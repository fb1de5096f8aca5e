import { DraftError, refuseSharedKeys } from '../../kernel/data/draft.ts';
import type { SeizureDocument } from '../documents.ts';
import { borderWords, rangeWords, unlocodeWords } from './rule-words.ts';

/** A UN/LOCODE (UN/CEFACT recommendation 16): country and place, without the space of the printed lists. */
const unlocode = /^[A-Z]{2}[A-Z2-9]{3}$/;

export function isUnlocode(code: string): boolean {
  return unlocode.test(code);
}

/** A code of the Harmonized System or of a tariff built on it. */
export function isHsCode(code: string): boolean {
  return /^\d{4}(?:[. ]?\d{1,4}){0,4}$/.test(code) && code.replace(/\D/g, '').length <= 12;
}

/** Throws `DraftError` for a seizure that cannot be: the first rule that it breaks. */
export function checkSeizure(document: SeizureDocument): void {
  refuseBorderFields(document);
  const code = document.office?.unlocode;
  if (code != null && !isUnlocode(code)) {
    throw new DraftError(unlocodeWords, 'document.office.unlocode');
  }
  refuseSharedKeys(document.items, 'document.items');
  refuseSharedKeys(document.statements, 'document.statements');
  document.items.forEach(({ opinions, quantities }, index) => {
    refuseSharedKeys(opinions, `document.items[${index}].opinions`);
    if (quantities.some(({ quantity: { min, max } }) => min !== null && max !== null && min > max)) {
      throw new DraftError(rangeWords, `document.items[${index}].quantities`);
    }
  });
}

/** Only customs have an office, a direction and declared values; a raid on a gallery has none of them. */
function refuseBorderFields({ kind, office, direction, declarations, items }: SeizureDocument): void {
  if (kind === 'BORDER') return;
  const refuse = (field: string) => {
    throw new DraftError(borderWords, field);
  };
  if (office !== null) refuse('document.office');
  if (direction !== null) refuse('document.direction');
  declarations.forEach(({ declaredValue }, index) => {
    if (declaredValue !== null) refuse(`document.declarations[${index}].declaredValue`);
  });
  items.forEach(({ declaredValue }, index) => {
    if (declaredValue !== null) refuse(`document.items[${index}].declaredValue`);
  });
}
