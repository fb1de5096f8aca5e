import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../schema/ids.ts';
import { seededAuthorityId } from '../../subgraphs/directory/seed/authorities.ts';
import { seedDirectory } from '../../subgraphs/directory/seed/seed.ts';
import { anonymousPrincipal, type Principal, roles } from '../../subgraphs/kernel/process/principal.ts';
import { type Directory, officerOf, openDirectory } from './support.ts';

let hub: Directory;
beforeAll(async () => {
  hub = await openDirectory();
});
afterAll(() => hub.close());

const secretariat: Principal = { ...officerOf('documentation-desk'), clientId: 'secretariat', roles: ['SECRETARIAT'] };
let keys = 0;
const registered = 'authority { id version name { value } names { value language script } state { code } kind sector website synthetic } userErrors { code field message } receipt { actId indexed }';

async function register(input: Record<string, unknown>, as = secretariat, languages = ['en']) {
  keys += 1;
  const variables = { input: { idempotencyKey: `register-${keys}`, names: [{ value: 'Museum of Qamar', language: 'en' }], kind: 'MUSEUM', ...input } };
  return hub.ask(`mutation ($input: RegisterAuthorityInput!) { registerAuthority(input: $input) { ${registered} } }`, as, languages, variables);
}

async function revise(input: Record<string, unknown>, as = secretariat) {
  keys += 1;
  const variables = { input: { idempotencyKey: `revise-${keys}`, ...input } };
  return hub.ask(`mutation ($input: ReviseAuthorityInput!) { reviseAuthority(input: $input) { ${registered} } }`, as, ['en'], variables);
}

describe('registering an institution', () => {
  test('enters it as it was given, invented where its country is', async () => {
    const names = [{ value: 'Museum of Qamar', language: 'en' }, { value: 'متحف القمر', language: 'ar' }];
    const { data, codes } = await register({ names, state: 'XA', sector: 'HERITAGE', website: 'https://museum.example' });
    expect(codes).toEqual([]);
    const { authority, userErrors, receipt } = data.registerAuthority;
    expect(userErrors).toEqual([]);
    expect(receipt).toMatchObject({ actId: expect.stringMatching(/^act_/), indexed: true });
    expect(authority).toMatchObject({
      id: expect.stringMatching(/^authority_/), name: { value: 'Museum of Qamar' }, state: { code: 'XA' }, kind: 'MUSEUM', sector: 'HERITAGE', website: 'https://museum.example', synthetic: true,
      names: [{ value: 'Museum of Qamar', language: 'en', script: 'Latn' }, { value: 'متحف القمر', language: 'ar', script: 'Arab' }],
    });
    const found = await hub.ask('{ authorities(where: { name: { contains: "مُتحف القمر" } }) { nodes { id } } }');
    expect(found.data.authorities.nodes).toEqual([{ id: authority.id }]);
    expect((await register({ state: 'LB' })).data.registerAuthority.authority.synthetic).toBe(false);
  });

  test.each([
    ['no name', { names: [] }, 'REQUIRED', ['names']],
    ['an empty name', { names: [{ value: ' ' }] }, 'REQUIRED', ['names']],
    ['a name without end', { names: [{ value: 'x'.repeat(501) }] }, 'TOO_LONG', ['names']],
    ['a country that there is not', { state: 'QQ' }, 'UNKNOWN_STATE', ['state']],
  ])('with %s is refused', async (_, input, code, field) => {
    const { data } = await register(input);
    expect(data.registerAuthority).toMatchObject({ authority: null, userErrors: [{ code, field }], receipt: null });
  });

  test('says why not in the caller’s language', async () => {
    const said = async (language: string) => (await register({ state: 'QQ' }, secretariat, [language])).data.registerAuthority.userErrors[0].message as string;
    expect([await said('fr'), await said('ar'), await said('de')]).toEqual([expect.stringContaining('annuaire'), expect.stringContaining('الدليل'), expect.stringContaining('directory')]);
  });

  test.each(roles)('is the secretariat’s and the administrator’s: %s', async (role) => {
    const { codes } = await register({}, { ...secretariat, roles: [role] });
    expect(codes).toEqual(role === 'SECRETARIAT' || role === 'ADMINISTRATOR' ? [] : ['FORBIDDEN']);
  });

  test('is nobody’s who did not sign in', async () => {
    expect((await register({}, anonymousPrincipal)).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('correcting an institution', () => {
  test('changes what is given, leaves the rest, and gives another version', async () => {
    const before = (await register({ website: 'https://old.example' })).data.registerAuthority.authority;
    const { data } = await revise({ authority: before.id, ifVersion: before.version, names: [{ value: 'Qamar Museum', language: 'en' }] });
    const { authority } = data.reviseAuthority;
    expect(authority).toMatchObject({ id: before.id, name: { value: 'Qamar Museum' }, website: 'https://old.example' });
    expect(authority.version).not.toBe(before.version);
    expect((await revise({ authority: before.id, website: null })).data.reviseAuthority.authority.website).toBeNull();
  });

  test('of a version that is not the last is refused', async () => {
    const { id, version } = (await register({})).data.registerAuthority.authority;
    const answers = await Promise.all([1, 2, 3, 4].map((n) => revise({ authority: id, ifVersion: version, website: `https://${n}.example` })));
    const codes = answers.flatMap(({ data }) => data.reviseAuthority.userErrors.map(({ code }: { code: string }) => code) as string[]);
    expect(codes).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT', 'VERSION_CONFLICT']);
  });

  test('that there is not is NOT_FOUND, and a malformed identifier BAD_USER_INPUT', async () => {
    expect((await revise({ authority: newId('authority') })).codes).toEqual(['NOT_FOUND']);
    expect((await revise({ authority: newId('site') })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await revise({ authority: newId('authority') }, officerOf('xa-heritage'))).codes).toEqual(['FORBIDDEN']);
  });

  test('outlasts the next start of the hub', async () => {
    const id = seededAuthorityId('xf-museum');
    await revise({ authority: id, names: [{ value: 'Corrected by act', language: 'en' }] });
    await seedDirectory(hub.connection, { demonstration: true });
    expect((await hub.ask(`{ authority(id: "${id}") { name { value } } }`)).data.authority.name.value).toBe('Corrected by act');
  });
});
