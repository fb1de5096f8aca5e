import { expect } from 'vitest';
import { registerSite, reviseSite, type Send, sendUntilTold, titleOf, versionOf } from './acts.ts';

/** So many writers on one record, each writing what it read and beginning anew where another was first; so many of those who begin anew at a time. */
export async function expectNoLostUpdate(send: Send, writers: number, anew: number): Promise<void> {
  const first = await sendUntilTold(send, registerSite());
  const site = first.record ?? '';
  const refusals: string[] = [];
  const write = async (version: string): Promise<string | null> => {
    const revision = reviseSite(site, version);
    const { refused } = await sendUntilTold(send, revision);
    refusals.push(...refused);
    return refused.length === 0 ? titleOf(revision) : null;
  };
  // All have read before the first of them writes.
  const versions = await Promise.all(Array.from({ length: writers }, () => versionOf(send, site)));
  const written = await Promise.all(versions.map(write));
  expect(written.filter((title) => title !== null)).toHaveLength(1);
  let losers = writers - 1;
  const beginAnew = async () => {
    for (; losers > 0; ) {
      losers -= 1;
      let title: string | null = null;
      while (title === null) title = await write(await versionOf(send, site));
      written.push(title);
    }
  };
  await Promise.all(Array.from({ length: anew }, beginAnew));
  expect(new Set(refusals)).toEqual(new Set(['VERSION_CONFLICT']));
  const { data } = await send('xa-heritage', 'query ($id: ID!) { site(id: $id) { title { value } revisions(first: 100) { nodes { document } } } }', { id: site });
  const history = (data.site.revisions.nodes as { document: { titles: { value: string }[] } }[]).map(({ document }) => document.titles[0]?.value);
  const told = written.filter((title) => title !== null);
  expect(history.toSorted()).toEqual([titleOf(first.intent), ...told].toSorted());
  expect(told).toHaveLength(writers);
  // What a fictional state files is marked wherever its title is shown.
  expect(told.map((title) => `${title} (demonstration)`)).toContain(data.site.title.value);
}
