import { Command, CommanderError } from 'commander';
import { actsCommand } from './commands/acts.ts';
import { auditCommand } from './commands/audit.ts';
import { clientKeyCommand } from './commands/client-key.ts';
import { doctorCommand } from './commands/doctor.ts';
import { gatewayCommand } from './commands/gateway.ts';
import { importCommand } from './commands/import.ts';
import { startCommand } from './commands/start.ts';
import { tokenCommand } from './commands/token.ts';
import { EXIT } from './exit.ts';
import { FORMATS } from './import/formats.ts';
import { openImportSession } from './import/session.ts';
import { says } from './says.ts';

/** Runs the `hub` command and answers its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('hub').description('Turath Hub: the exchange of cultural heritage registries').showSuggestionAfterError().exitOverride();
  let code: number = EXIT.done;
  const done = (found: number): void => void (code = found);
  program.addCommand(startCommand(done));
  program.addCommand(importCommand({ formats: FORMATS, open: openImportSession }, done));
  program.addCommand(actsCommand(done));
  program.addCommand(tokenCommand(done));
  program.addCommand(clientKeyCommand(done));
  program.addCommand(gatewayCommand(done));
  program.addCommand(auditCommand(done));
  program.addCommand(doctorCommand(done));
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
