import { type Data, isData } from './places.ts';

/** Merges an answer into the tree. Foreign keys such as `__proto__` become plain own keys or are left out, never prototypes. */
export function mergeInto(target: Data, source: Data): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const value = source[key];
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isData(present) && isData(value)) mergeInto(present, value);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) mergeLists(present, value);
    else if (present === undefined || present === null) target[key] = value;
  }
}

function mergeLists(target: unknown[], source: unknown[]): void {
  source.forEach((value, index) => {
    const present = target[index];
    if (isData(present) && isData(value)) mergeInto(present, value);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) mergeLists(present, value);
  });
}

/** A deep copy, so that two places of the answer never share an object. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (!isData(value)) return value;
  const copy: Data = Object.create(null) as Data;
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key]);
  return copy as T;
}
