import type { Result } from './mutant.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

/** The table of results, as docs/mutants.md holds it. */
export function report(results: readonly Result[], all: number): string {
  const equivalent = results.filter((one) => one.equivalent !== undefined);
  const stillborn = results.filter((one) => one.stillborn !== undefined && one.equivalent === undefined);
  const tried = results.filter((one) => one.equivalent === undefined && one.stillborn === undefined);
  const caught = tried.filter(({ caughtBy }) => caughtBy !== null);
  const missed = tried.filter(({ caughtBy }) => caughtBy === null);
  const share = tried.length === 0 ? 0 : Math.floor((1000 * caught.length) / tried.length) / 10;
  const rows = caught.map(({ file, name, caughtBy }) => `| ${file} | ${cell(name)} | ${cell(caughtBy ?? '')} |`);
  return [
    '# Mutants of the sharing policy',
    '',
    '`npm run mutants` changes the source in one place at a time so that a reader may see, or somebody may do, what they may not, and runs the tests until one fails',
    '(`test/mutants`): every row of the policy, every predicate on rows and acts, every policy of PostgreSQL and every field class, by rule, and bugs made by hand.',
    '',
    `Of ${all} mutants ${equivalent.length} are equivalent, ${stillborn.length} cannot be set up at all and ${tried.length} have been tried${tried.length + equivalent.length + stillborn.length < all ? ` (the others wait for \`npm run mutants\`, which goes on where it was ended)` : ''}: **${caught.length} caught (${share} %)**, ${missed.length} missed.`,
    '',
    '## Missed',
    '',
    ...(missed.length === 0 ? ['None.'] : missed.map(({ file, name }) => `- ${file}: ${name}`)),
    '',
    '## Equivalent',
    '',
    ...(equivalent.length === 0 ? ['None.'] : equivalent.map(({ file, name, equivalent: why }) => `- ${file}: ${name}. ${why ?? ''}`)),
    '',
    '## Cannot be set up',
    '',
    'No test can be asked about these, so they count as neither caught nor missed.',
    '',
    ...(stillborn.length === 0 ? ['None.'] : stillborn.map(({ file, name, stillborn: why }) => `- ${file}: ${name}. ${cell(why ?? '')}`)),
    '',
    '## Caught',
    '',
    '| File | Mutant | Caught by |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
