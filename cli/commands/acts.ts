import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { ActKeys, readAct } from '../../gateway/http/bulk/act.ts';
import { TurathClient } from '../../schema/client/client.ts';
import { type ActLine, Sending } from '../acts/send.ts';
import { EXIT } from '../exit.ts';
import { hubAddress } from '../hub-address.ts';

interface ActsFlags {
  hub: string;
  token?: string;
  report?: string;
  json?: boolean;
  dryRun?: boolean;
}

/** Lines that are sent at once. */
const part = 500;
/** Bad lines that are shown; all stand in the report. */
const mostShown = 20;

interface Problem {
  line: number;
  field?: string;
  code: string;
  reason: string;
}

/** `hub acts <file>`: acts in JSON Lines, done by a hub as whoever's token it is. */
export function actsCommand(done: (code: number) => void): Command {
  return new Command('acts')
    .description('Send a file of acts to a hub, one a line')
    .argument('<file>', 'JSON Lines: {"act":"registerSite","input":{…},"as":"s1"}; a later line means that record’s id by {"ref":"s1"}')
    .option('--hub <url>', 'where the hub is', hubAddress, 'http://127.0.0.1:4000')
    .addOption(new Option('--token <token>', 'who acts').env('TURATH_TOKEN'))
    .option('--dry-run', 'try each act, show what would be refused, and keep nothing')
    .option('--report <file>', 'where to write all refused lines (.jsonl)')
    .option('--json', 'end with one line of JSON; everything else goes to standard error')
    .action(async (file: string, flags: ActsFlags) => done(await run(file, flags)));
}

async function run(file: string, { hub, token, report, json = false, dryRun = false }: ActsFlags): Promise<number> {
  if (token === undefined || token === '') {
    process.stderr.write('hub: acts are somebody’s: give --token, or set TURATH_TOKEN.\n');
    return EXIT.usage;
  }
  const sending = new Sending(new TurathClient({ url: hub, token }), dryRun);
  const began = Date.now();
  const counts = { read: 0, done: 0, repeated: 0, refused: 0, unchecked: 0 };
  const shown: Problem[] = [];
  // Readable by its owner alone, since it quotes what may not be public.
  const reported = report === undefined ? null : await open(report, 'w', 0o600);
  const refuse = async (problems: Problem[]) => {
    counts.refused += 1;
    shown.push(...problems.slice(0, mostShown - shown.length));
    if (reported !== null) for (const problem of problems) await reported.write(`${JSON.stringify({ type: 'rejected', ...problem })}\n`);
  };
  let stopped: string | null = null;
  try {
    for await (const { lines, bad } of partsOf(file)) {
      counts.read += lines.length + bad.length;
      const refused = bad.map((problem) => [problem]);
      for await (const answer of sending.send(lines)) {
        if (answer.kind === 'stopped') stopped = `${answer.code}: ${answer.message} (line ${answer.line})`;
        else if (answer.kind === 'refused') refused.push(answer.problems.map((problem) => ({ line: answer.line, ...problem })));
        else counts[answer.kind] += 1;
      }
      for (const problems of inOrder(refused)) await refuse(problems);
      if (process.stderr.isTTY) process.stderr.write(`\r${counts.read} lines, ${counts.refused} refused`);
      if (stopped !== null) break;
    }
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\n');
    await reported?.close();
  }
  const seconds = (Date.now() - began) / 1000;
  const text = [
    `${stopped !== null ? 'Stopped; the same command goes on from here' : dryRun ? 'Dry run, nothing is kept' : 'Sent'}: ${counts.read} lines read in ${seconds.toFixed(1)} s`,
    `  ${counts.done} ${dryRun ? 'would be done' : 'done'}, ${counts.repeated} done before, ${counts.refused} ${dryRun ? 'would be refused' : 'refused'}`,
    ...(counts.unchecked === 0 ? [] : [`  ${counts.unchecked} not checked: they refer to records that earlier lines would make`]),
    ...shown.map(({ line, field, code, reason }) => `  line ${line}${field === undefined ? '' : `, ${field}`}: ${code}: ${reason}`),
    ...(stopped === null ? [] : [stopped]),
  ].join('\n');
  (json ? process.stderr : process.stdout).write(`${text}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ ...counts, dryRun, finished: stopped === null, seconds, problems: shown })}\n`);
  return stopped === null ? EXIT.done : EXIT.failed;
}

/** What is wrong with each line, in the order of the file: lines that are no acts are known before the others are sent. */
function inOrder(refused: readonly Problem[][]): Problem[][] {
  return [...refused].sort(([one], [other]) => (one?.line ?? 0) - (other?.line ?? 0));
}

/** The lines of a file in parts that are sent at once, each act under a key that is its own in the whole file. */
async function* partsOf(file: string): AsyncGenerator<{ lines: ActLine[]; bad: Problem[] }, void, undefined> {
  const keys = new ActKeys('');
  let next: { lines: ActLine[]; bad: Problem[] } = { lines: [], bad: [] };
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const given = text.trim() === '' ? null : readAct(text.replace(/^\uFEFF/, ''));
    if (typeof given === 'string') next.bad.push({ line, code: 'BAD_USER_INPUT', reason: given });
    else if (given !== null) next.lines.push({ line, given, key: keys.of(given) });
    if (next.lines.length + next.bad.length < part) continue;
    yield next;
    next = { lines: [], bad: [] };
  }
  yield next;
}
