import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { equivalents } from './equivalent.ts';
import type { Mutant } from './mutant.ts';

/** Mutants that follow from the source by rule: rows of the policy, predicates on rows and acts, policies of PostgreSQL and field classes, each dropped or inverted. */
export function derivedMutants(root: string): Mutant[] {
  const files = [...sourcesUnder(root, 'subgraphs'), ...sourcesUnder(root, 'migrations')];
  const mutants = [...files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8'))), ...policyRows(root)];
  return mutants.map((mutant) => {
    const why = equivalents.find(({ file, name }) => file === mutant.file && mutant.name.includes(name))?.why;
    return why === undefined ? mutant : { ...mutant, equivalent: why };
  });
}

function sourcesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`).filter((name) => /\.(ts|sql)$/.test(name)).sort();
}

function mutantsOf(file: string, text: string): Mutant[] {
  if (file.endsWith('.sql')) return sqlMutants(file, text);
  if (/^subgraphs\/[a-z]+\/registry\.ts$/.test(file)) return fieldClasses(file, text);
  return predicates(file, text);
}

const replaced = (text: string, at: number, length: number, by: string) => text.slice(0, at) + by + text.slice(at + length);
const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;
const short = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 90);

/** The end of what begins with a bracket. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if ('([{'.includes(text[at] ?? '')) depth += 1;
    if (')]}'.includes(text[at] ?? '')) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('A bracket is not closed.');
}

/** Rows of the one table: each dropped, those with an effect inverted, and the denials to whole roles taken back one by one. */
function policyRows(root: string): Mutant[] {
  const file = 'subgraphs/kernel/access/table.ts';
  const text = readFileSync(join(root, file), 'utf8');
  const mutants: Mutant[] = [];
  for (const { 0: row, index } of text.matchAll(/^ {2}\{ (?:relation|effect): .*\},\n/gm)) {
    mutants.push({ name: `row dropped: ${short(row)}`, file, text: replaced(text, index, row.length, '') });
    if (row.includes(`'ALLOW'`)) mutants.push({ name: `row inverted: ${short(row)}`, file, text: replaced(text, index, row.length, row.replace(`'ALLOW'`, `'DENY'`)) });
  }
  for (const { 0: list, index } of text.matchAll(/\.\.\.\(\[[^\]]*\] as const\)/g)) {
    const denied = /roles: \[([^\]]*)\]/.exec(text.slice(index))?.[1] ?? '';
    for (const { 0: name, index: at } of list.matchAll(/'\w+',? ?/g)) mutants.push({ name: `denial to ${denied} dropped: ${short(name)}`, file, text: replaced(text, index + at, name.length, '') });
  }
  return mutants;
}

/** Calls that decide which rows, parts or acts are a principal's, as true. Their own definitions and imports stay. */
const asCondition = ['reader.scope', 'reader.visibleParts', 'scopeOf', 'readableRecord', 'readableObject', 'ofReadableCase', 'visibleEvidence', 'visibleLocations', 'isParty', 'isConcerned', 'ofCaller'];
const asAnswer = ['mayAct', 'mayAudit', 'hasAccessLog'];

function predicates(file: string, text: string): Mutant[] {
  const mutants: Mutant[] = [];
  const calls = new RegExp(`(?<!function )\\b(?:act\\.)?(?:${[...asCondition, ...asAnswer].map((name) => name.replace('.', '\\.')).join('|')})\\(`, 'g');
  for (const { 0: call, index } of text.matchAll(calls)) {
    const end = closing(text, index + call.length - 1) + 1;
    const condition = asCondition.some((name) => call.endsWith(`${name}(`));
    const by = condition ? 'alwaysTrue`true`' : 'true';
    const negated = !condition && text[index - 1] === '!' ? 'true' : by;
    const own = replaced(text, index, end - index, negated);
    mutants.push({ name: `true in place of ${short(text.slice(index, end))} (line ${lineOf(text, index)})`, file, text: condition ? `import { sql as alwaysTrue } from 'drizzle-orm';\n${own}` : own });
  }
  return mutants;
}

/** Field classes of a registry: each said to be another one. */
function fieldClasses(file: string, text: string): Mutant[] {
  const start = text.indexOf('withheld: {');
  if (start < 0) return [];
  const block = text.slice(start, closing(text, start + 'withheld: '.length));
  return [...block.matchAll(/'([A-Z_]+)'/g)].map(({ 0: name, index }) => {
    const other = name === `'VALUATION'` ? `'NEGOTIATION'` : `'VALUATION'`;
    return { name: `field class ${short(block.slice(0, index).split(/[{,]/).at(-1) ?? '')} ${name} as ${other} (line ${lineOf(text, start + index)}, sign ${start + index - text.lastIndexOf('\n', start + index)})`, file, text: replaced(text, start + index, name.length, other) };
  });
}

/** Said anew by a later migration, so that a change of it is none. */
const superseded: Record<string, RegExp> = {
  'migrations/audit/001_log.sql': /POLICY erases|FUNCTION :schema\.may_audit/,
  'migrations/kernel/002_walls.sql': /FUNCTION :schema\.readable|POLICY granted /,
  'migrations/kernel/003_narrower_walls.sql': /FUNCTION :schema\.readable/,
  'migrations/kernel/005_agreements.sql': /FUNCTION :schema\.standing/,
  'migrations/cases/001_repatriation_cases.sql': /POLICY investigates/,
  'migrations/links/003_links_and_collections.sql': /POLICY keeps ON :schema\.collection_member/,
};

function sqlMutants(file: string, text: string): Mutant[] {
  const mutants: Mutant[] = [];
  // A statement of a procedure's body is a statement of its own here.
  const statements = [...text.matchAll(/[^;]*;/g)];
  for (const { 0: statement, index } of statements) {
    if (superseded[file]?.test(statement)) continue;
    const add = (name: string, at: number, length: number, by: string) => mutants.push({ name: `${name} (line ${lineOf(text, index + at)})`, file, text: replaced(text, index + at, length, by) });
    const policy = /CREATE POLICY (\w+) ON (\S+)/.exec(statement);
    if (policy !== null) {
      for (const { 0: clause, index: at } of statement.matchAll(/(?:USING|WITH CHECK) \(/g)) {
        const end = closing(statement, at + clause.length - 1);
        const condition = statement.slice(at + clause.length, end);
        if (condition.trim() !== 'true') add(`policy ${policy[1]} on ${policy[2]}: ${clause.slice(0, -2)} true`, at + clause.length, condition.length, 'true');
      }
    }
    const whole = /(?:^|\n)(?:CALL :schema\.protect_\w+\(.*\)|ALTER TABLE \S+ ENABLE ROW LEVEL SECURITY);$/.exec(statement);
    if (whole !== null) add(`dropped: ${short(whole[0])}`, whole.index, whole[0].length, '');
    if (/FUNCTION :schema\.(readable|standing|class_open|may_audit|granted|keeps)\b/.test(statement)) {
      for (const { 0: line, index: at } of statement.matchAll(/\n\s*(?:AND|OR) .*(?=\n|;)/g)) {
        if (balanced(line)) add(`condition dropped: ${short(line)}`, at, line.length, '');
      }
    }
  }
  return mutants;
}

function balanced(text: string): boolean {
  return [...text].reduce((depth, letter) => depth + (letter === '(' ? 1 : letter === ')' ? -1 : 0), 0) === 0;
}
