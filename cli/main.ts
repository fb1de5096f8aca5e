import { Command, CommanderError } from 'commander';
import { EXIT } from './exit.ts';
import { says } from './says.ts';

/** Every command, in the order of `--help`; its code is loaded only when it is asked for, which takes most of the time of a short one. */
const commands = new Map<string, (done: (code: number) => void) => Promise<Command>>([
  ['start', async (done) => (await import('./commands/start.ts')).startCommand(done)],
  ['import', async (done) => {
    const [{ importCommand }, { FORMATS }] = await Promise.all([import('./commands/import.ts'), import('./import/formats.ts')]);
    return importCommand({ formats: FORMATS, open: async (asked) => (await import('./import/session.ts')).openImportSession(asked) }, done);
  }],
  ['acts', async (done) => (await import('./commands/acts.ts')).actsCommand(done)],
  ['token', async (done) => (await import('./commands/token.ts')).tokenCommand(done)],
  ['client-key', async (done) => (await import('./commands/client-key.ts')).clientKeyCommand(done)],
  ['gateway', async (done) => (await import('./commands/gateway.ts')).gatewayCommand(done)],
  ['audit', async (done) => (await import('./commands/audit.ts')).auditCommand(done)],
  ['doctor', async (done) => (await import('./commands/doctor.ts')).doctorCommand(done)],
]);

/** Runs the `hub` command and answers its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('hub').description('Turath Hub: the exchange of cultural heritage registries').showSuggestionAfterError().exitOverride();
  let code: number = EXIT.done;
  const done = (found: number): void => void (code = found);
  // Help and suggestions speak of all of them.
  const asked = commands.get(argv[2] ?? '');
  for (const load of asked === undefined ? commands.values() : [asked]) program.addCommand(await load(done));
  for (const command of withNested(program)) command.exitOverride().showHelpAfterError(`(${pathOf(command)} --help lists the ${command.commands.length > 0 ? 'commands' : 'options'})`);
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    // Commander has printed its own message; help that was asked for is no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    process.stderr.write(`hub: ${says(error)}\n`);
    return EXIT.failed;
  }
}

function withNested(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withNested)];
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
