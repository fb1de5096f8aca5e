import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completeNodes, consistencyRanges, emptyRoot, fold, GrowingTree, type HashedNode, inclusionRanges, isConsistent, leafHash, nodeHash, type Range, rootFromInclusion,
} from '../../subgraphs/kernel/audit/merkle.ts';

/** The leaves, roots and proofs with which the Certificate Transparency project tests its own trees. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => leafHash(Buffer.from(hex, 'hex')));
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hex = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString('hex'));

/** The tree of RFC 6962, section 2.1, word for word. */
function reference(of: readonly Buffer[]): Buffer {
  if (of.length === 0) return emptyRoot;
  if (of.length === 1) return of[0]!;
  let left = 1;
  while (left * 2 < of.length) left *= 2;
  return nodeHash(reference(of.slice(0, left)), reference(of.slice(left)));
}

/** A tree that was grown leaf by leaf, with the nodes that it gave to be stored. */
function grown(of: readonly Buffer[]) {
  const nodes = new Map<string, Buffer>();
  const keep = ({ level, index, hash }: HashedNode) => nodes.set(`${level}/${index}`, hash);
  const tree = new GrowingTree();
  of.forEach((hash, index) => {
    keep({ level: 0, index, hash });
    for (const node of tree.append(hash)) keep(node);
  });
  const rootOf = (range: Range) => fold(completeNodes(range).map(({ level, index }) => nodes.get(`${level}/${index}`)!));
  return { tree, rootOf, roots: (ranges: Range[]) => ranges.map(rootOf) };
}

describe('the tree of RFC 6962', () => {
  test('has the empty string’s hash for its root when it has no leaf', () => {
    expect(new GrowingTree().root().toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('has the known roots for its known leaves', () => {
    const tree = new GrowingTree();
    expect(leaves.map((leaf) => (tree.append(leaf), tree.root().toString('hex')))).toEqual(roots);
  });

  test.each([
    [0, 1, []],
    [0, 8, ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4']],
    [5, 8, ['bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7']],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [1, 5, ['6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b']],
  ])('proves leaf %i of %i by the known path', (leaf, size, path) => {
    const proof = grown(leaves).roots(inclusionRanges(leaf, size));
    expect(hex(proof)).toEqual(path);
    expect(rootFromInclusion(leaves[leaf]!, leaf, size, proof)?.toString('hex')).toBe(roots[size - 1]);
  });

  test.each([
    [1, 1, []],
    [1, 8, ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4']],
    [6, 8, ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7']],
    [2, 5, ['5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b']],
  ])('proves that %i leaves begin %i by the known path', (earlier, size, path) => {
    const proof = grown(leaves).roots(consistencyRanges(earlier, size));
    expect(hex(proof)).toEqual(path);
    const at = (count: number) => ({ size: count, root: Buffer.from(roots[count - 1]!, 'hex') });
    expect(isConsistent(at(earlier), at(size), proof)).toBe(true);
  });
});

const someLeaves = fc.integer({ min: 1, max: 200 }).map((count) => Array.from({ length: count }, (_, index) => leafHash(`leaf ${index}`)));

describe('any tree', () => {
  test('that grows leaf by leaf, also when taken up again in between, has the root of the definition', () => {
    fc.assert(fc.property(someLeaves, fc.nat(), (of, cut) => {
      const at = cut % of.length;
      const { rootOf } = grown(of.slice(0, at));
      const edge = completeNodes({ start: 0, end: at }).map((node) => ({ ...node, hash: rootOf({ start: node.index * 2 ** node.level, end: (node.index + 1) * 2 ** node.level }) }));
      const tree = new GrowingTree(at, edge);
      for (const leaf of of.slice(at)) tree.append(leaf);
      expect(tree.root()).toEqual(reference(of));
    }));
  });

  test('proves each of its leaves, with as many hashes as it has levels at most, and no other leaf in its place', () => {
    fc.assert(fc.property(someLeaves, fc.nat(), fc.nat(), (of, at, other) => {
      const [index, wrong] = [at % of.length, other % of.length];
      const proof = grown(of).roots(inclusionRanges(index, of.length));
      expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(of.length)));
      expect(rootFromInclusion(of[index]!, index, of.length, proof)).toEqual(reference(of));
      if (wrong !== index) expect(rootFromInclusion(of[wrong]!, index, of.length, proof)).not.toEqual(reference(of));
      expect(rootFromInclusion(of[index]!, index, of.length, [...proof, leafHash('more')])).toBeNull();
    }));
  });

  test('proves that it begins with every earlier one, and with no other', () => {
    fc.assert(fc.property(someLeaves, fc.nat(), fc.nat(), (of, cut, spoilt) => {
      const size = 1 + (cut % of.length);
      const proof = grown(of).roots(consistencyRanges(size, of.length));
      const later = { size: of.length, root: reference(of) };
      expect(isConsistent({ size, root: reference(of.slice(0, size)) }, later, proof)).toBe(true);
      const forged = of.slice(0, size).with(spoilt % size, leafHash('forged'));
      expect(isConsistent({ size, root: reference(forged) }, later, proof)).toBe(false);
    }));
  });
});
