import { refused, understood, type Result } from '../result.ts';

/** C0 controls except tab, line feed and carriage return; delete; halves of surrogate pairs. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/u;

/** Embeddings, overrides and isolates: they can make a text read as another. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The text itself, or why it is refused: PostgreSQL cannot store NUL, JSON and
 * UTF-8 cannot carry half a surrogate pair, and no catalogue means the others.
 */
export function refuseControl(text: string): Result<string> {
  const found = CONTROL.exec(text);
  if (!found) return understood(text);
  const code = found[0].charCodeAt(0);
  const name = code >= 0xd800 ? 'half a surrogate pair' : 'the control character';
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  return refused(`holds ${name} U+${hex} at character ${found.index + 1}`);
}

/**
 * A foreign text that cannot turn its surroundings around: direction controls
 * are taken out. The marks LRM, RLM and ALM stay; they order words honestly.
 */
export function safeForDisplay(text: string): string {
  return text.replace(DIRECTION_CONTROLS, '');
}

/** The same set between FIRST STRONG ISOLATE and its end, for lines that mix languages outside HTML. */
export function isolated(text: string): string {
  return `\u2068${safeForDisplay(text)}\u2069`;
}
