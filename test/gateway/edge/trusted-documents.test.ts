import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentsError, readTrustedDocuments } from '../../../gateway/limits/trusted.ts';
import { type Edge, openEdge } from './support/edge.ts';

const known = '{ site(id: "site-1") { title } }';
const unknown = '{ dear }';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'turath-documents-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'site.graphql'), `${known}\n`);
  writeFileSync(join(folder, 'notes.txt'), unknown);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ [hash(known)]: known }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answered = { data: { site: { title: 'Site 1' } } };
const byId = { documentId: `sha256:${hash(known)}` };
const byApollo = { extensions: { persistedQuery: { version: 1, sha256Hash: hash(known) } } };
const unheardOf = { extensions: { persistedQuery: { version: 1, sha256Hash: hash(unknown) } } };

describe.each(['prefer', 'only'])('with trusted documents, mode %s,', (mode) => {
  let edge: Edge;
  beforeAll(async () => {
    edge = await openEdge({ env: { DOCUMENTS: folder, DOCUMENTS_MODE: mode, COST_REPORT: 'off' } });
  });
  afterAll(() => edge.close());

  test('a document is answered by its hash, over POST and GET, in both ways of saying it', async () => {
    expect((await edge.post(byId)).answer).toEqual(answered);
    expect((await edge.post({ documentId: hash(known).toUpperCase() })).answer).toEqual(answered);
    expect((await edge.post(byApollo)).answer).toEqual(answered);
    expect((await edge.get(`?documentId=sha256:${hash(known)}`)).answer).toEqual(answered);
    expect((await edge.get(`?extensions=${encodeURIComponent(JSON.stringify(byApollo.extensions))}`)).answer).toEqual(answered);
  });

  test('its text is answered too', async () => {
    expect((await edge.post({ query: known })).answer).toEqual(answered);
    expect((await edge.post({ query: known, ...byApollo })).answer).toEqual(answered);
  });

  test('a hash that nobody knows is told of, so that the client sends the text', async () => {
    expect((await edge.post(unheardOf)).answer).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect((await edge.post({ documentId: '__proto__' })).answer).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  });

  test(mode === 'only' ? 'no other text is answered, introspection included' : 'other texts are answered as well', async () => {
    for (const query of [unknown, '{ __schema { queryType { name } } }']) {
      const post = await edge.post({ query, ...unheardOf });
      const get = await edge.get(`?query=${encodeURIComponent(query)}`);
      if (mode === 'prefer') expect([post.answer.errors, get.answer.errors]).toEqual([undefined, undefined]);
      else for (const { status, answer } of [post, get]) expect([status, answer]).toEqual([403, { errors: [{ message: expect.any(String) as string, extensions: { code: 'FORBIDDEN' } }] }]);
    }
  });

  test('a request that asks for nothing is refused as ever', async () => {
    expect((await edge.post({})).status).toBe(400);
    expect((await edge.post({ variables: {} })).answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});

test('without trusted documents no hash is taken, not even with its text', async () => {
  const edge = await openEdge();
  expect((await edge.post({ query: known, ...byApollo })).answer).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] });
  expect((await edge.post(byId)).answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  await edge.close();
});

describe('a manifest', () => {
  const read = (content: string) => {
    const path = join(folder, 'read.json');
    writeFileSync(path, content);
    return readTrustedDocuments({ mode: 'only', path });
  };

  test('gives documents by their hash, and holds nothing else', () => {
    const documents = readTrustedDocuments({ mode: 'only', path: join(folder, 'manifest.json') });
    expect([documents.textOf(hash(known)), documents.textOf(hash(unknown)), documents.holds(known), documents.holds(unknown)]).toEqual([known, undefined, true, false]);
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a hash of another text', JSON.stringify({ [hash(unknown)]: known })],
    ['a document that is no text', JSON.stringify({ [hash(known)]: 7 })],
  ])('that is %s is refused when the gateway starts', (_, content) => {
    expect(() => read(content)).toThrow(DocumentsError);
  });

  test('must be there where trusted documents are wanted', () => {
    expect(() => readTrustedDocuments({ mode: 'only', path: null })).toThrow(DocumentsError);
  });
});
