import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Contestant } from './contestants.ts';
import type { Delay } from './hostile.ts';
import { median } from './load.ts';
import { pinning } from './processes.ts';
import type { BenchQuery } from './world.ts';

/** One gateway under one query for a few seconds. */
export interface Round {
  name: string;
  query: BenchQuery;
  rate: number;
  p50: number;
  p99: number;
  /** Milliseconds of CPU and requests to subgraphs, for each answer. */
  cpu: number | null;
  fetches: number;
}

type Figures = Omit<Round, 'name' | 'query'>;
type Table = Record<BenchQuery, Record<string, { absolute: Figures; ratio: Omit<Figures, 'fetches'> }>>;

export interface Summary {
  gateways: Record<string, string>;
  tables: Table;
}

/** Medians of the rounds; a ratio is the median of the rounds' own ratios to the first gateway. */
export function summary(chosen: readonly Contestant[], rounds: readonly Round[]): Summary {
  const first = chosen[0]?.name ?? '';
  const of = (query: BenchQuery, name: string) => rounds.filter((round) => round.query === query && round.name === name);
  const table = (query: BenchQuery) =>
    Object.fromEntries(
      chosen.map(({ name }) => {
        const own = of(query, name);
        const base = of(query, first);
        const absolute = (key: 'rate' | 'p50' | 'p99' | 'fetches') => median(own.map((round) => round[key]));
        const ratio = (key: 'rate' | 'p50' | 'p99') => median(own.map((round, index) => round[key] / (base[index]?.[key] ?? Number.NaN)));
        const cpu = own.some((round) => round.cpu === null) ? null : median(own.map((round) => round.cpu ?? 0));
        const cpuRatio = cpu === null ? null : median(own.map((round, index) => (round.cpu ?? 0) / (base[index]?.cpu ?? Number.NaN)));
        return [
          name,
          {
            absolute: { rate: absolute('rate'), p50: absolute('p50'), p99: absolute('p99'), fetches: absolute('fetches'), cpu },
            ratio: { rate: ratio('rate'), p50: ratio('p50'), p99: ratio('p99'), cpu: cpuRatio },
          },
        ];
      }),
    );
  return { gateways: Object.fromEntries(chosen.map(({ name, what }) => [name, what])), tables: { large: table('large'), small: table('small') } };
}

interface Result extends Summary {
  settings: { rounds: number; seconds: number; connections: number };
  bytes: Record<string, number>;
  hostile: Delay | null;
}

export function writeReport(result: Result): void {
  writeFileSync(new URL('../../docs/gateway-bench.md', import.meta.url), page(result));
}

function page({ settings: { rounds, seconds, connections }, bytes, gateways, tables, hostile }: Result): string {
  const rows = (query: BenchQuery) =>
    Object.entries(tables[query]).map(([name, { absolute, ratio }]) =>
      `| ${gateways[name]} | ${ratio.rate.toFixed(2)}x | ${ratio.cpu?.toFixed(2) ?? '–'}x | ${ratio.p50.toFixed(2)}x | ${ratio.p99.toFixed(2)}x | ${absolute.rate.toFixed(0)} | ${absolute.p50.toFixed(1)} | ${absolute.p99.toFixed(1)} | ${absolute.cpu?.toFixed(2) ?? '–'} | ${absolute.fetches.toFixed(1)} |`);
  const table = (query: BenchQuery) => [
    `## An answer of ${((bytes[query] ?? 0) / 1000).toFixed(1)} KB`, '',
    '| gateway | requests/s, ratio | CPU a request, ratio | p50, ratio | p99, ratio | requests/s | p50, ms | p99, ms | CPU ms a request | subgraph requests |', '|---|---|---|---|---|---|---|---|---|---|',
    ...rows(query), '',
  ];
  const delay = hostile === null ? [] : [
    '## An honest request beside hostile ones', '',
    `Median ${hostile.ratio.p50.toFixed(2)}x and p99 ${hostile.ratio.p99.toFixed(2)}x of what it takes alone (${hostile.alone.p50.toFixed(2)} and ${hostile.alone.p99.toFixed(2)} ms), while ${hostile.clients} clients send the ${hostile.attacks} requests of the adversarial suite over and over (${hostile.rate.toFixed(0)} a second).`, '',
  ];
  return [
    '# The gateway, measured', '',
    'Written by `npm run bench -- gateway`. Figures of a machine are its own; the ratios to the first row, taken in turns in one run, are what counts.', '',
    `Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, every gateway with \`--max-semi-space-size=32\`; ${pinning}; load average at the end ${loadavg()[0]?.toFixed(0)}. Where others use the machine, CPU a request says more than time does. ${rounds} rounds of ${seconds} s, ${connections} clients that ask again when they are answered; no in-flight dedupe; answers compared for equality first. Each subgraph is a process that sends prepared bytes.`, '',
    ...table('large'), ...table('small'), ...delay,
  ].join('\n');
}
