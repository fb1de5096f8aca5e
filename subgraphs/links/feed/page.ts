import { type SQL, sql } from 'drizzle-orm';
import { contractError } from '../../../schema/errors.ts';
import { parseId } from '../../../schema/ids.ts';
import type { PageInfo } from '../../kernel/data/connection.ts';
import { pageWindow } from '../../kernel/data/keyset.ts';
import type { Reader } from '../../kernel/data/reader.ts';
import { name } from '../data/named.ts';
import { scopeOf } from '../data/scope.ts';
import { recordIndex } from '../data/tables.ts';
import { after, isExpired, type Place, placeOf, positionOf, standsAt } from './place.ts';

export type ChangeKind = 'CREATED' | 'CHANGED' | 'AVAILABLE' | 'WITHDRAWN';

export interface ChangeFilter {
  recordKind?: string[] | null;
  authority?: string[] | null;
  kind?: ChangeKind[] | null;
  collection?: string | null;
}

export interface ChangeArgs {
  since?: string | null;
  where?: ChangeFilter | null;
  first?: number | null;
}

/** An entry as its subscriber is told of it. */
export interface ToldChange {
  cursor: string;
  at: Date;
  kind: ChangeKind;
  recordId: string;
  /** The same whenever the entry is given; for the hub's own use. */
  entry: string;
}

export interface ChangePage {
  nodes: ToldChange[];
  pageInfo: PageInfo;
}

const list = 'changes';

interface FoundRow extends Record<string, unknown> {
  serial: string;
  head: string;
  pruned: string;
  walking: boolean;
  seq: string | null;
  record_id: string;
  kind: ChangeKind;
  at: Date;
  readable: boolean;
}

/** The next entries of the reader's view, of records that it may read at this moment; one statement, whatever is there. */
export async function changePage(reader: Reader, { since, where, first }: ChangeArgs): Promise<ChangePage> {
  const { size } = pageWindow({ first });
  const place = since == null ? { serial: 0n, steps: [] } : readPlace(reader, since);
  const rows = await entries(reader, place, where ?? {}, size + 1);
  const [view] = rows;
  if (view === undefined) {
    if (since != null) throw expired();
    // The view is made with the first look; where grants are not all heard of yet, that is a moment away.
    return { nodes: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null } };
  }
  const serial = BigInt(view.serial);
  const head = BigInt(view.head);
  if (since != null && (place.serial !== serial || isExpired(place, BigInt(view.pruned)))) throw expired();
  const found = rows.filter(({ seq }) => seq !== null);
  // A record that has closed since the log was brought up to date: its withdrawal comes next, and the page ends before it.
  const closed = found.findIndex(({ kind, readable }) => kind !== 'WITHDRAWN' && !readable);
  const shown = found.slice(0, closed < 0 ? size : Math.min(size, closed));
  const more = found.length > shown.length;
  const cursorAt = (to: bigint) => reader.cursors.write(list, positionOf(after({ serial, steps: place.steps }, { to, head })));
  const nodes = shown.map(({ seq, at, kind, record_id: recordId }) => {
    if (kind !== 'WITHDRAWN') name(reader, recordId);
    return { cursor: cursorAt(BigInt(seq ?? 0)), at: new Date(at), kind, recordId, entry: `${serial}/${seq}` };
  });
  const last = shown.at(-1)?.seq;
  const reached = more ? BigInt(last ?? standsAt(place)) : head;
  return { nodes, pageInfo: { hasNextPage: more || view.walking, hasPreviousPage: since != null, startCursor: nodes[0]?.cursor ?? null, endCursor: cursorAt(reached) } };
}

function readPlace(reader: Reader, cursor: string): Place {
  return placeOf(reader.cursors.read(list, cursor));
}

function expired(): Error {
  return contractError('CURSOR_EXPIRED', 'The cursor is older than the feed, or was given for other rights than you have now. Begin anew without one.');
}

async function entries(reader: Reader, place: Place, where: ChangeFilter, limit: number): Promise<FoundRow[]> {
  const { steps } = place;
  const to = sql`${sql.param(steps.map((step) => step.to.toString()))}::bigint[]`;
  const heads = sql`${sql.param(steps.map((step) => step.head.toString()))}::bigint[]`;
  // The subscriber was given the record: the page over the entry that opened it was made before this withdrawal.
  const given = sql`(select step.head from unnest(${to}, ${heads}) as step("to", head) where step."to" >= e.opened order by step."to" limit 1) < e.seq`;
  const { rows } = await reader.db.execute<FoundRow>(sql`
    select v.serial::text, v.head::text, v.pruned::text, v.walked is not null as walking, entry.*
    from links.feed_view v left join lateral (
      select e.seq::text, e.record_id, e.kind, e.at, ${recordIndex.id} is not null as readable
      from links.feed_entry e
      left join ${recordIndex} on ${recordIndex.id} = e.record_id and ${scopeOf(reader, recordIndex)}
      left join links.feed_state s on s.view_id = v.id and s.record_id = e.record_id
      where e.view_id = v.id and e.seq > ${standsAt(place).toString()}::bigint
        and case e.kind when 'WITHDRAWN' then ${given} else ${recordIndex.id} is not null or s.open end
        and ${filtered(where)}
      order by e.seq limit ${limit}) entry on true
    where v.id = links.feed_view_id() order by entry.seq::bigint`);
  return rows;
}

function filtered({ recordKind, authority, kind, collection }: ChangeFilter): SQL {
  const prefixes = recordKind?.map((one) => one.toLowerCase());
  const authorities = authority?.map((id) => parseId('authority', id));
  const conditions = [
    prefixes == null ? null : sql`split_part(e.record_id, '_', 1) = any(${sql.param(prefixes)})`,
    authorities == null ? null : sql`e.authority_id = any(${sql.param(authorities)})`,
    kind == null ? null : sql`e.kind = any(${sql.param(kind)})`,
    collection == null ? null : inCollection(parseId('collection', collection)),
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** Members that the reader may see. What was added after it had closed for the reader tells nothing of itself. */
function inCollection(id: string): SQL {
  return sql`exists (select 1 from links.collection_member m where m.collection_id = ${id} and m.record_id = e.record_id and (e.kind <> 'WITHDRAWN' or m.added_at <= e.at))`;
}
