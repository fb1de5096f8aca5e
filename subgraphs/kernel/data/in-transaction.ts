import type pg from 'pg';

/**
 * Does work in one transaction on a connection of its own: committed when it
 * returns, and nothing kept of it when it throws. For what the hub does by
 * itself; what is done for somebody goes through a session.
 *
 * @param begin what the transaction begins with, settings of its role among it
 */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>, begin = 'begin'): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const lost = (error: Error) => {
    broken = error;
  };
  // A server that dies between two statements tells by an event, which would end the process if nobody listened.
  client.on('error', lost);
  try {
    await client.query(begin);
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    // A connection that cannot even do this is not given to anybody else.
    await client.query('rollback').catch(lost);
    throw error;
  } finally {
    client.off('error', lost);
    client.release(broken);
  }
}
