import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { KeepFolder } from '../../audit/keep-folder.ts';
import { pullAll, type Pulled, WitnessError } from '../../audit/pull.ts';
import { EXIT } from '../../exit.ts';
import { hubAddress } from '../../hub-address.ts';

interface WitnessFlags {
  keep: string;
  tokenFile: string;
  key?: string;
  json?: boolean;
}

/** `hub audit witness --keep <folder> <url>`: what an institution runs on its own machine, from time to time. */
export function witnessCommand(done: (code: number) => void): Command {
  return new Command('witness')
    .description('Pull the hub’s checkpoints, check them against those kept before, keep them and counter-sign them')
    .argument('<url>', 'the hub, such as https://hub.example', hubAddress)
    .requiredOption('--keep <folder>', 'where checkpoints are kept; on a machine that the hub’s operator does not reach')
    .requiredOption('--token-file <file>', 'an auditor’s access token; - for standard input')
    .option('--key <public key>', 'the hub’s public key; if left out, the one that was taken when the folder was begun')
    .option('--json', 'print what was found as one line of JSON')
    .addHelpText('after', '\nExit codes: 0 consistent, 1 the hub contradicts itself or does not answer, 2 called wrongly.\n')
    .action(async (url: string, flags: WitnessFlags) => done(await run(url, flags)));
}

async function run(url: string, { keep, tokenFile, key, json }: WitnessFlags): Promise<number> {
  try {
    const token = readFileSync(tokenFile === '-' ? 0 : tokenFile, 'utf8').trim();
    const pulled = await pullAll(new KeepFolder(keep), { url, token, key });
    process.stdout.write(json === true ? `${JSON.stringify({ consistent: true, logs: pulled })}\n` : pulled.map(told).join('') || 'The hub has no checkpoint yet.\n');
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof WitnessError)) throw error;
    process.stderr.write(`${error.contradiction ? 'NOT CONSISTENT' : 'hub'}: ${error.message}\n`);
    if (json === true) process.stdout.write(`${JSON.stringify({ consistent: error.contradiction ? false : null, message: error.message })}\n`);
    return EXIT.failed;
  }
}

function told({ origin, subgraphs, size, before, at }: Pulled): string {
  const since = before === null ? 'kept for the first time' : before === size ? 'nothing new' : `${size - before} more than was kept, and consistent with it`;
  return `${origin} (${subgraphs.join(', ')}): ${size} entries at ${at}, ${since}\n`;
}
