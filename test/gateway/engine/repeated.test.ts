import { describe, expect, test } from 'vitest';
import { scripted } from './support/scripted.ts';

const visits = `
  type Query { visits: [Visit!]! stays: [Stay!]! }
  type Visit { day: Int to: Site! }
  union Stay = Night | Camp
  type Night { at: Place! }
  type Camp { at: Place! }
  type Place @key(fields: "id") { id: ID! }
  type Site @key(fields: "id") { id: ID! told: String }`;
const sites = `
  type Site @key(fields: "id") { id: ID! name: String! keeper: Keeper }
  type Keeper { name: String }
  type Place @key(fields: "id") { id: ID! height(in: String): String }`;

type Representation = Record<string, string>;
const representations = ({ variables }: { variables: Record<string, unknown> }) => Object.values(variables).find(Array.isArray) as Representation[];
const site = (id: string, more: object = {}) => ({ __typename: 'Site', id, ...more });
const names: Record<string, string> = { 1: 'Petra "the rose"', 2: 'Bosra\n', 3: 'Palmyra \ud83c\udffa' };
const told = (request: { variables: Record<string, unknown> }) => ({ data: { _entities: representations(request).map(({ id = '' }) => ({ name: names[id], keeper: { name: id === '2' ? null : `of ${id}` } })) } });

describe('What an answer says many times', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ day: index % 2, to: site(String((index % 3) + 1)) }));

  test('is asked for once and stands at every place', async () => {
    const { ask, fetches } = scripted({ visits: { sdl: visits, answers: { data: { visits: many } } }, sites: { sdl: sites, answers: told } });
    const answer = await ask('{ visits { day to { id name keeper { name } } } }');
    expect(answer).toEqual({ data: { visits: many.map(({ day, to: { id } }) => ({ day, to: { id, name: names[id], keeper: { name: id === '2' ? null : `of ${id}` } } })) } });
    expect(fetches.map((fetch) => (fetch.service === 'sites' ? representations(fetch).length : 0))).toEqual([0, 3]);
  });

  test('is told apart from what differs in anything at all', async () => {
    const data = { visits: [{ day: -5, to: site('1') }, { to: site('1') }, { day: 5, to: site('1') }, { day: null, to: site('1', { told: 'null' }) }, { day: 5, to: site('1', { told: null }) }, { day: 5, to: site('1') }] };
    const { ask } = scripted({ visits: { sdl: visits, answers: { data } }, sites: { sdl: sites, answers: told } });
    const { data: answered } = await ask('{ visits { day to { told name } } }');
    const shown = (day: number | null, text: string | null = null) => ({ day, to: { told: text, name: names['1'] } });
    expect(answered).toEqual({ visits: [shown(-5), shown(null), shown(5), shown(null, 'null'), shown(5), shown(5)] });
  });

  test('is told of at every place where it is wrong', async () => {
    const broken = (request: { variables: Record<string, unknown> }) => ({ data: { _entities: representations(request).map(({ id = '' }) => ({ name: id === '2' ? null : names[id] })) } });
    const { ask } = scripted({ visits: { sdl: `${visits} extend type Visit { maybe: Site }`, answers: { data: { visits: many.slice(0, 9).map(({ to }) => ({ maybe: to })) } } }, sites: { sdl: sites, answers: broken } });
    const { data, errors = [] } = await ask('{ visits { maybe { name } } }');
    expect((data as { visits: { maybe: unknown }[] }).visits.map(({ maybe }) => maybe === null)).toEqual([false, true, false, false, true, false, false, true, false]);
    expect(errors.map(({ path }) => path)).toEqual([1, 4, 7].map((index) => ['visits', index, 'maybe', 'name']));
  });

  test('is kept apart where objects of several types are asked for it differently', async () => {
    const stays = ['Night', 'Camp', 'Night', 'Camp'].map((type) => ({ __typename: type, at: { __typename: 'Place', id: '1' } }));
    const heights = ({ operation }: { operation: string }) => ({ data: Object.fromEntries([...operation.matchAll(/(\w+): _entities|\{ ?(_entities)/g)].map(([, key, plain]) => [key ?? plain, [heightIn(operation, key)]])) });
    const heightIn = (operation: string, key: string | undefined) => {
      const from = key === undefined ? operation : operation.slice(operation.indexOf(`${key}: _entities`));
      const [, field = 'height', unit] = /(\w+): height\(in: "(\w+)"\)/.exec(from) ?? /()height\(in: "(\w+)"\)/.exec(from) ?? [];
      return { [field === '' ? 'height' : field]: `1 ${unit}` };
    };
    const { ask } = scripted({ visits: { sdl: visits, answers: { data: { stays } } }, sites: { sdl: sites, answers: heights } });
    const { data } = await ask('{ stays { ... on Night { at { height(in: "m") } } ... on Camp { at { height(in: "ft") } } } }');
    expect(data).toEqual({ stays: ['1 m', '1 ft', '1 m', '1 ft'].map((height) => ({ at: { height } })) });
  });
});
