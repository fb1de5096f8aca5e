const of = (folder: string, names: string) => names.split(' ').map((name) => `test/${folder}/${name}.test.ts`);

const table = of('kernel/access', 'table permissions');
const policy = of('noninterference', 'wall-of-policy bypass');
const postgres = [...of('kernel/access', 'rows'), ...of('noninterference', 'wall-of-postgres'), ...of('kernel/access', 'roles walls classes agreements'), ...of('audit', 'walls')];
const rules = [
  ...of('acts', 'classes data existence roles'), ...of('agreements', 'parties requests grants agreements epochs'), ...of('directory', 'authorities agreements reference'), ...of('kernel/acts', 'receipts idempotency frame index'),
  ...of('sites', 'acts'), ...of('objects', 'acts photographs'), ...of('seizures', 'acts entrusted'), ...of('cases', 'acts entrusted prepared-claims'), ...of('links', 'acts'),
];
const audit = of('audit', 'reads access-log entries erasure');
const records = [
  ...of('sites', 'disclosure'), ...of('objects', 'objects project'), ...of('seizures', 'seizures project items'), ...of('cases', 'cases project'), ...of('kernel/data', 'revisions save transaction nested-lists paging'), ...of('kernel/access', 'places-in-texts'),
  ...of('kernel/process', 'serve identity'),
];
const index = [...of('flows', 'embargo collections'), ...of('links', 'feed feed-of-links webhooks')];
const drawn = of('noninterference', 'noninterference');

/** Which of them a mutant of a file meets first: the one or two that are likeliest to catch it, then those that may. */
const likeliest: [RegExp, string[], string[]][] = [
  [/access\/(table|permissions)\.ts$/, table, [...of('kernel/access', 'walls'), ...of('acts', 'roles'), ...of('noninterference', 'wall-of-policy')]],
  [/^migrations\/audit\//, of('audit', 'walls'), audit],
  // Functions that say who reads what.
  [/^migrations\/kernel\/00[568]/, [...of('kernel/access', 'agreements'), ...of('noninterference', 'wall-of-postgres'), ...of('agreements', 'parties')], postgres],
  [/^migrations\/cases\//, [...of('kernel/access', 'rows'), ...of('cases', 'prepared-claims')], postgres],
  [/^migrations\/seizures\//, [...of('kernel/access', 'rows'), ...of('seizures', 'entrusted')], postgres],
  [/^migrations\/kernel\/01[01]/, of('kernel/access', 'walls rows'), [...postgres, ...of('kernel/access', 'places-in-texts')]],
  [/cases\/data\/(scope|prepared)/, of('cases', 'prepared-claims'), policy],
  [/cases\/(acts|resolvers)\//, of('cases', 'entrusted prepared-claims acts'), rules],
  [/seizures\/(acts|resolvers)\//, [...of('seizures', 'entrusted'), ...of('noninterference', 'wall-of-policy')], rules],
  [/links\/data\/words/, of('kernel/access', 'places-in-texts'), of('links', 'acts')],
  [/disclosure\.ts$/, of('kernel/access', 'places-in-texts'), [...policy, ...records]],
  [/^migrations\/links\//, of('kernel/access', 'rows'), [...postgres, ...index]],
  [/^migrations\/directory\//, of('kernel/access', 'rows roles'), [...postgres, ...of('agreements', 'grants agreements')]],
  [/^migrations\//, of('kernel/access', 'rows'), postgres],
  [/access\/(granted|policy)\.ts/, of('kernel/access', 'walls agreements'), policy],
  [/links\/data\/scope/, of('links', 'webhooks'), [...policy, ...index]],
  [/links\/feed\//, of('links', 'feed feed-of-links'), [...index, ...policy]],
  [/webhooks/, of('links', 'webhooks'), of('acts', 'existence')],
  [/audit|access-log|read-notes|graph\/subgraph/, audit, policy],
  [/directory\/resolvers/, of('noninterference', 'wall-of-policy'), [...policy, ...rules]],
  [/\/acts\/|directory/, of('acts', 'existence roles'), [...rules, ...policy]],
  [/photographs/, of('objects', 'photographs'), []],
  [/serve\/|settings/, [...of('kernel/process', 'serve'), ...of('kernel/access', 'roles')], [...of('agreements', 'epochs'), ...policy]],
  [/\/registry\.ts/, table, [...of('noninterference', 'wall-of-postgres'), ...policy, ...records]],
  // What is written wrongly stands in the tables.
  [/links\/index|registry\.ts|disclosed\.ts|project\.ts/, of('noninterference', 'wall-of-postgres'), [...policy, ...records]],
  [/revision-fields|filters|keyset|cursor/, of('kernel/data', 'revisions paging'), [...policy, ...records]],
];

/** The tests that a mutant of a file meets until one fails, by how likely they are to catch it; all do with the empty template alone. */
export function relevantTests(file: string): string[][] {
  const [, first, then] = likeliest.find(([path]) => path.test(file)) ?? [/ /, of('noninterference', 'wall-of-policy'), policy];
  const others = [...table, ...policy, ...postgres, ...records, ...rules, ...audit, ...index, ...drawn];
  const met = new Set<string>();
  return [first, then, others].map((stage) => stage.filter((test) => !met.has(test) && met.add(test))).filter((stage) => stage.length > 0);
}
