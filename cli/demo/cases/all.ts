import type { Story } from '../world.ts';
import { chashmaAyubTile } from './chashma-ayub-tile.ts';
import { cyreneStatue } from './cyrene-statue.ts';
import { eshmunBullsHead } from './eshmun-bulls-head.ts';
import { gilgameshTablet } from './gilgamesh-tablet.ts';
import { sasanianRelief } from './sasanian-relief.ts';

/** The documented public cases, each a story of its own. */
export function caseStories(): Story[] {
  return [cyreneStatue, sasanianRelief, chashmaAyubTile, gilgameshTablet, eshmunBullsHead];
}
