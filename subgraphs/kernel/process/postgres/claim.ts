import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The data folder is in use by a hub that is alive. */
export class DataFolderInUse extends Error {
  readonly pid: number;

  constructor(home: string, pid: number) {
    super(`Another hub (process ${pid}) runs on ${home}.`);
    this.name = 'DataFolderInUse';
    this.pid = pid;
  }
}

/**
 * Claims a data folder for this process: one hub a folder, for two would stop
 * each other's server. The claim of a process that ended, also before the
 * machine started anew, is nobody's. Waits `patience` milliseconds for a living
 * owner to end: one that was killed a moment ago still is on its way out.
 */
export async function claim(home: string, ownerFile: string, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      writeFileSync(ownerFile, `${process.pid} ${bornAt(process.pid) ?? ''}`, { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = livingOwner(ownerFile);
    if (owner === process.pid) return;
    if (owner === null) rmSync(ownerFile, { force: true });
    else if (Date.now() > deadline) throw new DataFolderInUse(home, owner);
    else await sleep(50);
  }
}

function livingOwner(ownerFile: string): number | null {
  const [pid = 0, born] = read(ownerFile).split(' ').map(Number);
  if (!(pid > 0) || !isAlive(pid)) return null;
  const now = bornAt(pid);
  // The number of a process that ended is given to another one in time.
  return now !== null && born !== undefined && born > 0 && born !== now ? null : pid;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // Ended, and only waiting for its parent to take notice.
  return !['Z', 'X'].includes(statOf(pid)[0] ?? '');
}

/** When a process began, in ticks since the machine's start; null where the system does not tell. */
function bornAt(pid: number): number | null {
  const ticks = Number(statOf(pid)[19]);
  return ticks > 0 ? ticks : null;
}

/** What Linux says of a process from its state on; the name before that may hold anything. */
function statOf(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
