import { cloneDatabase, openDatabases } from '../../support/databases.ts';
import type { TestHub } from '../../support/hub.ts';

/** The registries of an empty hub without its gateway, which an import does not need: what `importInto` uses of a hub, and no more. */
export async function openRegistries(): Promise<TestHub> {
  const clone = await cloneDatabase('hub_empty');
  const { databases, close } = openDatabases(clone.connection);
  const registries: Pick<TestHub, 'connection' | 'databases' | 'close'> = {
    connection: clone.connection,
    databases,
    close: async () => {
      await close();
      await clone.drop();
    },
  };
  return registries as TestHub;
}
