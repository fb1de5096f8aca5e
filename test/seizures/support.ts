import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { saveBatch } from '../../subgraphs/kernel/data/act.ts';
import { CursorCodec } from '../../subgraphs/kernel/data/cursor.ts';
import { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import type { RecordDraft } from '../../subgraphs/kernel/data/draft.ts';
import { migrate } from '../../subgraphs/kernel/data/migrate.ts';
import { executeSubgraph } from '../../subgraphs/kernel/graph/subgraph.ts';
import { startEmbeddedPostgres } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { anonymousPrincipal, type Principal } from '../../subgraphs/kernel/process/principal.ts';
import type { SeizureDocument } from '../../subgraphs/seizures/documents.ts';
import { seizureRegistry } from '../../subgraphs/seizures/registry.ts';
import { seizures } from '../../subgraphs/seizures/subgraph.ts';

/** The authority that keeps the seizures of the tests, and an officer of it who is entitled to everything inside. */
export const keeper = 'authority_00000000000000000000000001';
export const officer: Principal = {
  ...anonymousPrincipal, kind: 'officer', clientId: 'test', authority: keeper, state: 'XA', member: true, sector: 'CUSTOMS', roles: ['CUSTOMS_OFFICER'],
};
/** A customs officer of another member state. */
export const colleague: Principal = { ...officer, authority: 'authority_00000000000000000000000002', state: 'XB' };

/** A seizure registry on a PostgreSQL of its own. */
export async function startRegistry() {
  const folder = mkdtempSync(join(tmpdir(), 'seizures-'));
  const { connection, stop } = await startEmbeddedPostgres({ dataDir: folder });
  await migrate({ connection, subgraphs: ['seizures'], rolePassword: 'secret' });
  const statements: string[] = [];
  const as = (user: string) => ({ ...connection, user, password: 'secret' });
  const database = new SubgraphDatabase({
    name: 'seizures',
    connection: as('turath_seizures'),
    feedConnection: as('turath_seizures_feed'),
    onStatement: (statement) => statements.push(statement),
  });
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
      await database.close();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Registry = Awaited<ReturnType<typeof startRegistry>>;
