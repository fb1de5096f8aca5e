import type { Story } from '../world.ts';
import { cyreneStatue } from './cyrene-statue.ts';

/** The documented public cases, each a story of its own. */
export function caseStories(): Story[] {
  return [cyreneStatue];
}
