const table = ['test/kernel/access/table.test.ts', 'test/kernel/access/permissions.test.ts'];
const postgres = ['test/noninterference/wall-of-postgres.test.ts', 'test/kernel/access/roles.test.ts', 'test/audit/walls.test.ts', 'test/directory/agreements.test.ts', 'test/kernel/access/classes.test.ts', 'test/kernel/access/walls.test.ts'];
const policy = ['test/noninterference/wall-of-policy.test.ts', 'test/noninterference/bypass.test.ts', 'test/kernel/access/agreements.test.ts', 'test/noninterference/noninterference.test.ts'];
const acts = [
  'test/directory/authorities.test.ts', 'test/agreements/grants.test.ts', 'test/agreements/agreements.test.ts', 'test/agreements/parties.test.ts', 'test/agreements/epochs.test.ts', 'test/agreements/requests.test.ts',
  'test/kernel/acts/frame.test.ts', 'test/kernel/acts/idempotency.test.ts', 'test/kernel/acts/receipts.test.ts', 'test/audit/access-log.test.ts', 'test/audit/reads.test.ts', 'test/audit/erasure.test.ts',
];
const records = ['test/kernel/data/revisions.test.ts', 'test/kernel/data/paging.test.ts', 'test/sites/disclosure.test.ts', 'test/objects/objects.test.ts', 'test/seizures/seizures.test.ts', 'test/cases/cases.test.ts', 'test/flows/embargo.test.ts'];

/** The tests that a mutant of a file meets until one fails, those first that are likeliest to; all do with the empty template alone. */
export function relevantTests(file: string): string[] {
  if (file.startsWith('migrations/directory/')) return [...postgres, ...acts, ...policy];
  if (file.startsWith('migrations/')) return [...postgres, ...policy, ...records, ...acts];
  if (file.endsWith('access/table.ts')) return [...table, ...policy];
  if (file.startsWith('subgraphs/directory/')) return [...acts, ...policy];
  if (/kernel\/(acts|audit|grants|process)|access-log/.test(file)) return [...table, ...acts, ...records, ...policy];
  // What is written wrongly stands in the tables.
  if (/links\/index|registry\.ts|disclosed\.ts|project\.ts/.test(file)) return ['test/noninterference/wall-of-postgres.test.ts', ...policy, ...records];
  return [...policy, ...records, ...postgres];
}
