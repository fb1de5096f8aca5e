import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Nothing can be kept in the data folder. */
export class DataFolderUnusable extends Error {
  constructor(path: string, problem: string) {
    super(`The data folder ${path} ${problem}.`);
    this.name = 'DataFolderUnusable';
  }
}

/** Makes the data folder where it is missing; throws `DataFolderUnusable` where nothing could be kept in it. */
export function makeDataFolder(path: string): void {
  const problem = dataFolderProblem(path);
  if (problem !== null) throw new DataFolderUnusable(path, problem);
  mkdirSync(path, { recursive: true });
}

/** Why nothing can be kept in the data folder, there or still to be made, and what helps; null if it can. */
export function dataFolderProblem(path: string): string | null {
  let nearest = path;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    if (!statSync(nearest).isDirectory()) return `cannot be used: ${nearest} is no folder; set DATA_DIR`;
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return `cannot be used (${(error as NodeJS.ErrnoException).code}): this user may not write in ${nearest}; set DATA_DIR, or give it the right`;
  }
}
