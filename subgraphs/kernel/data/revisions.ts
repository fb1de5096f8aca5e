import { type SQL, sql } from 'drizzle-orm';
import { boolean, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { instant } from './columns.ts';
import type { Drizzle } from './database.ts';
import type { FieldChange, RecordDraft } from './draft.ts';
import { canonicalJson, differences } from './json.ts';
import type { Registry } from './registry.ts';
import type { SharingTier } from '../values/types.ts';

/** A version of a record as everybody saw it who might read it then. */
export interface RevisionFace {
  record_id: string;
  revision: number;
  authority_id: string;
  tier: string;
  audience: string[];
  embargo_until: string | null;
  recorded_by: string | null;
  public_changed: boolean;
  changes: FieldChange[];
  face: unknown;
  /** ISO 8601 instant; now if left out. */
  recorded_at?: string;
}

/** What everybody sees of a draft. */
export function faceOf({ titles, sharing, rights, sources, synthetic, document }: RecordDraft<unknown>): Record<string, unknown> {
  return { titles, sharing, rights, sources, synthetic, document };
}

/** The face of a revision, from its disclosed draft and the one before. */
export function revisionFace(
  of: { id: string; revision: number; authority: string; by: string | null },
  shown: RecordDraft<unknown>,
  before: RecordDraft<unknown> | undefined,
): RevisionFace {
  const face = faceOf(shown);
  const last = before === undefined ? undefined : faceOf(before);
  return {
    record_id: of.id,
    revision: of.revision,
    authority_id: of.authority,
    tier: shown.sharing?.tier ?? 'AUTHORITY',
    audience: shown.sharing?.audience ?? [],
    embargo_until: shown.sharing?.embargoUntil ?? null,
    recorded_by: of.by,
    public_changed: last === undefined || canonicalJson(face) !== canonicalJson(last),
    changes: last === undefined ? [] : differences(last, face),
    face,
  };
}

/** The INSERT of faces, for the statement that writes the history. */
export function faceInsert(schema: string, faces: readonly RevisionFace[], kept: SQL = sql`on conflict (id) do nothing`): SQL {
  const target = sql`${sql.identifier(schema)}.revision_face`;
  return sql`
    insert into ${target} (record_id, revision, authority_id, tier, audience, embargo_until, recorded_at, recorded_by, public_changed, changes, face)
    select record_id, revision, authority_id, tier, audience, embargo_until, coalesce(recorded_at, now()), recorded_by, public_changed, changes, face
    from jsonb_to_recordset(${JSON.stringify(faces)}::jsonb) as f(record_id text, revision integer, authority_id text, tier text, audience text[],
      embargo_until timestamptz, recorded_at timestamptz, recorded_by text, public_changed boolean, changes jsonb, face jsonb)
    ${kept}`;
}

/** Makes the faces of versions anew that were written before faces were kept, or in an older way. */
export async function makeFaces(db: Drizzle, registry: Registry<never>, authority: string, ids: readonly string[]): Promise<void> {
  const { rows } = await db.execute<{ record_id: string; revision: number; recorded_at: string; recorded_by: string | null; draft: RecordDraft<never> }>(sql`
    select record_id, revision, recorded_at::text, recorded_by, draft from ${sql.identifier(registry.schema)}.revision
    where record_id = any(${sql.param([...ids])}) order by record_id, revision`);
  const faces = rows.map((row, place) => {
    const last = rows[place - 1];
    const before = last?.record_id === row.record_id ? registry.disclosed(last.draft) : undefined;
    const of = { id: row.record_id, revision: row.revision, authority, by: row.recorded_by };
    return { ...revisionFace(of, registry.disclosed(row.draft), before), recorded_at: row.recorded_at };
  });
  const anew = sql`on conflict (id) do update set public_changed = excluded.public_changed, changes = excluded.changes, face = excluded.face`;
  if (faces.length > 0) await db.execute(faceInsert(registry.schema, faces, anew));
}

/** The table of faces in a subgraph's schema. */
export function revisionTable(schema: SubgraphName) {
  return pgSchema(schema).table('revision_face', {
    id: text('id').primaryKey(),
    recordId: text('record_id').notNull(),
    revision: integer('revision').notNull(),
    authorityId: text('authority_id').notNull(),
    tier: text('tier').$type<SharingTier>().notNull(),
    audience: text('audience').array().notNull(),
    embargoUntil: instant('embargo_until'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by'),
    publicChanged: boolean('public_changed').notNull(),
    changes: jsonb('changes').$type<FieldChange[]>().notNull(),
    face: jsonb('face').notNull(),
  });
}
