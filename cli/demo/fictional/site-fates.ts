import type { SiteFate } from './site-table.ts';

/** What disturbed a site and what threatens it, in the words and codes of EAMENA. */
export interface Fate {
  category: string;
  cause: string;
  effects: readonly string[];
  trend: string;
  threat: { category: string; cause: string; probability: string };
}

export const fates: Record<SiteFate, Fate | null> = {
  looted: {
    category: 'LOOTING_ILLEGAL_ACTIVITIES', cause: 'Excavation (Hand)', effects: ['Artefact Displacement', 'Loss/Removal of Archaeological Material'], trend: 'INCREASING',
    threat: { category: 'LOOTING_ILLEGAL_ACTIVITIES', cause: 'Excavation (Bulldozing/Machinery)', probability: 'PROBABLE' },
  },
  robbed: {
    category: 'LOOTING_ILLEGAL_ACTIVITIES', cause: 'Theft/Unauthorised Removal of Objects', effects: ['Loss/Removal of Archaeological Material', 'Cracked/Broken/Missing Parts'], trend: 'STABLE',
    threat: { category: 'LOOTING_ILLEGAL_ACTIVITIES', cause: 'Theft/Unauthorised Removal of Objects', probability: 'POSSIBLE' },
  },
  bulldozed: {
    category: 'BUILDING_AND_DEVELOPMENT', cause: 'Clearance (Bulldozing/Levelling)', effects: ['Earth Displacement', 'Relocation of Archaeological Features'], trend: 'NO_LONGER_PRESENT',
    threat: { category: 'BUILDING_AND_DEVELOPMENT', cause: 'Construction', probability: 'PLANNED' },
  },
  ploughed: {
    category: 'AGRICULTURAL_PASTORAL', cause: 'Ploughing', effects: ['Alteration of Terrain', 'Surface Loss'], trend: 'STABLE',
    threat: { category: 'AGRICULTURAL_PASTORAL', cause: 'Irrigation (Channels)', probability: 'PROBABLE' },
  },
  shelled: {
    category: 'MILITARY_ARMED_CONFLICT', cause: 'Explosion/Heavy Weaponry', effects: ['Collapse/Structural Damage', 'Burning'], trend: 'DECREASING',
    threat: { category: 'MILITARY_ARMED_CONFLICT', cause: 'Landmines', probability: 'POSSIBLE' },
  },
  eroded: {
    category: 'NATURAL', cause: 'Water and/or Wind Action', effects: ['Erosion/Deterioration'], trend: 'INCREASING',
    threat: { category: 'NATURAL', cause: 'Flooding', probability: 'PROBABLE' },
  },
  kept: null,
};
