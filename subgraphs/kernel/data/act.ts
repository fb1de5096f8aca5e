import type { ActInserts } from '../audit/acts.ts';
import type { Words } from '../graph/languages.ts';
import type { Principal } from '../process/principal.ts';
import type { Drizzle, SubgraphDatabase } from './database.ts';
import { brokenConstraint, tooLargeValue, unfitValue } from './draft-words.ts';
import type { RecordDraft, SaveOutcome } from './draft.ts';
import type { Registry } from './registry.ts';
import { saveRecords, type Writer } from './save.ts';
import { sqlState } from './storage-failure.ts';

/** Acts as one authority's own service: an import, the demonstration world. */
export function servicePrincipal(authority: string, clientId: string): Principal {
  return {
    kind: 'client', clientId, authority, state: null, member: false, sector: null,
    roles: ['REGISTRY_STEWARD', 'CUSTOMS_OFFICER', 'CASE_OFFICER'], scopes: ['records:write'],
  };
}

export interface SaveOptions {
  /** Takes the same path and keeps nothing. */
  dryRun?: boolean;
  /** Instead of the audit log; measurements give their own, and nobody else. */
  record?: ActInserts;
}

/** Writes one batch. */
export async function saveBatch<D>(
  database: SubgraphDatabase,
  registry: Registry<D>,
  writer: Writer,
  drafts: readonly RecordDraft<D>[],
  options: SaveOptions = {},
): Promise<SaveOutcome[]> {
  const principal = servicePrincipal(writer.authority, writer.actor);
  try {
    const work = (db: Drizzle) => saveRecords(db, database.vault, registry, writer, drafts, options.record);
    return await (options.dryRun === true ? database.tryOut(principal, work) : database.write(principal, work));
  } catch (error) {
    if (!isRefusalOfData(error)) throw error;
    if (drafts.length === 1) return [{ outcome: 'rejected', localId: drafts[0]?.localId ?? '', reason: refusalWords(error), field: null }];
    // One bad record must not take its batch with it: find it by halves.
    const middle = Math.ceil(drafts.length / 2);
    return [
      ...(await saveBatch(database, registry, writer, drafts.slice(0, middle), options)),
      ...(await saveBatch(database, registry, writer, drafts.slice(middle), options)),
    ];
  }
}

/** PostgreSQL's classes 22 (data), 23 (constraint) and 54 (limits, such as an index entry's size) speak of the row; everything else of the storage. */
function isRefusalOfData(error: unknown): boolean {
  return /^(?:2[23]|54)/.test(sqlState(error) ?? '');
}

function refusalWords(error: unknown): Words {
  const state = sqlState(error) ?? '';
  if (state.startsWith('54')) return tooLargeValue;
  return state.startsWith('22') ? unfitValue : brokenConstraint;
}
