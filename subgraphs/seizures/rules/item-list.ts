import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/data/json.ts';
import { itemId } from '../data/ids.ts';
import type { SeizureItemDocument } from '../documents.ts';

/** SHA-256 of the items that go together, in whatever order they are named: each by its identifier, labels and standing count. */
export function itemListHash(seizureId: string, items: readonly SeizureItemDocument[]): string {
  const list = items
    .map(({ key, label, quantities }) => {
      const quantity = quantities.find(({ status }) => status !== 'REFUTED')?.quantity;
      return { id: itemId(seizureId, key), label: label.map(({ value }) => value), min: quantity?.min ?? null, max: quantity?.max ?? null };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256').update(canonicalJson(list)).digest('hex');
}

export function isItemListHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
