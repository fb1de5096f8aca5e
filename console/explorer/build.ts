import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Where the bundled explorer lies; made from `client/` and not checked in. */
export const explorerDist = here('./dist');

const client = here('./client');

/** Whether the bundle is there; if not, whether it can be made: an installation without the development dependencies cannot. */
export function explorerState(): 'ready' | 'to be bundled' | 'missing' {
  if (existsSync(join(explorerDist, 'index.html'))) return 'ready';
  try {
    import.meta.resolve('vite');
    return 'to be bundled';
  } catch {
    return 'missing';
  }
}

/**
 * Bundles the explorer unless the bundle at hand is newer than its sources.
 * Takes seconds and needs the development dependencies; throws where they are
 * absent and there is no bundle.
 */
export async function buildExplorer(): Promise<'built' | 'current'> {
  const built = join(explorerDist, 'index.html');
  if (existsSync(built) && statSync(built).mtimeMs >= newest(client)) return 'current';
  const { build } = await import('vite');
  await build({
    root: client,
    base: '/explorer/',
    configFile: false,
    logLevel: 'error',
    // Monaco asks for its workers at run time; as modules they may share chunks.
    worker: { format: 'es' },
    build: { outDir: explorerDist, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 8000 },
  });
  return 'built';
}

function newest(folder: string): number {
  return Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs));
}
