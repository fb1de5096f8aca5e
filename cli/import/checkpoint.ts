import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const counts = z.object({
  read: z.number(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  merged: z.number(),
  notices: z.number(),
});

const savedProgress = z.object({
  /** Rows of the (merged) file that are written or refused. */
  rows: z.number(),
  counts,
  records: z.record(z.string(), z.object({ created: z.number(), changed: z.number(), unchanged: z.number() })),
  /** The first bad rows, for the summary. */
  firstBad: z.array(z.object({ line: z.number(), field: z.string().optional(), value: z.string().optional(), reason: z.string() })),
  report: z.string(),
  reportBytes: z.number(),
});

/** How far an import has come, so that a killed one goes on where it stopped. */
export type SavedProgress = z.infer<typeof savedProgress>;

/** Where progress is kept between runs. */
export interface Checkpoint {
  load(): Promise<SavedProgress | undefined>;
  save(progress: SavedProgress): Promise<void>;
  clear(): Promise<void>;
}

/**
 * A checkpoint in a file of its own. `identity` is everything that makes two
 * runs the same import: format, digest of the file, authority, options of the mapping.
 */
export function fileCheckpoint(folder: string, identity: readonly string[]): Checkpoint {
  const key = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32);
  const path = join(folder, `${key}.json`);
  return {
    async load() {
      try {
        const found = savedProgress.safeParse(JSON.parse(await readFile(path, 'utf8')));
        return found.success ? found.data : undefined;
      } catch {
        // None, or one cut off in the middle: the import begins again, which changes nothing that is written.
        return undefined;
      }
    },
    async save(progress) {
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.new`, JSON.stringify(progress), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
    async clear() {
      await rm(path, { force: true });
    },
  };
}

/** SHA-256 of a file, as hex. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
