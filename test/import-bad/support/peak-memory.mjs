// Loaded into the command before it: tells its parent how much memory it held at most.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
