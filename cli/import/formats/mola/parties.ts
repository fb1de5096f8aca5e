import type { CaseParty, CasePartyKind } from '../../../../subgraphs/cases/documents.ts';
import type { SourceValue } from '../../../../subgraphs/kernel/values/types.ts';
import { countryCode } from '../../country-words.ts';
import { WITHHELD } from './persons.ts';
import type { RepatriationRow } from './row.ts';

/** What an institution is by a word of its own name, the surest first. */
const KINDS: readonly (readonly [words: RegExp, kind: CasePartyKind])[] = [
  [/\bmuse(?:um|o)s?\b|\bmus[ée]e\b|\bart gallery\b|\bgallery\b/iu, 'MUSEUM'],
  [/\buniversity\b|\bcollege\b/iu, 'UNIVERSITY'],
  [/\bcollection\b|\binstitute\b/iu, 'COLLECTION'],
];

const NO_INSTITUTION = /^(?:various|unknown)$/i;

/**
 * The institutions and states of a case. The museum is the one that the row says
 * had acquired it. Of a receiving state the row does not say that it made a
 * request, and the note says so.
 */
export function partiesOf(row: RepatriationRow, source: SourceValue): CaseParty[] {
  const holders = row.museums.filter((name) => !NO_INSTITUTION.test(name) && !name.includes(WITHHELD));
  return [
    ...holders.map((name, index): CaseParty => ({
      key: `museum-${index + 1}`, name, state: null, authorityId: null, kind: kindOf(name), role: 'HOLDER', note: null, source,
    })),
    ...row.receivingCountries.map((name, index): CaseParty => {
      const state = countryCode(name);
      const kind = state !== null ? 'STATE' : /\b(?:indigenous|nation|tribe|clan)\b/i.test(name) ? 'COMMUNITY' : 'OTHER';
      return {
        key: `receiver-${index + 1}`, name, state, authorityId: null, kind, role: state === null ? 'CLAIMANT' : 'REQUESTING_STATE',
        note: 'Named as the receiver; the source does not say who made the request.', source,
      };
    }),
  ];
}

/** Codes of the words that name one state each. */
export function statesOf(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => countryCode(word) ?? []))];
}

function kindOf(name: string): CasePartyKind {
  return KINDS.find(([words]) => words.test(name))?.[1] ?? 'OTHER';
}
