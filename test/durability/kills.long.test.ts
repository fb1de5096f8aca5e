import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeServerFolder, serverFolder } from '../support/place.ts';
import { registerSite, sendUntilTold } from './support/acts.ts';
import { eachActOnce, eachLinkAndGrantOnce, eachTitleOnce, holds, indexAgrees, noHalfAct, type Rows } from './support/checks.ts';
import { expectEveryChange, expectGrantsTold } from './support/feed.ts';
import { Follower } from './support/follower.ts';
import { HubProcess } from './support/process.ts';
import { Writers } from './support/writers.ts';

// oxlint-disable-next-line no-process-env -- the run is told from outside how long it is to be
const rounds = Number(process.env['ROUNDS'] ?? 50);
const writing = 24;

/** What is killed at the end of a round, and how all runs again. */
const kills: { name: string; kill: (hub: HubProcess) => Promise<void> }[] = [
  { name: 'the hub', kill: async (hub) => {
    await hub.killHub();
    await hub.start();
  } },
  { name: 'PostgreSQL', kill: async (hub) => hub.killPostgres() },
  { name: 'a process of PostgreSQL', kill: (hub) => hub.killBackend() },
  { name: 'the hub and PostgreSQL', kill: async (hub) => {
    hub.killPostgres();
    await hub.killHub();
    await hub.start();
  } },
];

describe(`kill -9 under write load, ${rounds} rounds`, () => {
  let dataDir: string;
  let hub: HubProcess;
  let rows: Rows;
  beforeAll(async () => {
    dataDir = serverFolder('turath-kills-');
    hub = await HubProcess.start(dataDir);
    rows = (text, values) => hub.rows(text, values);
  }, 180_000);
  afterAll(async () => {
    await hub?.stop();
    removeServerFolder(dataDir);
  });

  test('every acknowledged write is there once, no act is half, the feed tells of each change, the index agrees', { timeout: (rounds + 5) * 120_000 }, async () => {
    const send = hub.sender();
    const shared = await sendUntilTold(send, registerSite());
    const writers = new Writers(send, writing, shared.record ?? '');
    writers.told.push(shared);
    const everybody = new Follower(hub.url);
    const granted = new Follower(hub.url, await hub.token('xb-heritage'));
    const recoveries = new Map<string, number[]>();
    for (let round = 0; round < rounds; round += 1) {
      const { name, kill } = kills[round % kills.length] as (typeof kills)[number];
      writers.begin();
      await sleep(300 + Math.random() * 2700);
      const began = performance.now();
      await kill(hub);
      await hub.ready();
      recoveries.set(name, [...(recoveries.get(name) ?? []), performance.now() - began]);
      // What was under way is sent again under its keys, and more is written meanwhile.
      await sleep(300);
      await writers.rest();
      await eachActOnce(rows, writers.told);
      await noHalfAct(rows);
      await eachTitleOnce(rows, writers.told);
      await eachLinkAndGrantOnce(rows, writers.told);
      await indexAgrees(rows);
      await holds(async () => expectEveryChange(everybody.heard, writers.told));
      await holds(async () => expectGrantsTold(granted.heard, writers.told));
      process.stdout.write(`round ${round + 1}: ${name}; ${writers.told.length} acts acknowledged\n`);
    }
    await Promise.all([everybody.leave(), granted.leave()]);
    expect(writers.told.flatMap(({ refused }) => refused).filter((code) => code !== 'VERSION_CONFLICT')).toEqual([]);
    const file = join(dataDir, 'audit.jsonl');
    await hub.run(['audit', 'export', file]);
    process.stdout.write(await hub.run(['audit', 'verify', file]));
    rmSync(file);
    const spans = [...recoveries].map(([name, all]) => `${name}: ${all.length} times, ready again after ${Math.round(Math.max(...all))} ms at most`);
    const asked = [...writers.codes].map(([code, count]) => `${count} ${code}`).join(', ');
    process.stdout.write(`${spans.join('\n')}\nin place of an acknowledgement: ${asked}\nstreams begun anew: ${everybody.breaks + granted.breaks}\nentries heard: ${everybody.heard.length} and ${granted.heard.length}\n`);
    // What a client is told while a part is down says that it may ask again.
    const passing = ['no answer', 'STORAGE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'OVERLOADED'];
    expect([...writers.codes.keys()].filter((code) => !passing.includes(code)), hub.output().slice(-8000)).toEqual([]);
  });
});
