import type { Story } from '../world.ts';
import { beninBronzes } from './benin-bronzes.ts';
import { chashmaAyubTile } from './chashma-ayub-tile.ts';
import { cyreneStatue } from './cyrene-statue.ts';
import { eshmunBullsHead } from './eshmun-bulls-head.ts';
import { gilgameshTablet } from './gilgamesh-tablet.ts';
import { girsuCones } from './girsu-cones.ts';
import { kaNeferNefer } from './ka-nefer-nefer.ts';
import { khirbetAlKoumSpoon } from './khirbet-al-koum-spoon.ts';
import { maliHouston } from './mali-houston.ts';
import { sasanianRelief } from './sasanian-relief.ts';
import { yemenSmithsonian } from './yemen-smithsonian.ts';

/** The documented public cases, each a story of its own. */
export function caseStories(): Story[] {
  return [
    cyreneStatue, sasanianRelief, chashmaAyubTile, maliHouston, yemenSmithsonian, khirbetAlKoumSpoon, gilgameshTablet, eshmunBullsHead,
    kaNeferNefer, girsuCones, beninBronzes,
  ];
}
