import pg from 'pg';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import type { Storage } from '../hub/storage.ts';

/** The subgraphs of these that hold no record and never held one. */
export async function emptySubgraphs(storage: Storage, names: readonly SubgraphName[]): Promise<SubgraphName[]> {
  const found: SubgraphName[] = [];
  for (const name of names) {
    const client = new pg.Client(storage.owner(name));
    await client.connect();
    try {
      const { rowCount } = await client.query(`select 1 from ${pg.escapeIdentifier(name)}.change_entry limit 1`);
      if (rowCount === 0) found.push(name);
    } finally {
      await client.end();
    }
  }
  return found;
}
