import type { SeizureStorage } from '../documents.ts';

export type StorageAlertKind =
  | 'ENVIRONMENT_UNKNOWN' | 'ENVIRONMENT_UNSUITABLE' | 'INSURANCE_UNKNOWN' | 'NOT_INSURED' | 'INSURANCE_ENDS_SOON' | 'INSURANCE_ENDED' | 'TERM_ENDS_SOON' | 'TERM_ENDED';

export interface StorageAlert {
  kind: StorageAlertKind;
  /** ISO 8601 instant. */
  at: string | null;
}

/** How long before an end the keeper is told of it, in milliseconds. */
const notice = 30 * 24 * 3_600_000;

/** What the keeper of a storage has to see to. What nobody has said is not thereby well. */
export function storageAlerts({ suitable, insured, insuredUntil, until }: SeizureStorage, now: Date): StorageAlert[] {
  const alerts: StorageAlert[] = [];
  if (suitable == null) alerts.push({ kind: 'ENVIRONMENT_UNKNOWN', at: null });
  if (suitable === false) alerts.push({ kind: 'ENVIRONMENT_UNSUITABLE', at: null });
  if (insured === null) alerts.push({ kind: 'INSURANCE_UNKNOWN', at: null });
  if (insured === false) alerts.push({ kind: 'NOT_INSURED', at: null });
  if (insured === true) alerts.push(...ending(insuredUntil, now, 'INSURANCE_ENDS_SOON', 'INSURANCE_ENDED'));
  alerts.push(...ending(until, now, 'TERM_ENDS_SOON', 'TERM_ENDED'));
  return alerts;
}

function ending(at: string | null | undefined, now: Date, soon: StorageAlertKind, over: StorageAlertKind): StorageAlert[] {
  if (at == null) return [];
  const left = new Date(at).getTime() - now.getTime();
  return left <= 0 ? [{ kind: over, at }] : left <= notice ? [{ kind: soon, at }] : [];
}
