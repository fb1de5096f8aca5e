import type { AttributeOriginInput } from '../../../schema/generated/objects.ts';
import type { Act, Outcome } from '../../kernel/acts/act.ts';
import { originRule } from '../../kernel/acts/rules.ts';
import { givenSource } from '../../kernel/values/given.ts';
import type { OriginAttribution } from '../documents.ts';
import { changing, type ObjectTarget, saveObject } from './own-object.ts';
import { textRule } from './rules.ts';
import { newKey, sourcesRule } from './timelines.ts';

/** Sets a statement of origin beside the others. When it was said is when the act happened. */
export const attributeOrigin = changing<AttributeOriginInput>('attributeOrigin', attribute);

async function attribute(act: Act<AttributeOriginInput>, target: ObjectTarget): Promise<Outcome> {
  const { place, placeConcept, country, level, predicate, certainty, status, sources } = act.input;
  const refusals = [...originRule('place', level, [place, placeConcept, country]), ...textRule('place', place), ...textRule('placeConcept', placeConcept, 2000), ...sourcesRule(sources)];
  if (refusals.length > 0) return { refusals };
  const { draft } = target;
  const origin: OriginAttribution = {
    key: newKey(), place: place?.trim() ?? null, placeConcept: placeConcept ?? null, country: country ?? null, level, predicate,
    certainty: certainty ?? null, status: status ?? 'ASSERTED', statedAt: act.occurredAt, sources: sources.map(givenSource),
  };
  return saveObject(act, { ...draft, document: { ...draft.document, originAttributions: [...draft.document.originAttributions, origin] } });
}
