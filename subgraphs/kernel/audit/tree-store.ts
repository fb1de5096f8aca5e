import type pg from 'pg';
import { completeNodes, fold, GrowingTree, type Range, type TreeNode } from './merkle.ts';

export type Query = Pick<pg.ClientBase, 'query'>;

const nameOf = ({ level, index }: TreeNode): string => `${level}/${index}`;

/** The hashes of complete subtrees, each a row by its key. */
async function nodeHashes(client: Query, nodes: readonly TreeNode[]): Promise<Map<string, Buffer>> {
  const leaves = nodes.filter(({ level }) => level === 0);
  const inner = nodes.filter(({ level }) => level > 0);
  const { rows } = await client.query<{ level: number; index: string; hash: Buffer }>(
    `select 0 as level, index, leaf as hash from audit.sealed where index = any($1::bigint[])
     union all
     select n.level, n.index, n.hash from audit.node n join unnest($2::smallint[], $3::bigint[]) as wanted(level, index) using (level, index)`,
    [leaves.map(({ index }) => index), inner.map(({ level }) => level), inner.map(({ index }) => index)],
  );
  return new Map(rows.map(({ level, index, hash }) => [nameOf({ level, index: Number(index) }), hash]));
}

function hashOf(found: ReadonlyMap<string, Buffer>, node: TreeNode): Buffer {
  const hash = found.get(nameOf(node));
  if (hash === undefined) throw new Error(`The audit log lacks the node ${nameOf(node)} of its tree.`);
  return hash;
}

/** The tree of this size, ready to grow. */
export async function openTree(client: Query, size: number): Promise<GrowingTree> {
  const edge = completeNodes({ start: 0, end: size });
  const found = await nodeHashes(client, edge);
  return new GrowingTree(size, edge.map((node) => ({ ...node, hash: hashOf(found, node) })));
}

/** The roots of subtrees, complete or at the right edge: the proofs of RFC 6962 with O(log n) rows. */
export async function rangeRoots(client: Query, ranges: readonly Range[]): Promise<Buffer[]> {
  const parts = ranges.map(completeNodes);
  const found = await nodeHashes(client, parts.flat());
  return parts.map((nodes) => fold(nodes.map((node) => hashOf(found, node))));
}
