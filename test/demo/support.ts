import type { FuzzyDateValue } from '../../subgraphs/kernel/values/types.ts';

/** Every date anywhere in a value. */
export function datesIn(value: unknown): FuzzyDateValue[] {
  if (Array.isArray(value)) return value.flatMap(datesIn);
  if (typeof value !== 'object' || value === null) return [];
  const here = 'original' in value && 'calendar' in value ? [value as FuzzyDateValue] : [];
  return [...here, ...Object.values(value).flatMap(datesIn)];
}

/** The values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
