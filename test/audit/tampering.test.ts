import { describe, expect, test } from 'vitest';
import type { CheckpointLine, EntryLine } from '../../subgraphs/kernel/audit/export-format.ts';
import { signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import { exportOf, verdictOn, type Written } from './logs.ts';
import { key } from './support.ts';

const stranger = signingKey(new Uint8Array(32).fill(9));
const trust = { keys: [key.publicKey] };

/** A generator of numbers that gives the same for the same seed, so that a tampering that was missed can be had again. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 2 ** 32) * below);
  };
}

const written: Written[] = Array.from({ length: 34 }, (_, index) => ({
  authority: `authority_${index % 3}`,
  body: JSON.stringify({ id: `act_${String(index).padStart(4, '0')}`, operation: 'test', text: `“${index}” é ع` }),
}));
const sizes = [1, 2, 7, 20, 33, 34];
const last = 34;
const whole = [...exportOf(written, sizes, key)];
const isWhole = (lines: string[]) => lines.length === whole.length && lines.every((line, at) => line === whole[at]);

/** Where things stand in the file: entry by index, checkpoint by size. */
const entryAt = new Map<number, number>();
const checkpointAt: { line: number; from: number; size: number }[] = [];
whole.forEach((line, at) => {
  if (line.startsWith('{"index"')) entryAt.set((JSON.parse(line) as EntryLine).index, at);
  if (line.startsWith('{"checkpoint"')) checkpointAt.push({ line: at, from: sizes[checkpointAt.length - 1] ?? 0, size: sizes[checkpointAt.length]! });
});
const lineOf = (index: number) => entryAt.get(index)!;

/** The file after a tampering, and the first entry that is bad, or for which nothing vouches. */
interface Tampered {
  what: string;
  lines: string[];
  index: number;
}

type Tampering = (random: (below: number) => number) => Tampered | null;

function changedText(text: string, random: (below: number) => number): string {
  const at = random(text.length);
  const other = String.fromCharCode(32 + random(94));
  return text[at] === other ? changedText(text, random) : text.slice(0, at) + other + text.slice(at + 1);
}

const edited = (index: number, edit: (entry: EntryLine) => EntryLine) => whole.with(lineOf(index), JSON.stringify(edit(JSON.parse(whole[lineOf(index)]!) as EntryLine)));
const editedCheckpoint = (line: number, edit: (checkpoint: CheckpointLine) => CheckpointLine) => whole.with(line, JSON.stringify(edit(JSON.parse(whole[line]!) as CheckpointLine)));
const any = <T>(of: readonly T[], random: (below: number) => number): T => of[random(of.length)]!;

const tamperings: Record<string, Tampering> = {
  'change an entry’s text': (random) => {
    const index = random(last);
    return { what: `${index}`, lines: edited(index, (entry) => ({ ...entry, body: changedText(entry.body, random) })), index };
  },
  'give an entry to another authority, or another place': (random) => {
    const index = random(last);
    const edit = any<(entry: EntryLine) => EntryLine>([
      (entry) => ({ ...entry, authority: `authority_${(index + 1) % 3}` }),
      (entry) => ({ ...entry, position: entry.position + 1 + random(5) }),
      (entry) => ({ ...entry, index: entry.index + 1 + random(5) }),
    ], random);
    return { what: `${index}`, lines: edited(index, edit), index };
  },
  'change any character of any line': (random) => {
    const at = random(whole.length);
    const lines = whole.with(at, changedText(whole[at]!, random));
    const index = [...entryAt].find(([, line]) => line === at)?.[0] ?? checkpointAt.find(({ line }) => line === at)?.from;
    return { what: `line ${at}`, lines, index: index ?? (at === 0 ? 0 : last) };
  },
  'delete entries': (random) => {
    const index = random(last);
    const count = 1 + random(3);
    return { what: `${index}`, lines: whole.toSpliced(lineOf(index), Math.min(count, whole.length - 1 - lineOf(index))), index };
  },
  'insert an entry, made up or from elsewhere': (random) => {
    const index = random(last);
    const from = random(last);
    const line = random(2) === 0 ? whole[lineOf(from)]! : JSON.stringify({ index, authority: 'authority_0', position: 0, body: '{}' });
    return { what: `${index}`, lines: whole.toSpliced(lineOf(index), 0, line), index: line === whole[lineOf(index)] ? index + 1 : index };
  },
  'insert a copy of an entry that is renumbered': (random) => {
    const index = 1 + random(last - 1);
    const copy = { ...(JSON.parse(whole[lineOf(index - 1)]!) as EntryLine), index };
    return { what: `${index}`, lines: whole.toSpliced(lineOf(index), 0, JSON.stringify(copy)), index };
  },
  'exchange two entries': (random) => {
    const [a, b] = [random(last), random(last)];
    if (a === b) return null;
    return { what: `${a} ${b}`, lines: whole.with(lineOf(a), whole[lineOf(b)]!).with(lineOf(b), whole[lineOf(a)]!), index: Math.min(a, b) };
  },
  'exchange the texts of two entries': (random) => {
    const [a, b] = [random(last), random(last)];
    if (a === b) return null;
    const [one, two] = [a, b].map((index) => JSON.parse(whole[lineOf(index)]!) as EntryLine) as [EntryLine, EntryLine];
    const lines = whole.with(lineOf(a), JSON.stringify({ ...one, body: two.body })).with(lineOf(b), JSON.stringify({ ...two, body: one.body }));
    return { what: `${a} ${b}`, lines, index: Math.min(a, b) };
  },
  'exchange the signatures of two checkpoints': (random) => {
    const [a, b] = [any(checkpointAt, random), any(checkpointAt, random)];
    if (a === b) return null;
    const [one, two] = [a, b].map(({ line }) => JSON.parse(whole[line]!) as CheckpointLine) as [CheckpointLine, CheckpointLine];
    const lines = whole.with(a.line, JSON.stringify({ ...one, signature: two.signature })).with(b.line, JSON.stringify({ ...two, signature: one.signature }));
    return { what: `${a.size} ${b.size}`, lines, index: Math.min(a.from, b.from) };
  },
  'change a checkpoint and sign it with another key': (random) => {
    const { line, from, size } = any(checkpointAt, random);
    const lines = editedCheckpoint(line, (checkpoint) => {
      const body = { ...(JSON.parse(checkpoint.checkpoint) as Record<string, unknown>) };
      if (random(2) === 0) body['key'] = stranger.publicKey;
      if (random(2) === 0) body['at'] = '2020-01-01T00:00:00.000Z';
      const text = JSON.stringify(body);
      return { ...checkpoint, checkpoint: text, signature: stranger.sign(text) };
    });
    return { what: `${size}`, lines, index: from };
  },
  'write the log anew from an entry on, with another key': (random) => {
    const index = random(last);
    const forged = [...exportOf(written.with(index, { authority: 'authority_0', body: '{"id":"act_forged"}' }), sizes, stranger)];
    const first = checkpointAt.find(({ size }) => size > index)!;
    return { what: `${index}`, lines: [...whole.slice(0, first.line), ...forged.slice(first.line)], index: first.from };
  },
  'leave a checkpoint out': (random) => {
    const { line, from, size } = any(checkpointAt, random);
    return { what: `${size}`, lines: whole.toSpliced(line, 1), index: from };
  },
  'leave a checkpoint out with its entries': (random) => {
    const place = random(checkpointAt.length);
    const [{ line, from, size }, next] = [checkpointAt[place]!, checkpointAt[place + 1]];
    return { what: `${size}`, lines: whole.toSpliced(line, (next?.line ?? whole.length - 1) - line), index: from };
  },
  'exchange two checkpoints': (random) => {
    const [a, b] = [any(checkpointAt, random), any(checkpointAt, random)];
    if (a === b) return null;
    return { what: `${a.size} ${b.size}`, lines: whole.with(a.line, whole[b.line]!).with(b.line, whole[a.line]!), index: Math.min(a.from, b.from) };
  },
  'cut off the tail': (random) => {
    const left = 1 + random(whole.length - 1);
    const index = whole.slice(0, left).filter((line) => line.startsWith('{"index"')).length;
    return { what: `${left}`, lines: whole.slice(0, left), index };
  },
};

/** What only the hub itself could do, having its key; a witness tells. */
const byTheHub: Record<string, (random: (below: number) => number) => Tampered & { kept: number[] }> = {
  'cut off the tail and sign the end anew': (random) => {
    const place = random(sizes.length - 1);
    const kept = sizes.slice(place + 1).filter((_, at) => at === 0 || random(2) === 0);
    return { what: `${sizes[place]}`, lines: [...exportOf(written, sizes.slice(0, place + 1), key)], index: sizes[place]!, kept };
  },
  'write the log anew from an entry on and sign it anew': (random) => {
    const index = random(last);
    const forged = [...exportOf(written.with(index, { authority: 'authority_0', body: '{"id":"act_forged"}' }), sizes, key)];
    const kept = sizes.filter((size) => size === last || random(2) === 0);
    return { what: `${index}`, lines: forged, index: kept.filter((size) => size <= index).at(-1) ?? 0, kept };
  },
  'join checkpoints so that one that was kept is gone': (random) => {
    const place = random(sizes.length - 1);
    const kept = sizes.filter((_, at) => at === place || random(2) === 0);
    const before = kept.filter((size) => size < sizes[place]!).at(-1) ?? 0;
    return { what: `${sizes[place]}`, lines: [...exportOf(written, sizes.toSpliced(place, 1), key)], index: before, kept };
  },
};
const keptOf = (of: number[]) => of.map((size) => {
  const { checkpoint, signature } = JSON.parse(whole[checkpointAt.find((one) => one.size === size)!.line]!) as CheckpointLine;
  return { text: checkpoint, signature };
});

describe('an export', () => {
  test('that nobody touched is verified, with a witness and without', () => {
    expect(verdictOn(whole, trust)).toMatchObject({ problem: null, entries: last, size: last, witnessed: 0, keyGiven: true });
    expect(verdictOn(whole, { ...trust, kept: keptOf([2, 20, last]) })).toMatchObject({ problem: null, witnessed: 3 });
    expect(verdictOn([...exportOf([], [], key)], trust)).toMatchObject({ problem: null, entries: 0, size: 0 });
  });

  test('of a hub whose key is not the given one is refused', () => {
    expect(verdictOn(whole, { keys: [stranger.publicKey] }).problem).toMatchObject({ index: 0 });
    expect(verdictOn([...exportOf(written, sizes, stranger)], trust).problem).toMatchObject({ index: 0 });
  });

  test('shows each of 10,000 random tamperings, and the first bad entry', () => {
    const kinds = [...Object.entries(tamperings), ...Object.entries(byTheHub)];
    const missed: string[] = [];
    let tried = 0;
    for (let seed = 1; tried < 10_000; seed += 1) {
      const random = randomOf(seed);
      const [name, tamper] = kinds[seed % kinds.length]!;
      const tampered = tamper(random);
      if (tampered === null || isWhole(tampered.lines)) continue;
      tried += 1;
      const kept = 'kept' in tampered ? keptOf(tampered.kept as number[]) : [];
      const { problem } = verdictOn(tampered.lines, { ...trust, kept });
      if (problem === null || problem.index !== tampered.index) missed.push(`${name}, seed ${seed} (${tampered.what}): ${problem === null ? 'not found' : `entry ${problem.index} instead of ${tampered.index}: ${problem.message}`}`);
    }
    expect(missed).toEqual([]);
  });

  test('shows them also to the quick look, which checks the last signature only', () => {
    const kinds = Object.values(tamperings);
    let tried = 0;
    for (let seed = 1; tried < 1000; seed += 1) {
      const tampered = kinds[seed % kinds.length]!(randomOf(seed));
      if (tampered === null || isWhole(tampered.lines)) continue;
      tried += 1;
      expect(verdictOn(tampered.lines, { ...trust, everySignature: false }).problem, `seed ${seed}`).not.toBeNull();
    }
  });

  test('names a changed entry by its identifier', () => {
    const { problem } = verdictOn(edited(33, (entry) => ({ ...entry, body: entry.body.replace('test', 'tess') })), trust);
    expect(problem).toMatchObject({ index: 33, id: 'act_0033', message: 'Entry 33 is not the one that was sealed.' });
  });
});
