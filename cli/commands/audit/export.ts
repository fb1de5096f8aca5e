import { Command } from 'commander';
import { idPrefix } from '../../../schema/ids.ts';
import { exportLog } from '../../../subgraphs/kernel/audit/export.ts';
import { seal } from '../../../subgraphs/kernel/audit/sealer.ts';
import { signingKey } from '../../../subgraphs/kernel/audit/signing-key.ts';
import { readConfig, subgraphsHere } from '../../../subgraphs/kernel/process/config.ts';
import { hubSecrets } from '../../../subgraphs/kernel/process/secret.ts';
import { entryProgress } from '../../audit/progress.ts';
import { writeWhole } from '../../audit/write-whole.ts';
import { EXIT } from '../../exit.ts';
import { openStorage, type StoredLog } from '../../hub/storage.ts';

interface ExportFlags {
  authority?: string;
  subgraph?: string;
  json?: boolean;
}

/** `hub audit export <file>` */
export function exportCommand(done: (code: number) => void): Command {
  return new Command('export')
    .description('Write a log, or one authority’s part of it, to a file that can be verified anywhere')
    .argument('<file>', 'where to; it is replaced when the export is whole')
    .option('--authority <id>', 'only the entries in this authority’s log, each with its proof')
    .option('--subgraph <name>', 'the log of the database that holds this subgraph, where there are several')
    .option('--json', 'print what was written as one line of JSON')
    .action(async (file: string, flags: ExportFlags) => done(await run(file, flags)));
}

async function run(file: string, { authority, subgraph, json }: ExportFlags): Promise<number> {
  if (authority !== undefined && idPrefix(authority) !== 'authority') {
    process.stderr.write('hub: --authority is an identifier such as authority_…\n');
    return EXIT.usage;
  }
  const config = readConfig();
  const secrets = hubSecrets(config, config.dataDir);
  const storage = await openStorage({ config, secrets, names: subgraphsHere(config), beside: true });
  const progress = entryProgress(process.stderr);
  try {
    const log = chosen(storage.logs, subgraph);
    if (typeof log === 'string') {
      process.stderr.write(`hub: ${log}\n`);
      return EXIT.usage;
    }
    const key = signingKey(secrets.audit);
    // Without a hub nobody seals; beside one this only comes first.
    await seal(log.pool, key);
    let entries = 0;
    const lines = exportLog(log.pool, {
      key,
      ...(authority === undefined ? {} : { authority }),
      progress: (written, total) => progress.show(written / total, (entries = written)),
    });
    await writeWhole(file, lines);
    progress.stop();
    process.stdout.write(json === true ? `${JSON.stringify({ file, entries, key: key.publicKey })}\n` : `${entries} entries written to ${file}\nThe hub's public key: ${key.publicKey}\n`);
    return EXIT.done;
  } finally {
    progress.stop();
    await storage.close();
  }
}

/** The log that is meant, or why that cannot be said. */
function chosen(logs: readonly StoredLog[], subgraph: string | undefined): StoredLog | string {
  const found = subgraph === undefined ? logs : logs.filter(({ subgraphs }) => subgraphs.some((name) => name === subgraph));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const known = logs.map(({ subgraphs }) => subgraphs.join(', ')).join('; ');
  return subgraph === undefined ? `there are several logs; say --subgraph <name>: ${known}` : `no log here holds ${subgraph}; there are: ${known}`;
}
