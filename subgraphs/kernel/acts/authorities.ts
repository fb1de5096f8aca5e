import type { Act } from './act.ts';
import { refusal, type Refusal } from './refusal.ts';

export const unknownAuthority = (field: string | string[]): Refusal => refusal('UNKNOWN_AUTHORITY', field, {
  en: 'The directory has no such authority.',
  fr: 'L’annuaire ne connaît pas cette autorité.',
  ar: 'لا يعرف الدليل هذه الجهة.',
});

/** That whom an act entrusts with something is an authority of the directory. */
export async function authoritiesRule(act: Act<unknown>, field: string | string[], ids: readonly (string | null)[]): Promise<Refusal[]> {
  const others = ids.flatMap((id) => (id === null || id === act.authority ? [] : [id]));
  return others.length > 0 && (await act.unknownAuthorities(others)).length > 0 ? [unknownAuthority(field)] : [];
}
