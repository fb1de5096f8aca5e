import { existsSync } from 'node:fs';
import { Command } from 'commander';
import pg from 'pg';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { auditSchema, migrationFiles } from '../../subgraphs/kernel/data/migrate.ts';
import { type Config, databaseUrlOf, readConfig, subgraphsHere } from '../../subgraphs/kernel/process/config.ts';
import { dataFolderProblem } from '../../subgraphs/kernel/process/data-folder.ts';
import { connected } from '../../subgraphs/kernel/process/postgres/connect.ts';
import { findBinaries } from '../../subgraphs/kernel/process/postgres/binaries.ts';
import { attachEmbeddedPostgres } from '../../subgraphs/kernel/process/postgres/embedded.ts';
import { placesOf } from '../../subgraphs/kernel/process/postgres/places.ts';
import { serverUser } from '../../subgraphs/kernel/process/postgres/server-user.ts';
import { EXIT } from '../exit.ts';
import { portProblem } from '../hub/port.ts';
import { says } from '../says.ts';

/** One thing that was looked at. */
interface Finding {
  what: string;
  ok: boolean;
  detail: string;
}

/** `hub doctor`: looks at everything that the hub stands on, changes nothing. */
export function doctorCommand(done: (code: number) => void): Command {
  return new Command('doctor')
    .description('Check what the hub stands on: Node, PostgreSQL, the data folder, the port')
    .option('--json', 'print the findings as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine(readConfig());
      const text = json === true ? `${JSON.stringify(findings)}\n` : findings.map(({ what, ok, detail }) => `${ok ? 'ok     ' : 'problem'}  ${what}: ${detail}\n`).join('');
      process.stdout.write(text);
      done(findings.every(({ ok }) => ok) ? EXIT.done : EXIT.failed);
    });
}

async function examine(config: Config): Promise<Finding[]> {
  const folder = dataFolder(config);
  const here = subgraphsHere(config);
  const on = (url: string | null) => here.filter((name) => databaseUrlOf(config, name) === url);
  const remote = [...new Set(here.map((name) => databaseUrlOf(config, name)))].filter((url) => url !== null);
  const embedded = on(null);
  const running = embedded.length > 0 && folder.ok && existsSync(config.dataDir) ? await attachEmbeddedPostgres(config.dataDir).catch(() => null) : null;
  return [
    nodeVersion(),
    { what: 'mode', ok: true, detail: config.mode },
    folder,
    ...(embedded.length > 0 ? [binaries()] : []),
    ...(embedded.length > 0 && folder.ok ? [embeddedPostgres(config, running !== null)] : []),
    ...(running === null ? [] : [await migrations('embedded database', { ...running, database: 'turath' }, embedded)]),
    ...(await Promise.all(remote.map((url) => migrations(new URL(url).host, { connectionString: url }, on(url))))),
    await listening(config),
  ];
}

function embeddedPostgres({ dataDir }: Config, running: boolean): Finding {
  const what = 'embedded PostgreSQL';
  if (!existsSync(dataDir)) return { what, ok: true, detail: 'not running; its database is made at the first start' };
  const { cluster } = placesOf(dataDir, serverUser());
  return { what, ok: true, detail: `${running ? 'running' : 'not running'}; its database ${existsSync(cluster) ? 'is' : 'will be'} in ${cluster}` };
}

function dataFolder({ dataDir }: Config): Finding {
  const problem = dataFolderProblem(dataDir);
  const made = existsSync(dataDir) ? '' : ' (made at the first start)';
  return { what: 'data folder', ok: problem === null, detail: `${dataDir}${problem === null ? made : ` ${problem}`}` };
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return { what: 'Node', ok: major > 20 || (major === 20 && minor >= 19), detail: `${process.versions.node} (20.19 or later is needed)` };
}

function binaries(): Finding {
  try {
    return { what: 'PostgreSQL binaries', ok: true, detail: findBinaries(serverUser() !== null).postgres };
  } catch (error) {
    return { what: 'PostgreSQL binaries', ok: false, detail: (error as Error).message };
  }
}

async function migrations(what: string, connection: pg.ClientConfig, names: readonly SubgraphName[]): Promise<Finding> {
  try {
    return await connected({ ...connection, connectionTimeoutMillis: 5000 }, async (client) => {
      const due: string[] = [];
      for (const name of [auditSchema, ...names]) {
        const files = migrationFiles(name).length;
        const known = await client.query<{ count: string }>(`select count(*) from ${pg.escapeIdentifier(name)}.applied_migration`).then(({ rows }) => Number(rows[0]?.count ?? 0), () => 0);
        if (known < files) due.push(`${name} ${known} of ${files}`);
      }
      const arabic = await client.query("select 1 from pg_extension where extname = 'pg_trgm' and cardinality(public.show_trgm('تدمر')) = 0").then(({ rowCount }) => rowCount === 0, () => true);
      if (!arabic) return { what, ok: false, detail: 'reached; its LC_CTYPE knows no Arabic letter, so search forgives no typing error in Arabic: create it with LC_CTYPE C.UTF-8' };
      return { what, ok: true, detail: due.length === 0 ? 'reached, migrated' : `reached; the next start migrates ${due.join(', ')}` };
    });
  } catch (error) {
    return { what, ok: false, detail: `not reached: ${says(error)}` };
  }
}

async function listening(config: Config): Promise<Finding> {
  const { host, port } = config;
  const what = `port ${port}`;
  const problem = await portProblem(host, port);
  if (problem === null) return { what, ok: true, detail: 'free' };
  if (await isHub(config)) return { what, ok: true, detail: 'a hub is running' };
  return { what, ok: false, detail: problem };
}

/** Whether what listens at the port is a hub, the gateway or a subgraph alone. */
async function isHub({ host, port }: Config): Promise<boolean> {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const answer = await fetch(`http://${reached.includes(':') ? `[${reached}]` : reached}:${port}/livez`, { signal: AbortSignal.timeout(3000) });
    return answer.ok && ['live', '{"live":true}'].includes((await answer.text()).trim());
  } catch {
    return false;
  }
}
