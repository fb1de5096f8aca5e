import { type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Reader } from '../../kernel/data/reader.ts';
import { type ExpertOpinionRow, seizure, seizureItem, type SeizureItemRow, type SeizureRow } from './tables.ts';

/** An item with the seizure to which it belongs, whose sharing it has. */
export type SeizureItemEntity = SeizureItemRow & { record: SeizureRow };

/** An opinion with the seizure to which its item belongs. */
export type ExpertOpinionEntity = ExpertOpinionRow & { record: SeizureRow };

export function loadSeizure(reader: Reader, id: string): Promise<SeizureRow | null> {
  return reader.records('seizure', seizure).load(id);
}

/** Items of seizures that the reader may read; what a hidden item costs is then what an absent one costs. */
function ofReadable(reader: Reader): SQL {
  const whole = alias(seizure, 'whole');
  return sql`exists (select 1 from ${seizure} ${sql.identifier('whole')} where ${whole.id} = ${seizureItem.seizureId} and ${reader.scope(whole)})`;
}

/** The item, if its seizure may be read: the scope is asked here, besides the row-level security of the item. */
export async function loadItem(reader: Reader, id: string): Promise<SeizureItemEntity | null> {
  const item = await reader.parts('seizure item', seizureItem, ofReadable(reader)).load(id);
  if (item === null) return null;
  const record = await loadSeizure(reader, item.seizureId);
  return record === null ? null : { ...item, record };
}
