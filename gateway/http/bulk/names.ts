/**
 * Names that lines of an upload give to their records (`"as":"s1"`), and places
 * in the input of later lines that mean such a record's id: `{"ref":"s1"}`.
 */
export const longestName = 100;

export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestName;
}

/** What became of a named record: its id, that it was only tried, or that there is none. */
export type Made = { id: string } | 'TRIED' | 'NONE';

/** An input with something in each place that refers to a name. */
export function withReferences(input: Record<string, unknown>, put: (name: string) => unknown): Record<string, unknown> {
  return replaced(input, put) as Record<string, unknown>;
}

function replaced(value: unknown, put: (name: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, put));
  if (!isObject(value)) return value;
  const { ref, ...rest } = value;
  if (isName(ref) && Object.keys(rest).length === 0) return put(ref);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, put)]));
}

/** An input with the ids of the records that it refers to; or a name of which there is none, and why. */
export function resolved(input: Record<string, unknown>, made: ReadonlyMap<string, Made>): { input: Record<string, unknown> } | { missing: string; tried: boolean } {
  const missing: { missing: string; tried: boolean }[] = [];
  const found = withReferences(input, (name) => {
    const known = made.get(name) ?? 'NONE';
    if (typeof known === 'object') return known.id;
    missing.push({ missing: name, tried: known === 'TRIED' });
    return null;
  });
  // What cannot be right is told before what cannot be known.
  return missing.find(({ tried }) => !tried) ?? missing[0] ?? { input: found };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
