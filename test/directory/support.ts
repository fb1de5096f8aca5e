import { parse } from 'graphql';
import pg from 'pg';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { directory } from '../../subgraphs/directory/subgraph.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import { executeSubgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import { anonymousPrincipal, type Principal } from '../../subgraphs/kernel/process/principal.ts';
import { cloneDatabase, openDatabases } from '../support/databases.ts';

/** Answers are read like JSON from the wire: their shape is what the tests assert. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  codes: unknown[];
  /** How many SELECT statements were sent for it. */
  selects: number;
}

export const officerOf = (slug: string): Principal => ({
  ...anonymousPrincipal, kind: 'officer', authority: seededAuthorityId(slug), state: 'XA', member: true, sector: 'HERITAGE', roles: ['REGISTRY_STEWARD'],
});

/** The directory with its seed, on a database of its own. */
export async function openDirectory() {
  const clone = await cloneDatabase('hub_empty');
  let statements: string[] = [];
  const { databases, close } = openDatabases(clone.connection, (_, statement) => statements.push(statement));
  const owner = new pg.Client(clone.connection);
  await owner.connect();
  const cursors = new CursorCodec(new Uint8Array(32).fill(7));
  return {
    connection: clone.connection,
    owner,
    ask: async (query: string, principal: Principal = anonymousPrincipal, languages: string[] = ['en'], variables: Record<string, unknown> = {}): Promise<Answer> => {
      statements = [];
      const reported: unknown[] = [];
      const { data, errors } = await executeSubgraph(directory, databases.directory, cursors, { document: parse(query), variables }, { principal, languages }, (error) => reported.push(error));
      if (reported.length > 0) throw reported[0];
      return {
        data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
        codes: (errors ?? []).map(({ extensions }) => extensions['code']),
        selects: statements.filter((statement) => /^\s*select/i.test(statement)).length,
      };
    },
    close: async () => {
      await owner.end();
      await close();
      await clone.drop();
    },
  };
}

export type Directory = Awaited<ReturnType<typeof openDirectory>>;
