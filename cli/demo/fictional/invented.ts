import type { PersonDetail } from '../../../subgraphs/kernel/data/draft.ts';
import type { RightsValue, SourceValue, Audience, SharingTier, TrafficLight } from '../../../subgraphs/kernel/values/types.ts';
import type { DraftSharing } from '../../../subgraphs/kernel/data/draft.ts';
import { source } from '../values.ts';

/** Names of people who do not exist; none stands anywhere but among the persons of a record. */
export const inventedNames = [
  'Zayd Khayali', 'Lina Wahmi', 'Otto Mustermark', 'Safiya Rimaliya', 'Ferran Nullsen', 'Idris Majhul', 'Mona Tayfiya', 'Karel Erfund',
  'Hatim Sarabi', 'Noor Zillani', 'Viktor Niemandt', 'Dalal Asatiri',
] as const;

/** The member of a list at a place that may lie beyond its end: the same place always gives the same. */
export function pick<T>(list: readonly T[], place: number): T {
  const chosen = list[place % list.length];
  if (chosen === undefined) throw new Error('Nothing can be picked from an empty list.');
  return chosen;
}

export function person(role: string, path: string, place: number): PersonDetail {
  return { role, path, name: pick(inventedNames, place) };
}

/** Where an invented record says that it comes from. */
export function invented(file: string): SourceValue {
  return source(`Invented for demonstration, file ${file}`);
}

export const inventedRights: RightsValue = { licence: 'CC0-1.0', attribution: null, redistributable: true };

/** How the tables below write who may read a record. */
export type SharingMark = 'public' | 'embargo' | 'community' | 'customs' | 'heritage' | 'customs+justice' | 'parties' | 'authority';

const tiers: Record<SharingMark, { tier: SharingTier; audience?: Audience[]; tlp: TrafficLight }> = {
  public: { tier: 'PUBLIC', tlp: 'CLEAR' },
  embargo: { tier: 'PUBLIC', tlp: 'AMBER' },
  community: { tier: 'COMMUNITY', tlp: 'GREEN' },
  customs: { tier: 'COMMUNITY', audience: ['CUSTOMS'], tlp: 'AMBER' },
  heritage: { tier: 'COMMUNITY', audience: ['HERITAGE'], tlp: 'GREEN' },
  'customs+justice': { tier: 'COMMUNITY', audience: ['CUSTOMS', 'JUSTICE'], tlp: 'AMBER' },
  parties: { tier: 'PARTIES', tlp: 'AMBER_STRICT' },
  authority: { tier: 'AUTHORITY', tlp: 'RED' },
};

export function sharing(mark: SharingMark): DraftSharing {
  return { ...tiers[mark], ...(mark === 'embargo' ? { embargoUntil: '2099-01-01T00:00:00.000Z' } : {}) };
}

/** A day some days after another, both `2019-03-04`. */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
