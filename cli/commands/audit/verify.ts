import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Verdict } from '../../../subgraphs/kernel/audit/verify.ts';
import { verifyFile } from '../../../subgraphs/kernel/audit/verify-file.ts';
import { KeepFolder } from '../../audit/keep-folder.ts';
import { entryProgress } from '../../audit/progress.ts';
import { EXIT } from '../../exit.ts';

interface VerifyFlags {
  key?: string[];
  witness?: string;
  json?: boolean;
}

/** `hub audit verify <file>`: needs no database, no configuration and no network. */
export function verifyCommand(done: (code: number) => void): Command {
  return new Command('verify')
    .description('Verify an export of the audit log, without a database')
    .argument('<file>', 'what `hub audit export` wrote')
    .option('--key <public key...>', 'the hub’s public key, as it publishes it; all of them where it has changed it')
    .option('--witness <folder>', 'compare with the checkpoints that `hub audit witness` kept here')
    .option('--json', 'print the verdict as one line of JSON')
    .addHelpText('after', '\nExit codes: 0 verified, 1 something is wrong, 2 called wrongly.\n')
    .action(async (file: string, flags: VerifyFlags) => done(await run(file, flags)));
}

async function run(file: string, { key = [], witness, json }: VerifyFlags): Promise<number> {
  const missing = [file, witness].find((path) => path !== undefined && !existsSync(path));
  if (missing !== undefined) {
    process.stderr.write(`hub: there is no ${missing}\n`);
    return EXIT.usage;
  }
  const kept = witness === undefined ? [] : new KeepFolder(witness).kept();
  if (witness !== undefined && kept.length === 0) {
    process.stderr.write(`hub: ${witness} holds no checkpoint\n`);
    return EXIT.usage;
  }
  const progress = entryProgress(process.stderr);
  try {
    const verdict = await verifyFile(file, { keys: key, kept, progress: (read, total, entries) => progress.show(read / total, entries) });
    progress.stop();
    process.stdout.write(json === true ? `${JSON.stringify({ verified: verdict.problem === null, ...verdict })}\n` : told(verdict, witness));
    return verdict.problem === null ? EXIT.done : EXIT.failed;
  } finally {
    progress.stop();
  }
}

function told(verdict: Verdict, witness: string | undefined): string {
  const { problem } = verdict;
  if (problem !== null) {
    const first = problem.index === null ? '' : `\nThe first entry that is not as it was, or that nothing vouches for: ${problem.index}${problem.id === null ? '' : ` (${problem.id})`}`;
    return `NOT VERIFIED, line ${problem.line}: ${problem.message}${first}\n`;
  }
  const whose = verdict.scope === null ? 'the whole log' : `the log of ${verdict.scope}`;
  return [
    `Verified: ${verdict.entries} entries of ${verdict.origin}, ${whose}.`,
    verdict.at === null ? 'The log is empty.' : `Last checkpoint: ${verdict.size} entries, ${verdict.at}, root ${verdict.root}`,
    verdict.keyGiven ? `Signed by the key that you gave: ${verdict.key}` : `Signed by the key that the file itself names: ${verdict.key}\nCompare it with the one that the hub publishes (/audit/key), or give it with --key.`,
    witness === undefined
      ? 'No witness was asked: entries cut off the end of the log, or a log that the hub itself wrote anew, would not show.'
      : `${verdict.witnessed} checkpoints that the witness kept agree.`,
    '',
  ].join('\n');
}
