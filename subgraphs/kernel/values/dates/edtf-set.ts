import { refused, understood, type Result } from '../result.ts';
import type { Calendar } from '../types.ts';
import { spanOf } from './bounds.ts';
import { LONGEST_EDTF, readMoment, readStretch } from './edtf.ts';
import type { Reading, Stretch } from './reading.ts';

/**
 * The time that an EDTF set spans: "one of" `[1976,1977]` or "all of"
 * `{1985,1988}`, which museums write. Sets are level 2, so a date of the hub
 * keeps the set as its original and the span as its expression. Refused where
 * the text is no set.
 */
export function readEdtfSet(text: string, calendar: Calendar = 'GREGORIAN'): Result<Reading> {
  const [, oneOf, allOf] = (text.length > LONGEST_EDTF ? null : /^(?:\[([^[\]{}]+)\]|\{([^[\]{}]+)\})$/.exec(text)) ?? [];
  const list = oneOf ?? allOf;
  if (list === undefined) return refused('is no EDTF set');
  const members = list.split(',').map((part) => readMember(part.trim(), calendar));
  const wrong = members.find((member) => !member.ok);
  if (wrong && !wrong.ok) return wrong;
  return understood(spanOf(members.flatMap((member) => (member.ok ? [member.value] : [])), calendar));
}

function readMember(text: string, calendar: Calendar): Result<Stretch> {
  const [from, to, ...more] = text.split('..');
  if (more.length > 0) return refused('is not EDTF');
  if (to === undefined) {
    const moment = readMoment(text, calendar);
    return moment.ok ? understood({ from: moment.value, to: moment.value }) : moment;
  }
  return readStretch(from || '..', to || '..', calendar);
}
