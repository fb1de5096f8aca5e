import type { ImportSummary } from './pipeline.ts';
import { SHOWN_PROBLEMS } from './tally.ts';

export interface SummaryContext {
  dryRun: boolean;
  seconds: number;
  report: string;
}

/** The one line that machines read. Its shape is part of the contract. */
export function summaryLine({ counts: { read, created, changed, unchanged, rejected } }: ImportSummary, seconds: number): string {
  return JSON.stringify({ read, created, changed, unchanged, rejected, seconds });
}

/** What a person reads at the end: counts, the first bad rows, where all of them are. */
export function summaryText(summary: ImportSummary, { dryRun, seconds, report }: SummaryContext): string {
  const { counts, records, firstBad } = summary;
  const lines = [
    `${dryRun ? 'Dry run, nothing is kept' : summary.finished ? 'Imported' : 'Stopped; the same command goes on from here'}: ` +
      `${plural(counts.read, 'row')} read in ${seconds.toFixed(1)} s` +
      (summary.resumedAfter > 0 ? ` (${summary.resumedAfter} of them by an earlier, interrupted run)` : ''),
    `  ${counts.created} created, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.rejected} rejected` +
      (counts.merged > 0 ? `, ${counts.merged} merged with an earlier row about the same thing` : ''),
  ];
  for (const [kind, { created, changed, unchanged }] of Object.entries(records)) {
    lines.push(`  ${kind}: ${created} created, ${changed} changed, ${unchanged} unchanged`);
  }
  if (counts.notices > 0) lines.push(`  ${plural(counts.notices, 'cell')} kept verbatim and not understood`);
  if (firstBad.length > 0) {
    lines.push('Problems of rejected rows:');
    for (const { line, field, value, reason } of firstBad) {
      lines.push(`  line ${line}${field === undefined ? '' : `, ${field}`}: ${reason}${value === undefined ? '' : ` (${value})`}`);
    }
    if (firstBad.length === SHOWN_PROBLEMS) lines.push(`  and any more in ${report}`);
  }
  lines.push(`Report: ${report}`);
  return `${lines.join('\n')}\n`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
