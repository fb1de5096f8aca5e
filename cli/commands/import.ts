import { Command, Option } from 'commander';
import type { SharingTier } from '../../subgraphs/kernel/values/types.ts';
import { EXIT } from '../exit.ts';
import { fileDigest } from '../import/checkpoint.ts';
import { ImportFileError } from '../import/errors.ts';
import { formatNamed, type FormatEntry } from '../import/formats.ts';
import { importProgress } from '../import/progress.ts';
import { importFile } from '../import/run.ts';
import type { ImportSession, OpenSession } from '../import/session.ts';
import { summaryLine, summaryText } from '../import/summary.ts';

/** The options of the command, as commander gives them. */
interface ImportFlags {
  authority: string;
  createAuthority?: boolean;
  sharing?: SharingTier;
  licence?: string;
  attribution?: string;
  mapping?: string;
  dryRun?: boolean;
  fresh?: boolean;
  report?: string;
  json?: boolean;
}

/** What the command works with; tests give their own. */
export interface ImportServices {
  formats: readonly FormatEntry[];
  open: OpenSession;
}

const TIERS: SharingTier[] = ['PUBLIC', 'COMMUNITY', 'PARTIES', 'AUTHORITY'];

/** `hub import <format> <file>`. */
export function importCommand(services: ImportServices, done: (code: number) => void): Command {
  return new Command('import')
    .description('Import a file of records for an authority')
    .argument('<format>', `one of: ${services.formats.map((format) => format.name).join(', ')}`)
    .argument('<file>', 'the file; gzip is unpacked')
    .requiredOption('--authority <id>', 'the authority that answers for the records: its identifier, or its exact name')
    .option('--create-authority', 'enter an authority of this name where there is none')
    .addOption(new Option('--sharing <tier>', 'who may read the records; AUTHORITY if left out, or what the mapping file says').choices(TIERS))
    .option('--licence <text>', "licence of the records' text")
    .option('--attribution <text>', 'who must be named with it')
    .option('--mapping <file>', 'mapping file of the generic formats')
    .option('--dry-run', 'do all of it, show what would change, and keep nothing')
    .option('--fresh', 'begin again where an earlier run was interrupted')
    .option('--report <file>', 'where to write the report (.jsonl or .csv)')
    .option('--json', 'end with one line of JSON; everything else goes to standard error')
    .addHelpText('after', `\nFormats:\n${services.formats.map((format) => `  ${format.name.padEnd(18)}${format.summary}`).join('\n')}\n`)
    .action(async (name: string, file: string, flags: ImportFlags) => done(await run(services, name, file, flags)));
}

async function run(services: ImportServices, name: string, file: string, flags: ImportFlags): Promise<number> {
  const progress = importProgress(process.stderr);
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  let session: ImportSession | undefined;
  try {
    const dryRun = flags.dryRun === true;
    const entry = formatNamed(name, services.formats);
    const format = await entry.load({
      sharing: flags.sharing,
      licence: flags.licence ?? null,
      attribution: flags.attribution ?? null,
      mapping: flags.mapping,
      file,
    });
    session = await services.open({ authority: flags.authority, createAuthority: flags.createAuthority === true, dryRun });
    const result = await importFile({
      format,
      file,
      sink: session.sink,
      identity: [flags.authority, flags.sharing ?? '', flags.licence ?? '', flags.attribution ?? '', flags.mapping === undefined ? '' : await fileDigest(flags.mapping)],
      folder: session.folder,
      dryRun,
      fresh: flags.fresh === true,
      ...(flags.report === undefined ? {} : { report: flags.report }),
      progress,
      signal: stop.signal,
    });
    progress.stop();
    const text = summaryText(result, { dryRun, seconds: result.seconds, report: result.report });
    (flags.json ? process.stderr : process.stdout).write(text);
    // The records are in; what is left to do may fail too, and then the last line says so.
    const opened = session;
    session = undefined;
    await opened.close();
    if (flags.json) process.stdout.write(`${summaryLine(result, result.seconds)}\n`);
    return result.finished ? EXIT.done : EXIT.interrupted;
  } catch (error) {
    progress.stop();
    if (!(error instanceof ImportFileError)) throw error;
    return refuse(error, flags.json === true);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    // Something else has failed already, and that is what is told.
    await session?.close().catch(() => undefined);
  }
}

/** Says why nothing more is imported, for people and, where asked, for machines. */
function refuse(error: ImportFileError, json: boolean): number {
  const place = error.line === undefined ? '' : ` (line ${error.line}${error.field === undefined ? '' : `, ${error.field}`})`;
  process.stderr.write(`${error.code}: ${error.message}${place}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ error: { code: error.code, message: error.message, line: error.line, field: error.field } })}\n`);
  return error.code === 'UNKNOWN_FORMAT' || error.code === 'BAD_OPTION' ? EXIT.usage : EXIT.failed;
}
