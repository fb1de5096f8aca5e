// Loaded into the command before it: tells its parent how much memory it held at most.
import { existsSync, readFileSync, writeSync } from 'node:fs';

/** KB. On Linux `maxRSS` begins with what the parent held when it started this process, which the kernel's own mark of this program does not. */
function peak() {
  const status = '/proc/self/status';
  const [, marked] = (existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8')) : null) ?? [];
  return marked ?? String(process.resourceUsage().maxRSS);
}

process.on('exit', () => writeSync(3, peak()));
