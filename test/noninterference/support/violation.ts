import type { Exchange } from '../../flows/support/exchange.ts';
import type { Operation } from './operations.ts';
import type { Pair } from './pair.ts';

/** What an operation's two answers betray, or what they lack; null if nothing. */
export function violationOf({ hidden, sides }: Pair, { query }: Operation, [one, other]: [Exchange, Exchange]): string | null {
  for (const part of ['status', 'body', 'headers', 'fetches', 'statements'] as const) {
    const [left, right] = [one[part], other[part]].map((value) => (typeof value === 'string' ? value : JSON.stringify(value))) as [string, string];
    if (left !== right) return `differs in ${part}:\n${apart(left, right)}`;
  }
  const problems = sides.flatMap(({ hub }) => hub.problems());
  if (problems.length > 0) return `made the hub report: ${problems.map((problem) => (problem instanceof Error ? (problem.stack ?? problem.message) : String(problem))).join('\n')}`;
  if (one.status >= 500 || one.body.includes('"INTERNAL"')) return `is answered by an error of the hub's own: ${one.body}`;
  // A word that was asked with may be said back.
  const told = hidden.find((word) => !query.includes(word) && (one.body.includes(word) || JSON.stringify(one.headers).includes(word)));
  return told === undefined ? null : `tells ${told}, which is hidden:\n${around(one.body, told)}`;
}

function apart(left: string, right: string): string {
  let at = 0;
  while (left[at] === right[at]) at += 1;
  const from = Math.max(0, at - 200);
  return `  ${left.slice(from, at + 300)}\n  ${right.slice(from, at + 300)}`;
}

function around(body: string, word: string): string {
  const at = Math.max(0, body.indexOf(word));
  return body.slice(Math.max(0, at - 200), at + 100);
}
