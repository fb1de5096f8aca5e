import { and, eq, gte, like, lt, not, type SQL, sql } from 'drizzle-orm';
import { parseId, recordPrefixes } from '../../../schema/ids.ts';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { auditEntry, type AuditEntryRow, hasAccessLog, mayAudit } from '../audit/access.ts';
import type { ReadBody } from '../audit/entry.ts';
import { rootConnection } from '../data/connection.ts';
import type { PageArgs } from '../data/keyset.ts';
import type { Reader } from '../data/reader.ts';
import type { SubgraphContext } from './context.ts';

interface AccessArgs extends PageArgs {
  record?: string | null;
  reader?: string | null;
  agreement?: string | null;
  from?: Date | null;
  until?: Date | null;
}

const ofListing = like(auditEntry.recordId, 'listing\\_%');

/** The lists of a subgraph's part of the access log. `links` keeps listings, and shows other registries' records beside them. */
const lists: Partial<Record<SubgraphName, Record<string, SQL | undefined>>> = {
  sites: { sites: undefined },
  objects: { objects: undefined },
  seizures: { seizures: undefined },
  cases: { cases: undefined },
  links: { listings: ofListing, index: not(ofListing) },
};

/** The resolvers of `accessLog`, the same in every subgraph that has a part of it. */
export function accessLogResolvers(source: SubgraphName) {
  const own = lists[source];
  if (own === undefined) return null;
  const fields = Object.entries(own).map(([name, which]) => [name, (_: unknown, args: AccessArgs, { reader }: SubgraphContext) => readings(reader, source, name, which, args)]);
  return {
    Query: { accessLog: (_: unknown, __: unknown, { principal }: SubgraphContext) => (hasAccessLog(principal) ? {} : null) },
    types: { AccessLog: Object.fromEntries(fields) as Record<string, unknown>, Access: accessFields },
  };
}

function readings(reader: Reader, source: SubgraphName, name: string, which: SQL | undefined, args: AccessArgs) {
  const { principal } = reader;
  const { record, reader: by, agreement, from, until } = args;
  const where = and(
    eq(auditEntry.kind, 'READ'),
    eq(auditEntry.source, source),
    principal.authority === null ? sql`false` : eq(auditEntry.authorityId, principal.authority),
    which,
    record == null ? undefined : eq(auditEntry.recordId, parseId([...recordPrefixes, 'item', 'loss'], record)),
    by == null ? undefined : eq(auditEntry.byAuthorityId, parseId('authority', by)),
    agreement == null ? undefined : sql`${auditEntry.body}::jsonb @> ${JSON.stringify({ agreements: [parseId('agreement', agreement)] })}::jsonb`,
    from == null ? undefined : gte(auditEntry.at, from),
    until == null ? undefined : lt(auditEntry.at, until),
  );
  if (!mayAudit(principal, source)) return null;
  const order = { name: `access:${name}`, keys: [{ column: auditEntry.at, direction: 'desc' as const, type: 'timestamptz' }] };
  return rootConnection(reader, { table: auditEntry, order, where }, args);
}

const kindOfPrefix: Record<string, string> = { site: 'SITE', object: 'OBJECT', seizure: 'SEIZURE', case: 'CASE', listing: 'LISTING' };

const bodyOf = ({ body }: AuditEntryRow): ReadBody => JSON.parse(body) as ReadBody;

/** What is told is what was sealed: the entry's text. */
const accessFields = {
  record: (row: AuditEntryRow) => row.recordId,
  kind: ({ recordId }: AuditEntryRow) => kindOfPrefix[recordId.slice(0, recordId.indexOf('_'))] ?? null,
  reader: ({ byAuthorityId }: AuditEntryRow) => (byAuthorityId === null ? null : { __typename: 'Authority', id: byAuthorityId }),
  client: (row: AuditEntryRow) => bodyOf(row).by.client,
  purpose: (row: AuditEntryRow) => bodyOf(row).purpose,
  basis: (row: AuditEntryRow) => bodyOf(row).basis,
  agreements: (row: AuditEntryRow) => bodyOf(row).agreements,
  grants: (row: AuditEntryRow) => bodyOf(row).grants,
  classes: (row: AuditEntryRow) => bodyOf(row).classes,
  requestId: (row: AuditEntryRow) => bodyOf(row).requestId,
  logPosition: ({ id }: AuditEntryRow, _: unknown, { reader }: SubgraphContext) => positions(reader).load(id),
};

function positions(reader: Reader) {
  return reader.loader('log positions', async (ids) => {
    const { rows } = await reader.db.execute<{ entry_id: string; position: string }>(
      sql`select entry_id, position from audit.sealed where entry_id = any(${sql.param([...ids])})`);
    return new Map(rows.map(({ entry_id, position }) => [entry_id, Number(position)]));
  });
}
