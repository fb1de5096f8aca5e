import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Log } from '../../subgraphs/kernel/process/log.ts';
import type { ReloadableEngine } from '../engine/reload.ts';

/** Reads the supergraph again when its file changes, and when it is asked to by SIGHUP. */
export function watchSupergraph(file: string, known: string, engine: Pick<ReloadableEngine, 'reload'>, log: Log): () => void {
  let served = known;
  const read = (): void => {
    const found = textOf(file);
    if (found === served) return;
    const verdict = found === null ? { ok: false as const, reason: 'The file cannot be read.' } : engine.reload(found);
    if (!verdict.ok) return log.error({ file, reason: verdict.reason }, 'the supergraph cannot be served; the one before stays');
    served = found ?? served;
    log.info({ file }, 'the supergraph was read again');
  };
  watchFile(file, { interval: 1000, persistent: false }, read);
  process.on('SIGHUP', read);
  return () => {
    unwatchFile(file, read);
    process.off('SIGHUP', read);
  };
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
