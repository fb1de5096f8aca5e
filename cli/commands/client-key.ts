import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { registerClientKey } from '../../gateway/identity/development-clients.ts';
import { readConfig } from '../../subgraphs/kernel/process/config.ts';
import { developmentClients, developmentPrincipal } from '../demo/clients.ts';
import { EXIT } from '../exit.ts';

/** `hub client-key <client> <file>`: how a client of the demonstration registers its public key with the embedded issuer; refused in production. */
export function clientKeyCommand(done: (code: number) => void): Command {
  return new Command('client-key')
    .description('Register the public key of a development client, for private_key_jwt')
    .argument('<client>', `one of: ${developmentClients.join(', ')}`)
    .argument('<file>', 'its public key in PEM: Ed25519, P-256 or RSA')
    .action((client: string, file: string) => {
      const config = readConfig();
      if (config.mode === 'production') {
        process.stderr.write('hub: there are no development clients in production; register clients with your identity provider.\n');
        return done(EXIT.failed);
      }
      if (developmentPrincipal(client, []) === null) {
        process.stderr.write(`hub: there is no client ${client}. Known: ${developmentClients.join(', ')}\n`);
        return done(EXIT.usage);
      }
      registerClientKey(config.dataDir, client, readFileSync(file, 'utf8'));
      process.stdout.write(`The development issuer knows the key of ${client}.\n`);
      done(EXIT.done);
    });
}
