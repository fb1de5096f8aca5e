import { createHash } from 'node:crypto';
import { type DocumentNode, getNamedType, type GraphQLNamedType, type GraphQLSchema, isInterfaceType, isObjectType, parse } from 'graphql';
import { isName, isObject, longestName, withReferences } from './names.ts';

/** One line of an upload: an act by the name of its mutation, with what that takes. */
export interface GivenAct {
  act: string;
  input: Record<string, unknown>;
  /** A name for the record that it makes or changes, by which later lines refer to it. */
  as?: string;
}

/** A line as it is read; a text says what is wrong with it. */
export function readAct(text: string): GivenAct | string {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return 'The line is no JSON.';
  }
  const shape = 'A line holds an act and what it takes: {"act":"registerSite","input":{…}}, and may name its record with "as".';
  if (!isObject(given)) return shape;
  const { act, input, as, ...rest } = given;
  if (typeof act !== 'string' || !isObject(input) || Object.keys(rest).length > 0) return shape;
  if (as === undefined) return { act, input };
  return isName(as) ? { act, input, as } : `A name has 1 to ${longestName} characters.`;
}

/** The mutation of an act, asked for the id of its record, the refusals and the receipt; null where the contract has none of this name. */
export function mutationOf(schema: GraphQLSchema, act: string): DocumentNode | null {
  const fields = schema.getMutationType()?.getFields() ?? {};
  const field = Object.hasOwn(fields, act) ? fields[act] : undefined;
  const input = field?.args.find(({ name }) => name === 'input');
  const payload = field === undefined ? undefined : getNamedType(field.type);
  if (field === undefined || input === undefined || !isObjectType(payload)) return null;
  const [record] = Object.values(payload.getFields()).filter(({ name, type }) => name !== 'userErrors' && name !== 'receipt' && hasId(getNamedType(type)));
  const shown = record === undefined ? '' : `record: ${record.name} { id }`;
  return parse(`mutation ($input: ${input.type.toString()}) { done: ${act}(input: $input) { ${shown} userErrors { code field message } receipt { actId recordedAt indexed } } }`);
}

function hasId(type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && type.getFields()['id'] !== undefined;
}

/**
 * Keys of an upload's acts. They are made from what a line says, so that the
 * same upload sent again, or one in which bad lines were mended, does each act
 * once; the same line twice in one upload is two acts.
 */
export class ActKeys {
  readonly #seen = new Map<string, number>();
  /** The keys of the acts whose records were named. */
  readonly #named = new Map<string, string>();
  readonly #upload: string;

  /** @param upload The caller's name for an upload of its own; empty for none. */
  constructor(upload: string) {
    this.#upload = upload;
  }

  of({ act, input, as }: GivenAct): string {
    // Of a record that another line makes, the words of that line are what is known before it is there.
    const said = withReferences(input, (name) => ({ ref: this.#named.get(name) ?? name }));
    const digest = createHash('sha256').update(JSON.stringify([this.#upload, act, sorted(said)])).digest('hex');
    const count = (this.#seen.get(digest) ?? 0) + 1;
    this.#seen.set(digest, count);
    const key = `bulk:${digest}:${count}`;
    if (as !== undefined) this.#named.set(as, key);
    return key;
  }
}

/** The order in which an object's fields are written tells nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]));
}
