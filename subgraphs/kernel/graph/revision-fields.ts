import { and, eq, sql } from 'drizzle-orm';
import { childConnections, shownAs } from '../data/connection.ts';
import type { RecordDraft } from '../data/draft.ts';
import { differences } from '../data/json.ts';
import type { PageArgs } from '../data/keyset.ts';
import type { RowAccess } from '../data/overlay.ts';
import type { Reader } from '../data/reader.ts';
import type { Registry } from '../data/registry.ts';
import { faceOf, revisionTable } from '../data/revisions.ts';
import type { SubgraphContext } from './context.ts';
import { opaqueVersion } from './record-fields.ts';

interface SeenRecord {
  id: string;
  authorityId: string;
  access: RowAccess;
}

type Face = ReturnType<typeof revisionTable>['$inferSelect'];

type Revision = Face & { whole: boolean };

/**
 * The versions of a record. A reader of the record sees those that were for it
 * at their time, as everybody saw them; who acts for the record's authority and
 * has every class open that the kind withholds, each as it was given.
 */
export function revisionFields(registry: Pick<Registry<never>, 'schema' | 'withheld'>) {
  const table = revisionTable(registry.schema);
  const order = { name: 'revisions', keys: [{ column: table.revision, direction: 'desc' as const, type: 'integer' }] };
  const classes = new Set(Object.values(registry.withheld).flatMap((columns) => Object.values(columns)));
  // The version was for its reader at its time: the policy is asked of what its sharing was, as row-level security asks it.
  const forReader = (reader: Reader) => reader.scope({ ...table, id: table.recordId } as never);
  const whole = ({ authorityId, access }: SeenRecord, { principal }: Reader) =>
    principal.authority === authorityId && [...classes].every((fieldClass) => access.open.includes(fieldClass));
  return {
    revisions: async (row: SeenRecord, { first, after, last, before }: PageArgs, { reader }: SubgraphContext) => {
      const all = whole(row, reader);
      const list = { table, parent: table.recordId, order, where: and(forReader(reader), all ? undefined : eq(table.publicChanged, true)) };
      const page = await childConnections(reader, `revisions:${all}`, list, { first, after, last, before })(row.id);
      return shownAs(page, (face) => shown(reader, row, face, all));
    },
    revision: async (row: SeenRecord, { asOf }: { asOf: Date }, { reader }: SubgraphContext) => {
      const all = whole(row, reader);
      const face = await reader
        .loader<Face>(`revision:${all}:${asOf.toISOString()}`, async (ids) => {
          const rows = await reader.db
            .selectDistinctOn([table.recordId])
            .from(table)
            .where(and(sql`${table.recordId} = any(${sql.param([...ids])})`, sql`date_trunc('milliseconds', ${table.recordedAt}) <= ${asOf}`, forReader(reader), all ? undefined : eq(table.publicChanged, true)))
            .orderBy(table.recordId, sql`${table.revision} desc`);
          return new Map(rows.map((found) => [found.recordId, found]));
        })
        .load(row.id);
      return face === null ? null : shown(reader, row, face, all);
    },
  };
}

/** A version that is shown was read: what was not everybody's at its time leaves word in the log, though the record is now. */
function shown(reader: Reader, { id, authorityId, access }: SeenRecord, face: Face, whole: boolean): Revision {
  reader.note({ id, authorityId, access, tier: face.tier, embargoUntil: face.embargoUntil });
  return { ...face, whole };
}

/** The contract's `RecordRevision`. */
export const revisionTypeFields = {
  RecordRevision: {
    version: ({ recordId, revision }: Revision) => opaqueVersion(recordId, 'revision', revision),
    authority: ({ authorityId }: Revision) => ({ __typename: 'Authority', id: authorityId }),
    client: ({ whole, recordedBy }: Revision) => (whole ? recordedBy : null),
    document: async (row: Revision, _: unknown, { reader }: SubgraphContext) => (row.whole ? (await wholeDraft(reader, row.recordId, row.revision)) : row.face),
    changes: async (row: Revision, _: unknown, { reader }: SubgraphContext) => {
      if (!row.whole) return row.changes;
      const [now, before] = await Promise.all([wholeDraft(reader, row.recordId, row.revision), wholeDraft(reader, row.recordId, row.revision - 1)]);
      return before === null ? [] : differences(before, now);
    },
  },
};

/** A revision as it was given, but for persons. */
function wholeDraft(reader: Reader, recordId: string, revision: number): Promise<Record<string, unknown> | null> {
  return reader
    .loader<Record<string, unknown>>('whole drafts', async (keys) => {
      const { rows } = await reader.db.execute<{ key: string; draft: RecordDraft<unknown> }>(sql`
        select record_id || '/' || revision as key, draft from ${sql.identifier(reader.schema)}.revision where record_id || '/' || revision = any(${sql.param([...keys])})`);
      return new Map(rows.map(({ key, draft }) => [key, faceOf(draft)]));
    })
    .load(`${recordId}/${revision}`);
}
