import { randomUUID } from 'node:crypto';
import type { AskOptions, TestHub } from './hub.ts';

/** What came of a mutation, as a client reads it. */
export interface Acted {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  record: any;
  /** Codes of the refusals. */
  refused: string[];
  messages: string[];
  receipt: { actId: string; indexed: boolean } | null;
  /** Codes of the errors. */
  codes: string[];
}

/** One mutation by its name; the payload's record is read with `fields`. */
export async function act(hub: TestHub, name: string, payload: string, fields: string, input: Record<string, unknown>, options: AskOptions = {}): Promise<Acted> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${inputTypes[name] ?? type}!) { ${name}(input: $input) { ${payload} { ${fields} } userErrors { code message } receipt { actId indexed } } }`;
  const { data, errors = [] } = await hub.ask(query, { ...options, variables: { input: { idempotencyKey: randomUUID(), ...input } } });
  const answer = data?.[name] as { userErrors: { code: string; message: string }[]; receipt: Acted['receipt'] } | null | undefined;
  return {
    record: answer == null ? null : Reflect.get(answer, payload),
    refused: (answer?.userErrors ?? []).map(({ code }) => code),
    messages: (answer?.userErrors ?? []).map(({ message }) => message),
    receipt: answer?.receipt ?? null,
    codes: errors.map(({ extensions, message }) => extensions?.code ?? message),
  };
}

/** Mutations that share an input. */
const inputTypes: Record<string, string> = {
  proposeLink: 'AssertLinkInput', addToCollection: 'CollectionMemberInput', removeFromCollection: 'CollectionMemberInput',
};
