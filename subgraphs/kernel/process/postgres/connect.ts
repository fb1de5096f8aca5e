import pg from 'pg';
import { contractError } from '../../../../schema/errors.ts';

/**
 * Works on a connection of its own, as an owner does: migrations, reference
 * data, operator's commands. A server that dies in the meantime fails the work
 * with its code; without a listener it would end the process.
 */
export async function connected<T>(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  let lost = false;
  client.on('error', () => (lost = true));
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw lost ? Object.assign(contractError('STORAGE_UNAVAILABLE', 'The connection to the database ended.'), { cause: error }) : error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
