import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFolder } from '../import/support.ts';
import type { TestHub } from '../support/hub.ts';
import { HEADER, mappingFile, siteRows, SITES } from './support/files.ts';
import { refused } from './support/refused.ts';
import { openRegistries } from './support/registries.ts';

describe('a mapping file that is wrong', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openRegistries();
  });
  afterAll(() => hub.close());

  async function refusedWith(mapping: unknown): Promise<string> {
    return inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, HEADER + siteRows(3));
      return (await refused(hub, 'csv', file, 'BAD_OPTION', { mapping: await mappingFile(folder, mapping) })).message;
    });
  }

  it.each<[what: string, mapping: unknown, says: RegExp]>([
    ['a field that sites do not have', { ...SITES, fields: { adress: 'note' } }, /fields\.adress: a site has no such place; it has names, /],
    ['a member that mappings do not have', { ...SITES, feilds: {} }, /Unrecognized key: "feilds"/],
    ['a kind that there is none of', { ...SITES, kind: 'temple' }, /kind: Invalid option: expected one of "site"\|"object"/],
    ['no column for the identifier', { kind: 'site' }, /localId: /],
    ['a field of prototypes', '{"kind":"site","localId":"id","fields":{"__proto__":"note"}}', /__proto__: is the name of no place/],
    ['a field that every object has', { ...SITES, fields: { constructor: 'note' } }, /fields\.constructor: a site has no such place/],
    ['a word of prototypes', '{"kind":"site","localId":"id","fields":{"category":{"column":"note","values":{"__proto__":"MOUND"}}}}', /__proto__: is the name of no place and of no word/],
    ['a list', [], /the file: Invalid input: expected object/],
    ['null', null, /the file: Invalid input: expected object/],
    ['half of its JSON', '{"kind":"site",', /is no JSON: /],
    ['a table instead of JSON', HEADER, /is no JSON: /],
    ['nothing', '', /is no JSON: /],
    ['brackets without end', '['.repeat(500_000), /is no JSON|Invalid input/],
  ])('is refused with the place of its fault before anything is read: %s', async (_, mapping, says) => {
    const message = await refusedWith(mapping);
    expect(message).toMatch(/^the mapping file mapping\.json /);
    expect(message).toMatch(says);
    expect(message.length).toBeLessThan(1500);
  });

  it('is refused where it is not there, is a folder, or is not given', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'list.csv');
      await writeFile(file, HEADER);
      await refused(hub, 'csv', file, 'BAD_OPTION', { mapping: join(folder, 'none.json') });
      await mkdir(join(folder, 'mappings'));
      await refused(hub, 'csv', file, 'BAD_OPTION', { mapping: join(folder, 'mappings') });
      expect((await refused(hub, 'csv', file, 'BAD_OPTION')).message).toMatch(/needs a mapping file: --mapping <file>/);
    });
  });
});
