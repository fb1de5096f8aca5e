import { sql } from 'drizzle-orm';
import type pg from 'pg';
import type { Act } from '../../kernel/acts/act.ts';
import type { GrantEntry, GrantPage } from '../../kernel/grants/source.ts';
import type { AgreementRow, IssuedGrantRow } from './tables.ts';

/** Whose log it is: the source's name in the epochs that subgraphs and gateways keep. */
export const grantSource = 'directory';

type LogEntry = Omit<GrantEntry, 'epoch'> & { parties: string[] };

/** What subgraphs are told of an agreement: its terms for those grantees who stand by it, or that it has ended. */
export function agreementEntry(row: AgreementRow): LogEntry {
  const grantees = row.granteeAuthorityIds.filter((id) => !row.leftBy.includes(id));
  const standing = row.acceptedAt !== null && row.revokedAt === null && grantees.length > 0;
  return {
    kind: 'AGREEMENT',
    id: row.id,
    parties: [row.grantorAuthorityId, ...row.granteeAuthorityIds],
    body: standing
      ? {
          id: row.id, grantor_authority_id: row.grantorAuthorityId, grantee_authority_ids: grantees, kinds: row.kinds, record_ids: row.recordIds,
          field_classes: row.fieldClasses, purpose: row.purpose, onward_sharing: row.onwardSharing, valid_from: row.validFrom, valid_until: row.validUntil,
        }
      : null,
  };
}

/**
 * What subgraphs are told of a grant. Its right comes from the record's
 * authority, also where a grantee of an agreement has passed the record on.
 */
export function grantEntry(row: IssuedGrantRow): LogEntry {
  return {
    kind: 'GRANT',
    id: row.id,
    parties: [row.ownerAuthorityId, row.issuedBy, row.granteeAuthorityId],
    body: row.revokedAt === null
      ? {
          id: row.id, record_id: row.recordId, grantor_authority_id: row.ownerAuthorityId, grantee_authority_id: row.granteeAuthorityId,
          field_classes: row.fieldClasses, purpose: row.purpose, agreement_id: row.agreementId, valid_from: row.validFrom, valid_until: row.validUntil,
        }
      : null,
  };
}

/** Counts the next epoch for an act's changes of grants. The counter stays locked until the act commits, so it comes last. */
export async function logGrants(act: Act<unknown>, entries: readonly LogEntry[]): Promise<void> {
  const { rows } = await act.db.execute<{ epoch: string }>(sql`
    with raised as (update directory.grant_counter set epoch = epoch + 1 where source = ${grantSource} returning epoch),
    logged as (
      insert into directory.grant_log (epoch, position, kind, id, parties, body)
      select raised.epoch, e.position, e.kind, e.id, e.parties, nullif(e.body, 'null'::jsonb)
      from raised, rows from (jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as (kind text, id text, parties text[], body jsonb))
        with ordinality as e (kind, id, parties, body, position))
    select epoch::text from raised`);
  const epoch = Number(rows[0]?.epoch);
  if (!Number.isSafeInteger(epoch)) throw new Error('The grant log gave no epoch.');
  act.raise(grantSource, epoch);
}

/** How far the grant log goes. */
export async function currentEpoch(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ epoch: string }>('select epoch::text from directory.grant_counter where source = $1', [grantSource]);
  return Number(rows[0]?.epoch ?? 0);
}

/** The next epochs of the grant log, whole. */
export async function pullGrants(pool: pg.Pool, since: number, limit = 500): Promise<GrantPage> {
  // Read before the entries: an epoch that is counted by then is committed with all of them.
  const current = await currentEpoch(pool);
  const epoch = Math.min(current, since + limit);
  if (epoch <= since) return { entries: [], epoch: since, more: false };
  const { rows } = await pool.query<{ epoch: string; kind: 'GRANT' | 'AGREEMENT'; id: string; body: Record<string, unknown> | null }>(
    'select l.epoch::text, l.kind, l.id, l.body from directory.grant_log l where l.epoch > $1 and l.epoch <= $2 order by l.epoch, l.position', [since, epoch]);
  return { entries: rows.map((row) => ({ ...row, epoch: Number(row.epoch) })), epoch, more: epoch < current };
}
