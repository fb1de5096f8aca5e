import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** A server of the bench, in a process of its own. */
export interface Started {
  name: string;
  url: string;
  /** Milliseconds of CPU that it has taken since it began; null where the system does not say. */
  cpu(): number | null;
  stop(): Promise<void>;
}

/** The last core is the gateways', one after the other; everything else runs beside it. */
const cores = availableParallelism();
const canPin = cores > 1 && existsSync('/usr/bin/taskset');
/** Given to every gateway: young objects of a large answer outlive the default space for them. */
const nodeFlags = ['--max-semi-space-size=32'];
export const pinning = canPin ? `gateways on core ${cores - 1}, one at a time; load and subgraphs on the others` : 'not pinned to cores';
const beside = `0-${cores - 2}`;

export function pinLoad(): void {
  if (canPin) execFileSync('taskset', ['-apc', beside, String(process.pid)], { stdio: 'ignore' });
}

const running = new Set<ChildProcess>();

/** A bench that is interrupted or fails leaves no process behind, and not its folder. */
export function leaveNothing(folder: string): void {
  process.once('exit', () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
}

/** Starts a server and waits for its address, which it prints. */
export function start(name: string, args: readonly string[], place: 'gateway' | 'beside', env: Record<string, string> = {}): Promise<Started> {
  const [command, before] = canPin ? ['taskset', ['-c', place === 'gateway' ? String(cores - 1) : beside, process.execPath]] : [process.execPath, []];
  // oxlint-disable-next-line no-process-env -- what starts Node must be found; nothing else is handed on
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, [...before, ...(place === 'gateway' ? nodeFlags : []), ...args], { env: { PATH, HOME, NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      running.delete(child);
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    // Some wait for their clients, which keep their connections.
    const late = setTimeout(() => child.kill('SIGKILL'), 2000);
    await ended;
    clearTimeout(late);
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /(http:\/\/127\.0\.0\.1:\d+\/graphql)\s/.exec(said)?.[1];
      if (url !== undefined) resolve({ name, url, cpu: () => cpuOf(child), stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    void ended.then(() => reject(new Error(`${name} ended before it listened.\n${said}`)));
  });
}

/** User and system time, from `/proc`, in ticks of ten milliseconds. */
function cpuOf({ pid }: ChildProcess): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
