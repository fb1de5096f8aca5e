/** A JSON object of an answer. */
export type Data = Record<string, unknown>;

/** The way to a value of the answer: response keys and list indexes. */
export type Path = readonly (string | number)[];

/**
 * Objects without a prototype, so that a key such as `constructor` or
 * `__proto__` is a key like any other. `Object.create(null)` would give V8's
 * slow dictionaries; objects of a class whose prototype is empty stay fast.
 */
const Blank = function () {} as unknown as new () => Data;
Blank.prototype = Object.create(null) as Data;

export function blank(): Data {
  return new Blank();
}

/** Whether an object is one of those, and so neither a subgraph's nor a scalar's own. */
export function isBlank(value: object): boolean {
  return Object.getPrototypeOf(value) === Blank.prototype;
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether every object out of `JSON.parse` has something under this key, be it in the text or not. */
export function isInherited(key: string): boolean {
  return key in Object.prototype;
}

/** What an object holds under a key of its own. */
export function own(object: Data, key: string, inherited: boolean): unknown {
  return inherited && !Object.hasOwn(object, key) ? undefined : object[key];
}
