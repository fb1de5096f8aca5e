import { maskCoordinates } from '../values/text/coordinates.ts';
import type { RecordDraft } from './draft.ts';
import type { Registry } from './registry.ts';

/** Names by which parts are found again; no text, and never shown as one. */
const references: ReadonlySet<string> = new Set(['key', 'track']);

/**
 * How a kind's draft becomes what everybody sees, in two steps that may be
 * taken in any order: what field classes hide is taken out, and places are
 * made as coarse as the cell. `coarse` is left out where only texts tell places.
 */
export function disclosure<D>(
  hidden: (draft: RecordDraft<D>) => RecordDraft<D>,
  coarse: (draft: RecordDraft<D>) => RecordDraft<D> = withoutCoordinates,
): Pick<Registry<D>, 'hidden' | 'coarse' | 'disclosed'> {
  return { hidden, coarse, disclosed: (draft) => coarse(hidden(draft)) };
}

/** A draft with the coordinates in its texts masked, for they tell a place as well as a point does; the same object where there are none. */
export function withoutCoordinates<D>(draft: RecordDraft<D>): RecordDraft<D> {
  const { id: _id, persons: _persons, sourceRow: _sourceRow, ...told } = draft;
  const shown = maskedTexts(told);
  return shown === told ? draft : { ...draft, ...shown };
}

/** Any JSON with the coordinates in its texts masked; the same object where there are none. */
export function maskedTexts<T>(value: T): T {
  if (typeof value === 'string') return maskCoordinates(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  let changed = false;
  const one = <V>(inner: V): V => {
    const shown = maskedTexts(inner);
    changed ||= shown !== inner;
    return shown;
  };
  const shown = Array.isArray(value) ? value.map(one) : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, references.has(name) ? inner : one(inner)]));
  return changed ? (shown as T) : value;
}
