import pg from 'pg';
import { registryNames } from '../../schema/subgraphs.ts';
import type { Storage } from '../hub/storage.ts';

/** Whether no registry holds a record or ever held one. */
export async function isEmptyHub(storage: Storage): Promise<boolean> {
  for (const name of [...registryNames, 'links'] as const) {
    const client = new pg.Client(storage.owner(name));
    await client.connect();
    try {
      const { rowCount } = await client.query(`select 1 from ${pg.escapeIdentifier(name)}.change_entry limit 1`);
      if (rowCount !== 0) return false;
    } finally {
      await client.end();
    }
  }
  return true;
}
