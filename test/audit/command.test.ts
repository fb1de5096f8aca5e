import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeepFolder } from '../../cli/audit/keep-folder.ts';
import { writeWhole } from '../../cli/audit/write-whole.ts';
import { main } from '../../cli/main.ts';
import type { CheckpointLine } from '../../subgraphs/kernel/audit/export-format.ts';
import { signingKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import { exportOf } from './logs.ts';
import { key } from './support.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turath-verify-'));
  file = join(folder, 'export.jsonl');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const written = Array.from({ length: 30 }, (_, index) => ({ authority: 'authority_a', body: JSON.stringify({ id: `act_${index}`, note: 'é ع' }) }));
const lines = [...exportOf(written, [10, 20, 30], key)];
const text = (of: readonly string[]) => of.map((line) => `${line}\n`).join('');

/** `hub audit verify` as a shell sees it. */
async function verify(content: string | Buffer, ...flags: string[]) {
  writeFileSync(file, content);
  const out = { text: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => ((out.text += String(chunk)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => ((out.text += String(chunk)), true));
  const code = await main(['node', 'hub', 'audit', 'verify', file, ...flags]);
  vi.restoreAllMocks();
  return { code, out: out.text };
}

describe('the file of an export', () => {
  async function* ofLines(...given: string[]) {
    yield* given;
  }
  async function* breaksOff() {
    yield 'first';
    throw new Error('broken off');
  }

  test('is replaced when the new one is whole, and stays where that breaks off', async () => {
    await writeWhole(file, ofLines('one', 'two'));
    await expect(writeWhole(file, breaksOff())).rejects.toThrow('broken off');
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['one\ntwo\n', ['export.jsonl']]);
  });

  test('is refused by its code where its folder is not there', async () => {
    await expect(writeWhole(join(folder, 'nowhere', 'export.jsonl'), ofLines('one'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('hub audit verify', () => {
  test('says that an export is verified, by whose key, and that no witness was asked', async () => {
    const { code, out } = await verify(text(lines), '--key', key.publicKey);
    expect(code).toBe(0);
    expect(out).toMatch(/^Verified: 30 entries of log_test, the whole log\.\nLast checkpoint: 30 entries, .*\nSigned by the key that you gave: .*\nNo witness was asked/);
  });

  test('says where the key comes from when none was given', async () => {
    expect((await verify(text(lines))).out).toContain('Signed by the key that the file itself names');
  });

  test('names the first bad entry, for people and for machines', async () => {
    const bad = lines.map((line) => line.replace('act_17\\"', 'act_71\\"'));
    const people = await verify(text(bad), '--key', key.publicKey);
    expect(people.code).toBe(1);
    expect(people.out).toContain('Entry 17 is not the one that was sealed.');
    expect(people.out).toContain(': 17 (act_71)');
    const machines = await verify(text(bad), '--key', key.publicKey, '--json');
    expect(machines.code).toBe(1);
    expect(JSON.parse(machines.out)).toMatchObject({ verified: false, problem: { index: 17, id: 'act_71', line: 21 } });
  });

  test('names a forged checkpoint in the middle, though the quick look sees it at the end alone', async () => {
    const forged = [...exportOf(written, [10, 20, 30], signingKey(new Uint8Array(32).fill(1)))];
    const { code, out } = await verify(text([...lines.slice(0, 12), ...forged.slice(12)]), '--key', key.publicKey, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ problem: { index: 10, message: expect.stringContaining('not the hub') } });
  });

  test('compares with what a witness kept', async () => {
    const kept = new KeepFolder(join(folder, 'kept'));
    const at = (size: number) => JSON.parse(lines.find((line) => line.includes(`\\"size\\":${size}}`))!) as CheckpointLine;
    for (const size of [10, 30]) kept.keep('log_test', size, { text: at(size).checkpoint, signature: at(size).signature, witness: { key: '', signature: '' } });
    expect(await verify(text(lines), '--key', key.publicKey, '--witness', join(folder, 'kept'))).toMatchObject({ code: 0, out: expect.stringContaining('2 checkpoints that the witness kept agree') });
    const shorter = [...exportOf(written, [10, 20], key)];
    expect(await verify(text(shorter), '--key', key.publicKey)).toMatchObject({ code: 0 });
    expect(await verify(text(shorter), '--key', key.publicKey, '--witness', join(folder, 'kept'))).toMatchObject({ code: 1, out: expect.stringContaining('Its tail was cut off') });
  });

  test.each<[string, (whole: Buffer) => Buffer]>([
    ['a byte that is no UTF-8', (whole) => Buffer.concat([whole.subarray(0, 900), Buffer.from([0xff]), whole.subarray(900)])],
    ['a mark before its first byte', (whole) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole])],
    ['line ends of another system', (whole) => Buffer.from(whole.toString().replaceAll('\n', '\r\n'))],
    ['an empty line', (whole) => Buffer.concat([whole, Buffer.from('\n')])],
    ['no end of its last line', (whole) => whole.subarray(0, -1)],
    ['something after its end', (whole) => Buffer.concat([whole, Buffer.from('{}')])],
    ['nothing in it', () => Buffer.alloc(0)],
  ])('refuses a file with %s', async (_, spoil) => {
    expect((await verify(spoil(Buffer.from(text(lines))), '--key', key.publicKey)).code).toBe(1);
  });

  test('answers a wrong call with exit code 2', async () => {
    expect((await verify(text(lines), '--witness', join(folder, 'nowhere'))).code).toBe(2);
    expect((await verify(text(lines), '--nonsense')).code).toBe(2);
    rmSync(file);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await main(['node', 'hub', 'audit', 'verify', file])).toBe(2);
  });

  test('is documented for auditors with every option it has', () => {
    const docs = readFileSync(new URL('../../docs/audit.md', import.meta.url), 'utf8');
    for (const option of ['hub audit verify', 'hub audit export', 'hub audit witness', '--key', '--witness', '--authority', '--keep', '--token-file', '/audit/key']) expect(docs).toContain(option);
  });
});
