import { createHash } from 'node:crypto';

/** The Merkle tree of RFC 6962 (section 2.1): SHA-256, leaves and nodes told apart by their first byte. */

const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

export function leafHash(content: Uint8Array | string): Buffer {
  return createHash('sha256').update(leafPrefix).update(content).digest();
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest();
}

/** The root of a tree without leaves. */
export const emptyRoot = createHash('sha256').digest();

/** A complete subtree of 2^level leaves, the `index`-th of its level. Sizes exceed 32 bits, so nothing here shifts. */
export interface TreeNode {
  level: number;
  index: number;
}

export interface HashedNode extends TreeNode {
  hash: Buffer;
}

/** The leaves from `start` up to and without `end`. */
export interface Range {
  start: number;
  end: number;
}

/** A tree that grows at its right edge; it keeps the roots of its complete subtrees and nothing else. */
export class GrowingTree {
  #size: number;
  /** Roots of the complete subtrees, the largest first. */
  readonly #edge: HashedNode[];

  constructor(size = 0, edge: HashedNode[] = []) {
    this.#size = size;
    this.#edge = [...edge];
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf; gives the inner nodes that it completes. */
  append(leaf: Buffer): HashedNode[] {
    let node: HashedNode = { level: 0, index: this.#size, hash: leaf };
    const completed: HashedNode[] = [];
    while (this.#edge.at(-1)?.level === node.level) {
      const left = this.#edge.pop() as HashedNode;
      node = { level: node.level + 1, index: Math.floor(node.index / 2), hash: nodeHash(left.hash, node.hash) };
      completed.push(node);
    }
    this.#edge.push(node);
    this.#size += 1;
    return completed;
  }

  root(): Buffer {
    return fold(this.#edge.map(({ hash }) => hash));
  }
}

/** The root above subtrees that stand side by side, the largest first. */
export function fold(hashes: readonly Buffer[]): Buffer {
  const last = hashes.at(-1);
  if (last === undefined) return emptyRoot;
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/** The complete subtrees of which a range of a tree consists, the largest first. */
export function completeNodes({ start, end }: Range): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let at = start; at < end; ) {
    const level = Math.floor(Math.log2(end - at));
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** Where a tree of more than one leaf divides: the largest power of two below its size. */
function division(size: number): number {
  return 2 ** (Math.ceil(Math.log2(size)) - 1);
}

/** The subtrees whose roots prove that a leaf stands in a tree, from the leaf upwards. */
export function inclusionRanges(leaf: number, size: number, start = 0): Range[] {
  if (size <= 1) return [];
  const left = division(size);
  return leaf < left
    ? [...inclusionRanges(leaf, left, start), { start: start + left, end: start + size }]
    : [...inclusionRanges(leaf - left, size - left, start + left), { start, end: start + left }];
}

/** The subtrees whose roots prove that a tree begins with an earlier one. */
export function consistencyRanges(earlier: number, size: number, start = 0, whole = true): Range[] {
  if (earlier === 0) return [];
  if (earlier === size) return whole ? [] : [{ start, end: start + size }];
  const left = division(size);
  return earlier <= left
    ? [...consistencyRanges(earlier, left, start, whole), { start: start + left, end: start + size }]
    : [...consistencyRanges(earlier - left, size - left, start + left, false), { start, end: start + left }];
}

/** The root that a leaf and its proof lead to; null if the proof has not the length it must have (RFC 9162, 2.1.3.2). */
export function rootFromInclusion(leaf: Buffer, index: number, size: number, proof: readonly Buffer[]): Buffer | null {
  if (index >= size) return null;
  let node = index;
  let last = size - 1;
  let root = leaf;
  for (const hash of proof) {
    if (last === 0) return null;
    if (node % 2 === 1 || node === last) {
      root = nodeHash(hash, root);
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else root = nodeHash(root, hash);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : null;
}

/** Whether the later tree begins with the earlier one (RFC 9162, 2.1.4.2). */
export function isConsistent(earlier: { size: number; root: Buffer }, later: { size: number; root: Buffer }, proof: readonly Buffer[]): boolean {
  if (earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root);
  if (earlier.size === 0) return proof.length === 0 && earlier.root.equals(emptyRoot);
  const path = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  let node = earlier.size - 1;
  let last = later.size - 1;
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  let [old, now] = [first, first];
  for (const hash of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      old = nodeHash(hash, old);
      now = nodeHash(hash, now);
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else now = nodeHash(now, hash);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && old.equals(earlier.root) && now.equals(later.root);
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}
