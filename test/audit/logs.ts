import { checkpointDigest, leavesDigest, signCheckpoint } from '../../subgraphs/kernel/audit/checkpoint.ts';
import { checkpointText, endBodyText, endFormat, endText, entryText, exportFormat, headerText, lineDigest } from '../../subgraphs/kernel/audit/export-format.ts';
import { leafOf, shortLeaf } from '../../subgraphs/kernel/audit/leaf.ts';
import { GrowingTree } from '../../subgraphs/kernel/audit/merkle.ts';
import type { SigningKey } from '../../subgraphs/kernel/audit/signing-key.ts';
import { ExportVerifier, type Verdict, type VerifyOptions } from '../../subgraphs/kernel/audit/verify.ts';

/** What an invented log holds: an entry's authority and text. */
export interface Written {
  authority: string;
  body: string;
}

const at = '2026-11-21T03:44:14.000Z';

/**
 * The export of a log with these entries and checkpoints after so many of them,
 * as the hub would write it. Whoever has the hub's key could write any other.
 */
export function* exportOf(entries: Iterable<Written>, sizes: Iterable<number>, key: SigningKey, origin = 'log_test'): Generator<string> {
  const header = headerText({ format: exportFormat, origin, scope: null, exportedAt: at, key: key.publicKey });
  yield header;
  const tree = new GrowingTree();
  const positions = new Map<string, number>();
  const next = entries[Symbol.iterator]();
  let previous: string | null = null;
  for (const size of sizes) {
    const lines: string[] = [];
    const short: Buffer[] = [];
    while (tree.size < size) {
      const { value } = next.next() as { value: Written };
      const position = positions.get(value.authority) ?? 0;
      positions.set(value.authority, position + 1);
      const entry = { index: tree.size, authority: value.authority, position, body: value.body };
      const leaf = leafOf(entry);
      tree.append(leaf);
      lines.push(entryText(entry));
      short.push(leaf.subarray(0, shortLeaf));
    }
    const leaves = Buffer.concat(short);
    const checkpoint = signCheckpoint({ origin, size, root: tree.root().toString('base64url'), at, previous, leaves: leavesDigest(leaves) }, key);
    previous = checkpointDigest(checkpoint);
    yield checkpointText({ checkpoint: checkpoint.text, signature: checkpoint.signature, leaves: leaves.toString('base64url') });
    yield* lines;
  }
  const end = endBodyText({ format: endFormat, header: lineDigest(header), checkpoint: previous, entries: tree.size, key: key.publicKey });
  yield endText({ end, signature: key.sign(end) });
}

/** The verdict on lines, with every signature checked. */
export function verdictOn(lines: Iterable<string>, options: VerifyOptions): Verdict {
  const verifier = new ExportVerifier({ everySignature: true, ...options });
  for (const line of lines) if (!verifier.read(line)) break;
  return verifier.finish();
}
