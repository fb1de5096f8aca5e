import { and, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { ownClasses } from '../../kernel/access/policy.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { caseClaim, caseEvidence, repatriationCase } from './tables.ts';

/** That the case behind a column may be read, and is such a one. */
export function ofReadableCase(reader: Reader, caseId: PgColumn, such?: SQL): SQL {
  const further = such === undefined ? sql`` : sql` and ${such}`;
  return sql`exists (select 1 from ${repatriationCase} where ${repatriationCase.id} = ${caseId} and ${reader.scope(repatriationCase)}${further})`;
}

/** The evidence that a reader may see: what a class withholds counts and pages for nobody to whom it is closed. */
export function visibleEvidence(reader: Reader): SQL {
  return reader.visibleParts(caseEvidence.withheldClass, repatriationCase, caseEvidence.caseId);
}

/** The claims that a reader may see: those that were filed, and of those that are prepared its own side's. */
export function visibleClaims(reader: Reader): SQL | undefined {
  const own = ownClasses(reader.principal).includes('NEGOTIATION') ? sql` or ${caseClaim.side} = ${reader.principal.authority}` : sql``;
  return and(reader.visibleParts(caseClaim.withheldClass, repatriationCase, caseClaim.caseId), sql`(${caseClaim.side} is null${own})`);
}
