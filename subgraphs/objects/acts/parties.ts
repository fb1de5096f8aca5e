import type { ObjectPartyInput } from '../../../schema/generated/objects.ts';
import type { Refusal } from '../../kernel/acts/refusal.ts';
import type { PersonDetail } from '../../kernel/data/draft.ts';
import type { ObjectParty } from '../documents.ts';
import { personNamedOpenly } from './refusals.ts';
import { textRule } from './rules.ts';

type Given = ObjectPartyInput | null | undefined;

/** One side of an event, without the name of a private person. */
export function givenParty(given: Given): ObjectParty | null {
  if (given == null) return null;
  const { name, kind, state, role } = given;
  return { name: name?.trim() ?? null, kind, state: state ?? null, role: role?.trim() ?? null };
}

/** The name of a private person, at the side of the event that it belongs to. */
export function personOf(given: Given, event: string, side: string): PersonDetail[] {
  return given?.personName == null ? [] : [{ role: given.role?.trim() ?? side, name: given.personName.trim(), path: `${event}/${side}` }];
}

export function partyRules(field: string, given: Given): Refusal[] {
  if (given == null) return [];
  const { kind, name, personName, role } = given;
  return [
    ...(kind === 'PRIVATE_PERSON' && name != null ? [personNamedOpenly(field)] : []),
    ...[name, personName, role].flatMap((text) => textRule(field, text, 500)),
  ];
}
