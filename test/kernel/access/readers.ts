import pg from 'pg';
import { newId } from '../../../schema/ids.ts';
import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { roleOf } from '../../../subgraphs/kernel/data/roles.ts';
import type { AdminConnection } from '../../../subgraphs/kernel/process/postgres/embedded.ts';
import { anonymousPrincipal, type Principal, type Sector } from '../../../subgraphs/kernel/process/principal.ts';
import type { Audience, SharingTier } from '../../../subgraphs/kernel/values/types.ts';
import { rolePassword } from '../../support/databases.ts';

/** The authorities between which grants stand. */
export const authorities = {
  keeper: newId('authority'),
  other: newId('authority'),
  granted: newId('authority'),
  grantedUntilLater: newId('authority'),
  grantEnded: newId('authority'),
  grantNotBegun: newId('authority'),
  grantedByAStranger: newId('authority'),
  nobody: newId('authority'),
};

/** What the reference knows of a record. */
export interface Shared {
  id: string;
  authority: string;
  tier: SharingTier;
  audience: Audience[];
  /** Hours from now; null for no embargo. */
  embargo: number | null;
}

export interface Grant {
  grantor: string;
  grantee: string;
  /** Hours from now. */
  from: number;
  until: number | null;
}

/** Every record has all of these grants. */
export const grantsOf = (authority: string): Grant[] => [
  { grantor: authority, grantee: authorities.granted, from: -1, until: null },
  { grantor: authority, grantee: authorities.grantedUntilLater, from: -1, until: 1 },
  { grantor: authority, grantee: authorities.grantEnded, from: -2, until: -1 },
  { grantor: authority, grantee: authorities.grantNotBegun, from: 1, until: null },
  { grantor: authorities.nobody, grantee: authorities.grantedByAStranger, from: -1, until: null },
];

/** The sharing table of the design, in the plainest words. */
export function mayRead(given: Principal, record: Shared): boolean {
  const reader = given.roles.includes('EXPERT') ? anonymousPrincipal : given;
  if (reader.authority === record.authority) return true;
  if (record.embargo !== null && record.embargo > 0) return false;
  switch (record.tier) {
    case 'PUBLIC':
      return true;
    case 'COMMUNITY':
      return reader.authority !== null && reader.member && (record.audience.length === 0 || (reader.sector !== null && record.audience.includes(reader.sector)));
    case 'PARTIES':
      return grantsOf(record.authority).some(({ grantor, grantee, from, until }) =>
        grantor === record.authority && grantee === reader.authority && from <= 0 && (until === null || until > 0));
    case 'AUTHORITY':
      return false;
  }
}

/** Every authority or none, of a member state or not, of each sector or none; and the same as experts of one request, who stand to no record. */
export const readers: [string, Principal][] = [null, ...Object.keys(authorities)].flatMap((name) =>
  [true, false].flatMap((member) =>
    ([null, 'CUSTOMS', 'HERITAGE'] as (Sector | null)[]).flatMap((sector): [string, Principal][] => {
      const authority = name === null ? null : authorities[name as keyof typeof authorities];
      const reader: Principal = { ...anonymousPrincipal, authority, member, sector, roles: ['REGISTRY_STEWARD'] };
      const said = `${name ?? 'no authority'}, ${member ? 'member' : 'no member'}, ${sector ?? 'no sector'}`;
      const expert: [string, Principal][] = member && sector === 'HERITAGE' && authority !== null ? [[`${said}, expert`, { ...reader, roles: ['REGISTRY_STEWARD', 'EXPERT'] }]] : [];
      return [[said, reader], ...expert];
    }),
  ),
);

/** A session of a subgraph's own role, which row-level security binds, with exactly the settings given. */
export async function asRole<T>(
  connection: AdminConnection,
  subgraph: SubgraphName,
  settings: Record<string, string>,
  work: (query: (statement: string, values?: unknown[]) => Promise<pg.QueryResult<Record<string, unknown>>>) => Promise<T>,
  role = roleOf(subgraph),
): Promise<T> {
  const client = new pg.Client({ ...connection, user: role, password: rolePassword });
  await client.connect();
  try {
    await client.query('begin');
    for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value]);
    return await work((statement, values) => client.query(statement, values));
  } finally {
    await client.end();
  }
}

export function settingsOf({ authority, member, sector, roles }: Principal): Record<string, string> {
  return { 'hub.authority': authority ?? '', 'hub.member': member ? 'on' : 'off', 'hub.sector': sector ?? '', 'hub.roles': roles.join(',') };
}
