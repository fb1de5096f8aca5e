import { alQudsStory } from './al-quds.ts';
import { caseStories } from './cases/all.ts';
import { fictionalStories } from './fictional/stories.ts';
import { worldHeritageStories } from './sites/world-heritage.ts';
import type { Story } from './world.ts';

/** The whole demonstration world: places, documented cases, the Al-Quds desk, and the records of fictional states. */
export function demoStories(): Story[] {
  return [...worldHeritageStories(), ...caseStories(), alQudsStory(), ...fictionalStories()];
}
