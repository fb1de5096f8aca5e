import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a user who owns nothing here can open the path: every folder on the way lets others through. */
export function reachableByOthers(path: string): boolean {
  if ((statSync(path).mode & 0o005) !== 0o005) return false;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
