import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IdentityHub, openIdentityHub } from './support/hub.ts';

const command = fileURLToPath(new URL('../../cli/bin/hub.mjs', import.meta.url));
let open: IdentityHub;
beforeAll(async () => {
  open = await openIdentityHub();
});
afterAll(() => open.close());

function token(...args: string[]): Promise<{ code: unknown; text: string; told: string }> {
  return new Promise((resolve) =>
    execFile(process.execPath, [command, 'token', ...args], { env: { DATA_DIR: open.dataDir } }, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, text: stdout.trim(), told: stderr })));
}
const viewer = async (made: string, fields: string) => (await open.graphql({ authorization: `Bearer ${made}` }, `{ viewer { ${fields} } }`)).answer.data.viewer as Record<string, unknown>;

describe('hub token', () => {
  test('acts for a fictional authority in the roles that are asked for, with a purpose, for twelve hours', async () => {
    const { code, text } = await token('xa-heritage', '--role', 'AUDITOR', '--purpose', 'a yearly review');
    expect(code).toBe(0);
    const { expiresAt, ...rest } = await viewer(text, 'clientId roles purpose expiresAt may { action }');
    expect(rest).toMatchObject({ clientId: 'xa-heritage', roles: ['AUDITOR'], purpose: 'a yearly review' });
    expect(Math.round((new Date(expiresAt as string).getTime() - Date.now()) / 3_600_000)).toBe(12);
  });

  test('makes no expert without the request, and binds one to it', async () => {
    expect(await token('xf-museum', '--role', 'EXPERT')).toMatchObject({ code: 2, text: '', told: expect.stringContaining('--expert-request') });
    const { text } = await token('xf-museum', '--role', 'EXPERT', '--expert-request', 'act_1');
    expect(await viewer(text, 'roles expertRequest')).toEqual({ roles: ['EXPERT'], expertRequest: 'act_1' });
  });

  test('refuses an unknown client, an unknown role and a purpose that is no line', async () => {
    for (const args of [['nobody'], ['xa-heritage', '--role', 'MINISTER'], ['xa-heritage', '--purpose', 'one\ntwo']]) expect(await token(...args), args.join(' ')).toMatchObject({ code: 2, text: '' });
  });
});
