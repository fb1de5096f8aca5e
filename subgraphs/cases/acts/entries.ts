import type { Refusal } from '../../kernel/acts/refusal.ts';
import { orderRule, pastRule } from '../../kernel/acts/rules.ts';
import type { GivenCheck, GivenEntry } from '../law/given.ts';
import { dateOrNull } from './given.ts';
import { malformedHash } from './refusals.ts';

/** What is wrong in itself with an entry of the register: a hash that is none, an answer before its question. */
export function entryRules({ sha256, authenticity, translations }: GivenEntry): Refusal[] {
  return [
    ...hashRule(['sha256'], sha256),
    ...(authenticity ?? []).flatMap((check, place) => checkRules(check, ['authenticity', String(place)])),
    ...(translations ?? []).flatMap((one, place) => [
      ...pastRule(['translations', String(place), 'certifiedAt'], dateOrNull(one.certifiedAt)), ...hashRule(['translations', String(place), 'sha256'], one.sha256),
    ]),
  ];
}

export function checkRules({ askedAt, answeredAt }: GivenCheck, at: string[]): Refusal[] {
  const [asked, answered] = [dateOrNull(askedAt), dateOrNull(answeredAt)];
  return [...pastRule([...at, 'askedAt'], asked), ...pastRule([...at, 'answeredAt'], answered), ...orderRule([...at, 'answeredAt'], asked, answered)];
}

function hashRule(field: string[], hash: string | null | undefined): Refusal[] {
  return hash == null || /^[0-9a-f]{64}$/i.test(hash) ? [] : [malformedHash(field)];
}
