import { and, eq } from 'drizzle-orm';
import { newId } from '../../../schema/ids.ts';
import { mayAct } from '../../kernel/access/policy.ts';
import type { SubgraphDatabase } from '../../kernel/data/database.ts';
import type { Drizzle } from '../../kernel/data/transaction.ts';
import { checksumOf } from '../../kernel/files/local-folder.ts';
import type { FileStore } from '../../kernel/files/store.ts';
import { callerOf, type Principal } from '../../kernel/process/principal.ts';
import { photographFile, type PhotographFileRow } from '../data/tables.ts';
import { pictureOf, type Unfit } from './picture.ts';

/** What became of a photograph that was sent. */
export type Received = { file: PhotographFileRow } | { refused: 'UNAUTHENTICATED' | 'FORBIDDEN' | Unfit };

/**
 * Keeps a photograph for an authority whose records of objects the sender may
 * keep. It is no act on a record yet: `addPhotograph` makes a record show it.
 * The same bytes sent again are the same file.
 */
export async function receivePhotograph(database: SubgraphDatabase, store: FileStore, principal: Principal, sent: Uint8Array): Promise<Received> {
  const caller = callerOf(principal);
  const { authority } = principal;
  if (caller === null) return { refused: 'UNAUTHENTICATED' };
  if (authority === null || !mayAct(principal, 'KEEP_RECORDS', 'OBJECT')) return { refused: 'FORBIDDEN' };
  const originalChecksum = checksumOf(sent);
  const known = await database.read(principal, (db) => fileBy(db, authority, originalChecksum));
  if (known !== null) return { file: known };
  const picture = await pictureOf(sent);
  if (typeof picture === 'string') return { refused: picture };
  const { mediaType, width, height } = picture;
  const [checksum, thumbnailChecksum] = await Promise.all([store.keep(picture.bytes), store.keep(picture.thumbnail)]);
  const file = await database.write(principal, async (db) => {
    await db.insert(photographFile)
      .values({ id: newId('file'), authorityId: authority, originalChecksum, checksum, thumbnailChecksum, mediaType, width, height, sentBy: principal.clientId ?? principal.kind })
      .onConflictDoNothing();
    return fileBy(db, authority, originalChecksum);
  });
  if (file === null) throw new Error('A file that was kept is not there.');
  return { file };
}

async function fileBy(db: Drizzle, authority: string, originalChecksum: string): Promise<PhotographFileRow | null> {
  const [row] = await db.select().from(photographFile).where(and(eq(photographFile.authorityId, authority), eq(photographFile.originalChecksum, originalChecksum)));
  return row ?? null;
}
