import { readFileSync } from 'node:fs';
import {
  buildClientSchema, buildSchema, type DocumentNode, getIntrospectionQuery, type IntrospectionQuery, Kind, lexicographicSortSchema, parse, printSchema, visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { artefacts } from '../../schema/build/artefacts.ts';
import { publicApiSdl, subgraphSdl } from '../../schema/sdl.ts';
import { subgraphNames } from '../../schema/subgraphs.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const api = buildSchema(publicApiSdl());

describe('what is generated from the contract', () => {
  test('is checked in as it would be made now', async () => {
    for (const [path, content] of await artefacts()) {
      const stored = readFileSync(new URL(`../../schema/${path}`, import.meta.url), 'utf8');
      expect(stored === content, `schema/${path} is stale: run npm run schema`).toBe(true);
    }
  });
});

/** Where a description is missing: `Type.field(argument)`. */
function undescribed(document: DocumentNode): string[] {
  const missing: string[] = [];
  const path: string[] = [];
  const described = { enter: describes, leave: () => void path.pop() };
  function describes(node: { name: { value: string }; description?: unknown }) {
    path.push(node.name.value);
    if (node.description === undefined) missing.push(path.join('.'));
  }
  // An extension stands on a type that is described where it is at home; what it adds is described like the rest.
  const extended = { enter: (node: { name: { value: string } }) => void path.push(node.name.value), leave: () => void path.pop() };
  visit(document, {
    [Kind.OBJECT_TYPE_DEFINITION]: described,
    [Kind.INTERFACE_TYPE_DEFINITION]: described,
    [Kind.UNION_TYPE_DEFINITION]: described,
    [Kind.ENUM_TYPE_DEFINITION]: described,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: described,
    [Kind.SCALAR_TYPE_DEFINITION]: described,
    [Kind.FIELD_DEFINITION]: described,
    [Kind.INPUT_VALUE_DEFINITION]: described,
    [Kind.ENUM_VALUE_DEFINITION]: described,
    [Kind.OBJECT_TYPE_EXTENSION]: extended,
    [Kind.INTERFACE_TYPE_EXTENSION]: extended,
    [Kind.INPUT_OBJECT_TYPE_EXTENSION]: extended,
    [Kind.DIRECTIVE_DEFINITION]: () => false,
  });
  return missing;
}

describe('the contract describes', () => {
  test.each(subgraphNames)('every type, field, argument, value and input field of %s', (name) => {
    expect(undescribed(parse(subgraphSdl(name)))).toEqual([]);
  });

  test('everything of the public API', () => {
    expect(undescribed(parse(publicApiSdl()))).toEqual([]);
  });
});

/** Root fields and their arguments, as the design names them. */
const list = ['first', 'after', 'last', 'before'];
const rootFields: Record<string, string[]> = {
  record: ['id'],
  site: ['id'], object: ['id'], seizure: ['id'], seizureItem: ['id'], case: ['id'], listing: ['id'], lossReport: ['id'], collection: ['id'], authority: ['id'],
  sites: ['where', 'orderBy', ...list], objects: ['where', 'orderBy', ...list], seizureItems: ['where', 'orderBy', ...list], seizures: ['where', 'orderBy', ...list], cases: ['where', 'orderBy', ...list],
  listings: ['where', 'orderBy', ...list], lossReports: ['where', 'orderBy', ...list], collections: ['where', 'orderBy', ...list], authorities: ['where', 'orderBy', ...list],
  state: ['code'], states: ['where', 'orderBy', ...list], memberStates: ['where', 'orderBy', ...list],
  search: ['query', 'where', 'first', 'after'], matches: ['record', 'first', 'after'], aggregate: ['kind', 'where', 'groupBy'], changes: ['since', 'where', 'first'],
  deadlines: ['where', 'orderBy', ...list], agreements: ['where', 'orderBy', ...list], concepts: ['where', 'orderBy', ...list], viewer: [],
};

/** The joins of the design, both ways. */
const joins: Record<string, string[]> = {
  HeritageSite: ['objects', 'cases', 'links'],
  CulturalObject: ['sites', 'seizures', 'seizureItems', 'listings', 'cases', 'links'],
  Seizure: ['objects', 'cases', 'links'],
  SeizureItem: ['objects', 'cases', 'links'],
  RepatriationCase: ['objects', 'items', 'seizures', 'sites', 'links'],
  MarketListing: ['objects', 'links'],
};

function argumentsOf(type: string, field: string): string[] {
  const found = api.getType(type);
  if (found === undefined || !('getFields' in found)) throw new Error(`There is no type ${type}.`);
  const { args = [] } = (found.getFields()[field] ?? {}) as { args?: readonly { name: string }[] };
  if (!(field in found.getFields())) throw new Error(`${type} has no field ${field}.`);
  return args.map(({ name }) => name);
}

describe('the public API', () => {
  test.each(Object.entries(rootFields))('has the root field %s with its arguments', (field, given) => {
    expect(argumentsOf('Query', field)).toEqual(given);
  });

  test.each(Object.entries(joins))('joins %s to what it belongs to', (type, fields) => {
    for (const field of fields) expect(argumentsOf(type, field), `${type}.${field}`).toEqual(['predicate', 'status', ...list]);
  });

  test('lists the records of states and authorities', () => {
    expect(argumentsOf('State', 'sites')).toEqual(['role', ...list]);
    for (const field of ['objects', 'seizures', 'cases']) expect(argumentsOf('State', field)).toEqual(expect.arrayContaining(list));
    expect(argumentsOf('Authority', 'records')).toEqual(expect.arrayContaining(list));
  });

  test('gives every list nodes, edges, pageInfo and a total', () => {
    const connections = Object.values(api.getTypeMap()).filter(({ name }) => name.endsWith('Connection') && name !== 'ChangeConnection' && name !== 'MatchConnection');
    expect(connections.length).toBeGreaterThan(30);
    for (const type of connections) {
      const fields = 'getFields' in type ? Object.keys(type.getFields()) : [];
      expect(fields, type.name).toEqual(expect.arrayContaining(['nodes', 'edges', 'pageInfo', 'totalCount']));
    }
  });

  test('lets every field that points into another subgraph be null', () => {
    for (const [type, fields] of Object.entries(joins)) {
      const found = api.getType(type);
      if (found === undefined || !('getFields' in found)) throw new Error(type);
      for (const field of fields) expect(String(found.getFields()[field]?.type), `${type}.${field}`).not.toMatch(/!$/);
    }
    for (const type of Object.values(api.getTypeMap()).filter(({ name }) => /Join(Connection|Edge)$/.test(name))) {
      const fields = 'getFields' in type ? type.getFields() : {};
      if ('nodes' in fields) expect(String(fields['nodes']?.type)).toMatch(/^\[\w+\]!$/);
      if ('node' in fields) expect(String(fields['node']?.type)).not.toMatch(/!$/);
    }
  });

  test('says nothing of federation', () => {
    expect(publicApiSdl()).not.toMatch(/@join__|@link|@key|_Entity|_Any|_Service|_entities|join__/);
  });
});

describe('over HTTP', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub('hub_demo');
  });
  afterAll(() => hub.close());

  test('introspection tells the public API and nothing else', async () => {
    const { data, errors } = await hub.ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }));
    expect(errors).toBeUndefined();
    expect(printSchema(lexicographicSortSchema(buildClientSchema(data as IntrospectionQuery)))).toBe(printSchema(lexicographicSortSchema(api)));
  });

  test('introspection asks no registry', async () => {
    hub.forget();
    await hub.ask(getIntrospectionQuery());
    expect(hub.fetches).toEqual([]);
    expect(hub.statements).toEqual([]);
  });

  test('/schema.graphql serves it as text', async () => {
    const response = await fetch(`${hub.url}/schema.graphql`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(publicApiSdl());
  });

  test('no federation field is there for a client', async () => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      const { errors } = await hub.ask(query);
      expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  test('/livez and /readyz answer', async () => {
    for (const path of ['/livez', '/readyz']) expect((await fetch(`${hub.url}${path}`)).status).toBe(200);
  });

  test('nothing is loaded from another host, and no answer names one of the inside', async () => {
    for (const path of ['/livez', '/readyz', '/schema.graphql', '/graphql', '/nowhere']) {
      const response = await fetch(`${hub.url}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'self'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
      expect(response.status).not.toBe(302);
      expect(response.headers.get('x-powered-by')).toBeNull();
      const text = await response.text();
      expect(text, path).not.toMatch(/<script|<img|\.invalid\b/);
      // A page without a record is still a page, with the hub's own style.
      for (const [, address] of text.matchAll(/\b(?:href|src|action)="([^"]*)"/g)) expect(address, path).toMatch(/^(?:\/(?!\/)|#|data:,)/);
    }
  });
});
