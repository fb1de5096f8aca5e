import { Command, Option } from 'commander';
import { developmentKey, issueDevelopmentToken } from '../../gateway/identity/development-keys.ts';
import { authoritySeeds, seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { countries } from '../../subgraphs/directory/seed/countries.ts';
import { readConfig } from '../../subgraphs/kernel/process/config.ts';
import { type Principal, type Role, roles } from '../../subgraphs/kernel/process/principal.ts';
import { EXIT } from '../exit.ts';

/** The principal that a development client stands for; null if there is no such client. */
export function developmentPrincipal(client: string, asked: readonly Role[]): Principal | null {
  const seed = authoritySeeds.find(({ slug }) => slug === client);
  if (seed === undefined) return null;
  const country = countries().find(({ code }) => code === seed.state);
  return {
    kind: 'client',
    clientId: client,
    authority: seededAuthorityId(seed.slug),
    state: seed.state,
    member: country?.memberOf != null,
    sector: seed.sector,
    roles: asked.length > 0 ? [...asked] : seed.roles,
    scopes: ['records:read', 'records:write'],
  };
}

/** `hub token <client>`: a token for an authority of the demonstration; refused in production. */
export function tokenCommand(done: (code: number) => void): Command {
  return new Command('token')
    .description('Print a development token for an authority of the demonstration')
    .argument('<client>', `one of: ${authoritySeeds.map(({ slug }) => slug).join(', ')}`)
    .addOption(new Option('--role <role...>', 'act in these roles instead of the usual ones').choices(roles))
    .option('--json', 'print the token with what it stands for, as JSON')
    .action(async (client: string, { role = [], json }: { role?: Role[]; json?: boolean }) => {
      const config = readConfig();
      if (config.mode === 'production') {
        process.stderr.write('hub: development tokens are not given out in production; use your identity provider.\n');
        return done(EXIT.failed);
      }
      const principal = developmentPrincipal(client, role);
      if (principal === null) {
        process.stderr.write(`hub: there is no client ${client}. Known: ${authoritySeeds.map(({ slug }) => slug).join(', ')}\n`);
        return done(EXIT.usage);
      }
      const token = await issueDevelopmentToken(await developmentKey(config.dataDir), principal);
      process.stdout.write(`${json === true ? JSON.stringify({ token, principal }) : token}\n`);
      done(EXIT.done);
    });
}
