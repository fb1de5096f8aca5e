import { describe, expect, test } from 'vitest';
import { TransportFailure } from '../../../gateway/engine/transport.ts';
import { scripted } from './support/scripted.ts';

const sites = `type Query { site: Site sites: [Site] count: Int must: Int! kind: Kind place: Place } type Site @key(fields: "id") { id: ID! name: String tags: [String!] place: Place } type Place { x: Int } enum Kind { A B }`;
const visits = `type Query { visits: Int } type Site @key(fields: "id") { id: ID! visits: Int guide: Guide } type Guide { name: String! }`;
const site = { data: { site: { __typename: 'Site', id: '1', name: 'Petra' } } };

describe('A subgraph that answers', () => {
  test.each([
    ['a text for a number', '{ count }', { count: 'many' }, { count: null }],
    ['a fraction for a whole number', '{ count }', { count: 1.5 }, { count: null }],
    ['a number beyond 32 bits', '{ count }', { count: 2 ** 31 }, { count: null }],
    ['a number for a text', '{ site { name } }', { site: { name: 5 } }, { site: { name: null } }],
    ['an object for a text', '{ site { name } }', { site: { name: {} } }, { site: { name: null } }],
    ['a value that an enum does not have', '{ kind }', { kind: 'C' }, { kind: null }],
    ['the name of what every object inherits for an enum', '{ kind }', { kind: 'constructor' }, { kind: null }],
    ['an object for a list', '{ sites { id } }', { sites: { id: '1' } }, { sites: null }],
    ['a list for an object', '{ site { id } }', { site: [{ id: '1' }] }, { site: null }],
    ['a text for an object', '{ place { x } }', { place: 'here' }, { place: null }],
    ['a null in a list without nulls', '{ site { tags } }', { site: { tags: ['a', null] } }, { site: { tags: null } }],
    ['null for what may not be null', '{ must }', { must: null }, null],
    ['without what may not be null', '{ must count }', { count: 1 }, null],
  ])('%s gives null there, with a code and a path', async (_, query, data, expected) => {
    const { ask } = scripted({ sites: { sdl: sites, answers: { data } }, visits: { sdl: visits, answers: {} } });
    const answer = await ask(query);
    expect(answer.data).toEqual(expected);
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'SUBGRAPH_BAD_RESPONSE' }]);
    expect(answer.errors?.[0]?.path?.length).toBeGreaterThan(0);
  });

  test('more than it was asked for adds nothing to the answer, and speaks for no other subgraph', async () => {
    const data = { site: { __typename: 'Site', id: '1', name: 'Petra', visits: 666, guide: { name: 'nobody' }, secret: true }, visits: 666, count: 1 };
    const { ask } = scripted({ sites: { sdl: sites, answers: { data } }, visits: { sdl: visits, answers: (request: { operation: string }) => (request.operation.includes('_entities') ? { data: { _entities: [{ visits: 7 }] } } : { data: { visits: 8 } }) } });
    expect(await ask('{ site { name visits guide { name } } visits }')).toEqual({ data: { site: { name: 'Petra', visits: 7, guide: null }, visits: 8 } });
  });

  test('the names of prototypes as keys harms nobody', async () => {
    const data = JSON.parse('{"site":{"__proto__":{"name":"polluted","visits":1},"id":"1","__typename":"Site","constructor":{"prototype":{"x":1}}},"__proto__":{"count":9}}') as unknown;
    const { ask } = scripted({ sites: { sdl: sites, answers: { data } }, visits: { sdl: visits, answers: { data: { _entities: [JSON.parse('{"__proto__":{"visits":5},"guide":{"__proto__":{"name":"x"}}}')] } } } });
    const answer = await ask('{ site { id name visits guide { name } } count }');
    expect(answer.data).toEqual({ site: { id: '1', name: null, visits: null, guide: null }, count: null });
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
    expect(({} as Record<string, unknown>)['count']).toBeUndefined();
  });

  test.each([
    ['too few entities', { data: { _entities: [] } }],
    ['too many entities', { data: { _entities: [{ visits: 1 }, { visits: 2 }] } }],
    ['no list of entities', { data: { _entities: { visits: 1 } } }],
    ['no entities at all', { data: {} }],
  ])('%s leaves their places null, with a code, and what others gave', async (_, entities) => {
    const { ask } = scripted({ sites: { sdl: sites, answers: site }, visits: { sdl: visits, answers: entities } });
    const answer = await ask('{ site { name visits } }');
    expect(answer.data).toEqual({ site: { name: 'Petra', visits: null } });
    expect(answer.errors).toEqual([{ message: expect.any(String) as string, path: ['site'], extensions: { code: 'SUBGRAPH_BAD_RESPONSE', service: 'visits' } }]);
  });

  test.each([
    ['an error without a path', [{ message: 'internal: 10.0.0.1' }], ['site']],
    ['an error of an entity', [{ message: 'internal: 10.0.0.1', path: ['_entities', 0] }], ['site']],
    ['an error of a field of an entity', [{ message: 'internal: 10.0.0.1', path: ['_entities', 0, 'guide', 'name'] }], ['site', 'guide', 'name']],
    ['an error with a path that leads nowhere', [{ message: 'internal: 10.0.0.1', path: ['else', 9] }], ['site']],
    ['an error with an index that is none', [{ message: 'internal: 10.0.0.1', path: ['_entities', 'x'] }], ['site']],
    ['an error that is no error', [{ message: { secret: '10.0.0.1' }, path: 7, extensions: 'no' }], ['site']],
  ])('%s is told where the client knows the place, without its inside', async (_, errors, path) => {
    const { ask } = scripted({ sites: { sdl: sites, answers: site }, visits: { sdl: visits, answers: { data: { _entities: [null] }, errors } } });
    const answer = await ask('{ site { name guide { name } } }');
    expect(answer.data).toEqual({ site: { name: 'Petra', guide: null } });
    expect(answer.errors).toEqual([{ message: 'Something went wrong in the registry.', path, extensions: { code: 'INTERNAL', service: 'visits' } }]);
  });

  test('an error at every place of an answer is not told beyond a thousand', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ __typename: 'Site', id: String(index) }));
    const { ask } = scripted({
      sites: { sdl: sites, answers: { data: { sites: many } } },
      visits: {
        sdl: visits,
        answers: () => {
          throw new TransportFailure('SUBGRAPH_UNAVAILABLE');
        },
      },
    });
    const answer = await ask('{ sites { id visits guide { name } } }');
    expect(answer.data.sites).toHaveLength(5000);
    expect(answer.errors).toHaveLength(1000);
    expect(answer.errors?.[999]).toEqual({ message: 'The registry does not answer.', path: ['sites', 999], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'visits' } });
  });
});

describe('What is nested beyond any type', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const places = `type Query { sites: [Site] note: Note count: Int } type Site @key(fields: "id") { id: ID! note: Note } scalar Note`;
  const guides = `type Site @key(fields: "id") { id: ID! visits: Int note: Note @external length: Int @requires(fields: "note") } scalar Note`;
  const answering = (site: string) => ({ sites: { sdl: places, answers: `{"data":{"sites":[${site}],"count":1}}` }, guides: { sdl: guides, answers: { data: { _entities: [{ visits: 7, length: 1 }] } } } });

  test('as lists is null where it stands, and others who are to be asked about it harm nothing else', async () => {
    const { ask } = scripted(answering(deep));
    const answer = await ask('{ sites { visits } count }');
    expect(answer.data).toEqual({ sites: [null], count: 1 });
    expect(answer.errors).toEqual([{ message: expect.any(String) as string, path: ['sites', 0], extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } }]);
  });

  test.each([['as a key', '{ sites { visits } count }', 'id'], ['as what a field requires', '{ sites { length } count }', '_internal_need_0']])('%s is handed on to nobody, and told of', async (_, query, key) => {
    const { ask, fetches } = scripted(answering(`{"__typename":"Site","id":"1","${key}":${deep}}`));
    const answer = await ask(query);
    expect(fetches.map(({ service }) => service)).toEqual(['sites']);
    expect(answer.data).toMatchObject({ sites: [expect.any(Object)], count: 1 });
    expect(answer.errors).toEqual([{ message: expect.any(String) as string, path: ['sites', 0], extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } }]);
  });
});

describe('What one registry says of one entity', () => {
  const owners = `type Query { all: [Thing!] } type Thing { owner: Owner } type Owner @key(fields: "id") { id: ID! }`;
  const words = `type Owner @key(fields: "id") { id: ID! name: String names: [String] note: Note } scalar Note`;
  const asked = (entity: unknown, places = 1000) => {
    const all = Array.from({ length: places }, () => ({ owner: { __typename: 'Owner', id: '1' } }));
    return scripted({ owners: { sdl: owners, answers: { data: { all } } }, words: { sdl: words, answers: { data: { _entities: [entity] } } } });
  };
  const word = 'x'.repeat(100_000);

  test.each([
    ['a long text', 'name', word],
    ['a long list', 'names', Array.from({ length: 100_000 }, () => '')],
    ['a long value of its own kind', 'note', { [word]: [word] }],
  ])('as %s and that many places hold makes no answer that nobody can send', async (_, field, value) => {
    const { ask } = asked({ [field]: value });
    expect(await ask(`{ all { owner { ${field} } } }`)).toEqual({ data: null, errors: [{ message: 'The answer is too large; ask for less at once.', extensions: { code: 'COST_LIMIT' } }] });
  });

  test('is given at as many places as an answer has room for', async () => {
    expect((await asked({ name: word }, 50).ask('{ all { owner { name } } }')).data.all).toHaveLength(50);
  });

  test('is not copied to more places than a request has room for', async () => {
    const stays = `type Query { stays: [Stay] count: Int } union Stay = Night | Camp type Night { of: Owner } type Camp { of: Owner } type Owner @key(fields: "id") { id: ID! }`;
    const friends = `type Owner @key(fields: "id") { id: ID! friends: [Friend] } type Friend @key(fields: "id") { id: ID! }`;
    const { ask, fetches } = scripted({
      stays: { sdl: stays, answers: { data: { stays: Array.from({ length: 1000 }, () => ({ __typename: 'Night', of: { __typename: 'Owner', id: '1' } })), count: 1 } } },
      friends: { sdl: friends, answers: { data: { _entities: [{ friends: Array.from({ length: 20_000 }, (_, id) => ({ __typename: 'Friend', id: String(id) })) }] } } },
      ages: { sdl: 'type Friend @key(fields: "id") { id: ID! age: Int }', answers: {} },
    });
    const { data, errors } = await ask('{ stays { ... on Night { of { friends { age } } } ... on Camp { of { friends { age } } } } count }');
    expect([data.stays[999], data.count]).toEqual([{ of: { friends: null } }, 1]);
    expect(errors?.[999]).toMatchObject({ path: ['stays', 999, 'of'], extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } });
    expect(fetches.map(({ service }) => service)).toEqual(['stays', 'friends']);
  });

  test('and of 20,000 others, each with an error, is told of in a moment', async () => {
    const all = Array.from({ length: 20_000 }, (_, index) => ({ owner: { __typename: 'Owner', id: String(index) } }));
    const errors = Array.from({ length: 1000 }, (_, index) => ({ message: 'x', path: ['_entities', index], extensions: { code: 'NOT_FOUND' } }));
    const { ask } = scripted({ owners: { sdl: owners, answers: { data: { all } } }, words: { sdl: words, answers: { data: { _entities: all.map(() => null) }, errors } } });
    const began = performance.now();
    expect((await ask('{ all { owner { name } } }')).errors).toHaveLength(1000);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  test('with errors as long as a book is told of up to a million characters', async () => {
    const errors = [{ message: 'x'.repeat(10_000), path: ['_entities', 0], extensions: { code: 'NOT_FOUND' } }];
    const all = Array.from({ length: 1000 }, () => ({ owner: { __typename: 'Owner', id: '1' } }));
    const { ask } = scripted({ owners: { sdl: owners, answers: { data: { all } } }, words: { sdl: words, answers: { data: { _entities: [null] }, errors } } });
    expect((await ask('{ all { owner { name } } }')).errors).toHaveLength(100);
  });
});

describe('An entity that several places hold', () => {
  const owners = `type Query { all: [Thing!] } type Thing { owner: Owner twin: Owner } type Owner @key(fields: "id") { id: ID! }`;
  const names = `type Owner @key(fields: "id") { id: ID! name(in: String): String home: Home } type Home @key(fields: "id") { id: ID! }`;
  const homes = `type Home @key(fields: "id") { id: ID! street(in: String): String }`;
  const thing = { owner: { __typename: 'Owner', id: '1' }, twin: { __typename: 'Owner', id: '1' } };

  test('is fetched once and told of at each of them', async () => {
    const { ask, fetches } = scripted({
      owners: { sdl: owners, answers: { data: { all: [thing, thing] } } },
      names: { sdl: names, answers: { data: { _entities: [null], _e0: [null], _e1: [null] }, errors: [{ message: 'x', path: ['_entities', 0], extensions: { code: 'NOT_FOUND' } }] } },
      homes: { sdl: homes, answers: {} },
    });
    const answer = await ask('{ all { owner { name } twin { name } } }');
    expect(fetches[1]?.variables).toEqual({ representations: [{ __typename: 'Owner', id: '1' }] });
    expect(answer.errors?.map(({ path }) => path?.join('.'))).toEqual(['all.0.owner', 'all.0.twin', 'all.1.owner', 'all.1.twin']);
  });

  test('is another object at each of them where the places are asked for different things', async () => {
    const { ask } = scripted({
      owners: { sdl: owners, answers: { data: { all: [thing, thing] } } },
      names: { sdl: names, answers: ({ operation }: { operation: string }) => ({ data: Object.fromEntries((operation.match(/_e\d|_entities(?=\(rep)/g) ?? []).map((key) => [key, [{ home: { __typename: 'Home', id: 'h' } }]])) }) },
      homes: { sdl: homes, answers: ({ operation }: { operation: string }) => ({ data: Object.fromEntries((operation.match(/_e\d/g) ?? []).map((key, index) => [key, [{ street: `street ${index}` }]])) }) },
    });
    const answer = await ask('{ all { owner { home { street } } twin { home { street(in: "ar") } } } }');
    expect(answer.data.all).toEqual([0, 1].map(() => ({ owner: { home: { street: 'street 0' } }, twin: { home: { street: 'street 1' } } })));
  });
});
