/**
 * What a reader of foreign text answers: the value, or why there is none. A
 * refusal is a normal answer here (the text is kept verbatim and reported), so
 * it is a value and never thrown.
 */
export type Result<T> = { ok: true; value: T } | Refusal;

/** Why a text was not understood, as the end of the sentence "The text …". */
export interface Refusal {
  ok: false;
  reason: string;
}

export function understood<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refused(reason: string): Refusal {
  return { ok: false, reason };
}
