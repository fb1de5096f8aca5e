import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Reader } from '../../kernel/data/reader.ts';
import { caseEvidence, repatriationCase } from './tables.ts';

/** That the case behind a column may be read, and is such a one. */
export function ofReadableCase(reader: Reader, caseId: PgColumn, such?: SQL): SQL {
  const further = such === undefined ? sql`` : sql` and ${such}`;
  return sql`exists (select 1 from ${repatriationCase} where ${repatriationCase.id} = ${caseId} and ${reader.scope(repatriationCase)}${further})`;
}

/**
 * The evidence that a reader may see: what is withheld counts and pages only
 * for those to whom their own authority's role opens INVESTIGATION.
 */
export function visibleEvidence(reader: Reader): SQL {
  const { authority } = reader.principal;
  const opens = authority !== null && reader.view({ authorityId: authority, tier: 'AUTHORITY' }).open('INVESTIGATION');
  if (!opens) return sql`not ${caseEvidence.withheld}`;
  return sql`(not ${caseEvidence.withheld} or ${ofReadableCase(reader, caseEvidence.caseId, sql`${repatriationCase.authorityId} = ${authority}`)})`;
}
