import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readClients } from '../../gateway/identity/clients.ts';
import { demoId } from '../../schema/ids.ts';
import { permissionsOf } from '../../subgraphs/kernel/access/permissions.ts';
import { anonymousPrincipal, roles } from '../../subgraphs/kernel/process/principal.ts';
import { type IdentityHub, openIdentityHub } from '../identity/support/hub.ts';

const page = readFileSync(new URL('../../docs/identity.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
const root = fileURLToPath(new URL('../..', import.meta.url));

let open: IdentityHub;
let folder: string;
beforeAll(async () => {
  open = await openIdentityHub();
  folder = mkdtempSync(join(tmpdir(), 'turath-docs-'));
});
afterAll(async () => {
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(file: string, args: string[], options: { cwd: string; env: Record<string, string> }): Promise<string> {
  return new Promise((resolve, reject) => execFile(file, args, options, (error, stdout, stderr) => (error === null ? resolve(stdout) : reject(new Error(`${error.message}\n${stderr}`)))));
}

test('a system gets a token and asks the hub as the page says, with openssl and curl, then with jose', async () => {
  const bin = join(folder, 'bin.sh');
  // In a clone `npx hub` is the command of this repository; the test runs elsewhere.
  writeFileSync(bin, `hub() { '${process.execPath}' '${join(root, 'cli/bin/hub.mjs')}' "$@"; }\n${block('sh').replaceAll('npx hub', 'hub').replaceAll('http://127.0.0.1:4000', open.url)}`);
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', DATA_DIR: open.dataDir };
  const printed = await run('/bin/sh', ['-eu', bin], { cwd: folder, env });
  expect(JSON.parse(printed.slice(printed.indexOf('{')))).toMatchObject({ data: { viewer: { clientId: 'xa-customs', roles: ['CUSTOMS_OFFICER', 'CUSTOMS_ANALYST'], purpose: 'a seizure at Port Qamar' } } });

  const script = block('js').replaceAll('http://127.0.0.1:4000', open.url).replace("'client.pem'", `'${join(folder, 'client.pem')}'`);
  expect(await run(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env })).toContain("token_type: 'Bearer'");
});

test('the list of clients on the page is one that the hub takes', () => {
  const file = join(folder, 'clients.json');
  writeFileSync(file, block('json'));
  expect(readClients(file)).toHaveLength(2);
});

test('the page says of every role what the hub says that it may', () => {
  for (const role of roles) {
    const row = new RegExp(`^\\| \`${role}\` \\| (.*) \\|$`, 'm').exec(page)?.[1];
    const said = [...(row ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, action]) => action);
    const acts = permissionsOf({ ...anonymousPrincipal, authority: demoId('authority', 'xa-customs'), roles: [role] }).map(({ action }) => action);
    expect(said, role).toEqual(acts.filter((action) => !action.startsWith('READ_') && action !== 'OPEN_FIELDS' || action === 'READ_ACCESS_LOG'));
  }
});
