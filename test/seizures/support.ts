import { parse } from 'graphql';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { executeSubgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import { anonymousPrincipal, type Principal } from '../../subgraphs/kernel/process/principal.ts';
import type { SeizureDocument } from '../../subgraphs/seizures/documents.ts';
import { seizureRegistry } from '../../subgraphs/seizures/registry.ts';
import { seizures } from '../../subgraphs/seizures/subgraph.ts';
import { cloneDatabase, openDatabases } from '../support/databases.ts';

/** The authority that keeps the seizures of the tests, and an officer of it who is entitled to everything inside. */
export const keeper = 'authority_00000000000000000000000001';
export const officer: Principal = {
  ...anonymousPrincipal, kind: 'officer', clientId: 'test', authority: keeper, state: 'XA', member: true, sector: 'CUSTOMS', roles: ['CUSTOMS_OFFICER'],
};
/** A customs officer of another member state. */
export const colleague: Principal = { ...officer, authority: 'authority_00000000000000000000000002', state: 'XB' };

/** A seizure registry on a database of its own. */
export async function startRegistry() {
  const clone = await cloneDatabase('hub_empty');
  const statements: string[] = [];
  const { databases, close } = openDatabases(clone.connection, (_, statement) => statements.push(statement));
  const database = databases.seizures;
  const cursors = new CursorCodec(Buffer.alloc(32, 7));
  return {
    /** Statements that the reads and acts have sent so far. */
    statements,
    save: (drafts: RecordDraft<SeizureDocument>[]) => saveBatch(database, seizureRegistry, { authority: keeper, actor: 'test' }, drafts),
    async ask(query: string, principal: Principal = anonymousPrincipal, variables: Record<string, unknown> = {}) {
      const { data, errors } = await executeSubgraph(seizures, database, cursors, { document: parse(query), variables }, { principal, languages: [] });
      return { data: JSON.parse(JSON.stringify(data ?? {})) as Record<string, unknown>, codes: (errors ?? []).map(({ extensions }) => extensions['code']) };
    },
    async close() {
      await close();
      await clone.drop();
    },
  };
}

export type Registry = Awaited<ReturnType<typeof startRegistry>>;
