/** Mutants by rule that nobody could tell from the original, and why. */
export const equivalents: readonly { file: string; name: string; why: string }[] = [
  {
    file: 'subgraphs/links/data/joins.ts', name: 'linkEnd.nearRecordId',
    why: 'A join starts at a record that its own reference has already been asked for by the same policy; the near end is asked once more in case a future path does not.',
  },
];
