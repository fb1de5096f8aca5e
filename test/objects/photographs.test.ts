import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalFolder } from '../../subgraphs/kernel/files/local-folder.ts';
import { sweepPhotographs } from '../../subgraphs/objects/photographs/sweep.ts';
import { act } from '../support/acting.ts';
import { type AskOptions, layouts, openTestHub, type TestHub } from '../support/hub.ts';

const own: AskOptions = { as: 'xa-heritage' };
const serial = 'Camera 4711-SECRET';

/** A photograph as a telephone takes it: turned, with its place, its time and its maker beside the pixels. */
async function snapshot(red = 200): Promise<Buffer> {
  const picture = sharp({ create: { width: 600, height: 400, channels: 3, background: { r: red, g: 120, b: 60 } } });
  return picture.jpeg().withMetadata({ orientation: 6 }).withExif({
    IFD0: { Make: serial, DateTime: '2019:04:01 12:00:00' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 46/1 36/1', GPSLongitudeRef: 'E', GPSLongitude: '35/1 14/1 3/1' },
  }).toBuffer();
}

/** A PNG of a few bytes that says it is 60,000 pixels wide and high. */
function bomb(): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

describe.each(layouts)('photographs, %s', (layout) => {
  let hub: TestHub;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'photographs-'));
    hub = await openTestHub('hub_empty', layout, { live: true, files: new LocalFolder(folder) });
  });
  afterAll(async () => {
    await hub.close();
    rmSync(folder, { recursive: true });
  });

  async function send(bytes: Buffer, { as = 'xa-heritage', roles, type = 'image/jpeg' }: { as?: string | null; roles?: AskOptions['roles']; type?: string } = {}) {
    const authorization: Record<string, string> = as === null ? {} : { authorization: `Bearer ${await hub.token(as, roles)}` };
    const response = await fetch(`${hub.url}/photographs`, { method: 'POST', headers: { 'content-type': type, ...authorization }, body: new Uint8Array(bytes) });
    const body = (await response.json()) as { file: { id: string; checksum: string; originalChecksum: string; width: number; height: number }; errors?: { message: string; extensions: { code: string } }[] };
    return { status: response.status, file: body.file, code: body.errors?.[0]?.extensions.code };
  }
  const objectAct = (name: string, input: Record<string, unknown>, options = own) => act(hub, name, 'object', 'id version photographs { holdBack caption { value } file { id path thumbnailPath checksum width height mediaType } }', input, options);
  let count = 0;
  async function shown(file: string, more: Record<string, unknown> = {}, tier = 'PUBLIC') {
    const made = await objectAct('registerObject', { localId: `p-${(count += 1)}`, titles: [{ value: 'Bull' }], sharing: { tier } });
    const done = await objectAct('addPhotograph', { object: made.record.id, ifVersion: made.record.version, file, view: 'OVERALL', caption: { value: 'With scale' }, ...more });
    expect([done.refused, done.codes]).toEqual([[], []]);
    return done.record as { id: string; version: string; photographs: { file: { id: string; path: string; thumbnailPath: string; checksum: string } }[] };
  }
  async function fetched(path: string, as: string | null = null, roles?: AskOptions['roles']) {
    const response = await fetch(`${hub.url}${path}`, { headers: as === null ? {} : { authorization: `Bearer ${await hub.token(as, roles)}` } });
    return { status: response.status, type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()), headers: [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id') };
  }

  test('lose the place, the time and the camera that took them, and stand upright', async () => {
    const sent = await snapshot();
    expect((await sharp(sent).metadata()).exif?.toString('latin1')).toContain(serial);
    const { status, file } = await send(sent);
    expect(status).toBe(201);
    expect(file).toMatchObject({ width: 400, height: 600, originalChecksum: createHash('sha256').update(sent).digest('hex') });
    const { photographs: [photograph] } = await shown(file.id);
    for (const path of [photograph?.file.path ?? '', photograph?.file.thumbnailPath ?? '']) {
      const { status: served, type, bytes } = await fetched(path);
      expect([served, type]).toEqual([200, 'image/jpeg']);
      const { exif, icc, iptc, xmp, orientation } = await sharp(bytes).metadata();
      expect([exif, icc, iptc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
      for (const mark of [serial, 'Exif', 'GPS', '2019:04']) expect(bytes.includes(mark)).toBe(false);
    }
    const { bytes } = await fetched(photograph?.file.path ?? '');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(photograph?.file.checksum);
    expect((await sharp((await fetched(photograph?.file.thumbnailPath ?? '')).bytes).metadata()).height).toBe(400);
  });

  test('stand with their checksum in the manifest of a dossier on their object', async () => {
    const { id: object, photographs: [photograph] } = await shown((await send(await snapshot(90))).file.id);
    const officer: AskOptions = { as: 'xa-heritage', roles: ['CASE_OFFICER', 'REGISTRY_STEWARD'], officer: 'Officer' };
    const { record } = await act(hub, 'openCase', 'case', 'id', { localId: 'with a photograph', titles: [{ value: 'A bull' }], sharing: { tier: 'PUBLIC' } }, officer);
    await hub.index();
    expect(await act(hub, 'assertLink', 'link', 'id', { predicate: 'CONCERNS', source: record.id, target: object, method: 'STATED_IN_SOURCE', reason: 'The claim names it.' }, officer)).toMatchObject({ refused: [], codes: [] });
    const { manifest } = (await (await fetch(`${hub.url}/id/${record.id}/dossier.jsonld`)).json()) as { manifest: { entries: { type: string; file?: string }[] } };
    expect(manifest.entries.filter(({ type }) => type === 'image').map(({ file }) => file)).toEqual([photograph?.file.checksum]);
  });

  test('are swept away after a day where no record shows them, or none that stands', async () => {
    const [lonely, kept, withdrawn] = [await send(await snapshot(40)), await send(await snapshot(140)), await send(await snapshot(240))];
    await shown(kept.file.id);
    const { id, version } = await shown(withdrawn.file.id);
    expect(await act(hub, 'withdrawObject', 'object', 'id', { object: id, ifVersion: version, reason: 'Filed twice.' }, own)).toMatchObject({ refused: [], codes: [] });
    const store = new LocalFolder(folder);
    const sweep = (hours: number) => sweepPhotographs(hub.databases.objects, store, new Date(Date.now() + hours * 3_600_000));
    const there = async () => Promise.all([lonely, kept, withdrawn].map(async ({ file }) => (await store.read(file.checksum)) !== null));
    expect(await sweep(23)).toBe(0);
    expect(await there()).toEqual([true, true, true]);
    expect(await sweep(25)).toBeGreaterThanOrEqual(4);
    expect(await there()).toEqual([false, true, false]);
    expect(await sweep(25)).toBe(0);
    const again = await send(await snapshot(40));
    expect([again.status, again.file.checksum]).toEqual([201, lonely.file.checksum]);
    expect(await there()).toEqual([true, true, false]);
  });

  test('are the same file when they are sent again', async () => {
    const sent = await snapshot(10);
    const [first, again] = [await send(sent), await send(sent)];
    expect(again).toEqual(first);
    expect((await send(sent, { as: 'xb-heritage' })).file.id).not.toBe(first.file.id);
  });

  test('are taken from stewards alone, and only if they are photographs', async () => {
    const sent = await snapshot();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>');
    const answers = [
      await send(sent, { as: null }), await send(sent, { roles: ['CASE_OFFICER'] }), await send(svg, { type: 'image/svg+xml' }), await send(svg), await send(Buffer.from('no photograph'), { type: 'image/png' }),
      await send(sent, { type: 'application/octet-stream' }), await send(sent.subarray(0, sent.length / 2)), await send(bomb(), { type: 'image/png' }), await send(Buffer.alloc(21 * 1024 * 1024)),
    ];
    expect(answers.map(({ status, code }) => [status, code])).toEqual([
      [401, 'UNAUTHENTICATED'], [403, 'FORBIDDEN'], [415, 'BAD_USER_INPUT'], [415, 'BAD_USER_INPUT'], [415, 'BAD_USER_INPUT'],
      [415, 'BAD_USER_INPUT'], [400, 'BAD_USER_INPUT'], [413, 'BAD_USER_INPUT'], [413, 'BAD_USER_INPUT'],
    ]);
  });

  test.each([['fr-CH, en;q=0.5', 'Une photographie est un fichier JPEG, PNG, WebP ou TIFF.'], ['ar', 'الصورة ملف بصيغة JPEG أو PNG أو WebP أو TIFF.'], ['de', 'A photograph is a JPEG, PNG, WebP or TIFF file.']])(
    'are refused in the language of whoever sends them (%s)',
    async (language, message) => {
      const authorization = `Bearer ${await hub.token('xa-heritage')}`;
      const response = await fetch(`${hub.url}/photographs`, { method: 'POST', headers: { 'content-type': 'text/plain', 'accept-language': language, authorization }, body: 'no photograph' });
      expect([response.status, await response.json()]).toEqual([415, { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] }]);
    },
  );

  test('are shown by whoever sent them, once in an object', async () => {
    const { file } = await send(await snapshot(30));
    const { id, version } = await shown(file.id);
    const add = async (input: Record<string, unknown>) => (await objectAct('addPhotograph', { object: id, ifVersion: version, view: 'FRONT', ...input }));
    expect((await add({ file: file.id })).refused).toEqual(['SHOWN_ALREADY']);
    expect((await add({ file: (await send(await snapshot(30), { as: 'xb-heritage' })).file.id })).refused).toEqual(['UNKNOWN_FILE']);
    expect((await add({})).refused).toEqual(['PHOTOGRAPH_EMPTY']);
    expect((await add({ file: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('that are held back, or of a hidden object, are as absent as those that never were', async () => {
    const { file } = await send(await snapshot(40));
    const [held, hidden] = [await shown(file.id, { holdBack: true }), await shown(file.id, {}, 'AUTHORITY')];
    const absent = await fetched('/files/object_00000000000000000000000000/file_00000000000000000000000000.jpg');
    expect([absent.status, absent.bytes.toString()]).toEqual([404, 'There is nothing at this address.\n']);
    for (const { id } of [held, hidden]) {
      for (const path of [`/files/${id}/${file.id}.jpg`, `/files/${id}/${file.id}.thumbnail.jpg`]) {
        for (const reader of [null, 'xb-heritage']) expect(await fetched(path, reader)).toEqual(absent);
        expect((await fetched(path, 'xa-heritage')).status).toBe(200);
      }
    }
    // Of the same institution, and without the class that opens it.
    expect(await fetched(`/files/${held.id}/${file.id}.jpg`, 'xa-heritage', ['AUDITOR'])).toEqual(absent);
    const statements = async (path: string) => {
      hub.forget();
      await fetched(path);
      return hub.statements.filter(({ name }) => name === 'objects').length;
    };
    const counts = [await statements(`/files/${held.id}/${file.id}.jpg`), await statements(`/files/object_00000000000000000000000000/${file.id}.jpg`)];
    expect(counts[0]).toBe(counts[1]);
    expect((await fetched(`/files/${held.id}/..%2f..%2fsecret`)).status).toBe(404);
    expect((await fetched('/files/x/y.jpg')).bytes).toEqual(absent.bytes);
  });

  test('are gone from their address with the object that showed them', async () => {
    const { file } = await send(await snapshot(50));
    const { id, version } = await shown(file.id);
    expect((await fetched(`/files/${id}/${file.id}.jpg`)).status).toBe(200);
    expect((await objectAct('withdrawObject', { object: id, ifVersion: version, reason: 'Filed twice.' })).refused).toEqual([]);
    expect((await fetched(`/files/${id}/${file.id}.jpg`, 'xa-heritage')).status).toBe(404);
  });
});

describe('the file store', () => {
  test('keeps a file once, by its checksum, and gives none that was tampered with', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'files-'));
    const store = new LocalFolder(folder);
    const checksum = await store.keep(Buffer.from('bytes'));
    expect(await store.keep(Buffer.from('bytes'))).toBe(checksum);
    expect((await store.read(checksum))?.toString()).toBe('bytes');
    const path = join(folder, checksum.slice(0, 2), checksum);
    expect(readdirSync(join(folder, checksum.slice(0, 2)))).toEqual([checksum]);
    expect(readFileSync(path, 'utf8')).toBe('bytes');
    writeFileSync(path, 'other');
    expect(await store.read(checksum)).toBeNull();
    expect(await store.read('../../etc/passwd')).toBeNull();
    expect(await store.read('0'.repeat(64))).toBeNull();
    rmSync(folder, { recursive: true });
  });
});
