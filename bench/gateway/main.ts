import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { type Contestant, contestants, type World } from './contestants.ts';
import { besideHostile } from './hostile.ts';
import { load } from './load.ts';
import { leaveNothing, pinLoad, type Started, start } from './processes.ts';
import { type Round, summary, writeReport } from './report.ts';
import { type BenchQuery, queries, sdl, subgraphNames } from './world.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

interface Settings {
  rounds: number;
  seconds: number;
  connections: number;
  names: readonly string[];
}

/**
 * Gateways over the same free subgraphs, on the same core, in turns, so that what
 * else the machine does falls on all of them. Arguments: `rounds=5`, `seconds=4`,
 * `connections=64`, `only=apollo,ours`. The last line is JSON; a full run writes docs/gateway-bench.md.
 */
export async function run(args: readonly string[]): Promise<void> {
  const settings = settingsOf(args);
  const chosen = contestants.filter(({ name }) => settings.names.includes(name));
  // npm writes this when it is done.
  if (!existsSync(join(here, 'baselines/node_modules/.package-lock.json'))) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: join(here, 'baselines'), stdio: 'inherit' });
  pinLoad();
  const folder = mkdtempSync(join(tmpdir(), 'turath-bench-'));
  leaveNothing(folder);
  const started: Started[] = [];
  try {
    const subgraphs = await Promise.all(subgraphNames.map((name) => start(name, ['--import', 'tsx', join(here, 'subgraph.ts'), name], 'beside')));
    started.push(...subgraphs);
    const world = worldOf(folder, subgraphs);
    const gateways = new Map<Contestant, Started>();
    for (const contestant of chosen) {
      const gateway = await contestant.start(world);
      gateways.set(contestant, gateway);
      started.push(gateway);
    }
    const bytes = await compareAnswers([...gateways.values()]);
    const rounds: Round[] = [];
    for (let round = 0; round <= settings.rounds; round += 1) {
      for (const query of Object.keys(queries) as BenchQuery[]) {
        for (const [{ name }, gateway] of gateways) {
          const measured = await measure(gateway, query, subgraphs, settings);
          // The first round lets the compilers of all warm up.
          if (round > 0) rounds.push({ name, query, ...measured });
          process.stderr.write(`${round === 0 ? 'warm' : `round ${round}`}  ${query}  ${name}  ${measured.rate.toFixed(0)}/s  p99 ${measured.p99.toFixed(0)} ms\n`);
        }
      }
    }
    const hostile = settings.names.includes('ours') ? await besideHostile() : null;
    const result = { settings, bytes, ...summary(chosen, rounds), hostile };
    if (chosen.length === contestants.length) writeReport(result);
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    await Promise.all(started.map((one) => one.stop()));
  }
}

function settingsOf(args: readonly string[]): Settings {
  const given = new Map(args.map((arg) => arg.split('=') as [string, string]));
  const number = (name: string, otherwise: number) => Number(given.get(name) ?? otherwise);
  return { rounds: number('rounds', 5), seconds: number('seconds', 4), connections: number('connections', 64), names: given.get('only')?.split(',') ?? contestants.map(({ name }) => name) };
}

function worldOf(folder: string, subgraphs: readonly Started[]): World {
  const composed = composeServices(subgraphs.map(({ name, url }) => ({ name, url, typeDefs: parse(sdl[name as keyof typeof sdl]) })));
  if (compositionHasErrors(composed)) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  writeFileSync(supergraphFile, composed.supergraphSdl);
  return { supergraphFile, urls: Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])) };
}

/** Every gateway must give the same data; the sizes of the answers. */
async function compareAnswers(gateways: readonly Started[]): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const [query, text] of Object.entries(queries)) {
    let expected: unknown;
    for (const { name, url } of gateways) {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text }) });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
      expected ??= data;
      if (errors !== undefined || !isDeepStrictEqual(data, expected)) throw new Error(`${name} answers ${query} otherwise than the first: ${JSON.stringify(errors ?? data).slice(0, 500)}`);
    }
    sizes[query] = Buffer.byteLength(JSON.stringify({ data: expected }));
  }
  return sizes;
}

async function measure(gateway: Started, query: BenchQuery, subgraphs: readonly Started[], { connections, seconds }: Settings): Promise<Omit<Round, 'name' | 'query'>> {
  const before = { cpu: gateway.cpu(), asked: await askedOf(subgraphs) };
  const { rate, p50, p99, answers } = await load(gateway.url, JSON.stringify({ query: queries[query] }), { connections, seconds });
  const cpu = gateway.cpu();
  return { rate, p50, p99, cpu: cpu === null || before.cpu === null ? null : (cpu - before.cpu) / answers, fetches: ((await askedOf(subgraphs)) - before.asked) / answers };
}

/** Requests that the subgraphs have had. */
async function askedOf(subgraphs: readonly Started[]): Promise<number> {
  const counts = await Promise.all(subgraphs.map(async ({ url }) => Number(await (await fetch(new URL('/count', url))).text())));
  return counts.reduce((sum, count) => sum + count, 0);
}
