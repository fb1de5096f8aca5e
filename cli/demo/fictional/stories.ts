import type { Story } from '../world.ts';
import { caseDraft } from './case-draft.ts';
import { openCases } from './cases-open.ts';
import { returnedCases } from './cases-returned.ts';
import { linksOf } from './links.ts';
import { listingsOf } from './listings.ts';
import { objectsOf } from './objects.ts';
import { seizuresOf } from './seizures.ts';
import { sitesOf } from './sites.ts';

const authorities = [
  'xa-heritage', 'xa-customs', 'xa-justice', 'xb-heritage', 'xb-customs', 'xc-heritage', 'xc-customs', 'xd-heritage', 'xe-customs', 'xf-customs', 'xf-museum',
];

/** The invented records of the fictional states: always the same, one story for each authority. */
export function fictionalStories(): Story[] {
  const cases = [...returnedCases, ...openCases];
  return authorities.map((authority) => ({
    authority,
    sites: sitesOf(authority),
    objects: objectsOf(authority),
    seizures: seizuresOf(authority),
    cases: cases.flatMap((one, place) => (one.slug === authority ? [caseDraft(one, place)] : [])),
    listings: listingsOf(authority),
    links: linksOf(authority),
  }));
}
