import type { KeptPhotograph, PhotographPort, PhotographRefusal } from '../../gateway/http/photographs.ts';
import type { SubgraphDatabase } from '../../subgraphs/kernel/data/database.ts';
import type { FileStore } from '../../subgraphs/kernel/files/store.ts';
import type { Principal } from '../../subgraphs/kernel/process/principal.ts';
import type { Doors } from '../../subgraphs/kernel/serve/http.ts';
import { Repeater } from '../../subgraphs/kernel/process/repeater.ts';
import { receivePhotograph } from '../../subgraphs/objects/photographs/keep.ts';
import { sweepPhotographs } from '../../subgraphs/objects/photographs/sweep.ts';

const keepDoor = '/photographs/keep';
const readDoor = '/photographs/read';

/** Milliseconds for a photograph to be sent on, decoded and encoded. */
const patience = 60_000;

/** What the objects answer to gateways about photographs. Doors speak JSON, so bytes go as base64; the signed hop vouches for the principal. */
export function photographDoors(database: SubgraphDatabase, files: FileStore): Doors {
  return {
    [keepDoor]: async ({ principal, sent }) => {
      const received = await receivePhotograph(database, files, principal as Principal, Buffer.from(String(sent), 'base64'));
      if ('refused' in received) return received;
      const { id, checksum, originalChecksum, mediaType, width, height } = received.file;
      return { id, checksum, originalChecksum, mediaType, width, height } satisfies KeptPhotograph;
    },
    [readDoor]: async ({ checksum }) => ({ bytes: (await files.read(String(checksum)))?.toString('base64') ?? null }),
  };
}

const sweeping = 6 * 3_600_000;

/** Sweeps photographs that no record shows, for as long as the hub runs. */
export function startSweeper(database: SubgraphDatabase, files: FileStore, report: (error: unknown) => void): { stop(): Promise<void> } {
  const sweeper = new Repeater(async () => void (await sweepPhotographs(database, files)), sweeping, report);
  void sweeper.wake();
  return sweeper;
}

/** Asks a subgraph at one of its doors; `Exchange.ask`. */
type Ask = <T>(name: 'objects', path: string, question: Record<string, unknown>, ms: number) => Promise<T>;

/** The photographs of the objects, wherever they run. */
export function photographPort({ ask }: { ask: Ask }): PhotographPort {
  return {
    keep: (principal, sent) => ask<KeptPhotograph | { refused: PhotographRefusal }>('objects', keepDoor, { principal, sent: sent.toString('base64') }, patience),
    read: async (checksum) => {
      const { bytes } = await ask<{ bytes: string | null }>('objects', readDoor, { checksum }, patience);
      return bytes === null ? null : Buffer.from(bytes, 'base64');
    },
  };
}
