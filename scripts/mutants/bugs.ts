import type { Bug } from './handmade.ts';

export const bugs: readonly Bug[] = [];
