import { Command, Option } from 'commander';
import { developmentKey, issueDevelopmentToken } from '../../gateway/identity/development-keys.ts';
import { lineOfText } from '../../gateway/identity/claims.ts';
import { readConfig } from '../../subgraphs/kernel/process/config.ts';
import { type Role, roles } from '../../subgraphs/kernel/process/principal.ts';
import { developmentClients, developmentPrincipal } from '../demo/clients.ts';
import { EXIT } from '../exit.ts';

interface TokenOptions {
  role?: Role[];
  purpose?: string;
  expertRequest?: string;
  json?: boolean;
}

/** `hub token <client>`: a token for an authority of the demonstration; refused in production. */
export function tokenCommand(done: (code: number) => void): Command {
  return new Command('token')
    .description('Print a development token for an authority of the demonstration')
    .argument('<client>', `one of: ${developmentClients.join(', ')}`)
    .addOption(new Option('--role <role...>', 'act in these roles instead of the usual ones').choices(roles))
    .option('--purpose <text>', 'why records are read, for reads under an agreement')
    .option('--expert-request <id>', 'the one opinion that was asked for; the role EXPERT needs it')
    .option('--json', 'print the token with what it stands for, as JSON')
    .action(async (client: string, { role = [], purpose, expertRequest, json }: TokenOptions) => {
      const config = readConfig();
      if (config.mode === 'production') {
        process.stderr.write('hub: development tokens are not given out in production; use your identity provider.\n');
        return done(EXIT.failed);
      }
      const known = developmentPrincipal(client, role);
      if (known === null) {
        process.stderr.write(`hub: there is no client ${client}. Known: ${developmentClients.join(', ')}\n`);
        return done(EXIT.usage);
      }
      if (known.roles.includes('EXPERT') && expertRequest === undefined) {
        process.stderr.write('hub: an expert is one for a single request; name it with --expert-request <id>.\n');
        return done(EXIT.usage);
      }
      if (purpose !== undefined && !lineOfText.safeParse(purpose).success) {
        process.stderr.write('hub: a purpose is one line of at most 200 characters.\n');
        return done(EXIT.usage);
      }
      const principal = { ...known, ...(purpose === undefined ? {} : { purpose }), ...(expertRequest === undefined ? {} : { expertRequest }) };
      const token = await issueDevelopmentToken(await developmentKey(config.dataDir), principal);
      process.stdout.write(`${json === true ? JSON.stringify({ token, principal }) : token}\n`);
      done(EXIT.done);
    });
}
