import { sizeRule } from '../../kernel/acts/rules.ts';
import type { GivenSource } from '../../kernel/values/given.ts';
import type { StatementStatus } from '../../kernel/values/types.ts';
import type { SeizureTransportMode } from '../documents.ts';
import { sourceOf } from './given.ts';
import { emptyLeg } from './refusals.ts';
import { changing, saveDocument, type SeizureInput } from './target.ts';

interface StorageInput extends SeizureInput {
  place: string;
  environment?: string | null;
  insured?: boolean | null;
  suitable?: boolean | null;
  insuredUntil?: Date | null;
  until?: Date | null;
}

/** Where the seizure is kept from now on; what is not said of the new place is not known. */
export const recordStorage = changing<StorageInput>('recordStorage', (act, target) => {
  const { place, environment, insured, suitable, insuredUntil, until } = act.input;
  const refusals = sizeRule('place', place.trim(), 500);
  if (refusals.length > 0) return { refusals };
  return saveDocument(act, target, {
    storage: {
      place: place.trim(), environment: environment ?? null, insured: insured ?? null, suitable: suitable ?? null,
      insuredUntil: insuredUntil?.toISOString() ?? null, until: until?.toISOString() ?? null,
    },
  });
});

interface LegInput extends SeizureInput {
  place?: string | null;
  country?: string | null;
  mode?: SeizureTransportMode | null;
  carrier?: string | null;
  status: StatementStatus;
  source?: GivenSource | null;
}

/** Stages are recorded in the order of travel. */
export const recordRouteLeg = changing<LegInput>('recordRouteLeg', (act, target) => {
  const { place, country, mode, carrier, status, source } = act.input;
  const leg = { place: place ?? null, country: country ?? null, date: act.occurredAt, mode: mode ?? null, carrier: carrier ?? null, status, source: sourceOf(source) };
  if ([leg.place, leg.country, leg.date, leg.mode, leg.carrier].every((one) => one === null || (typeof one === 'string' && one.trim() === ''))) return { refusals: [emptyLeg] };
  return saveDocument(act, target, { route: [...target.draft.document.route, leg] });
});
