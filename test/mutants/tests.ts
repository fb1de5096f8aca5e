const of = (folder: string, names: string) => names.split(' ').map((name) => `test/${folder}/${name}.test.ts`);

const table = of('kernel/access', 'table permissions');
const policy = of('noninterference', 'wall-of-policy bypass');
const postgres = [...of('kernel/access', 'rows'), ...of('noninterference', 'wall-of-postgres'), ...of('kernel/access', 'roles walls classes agreements'), ...of('audit', 'walls')];
const rules = [
  ...of('acts', 'classes data existence roles'), ...of('agreements', 'parties requests grants agreements epochs'), ...of('directory', 'authorities agreements reference'), ...of('kernel/acts', 'receipts idempotency frame index'),
  ...of('sites', 'acts'), ...of('objects', 'acts photographs'), ...of('seizures', 'acts entrusted'), ...of('cases', 'acts entrusted'), ...of('links', 'acts'),
];
const audit = of('audit', 'reads access-log entries erasure');
const records = [
  ...of('sites', 'disclosure'), ...of('objects', 'objects project'), ...of('seizures', 'seizures project items'), ...of('cases', 'cases project'), ...of('kernel/data', 'revisions save transaction nested-lists paging'),
  ...of('kernel/process', 'serve identity'),
];
const index = [...of('flows', 'embargo collections'), ...of('links', 'feed webhooks')];
const drawn = of('noninterference', 'noninterference');

/** Which of them a mutant of a file meets first: those that are likeliest to catch it, and the cheap before the dear. */
const likeliest: [RegExp, string[]][] = [
  [/access\/(table|permissions)\.ts$/, [...table, ...of('acts', 'roles')]],
  [/^migrations\/(kernel|sites|objects|seizures|cases)\//, postgres],
  [/^migrations\/directory\//, [...postgres, ...of('agreements', 'grants agreements')]],
  [/^migrations\/links\//, [...postgres, ...index]],
  [/links\/feed\//, [...index, ...policy]],
  [/\/acts\/|directory/, [...rules, ...policy]],
  [/audit|access-log|read-notes|graph\/subgraph/, audit],
  [/serve\/|settings/, [...of('kernel/process', 'serve'), ...of('kernel/access', 'roles'), ...of('agreements', 'epochs'), ...policy]],
  // What is written wrongly stands in the tables.
  [/links\/index|registry\.ts|disclosed\.ts|project\.ts/, [...of('noninterference', 'wall-of-postgres'), ...policy, ...records]],
  [/revision-fields|filters|keyset|cursor/, [...of('kernel/data', 'revisions paging'), ...policy, ...records]],
];

/** The tests that a mutant of a file meets until one fails, those that are likely to catch it apart; all do with the empty template alone. */
export function relevantTests(file: string): { first: string[]; others: string[] } {
  const first = [...new Set(likeliest.find(([path]) => path.test(file))?.[1] ?? policy)];
  const all = [...new Set([...table, ...policy, ...postgres, ...records, ...rules, ...audit, ...index, ...drawn])];
  return { first, others: all.filter((test) => !first.includes(test)) };
}
