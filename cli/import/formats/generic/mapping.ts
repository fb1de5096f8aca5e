import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { languageTag } from '../../../../subgraphs/kernel/values/text/language-tag.ts';
import type { Calendar } from '../../../../subgraphs/kernel/values/types.ts';
import { ImportFileError } from '../../errors.ts';
import { GENERIC_KINDS, genericKind, type GenericKindName } from './kinds.ts';
import type { ReadKind } from './paths.ts';

const column = z.string().trim().min(1, 'names no column');
const language = z.string().transform((text, context) => {
  const tag = languageTag(text);
  if (tag.ok) return tag.value;
  context.addIssue({ code: 'custom', message: `"${text}" ${tag.reason}` });
  return z.NEVER;
});
const CALENDARS: [Calendar, ...Calendar[]] = ['GREGORIAN', 'JULIAN', 'ISLAMIC_CIVIL', 'ISLAMIC_UMALQURA', 'ISLAMIC_TBLA', 'SOLAR_HIJRI'];
const READ_KINDS = ['date', 'term', 'number', 'text', 'point', 'flag', 'code'] as const satisfies readonly ReadKind[];

const oneCell = z.strictObject({
  column,
  as: z.enum(READ_KINDS).optional(),
  /** Of texts and dates. */
  language: language.optional(),
  /** The calendar of the years of a date that names none. */
  calendar: z.enum(CALENDARS).optional(),
  /** What stands between several values of one cell. */
  separator: z.string().min(1).optional(),
  /** The file's own words for the values that the place takes. */
  values: z.record(z.string(), z.string()).optional(),
});
const twoCells = z.strictObject({ as: z.literal('point'), latitude: column, longitude: column });
const titleCell = z.strictObject({ column, language: language.optional() });
const cell = z.union([column.transform((name): z.output<typeof oneCell> => ({ column: name })), oneCell, twoCells]);
const title = z.union([column.transform((name): z.output<typeof titleCell> => ({ column: name })), titleCell]);
const listOf = <T extends z.ZodType>(item: T) => z.union([item.transform((value) => [value]), z.array(item)]);

const schema = z.strictObject({
  kind: z.enum(Object.keys(GENERIC_KINDS) as [GenericKindName, ...GenericKindName[]]),
  /** The column of the authority's own identifier. */
  localId: column,
  title: listOf(title).default([]),
  fields: z.record(z.string(), listOf(cell)).default({}),
  /** Whom the text of every record is from. */
  source: z.strictObject({ citation: z.string().trim().min(1), url: z.url().optional() }).optional(),
  /** Columns of private persons, whose names go nowhere else. */
  persons: z.array(z.strictObject({ column, role: z.string().min(1), path: z.string().default('') })).default([]),
  /** Whether the file holds invented records. */
  synthetic: z.boolean().default(false),
  sharing: z.enum(['PUBLIC', 'COMMUNITY', 'PARTIES', 'AUTHORITY']).optional(),
});

/** How the columns of a file become one kind of record. */
export type Mapping = z.output<typeof schema>;

/** What a mapping says of one column. */
export type MappedColumn = z.output<typeof oneCell>;

/** What a mapping says of one place: a column, or the two of a point. */
export type MappedCell = MappedColumn | z.output<typeof twoCells>;

/** Reads a mapping file; throws `BAD_OPTION` with every fault it finds and the path of each. */
export async function readMapping(file: string): Promise<Mapping> {
  const name = basename(file);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ImportFileError('BAD_OPTION', `the mapping file ${name} cannot be read`);
  });
  return parseMapping(text, name);
}

export function parseMapping(text: string, name: string): Mapping {
  let json: unknown;
  let prototype = false;
  try {
    // The schema would pass over this one name without a word.
    json = JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => ((prototype ||= key === '__proto__'), value));
  } catch (error) {
    throw new ImportFileError('BAD_OPTION', `the mapping file ${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (prototype) throw new ImportFileError('BAD_OPTION', `the mapping file ${name} is wrong:\n  __proto__: is the name of no place and of no word`);
  const read = schema.safeParse(json);
  const faults = read.success ? faultsOf(read.data) : read.error.issues.flatMap((issue) => issueFaults(issue));
  if (!read.success || faults.length > 0) {
    throw new ImportFileError('BAD_OPTION', `the mapping file ${name} is wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
  return read.data;
}

/** The columns that a mapping reads. */
export function mappedColumns(mapping: Mapping): string[] {
  const cells = Object.values(mapping.fields).flat().flatMap((found) => ('column' in found ? [found.column] : [found.latitude, found.longitude]));
  return [...new Set([mapping.localId, ...mapping.title.map((found) => found.column), ...cells, ...mapping.persons.map((found) => found.column)])];
}

/** What a well-formed mapping asks of its kind that the kind does not have. */
function faultsOf(mapping: Mapping): string[] {
  const kind = genericKind(mapping.kind);
  const personal = new Set(mapping.persons.map((found) => found.column));
  return [
    ...Object.entries(mapping.fields).flatMap(([path, cells]) => {
      const place = Object.hasOwn(kind.paths, path) ? kind.paths[path] : undefined;
      if (!place) return [`fields.${path}: a ${mapping.kind} has no such place; it has ${Object.keys(kind.paths).join(', ')}`];
      return cells.flatMap((found) => {
        const as = found.as ?? place.as;
        const faults = as === place.as ? [] : [`fields.${path}: takes a ${place.as}, not a ${as}`];
        if (cells.length > 1 && !place.many) faults.push(`fields.${path}: takes one value, not several columns`);
        if ('column' in found && found.separator !== undefined && !place.many) faults.push(`fields.${path}: takes one value, so it has no separator`);
        const unknown = 'column' in found && place.oneOf ? Object.values(found.values ?? {}).filter((value) => !place.oneOf?.includes(value)) : [];
        if (unknown.length > 0) faults.push(`fields.${path}.values: takes ${place.oneOf?.join(', ')}; not ${unknown.join(', ')}`);
        return faults;
      });
    }),
    ...mappedColumns({ ...mapping, persons: [] }).filter((name) => personal.has(name)).map((name) => `persons: the column "${name}" is of persons, so no other place may show it`),
  ];
}

/** The faults of an issue with their paths; of a choice, those of the branch that came nearest. */
function issueFaults(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.map((issues) => issues.flatMap((inner) => issueFaults(inner as z.core.$ZodIssue, path)));
    const depth = (faults: readonly string[]): number => Math.max(...faults.map((fault) => (fault.split(':')[0] ?? '').split('.').length));
    return branches.reduce((best, faults) => (depth(faults) > depth(best) || (depth(faults) === depth(best) && !isTypeFault(faults) && isTypeFault(best)) ? faults : best));
  }
  return [`${path.map(String).join('.') || 'the file'}: ${issue.message}`];
}

function isTypeFault(faults: readonly string[]): boolean {
  return faults.some((fault) => fault.includes('expected string') || fault.includes('expected array'));
}
