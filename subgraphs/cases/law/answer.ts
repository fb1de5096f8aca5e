/** What is known of a condition: unknown is not no (Law 11). */
export type Answer = 'SATISFIED' | 'NOT_SATISFIED' | 'INDETERMINATE';

/** Whether all of several conditions are met: one that is not decides, whatever is unknown of the others. */
export function all(answers: readonly Answer[]): Answer {
  if (answers.includes('NOT_SATISFIED')) return 'NOT_SATISFIED';
  return answers.includes('INDETERMINATE') ? 'INDETERMINATE' : 'SATISFIED';
}

/** Whether one of several conditions is met. */
export function some(answers: readonly Answer[]): Answer {
  if (answers.includes('SATISFIED')) return 'SATISFIED';
  return answers.includes('INDETERMINATE') ? 'INDETERMINATE' : 'NOT_SATISFIED';
}

export function not(answer: Answer): Answer {
  if (answer === 'INDETERMINATE') return answer;
  return answer === 'SATISFIED' ? 'NOT_SATISFIED' : 'SATISFIED';
}

/** What holds whichever of several possibilities is the true one. */
export function agreed(answers: readonly Answer[]): Answer {
  const [first = 'INDETERMINATE'] = answers;
  return answers.every((answer) => answer === first) ? first : 'INDETERMINATE';
}
