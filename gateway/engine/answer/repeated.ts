import { type Data, isBlank } from '../data.ts';

const key = Symbol('repeated');

/** Notes what stands in many places of an answer, for whoever writes it as text. JSON has nothing of it. */
export function noteRepeated(data: Data, repeated: ReadonlySet<unknown>): void {
  (data as { [key]?: ReadonlySet<unknown> })[key] = repeated;
}

/** The JSON of an answer's data, as `JSON.stringify` gives it; what stands in many places of it is written once. */
export function dataAsJson(data: object | null | undefined): string | undefined {
  const repeated = (data as { [key]?: ReadonlySet<unknown> } | null | undefined)?.[key];
  return repeated === undefined ? JSON.stringify(data) : new Writer(repeated).write(data);
}

class Writer {
  readonly #repeated: ReadonlySet<unknown>;
  readonly #texts = new Map<unknown, string>();

  constructor(repeated: ReadonlySet<unknown>) {
    this.#repeated = repeated;
  }

  write(value: unknown): string {
    const parts: string[] = [];
    this.#add(value, parts);
    // Joined rather than added up: such a text is in one piece, and copied as one wherever it stands.
    return parts.join('');
  }

  /** False for what JSON has no word for. */
  #add(value: unknown, parts: string[]): boolean {
    if (typeof value !== 'object' || value === null) return addLeaf(value, parts);
    if (!this.#repeated.has(value)) return this.#addWhole(value, parts);
    let text = this.#texts.get(value);
    if (text === undefined) {
      const own: string[] = [];
      this.#addWhole(value, own);
      this.#texts.set(value, (text = own.join('')));
    }
    parts.push(text);
    return true;
  }

  #addWhole(value: object, parts: string[]): boolean {
    if (Array.isArray(value)) this.#addList(value, parts);
    else if (isBlank(value)) this.#addObject(value as Data, parts);
    // A scalar of its own shape may say itself what it is in JSON.
    else return addLeaf(value, parts);
    return true;
  }

  #addList(list: readonly unknown[], parts: string[]): void {
    parts.push('[');
    for (let index = 0; index < list.length; index++) {
      if (index > 0) parts.push(',');
      if (!this.#add(list[index], parts)) parts.push('null');
    }
    parts.push(']');
  }

  /** Keys are GraphQL's names, in which nothing needs escaping. */
  #addObject(object: Data, parts: string[]): void {
    let before = '{"';
    for (const key in object) {
      parts.push(`${before}${key}":`);
      if (this.#add(object[key], parts)) before = ',"';
      else parts.pop();
    }
    parts.push(before === '{"' ? '{}' : '}');
  }
}

// oxlint-disable-next-line no-control-regex -- JSON has those escaped, and halves of pairs
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

function addLeaf(value: unknown, parts: string[]): boolean {
  const text = typeof value === 'string' && !special.test(value) ? `"${value}"` : JSON.stringify(value);
  if (text === undefined) return false;
  parts.push(text);
  return true;
}
