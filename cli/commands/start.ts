import { Command } from 'commander';
import { readGatewaySettings } from '../../gateway/config.ts';
import { type Config, readConfig } from '../../subgraphs/kernel/process/config.ts';
import { createLog } from '../../subgraphs/kernel/process/log.ts';
import { requirePort } from '../hub/port.ts';
import { EXIT } from '../exit.ts';
import { greeting } from './greeting.ts';
import { stopSignal } from './stop-signal.ts';

/** `hub start`: the hub, or one subgraph where `SUBGRAPH` names one. */
export function startCommand(done: (code: number) => void): Command {
  return new Command('start')
    .description('Start the hub; with SUBGRAPH=<name> that subgraph alone')
    .option('--port <n>', 'the port; PORT or 4000 if left out')
    .addHelpText('after', '\nSettings are environment variables; the README lists them.\n')
    .action(async ({ port }: { port?: string }) => {
      const config = readConfig({ PORT: port });
      await requirePort(config);
      done(await (config.subgraph === null ? runHub(config) : runSubgraph(config, config.subgraph)));
    });
}

/** What a hub consists of is loaded when nothing speaks against a start: it takes two seconds. */
async function runHub(config: Config): Promise<number> {
  const settings = readGatewaySettings();
  const log = createLog(config.logLevel);
  const report = (error: unknown) => log.error({ err: error }, 'unexpected error');
  const stopped = stopSignal();
  const { startHub } = await import('../hub/hub.ts');
  const hub = await startHub({ config, settings, log, report, progress: (what) => process.stdout.write(`${what} …\n`) });
  process.stdout.write(greeting(config, hub.port));
  await stopped;
  process.stdout.write('stopping …\n');
  await hub.close();
  return EXIT.done;
}

async function runSubgraph(config: Config, name: NonNullable<Config['subgraph']>): Promise<number> {
  const log = createLog(config.logLevel);
  const report = (error: unknown) => log.error({ err: error }, 'unexpected error');
  const stopped = stopSignal();
  const [{ openLocalHub }, { serveSubgraph }] = await Promise.all([import('../hub/local.ts'), import('../../subgraphs/kernel/serve/http.ts')]);
  const hub = await openLocalHub({ config, names: [name], report });
  const [member] = hub.members;
  if (member === undefined) throw new Error(`The subgraph ${name} did not load.`);
  const serving = await serveSubgraph({
    ...member, cursors: hub.cursors, hopSecret: hub.secrets.hop, hopSecretPrevious: hub.secrets.hopPrevious, host: config.host, port: config.port, report,
    ports: hub.exchange.ports(name), doors: hub.exchange.doors(name),
  });
  process.stdout.write(`The subgraph ${name} answers gateways at http://${config.host}:${serving.port}/graphql\n`);
  await stopped;
  await serving.close();
  await hub.close();
  return EXIT.done;
}
